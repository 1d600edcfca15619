// Where a number of the plan comes from: the rule that made it, gone through again, with what went into it.
import { type Muscle, MUSCLES } from '../catalogue/exercise.ts';
import { blockVolume, targetsInBlock } from './block-volume.ts';
import { dayFrom, dayNumber } from './calendar.ts';
import { explainSet } from './explain-set.ts';
import { explainSetCount } from './explain-set-count.ts';
import type { Explanation, ExplanationInput, PlanNumber } from './explanation.ts';
import type { Plan, PlannedSession } from './plan.ts';
import type { PlanWeekRequest } from './plan-week.ts';
import { minutesOf } from './rerun-exercise.ts';
import { prescribedSeconds, setUpSeconds, warmUpSeconds, workSeconds } from './session-time.ts';
import { dateOfSession } from './training-days.ts';
import { targetParts } from './weekly-targets.ts';

/** `request`: what the plan was made from. Null where the plan has no such number. */
export function explainNumber(request: PlanWeekRequest, plan: Plan, number: PlanNumber): Explanation | null {
  if ('muscle' in number)
    return number.kind === 'weekly_sets'
      ? explainWeeklySets(request, plan, number, number.muscle)
      : explainTarget(request, number, number.muscle);
  const session = plan.sessions.find(({ id }) => id === number.sessionId);
  if (!session) return null;
  if ('set' in number) return explainSet(request, plan, session, number);
  switch (number.kind) {
    case 'minutes':
      return explainMinutes(request, session, number);
    case 'date':
      return explainDate(request, plan, session, number);
    case 'exercises':
      return explainExercises(request, session, number);
    case 'sets':
      return explainSetCount(request, plan, session, number);
  }
}

function explainWeeklySets(
  { catalogue }: PlanWeekRequest,
  plan: Plan,
  number: PlanNumber,
  muscle: Muscle,
): Explanation | null {
  if (!MUSCLES.includes(muscle)) return null;
  const contributions = new Map<string, { readonly sets: number; readonly share: number }>();
  for (const { exercises } of plan.sessions)
    for (const { exerciseId, sets } of exercises) {
      const share = catalogue.find(({ id }) => id === exerciseId)?.muscles[muscle];
      if (share === undefined) continue;
      const working = sets.filter(({ setType }) => setType !== 'warmup').length;
      contributions.set(exerciseId, { sets: (contributions.get(exerciseId)?.sets ?? 0) + working, share });
    }
  const inputs = [...contributions]
    .map(([exerciseId, { sets, share }]): ExplanationInput => ({ kind: 'contribution', exerciseId, sets, share }))
    .toSorted((a, b) => worthOf(b) - worthOf(a));
  return {
    number,
    value: plan.weeklySets[muscle] ?? 0,
    rule: 'fractional_sets',
    source: 'pelland_2025',
    inputs,
    wouldChange: [{ kind: 'more_minutes' }, { kind: 'more_days' }, { kind: 'another_goal' }],
  };
}

function worthOf(input: ExplanationInput): number {
  return input.kind === 'contribution' ? input.sets * input.share : 0;
}

function explainTarget(request: PlanWeekRequest, number: PlanNumber, muscle: Muscle): Explanation | null {
  const { profile } = request;
  const target = targetsInBlock(profile, request).find((one) => one.muscle === muscle);
  if (!target) return null;
  const volume = blockVolume(request);
  const { usual, minutes, factor, share } = targetParts(profile, muscle);
  return {
    number,
    value: target.sets,
    rule: 'weekly_target',
    source: 'pelland_2025',
    inputs: [
      { kind: 'goal', goal: profile.goal },
      { kind: 'level', level: profile.level },
      { kind: 'usual_sets', sets: usual },
      { kind: 'muscle_share', muscle, share },
      { kind: 'weekly_minutes', minutes, factor },
      ...(volume ? [{ kind: 'block_week' as const, ...volume }] : []),
    ],
    wouldChange: [{ kind: 'another_goal' }, { kind: 'another_level' }, { kind: 'more_minutes' }, { kind: 'more_days' }],
  };
}

