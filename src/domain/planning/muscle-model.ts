// How each muscle stands: impulse and response. Work adds to what a muscle carries, time takes it away, and what a person is used to
// tells how much that matters.
import { type Exercise, MUSCLES, type Muscle } from '../catalogue/exercise.ts';
import { dayFrom, dayNumber } from './calendar.ts';
import type { ConstraintNote, TrainingHistory } from './history.ts';
import {
  HALF_LIFE,
  type Impulse,
  impulseOf,
  leftOf,
  loadAt,
  recoveredAt,
  response,
  withWord,
} from './muscle-impulses.ts';
import { EVENING_HOUR, HOURS, hourOf, latestWords, type MuscleWord } from './muscle-words.ts';
import { type MuscleLog, muscleLog, RECENT_DAYS } from './muscle-doses.ts';
import type { MuscleAdjustment, MuscleState } from './muscle-state.ts';

export interface MuscleModelRequest {
  readonly history: TrainingHistory;
  readonly catalogue: readonly Exercise[];
  /** What the person said of their muscles, in any order; the latest of each muscle counts. */
  readonly adjustments?: readonly MuscleAdjustment[];
  /** Notes; those of tiredness, sleep and stress count while they are in force. */
  readonly constraints?: readonly ConstraintNote[];
  /** ISO instant; without a zone, or as YYYY-MM-DD, local time (a day: its evening). What is no time throws RangeError. */
  readonly now: string;
}

/** Work that is meant to be done. `sets`: fractional sets by muscle. */
export interface PlannedWork {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly sets: Readonly<Partial<Record<Muscle, number>>>;
}

/** What a note of severity 10 adds to the load of each muscle while it is in force. Design default. */
const NOTE_LOAD = { fatigue: 0.4, poor_sleep: 0.2, stress: 0.15, sore_joint: 0 } as const;

/** Spread of the logarithm of the load: between people, of unknown effort, of what is usual after one session, per half-life gone by. */
const SPREAD = { people: 0.25, effort: 0.35, usual: 0.45, time: 0.14, word: 0.2 } as const;
/** Load that the log may not know of, with no training day in four weeks; it halves with each two. Design default. */
const UNSEEN = { load: 0.25, days: 2 } as const;
/** Of an interval of 80 %. */
const Z80 = 1.2816;

const READY = 0.9;
/** The person's own word has moved a figure where it is off by so much. */
const MOVED = 0.02;
const TINY = 1e-6;

interface MuscleBook {
  readonly muscle: Muscle;
  /** With the person's own word, and as the log alone has it. */
  readonly impulses: readonly Impulse[];
  readonly logged: readonly Impulse[];
  readonly word: MuscleWord | undefined;
  readonly weeklySets: number;
  readonly lastTrained: string | undefined;
  readonly usual: MuscleLog['usualNow'][number];
}

/** Read once, asked often. */
export interface MuscleModel {
  /** In the order of MUSCLES. */
  readonly states: () => readonly MuscleState[];
  /** 0–1, as it is expected to be on the evening of a day, with the work planned for days before it. */
  readonly recoveredOn: (muscle: Muscle, day: string, planned?: readonly PlannedWork[]) => number;
}

export function muscleStates(request: MuscleModelRequest): readonly MuscleState[] {
  return createMuscleModel(request).states();
}

export function createMuscleModel(request: MuscleModelRequest): MuscleModel {
  const now = hourOf(request.now);
  if (now === undefined) throw new RangeError(`"${request.now}" is no time`);
  const today = Math.floor(now / HOURS);
  const log = muscleLog(request.history, request.catalogue, today);
  const words = latestWords(request.adjustments ?? [], now);
  const noteLoad = loadOfNotes(request.constraints ?? [], dayFrom(today));
  const books = MUSCLES.map((muscle, index) => bookOf(muscle, index, log, words.get(muscle), now));
  const unseen = UNSEEN.load * 2 ** (-log.trainingDays / UNSEEN.days);
  return {
    states: () => books.map((book) => stateOf(book, now, noteLoad, unseen)),
    recoveredOn: (muscle, day, planned = []) => {
      const book = books[MUSCLES.indexOf(muscle)];
      const number = dayNumber(day);
      if (!book || !Number.isFinite(number)) return 1;
      const hour = Math.max(now, number * HOURS + EVENING_HOUR);
      const work = planned.flatMap((one) => plannedImpulse(book, one, number));
      return recoveredAt(loadAt(book.impulses, hour) + loadAt(work, hour) + noteLoad(dayFrom(number)));
    },
  };
}

