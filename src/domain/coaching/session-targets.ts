// Another load, more or fewer repetitions than planned: the person's word on sets still to be done.
import { SET_LIMITS } from '../log/limits.ts';
import { loadKg } from '../log/load-kg.ts';
import type { Load } from '../log/records.ts';
import type { PlannedSet } from '../planning/plan.ts';
import { type PerformedSets, setsDone } from './session-machine.ts';
import type { SessionSnapshot } from './session.ts';

/** What is absent stays; a null load takes it away. */
export interface TargetChanges {
  readonly load?: Load | null;
  readonly reps?: number;
  readonly durationSec?: number;
}

/**
 * Of the next set of the exercise, or of all sets left that are of its kind (warm-up or not). The load is kept as it was
 * entered, with its kilograms unrounded. Unchanged where nothing is left, or where a number is beyond SET_LIMITS.
 */
export function changeTarget(
  session: SessionSnapshot,
  exerciseIndex: number,
  changes: TargetChanges,
  which: 'next' | 'all',
  performed: PerformedSets,
): SessionSnapshot {
  const exercise = session.exercises[exerciseIndex];
  const next = setsDone(session.exercises, performed)[exerciseIndex] ?? 0;
  const first = exercise?.sets[next];
  if (!exercise || !first || !isBelievable(changes)) return session;
  const isWarmUp = first.setType === 'warmup';
  const sets = exercise.sets.map((set, at) => {
    const meant = which === 'next' ? at === next : at >= next && (set.setType === 'warmup') === isWarmUp;
    return meant ? changed(set, changes) : set;
  });
  return { ...session, exercises: session.exercises.with(exerciseIndex, { ...exercise, sets }) };
}

function changed(set: PlannedSet, { load, reps, durationSec }: TargetChanges): PlannedSet {
  const { loadKg: _kg, load: _load, ...bare } = set;
  const other = load === undefined ? set : bare;
  return {
    ...other,
    ...(load ? { load, loadKg: loadKg(load) } : {}),
    ...(reps === undefined ? {} : { reps }),
    ...(durationSec === undefined ? {} : { durationSec }),
  };
}

function isBelievable({ load, reps, durationSec }: TargetChanges): boolean {
  const inside = (value: number | undefined, { min, max }: { readonly min: number; readonly max: number }) =>
    value === undefined || (value >= min && value <= max);
  return (
    inside(load ? loadKg(load) : undefined, SET_LIMITS.loadKg) &&
    inside(reps, SET_LIMITS.reps) &&
    (reps === undefined || Number.isInteger(reps)) &&
    inside(durationSec, SET_LIMITS.durationSec)
  );
}
