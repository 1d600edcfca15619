// What an interval block wants of the person now: its clock and the sets in the log together.
import type { SetRecord } from '../log/records.ts';
import type { IntervalFormat } from '../planning/exercise-group.ts';
import { intervalAt, intervalSeconds, spellsOf, type IntervalMoment } from './interval-clock.ts';
import { amrapProgress, blockSets, setsInSpell, stationOf } from './interval-score.ts';
import type { GroupSpan } from './session-turns.ts';
import type { IntervalRun, SessionSnapshot } from './session.ts';

export interface IntervalNow extends Omit<IntervalMoment, 'member'> {
  readonly groupId: string;
  readonly format: IntervalFormat;
  /** Position in `session.exercises` of what is on; in a rest, in the lead-in and once the minute's set is done, of what is next. */
  readonly exerciseIndex: number;
  /** Of the block, first to last position in `session.exercises`. */
  readonly from: number;
  readonly to: number;
  /** Spells in all; of an AMRAP 1. */
  readonly spells: number;
  /** A set of this spell is in the log. */
  readonly doneInSpell: boolean;
  /** Until the whole block ends; stands still while paused. */
  readonly blockRemainingMs: number;
}

/** Null while no block runs. `sets`: of the workout, in order, without removed ones. */
export function intervalNow(session: SessionSnapshot, sets: readonly SetRecord[], nowMs: number): IntervalNow | null {
  const { interval } = session;
  const span = interval ? runningSpan(session, interval) : null;
  if (!interval || span?.group.kind !== 'interval') return null;
  const { format } = span.group;
  const members = session.exercises.slice(span.from, span.to + 1);
  const moment = intervalAt(format, members.length, interval, nowMs);
  const own = blockSets(interval, members, sets);
  const place = {
    groupId: span.group.id,
    format,
    from: span.from,
    to: span.to,
    spells: spellsOf(format),
    blockRemainingMs: blockRemaining(format, interval, nowMs),
  };
  const { member, ...at } = moment;
  if (format.kind === 'amrap') {
    const { rounds, station } = amrapProgress(members.map(stationOf), own);
    return { ...at, ...place, round: rounds, exerciseIndex: span.from + station, doneInSpell: own.length > 0 };
  }
  const turn = moment.spell % members.length;
  const doneInSpell =
    moment.kind !== 'lead_in' &&
    setsInSpell(interval, format, own, moment.spell).some(({ exerciseId }) => exerciseId === members[turn]?.exerciseId);
  // Whoever is done before the minute is up rests until the next one.
  const rests = format.kind === 'emom' && moment.kind === 'work' && doneInSpell;
  const next = Math.min(moment.spell + 1, spellsOf(format) - 1) % members.length;
  return {
    ...at,
    ...place,
    kind: rests ? 'rest' : moment.kind,
    exerciseIndex: span.from + (rests || (moment.kind === 'work' && doneInSpell) ? next : member),
    doneInSpell,
  };
}

/** The block of the running clock; null where its exercises are gone. */
export function runningSpan({ exercises }: SessionSnapshot, { groupId }: IntervalRun): GroupSpan | null {
  const from = exercises.findIndex(({ group }) => group?.id === groupId);
  const group = exercises[from]?.group;
  if (!group) return null;
  return { from, to: exercises.findLastIndex((one) => one.group?.id === groupId), group };
}

function blockRemaining(format: IntervalFormat, run: IntervalRun, nowMs: number): number {
  const elapsedMs = (run.pausedAtMs ?? nowMs) - run.startedAtMs;
  return Math.max(0, 1000 * intervalSeconds(format) - Math.max(0, elapsedMs));
}
