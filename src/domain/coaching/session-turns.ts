// Whose turn it is: exercises one after the other, members of a group in rounds (A1 B1 rest A2 B2), warm-up sets before the rounds.
import type { ExerciseGroup } from '../planning/exercise-group.ts';
import type { PlannedExercise } from '../planning/plan.ts';
import type { SessionExercise } from './session.ts';

/** Neighbours of the same group, both ends included. */
export interface GroupSpan {
  readonly from: number;
  readonly to: number;
  readonly group: ExerciseGroup;
}

/** Null where the exercise is done by itself: without a group, or the only one left of it. An interval block may be of one. */
export function groupSpan(exercises: readonly PlannedExercise[], index: number): GroupSpan | null {
  const group = exercises[index]?.group;
  if (!group) return null;
  let from = index;
  let to = index;
  while (exercises[from - 1]?.group?.id === group.id) from -= 1;
  while (exercises[to + 1]?.group?.id === group.id) to += 1;
  return from === to && group.kind !== 'interval' ? null : { from, to, group };
}

export function plannedCount(exercise: PlannedExercise | undefined): number {
  return exercise?.sets.length ?? 0;
}

export function isOpenAt(exercises: readonly PlannedExercise[], done: readonly number[], index: number): boolean {
  return (done[index] ?? 0) < plannedCount(exercises[index]);
}

/** Sets at the beginning of an exercise that only prepare for it. */
export function warmUpSets({ sets }: PlannedExercise): number {
  const first = sets.findIndex(({ setType }) => setType !== 'warmup');
  return first === -1 ? sets.length : first;
}

/** 0-based round of the set that comes after `done` sets; −1 while sets that warm up are left. */
export function roundAfter(exercise: SessionExercise | undefined, done: number): number {
  if (!exercise) return 0;
  const working = done - warmUpSets(exercise);
  return working < 0 ? -1 : working + (exercise.roundsBefore ?? 0);
}

/**
 * The exercise whose turn it is after a set at `at`: the same one or its group while sets are left there, else the nearest after it
 * with sets left, going round once. Null where nothing is left.
 */
export function nextTurn(exercises: readonly SessionExercise[], done: readonly number[], at: number): number | null {
  const from = Math.max(0, at);
  const span = groupSpan(exercises, from);
  if (span) {
    const member = memberInTurn(exercises, done, span);
    if (member !== null) return member;
  }
  for (let step = 0; step < exercises.length; step++) {
    const index = (from + step) % exercises.length;
    if (!isOpenAt(exercises, done, index)) continue;
    const around = groupSpan(exercises, index);
    return around ? memberInTurn(exercises, done, around) : index;
  }
  return null;
}

/** The member that is furthest behind, the first of several; one that has no sets left is passed over. */
function memberInTurn(exercises: readonly SessionExercise[], done: readonly number[], span: GroupSpan): number | null {
  let found: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let index = span.from; index <= span.to; index++) {
    const round = roundAfter(exercises[index], done[index] ?? 0);
    if (!isOpenAt(exercises, done, index) || round >= least) continue;
    found = index;
    least = round;
  }
  return found;
}

/**
 * Seconds of rest after the latest set at `at` (`done` counts it) before the one at `next`: what the set asks for, or, in a group, the
 * way to the next member or the rest between rounds. After a set that was not planned, what the exercise asks for.
 */
export function restAfter(
  exercises: readonly SessionExercise[],
  done: readonly number[],
  at: number,
  next: number | null,
): number {
  const exercise = exercises[at];
  const count = done[at] ?? 0;
  const set = exercise?.sets[count - 1];
  if (!exercise) return 0;
  const span = groupSpan(exercises, at);
  if (!set) return freeRest(exercise, span, at);
  if (!span || set.setType === 'warmup') return set.restSec;
  const { group } = span;
  const inside = next !== null && next >= span.from && next <= span.to;
  if (!inside) return group.restSec;
  if (group.kind === 'interval') return set.restSec;
  const finished = roundAfter(exercise, count - 1);
  return roundAfter(exercises[next], done[next] ?? 0) > finished ? group.restSec : group.transitionSec;
}

/** After a set that nothing was planned for: of a group, the last member ends the round. */
function freeRest({ restSec = 0 }: SessionExercise, span: GroupSpan | null, at: number): number {
  if (!span || span.group.kind === 'interval') return restSec;
  return at === span.to ? span.group.restSec : span.group.transitionSec;
}
