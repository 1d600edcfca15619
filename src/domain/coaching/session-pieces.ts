// What a session can lose in one go, and what that is worth: the prices by which shorten-session.ts cuts.
import type { Exercise, Muscle } from '../catalogue/exercise.ts';
import type { TrainingHistory } from '../planning/history.ts';
import type { ExerciseOf } from './session-seconds.ts';
import { groupSpan, roundAfter, warmUpSets } from './session-turns.ts';
import type { SessionExercise, SessionSnapshot } from './session.ts';

/** Positions of sets that go together, by exercise: one set, or a round of a group. */
export type Piece = ReadonlyMap<number, readonly number[]>;

export interface Pricing {
  readonly session: SessionSnapshot;
  readonly exerciseOf: ExerciseOf;
  /** Of the last seven days, without this workout. */
  readonly recent: TrainingHistory;
}

/** What may be cut next: of each exercise its last working set, of each group its last round, of each block all of it. */
export function* pieces(
  session: SessionSnapshot,
  kept: readonly (readonly boolean[])[],
  done: readonly number[],
): Generator<Piece> {
  const { exercises } = session;
  for (let index = 0; index < exercises.length;) {
    const span = groupSpan(exercises, index);
    const members = span ? range(span.from, span.to) : [index];
    index = (span?.to ?? index) + 1;
    if (span !== null && span.group.id === session.interval?.groupId) continue;
    if (members.includes(session.exerciseIndex) && session.phase === 'performing') continue;
    const isBlock = span?.group.kind === 'interval';
    const lasts = members.map((member) => keptAt(kept, member).filter((at) => !isPreparing(exercises[member], at)));
    const rounds = members.map((member, at) => roundAfter(exercises[member], lastOf(lasts[at], done[member] ?? 0)));
    const furthest = Math.max(...rounds);
    const piece = new Map<number, readonly number[]>();
    for (const [at, member] of members.entries()) {
      const working = lasts[at] ?? [];
      if (working.length === 0 || (!isBlock && rounds[at] !== furthest)) continue;
      const isAll = isBlock || working.length === 1;
      piece.set(member, isAll ? keptAt(kept, member) : working.slice(-1));
    }
    if (piece.size > 0) yield piece;
  }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_none, step) => from + step);
}

export function keptAt(kept: readonly (readonly boolean[])[], index: number): readonly number[] {
  return (kept[index] ?? []).flatMap((keep, at) => (keep ? [at] : []));
}

/** Sets of the exercise when all that is kept is done, counted from the first. */
function lastOf(working: readonly number[] | undefined, done: number): number {
  const last = working?.at(-1);
  return last === undefined ? done : last + 1;
}

function isPreparing(exercise: SessionExercise | undefined, at: number): boolean {
  return exercise?.sets[at]?.setType === 'warmup';
}

/** Every pattern of the session keeps a working set, done or still to be done. One that is not in the catalogue is its own pattern. */
export function patternsStay(
  { session, exerciseOf }: Pricing,
  kept: readonly (readonly boolean[])[],
  done: readonly number[],
  piece: Piece,
): boolean {
  const stays = new Set<string>();
  const touched = new Set<string>();
  for (const [index, exercise] of session.exercises.entries()) {
    const pattern = exerciseOf(exercise.exerciseId)?.pattern ?? exercise.exerciseId;
    const gone = piece.get(index);
    if (gone?.some((at) => !isPreparing(exercise, at))) touched.add(pattern);
    const hasDone = (done[index] ?? 0) > warmUpSets(exercise);
    const hasLeft = keptAt(kept, index).some((at) => !isPreparing(exercise, at) && !gone?.includes(at));
    if (hasDone || hasLeft) stays.add(pattern);
  }
  return [...touched].every((pattern) => stays.has(pattern));
}

/** 0: a later set of a small exercise, 1: the last of one, 2: a later set of a large one, 3: the last of one. */
export function tierOf(
  session: SessionSnapshot,
  kept: readonly (readonly boolean[])[],
  done: readonly number[],
  piece: Piece,
  index: number,
  exerciseOf: ExerciseOf,
): number {
  const exercise = session.exercises[index];
  const known = exercise && exerciseOf(exercise.exerciseId);
  const isWhole = (piece.get(index)?.length ?? 0) === keptAt(kept, index).length;
  const isLast = isWhole && (done[index] ?? 0) <= (exercise ? warmUpSets(exercise) : 0);
  return (isLarge(known) ? 2 : 0) + (isLast ? 1 : 0);
}

function isLarge(exercise: Exercise | undefined): boolean {
  if (!exercise || exercise.mechanic === 'isolation') return false;
  const { pattern } = exercise;
  return !pattern.startsWith('core') && pattern !== 'calf' && pattern !== 'cardio' && pattern !== 'mobility';
}

/** Worth of a piece: each muscle's share, less the more sets it has had this week and keeps today. */
export function worths(
  { session, recent, exerciseOf }: Pricing,
  kept: readonly (readonly boolean[])[],
  done: readonly number[],
): (piece: Piece) => number {
  const had = new Map<Muscle, number>();
  const add = (exerciseId: string, sets: number): void => {
    for (const [muscle, share] of sharesOf(exerciseOf(exerciseId)))
      had.set(muscle, (had.get(muscle) ?? 0) + share * sets);
  };
  for (const { sets } of recent) for (const { exerciseId, type } of sets) if (type !== 'warmup') add(exerciseId, 1);
  for (const [index, exercise] of session.exercises.entries()) {
    const working = keptAt(kept, index).filter((at) => !isPreparing(exercise, at)).length;
    add(exercise.exerciseId, working + Math.max(0, (done[index] ?? 0) - warmUpSets(exercise)));
  }
  return (piece) =>
    [...piece].reduce((sum, [index, positions]) => {
      const exercise = session.exercises[index];
      const working = positions.filter((at) => !isPreparing(exercise, at)).length;
      const shares = sharesOf(exercise && exerciseOf(exercise.exerciseId));
      return sum + working * shares.reduce((worth, [muscle, share]) => worth + share / (1 + (had.get(muscle) ?? 0)), 0);
    }, 0);
}

function sharesOf(exercise: Exercise | undefined): readonly (readonly [Muscle, number])[] {
  return exercise ? (Object.entries(exercise.muscles) as [Muscle, number][]) : [];
}