function explainMinutes(request: PlanWeekRequest, session: PlannedSession, number: PlanNumber): Explanation {
  const allowedMinutes = minutesOf(request, session);
  let [setUpSec, workSec, restSec] = [0, 0, 0];
  for (const { exerciseId, sets } of session.exercises) {
    const exercise = request.catalogue.find(({ id }) => id === exerciseId);
    if (!exercise) continue;
    setUpSec += setUpSeconds(exercise);
    workSec += sets.reduce((sum, set) => sum + workSeconds(exercise, set), 0);
    restSec += sets.slice(0, -1).reduce((sum, set) => sum + set.restSec, 0);
  }
  const minutesWith = (warmUpSec: number): number => Math.ceil((warmUpSec + setUpSec + workSec + restSec) / 60);
  const warmUps = [warmUpSeconds(allowedMinutes), warmUpSeconds(request.profile.minutesPerSession)];
  const warmUpSec = warmUps.find((sec) => minutesWith(sec) === session.minutes) ?? null;
  return {
    number,
    value: session.minutes,
    rule: warmUpSec === null ? 'as_planned' : 'time_budget',
    source: 'design_default',
    inputs: [{ kind: 'time', warmUpSec: warmUpSec ?? warmUps[0] ?? 0, setUpSec, workSec, restSec, allowedMinutes }],
    wouldChange: [{ kind: 'more_minutes' }],
  };
}

function explainExercises(
  { catalogue }: PlanWeekRequest,
  { exercises }: PlannedSession,
  number: PlanNumber,
): Explanation {
  return {
    number,
    value: exercises.length,
    rule: 'time_budget',
    source: 'design_default',
    inputs: exercises.map(({ exerciseId, sets }) => {
      const exercise = catalogue.find(({ id }) => id === exerciseId);
      return { kind: 'exercise_minutes', exerciseId, minutes: exercise ? prescribedSeconds(exercise, sets) / 60 : 0 };
    }),
    wouldChange: [{ kind: 'more_minutes' }, { kind: 'fewer_days' }],
  };
}

function explainDate(request: PlanWeekRequest, plan: Plan, session: PlannedSession, number: PlanNumber): Explanation {
  const { from, daysPerWeek } = spreadOf(plan, request.profile.daysPerWeek);
  const days = dayNumber(session.date) - from - offsetOf(session.day, daysPerWeek);
  const inputs: ExplanationInput[] = [{ kind: 'week', from: dayFrom(from), daysPerWeek, day: session.day }];
  const last = request.history
    .map(({ day }) => day)
    .filter((day) => day < session.date && day <= plan.createdAt.slice(0, 10))
    .reduce((latest, day) => (day > latest ? day : latest), '');
  if (session.day === 1 && last !== '') inputs.push({ kind: 'last_workout', day: last });
  if (days !== 0) inputs.push({ kind: 'moved', days });
  for (const change of request.changes ?? [])
    if (change.kind === 'skip_day' || (change.kind === 'missed' && dateOfSession(change.sessionId) !== null))
      inputs.push({ kind: 'change', change });
  return {
    number,
    value: session.date,
    rule: days === 0 ? 'spread_over_week' : 'own_choice',
    source: days === 0 ? 'design_default' : 'person',
    inputs,
    wouldChange: [{ kind: 'more_days' }, { kind: 'fewer_days' }],
  };
}

/** Days after the week's first one. */
function offsetOf(day: number, daysPerWeek: number): number {
  return Math.floor(((day - 1) * 7) / daysPerWeek);
}

/**
 * The day that most of its sessions lie evenly from; those that were moved are the fewer. A programme may have fewer days a week than
 * the person: it has as many as the plan has sessions then.
 */
function spreadOf(plan: Plan, wanted: number): { readonly from: number; readonly daysPerWeek: number } {
  return [wanted, plan.sessions.length]
    .map((daysPerWeek) => ({ daysPerWeek, ...beginningOf(plan, daysPerWeek) }))
    .reduce((best, other) => (other.agreed > best.agreed ? other : best));
}

function beginningOf({ sessions }: Plan, daysPerWeek: number): { readonly from: number; readonly agreed: number } {
  const votes = new Map<number, number>();
  for (const { day, date } of sessions) {
    const from = dayNumber(date) - offsetOf(day, daysPerWeek);
    votes.set(from, (votes.get(from) ?? 0) + 1);
  }
  const [from, agreed] = [...votes].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [Number.NaN, 0];
  return { from, agreed };
}
