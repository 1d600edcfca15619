// Which exercise a slot of a programme becomes for somebody on a day: its own, what stands in for it, or none, and why.
import type { Exercise, Joint, Level } from '../catalogue/exercise.ts';
import { jointConflict, jointLimits } from '../health/joint-limits.ts';
import { type Exclusion, exclusionsOf } from './candidates.ts';
import type { Reason } from './plan.ts';
import type { PlanningDay } from './planning-days.ts';
import type { ProgrammeScheme, ProgrammeSlot } from './programme-schemes/scheme.ts';
import type { Profile } from './profile.ts';
import { substitutesFor } from './substitutes.ts';

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
    const isBanned = day.banned.has(exerciseId);
    if (because.length === 0 && !isBanned) return { slot, exercise, reasons: [], because };
    const fits = (other: Exercise) =>
      !taken.has(other.id) && !day.banned.has(other.id) && exclusionsOf(other, here, day.limits).length === 0;
    const chosen = isBanned ? catalogue.find((other) => day.chosen.has(other.id) && fits(other)) : undefined;
    const limit = ENOUGH_TO_CHOOSE;
    const other =
      chosen ??
      substitutesFor({ exercise, catalogue, profile: here, limits: day.limits, without: taken, limit }).find(fits);
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