function bookOf(muscle: Muscle, index: number, log: MuscleLog, word: MuscleWord | undefined, now: number): MuscleBook {
  const doses = log.doses[index] ?? [];
  const dated = doses.map((dose) => ({ dose, impulse: impulseOf(muscle, dose, now) }));
  const logged = dated.map(({ impulse }) => impulse);
  const last = log.lastTrained[index];
  const usual = log.usualNow[index] ?? { usual: 4, sessions: 0, unaccustomed: true };
  const today = Math.floor(now / HOURS);
  return {
    muscle,
    logged,
    impulses: word === undefined ? logged : withWord(muscle, usual.usual, dated, word),
    word,
    weeklySets: doses.filter(({ day }) => day > today - 7).reduce((sum, { sets }) => sum + sets, 0),
    lastTrained: last === undefined ? undefined : dayFrom(last),
    usual,
  };
}

function plannedImpulse({ muscle, usual }: MuscleBook, { day, sets }: PlannedWork, before: number): readonly Impulse[] {
  const number = dayNumber(day);
  const dose = sets[muscle] ?? 0;
  if (!(dose > 0) || !(number < before)) return [];
  const hour = number * HOURS + EVENING_HOUR;
  return [{ hour, sets: dose, unknown: 0, sessions: usual.sessions, ...response(muscle, dose, usual) }];
}

function stateOf(book: MuscleBook, now: number, noteLoad: (day: string) => number, unseen: number): MuscleState {
  const { muscle, impulses, logged, lastTrained } = book;
  const loadIn = (hours: number): number => loadAt(impulses, now + hours) + noteLoad(dayAt(now + hours));
  const load = loadIn(0);
  const recovered = recoveredAt(load);
  const spread = Math.exp(Z80 * spreadOf(book, now));
  const byHand = Math.abs(recoveredAt(loadAt(logged, now)) - recoveredAt(loadAt(impulses, now))) >= MOVED;
  return {
    muscle,
    weeklySets: book.weeklySets,
    fatigue: impulses.reduce((sum, one) => sum + one.sets * leftOf(one, now), 0),
    recovered,
    low: recoveredAt(load * spread + (book.word && byHand ? 0 : unseen)),
    high: recoveredAt(load / spread),
    readyInHours: hoursUntilReady(loadIn),
    ...(lastTrained === undefined ? {} : { lastTrained }),
    ...(byHand ? { byHand: true as const } : {}),
  };
}

/** Of the logarithm of the load; means over the parts of the load by their size. */
function spreadOf({ impulses, usual, word }: MuscleBook, now: number): number {
  const total = loadAt(impulses, now);
  const mean = (of: (one: Impulse) => number, none: number): number =>
    total < TINY ? none : impulses.reduce((sum, one) => sum + of(one) * one.load * leftOf(one, now), 0) / total;
  const unknown = SPREAD.effort * mean((one) => one.unknown, 1);
  const sessions = mean((one) => one.sessions, usual.sessions);
  const halfLives = mean((one) => (now - one.hour) / one.halfLife, 0);
  const parts = [SPREAD.people, unknown, SPREAD.usual / (1 + sessions), SPREAD.time * halfLives];
  // Once they have spoken, what counts is how well a feeling is told and how time goes on from there.
  const told = [SPREAD.people, SPREAD.word, (SPREAD.time * (now - (word?.hour ?? now))) / HALF_LIFE.large];
  return Math.hypot(...(word === undefined ? parts : told));
}

function hoursUntilReady(loadIn: (hours: number) => number): number {
  const isReady = (hours: number): boolean => recoveredAt(loadIn(hours)) >= READY;
  if (isReady(0)) return 0;
  let low = 0;
  let high = RECENT_DAYS * HOURS;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isReady(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Only notes in force today: one that begins later would make a muscle worse with time. */
function loadOfNotes(notes: readonly ConstraintNote[], today: string): (day: string) => number {
  const inForce = notes.filter(({ kind, from, until }) => NOTE_LOAD[kind] > 0 && from <= today && today <= until);
  return (day) =>
    inForce
      .filter(({ until }) => day <= until)
      .reduce((most, { kind, severity }) => {
        const share = Number.isFinite(severity) ? Math.min(10, Math.max(0, severity)) / 10 : 0;
        return Math.max(most, NOTE_LOAD[kind] * share);
      }, 0);
}

function dayAt(hour: number): string {
  return dayFrom(Math.floor(hour / HOURS));
}
