// Why a set is as it is: its effort, its rest, its seconds; repetitions and load have a file of their own.
import { daysBetween } from './calendar.ts';
import { explainLoad, explainRepetitions } from './explain-load.ts';
import { explainProgramme, isOfProgramme } from './explain-programme.ts';
import type { Explanation, ExplanationInput, PlanNumber } from './explanation.ts';
import { MOST_RESERVE } from './held-back.ts';
import type { Plan, PlannedSession, PlannedSet } from './plan.ts';
import type { PlanWeekRequest } from './plan-week.ts';
import { type Rerun, rerunExercise } from './rerun-exercise.ts';
import { schemeOf, STEADY_BLOCK_SEC } from './schemes.ts';
import { WARM_UP_REST_SEC } from './session-time.ts';
import { type Found, setExplanation, whenLimitsEnd } from './set-explanation.ts';

type SetNumber = Extract<PlanNumber, { readonly set: number }>;

/** Null where the session has no such exercise, the exercise no such set, the set no such number. */
export function explainSet(
  request: PlanWeekRequest,
  plan: Plan,
  session: PlannedSession,
  number: SetNumber,
): Explanation | null {
  const planned = session.exercises.find(({ exerciseId }) => exerciseId === number.exerciseId);
  const set = planned?.sets[number.set];
  const value = set && valueOf(set, number.kind);
  if (!planned || value === undefined) return null;
  if (isOfProgramme(planned))
    return setExplanation(number, value, planned, explainProgramme(request, session, planned, number));
  const again = rerunExercise(request, plan, session, planned);
  return setExplanation(number, value, planned, again && find(again, number));
}

function valueOf(set: PlannedSet, kind: SetNumber['kind']): number | undefined {
  switch (kind) {
    case 'reps':
      return set.reps;
    case 'load':
      return set.loadKg;
    case 'seconds':
      return set.durationSec;
    case 'distance':
      return set.distanceM;
    case 'rest':
      return set.restSec;
    case 'reserve':
      return set.targetRir;
  }
}

function find(again: Rerun, { kind, set }: SetNumber): Found | null {
  switch (kind) {
    case 'reps':
      return explainRepetitions(again, set);
    case 'load':
      return explainLoad(again, set);
    case 'seconds':
      return explainSeconds(again);
    case 'rest':
      return explainRest(again, set);
    case 'reserve':
      return explainReserve(again, set);
    case 'distance':
      return null;
  }
}

function explainRest({ exercise, scheme, minutes, context, facts }: Rerun, index: number): Found {
  if (facts.prescription.sets[index]?.setType === 'warmup')
    return { rule: 'warm_up', inputs: [{ kind: 'usual_rest', sec: WARM_UP_REST_SEC }], wouldChange: [] };
  const { goal, level } = context.profile;
  const usual = schemeOf(exercise, goal, level, Number.POSITIVE_INFINITY).restSec;
  const inputs: ExplanationInput[] = [
    { kind: 'goal', goal },
    { kind: 'usual_rest', sec: usual },
  ];
  const isCut = scheme.restSec < usual;
  if (isCut) inputs.push({ kind: 'longest_rest', sec: scheme.restSec, minutes });
  return {
    rule: 'rest_of_goal',
    inputs,
    wouldChange: [...(isCut ? [{ kind: 'more_minutes' as const }] : []), { kind: 'another_goal' }],
  };
}

function explainReserve(again: Rerun, index: number): Found {
  const { scheme, context, facts, lift } = again;
  if (facts.prescription.sets[index]?.setType === 'warmup')
    return { rule: 'warm_up', inputs: [{ kind: 'usual_reserve', reps: MOST_RESERVE }], wouldChange: [] };
  const { easing } = lift;
  const inputs: ExplanationInput[] = [
    { kind: 'level', level: context.profile.level },
    { kind: 'usual_reserve', reps: scheme.reserve },
  ];
  if (easing.moreReserve > 0) {
    inputs.push({ kind: 'more_reserve', reps: easing.moreReserve });
    for (const reason of easing.reasons) inputs.push({ kind: 'reason', reason });
  }
  const least = context.care?.leastReserve ?? 0;
  if (least > scheme.reserve) inputs.push({ kind: 'least_reserve', reps: least });
  return {
    rule: easing.moreReserve > 0 ? 'eased' : 'reserve_of_level',
    inputs,
    wouldChange: [...whenLimitsEnd(again), { kind: 'another_level' }],
  };
}

function explainSeconds(again: Rerun): Found {
  const { facts, scheme, wanted, lift, context } = again;
  const isHold = scheme.kind !== 'steady';
  const last = lift.performances.findLast(({ sets }) => !isHold || sets.some((set) => set.durationSec !== undefined));
  const inputs: ExplanationInput[] = [];
  if (last) {
    inputs.push({ kind: 'last_time', day: last.day, sets: last.sets });
    inputs.push({ kind: 'gap', days: daysBetween(last.day, context.today) });
  }
  if (isHold) {
    const max = Math.max(5, Math.min(facts.range.max, context.care?.longestHoldSec ?? facts.range.max));
    inputs.push({ kind: 'range', min: Math.min(facts.range.min, max), max, unit: 'seconds' });
  } else inputs.push({ kind: 'room', sec: Math.min(facts.range.max, wanted * STEADY_BLOCK_SEC) });
  for (const reason of facts.prescription.reasons) inputs.push({ kind: 'reason', reason });
  return {
    rule: facts.rule,
    inputs,
    wouldChange: [...whenLimitsEnd(again), ...(isHold ? [] : [{ kind: 'more_minutes' as const }])],
  };
}
