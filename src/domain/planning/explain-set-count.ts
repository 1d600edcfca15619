// Why so many sets of an exercise: what the week was filled with, what was taken away again, what one more would run into.
import { MUSCLES, type Muscle } from '../catalogue/exercise.ts';
import { blockReasons, targetsInBlock } from './block-volume.ts';
import { explainProgramme, isOfProgramme } from './explain-programme.ts';
import { setExplanation, whenLimitsEnd } from './set-explanation.ts';
import type { Explanation, ExplanationInput, PlanNumber } from './explanation.ts';
import type { Plan, PlannedSession } from './plan.ts';
import type { PlanWeekRequest } from './plan-week.ts';
import { type Rerun, rerunExercise } from './rerun-exercise.ts';
import { plannedSeconds, warmUpSeconds } from './session-time.ts';
import { SESSION_CAP, weeklyTargets } from './weekly-targets.ts';

/** A target is as good as reached from this share of it on. */
const REACHED = 0.95;

export function explainSetCount(
  request: PlanWeekRequest,
  plan: Plan,
  session: PlannedSession,
  number: Extract<PlanNumber, { readonly kind: 'sets' }>,
): Explanation | null {
  const planned = session.exercises.find(({ exerciseId }) => exerciseId === number.exerciseId);
  if (!planned) return null;
  const value = planned.sets.filter(({ setType }) => setType !== 'warmup').length;
  if (isOfProgramme(planned))
    return setExplanation(number, value, planned, explainProgramme(request, session, planned, number));
  const again = rerunExercise(request, plan, session, planned);
  if (!again) return setExplanation(number, value, planned, null);
  const { facts, scheme, wanted, lift, exercise } = again;
  const why = facts.prescription.reasons.filter(({ kind }) => kind === 'volume_cut');
  if (scheme.kind === 'steady')
    return setExplanation(number, value, planned, {
      rule: 'steady_block',
      inputs: [{ kind: 'room', sec: Math.min(scheme.maxSec, wanted * 300) }],
      wouldChange: [{ kind: 'more_minutes' }],
    });
  const inputs: ExplanationInput[] = [{ kind: 'wanted_sets', sets: wanted }];
  const fewer = wanted - value;
  if (fewer > 0) inputs.push({ kind: 'fewer_sets', sets: fewer });
  const isCut = facts.prescription.sets.length > planned.sets.length;
  for (const reason of fewer > 0 ? [...lift.easing.reasons, ...why] : []) inputs.push({ kind: 'reason', reason });
  const main = mainMuscle(again, request);
  if (main) {
    inputs.push({ kind: 'weekly_target', muscle: main, sets: targetOf(request, main) });
    for (const reason of blockReasons(request)) inputs.push({ kind: 'reason', reason });
    inputs.push({ kind: 'contribution', exerciseId: exercise.id, sets: value, share: exercise.muscles[main] ?? 0 });
  }
  const what = isCut ? 'minutes' : limitOf(request, plan, session, again, main);
  if (what === 'session_cap') inputs.push({ kind: 'session_cap', sets: SESSION_CAP[request.profile.level] });
  inputs.push({ kind: 'stops_at', what });
  return setExplanation(number, value, planned, {
    rule: isCut ? 'time_budget' : fewer === 0 ? 'sets_for_muscles' : why.length > 0 ? 'volume_cut' : 'eased',
    inputs,
    wouldChange: [
      ...(what === 'minutes' ? [{ kind: 'more_minutes' as const }] : []),
      ...(fewer > 0 ? whenLimitsEnd(again) : []),
      { kind: 'another_goal' as const },
      { kind: 'another_level' as const },
    ],
  });
}

/** The muscle it trains that the week asks most of; null for stretching and cardio. */
function mainMuscle({ exercise }: Rerun, { profile }: PlanWeekRequest): Muscle | null {
  if (exercise.pattern === 'mobility' || exercise.pattern === 'cardio') return null;
  let best: { readonly muscle: Muscle; readonly value: number } | null = null;
  for (const { muscle, weight } of weeklyTargets(profile)) {
    const value = (exercise.muscles[muscle] ?? 0) * weight;
    if (value > (best?.value ?? 0)) best = { muscle, value };
  }
  return best?.muscle ?? null;
}

function limitOf(
  request: PlanWeekRequest,
  plan: Plan,
  session: PlannedSession,
  again: Rerun,
  main: Muscle | null,
): 'minutes' | 'session_cap' | 'target' | 'worth' {
  const { exercise, scheme, wanted, minutes } = again;
  const more = plannedSeconds(exercise, scheme, wanted + 1) - plannedSeconds(exercise, scheme, wanted);
  if (usedSeconds(request, plan, session) + more > minutes * 60) return 'minutes';
  if (main === null) return 'worth';
  const cap = SESSION_CAP[request.profile.level];
  const full = MUSCLES.some((muscle) => {
    const share = exercise.muscles[muscle];
    return share !== undefined && setsIn(request, session, muscle) + share > cap;
  });
  if (full) return 'session_cap';
  return (plan.weeklySets[main] ?? 0) >= REACHED * targetOf(request, main) ? 'target' : 'worth';
}

/** Of the week; a block of the planner's own asks for a little less or more than the ordinary one. */
function targetOf(request: PlanWeekRequest, muscle: Muscle): number {
  return targetsInBlock(request.profile, request).find((one) => one.muscle === muscle)?.sets ?? 0;
}

/** As the planner counts: with the most that each exercise may come to take. */
function usedSeconds(request: PlanWeekRequest, plan: Plan, session: PlannedSession): number {
  let minutes = request.profile.minutesPerSession;
  const work = session.exercises.reduce((sum, planned) => {
    const again = rerunExercise(request, plan, session, planned);
    if (again) ({ minutes } = again);
    return again ? sum + plannedSeconds(again.exercise, again.scheme, again.wanted) : sum;
  }, 0);
  return work + warmUpSeconds(minutes);
}

function setsIn({ catalogue }: PlanWeekRequest, { exercises }: PlannedSession, muscle: Muscle): number {
  return exercises.reduce((sum, { exerciseId, sets }) => {
    const exercise = catalogue.find(({ id }) => id === exerciseId);
    if (!exercise || exercise.pattern === 'cardio' || exercise.pattern === 'mobility') return sum;
    return sum + (exercise.muscles[muscle] ?? 0) * sets.filter(({ setType }) => setType !== 'warmup').length;
  }, 0);
}
