// The minutes left are fewer than planned: what is worth least goes, so that what is left fits and still trains every pattern.
import type { TrainingHistory } from '../planning/history.ts';
import type { PlannedSet } from '../planning/plan.ts';
import { type PerformedSets, setsDone } from './session-machine.ts';
import { patternsStay, type Piece, pieces, tierOf, worths } from './session-pieces.ts';
import { type ExerciseOf, secondsLeft } from './session-seconds.ts';
import { putAside } from './session-skips.ts';
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
  const gone: Piece[] = [];
  while (neededSec > limitSec) {
    const piece = cheapest(request, kept, done, neededSec);
    if (!piece) break;
    setKept(kept, piece, false);
    gone.push(piece);
    neededSec = seconds();
  }
  // The last cut may have freed more than was wanted: what fits comes back, the dearest first.
  const away = new Set<number>();
  for (const piece of gone.toReversed()) {
    const isFree = [...piece.keys()].every((index) => !away.has(index));
    if (isFree) setKept(kept, piece, true);
    const withIt = seconds();
    if (isFree && withIt <= limitSec) {
      neededSec = withIt;
      continue;
    }
    setKept(kept, piece, false);
    for (const index of piece.keys()) away.add(index);
  }
  const cut = session.exercises.flatMap((exercise, exerciseIndex): readonly CutSets[] => {
    const open = openAt(exercise, done[exerciseIndex] ?? 0);
    const lost = open.filter((at) => kept[exerciseIndex]?.[at] === false);
    if (lost.length === 0) return [];
    const sets = lost.flatMap((at) => exercise.sets[at] ?? []);
    return [{ exerciseIndex, exerciseId: exercise.exerciseId, sets, whole: lost.length === open.length }];
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

function setKept(kept: readonly boolean[][], piece: Piece, value: boolean): void {
  for (const [index, positions] of piece)
    for (const at of positions) {
      const row = kept[index];
      if (row) row[at] = value;
    }
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
