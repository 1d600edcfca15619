// The minutes left are fewer than planned: what is worth least goes, so that what is left fits and still trains every pattern.
import type { Exercise, Muscle } from '../catalogue/exercise.ts';
import type { TrainingHistory } from '../planning/history.ts';
import type { PlannedSet } from '../planning/plan.ts';
import { type PerformedSets, setsDone } from './session-machine.ts';
import { type ExerciseOf, secondsLeft } from './session-seconds.ts';
import { putAside } from './session-skips.ts';
import { groupSpan, roundAfter, warmUpSets } from './session-turns.ts';
import type { SessionExercise, SessionSnapshot } from './session.ts';

/** Sets of one exercise that were cut. */
export interface CutSets {
  readonly exerciseIndex: number;
  readonly exerciseId: string;
  readonly sets: readonly PlannedSet[];
  /** Nothing of the exercise is left to be done. */
  readonly whole: boolean;
}

export interface ShortenedSession {
  readonly session: SessionSnapshot;
  /** In the order of the session; empty where all of it fits. */
  readonly cut: readonly CutSets[];
  /** Seconds that what is left takes, and took before. */
  readonly neededSec: number;
  readonly beforeSec: number;
  /** False: one working set of each pattern is more than there is time for. */
  readonly fits: boolean;
}

export interface ShortenRequest {
  readonly session: SessionSnapshot;
  readonly performed: PerformedSets;
  readonly minutesLeft: number;
  readonly exerciseOf: ExerciseOf;
  /** Of the last seven days, without this workout: a muscle that had its sets can spare one rather. */
  readonly recent: TrainingHistory;
  readonly nowMs: number;
}

/** Positions of sets that go together, by exercise: one set, or a round of a group. */
type Piece = ReadonlyMap<number, readonly number[]>;

/**
 * Cuts one piece after the other: later sets of small exercises, then whole small exercises, then later sets of large ones, then
 * whole large ones, of each the one worth least for the time it takes. A working set of each pattern stays (done ones count);
 * supersets and circuits lose whole rounds, interval blocks go whole or stay. The session that is left has the cut sets as skipped.
 */
export function shortenSession(request: ShortenRequest): ShortenedSession {
  const { session, performed, exerciseOf, nowMs } = request;
  const done = setsDone(session.exercises, performed);
  const limitSec = 60 * Math.max(0, request.minutesLeft);
  const kept = session.exercises.map((exercise, index) => exercise.sets.map((_set, at) => at >= (done[index] ?? 0)));
  const left = () => remaining(session, kept, done);
  const seconds = () => secondsLeft(left(), done, exerciseOf, nowMs);
  const beforeSec = seconds();
  let neededSec = beforeSec;
  while (neededSec > limitSec) {
    const piece = cheapest(request, kept, done, neededSec);
    if (!piece) break;
    for (const [index, positions] of piece) for (const at of positions) setKept(kept, index, at, false);
    neededSec = seconds();
  }
  const cut = session.exercises.flatMap((exercise, exerciseIndex): readonly CutSets[] => {
    const open = openAt(exercise, done[exerciseIndex] ?? 0);
    const gone = open.filter((at) => kept[exerciseIndex]?.[at] === false);
    if (gone.length === 0) return [];
    const sets = gone.flatMap((at) => exercise.sets[at] ?? []);
    return [{ exerciseIndex, exerciseId: exercise.exerciseId, sets, whole: gone.length === open.length }];
  });
  const positions = new Map(
    cut.map(({ exerciseIndex }) => [
      exerciseIndex,
      openAt(session.exercises[exerciseIndex], done[exerciseIndex] ?? 0).filter(
        (at) => kept[exerciseIndex]?.[at] === false,
      ),
    ]),
  );
  return {
    session: cut.length === 0 ? session : putAside(session, positions, performed, { atMs: nowMs, why: 'time' }),
    cut,
    neededSec,
    beforeSec,
    fits: neededSec <= limitSec,
  };
}

function setKept(kept: boolean[][], index: number, at: number, value: boolean): void {
  const row = kept[index];
  if (row) row[at] = value;
}

function openAt(exercise: SessionExercise | undefined, done: number): readonly number[] {
  return (exercise?.sets ?? []).flatMap((_set, at) => (at >= done ? [at] : []));
}

/** The session with only what was done and what is kept. */
function remaining(
  session: SessionSnapshot,
  kept: readonly (readonly boolean[])[],
  done: readonly number[],
): SessionSnapshot {
  const exercises = session.exercises.map((exercise, index) => ({
    ...exercise,
    sets: exercise.sets.filter((_set, at) => at < (done[index] ?? 0) || kept[index]?.[at] === true),
  }));
  return { ...session, exercises };
}

function cheapest(
  request: ShortenRequest,
  kept: readonly (readonly boolean[])[],
  done: readonly number[],
  nowSec: number,
): Piece | null {
  const { session, exerciseOf, nowMs } = request;
  const worthOf = worths(request, kept, done);
  let best: { readonly piece: Piece; readonly tier: number; readonly price: number } | null = null;
  for (const piece of pieces(session, kept, done)) {
    if (!patternsStay(request, kept, done, piece)) continue;
    const without = kept.map((row, index) => row.map((keep, at) => keep && !(piece.get(index) ?? []).includes(at)));
    const freed = nowSec - secondsLeft(remaining(session, without, done), done, exerciseOf, nowMs);
    if (freed <= 0) continue;
    const tier = Math.max(...[...piece].map(([index]) => tierOf(session, kept, done, piece, index, exerciseOf)));
    const price = worthOf(piece) / freed;
    // Of two that are alike the later one goes: what was to come first is done while fresh.
    if (!best || tier < best.tier || (tier === best.tier && price <= best.price)) best = { piece, tier, price };
  }
  return best?.piece ?? null;
}

/** What may be cut next: of each exercise its last working set, of each group its last round, of each block all of it. */
function* pieces(
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

function keptAt(kept: readonly (readonly boolean[])[], index: number): readonly number[] {
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
function patternsStay(
  { session, exerciseOf }: ShortenRequest,
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
function tierOf(
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
function worths(
  { session, recent, exerciseOf }: ShortenRequest,
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
