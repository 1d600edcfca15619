// What is known of each exercise before the search, and what will be said of those that are chosen.
import type { Exercise, Equipment, Joint } from '../catalogue/exercise.ts';
import type { JointLimit, JointLimits } from '../health/joint-limits.ts';
import { standIns } from './candidates.ts';
import { doneExercises } from './done-exercises.ts';
import type { ExplainContext } from './explain-exercise.ts';
import type { WeekBasis } from './fixed-exercises.ts';
import { harderVariants, isOutgrown } from './harder-variants.ts';
import type { PlanWeekRequest } from './plan-week.ts';
import type { Profile } from './profile.ts';
import { judgeExercises, reasonsOf } from './recommend.ts';
import { schemeOf } from './schemes.ts';
import { lockedIds } from './week-cover.ts';
import type { Preference } from './week-worth.ts';

export interface WeekPreferences {
  readonly preferenceOf: (exercise: Exercise) => Preference;
  /** Limits are those of the day asked about. */
  readonly explain: Omit<ExplainContext, 'weeklySets' | 'targets' | 'limits'>;
}

export function weekPreferences(request: PlanWeekRequest, { days, usable }: WeekBasis): WeekPreferences {
  const { catalogue, cameraIds, profile, history, today, recommendModel: model } = request;
  const usableIds = new Set(usable.flatMap((some) => some.map(({ id }) => id)));
  const done = doneExercises(history, today);
  const anywhere = { ...profile, equipment: allEquipment(days.map(({ equipment }) => equipment)) };
  const limits = loosest(days.map((day) => day.limits));
  const judged = new Map(
    judgeExercises({
      catalogue,
      profile: anywhere,
      limits,
      history: done,
      exclude: [],
      k: 0,
      ...(model && { model }),
    }).map((one) => [one.exercise.id, one]),
  );
  const wanted = [...profile.likes, ...lockedIds(profile), ...done.map(({ exerciseId }) => exerciseId)];
  const stand = standIns(catalogue, wanted, usableIds, limits);
  const outgrown = new Set(
    catalogue
      .filter((exercise) => isOutgrown(exercise.id, scheme(exercise, profile), history, days[0]?.date ?? today))
      .map(({ id }) => id),
  );
  const followsOn = new Map<string, string>();
  for (const easier of outgrown) {
    const harder = harderVariants(easier).find((id) => usableIds.has(id));
    if (harder !== undefined && !outgrown.has(harder)) followsOn.set(harder, easier);
  }
  const followed = new Set(followsOn.values());
  return {
    preferenceOf: ({ id }) => {
      const one = judged.get(id);
      return {
        // Likings and stand-ins have a worth of their own in the search.
        affinity: one?.hybrid ?? 0,
        standsIn: stand.has(id),
        harderThanDone: followsOn.has(id),
        outgrown: followed.has(id),
        cameraCoaches: cameraIds.has(id),
      };
    },
    explain: {
      catalogue,
      profile,
      history,
      standIns: stand,
      followsOn,
      cameraCoaches: ({ id }) => cameraIds.has(id),
      recommended: ({ id }) => {
        const one = judged.get(id);
        return one ? reasonsOf(one, profile) : [];
      },
    },
  };
}

function scheme(exercise: Exercise, { goal, level, minutesPerSession }: Profile) {
  return schemeOf(exercise, goal, level, minutesPerSession);
}

function allEquipment(some: readonly Profile['equipment'][]): Profile['equipment'] {
  const tools = new Set<Equipment>();
  for (const one of some) {
    if (one === 'all') return 'all';
    for (const tool of one) tools.add(tool);
  }
  return [...tools];
}

/** What is spared on every day of the week, by the mildest said of it. */
function loosest([first, ...others]: readonly JointLimits[]): JointLimits {
  const limits = new Map<Joint, JointLimit>(first);
  for (const other of others)
    for (const [joint, limit] of limits) {
      const there = other.get(joint);
      if (!there) limits.delete(joint);
      else if (there.severity < limit.severity) limits.set(joint, there);
    }
  return limits;
}
