// Which exercise a slot of a programme becomes for somebody on a day: its own, what stands in for it, or none, and why.
import type { Exercise, Joint, Level } from '../catalogue/exercise.ts';
import { jointConflict, jointLimits } from '../health/joint-limits.ts';
import { type Exclusion, exclusionsOf } from './candidates.ts';
import type { Reason } from './plan.ts';
import type { PlanningDay } from './planning-days.ts';
import type { ProgrammeScheme, ProgrammeSlot } from './programme-schemes/scheme.ts';
import type { Profile } from './profile.ts';
import { substitutesFor } from './substitutes.ts';
import { isLockedTo } from './training-days.ts';

export type FitDay = Pick<PlanningDay, 'equipment' | 'limits' | 'banned' | 'chosen'>;

export interface FittedSlot {
  readonly slot: ProgrammeSlot;
  /** Null: left out. */
  readonly exercise: Exercise | null;
  readonly reasons: readonly Reason[];
  /** What keeps the slot's own exercise out; empty where it stays or was swapped. */
  readonly because: readonly Exclusion[];
}

const LEVELS: readonly Level[] = ['beginner', 'intermediate', 'advanced'];
const ENOUGH_TO_CHOOSE = 12;

/** `writtenFor`: the level of the programme. In the order of the slots; no exercise stands in twice, or for one that is there itself. */
export function fitSlots(
  slots: readonly ProgrammeSlot[],
  catalogue: readonly Exercise[],
  profile: Profile,
  day: FitDay,
  writtenFor: Level,
): readonly FittedSlot[] {
  const here: Profile = { ...profile, equipment: day.equipment };
  // Whoever is at the level its author writes for does all of it; below, one level up is allowed, as of what somebody likes.
  const isMeant = LEVELS.indexOf(profile.level) >= LEVELS.indexOf(writtenFor);
  const reach = isMeant ? ({ level: 'advanced' } as const) : {};
  const taken = new Set(slots.map(({ exerciseId }) => exerciseId));
  const standsIn = new Map<string, FittedSlot>();
  return slots.map((slot): FittedSlot => {
    const { exerciseId } = slot;
    // An exercise that comes twice in a session is replaced by the same one twice.
    const again = standsIn.get(exerciseId);
    if (again) return { ...again, slot };
    const exercise = catalogue.find(({ id }) => id === exerciseId);
    if (!exercise) return { slot, exercise: null, reasons: [], because: [] };
    const because = exclusionsOf(exercise, { ...here, ...reach, likes: [...here.likes, exerciseId] }, day.limits);
    const isAllowed = (other: Exercise) => !taken.has(other.id) && exclusionsOf(other, here, day.limits).length === 0;
    const without = { exercise, catalogue, profile: here, limits: day.limits, without: taken, limit: ENOUGH_TO_CHOOSE };
    const others = because.length === 0 && !day.banned.has(exerciseId) ? [] : substitutesFor(without).filter(isAllowed);
    // A swap is of what stands in the session: the slot's own exercise, or its stand-in.
    const usual = because.length === 0 ? exercise : others[0];
    const isSwapped = usual !== undefined && day.banned.has(usual.id);
    if (usual === exercise && !isSwapped) return { slot, exercise, reasons: [], because };
    const chosen = isSwapped ? chosenOn(day, catalogue, here, taken) : undefined;
    const other = chosen ?? others.find(({ id }) => !day.banned.has(id));
    if (other) taken.add(other.id);
    const joint = because.includes('avoid') ? jointConflict(exercise, day.limits)?.joint : undefined;
    const made: FittedSlot = {
      slot,
      exercise: other ?? null,
      reasons: other && chosen ? [{ kind: 'chosen' }] : other ? [replaces(exerciseId, joint)] : [],
      because,
    };
    standsIn.set(exerciseId, made);
    return made;
  });
}

/** One level up is allowed, as of what somebody likes. */
function chosenOn(
  day: FitDay,
  catalogue: readonly Exercise[],
  profile: Profile,
  taken: ReadonlySet<string>,
): Exercise | undefined {
  const likes = [...profile.likes, ...day.chosen];
  return catalogue.find(
    (other) =>
      day.chosen.has(other.id) &&
      !taken.has(other.id) &&
      exclusionsOf(other, { ...profile, likes }, day.limits).length === 0,
  );
}

/** Locked exercises that the sessions do not have, by session: on the day of the lock, or where there is least; a hard limit keeps one out. */
export function lockedBesides(
  sessions: readonly { readonly day: PlanningDay; readonly fitted: readonly FittedSlot[] }[],
  catalogue: readonly Exercise[],
  profile: Profile,
): readonly (readonly Exercise[])[] {
  const added = sessions.map((): Exercise[] => []);
  const sizes = sessions.map(({ fitted }) => fitted.filter(({ exercise }) => exercise !== null).length);
  for (const lock of profile.locks ?? []) {
    const { exerciseId } = lock;
    const exercise = catalogue.find(({ id }) => id === exerciseId);
    // Of a day that this week does not have, on any.
    const hasDay = sessions.some(({ day }) => isLockedTo(lock, day));
    // Locked twice, it comes once.
    const isThere = sessions.some(
      ({ day, fitted }, at) =>
        (!hasDay || isLockedTo(lock, day)) &&
        (fitted.some((one) => one.exercise?.id === exerciseId) || added[at]?.some(({ id }) => id === exerciseId)),
    );
    if (!exercise || isThere) continue;
    const here = { ...profile, likes: [...profile.likes, exerciseId] };
    const [best] = sessions
      .map(({ day }, at) => ({ day, at }))
      .filter(({ day }) => exclusionsOf(exercise, { ...here, equipment: day.equipment }, day.limits).length === 0)
      .filter(({ day, at }) => !day.banned.has(exerciseId) && added[at]?.includes(exercise) !== true)
      .toSorted(
        (a, b) =>
          Number(isLockedTo(lock, b.day)) - Number(isLockedTo(lock, a.day)) || (sizes[a.at] ?? 0) - (sizes[b.at] ?? 0),
      );
    if (best) added[best.at]?.push(exercise);
  }
  return added;
}

/** Without the sessions of which nothing is ever left for this person; all of them where nothing is left of any. */
export function possibleFor(
  scheme: ProgrammeScheme,
  catalogue: readonly Exercise[],
  profile: Profile,
): ProgrammeScheme {
  const day: FitDay = {
    equipment: profile.equipment,
    limits: jointLimits(profile.avoid, [], ''),
    banned: new Set(),
    chosen: new Set(),
  };
  const days = scheme.days.filter((slots) =>
    fitSlots(slots, catalogue, profile, day, scheme.level).some(({ exercise }) => exercise !== null),
  );
  if (days.length === 0 || days.length === scheme.days.length) return scheme;
  // A week that is once round stays once round.
  return scheme.days.length === scheme.daysPerWeek
    ? { ...scheme, days, daysPerWeek: days.length }
    : { ...scheme, days };
}

function replaces(exercise: string, joint: Joint | undefined): Reason {
  return { kind: 'replaces', exercise, ...(joint === undefined ? {} : { joint }) };
}
