// How two weeks differ: what a wish would change, before it is taken.
import { MUSCLES } from '../catalogue/exercise.ts';
import type { Plan, PlannedExercise, PlannedSession, PlannedSet } from './plan.ts';
import type { ExerciseDifference, PlanDifference, SessionDifference } from './plan-change.ts';

/** Fractional sets nearer to each other than this are the same. */
const SAME_SETS = 0.05;

/**
 * Sessions are paired by their date where both weeks have it, the others by their order: a session moved to another day is one
 * session, not one lost and one won.
 */
export function planDifference(before: Plan, after: Plan): PlanDifference {
  const sessions = paired(before.sessions, after.sessions)
    .map(([old, made]) => sessionDifference(old, made))
    .filter((found) => found !== null);
  const muscles = MUSCLES.flatMap((muscle) => {
    const had = before.weeklySets[muscle] ?? 0;
    const has = after.weeklySets[muscle] ?? 0;
    return Math.abs(has - had) < SAME_SETS ? [] : [{ muscle, before: had, after: has }];
  });
  return { sessions, muscles };
}

type Pair = readonly [before: PlannedSession | null, after: PlannedSession | null];

function paired(before: readonly PlannedSession[], after: readonly PlannedSession[]): readonly Pair[] {
  const dates = new Set(after.map(({ date }) => date));
  const kept = before.filter(({ date }) => dates.has(date));
  const left = before.filter(({ date }) => !dates.has(date));
  const keptDates = new Set(kept.map(({ date }) => date));
  const made = after.filter(({ date }) => !keptDates.has(date));
  const pairs: Pair[] = kept.map((old) => [old, after.find(({ date }) => date === old.date) ?? null]);
  const most = Math.max(left.length, made.length);
  for (let index = 0; index < most; index += 1) pairs.push([left[index] ?? null, made[index] ?? null]);
  return pairs.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));
}

function dateOf([before, after]: Pair): string {
  return (after ?? before)?.date ?? '';
}

function sessionDifference(before: PlannedSession | null, after: PlannedSession | null): SessionDifference | null {
  const had = new Map(before?.exercises.map((exercise) => [exercise.exerciseId, exercise]));
  const has = new Map(after?.exercises.map((exercise) => [exercise.exerciseId, exercise]));
  const added = [...has.keys()].filter((id) => !had.has(id));
  const removed = [...had.keys()].filter((id) => !has.has(id));
  const changed = [...had].flatMap(([id, old]): readonly ExerciseDifference[] => {
    const made = has.get(id);
    return made === undefined || sameSets(old, made) ? [] : [{ exerciseId: id, before: old.sets, after: made.sets }];
  });
  const moved = before?.date !== after?.date;
  if (!moved && added.length + removed.length + changed.length === 0 && before?.minutes === after?.minutes) return null;
  const told = (session: PlannedSession | null) => session && { date: session.date, minutes: session.minutes };
  return {
    day: (after ?? before)?.day ?? 0,
    before: told(before),
    after: told(after),
    added,
    removed,
    changed,
  };
}

function sameSets(a: PlannedExercise, b: PlannedExercise): boolean {
  return (
    a.sets.length === b.sets.length &&
    a.sets.every((set, index) => {
      const other = b.sets[index];
      return other !== undefined && FIELDS.every((field) => set[field] === other[field]);
    })
  );
}

const FIELDS = [
  'reps',
  'durationSec',
  'distanceM',
  'loadKg',
  'targetRir',
  'restSec',
  'setType',
] as const satisfies readonly (keyof PlannedSet)[];
