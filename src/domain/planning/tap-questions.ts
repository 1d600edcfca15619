// Three taps for a start: which few exercises to ask a stranger about, so that the answers say most of all the others.
import type { Exercise } from '../catalogue/exercise.ts';
import type { JointLimits } from '../health/joint-limits.ts';
import { servesGoal, usableExercises } from './candidates.ts';
import { contentOf, likeness } from './content-features.ts';
import type { DoneExercise } from './known-exercises.ts';
import type { Profile } from './profile.ts';
import { EMBEDDED_MODEL, type RecommendModel } from './recommend-model.ts';

export interface TapQuery {
  readonly catalogue: readonly Exercise[];
  readonly profile: Profile;
  readonly limits: JointLimits;
  /** How many to ask about, 1 and up; fewer come back where less may be had. */
  readonly count: number;
  readonly model?: RecommendModel;
}

/** What the person tapped: does or likes it, or would rather not. */
export interface Tap {
  readonly exerciseId: string;
  readonly likes: boolean;
}

/** Few know what hardly anybody does: it is not asked about. */
const ASKED_OF = 90;

/**
 * Ids, the most telling first. Taking each exercise as done or not by the programmes that hold it, the one asked next leaves least
 * variance in the others once its answer is known (greedy column subset selection, a pivoted Cholesky factorisation).
 */
export function tapQuestions(query: TapQuery): readonly string[] {
  const { catalogue, profile, limits, count, model = EMBEDDED_MODEL } = query;
  const known = new Set([...profile.likes, ...profile.dislikes]);
  const asked = usableExercises(catalogue, profile, limits)
    .filter((exercise) => servesGoal(exercise, profile.goal))
    .map((exercise) => ({ exercise, share: shareOf(model, profile, exercise.id) }))
    .filter(({ exercise, share }) => share > 0 && !known.has(exercise.id))
    .sort((a, b) => b.share - a.share)
    .slice(0, ASKED_OF);
  const covariance = covarianceOf(asked, model);
  const chosen: number[] = [];
  while (chosen.length < Math.min(count, asked.length)) {
    const next = mostTelling(covariance, chosen);
    if (next === null) break;
    chosen.push(next);
    condition(covariance, next);
  }
  return chosen.flatMap((index) => asked[index]?.exercise.id ?? []);
}

/** Taps as a past: what is tapped counts as done, what is waved away as left out. */
export function tapsAsHistory(taps: readonly Tap[]): readonly DoneExercise[] {
  return taps.map(({ exerciseId, likes }) => ({
    exerciseId,
    sets: likes ? FULL : 0,
    ...(likes ? {} : { skips: FULL }),
  }));
}

const FULL = 3;

interface Asked {
  readonly exercise: Exercise;
  readonly share: number;
}

function shareOf({ rows, popularity, popularityFor }: RecommendModel, { goal }: Profile, id: string): number {
  const row = rows.get(id);
  return row === undefined ? 0 : ((popularityFor.get(`goal:${goal}`) ?? popularity)[row] ?? 0);
}

/** Of being held by a programme, by pairs of those asked about; by likeness of content where no programmes are known. */
function covarianceOf(asked: readonly Asked[], { rows, neighbours }: RecommendModel): Float64Array[] {
  return asked.map((one) =>
    Float64Array.from(asked, (other) => {
      const spread = (share: number): number => share * (1 - share);
      if (one === other) return spread(one.share);
      const [a, b] = [rows.get(one.exercise.id) ?? 0, rows.get(other.exercise.id) ?? 0];
      if (neighbours.length === 0) {
        const alike = likeness(contentOf(one.exercise), contentOf(other.exercise));
        return alike ** 2 * Math.sqrt(spread(one.share) * spread(other.share));
      }
      return (neighbours[a * rows.size + b] ?? 0) * Math.sqrt(one.share * other.share) - one.share * other.share;
    }),
  );
}

const SPENT = 1e-6;

function mostTelling(covariance: readonly Float64Array[], chosen: readonly number[]): number | null {
  let best: { readonly index: number; readonly explains: number } | null = null;
  for (const [index, row] of covariance.entries()) {
    const own = row[index] ?? 0;
    if (chosen.includes(index) || own <= SPENT) continue;
    const explains = row.reduce((sum, value) => sum + value * value, 0) / own;
    if (best === null || explains > best.explains) best = { index, explains };
  }
  return best?.index ?? null;
}

/** Takes out what the answer to one of them says of the others. */
function condition(covariance: readonly Float64Array[], on: number): void {
  const pivot = covariance[on]?.slice() ?? new Float64Array();
  const own = pivot[on] ?? 1;
  for (const [index, row] of covariance.entries()) {
    const factor = (pivot[index] ?? 0) / own;
    for (let column = 0; column < row.length; column += 1)
      row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
  }
}
