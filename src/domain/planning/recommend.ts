// Which exercises suit a person next: what resembles what they do and like, what goes with it, what is missing. Each score is
// the sum of its terms, and the reasons are those terms.
import type { Exercise, Muscle, MovementPattern } from '../catalogue/exercise.ts';
import type { JointLimits } from '../health/joint-limits.ts';
import { type SparedExercise, standIns, usableExercises } from './candidates.ts';
import { dayNumber } from './calendar.ts';
import { type CoOccurrence, createCoOccurrence } from './co-occurrence.ts';
import type { Reason } from './plan.ts';
import type { Profile } from './profile.ts';
import { PROGRAMMES, type Programme } from './programmes.ts';
import { similarity, vectorOf, type ExerciseVector } from './similarity.ts';
import { weeklyTargets } from './weekly-targets.ts';

/** An exercise done: working sets in all, and when last (YYYY-MM-DD, absent where unknown). */
export interface DoneExercise {
  readonly exerciseId: string;
  readonly sets: number;
  readonly lastDate?: string;
}

export interface RecommendQuery {
  readonly catalogue: readonly Exercise[];
  readonly profile: Profile;
  readonly limits: JointLimits;
  readonly history: readonly DoneExercise[];
  readonly exclude: readonly string[];
  readonly k: number;
  readonly programmes?: readonly Programme[];
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
/** A half-life for how much an old exercise says of the person. */
const MEMORY_DAYS = 90;

/** How far strength programmes speak for other goals. Design default. */
const PROGRAMMES_SPEAK: Readonly<Record<Profile['goal'], number>> = {
  strength: 1,
  hypertrophy: 1,
  general: 0.8,
  fat_loss: 0.6,
  mobility: 0,
};

const BASIC_PATTERNS: readonly MovementPattern[] = [
  'squat',
  'hinge',
  'horizontal_push',
  'vertical_push',
  'horizontal_pull',
  'vertical_pull',
];

/** Each 0–1, with what it rests on. */
interface Terms {
  readonly content: number;
  readonly nearest?: string;
  readonly together: number;
  readonly companion?: string;
  readonly popular: number;
  readonly need: number;
  readonly muscle?: { readonly muscle: Muscle; readonly done: number; readonly target: number };
  readonly pattern: number;
  readonly goal: number;
  readonly liked: number;
  readonly standIn: number;
}

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

/** Weight of each known exercise of the past and of the likings, adding up to one where there is any. */
function createTerms(query: RecommendQuery, spared: Iterable<string>): (exercise: Exercise) => Terms {
  const { catalogue, profile, history } = query;
  const vectors = new Map<string, ExerciseVector>(catalogue.map((exercise) => [exercise.id, vectorOf(exercise)]));
  const coOccurrence = createCoOccurrence(query.programmes ?? PROGRAMMES, profile.goal);
  const weights = memoryOf(history, profile.likes, vectors);
  const done = setsByMuscle(catalogue, history);
  const patterns = new Set(
    catalogue.filter(({ id }) => history.some(({ exerciseId }) => exerciseId === id)).map(({ pattern }) => pattern),
  );
  const targets = weeklyTargets(profile);
  const standing = new Set(spared);
  const spoken = PROGRAMMES_SPEAK[profile.goal];
  return (exercise) => ({
    ...contentTerm(exercise, weights, vectors),
    ...togetherTerm(exercise, weights, coOccurrence, spoken),
    popular: spoken * coOccurrence.popularity(exercise.id),
    ...needTerm(exercise, done, targets, profile.goal === 'mobility' ? 0.3 : 1),
    pattern:
      profile.goal !== 'mobility' && BASIC_PATTERNS.includes(exercise.pattern) && !patterns.has(exercise.pattern)
        ? 1
        : 0,
    goal: goalFit(exercise, profile),
    liked: profile.likes.includes(exercise.id) ? 1 : 0,
    standIn: standing.has(exercise.id) ? 1 : 0,
  });
}

function memoryOf(
  history: readonly DoneExercise[],
  likes: readonly string[],
  known: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, number> {
  const days = history.map(({ lastDate }) => (lastDate === undefined ? Number.NaN : dayNumber(lastDate)));
  const latest = Math.max(...days.filter(Number.isFinite));
  const weights = new Map<string, number>();
  history.forEach(({ exerciseId, sets }, index) => {
    if (!known.has(exerciseId) || !(sets > 0)) return;
    const day = days[index] ?? Number.NaN;
    const faded = Number.isFinite(day) ? 2 ** (-(latest - day) / MEMORY_DAYS) : 1;
    weights.set(exerciseId, (weights.get(exerciseId) ?? 0) + Math.log1p(sets) * faded);
  });
  for (const id of likes) if (known.has(id)) weights.set(id, (weights.get(id) ?? 0) + Math.log1p(10));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return new Map([...weights].map(([id, weight]) => [id, weight / total]));
}

/** Nearness to the nearest thing done, and on average; what is done itself is no evidence for itself. */
function contentTerm(
  exercise: Exercise,
  weights: ReadonlyMap<string, number>,
  vectors: ReadonlyMap<string, ExerciseVector>,
): Pick<Terms, 'content' | 'nearest'> {
  const own = vectors.get(exercise.id);
  let mean = 0;
  let nearest = { id: '', value: 0 };
  for (const [id, weight] of weights) {
    const other = vectors.get(id);
    if (!own || !other || id === exercise.id) continue;
    const value = similarity(own, other);
    mean += weight * value;
    if (value > nearest.value) nearest = { id, value };
  }
  if (nearest.id === '') return { content: 0 };
  return { content: 0.5 * mean + 0.5 * nearest.value, nearest: nearest.id };
}

function togetherTerm(
  exercise: Exercise,
  weights: ReadonlyMap<string, number>,
  coOccurrence: CoOccurrence,
  spoken: number,
): Pick<Terms, 'together' | 'companion'> {
  if (weights.size === 0) return { together: spoken * coOccurrence.popularity(exercise.id) };
  let sum = 0;
  let companion = { id: '', lift: 1.15 };
  for (const [id, weight] of weights) {
    if (id === exercise.id) continue;
    sum += spoken * weight * coOccurrence.together(exercise.id, id);
    const lift = coOccurrence.lift(exercise.id, id);
    if (lift > companion.lift && coOccurrence.together(exercise.id, id) >= 0.2) companion = { id, lift };
  }
  return companion.id === '' ? { together: sum } : { together: sum, companion: companion.id };
}

/** The past as a share of itself: which muscles got less than the goal asks, whatever the amount of training. */
function setsByMuscle(catalogue: readonly Exercise[], history: readonly DoneExercise[]): ReadonlyMap<Muscle, number> {
  const byId = new Map(catalogue.map((exercise) => [exercise.id, exercise]));
  const sets = new Map<Muscle, number>();
  for (const { exerciseId, sets: count } of history)
    for (const [muscle, share] of Object.entries(byId.get(exerciseId)?.muscles ?? {}) as [Muscle, number][])
      sets.set(muscle, (sets.get(muscle) ?? 0) + share * Math.max(0, count));
  return sets;
}

function needTerm(
  exercise: Exercise,
  done: ReadonlyMap<Muscle, number>,
  targets: ReturnType<typeof weeklyTargets>,
  scale: number,
): Pick<Terms, 'need' | 'muscle'> {
  const wanted = targets.reduce((sum, { sets }) => sum + sets, 0);
  const total = [...done.values()].reduce((sum, sets) => sum + sets, 0);
  let need = 0;
  let most: Terms['muscle'];
  let highest = 0;
  for (const { muscle, sets: target, weight } of targets) {
    const share = exercise.muscles[muscle];
    if (share === undefined) continue;
    const scaled = total === 0 ? 0 : ((done.get(muscle) ?? 0) * wanted) / total;
    const gain = share * weight * Math.max(0, 1 - scaled / target);
    need += gain;
    if (gain > highest) {
      highest = gain;
      most = { muscle, done: Math.round(scaled * 10) / 10, target };
    }
  }
  return {
    need: exercise.pattern === 'mobility' ? 0 : scale * Math.min(1, need / 3),
    ...(most === undefined ? {} : { muscle: most }),
  };
}

/** 0–1: how well the kind of work serves the goal. Design default. */
export function goalFit(exercise: Exercise, { goal }: Pick<Profile, 'goal'>): number {
  const { pattern, mechanic, loadKind, measure } = exercise;
  if (pattern === 'mobility') return goal === 'mobility' ? 1 : 0;
  if (pattern === 'cardio') return goal === 'fat_loss' ? 0.9 : goal === 'general' ? 0.6 : 0;
  if (measure !== 'repetitions') return 0.2;
  const compound = mechanic === 'compound';
  switch (goal) {
    case 'strength':
      return compound ? STRENGTH_BY_LOAD[loadKind] : 0.2;
    case 'hypertrophy':
      return loadKind === 'bodyweight' ? 0.3 : compound ? 0.8 : 0.7;
    case 'fat_loss':
      return compound ? 0.8 : 0.3;
    case 'general':
      return compound ? 0.9 : 0.4;
    case 'mobility':
      return compound ? 0.4 : 0.3;
  }
}

/** The more load can be added in small steps, the better it serves strength. */
const STRENGTH_BY_LOAD = { external: 1, per_hand: 0.8, bodyweight_plus: 0.7, bodyweight: 0.4, none: 0.2 } as const;

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
