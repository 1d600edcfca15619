// Which exercises suit a person next: what resembles what they do and like, what goes with it, what is missing. Each score is
// the sum of its terms, and the reasons are those terms.
import type { Exercise } from '../catalogue/exercise.ts';
import type { JointLimits } from '../health/joint-limits.ts';
import { dayNumber } from './calendar.ts';
import { type SparedExercise, standIns, usableExercises } from './candidates.ts';
import type { Reason } from './plan.ts';
import type { Profile } from './profile.ts';
import { createTerms, type DoneExercise, type Terms, type TermsQuery } from './recommend-terms.ts';

export interface RecommendQuery extends TermsQuery {
  readonly limits: JointLimits;
  readonly exclude: readonly string[];
  readonly k: number;
  readonly blend?: Blend;
}

export interface ScoredExercise {
  readonly exerciseId: string;
  /** 0–1, comparable within one answer. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const BLEND_TERMS = ['content', 'together', 'popular', 'need', 'pattern', 'goal', 'liked', 'standIn'] as const;

/** Weights of the terms; they need not add up to one. */
export type Blend = Readonly<Record<(typeof BLEND_TERMS)[number], number>>;

/** `content`, `together`, `popular` and `need` by training/recommender/tune-blend.ts; the rest, which no programme can teach, by design. */
export const BLEND: Blend = {
  content: 0.15,
  together: 1,
  popular: 0.15,
  need: 0.3,
  pattern: 0.1,
  goal: 0.4,
  liked: 1.8,
  standIn: 0.4,
};

/** What was done within this many days is already in the person's training: it ranks after what is new. */
const CURRENT_DAYS = 28;
const CURRENT_FACTOR = 0.35;
export interface JudgedExercise {
  readonly exercise: Exercise;
  readonly terms: Terms;
  /** Already in the person's training: it ranks after what is new. */
  readonly current: boolean;
  readonly standsInFor?: SparedExercise;
}

/** Best first; ties in the order of the catalogue. Never an exercise that is excluded, disliked, out of reach or spared. */
export function recommendExercises(query: RecommendQuery): readonly ScoredExercise[] {
  const blend = query.blend ?? BLEND;
  return judgeExercises(query)
    .map((judged) => ({
      exerciseId: judged.exercise.id,
      score: Math.round(blendedScore(judged, blend) * 10_000) / 10_000,
      reasons: reasonsOf(judged, query.profile, blend),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, Math.max(0, query.k));
}

/** Every exercise that may be recommended with the terms of its score, before they are weighed. */
export function judgeExercises(query: RecommendQuery): readonly JudgedExercise[] {
  const { catalogue, profile, limits } = query;
  const excluded = new Set(query.exclude);
  const usable = usableExercises(catalogue, profile, limits).filter(({ id }) => !excluded.has(id));
  const wanted = [...profile.likes, ...query.history.map(({ exerciseId }) => exerciseId)];
  const spared = standIns(catalogue, wanted, new Set(usable.map(({ id }) => id)), limits);
  const termsOf = createTerms(query, spared.keys());
  const current = currentExercises(query.history);
  return usable.map((exercise) => {
    const standsInFor = spared.get(exercise.id);
    return {
      exercise,
      terms: termsOf(exercise),
      current: current.has(exercise.id),
      ...(standsInFor === undefined ? {} : { standsInFor }),
    };
  });
}

/** 0–1. */
export function blendedScore({ terms, current }: JudgedExercise, blend: Blend): number {
  let sum = 0;
  let highest = 0;
  for (const term of BLEND_TERMS) {
    sum += blend[term] * terms[term];
    highest += blend[term];
  }
  if (highest === 0) return 0;
  return Math.min(1, Math.max(0, sum / highest)) * (current ? CURRENT_FACTOR : 1);
}

function currentExercises(history: readonly DoneExercise[]): ReadonlySet<string> {
  const days = history.map(({ lastDate }) => (lastDate === undefined ? Number.NaN : dayNumber(lastDate)));
  const latest = Math.max(...days.filter(Number.isFinite));
  return new Set(
    history
      .filter((_done, index) => {
        const day = days[index] ?? Number.NaN;
        return !Number.isFinite(day) || latest - day <= CURRENT_DAYS;
      })
      .map(({ exerciseId }) => exerciseId),
  );
}

/** The terms that carried the score, strongest first; at least one. */
export function reasonsOf(judged: JudgedExercise, profile: Profile, blend: Blend): readonly Reason[] {
  const { exercise, terms, standsInFor } = judged;
  const found: { readonly weight: number; readonly reason: Reason }[] = [];
  const add = (weight: number, reason: Reason): void => void found.push({ weight, reason });
  if (standsInFor) add(20, { kind: 'replaces', exercise: standsInFor.exercise.id, joint: standsInFor.joint });
  if (terms.liked > 0) add(10, { kind: 'liked' });
  if (terms.pattern > 0) add(blend.pattern + 0.2, { kind: 'pattern_missing', pattern: exercise.pattern });
  if (terms.companion !== undefined && terms.together > 0.2)
    add(blend.together * terms.together, { kind: 'often_done_with', exercise: terms.companion });
  if (terms.nearest !== undefined && terms.content > 0.6)
    add(blend.content * terms.content, { kind: 'similar_to', exercise: terms.nearest });
  if (terms.popular >= 0.3) add(blend.popular * terms.popular, { kind: 'popular' });
  if (terms.muscle && terms.need > 0.1 && exercise.pattern !== 'mobility') {
    const { muscle, done, target } = terms.muscle;
    add(blend.need * terms.need, {
      kind: 'trains_muscle',
      muscle,
      weeklySets: done,
      targetSets: Math.round(target * 10) / 10,
    });
  }
  if (terms.goal >= 0.7) add(blend.goal * terms.goal, { kind: 'goal', goal: profile.goal });
  if (found.length === 0) add(0, { kind: 'equipment_fits' });
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4)
    .map(({ reason }) => reason);
}
