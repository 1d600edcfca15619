// The terms of a recommendation, each 0–1: likeness to what is done, company in published programmes, what is missing, the goal.
import type { Exercise, MovementPattern, Muscle } from '../catalogue/exercise.ts';
import { dayNumber } from './calendar.ts';
import { type CoOccurrence, createCoOccurrence } from './co-occurrence.ts';
import { goalFit } from './goal-fit.ts';
import type { Profile } from './profile.ts';
import { PROGRAMMES, type Programme } from './programmes.ts';
import { type ExerciseVector, similarity, vectorOf } from './similarity.ts';
import { weeklyTargets } from './weekly-targets.ts';

/** An exercise done: working sets in all, and when last (YYYY-MM-DD, absent where unknown). */
export interface DoneExercise {
  readonly exerciseId: string;
  readonly sets: number;
  readonly lastDate?: string;
}

export interface TermsQuery {
  readonly catalogue: readonly Exercise[];
  readonly profile: Profile;
  readonly history: readonly DoneExercise[];
  /** Default: all that are known. */
  readonly programmes?: readonly Programme[];
}

/** Each 0–1, with what it rests on. */
export interface Terms {
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

/** `spared`: ids that stand in for what a sore joint rules out. */
export function createTerms(query: TermsQuery, spared: Iterable<string>): (exercise: Exercise) => Terms {
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

/** Weight of each known exercise of the past and of the likings, adding up to one where there is any. */
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
