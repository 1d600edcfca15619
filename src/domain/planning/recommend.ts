// Which exercises suit a person next: the learnt hybrid of published programmes and content, and what the person said. The reasons
// are the terms that carried the score.
import type { Exercise } from '../catalogue/exercise.ts';
import type { JointLimits } from '../health/joint-limits.ts';
import { type SparedExercise, standIns, usableExercises } from './candidates.ts';
import { foldIn, type FoldedPerson } from './fold-in.ts';
import { createHybridTerms, type HybridTerms } from './hybrid-terms.ts';
import { currentExercises, type DoneExercise, knownExercises } from './known-exercises.ts';
import { HYBRID_TERMS, type HybridTerm, logit, weightsFor } from './learned-blend.ts';
import { createPersonalTerm, LIKED, STAND_IN } from './personal-terms.ts';
import type { Reason } from './plan.ts';
import type { Profile } from './profile.ts';
import { EMBEDDED_MODEL, type RecommendModel } from './recommend-model.ts';

export interface RecommendQuery {
  readonly catalogue: readonly Exercise[];
  readonly profile: Profile;
  readonly history: readonly DoneExercise[];
  readonly limits: JointLimits;
  readonly exclude: readonly string[];
  readonly k: number;
  /** Absent: popularity and content alone. */
  readonly model?: RecommendModel;
}

export interface ScoredExercise {
  readonly exerciseId: string;
  /** 0–1, comparable within one answer. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface JudgedExercise {
  readonly exercise: Exercise;
  /** 0–1: the learnt part, 1 = the likeliest of all that may be had. */
  readonly hybrid: number;
  /** What likes, stand-ins, skips, form and pain add or take (personal-terms.ts). */
  readonly personal: number;
  readonly terms: HybridTerms;
  /** What each group of terms adds to the score beside the average exercise, in logits. */
  readonly adds: Readonly<Record<ReasonGroup, number>>;
  readonly companion?: string;
  readonly liked: boolean;
  /** Already in the person's training: it ranks after what is new. */
  readonly current: boolean;
  readonly standsInFor?: SparedExercise;
}

