// The recommender service: links what was done to the catalogue, checks what it is asked, and leaves the thinking to the domain.
import type { PlanRequest, RecommenderService, RecommendRequest } from '../../contracts/recommender.ts';
import type { Unavailable } from '../../contracts/outcome.ts';
import { isCustomId } from '../../domain/catalogue/custom-exercise.ts';
import { EXERCISES, exerciseById } from '../../domain/catalogue/exercises.ts';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { createExerciseLinker, type ExerciseLinker } from '../../domain/catalogue/link-exercise.ts';
import { jointLimits } from '../../domain/health/joint-limits.ts';
import { unresolvedFlags } from '../../domain/health/readiness.ts';
import { MOVEMENTS } from '../../domain/movements/registry.ts';
import { dayNumber } from '../../domain/planning/calendar.ts';
import { checkProfile } from '../../domain/planning/check-profile.ts';
import { explainNumber } from '../../domain/planning/explain-number.ts';
import { muscleStates } from '../../domain/planning/muscle-model.ts';
import { planWeek, type PlanWeekRequest } from '../../domain/planning/plan-week.ts';
import type { Profile } from '../../domain/planning/profile.ts';
import { recommendExercises } from '../../domain/planning/recommend.ts';
import { tapQuestions } from '../../domain/planning/tap-questions.ts';
import type { DoneExercise } from '../../domain/planning/known-exercises.ts';
import { whatIf, wrongChange } from '../../domain/planning/what-if.ts';
import { EMBEDDED_MODEL, type RecommendModel } from '../../domain/planning/recommend-model.ts';
import { createModelLoader, type SmallNetworkOptions } from '../small-network.ts';
import { RECOMMENDER_MODEL_ID, unpackRecommendModel } from './recommend-model-file.ts';

export const MOST_RECOMMENDATIONS = 200;
/** Far more than the search takes on an ordinary phone, which therefore always comes to the same week. */
const MOST_SEARCH_MS = 4000;
const MOST_QUESTIONS = 30;

const cameraIds: ReadonlySet<string> = new Set(MOVEMENTS.map(({ id }) => id));

export interface RecommenderOptions {
  /** Reads a verified file of the model; absent, or where it cannot be had: popularity and content alone (EMBEDDED_MODEL). */
  readonly readModelFile?: SmallNetworkOptions['readModelFile'];
}

/** A plan is waited for: a host that does not answer is not. */
const PATIENCE_MS = 3000;

