// `npm run -s recommend`: who a person is and what they did, one query a line; exercises that suit them next.
import * as v from 'valibot';
import { MOST_RECOMMENDATIONS } from '../src/services/recommender/create-recommender-service.ts';
import { answerLines, BadLine, checked } from './answer-lines.ts';
import { localDay } from './local-day.ts';
import { exercisesNamed, profileSchema, toProfile, unknownFlags } from './read-profile.ts';
import { reasonText } from './reason-text.ts';
import { createRecommenderInProcess } from './recommender-in-process.ts';

const querySchema = v.object({
  profile: v.optional(profileSchema, {}),
  history: v.optional(
    v.array(
      v.object({
        exercise: v.string(),
        sets: v.optional(v.pipe(v.number(), v.finite()), 1),
        lastDate: v.optional(v.nullable(v.string())),
      }),
    ),
    [],
  ),
  exclude: v.optional(v.array(v.string()), []),
  now: v.optional(v.string()),
  k: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_RECOMMENDATIONS)), 10),
});

const service = createRecommenderInProcess();

async function answer(line: unknown): Promise<object> {
  const query = checked(querySchema, line);
  if (unknownFlags(query.profile).length > 0) return { recommendations: [] };
  const answered = await service.recommend({
    profile: toProfile(query.profile),
    history: query.history.map(({ exercise, sets, lastDate }) => ({
      exercise,
      sets,
      ...(typeof lastDate === 'string' ? { lastDate: lastDate.slice(0, 10) } : {}),
    })),
    exclude: exercisesNamed(query.exclude),
    k: query.k,
    today: (query.now ?? localDay(new Date())).slice(0, 10),
  });
  if (answered.kind === 'unavailable') throw new BadLine(`cannot be used: ${answered.detail ?? answered.reason}`);
  return {
    recommendations: answered.recommendations.map(({ exerciseId, score, reasons }) => ({
      exercise: exerciseId,
      score,
      because: reasons.map(reasonText),
    })),
  };
}

process.exitCode = await answerLines(answer);