/** Best first; ties in the order of the catalogue. Never an exercise that is excluded, disliked, out of reach or spared. */
export function recommendExercises(query: RecommendQuery): readonly ScoredExercise[] {
  return judgeExercises(query)
    .map((judged) => ({
      exerciseId: judged.exercise.id,
      score: Math.round(scoreOf(judged) * 10_000) / 10_000,
      reasons: reasonsOf(judged, query.profile),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, Math.max(0, query.k));
}

/** What was done in the last weeks is there already. Design default. */
const CURRENT_FACTOR = 0.35;

function scoreOf({ hybrid, personal, current }: JudgedExercise): number {
  const sum = (current ? CURRENT_FACTOR : 1) * hybrid + personal;
  return Math.min(1, Math.max(0, sum / (1 + LIKED + STAND_IN)));
}

/** Who wants to stretch is offered nothing else first. */
const NOT_STRETCHING = 0.02;

/** Every exercise that may be recommended with what its score is made of. */
export function judgeExercises(query: RecommendQuery): readonly JudgedExercise[] {
  const { catalogue, profile, limits, history, model = EMBEDDED_MODEL } = query;
  const excluded = new Set(query.exclude);
  const usable = usableExercises(catalogue, profile, limits).filter(({ id }) => !excluded.has(id));
  const wanted = [...profile.likes, ...history.map(({ exerciseId }) => exerciseId)];
  const spared = standIns(catalogue, wanted, new Set(usable.map(({ id }) => id)), limits);
  const known = knownExercises(catalogue, history, profile.likes);
  const termsOf = createHybridTerms({ catalogue, profile, history, known, model });
  const personalOf = createPersonalTerm(catalogue, history);
  const folded = foldIn(model, profile, known);
  const weights = weightsFor(
    model.blend,
    known.reduce((sum, { weight }) => sum + weight, 0),
  );
  const all = usable.map((exercise) => ({ exercise, terms: termsOf(exercise) }));
  const logits = all.map(({ terms }) => logit(weights, terms.values));
  const best = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const average = HYBRID_TERMS.map(
    (_term, at) => all.reduce((sum, { terms }) => sum + (terms.values[at] ?? 0), 0) / all.length,
  );
  const current = currentExercises(history);
  const likes = new Set(profile.likes);
  return all.map(({ exercise, terms }, index) => {
    const standsInFor = spared.get(exercise.id);
    const companion = companionOf(folded, model, exercise);
    const liked = likes.has(exercise.id);
    const stretch = profile.goal !== 'mobility' || exercise.pattern === 'mobility' ? 1 : NOT_STRETCHING;
    return {
      exercise,
      // The square root of its chance beside the likeliest: the order stays, and those after the first few can be told apart.
      hybrid: stretch * Math.exp(((logits[index] ?? 0) - best) / 2),
      personal: personalOf(exercise) + (liked ? LIKED : 0) + (standsInFor ? STAND_IN : 0),
      terms,
      adds: addsOf(weights, terms.values, average),
      liked,
      current: current.has(exercise.id),
      ...(companion === undefined ? {} : { companion }),
      ...(standsInFor === undefined ? {} : { standsInFor }),
    };
  });
}

function companionOf(folded: FoldedPerson, { rows }: RecommendModel, { id }: Exercise): string | undefined {
  const row = rows.get(id);
  return row === undefined ? undefined : folded.companion(row)?.exerciseId;
}

type ReasonGroup = 'beside' | 'popular' | 'like' | 'lacking' | 'goal';

/** Which terms speak for which reason; the others are of no use to a reader. */
const GROUP_OF: Readonly<Partial<Record<HybridTerm, ReasonGroup>>> = {
  together: 'beside',
  chosen: 'beside',
  neighbours: 'beside',
  besides: 'beside',
  popular: 'popular',
  popularAtLevel: 'popular',
  alike: 'like',
  nearest: 'like',
  overlap: 'lacking',
  need: 'lacking',
  pattern: 'lacking',
  context: 'goal',
  popularForGoal: 'popular',
  goal: 'goal',
  serves: 'goal',
};

function addsOf(weights: Float64Array, values: Float64Array, average: readonly number[]): JudgedExercise['adds'] {
  const adds = { beside: 0, popular: 0, like: 0, lacking: 0, goal: 0 };
  for (const [at, term] of HYBRID_TERMS.entries()) {
    const group = GROUP_OF[term];
    if (group !== undefined) adds[group] += (weights[at] ?? 0) * ((values[at] ?? 0) - (average[at] ?? 0));
  }
  return adds;
}

/** Less than this share of programmes is not called popular, less alike than this not alike. Design defaults. */
const POPULAR = 0.15;
const ALIKE = 0.6;
const MOST_REASONS = 4;

/** The terms that carried the score, strongest first; at least one. */
export function reasonsOf(judged: JudgedExercise, profile: Profile): readonly Reason[] {
  const { exercise, terms, adds, companion, standsInFor, liked } = judged;
  const { missing, nearest, popularity } = terms;
  const found: { readonly weight: number; readonly reason: Reason }[] = [];
  const add = (weight: number, reason: Reason): void => void found.push({ weight, reason });
  if (standsInFor) add(200, { kind: 'replaces', exercise: standsInFor.exercise.id, joint: standsInFor.joint });
  if (liked) add(100, { kind: 'liked' });
  if (missing.pattern > 0) add(Math.max(0.5, adds.lacking), { kind: 'pattern_missing', pattern: exercise.pattern });
  if (companion !== undefined && companion !== exercise.id && adds.beside > 0)
    add(adds.beside, { kind: 'often_done_with', exercise: companion });
  if (nearest && nearest.likeness > ALIKE && adds.like > 0)
    add(adds.like, { kind: 'similar_to', exercise: nearest.exerciseId });
  if (popularity >= POPULAR) add(Math.max(0, adds.popular), { kind: 'popular' });
  if (missing.muscle && missing.need > 0.1 && exercise.pattern !== 'mobility') {
    const { muscle, done, target } = missing.muscle;
    const targetSets = Math.round(target * 10) / 10;
    add(Math.max(0.3, adds.lacking), { kind: 'trains_muscle', muscle, weeklySets: done, targetSets });
  }
  // It holds for most of the list, so it comes after what is an exercise's own.
  if (adds.goal > 0) add(adds.goal / 2, { kind: 'goal', goal: profile.goal });
  if (found.length === 0) add(0, { kind: 'equipment_fits' });
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
    .map(({ reason }) => reason);
}
