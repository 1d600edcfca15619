// How each muscle stands: impulse and response. Work adds to what a muscle carries, time takes it away, and what a person is used to
// tells how much that matters.
import { type Exercise, MUSCLES, type Muscle } from '../catalogue/exercise.ts';
import { dayFrom, dayNumber } from './calendar.ts';
import type { ConstraintNote, TrainingHistory } from './history.ts';
import { latestWords, type MuscleWord, readableInstant } from './muscle-words.ts';
import { type MuscleDose, type MuscleLog, muscleLog, RECENT_DAYS } from './muscle-doses.ts';
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

/**
 * Hours in which half of the work is recovered from. With RECOVERY below a usual session leaves 0.6 after one day, 0.8 after two, 0.9
 * after three: strength is back 48–72 h after sets near failure in those who train (Morán-Navarro 2017; Korak 2015: most within one
 * repetition after 48 h) and later than 72 h in those who do not (Radaelli 2012). Muscles that lifts over several joints work hard are
 * slower (Korak 2015, at 24 h); between upper and lower body there is no difference. The split is a design default.
 */
const HALF_LIFE = { large: 22, small: 16 } as const;
const SMALL: ReadonlySet<Muscle> = new Set<Muscle>([
  'calves',
  'front_delts',
  'side_delts',
  'rear_delts',
  'biceps',
  'triceps',
  'forearms',
  'abs',
  'obliques',
  'adductors',
  'abductors',
  'hip_flexors',
  'neck',
]);

/** Recovered = e^(−RECOVERY · load), load 1 = a usual session just done. Design default, by the time courses above. */
const RECOVERY = 1.05;
/** Work nobody is used to weighs more and lasts longer (Radaelli 2012; Clarkson & Hubal 2002); how much is a design default. */
const UNACCUSTOMED = { load: 1.3, halfLife: 1.25 } as const;
/** As does far more than usual (volume against recovery: J Sports Sci 2023;41:1326): from 1.5 of it, in full at 3 of it. */
const MUCH_MORE = { from: 1.5, full: 3 } as const;

/** What a note of severity 10 adds to the load of each muscle while it is in force. Design default. */
const NOTE_LOAD = { fatigue: 0.4, poor_sleep: 0.2, stress: 0.15, sore_joint: 0 } as const;

/** Spread of the logarithm of the load: between people, of unknown effort, of what is usual after one session, per half-life gone by. */
const SPREAD = { people: 0.25, effort: 0.35, usual: 0.45, time: 0.14, word: 0.2 } as const;
/** Load that the log may not know of, with no training day in four weeks; it halves with each two. Design default. */
const UNSEEN = { load: 0.25, days: 2 } as const;
/** Of an interval of 80 %. */
const Z80 = 1.2816;

const HOURS = 24;
/** Of days without a time of day. */
const EVENING_HOUR = 18;
const LEAST_HOURS = 1;
const READY = 0.9;
/** The person's own word has moved a figure where it is off by so much. */
const MOVED = 0.02;
const TINY = 1e-6;

/** A part of the load: how much at `hour`, and in how many hours half of it is gone. */
interface Impulse {
  readonly hour: number;
  readonly load: number;
  readonly halfLife: number;
  readonly sets: number;
  readonly unknown: number;
  readonly sessions: number;
}

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
  const words = latestWords(request.adjustments ?? [], now, hourOf);
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

function impulseOf(muscle: Muscle, { day, at, sets, dose, unknown, ...used }: MuscleDose, now: number): Impulse {
  const known = at === undefined ? undefined : hourOf(at);
  // A time that is not of that day or the night after it is no time of that workout.
  const isOfDay = known !== undefined && known >= day * HOURS && known <= (day + 1.5) * HOURS;
  const hour = Math.min(isOfDay ? known : day * HOURS + EVENING_HOUR, now - LEAST_HOURS);
  return { hour, sets, unknown, sessions: used.sessions, ...response(muscle, dose, used) };
}

/** What a dose is to a muscle that is used to `usual`. */
function response(
  muscle: Muscle,
  dose: number,
  { usual, unaccustomed }: Pick<MuscleDose, 'usual' | 'unaccustomed'>,
): Pick<Impulse, 'load' | 'halfLife'> {
  const relative = dose / usual;
  const more = Math.min(1, Math.max(0, (relative - MUCH_MORE.from) / (MUCH_MORE.full - MUCH_MORE.from)));
  const slower = unaccustomed ? UNACCUSTOMED.halfLife : 1 + (UNACCUSTOMED.halfLife - 1) * more;
  return { load: relative * (unaccustomed ? UNACCUSTOMED.load : 1), halfLife: halfLifeOf(muscle) * slower };
}

/** What was done before the person spoke weighs as much as they said; what comes after weighs in full. */
function withWord(
  muscle: Muscle,
  usual: number,
  dated: readonly { readonly dose: MuscleDose; readonly impulse: Impulse }[],
  { hour, recovered }: MuscleWord,
): readonly Impulse[] {
  // A workout of that day without a time was on the screen when they spoke.
  const isBefore = ({ dose, impulse }: (typeof dated)[number]) =>
    impulse.hour <= hour || (dose.at === undefined && dose.day <= Math.floor(hour / HOURS));
  const before = dated.filter(isBefore).map(({ impulse }) => ({ ...impulse, hour: Math.min(impulse.hour, hour) }));
  const after = dated.filter((one) => !isBefore(one)).map(({ impulse }) => impulse);
  const carried = loadAt(before, hour);
  const said = -Math.log(Math.max(recovered, TINY)) / RECOVERY;
  if (carried > TINY && said <= carried) return [...before.map((one) => scaled(one, said / carried)), ...after];
  const more = said - carried;
  const added = { hour, load: more, halfLife: halfLifeOf(muscle), sets: more * usual, unknown: 0, sessions: 0 };
  return [...before, added, ...after];
}

function scaled(one: Impulse, by: number): Impulse {
  return { ...one, load: one.load * by, sets: one.sets * by };
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

function loadAt(impulses: readonly Impulse[], hour: number): number {
  return impulses.reduce((sum, one) => sum + one.load * leftOf(one, hour), 0);
}

/** The share of an impulse that is left. */
function leftOf({ hour, halfLife }: Impulse, at: number): number {
  return 2 ** (-Math.max(0, at - hour) / halfLife);
}

function recoveredAt(load: number): number {
  return Math.exp(-RECOVERY * load);
}

function halfLifeOf(muscle: Muscle): number {
  return SMALL.has(muscle) ? HALF_LIFE.small : HALF_LIFE.large;
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

/** Hours since 1970-01-01 by the person's clock; undefined where the text is no time. */
function hourOf(text: string): number | undefined {
  const day = dayNumber(text);
  return Number.isFinite(day) ? day * HOURS + EVENING_HOUR : readableInstant(text);
}

function dayAt(hour: number): string {
  return dayFrom(Math.floor(hour / HOURS));
}
