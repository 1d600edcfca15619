// The weekly plan: check, filter, search, prescribe, explain. Every limit a person set is hard; what cannot be met is named.
import { type Exercise, MUSCLES, type Muscle } from '../catalogue/exercise.ts';
import { inForce, type JointLimits, jointLimits } from '../health/joint-limits.ts';
import { unresolvedFlags } from '../health/readiness.ts';
import { createRandom } from '../movements/random.ts';
import { servesGoal, smallestRelaxation, standIns, usableExercises } from './candidates.ts';
import { dayNumber } from './calendar.ts';
import { checkProfile } from './check-profile.ts';
import { doneExercises } from './done-exercises.ts';
import { type ExplainContext, explainExercise } from './explain-exercise.ts';
import { harderVariants, isOutgrown } from './harder-variants.ts';
import type { ConstraintNote, TrainingHistory } from './history.ts';
import type { MuscleAdjustment } from './muscle-state.ts';
import type { Obstacle, Plan, PlannedExercise, PlannedSession, PlannedSet, PlanResult, Reason } from './plan.ts';
import type { PlanChange } from './plan-change.ts';
import type { Profile } from './profile.ts';
import { prescribe } from './progression.ts';
import { judgeExercises, reasonsOf } from './recommend.ts';
import type { RecommendModel } from './recommend-model.ts';
import { schemeOf } from './schemes.ts';
import { searchWeek } from './search-week.ts';
import { sessionOrder } from './session-order.ts';
import { plannedSeconds, prescribedSeconds, warmUpSeconds } from './session-time.ts';
import type { TrainingBlock } from './training-block.ts';
import { sessionId, type TrainingDay, trainingDays } from './training-days.ts';
import type { Entry, WeekDraft } from './week-draft.ts';
import { createWeekProblem } from './week-problem.ts';

export interface PlanWeekRequest {
  readonly catalogue: readonly Exercise[];
  /** Ids of the exercises the camera can follow. */
  readonly cameraIds: ReadonlySet<string>;
  readonly profile: Profile;
  readonly history: TrainingHistory;
  readonly constraints: readonly ConstraintNote[];
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Any whole number; the same question with the same seed has the same answer. */
  readonly seed: number;
  /** What the person asked to be otherwise this week, in the order it was said. */
  readonly changes?: readonly PlanChange[];
  /** What they said of their muscles. */
  readonly muscles?: readonly MuscleAdjustment[];
  /** The block they are in. */
  readonly block?: TrainingBlock;
  /** The plan in force: what need not change of it stays, and a missed session is read from it. */
  readonly current?: Plan;
  /** How often the search takes a part of the week out and fills it again, 0 and up; absent: as often as is worth the wait. */
  readonly rounds?: number;
  /** What was learnt of taste; absent: popularity and content alone. */
  readonly recommendModel?: RecommendModel;
}

/** `today` that is no day of the calendar is a fault of the caller and throws. */
export function planWeek(request: PlanWeekRequest): PlanResult {
  const { profile, catalogue, today } = request;
  if (!Number.isFinite(dayNumber(today))) throw new RangeError(`"${today}" is no day`);
  const flags = unresolvedFlags(profile.readiness);
  if (flags.length > 0) return { status: 'refer', obstacles: flags.map((flag) => ({ kind: 'readiness', flag })) };
  const wrong = checkProfile(profile);
  if (wrong.length > 0) return { status: 'unsatisfiable', obstacles: wrong };
  const limits = jointLimits(profile.avoid, request.constraints, today);
  const usable = usableExercises(catalogue, profile, limits);
  if (!usable.some((exercise) => servesGoal(exercise, profile.goal)))
    return { status: 'unsatisfiable', obstacles: [smallestRelaxation(catalogue, profile, limits)] };
  const days = trainingDays(profile.daysPerWeek, request.history, today);
  const work = prepare(request, usable, limits, days);
  const random = createRandom(request.seed);
  const problem = createWeekProblem({ ...request, days, usable, preferenceOf: work.preferenceOf, random });
  const draft = searchWeek(problem, random);
  if (days.some((_day, slot) => draft.isEmpty(slot)))
    return { status: 'unsatisfiable', obstacles: [tooShort(usable, profile)] };
  return finish(request, draft, days, work);
}

interface Preparation {
  readonly limits: JointLimits;
  readonly preferenceOf: Parameters<typeof createWeekProblem>[0]['preferenceOf'];
  readonly explain: Omit<ExplainContext, 'weeklySets'>;
}

