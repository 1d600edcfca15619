// Another exercise in the place of one that is taken, hurts or bores: its sets are kept where both are counted alike, else made to fit.
import type { Exercise } from '../catalogue/exercise.ts';
import type { TrainingHistory } from '../planning/history.ts';
import { performancesOf } from '../planning/performances.ts';
import type { PlannedSet } from '../planning/plan.ts';
import { wantsWarmUpSets } from '../planning/session-time.ts';
import { type PerformedSets, recount, setsDone } from './session-machine.ts';
import { standingAt } from './session-standing.ts';
import { withoutGroup } from './session-groups.ts';
import { mayChange } from './session-skips.ts';
import { groupSpan, roundAfter } from './session-turns.ts';
import type { SessionExercise, SessionSnapshot, SkippedSet } from './session.ts';

/** Of repetitions made from seconds and seconds from repetitions; the ranges of schemes.ts for bodyweight work and for holds. */
const REPETITIONS = { min: 5, max: 20 } as const;
const HOLD_SEC = { min: 20, max: 60 } as const;
const DISTANCE_SEC = { min: 120, max: 1800 } as const;
const SECONDS_PER_REPETITION = 3;

export interface Swap {
  readonly exerciseIndex: number;
  /** Null: one of the person's own, taken for one counted in repetitions. */
  readonly from: Exercise | null;
  readonly to: Exercise;
  /** Kilograms the new one was last done with; null: the person finds the load. */
  readonly loadKg: number | null;
}

/**
 * Sets already done stay with the old exercise, which then stands before the new one (before its group). Unchanged where no set is
 * left to take over, as in `mayChange`, and for the same exercise.
 */
export function swapExercise(session: SessionSnapshot, swap: Swap, performed: PerformedSets): SessionSnapshot {
  const { exerciseIndex, to } = swap;
  const old = session.exercises[exerciseIndex];
  if (!old || old.exerciseId === to.id || !mayChange(session, exerciseIndex)) return session;
  const done = setsDone(session.exercises, performed)[exerciseIndex] ?? 0;
  const left = old.sets.slice(done);
  if (left.length === 0 && (done > 0 || old.sets.length > 0)) return session;
  const taken = {
    exerciseId: to.id,
    reasons: [],
    sets: adapted(left, swap),
    ...(old.group ? { group: old.group } : {}),
    ...(old.free ? { free: true as const } : {}),
  };
  if (done === 0) {
    const { roundsBefore, skipped } = old;
    const taking: SessionExercise = {
      ...taken,
      insteadOf: original(old),
      ...(skipped ? { skipped: skipped.flatMap((one) => skippedFor(one, swap)) } : {}),
      ...(roundsBefore === undefined ? {} : { roundsBefore }),
    };
    return recount({ ...session, exercises: session.exercises.with(exerciseIndex, taking) }, performed);
  }
  const rounds = old.group ? Math.max(0, roundAfter(old, done)) : 0;
  const taking: SessionExercise = { ...taken, ...(rounds > 0 ? { roundsBefore: rounds } : {}) };
  const { insteadOf: _swap, ...kept } = { ...withoutGroup(old), sets: old.sets.slice(0, done) };
  const place = groupSpan(session.exercises, exerciseIndex)?.from ?? exerciseIndex;
  const exercises = session.exercises.with(exerciseIndex, taking).toSpliced(place, 0, kept);
  const { exerciseIndex: current } = session;
  return recount({ ...session, exercises, exerciseIndex: current >= place ? current + 1 : current }, performed);
}

/** Back to what was there before, while nothing was done of the new one. */
export function unswapExercise(
  session: SessionSnapshot,
  exerciseIndex: number,
  performed: PerformedSets,
): SessionSnapshot {
  const exercise = session.exercises[exerciseIndex];
  const done = setsDone(session.exercises, performed)[exerciseIndex] ?? 0;
  if (!exercise?.insteadOf || done > 0 || !mayChange(session, exerciseIndex)) return session;
  const { group, roundsBefore } = exercise;
  const back: SessionExercise = {
    ...exercise.insteadOf,
    ...(group ? { group } : {}),
    ...(roundsBefore === undefined ? {} : { roundsBefore }),
  };
  const exercises = session.exercises.with(exerciseIndex, back);
  const after = setsDone(exercises, performed);
  return session.phase === 'finished'
    ? recount({ ...session, exercises }, performed)
    : standingAt({ ...session, exercises }, session.exerciseIndex, after, session.phase);
}

