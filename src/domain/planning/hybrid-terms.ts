// The terms of a recommendation: the person folded into the matrix of published programmes, neighbours, popularity, likeness of
// content, what the week lacks. What each counts was learnt (learned-blend.ts).
import { EQUIPMENT, type Exercise } from '../catalogue/exercise.ts';
import { servesGoal } from './candidates.ts';
import { contentOf, likeness } from './content-features.ts';
import { foldIn } from './fold-in.ts';
import { goalFit } from './goal-fit.ts';
import type { DoneExercise, KnownExercise } from './known-exercises.ts';
import { HYBRID_TERMS } from './learned-blend.ts';
import { type MissingWork, missingWork } from './missing-work.ts';
import type { Profile } from './profile.ts';
import type { RecommendModel } from './recommend-model.ts';
import { SELDOM_PROPOSED } from './seldom-proposed.ts';

export interface TermsQuery {
  readonly catalogue: readonly Exercise[];
  readonly profile: Profile;
  readonly history: readonly DoneExercise[];
  readonly known: readonly KnownExercise[];
  readonly model: RecommendModel;
}

export interface HybridTerms {
  /** In the order of HYBRID_TERMS. */
  readonly values: Float64Array;
  /** Share of programmes that hold it, 0–1. */
  readonly popularity: number;
  readonly nearest?: { readonly exerciseId: string; readonly likeness: number };
  readonly missing: MissingWork;
}

/** So that the logarithm of nothing is a number: about half a programme, and a score that is no sign of anything. */
const RARE = 0.003;
const FAINT = 0.01;

export function createHybridTerms(query: TermsQuery): (exercise: Exercise) => HybridTerms {
  const { catalogue, profile, history, known, model } = query;
  const folded = foldIn(model, profile, known);
  const missing = missingWork(catalogue, profile, history);
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const tools = toolsOf(known, total);
  const named = namedAsSubstitute(catalogue);
  const forGoal = model.popularityFor.get(`goal:${profile.goal}`) ?? model.popularity;
  const atLevel = model.popularityFor.get(`level:${profile.level}`) ?? model.popularity;
  return (exercise) => {
    const row = model.rows.get(exercise.id) ?? -1;
    const together = folded.together[row] ?? 0;
    const context = folded.context[row] ?? 0;
    const neighbours = folded.neighbours[row] ?? 0;
    const alike = likenessTo(exercise, known, total);
    const lacks = missing(exercise);
    const needed = exercise.equipment.filter((tool) => tool !== 'bodyweight');
    const values: Record<(typeof HYBRID_TERMS)[number], number> = {
      together,
      context,
      chosen: Math.log(Math.max(0, together + context) + FAINT),
      neighbours,
      besides: Math.log(neighbours + FAINT),
      popular: Math.log((model.popularity[row] ?? 0) + RARE),
      popularForGoal: Math.log((forGoal[row] ?? 0) + RARE),
      popularAtLevel: Math.log((atLevel[row] ?? 0) + RARE),
      popularKind: model.kindPopularity[row] ?? 0,
      alike: alike.mean,
      nearest: alike.nearest?.likeness ?? 0,
      overlap: lacks.overlap,
      need: lacks.need,
      pattern: lacks.pattern,
      goal: goalFit(exercise, profile),
      serves: servesGoal(exercise, profile.goal) ? 1 : 0,
      tools: needed.length === 0 ? 0 : needed.reduce((sum, tool) => sum + (tools.get(tool) ?? 0), 0) / needed.length,
      newTool: total > 0 && needed.some((tool) => !tools.has(tool)) ? 1 : 0,
      seldom: SELDOM_PROPOSED.has(exercise.id) ? 1 : 0,
      substitute: Math.log1p(named.get(exercise.id) ?? 0),
    };
    return {
      values: Float64Array.from(HYBRID_TERMS, (term) => values[term]),
      popularity: model.popularity[row] ?? 0,
      missing: lacks,
      ...(alike.nearest === undefined ? {} : { nearest: alike.nearest }),
    };
  };
}

/** Likeness to the nearest exercise known, and on average; what is known itself is no evidence for itself. */
function likenessTo(exercise: Exercise, known: readonly KnownExercise[], total: number) {
  const own = contentOf(exercise);
  let mean = 0;
  let nearest: HybridTerms['nearest'];
  for (const { exercise: other, weight } of known) {
    if (other.id === exercise.id) continue;
    const value = likeness(own, contentOf(other));
    mean += (weight * value) / total;
    if (value > (nearest?.likeness ?? 0)) nearest = { exerciseId: other.id, likeness: value };
  }
  return { mean, nearest };
}

/** Share of what is known, by weight, that is done with a tool. */
function toolsOf(known: readonly KnownExercise[], total: number): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const tool of EQUIPMENT) {
    const share = known.reduce(
      (sum, { exercise, weight }) => sum + (exercise.equipment.includes(tool) ? weight : 0),
      0,
    );
    if (share > 0) shares.set(tool, share / total);
  }
  return shares;
}

/** How many exercises name it as their substitute: those that everything comes back to. */
function namedAsSubstitute(catalogue: readonly Exercise[]): ReadonlyMap<string, number> {
  const kept = substituteCounts.get(catalogue);
  if (kept) return kept;
  const counts = new Map<string, number>();
  for (const { substitutes } of catalogue) for (const id of substitutes) counts.set(id, (counts.get(id) ?? 0) + 1);
  substituteCounts.set(catalogue, counts);
  return counts;
}

/** A catalogue never changes. */
const substituteCounts = new WeakMap<readonly Exercise[], ReadonlyMap<string, number>>();
