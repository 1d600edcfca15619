import { describe, expect, it } from 'vitest';
import type { RecommendRequest } from '../../contracts/recommender.ts';
import type { Profile } from '../../domain/planning/profile.ts';
import { createRecommenderService } from './create-recommender-service.ts';

const profile: Profile = {
  goal: 'strength',
  level: 'intermediate',
  daysPerWeek: 3,
  minutesPerSession: 60,
  equipment: 'all',
  avoid: [],
  likes: [],
  dislikes: [],
  readiness: {},
};
const service = createRecommenderService();

async function recommend(change: Partial<RecommendRequest>) {
  return service.recommend({ profile, history: [], exclude: [], k: 5, ...change });
}

describe('the recommender service', () => {
  it('links free names of the past as an import would', async () => {
    const free = await recommend({ history: [{ exercise: 'Bench Press (Barbell)', sets: 20 }] });
    expect(free).toEqual(await recommend({ history: [{ exercise: 'bench_press', sets: 20 }] }));
    expect(free).not.toEqual(await recommend({}));
  });

  it('leaves out what it cannot link', async () => {
    expect(await recommend({ history: [{ exercise: 'zzqx', sets: 20 }] })).toEqual(await recommend({}));
  });

  it('recommends nothing while a readiness question stands', async () => {
    expect(await recommend({ profile: { ...profile, readiness: { chest_pain: true } } })).toEqual({
      kind: 'recommended',
      recommendations: [],
    });
  });

  it('refuses what is out of bounds, saying what', async () => {
    expect(await recommend({ k: 0 })).toMatchObject({ kind: 'unavailable', reason: 'bad_input' });
    expect(await recommend({ profile: { ...profile, daysPerWeek: 9 } })).toMatchObject({
      detail: expect.stringContaining('daysPerWeek') as string,
    });
    const asked = { profile, history: [], constraints: [], seed: 1 };
    expect(await service.plan({ ...asked, today: '2026-13-01' })).toMatchObject({ reason: 'bad_input' });
    expect(await service.plan({ ...asked, today: '2026-11-23', seed: Number.NaN })).toMatchObject({
      reason: 'bad_input',
    });
  });

  it('gives answers that can be cloned to another realm', async () => {
    const answer = await service.plan({ profile, history: [], constraints: [], today: '2026-11-23', seed: 1 });
    expect(structuredClone(answer)).toEqual(answer);
  });
});
