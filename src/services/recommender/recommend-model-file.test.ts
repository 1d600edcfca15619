import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exerciseById } from '../../domain/catalogue/exercises.ts';
import { createRecommenderService } from './create-recommender-service.ts';
import { unpackRecommendModel } from './recommend-model-file.ts';

const read = (name: string): ArrayBuffer =>
  Uint8Array.from(readFileSync(new URL(`../../../models/recommender/${name}`, import.meta.url))).buffer;
const [json, weights] = [read('model.json'), read('weights.bin')];

describe('the recommender’s files', () => {
  it('unpack into a matrix whose exercises the catalogue knows, small enough for a phone', () => {
    const model = unpackRecommendModel(json, weights);
    expect(json.byteLength + weights.byteLength).toBeLessThanOrEqual(300_000);
    expect([...model.rows.keys()].filter((id) => exerciseById(id) === undefined)).toEqual([]);
    const [squat, bench] = [model.rows.get('back_squat') ?? -1, model.rows.get('bench_press') ?? -1];
    expect(model.coefficients[squat * model.size + squat]).toBe(0);
    expect(model.coefficients[squat * model.size + bench]).toBeGreaterThan(0);
    expect(model.popularity[squat]).toBeGreaterThan(0.2);
  });

  it('are refused where they are cut, changed or of another format', () => {
    expect(() => unpackRecommendModel(json, weights.slice(0, -4))).toThrow();
    expect(() => unpackRecommendModel(json, new ArrayBuffer(weights.byteLength))).toThrow('known answer');
    const other = new TextDecoder().decode(json).replace('plumbline-recommender-1', 'plumbline-recommender-0');
    expect(() => unpackRecommendModel(new TextEncoder().encode(other).buffer, weights)).toThrow('format');
  });

  it('are used where they can be had; without them the service answers from content and popularity', async () => {
    const request = {
      profile: {
        goal: 'strength',
        level: 'intermediate',
        daysPerWeek: 3,
        minutesPerSession: 60,
        equipment: 'all',
        avoid: [],
        likes: [],
        dislikes: [],
        readiness: {},
      },
      history: [
        { exercise: 'back_squat', sets: 9 },
        { exercise: 'bench_press', sets: 9 },
      ],
      exclude: ['back_squat', 'bench_press'],
      k: 10,
    } as const;
    const answerOf = async (service: ReturnType<typeof createRecommenderService>) => {
      const answer = await service.recommend(request);
      return answer.kind === 'recommended' ? answer.recommendations.map(({ exerciseId }) => exerciseId) : [];
    };
    const withFile = createRecommenderService({
      readModelFile: async (_model, name) => ({ kind: 'read', bytes: name === 'model.json' ? json : weights }),
    });
    const without = createRecommenderService({
      readModelFile: async () => ({ kind: 'unavailable', reason: 'offline' }),
    });
    const [known, guessed] = [await answerOf(withFile), await answerOf(without)];
    expect(known.slice(0, 3)).toContain('deadlift');
    expect(guessed).toContain('deadlift');
    expect(guessed).not.toEqual(known);
  });
});
