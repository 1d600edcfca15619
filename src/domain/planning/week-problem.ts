// The week as the search sees it: exercises that may be chosen, each with its worth beside the muscles it trains, the days, the limits.
import { type Exercise, MUSCLES } from '../catalogue/exercise.ts';
import { targetsInBlock } from './block-volume.ts';
import { daysBetween } from './calendar.ts';
import { mostDaysAWeek } from './day-limits.ts';
import type { WeekBasis } from './fixed-exercises.ts';
import type { ConstraintNote, TrainingHistory } from './history.ts';
import type { MuscleAdjustment } from './muscle-state.ts';
import type { Plan } from './plan.ts';
import type { PlanningDay } from './planning-days.ts';
import type { Profile } from './profile.ts';
import { notRecovered } from './recovery.ts';
import { type Scheme, schemeOf } from './schemes.ts';
import { plannedSeconds, warmUpSeconds } from './session-time.ts';
import { type Ranked, shortlist } from './shortlist.ts';
import { similarity, vectorOf } from './similarity.ts';
import type { TrainingBlock } from './training-block.ts';
import { usualSeconds } from './usual-sessions.ts';
import { ALIKE_FROM, COST, type Preference, sidesOf } from './week-worth.ts';
import { cardioMinutes, mobilityMinutes, SESSION_CAP, worth } from './weekly-targets.ts';

/** How an exercise is done on a day of so many minutes. */
export interface Form {
  readonly scheme: Scheme;
  /** Seconds by number of sets (or blocks of cardio), index 1–10. */
  readonly seconds: readonly number[];
  readonly startSets: number;
  readonly mostSets: number;
}

export interface Candidate {
  readonly index: number;
  readonly exercise: Exercise;
  /** Worth of having it in a session at all, in the objective's unit. */
  readonly value: number;
  /** Worth of having it in the week, however often, 0 and up. */
  readonly taste: number;
  readonly liked: boolean;
  /** Of a session that never happened and is to be made up for. */
  readonly missed: boolean;
  /** Muscles as [index in MUSCLES, share]. */
  readonly shares: readonly (readonly [muscle: number, share: number])[];
  readonly sides: ReturnType<typeof sidesOf>;
  /** By day; null where a limit keeps it out. */
  readonly forms: readonly (Form | null)[];
  /** By day: in the plan in force on that date. */
  readonly kept: readonly boolean[];
  readonly mostDays: number;
  /** When it was last done; Infinity: never or long ago. */
  readonly daysSince: number;
}

export interface WeekProblem {
  readonly profile: Profile;
  readonly days: readonly PlanningDay[];
  readonly candidates: readonly Candidate[];
  /** Of each candidate those that cost beside it on one day. */
  readonly alike: readonly (readonly (readonly [other: number, cost: number])[])[];
  readonly targetSets: readonly number[];
  /** By muscle and quarters of sets a week: what they are worth. */
  readonly curves: readonly Float64Array[];
  /** Weights of the muscles, adding up to one with those of cardio and mobility. */
  readonly muscleWeights: readonly number[];
  readonly cardio: { readonly minutes: number; readonly weight: number };
  readonly mobility: { readonly minutes: number; readonly weight: number };
  /** By day, without the warm-up. */
  readonly seconds: readonly number[];
  /** By day: what one set of the shortest exercise takes. */
  readonly leastSeconds: readonly number[];
  /** What sessions have lasted so far, without the warm-up; Infinity where nobody leaves early. */
  readonly usualSeconds: number;
  readonly sessionCap: number;
  readonly mostExercises: readonly number[];
  /** Infinity where there is no past. */
  readonly lastWorkoutDaysAgo: number;
  /** Direct sets of each muscle on the day before the first training day. */
  readonly setsTheDayBefore: readonly number[];
  /** By day: muscles that may have no hard sets yet. */
  readonly recovering: readonly ReadonlyMap<number, number>[];
  /** Candidates that must be in, on that day or (null) on any, and the least week that holds them. */
  readonly fixed: readonly { readonly candidate: Candidate; readonly slot: number | null }[];
  readonly cover: readonly { readonly candidate: Candidate; readonly slot: number }[];
}

export interface WeekRequest {
  readonly profile: Profile;
  readonly basis: WeekBasis;
  readonly catalogue: readonly Exercise[];
  readonly history: TrainingHistory;
  readonly today: string;
  readonly muscles?: readonly MuscleAdjustment[];
  readonly constraints?: readonly ConstraintNote[];
  readonly current?: Plan;
  readonly block?: TrainingBlock;
  /** Ids of exercises of sessions that never happened. */
  readonly missed: ReadonlySet<string>;
  readonly preferenceOf: (exercise: Exercise) => Preference;
  readonly random: () => number;
}

const MOST_SETS = { strength: 5, hypertrophy: 5, general: 4, fat_loss: 4, mobility: 3 } as const;

