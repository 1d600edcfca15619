// A week that cannot be: the smallest set of wishes that would have to give way, and of equally small ones the mildest.
import type { Equipment, Exercise, Level } from '../catalogue/exercise.ts';
import { allowsStress } from '../health/joint-limits.ts';
import { exclusionsOf, hasEquipment, mayPropose } from './candidates.ts';
import { PROFILE_LIMITS } from './check-profile.ts';
import { weekBasis } from './fixed-exercises.ts';
import type { Relaxation } from './plan.ts';
import { type DaysRequest, planningDays, standingDays } from './planning-days.ts';
import { relaxed } from './relaxed.ts';
import { isLockedTo } from './training-days.ts';
import { lockedIds } from './week-cover.ts';

export type RelaxRequest = DaysRequest & { readonly catalogue: readonly Exercise[] };

/** Sets of wishes looked at before a set without a superfluous one is taken as small enough. */
const MOST_TRIED = 1200;
/** Exercises of which more than one is set free at once. */
const MOST_GROUPS = 40;
/** Wishes beyond which sets are not made larger by any exercise there is. */
const MOST_IN_UNIONS = 3;

/**
 * By how much is asked of the person: a lock undone is nothing, a joint spared less comes last. Design default.
 */
const WEIGHT: Readonly<Record<Relaxation['kind'], number>> = {
  lock: 1,
  dislike: 2,
  minutes: 3,
  days: 4,
  equipment: 6,
  level: 8,
  joint: 12,
};

/** Empty where nothing that a person can wish otherwise would help. */
export function smallestRelaxation(request: RelaxRequest): readonly Relaxation[] {
  const { min } = PROFILE_LIMITS.minutesPerSession;
  const start: readonly Relaxation[] = request.profile.minutesPerSession < min ? [{ kind: 'minutes', to: min }] : [];
  const singles = structural(request).map((one) => [one]);
  const groups = byExercise(request);
  const seen = new Set<string>();
  const waiting: (readonly Relaxation[])[] = [start];
  let tried = 0;
  const few = [...singles, ...groups.slice(0, MOST_GROUPS)];
  while (waiting.length > 0 && tried < MOST_TRIED) {
    const set = waiting.shift() ?? [];
    tried += 1;
    const stuck = stuckLock(relaxed(request, set));
    if (stuck) {
      for (const more of stuck) push(waiting, merged(set, more), seen);
      continue;
    }
    if (isEnough(request, set)) return withoutSuperfluous(request, set);
    const minutes = leastMinutes(request, set);
    if (minutes) push(waiting, merged(set, [minutes]), seen);
    // Unions grow fast; what a wish too many would free, a smaller set mostly frees as well.
    if (set.length <= MOST_IN_UNIONS)
      for (const more of set === start ? [...singles, ...groups] : few) push(waiting, merged(set, more), seen);
  }
  const everything = few.reduce(merged, start);
  const minutes = leastMinutes(request, everything);
  const most = minutes ? merged(everything, [minutes]) : everything;
  return isEnough(request, most) ? withoutSuperfluous(request, most) : [];
}

function isEnough(request: RelaxRequest, relax: readonly Relaxation[]): boolean {
  const asked = relaxed(request, relax);
  return asked.profile.minutesPerSession >= PROFILE_LIMITS.minutesPerSession.min && weekBasis(asked) !== null;
}

function withoutSuperfluous(request: RelaxRequest, relax: readonly Relaxation[]): readonly Relaxation[] {
  const costly = relax.toSorted((a, b) => WEIGHT[b.kind] - WEIGHT[a.kind]);
  return costly.reduce((kept, one) => {
    const fewer = kept.filter((other) => other !== one);
    return isEnough(request, fewer) ? fewer : kept;
  }, relax);
}

/** Fewer days, and each lock. */
function structural({ profile }: RelaxRequest): readonly Relaxation[] {
  const fewer = Array.from({ length: Math.max(0, profile.daysPerWeek - 1) }, (_none, index): Relaxation => ({
    kind: 'days',
    to: profile.daysPerWeek - 1 - index,
  }));
  const locks = [...new Set(lockedIds(profile))].map((exerciseId): Relaxation => ({ kind: 'lock', exerciseId }));
  return [...locks, ...fewer];
}

/** For each exercise what keeps it out, alike ones once; smallest and mildest first. */
function byExercise(request: RelaxRequest): readonly (readonly Relaxation[])[] {
  const { catalogue, profile } = request;
  const days = planningDays(request);
  const locked = new Set(lockedIds(profile));
  const found = new Map<string, readonly Relaxation[]>();
  for (const exercise of catalogue) {
    if (!mayPropose(exercise, profile) && !locked.has(exercise.id)) continue;
    for (const day of new Set(days.map((one) => JSON.stringify([one.equipment, [...one.limits]])))) {
      const at = days.find((one) => JSON.stringify([one.equipment, [...one.limits]]) === day);
      const relax = at && keptOutBy(exercise, forLocks(profile, at.equipment), at.limits);
      if (relax && relax.length > 0) found.set(JSON.stringify(relax), relax);
    }
  }
  return [...found.values()].toSorted((a, b) => a.length - b.length || weightOf(a) - weightOf(b));
}

/** Of the first lock that no other wish but its own can help: each way to help it. Null where there is none. */
function stuckLock(request: RelaxRequest): readonly (readonly Relaxation[])[] | null {
  const { catalogue, profile } = request;
  const days = standingDays(request);
  for (const lock of profile.locks ?? []) {
    const { exerciseId } = lock;
    const exercise = catalogue.find(({ id }) => id === exerciseId);
    if (!exercise) continue;
    const own = days.filter((one) => isLockedTo(lock, one));
    const ways = (own.length > 0 ? own : days).map((one) =>
      mayPropose(exercise, { ...profile, likes: [...profile.likes, exerciseId] })
        ? keptOutBy(exercise, forLocks(profile, one.equipment), one.limits)
        : null,
    );
    if (ways.some((way) => way?.length === 0)) continue;
    return [[{ kind: 'lock', exerciseId }], ...ways.filter((way) => way !== null)];
  }
  return null;
}