function prepare(
  request: PlanWeekRequest,
  usable: readonly Exercise[],
  limits: JointLimits,
  days: readonly TrainingDay[],
): Preparation {
  const { catalogue, cameraIds, profile, history, today, recommendModel: model } = request;
  const usableIds = new Set(usable.map(({ id }) => id));
  const done = doneExercises(history, today);
  const judged = new Map(
    judgeExercises({ catalogue, profile, limits, history: done, exclude: [], k: 0, ...(model && { model }) }).map(
      (one) => [one.exercise.id, one],
    ),
  );
  const stand = standIns(catalogue, [...profile.likes, ...done.map(({ exerciseId }) => exerciseId)], usableIds, limits);
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
    limits,
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
      limits,
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

function finish(
  request: PlanWeekRequest,
  draft: WeekDraft,
  days: readonly TrainingDay[],
  { limits, explain }: Preparation,
): PlanResult {
  const prescribed = draft.entries.map((entry) => ({ entry, ...prescribeEntry(entry, request, days) }));
  const weeklySets = countSets(prescribed);
  const sessions = days.map(({ day, date }, slot): PlannedSession => {
    const chosen = prescribed
      .filter(({ entry }) => entry.slot === slot)
      .sort((a, b) => sessionOrder(a.entry.candidate.exercise) - sessionOrder(b.entry.candidate.exercise));
    const exercises = chosen.map(({ entry, sets, reasons }): PlannedExercise => {
      const { exercise } = entry.candidate;
      const why = explainExercise(exercise, date, { ...explain, weeklySets });
      return { exerciseId: exercise.id, reasons: [...why, ...reasons], sets };
    });
    const seconds = chosen.reduce(
      (sum, { entry, sets }) => sum + prescribedSeconds(entry.candidate.exercise, sets),
      warmUpSeconds(request.profile.minutesPerSession),
    );
    return { id: sessionId(date, day), day, date, minutes: Math.ceil(seconds / 60), exercises };
  });
  const plan = {
    createdAt: request.today,
    seed: request.seed,
    weeklySets,
    objective: Math.round(draft.objective * 10_000) / 10_000,
    sessions,
  };
  return { status: 'ok', plan, reasons: planReasons(request, limits) };
}

interface Prescribed {
  readonly entry: Entry;
  readonly sets: readonly PlannedSet[];
}

function prescribeEntry(entry: Entry, request: PlanWeekRequest, days: readonly TrainingDay[]) {
  const { exercise, scheme } = entry.candidate;
  const { profile, history, constraints } = request;
  const today = days[entry.slot]?.date ?? request.today;
  return prescribe(exercise, { profile, history, constraints, today, scheme, sets: entry.sets });
}

/** Fractional sets a week of each muscle, warm-ups left out. */
function countSets(prescribed: readonly Prescribed[]): Readonly<Partial<Record<Muscle, number>>> {
  const counts: Partial<Record<Muscle, number>> = {};
  for (const { entry, sets } of prescribed) {
    const working = sets.filter(({ setType }) => setType !== 'warmup').length;
    for (const muscle of MUSCLES) {
      const share = entry.candidate.exercise.muscles[muscle];
      if (share !== undefined) counts[muscle] = (counts[muscle] ?? 0) + share * working;
    }
  }
  return counts;
}

/** What shaped the week as a whole: the goal, each joint spared, tiredness and sleep. */
function planReasons({ profile, constraints, today }: PlanWeekRequest, limits: JointLimits): readonly Reason[] {
  const reasons: Reason[] = [{ kind: 'goal', goal: profile.goal }];
  for (const [joint, { quote }] of limits)
    reasons.push({ kind: 'spares_joint', joint, ...(quote === undefined ? {} : { quote }) });
  for (const note of constraints)
    if (note.kind !== 'sore_joint' && inForce(note, today))
      reasons.push({ kind: note.kind === 'poor_sleep' ? 'eased_sleep' : 'eased_fatigue', quote: note.quote });
  return reasons;
}

/** The minutes the shortest possible session would take. */
function tooShort(usable: readonly Exercise[], profile: Profile): Obstacle {
  const minutes = profile.minutesPerSession;
  const seconds = usable.map((exercise) => plannedSeconds(exercise, scheme(exercise, profile), 1));
  const neededMinutes = Math.ceil((warmUpSeconds(minutes) + Math.min(...seconds)) / 60);
  return { kind: 'too_short', minutes, neededMinutes: Math.max(minutes + 1, neededMinutes) };
}