export function createWeekProblem(request: WeekRequest): WeekProblem {
  const { profile, history, today, basis } = request;
  const { days } = basis;
  const { goal, level } = profile;
  const targets = targetsInBlock(profile, request);
  const last = lastDay(history, today);
  const cardioWeight = cardioMinutes(profile) > 0 ? 0.15 : 0;
  const mobilityWeight = mobilityMinutes(profile) > 0 ? (goal === 'mobility' ? 1.6 : 0.03) : 0;
  const muscleTotal = targets.reduce((sum, { weight }) => sum + weight, 0);
  const total = 1 + cardioWeight + mobilityWeight;
  const usable = new Map([...new Set(basis.usable)].map((some) => [some, new Set(some)]));
  const usableOn = basis.usable.map((some) => usable.get(some) ?? new Set<Exercise>());
  const candidates = shortlist(request).map((ranked, index) => toCandidate(ranked, index, request, usableOn));
  const byExercise = new Map(candidates.map((candidate) => [candidate.exercise, candidate]));
  const known = <Placed extends { readonly exercise: Exercise }>(placed: readonly Placed[]) =>
    placed.flatMap((one) => {
      const candidate = byExercise.get(one.exercise);
      return candidate ? [{ ...one, candidate }] : [];
    });
  const mostQuarters = 4 * (SESSION_CAP[level] + 1) * days.length;
  return {
    profile,
    days,
    candidates,
    curves: targets.map(({ sets, weight }) =>
      Float64Array.from(
        { length: mostQuarters + 1 },
        (_none, at) => (weight / muscleTotal / total) * worth(at / 4, sets),
      ),
    ),
    alike: alikeOf(candidates),
    targetSets: targets.map(({ sets }) => sets),
    muscleWeights: targets.map(({ weight }) => weight / muscleTotal / total),
    cardio: { minutes: cardioMinutes(profile), weight: cardioWeight / total },
    mobility: { minutes: mobilityMinutes(profile), weight: mobilityWeight / total },
    seconds: days.map(({ minutes }) => minutes * 60 - warmUpSeconds(minutes)),
    leastSeconds: days.map((_day, slot) =>
      candidates.reduce(
        (least, { forms }) => Math.min(least, forms[slot]?.seconds[1] ?? Number.POSITIVE_INFINITY),
        Number.POSITIVE_INFINITY,
      ),
    ),
    usualSeconds: usualSeconds(request),
    sessionCap: SESSION_CAP[level],
    mostExercises: days.map(({ minutes }) =>
      goal === 'mobility' ? Math.min(12, Math.floor(minutes / 3)) : Math.min(8, Math.floor(minutes / 7) + 1),
    ),
    lastWorkoutDaysAgo: last === null ? Number.POSITIVE_INFINITY : daysBetween(last, today),
    setsTheDayBefore: directSetsOn(history, request.catalogue, days[0]?.gapDays === 1 ? last : null),
    recovering: notRecovered({ ...request, days }),
    fixed: known(basis.fixed),
    cover: known(basis.cover),
  };
}

function toCandidate(
  ranked: Ranked,
  index: number,
  request: WeekRequest,
  usableOn: readonly ReadonlySet<Exercise>[],
): Candidate {
  const { exercise } = ranked;
  const { profile, basis, current, missed } = request;
  const byMinutes = new Map<number, Form>();
  const forms = basis.days.map(({ minutes }, slot) => {
    if (usableOn[slot]?.has(exercise) !== true) return null;
    const form = byMinutes.get(minutes) ?? formFor(exercise, profile, minutes);
    byMinutes.set(minutes, form);
    return form;
  });
  return {
    ...ranked,
    index,
    missed: missed.has(exercise.id),
    shares: MUSCLES.flatMap((muscle, at) => {
      const share = exercise.muscles[muscle];
      return share === undefined ? [] : [[at, share] as const];
    }),
    sides: sidesOf(exercise),
    forms,
    kept: basis.days.map(
      ({ date }) =>
        current?.sessions.some(
          (session) => session.date === date && session.exercises.some(({ exerciseId }) => exerciseId === exercise.id),
        ) === true,
    ),
    mostDays: mostDaysAWeek(exercise),
  };
}

function formFor(exercise: Exercise, { goal, level }: Profile, minutes: number): Form {
  const scheme = schemeOf(exercise, goal, level, minutes);
  const isolated = exercise.mechanic === 'isolation';
  const mostSets =
    scheme.kind === 'steady'
      ? Math.max(1, Math.min(6, Math.floor((minutes * 0.5) / 5)))
      : exercise.pattern === 'mobility'
        ? 2
        : Math.min(MOST_SETS[goal], isolated ? 4 : 5);
  return {
    scheme,
    seconds: Array.from({ length: 11 }, (_none, sets) => plannedSeconds(exercise, scheme, sets)),
    startSets: scheme.kind === 'steady' ? Math.min(2, mostSets) : Math.min(mostSets, minutes <= 25 ? 2 : 3),
    mostSets,
  };
}

function alikeOf(candidates: readonly Candidate[]): WeekProblem['alike'] {
  const vectors = candidates.map(({ exercise }) => vectorOf(exercise));
  const alike = candidates.map((): [other: number, cost: number][] => []);
  const isStretch = (index: number): boolean => candidates[index]?.exercise.pattern === 'mobility';
  vectors.forEach((one, a) => {
    if (isStretch(a)) return;
    for (let b = 0; b < a; b += 1) {
      const other = vectors[b];
      const value = other && !isStretch(b) ? similarity(one, other) : 0;
      if (value <= ALIKE_FROM) continue;
      const cost = (COST.alike * (value - ALIKE_FROM)) / (1 - ALIKE_FROM);
      alike[a]?.push([b, cost]);
      alike[b]?.push([a, cost]);
    }
  });
  return alike;
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