/** The heaviest working load of the day it was last done; null where it was never loaded. `today`: YYYY-MM-DD. */
export function lastLoadKg(exerciseId: string, history: TrainingHistory, today: string): number | null {
  const loads = performancesOf(exerciseId, history, today)
    .at(-1)
    ?.sets.flatMap(({ loadKg }) => (loadKg === undefined ? [] : [loadKg]));
  return loads === undefined || loads.length === 0 ? null : Math.max(...loads);
}

/** The first exercise that stood here, however often it was swapped. */
function original(exercise: SessionExercise): NonNullable<SessionExercise['insteadOf']> {
  const { exerciseId, reasons, sets, skipped, free, insteadOf } = exercise;
  return insteadOf ?? { exerciseId, reasons, sets, ...(skipped ? { skipped } : {}), ...(free ? { free } : {}) };
}

/** What was skipped comes back, should it, as a set of the new exercise. */
function skippedFor(skipped: SkippedSet, swap: Swap): readonly SkippedSet[] {
  return adapted([skipped.set], swap).map((set) => ({ ...skipped, set }));
}

function adapted(left: readonly PlannedSet[], swap: Swap): readonly PlannedSet[] {
  const { from, to, loadKg } = swap;
  const working = left.filter(({ setType }) => setType !== 'warmup');
  const before = Math.max(0, ...working.map((set) => set.loadKg ?? 0));
  const carries = to.loadKind !== 'bodyweight' && to.loadKind !== 'none' && loadKg !== null;
  const preparing = carries && wantsWarmUpSets(to) && before > 0;
  const sets = left.filter(({ setType }) => setType !== 'warmup' || preparing);
  if (to.measure === 'distance' && from?.measure !== 'distance') return asDistance(sets, from);
  return sets.map((set) => {
    // What was stated was stated of the other exercise.
    const { loadKg: planned, load: _stated, distanceM: _far, ...rest } = amount(set, from, to);
    if (!carries) return rest;
    const share = set.setType === 'warmup' && planned !== undefined && before > 0 ? planned / before : 1;
    return { ...rest, loadKg: share === 1 ? loadKg : Math.round((loadKg * share) / 2.5) * 2.5 };
  });
}

function amount(set: PlannedSet, from: Exercise | null, to: Exercise): PlannedSet {
  const { reps, durationSec, ...rest } = set;
  if (to.measure === 'repetitions') {
    if (reps !== undefined || durationSec === undefined) return set;
    const count = Math.round(durationSec / (to.secondsPerRepetition || SECONDS_PER_REPETITION));
    return { ...rest, reps: within(count, REPETITIONS) };
  }
  if (durationSec !== undefined || reps === undefined) return set;
  const seconds = reps * (from?.secondsPerRepetition || SECONDS_PER_REPETITION);
  return { ...rest, durationSec: within(5 * Math.round(seconds / 5), HOLD_SEC) };
}

/** One piece as long as the sets and their rests would have taken. */
function asDistance(sets: readonly PlannedSet[], from: Exercise | null): readonly PlannedSet[] {
  const [first] = sets;
  if (!first) return [];
  const seconds = sets.reduce((sum, set, at) => {
    const work = set.durationSec ?? (set.reps ?? 0) * (from?.secondsPerRepetition || SECONDS_PER_REPETITION);
    return sum + work + (at < sets.length - 1 ? set.restSec : 0);
  }, 0);
  const { reps: _reps, loadKg: _kg, load: _load, ...rest } = first;
  return [{ ...rest, durationSec: within(60 * Math.round(seconds / 60), DISTANCE_SEC), restSec: 0 }];
}

function within(value: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return Math.min(max, Math.max(min, value));
}
