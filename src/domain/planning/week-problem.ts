// The week as the search sees it: exercises that may be chosen, each with its worth beside the muscles it trains, the days, the limits.
import { type Exercise, MUSCLES } from '../catalogue/exercise.ts';
import { daysBetween } from './calendar.ts';
import { type Performance, performancesOf } from './performances.ts';
import type { TrainingHistory } from './history.ts';
import type { Profile } from './profile.ts';
import { goalFit } from './goal-fit.ts';
import { type Scheme, schemeOf } from './schemes.ts';
import { plannedSeconds, warmUpSeconds } from './session-time.ts';
import { similarity, vectorOf } from './similarity.ts';
import type { TrainingDay } from './training-days.ts';
import { cardioMinutes, mobilityMinutes, SESSION_CAP, weeklyTargets } from './weekly-targets.ts';

export interface Candidate {
  readonly index: number;
  readonly exercise: Exercise;
  readonly scheme: Scheme;
  /** Worth of having it in a session at all, in the objective's unit. */
  readonly value: number;
  readonly liked: boolean;
  /** Muscles as [index in MUSCLES, share]. */
  readonly shares: readonly (readonly [muscle: number, share: number])[];
  /** Seconds by number of sets (or blocks of cardio), index 1–10. */
  readonly seconds: readonly number[];
  readonly startSets: number;
  readonly mostSets: number;
  /** When it was last done; Infinity: never or long ago. */
  readonly daysSince: number;
}

export interface WeekProblem {
  readonly profile: Profile;
  readonly days: readonly TrainingDay[];
  readonly candidates: readonly Candidate[];
  /** similarities[a][b], 0–1. */
  readonly similarities: readonly Float64Array[];
  readonly targetSets: readonly number[];
  /** Weights of the muscles, adding up to one with those of cardio and mobility. */
  readonly muscleWeights: readonly number[];
  readonly cardio: { readonly minutes: number; readonly weight: number };
  readonly mobility: { readonly minutes: number; readonly weight: number };
  readonly secondsPerSession: number;
  readonly sessionCap: number;
  readonly mostExercises: number;
  /** Infinity where there is no past. */
  readonly lastWorkoutDaysAgo: number;
  /** Direct sets of each muscle on the day before the first training day. */
  readonly setsTheDayBefore: readonly number[];
}

/** What was learned of an exercise before the search: 0–1 affinity, and whether it takes another's place. */
export interface Preference {
  readonly affinity: number;
  readonly standsIn: boolean;
  readonly harderThanDone: boolean;
  readonly outgrown: boolean;
  readonly cameraCoaches: boolean;
}

export interface WeekRequest {
  readonly profile: Profile;
  readonly days: readonly TrainingDay[];
  readonly catalogue: readonly Exercise[];
  /** Those of the catalogue that break no limit. */
  readonly usable: readonly Exercise[];
  readonly history: TrainingHistory;
  readonly today: string;
  readonly preferenceOf: (exercise: Exercise) => Preference;
  readonly random: () => number;
}

/** Days within which an exercise counts as part of the person's training, worth going on with. */
const CURRENT_DAYS = 42;
const PER_PATTERN = 6;
const PER_PATTERN_MOBILITY = 24;
const MOST_SETS = { strength: 5, hypertrophy: 5, general: 4, fat_loss: 4, mobility: 3 } as const;

export function createWeekProblem(request: WeekRequest): WeekProblem {
  const { profile, days, history, today } = request;
  const { goal, level, minutesPerSession: minutes } = profile;
  const targets = weeklyTargets(profile);
  const last = lastDay(history, today);
  const cardioWeight = cardioMinutes(profile) > 0 ? 0.15 : 0;
  const mobilityWeight = mobilityMinutes(profile) > 0 ? (goal === 'mobility' ? 1.6 : 0.03) : 0;
  const muscleTotal = targets.reduce((sum, { weight }) => sum + weight, 0);
  const total = 1 + cardioWeight + mobilityWeight;
  const candidates = shortlist(request).map((ranked, index) => toCandidate(ranked, index, profile));
  const vectors = candidates.map(({ exercise }) => vectorOf(exercise));
  return {
    profile,
    days,
    candidates,
    similarities: vectors.map((one) => Float64Array.from(vectors, (other) => similarity(one, other))),
    targetSets: targets.map(({ sets }) => sets),
    muscleWeights: targets.map(({ weight }) => weight / muscleTotal / total),
    cardio: { minutes: cardioMinutes(profile), weight: cardioWeight / total },
    mobility: { minutes: mobilityMinutes(profile), weight: mobilityWeight / total },
    secondsPerSession: minutes * 60 - warmUpSeconds(minutes),
    sessionCap: SESSION_CAP[level],
    mostExercises:
      goal === 'mobility' ? Math.min(12, Math.floor(minutes / 3)) : Math.min(8, Math.floor(minutes / 7) + 1),
    lastWorkoutDaysAgo: last === null ? Number.POSITIVE_INFINITY : daysBetween(last, today),
    setsTheDayBefore: directSetsOn(history, request.catalogue, days[0]?.gapDays === 1 ? last : null),
  };
}

