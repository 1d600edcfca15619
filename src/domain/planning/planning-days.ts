// The training days of a week with what holds on each: minutes, tools at hand, joints to spare, what was chosen or put away.
import { EQUIPMENT } from '../catalogue/exercise.ts';
import { type JointLimits, jointLimits, stricterLimits } from '../health/joint-limits.ts';
import { dayNumber } from './calendar.ts';
import { PROFILE_LIMITS } from './check-profile.ts';
import type { ConstraintNote, TrainingHistory } from './history.ts';
import type { PlanChange } from './plan-change.ts';
import type { PlaceKind, Profile } from './profile.ts';
import { dateOfSession, sessionId, type TrainingDay, trainingDays } from './training-days.ts';

export interface PlanningDay extends TrainingDay {
  /** All included. */
  readonly minutes: number;
  readonly equipment: Profile['equipment'];
  /** Where it takes place, if that was said; `travel` while other tools were said to be all there is. */
  readonly place?: PlaceKind;
  readonly limits: JointLimits;
  /** Exercises swapped out of and into this session. */
  readonly banned: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
}

export interface DaysRequest {
  readonly profile: Profile;
  readonly history: TrainingHistory;
  readonly constraints: readonly ConstraintNote[];
  readonly today: string;
  readonly changes?: readonly PlanChange[];
}

/**
 * What was said last counts, but of a joint the strictest. A limit in force today holds all week, so that nothing loosens by itself;
 * one that begins later holds from then on. Changes whose days or numbers make no sense are passed over.
 */
export function planningDays(request: DaysRequest): readonly PlanningDay[] {
  const { profile, history, constraints, today } = request;
  const changes = soundChanges(request.changes ?? []);
  const always = jointLimits(profile.avoid, constraints, today);
  const skipped = skippedDates(changes, today);
  return trainingDays(profile.daysPerWeek, history, today, skipped).map((day) => {
    const { date } = day;
    const inside = changes.filter((change) => 'from' in change && 'until' in change && holdsOn(change, date));
    const tools = inside.findLast(({ kind }) => kind === 'equipment');
    const minutes = inside.findLast(({ kind }) => kind === 'minutes');
    const sore = inside.flatMap((change) => (change.kind === 'sore_joint' ? [change] : []));
    const swaps = changes.flatMap((change) =>
      change.kind === 'swap' && isOf(change.sessionId, day, skipped) ? [change] : [],
    );
    const place = tools ? 'travel' : placeOf(profile, day.day);
    const banned = new Set<string>();
    const chosen = new Set<string>();
    for (const { from, to } of swaps) {
      banned.add(from).delete(to);
      chosen.add(to).delete(from);
    }
    return {
      ...day,
      minutes: minutes?.kind === 'minutes' ? minutes.minutes : profile.minutesPerSession,
      equipment: tools?.kind === 'equipment' ? tools.equipment : equipmentOf(profile, day.day),
      ...(place === undefined ? {} : { place }),
      limits: stricterLimits(always, jointLimits(sore, constraints, date)),
      banned,
      chosen,
    };
  });
}

/** The days as they would be without what is only for a while: neither changes nor notes. */
export function standingDays({ profile, history, today }: DaysRequest): readonly PlanningDay[] {
  return planningDays({ profile, history, today, constraints: [] });
}

/** By its date: a week planned anew after the first session counts its days anew. One that a skipped day moved is the same still. */
function isOf(id: string, { date, day }: TrainingDay, skipped: ReadonlySet<string>): boolean {
  const said = dateOfSession(id);
  return said === date || (said !== null && skipped.has(said) && id === sessionId(said, day));
}

/** Dates on which nothing is planned. A session said to be missed before it came is as good as skipped. */
function skippedDates(changes: readonly PlanChange[], today: string): ReadonlySet<string> {
  return new Set(
    changes.flatMap((change) => {
      if (change.kind === 'skip_day') return [change.date];
      const date = change.kind === 'missed' ? dateOfSession(change.sessionId) : null;
      return date !== null && date >= today ? [date] : [];
    }),
  );
}

function placeOf({ places, placeOfDay }: Profile, day: number): PlaceKind | undefined {
  const kind = placeOfDay?.[day - 1] ?? undefined;
  return places?.some((place) => place.kind === kind) === true ? kind : undefined;
}

function equipmentOf(profile: Profile, day: number): Profile['equipment'] {
  const kind = placeOf(profile, day);
  return profile.places?.find((place) => place.kind === kind)?.equipment ?? profile.equipment;
}

function holdsOn({ from, until }: { readonly from: string; readonly until: string }, date: string): boolean {
  return from <= date && date <= until;
}

function soundChanges(changes: readonly PlanChange[]): readonly PlanChange[] {
  const isDay = (day: string): boolean => Number.isFinite(dayNumber(day));
  const { minutesPerSession, severity } = PROFILE_LIMITS;
  return changes.filter((change) => {
    switch (change.kind) {
      case 'skip_day':
        return isDay(change.date);
      case 'missed':
        return dateOfSession(change.sessionId) !== null;
      case 'swap':
        return change.from !== change.to;
      case 'minutes':
        return change.minutes >= minutesPerSession.min && change.minutes <= minutesPerSession.max;
      case 'equipment':
        return change.equipment.every((tool) => EQUIPMENT.includes(tool));
      case 'sore_joint':
        return change.severity >= severity.min && change.severity <= severity.max;
    }
  });
}