/** An unresolved readiness question is answered with no exercise at all; a profile or a number out of bounds with `bad_input`. */
export function createRecommenderService({ readModelFile }: RecommenderOptions = {}): RecommenderService {
  let linker: ExerciseLinker | null = null;
  const loader = readModelFile && createModelLoader(readModelFile, RECOMMENDER_MODEL_ID, unpackRecommendModel);
  const modelNow = async (): Promise<RecommendModel> => {
    const loaded = loader && (await withinPatience(loader.loaded()));
    return loaded?.kind === 'loaded' ? loaded.model : EMBEDDED_MODEL;
  };
  const idOf = (exercise: string): string | null => {
    if (exerciseById(exercise) || isCustomId(exercise)) return exercise;
    linker ??= createExerciseLinker(EXERCISES);
    return linker.link(exercise)?.exerciseId ?? null;
  };
  const toWeek = async (request: PlanRequest): Promise<PlanWeekRequest> => ({
    ...request,
    ...withOwn(request),
    cameraIds,
    recommendModel: await modelNow(),
    isLate: lateAfter(MOST_SEARCH_MS),
  });
  return {
    recommend: async (request) => {
      const { exclude, k, today } = request;
      const { catalogue, profile } = withOwn(request);
      const [wrong] = checkProfile(profile);
      if (wrong) return badInput(`the profile: ${wrong.kind === 'invalid_profile' ? wrong.field : wrong.kind}`);
      if (!Number.isInteger(k) || k < 1 || k > MOST_RECOMMENDATIONS) return badInput(`k: 1 to ${MOST_RECOMMENDATIONS}`);
      if (unresolvedFlags(profile.readiness, profile.adviceSought, today).length > 0)
        return { kind: 'recommended', recommendations: [] };
      const recommendations = recommendExercises({
        catalogue,
        profile,
        limits: jointLimits(profile.avoid, [], ''),
        history: linked(request, idOf),
        exclude,
        k,
        model: await modelNow(),
      });
      return { kind: 'recommended', recommendations };
    },
    tapQuestions: async ({ profile, count }) => {
      const [wrong] = checkProfile(profile);
      if (wrong) return badInput(`the profile: ${wrong.kind === 'invalid_profile' ? wrong.field : wrong.kind}`);
      if (!Number.isInteger(count) || count < 1 || count > MOST_QUESTIONS)
        return badInput(`count: 1 to ${MOST_QUESTIONS}`);
      const limits = jointLimits(profile.avoid, [], '');
      const model = await modelNow();
      return { kind: 'asked', exerciseIds: tapQuestions({ catalogue: EXERCISES, profile, limits, count, model }) };
    },
    plan: async (request) => faultOf(request) ?? { kind: 'planned', result: planWeek(await toWeek(request)) },
    whatIf: async ({ request, changes, profile, plan }) => {
      const wrong = wrongChange(changes);
      if (wrong !== null) return badInput(wrong);
      return (
        faultOf(request) ?? {
          kind: 'answered',
          ...whatIf(await toWeek(request), plan, { changes, ...(profile && { profile }) }),
        }
      );
    },
    explain: async ({ request, plan, number }) => {
      const fault = faultOf(request);
      if (fault) return fault;
      const explanation = explainNumber(await toWeek(request), plan, number);
      return explanation ? { kind: 'explained', explanation } : badInput('number: none of this plan');
    },
    muscles: async ({ customExercises = [], now, ...request }) => {
      if (!Number.isFinite(Date.parse(now))) return badInput('now: an instant in ISO 8601');
      const catalogue = customExercises.length === 0 ? EXERCISES : [...EXERCISES, ...customExercises];
      return { kind: 'told', muscles: muscleStates({ ...request, catalogue, now }) };
    },
  };
}

/** The catalogue with the person's own beside it. A removed one still tells what was trained, and is liked no more. */
function withOwn({ profile, customExercises = [] }: Pick<RecommendRequest, 'profile' | 'customExercises'>): {
  readonly catalogue: readonly Exercise[];
  readonly profile: Profile;
} {
  if (customExercises.length === 0) return { catalogue: EXERCISES, profile };
  const removed = new Set(customExercises.filter(({ deletedAt }) => deletedAt !== undefined).map(({ id }) => id));
  return {
    catalogue: [...EXERCISES, ...customExercises],
    profile: { ...profile, likes: profile.likes.filter((id) => !removed.has(id)) },
  };
}

/** What cannot be linked is left out: it says nothing of the catalogue. */
function linked({ history }: RecommendRequest, idOf: (exercise: string) => string | null): readonly DoneExercise[] {
  return history.flatMap(({ exercise, ...done }) => {
    const exerciseId = idOf(exercise);
    return exerciseId === null ? [] : [{ exerciseId, ...done }];
  });
}

function faultOf({ today, seed }: PlanRequest): Unavailable | null {
  if (!Number.isFinite(dayNumber(today))) return badInput('today: a day as YYYY-MM-DD');
  return Number.isFinite(seed) ? null : badInput('seed: a number');
}

function lateAfter(ms: number): () => boolean {
  const end = performance.now() + ms;
  return () => performance.now() > end;
}

function badInput(detail: string): Unavailable {
  return { kind: 'unavailable', reason: 'bad_input', detail };
}

/** Undefined where it takes too long or fails. */
async function withinPatience<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), PATIENCE_MS);
  });
  try {
    return await Promise.race([work.catch(() => undefined), limit]);
  } finally {
    clearTimeout(timer);
  }
}