/** A lock is as good as a liking: what is one level above may be planned. */
function forLocks(profile: RelaxRequest['profile'], equipment: RelaxRequest['profile']['equipment']) {
  return { ...profile, equipment, likes: [...profile.likes, ...lockedIds(profile)] };
}

/** Null where more than wishes keep it out. */
function keptOutBy(
  exercise: Exercise,
  profile: RelaxRequest['profile'],
  limits: ReturnType<typeof planningDays>[number]['limits'],
): readonly Relaxation[] | null {
  const because = exclusionsOf(exercise, profile, limits);
  const relax: Relaxation[] = [];
  for (const reason of because)
    if (reason === 'equipment')
      relax.push({ kind: 'equipment', add: exercise.equipment.filter((tool) => !isAtHand(tool, exercise, profile)) });
    else if (reason === 'dislikes') relax.push({ kind: 'dislike', exerciseId: exercise.id });
    else if (reason === 'level') relax.push({ kind: 'level', to: exercise.level });
    else if (reason === 'avoid')
      for (const [joint, { severity, spare }] of limits) {
        const stress = exercise.joints[joint];
        const spared = stress !== undefined && spare?.has(stress) === true;
        if (stress !== undefined && (spared || !allowsStress(joint, severity, stress)))
          relax.push({
            kind: 'joint',
            joint,
            toSeverity: spared ? 0 : (STEPS.find((step) => step < severity && allowsStress(joint, step, stress)) ?? 0),
          });
      }
    else return null;
  return relax;
}

/** The severest of each class that a joint may be sore by. */
const STEPS = [6, 3] as const;

function isAtHand(tool: Equipment, exercise: Exercise, profile: RelaxRequest['profile']): boolean {
  return hasEquipment({ ...exercise, equipment: [tool] }, profile.equipment);
}

/** The fewest minutes with which the rest is enough. Null where none are, and where no lock asks for much: one set of anything fits into the shortest session. */
function leastMinutes(request: RelaxRequest, relax: readonly Relaxation[]): Relaxation | null {
  if (lockedIds(request.profile).length === 0) return null;
  const { min, max } = PROFILE_LIMITS.minutesPerSession;
  const rest = relax.filter(({ kind }) => kind !== 'minutes');
  const isEnoughWith = (to: number): boolean => isEnough(request, [...rest, { kind: 'minutes', to }]);
  if (![max, 60].some(isEnoughWith)) return null;
  for (let to = Math.max(min, Math.floor(request.profile.minutesPerSession) + 1); to <= max; to += 1)
    if (isEnoughWith(to)) return { kind: 'minutes', to };
  return null;
}

/** Two of one kind about the same thing become the one that gives way further. */
function merged(a: readonly Relaxation[], b: readonly Relaxation[]): readonly Relaxation[] {
  return b.reduce<readonly Relaxation[]>((all, one) => {
    const same = all.find((other) => subject(other) === subject(one));
    if (!same) return [...all, one];
    return all.map((other) => (other === same ? further(same, one) : other));
  }, a);
}

function subject(one: Relaxation): string {
  return `${one.kind} ${'joint' in one ? one.joint : 'exerciseId' in one ? one.exerciseId : ''}`;
}

const LEVELS: readonly Level[] = ['beginner', 'intermediate', 'advanced'];

function further(a: Relaxation, b: Relaxation): Relaxation {
  if (a.kind === 'equipment' && b.kind === 'equipment')
    return { kind: 'equipment', add: [...new Set([...a.add, ...b.add])].toSorted() };
  if (a.kind === 'joint' && b.kind === 'joint') return a.toSeverity <= b.toSeverity ? a : b;
  if (a.kind === 'days' && b.kind === 'days') return a.to <= b.to ? a : b;
  if (a.kind === 'minutes' && b.kind === 'minutes') return a.to >= b.to ? a : b;
  if (a.kind === 'level' && b.kind === 'level') return LEVELS.indexOf(a.to) >= LEVELS.indexOf(b.to) ? a : b;
  return a;
}

function weightOf(relax: readonly Relaxation[]): number {
  return relax.reduce((sum, one) => sum + WEIGHT[one.kind] + size(one), 0);
}

/** 0–1 and a little over: how far one gives way. */
function size(one: Relaxation): number {
  switch (one.kind) {
    case 'equipment':
      return one.add.length / 4;
    case 'joint':
      return (6 - one.toSeverity) / 6;
    case 'days':
      return (7 - one.to) / 7;
    case 'minutes':
      return one.to / 180;
    case 'level':
      return one.to === 'advanced' ? 1 : 0;
    case 'dislike':
    case 'lock':
      return 0;
  }
}

/** Kept in order: fewest wishes first, of as many the mildest, of as mild the one that came first. */
function push(waiting: (readonly Relaxation[])[], set: readonly Relaxation[], seen: Set<string>): void {
  const key = set
    .map((one) => JSON.stringify(one))
    .toSorted()
    .join();
  if (seen.has(key)) return;
  seen.add(key);
  const weight = weightOf(set);
  let low = 0;
  let high = waiting.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = waiting[middle] ?? [];
    if (other.length < set.length || (other.length === set.length && weightOf(other) <= weight)) low = middle + 1;
    else high = middle;
  }
  waiting.splice(low, 0, set);
}