interface Ranked {
  readonly exercise: Exercise;
  readonly value: number;
  readonly liked: boolean;
  readonly daysSince: number;
}

/** Of each pattern the few worth most, and all that the person likes or does. */
function shortlist(request: WeekRequest): readonly Ranked[] {
  const { profile, usable, history, today, random } = request;
  const ranked = usable.map((exercise) => {
    const last: Performance | undefined = performancesOf(exercise.id, history, today).at(-1);
    const daysSince = last ? daysBetween(last.day, today) : Number.POSITIVE_INFINITY;
    const liked = profile.likes.includes(exercise.id);
    const value = valueOf(exercise, request.preferenceOf(exercise), profile, liked, daysSince) + 0.001 * random();
    return { exercise, value, liked, daysSince };
  });
  const kept = new Map<string, number>();
  return ranked
    .sort((a, b) => b.value - a.value)
    .filter(({ exercise, liked, daysSince }) => {
      const count = kept.get(exercise.pattern) ?? 0;
      kept.set(exercise.pattern, count + 1);
      const room = exercise.pattern === 'mobility' && profile.goal === 'mobility' ? PER_PATTERN_MOBILITY : PER_PATTERN;
      return liked || daysSince <= CURRENT_DAYS || count < room;
    });
}

/** Setting up one more exercise costs attention; it takes more than a set or two to be worth it. */
const ENTRY_COST = 0.03;
const SIMPLE_ENTRY_COST = 0.01;

/** Design defaults, in the objective's unit: a first set of squats is worth about 0.03. */
function valueOf(
  exercise: Exercise,
  preference: Preference,
  profile: Profile,
  liked: boolean,
  daysSince: number,
): number {
  const known = liked || daysSince <= CURRENT_DAYS;
  const specialised = !known && exercise.level === 'advanced' && exercise.mechanic === 'compound';
  return (
    0.02 * goalFit(exercise, profile) +
    0.08 * preference.affinity -
    (isSimple(exercise) ? SIMPLE_ENTRY_COST : ENTRY_COST) +
    (daysSince <= CURRENT_DAYS ? 0.015 : 0) +
    (preference.standsIn ? 0.02 : 0) +
    (preference.harderThanDone ? 0.025 : 0) +
    (preference.outgrown ? -0.03 : 0) +
    (preference.cameraCoaches ? 0.004 : 0) +
    (specialised ? -0.04 : 0) +
    (!known && (exercise.pattern === 'full_body' || exercise.pattern === 'jump') ? -0.02 : 0)
  );
}

function isSimple({ pattern, measure }: Exercise): boolean {
  return pattern === 'mobility' || (pattern === 'cardio' && measure === 'distance');
}

function toCandidate(ranked: Ranked, index: number, profile: Profile): Candidate {
  const { exercise } = ranked;
  const { goal, level, minutesPerSession: minutes } = profile;
  const scheme = schemeOf(exercise, goal, level, minutes);
  const isolated = exercise.mechanic === 'isolation';
  const mostSets =
    scheme.kind === 'steady'
      ? Math.max(1, Math.min(6, Math.floor((minutes * 0.5) / 5)))
      : exercise.pattern === 'mobility'
        ? 2
        : Math.min(MOST_SETS[goal], isolated ? 4 : 5);
  const startSets = scheme.kind === 'steady' ? Math.min(2, mostSets) : Math.min(mostSets, minutes <= 25 ? 2 : 3);
  return {
    ...ranked,
    index,
    scheme,
    shares: MUSCLES.flatMap((muscle, at) => {
      const share = exercise.muscles[muscle];
      return share === undefined ? [] : [[at, share] as const];
    }),
    seconds: Array.from({ length: 11 }, (_none, sets) => plannedSeconds(exercise, scheme, sets)),
    startSets,
    mostSets,
  };
}

function lastDay(history: TrainingHistory, today: string): string | null {
  const days = history.map(({ day }) => day).filter((day) => day <= today);
  return days.length === 0 ? null : days.reduce((a, b) => (a > b ? a : b));
}

function directSetsOn(history: TrainingHistory, catalogue: readonly Exercise[], day: string | null): readonly number[] {
  const byId = new Map(catalogue.map((exercise) => [exercise.id, exercise]));
  const sets = history.filter((workout) => workout.day === day).flatMap((workout) => workout.sets);
  return MUSCLES.map(
    (muscle) =>
      sets.filter(({ exerciseId, type }) => type !== 'warmup' && byId.get(exerciseId)?.muscles[muscle] === 1).length,
  );
}
