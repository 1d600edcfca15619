// What a person does and likes, weighed: the fold-in of the recommender. Likes, skips and time move it at once.
import type { Exercise } from '../catalogue/exercise.ts';
import { dayNumber } from './calendar.ts';

/** An exercise done: working sets in all, and when last (YYYY-MM-DD, absent where unknown). */
export interface DoneExercise {
  readonly exerciseId: string;
  readonly sets: number;
  readonly lastDate?: string;
  /** Mean of the latest set scores, 0–100, where the camera saw it. */
  readonly formScore?: number;
  /** How often it was planned and left out or swapped for another. */
  readonly skips?: number;
  /** Worst pain told of while doing it, 0–10. */
  readonly pain?: number;
}

export interface KnownExercise {
  readonly exercise: Exercise;
  /** 0–1: how far it is part of the person's training. */
  readonly weight: number;
}

/** A half-life for how much an old exercise says of the person. */
const MEMORY_DAYS = 90;
/** From so many sets on an exercise is known in full. */
const FULL_SETS = 3;
/** Each skip takes so much of an exercise's say. */
const SKIP_SHARE = 0.5;
/** Very long pasts are known by their most weighty part: a programme holds no more (training/recommender/programmes: 43 at most). */
const MOST_KNOWN = 40;

/** Weightiest first; ties in the order given. Time counts from the latest day there is, so a clock moved backwards changes nothing. */
export function knownExercises(
  catalogue: readonly Exercise[],
  history: readonly DoneExercise[],
  likes: readonly string[],
): readonly KnownExercise[] {
  const byId = new Map(catalogue.map((exercise) => [exercise.id, exercise]));
  const days = history.map(dayOf);
  const latest = days.filter(Number.isFinite).reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const weights = new Map<string, number>();
  history.forEach(({ exerciseId, sets, skips = 0 }, index) => {
    if (!byId.has(exerciseId) || !(sets > 0)) return;
    const day = days[index] ?? Number.NaN;
    const faded = Number.isFinite(day) ? 2 ** (-(latest - day) / MEMORY_DAYS) : 1;
    const weight = Math.min(1, sets / FULL_SETS) * faded * SKIP_SHARE ** Math.max(0, skips);
    weights.set(exerciseId, Math.max(weights.get(exerciseId) ?? 0, weight));
  });
  for (const id of likes) if (byId.has(id)) weights.set(id, 1);
  return [...weights]
    .flatMap(([id, weight]) => {
      const exercise = byId.get(id);
      return exercise && weight > 0 ? [{ exercise, weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_KNOWN);
}

/** What was done within this many days of the latest is part of the person's training now. */
const CURRENT_DAYS = 28;

export function currentExercises(history: readonly DoneExercise[]): ReadonlySet<string> {
  const days = history.map(dayOf);
  const latest = days.filter(Number.isFinite).reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return new Set(
    history
      .filter((_done, index) => {
        const day = days[index] ?? Number.NaN;
        return !Number.isFinite(day) || latest - day <= CURRENT_DAYS;
      })
      .map(({ exerciseId }) => exerciseId),
  );
}

/** NaN where unknown. */
function dayOf({ lastDate }: DoneExercise): number {
  return lastDate === undefined ? Number.NaN : dayNumber(lastDate);
}
