import { describe, expect, it } from 'vitest';
import type { MusclesRequest, RecommendRequest } from '../../contracts/recommender.ts';
import type { CustomExercise } from '../../domain/catalogue/custom-exercise.ts';
import { MUSCLES } from '../../domain/catalogue/exercise.ts';
import { EXERCISES } from '../../domain/catalogue/exercises.ts';
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

  it('counts what was done of one of the person’s own, and proposes it only where they like it', async () => {
    const bench = EXERCISES.find(({ id }) => id === 'bench_press');
    if (!bench) throw new Error('the catalogue has a bench press');
    const mine: CustomExercise = {
      ...bench,
      id: 'custom_board_press',
      names: { en: 'Board press', zh: '木板卧推' },
      createdAt: '2026-11-01T10:00:00.000Z',
    };
    const history = [{ exercise: mine.id, sets: 20, lastDate: '2026-11-20' }];
    const chest = async (change: Partial<RecommendRequest>) => {
      const answer = await recommend({ k: 200, ...change });
      if (answer.kind !== 'recommended') throw new Error('unavailable');
      return answer.recommendations;
    };
    const of = (id: string, all: Awaited<ReturnType<typeof chest>>) => all.find(({ exerciseId }) => exerciseId === id);
    const without = await chest({});
    const after = await chest({ history, customExercises: [mine] });
    // Twenty sets for the chest: another press is needed less.
    expect(of('push_up', after)?.reasons).not.toEqual(of('push_up', without)?.reasons);
    expect(of(mine.id, after)).toBeUndefined();
    const liked = { ...profile, likes: [mine.id] };
    expect(of(mine.id, await chest({ profile: liked, customExercises: [mine] }))?.reasons[0]).toEqual({
      kind: 'liked',
    });
    const removed = { ...mine, deletedAt: mine.createdAt };
    expect(of(mine.id, await chest({ profile: liked, customExercises: [removed] }))).toBeUndefined();
    const plan = await service.plan({
      profile: liked,
      history: [],
      constraints: [],
      today: '2026-11-23',
      seed: 1,
      customExercises: [mine],
    });
    expect(JSON.stringify(plan)).toContain(mine.id);
  });

  it('tells how muscles stand, with the person’s own exercises and words', async () => {
    const bench = EXERCISES.find(({ id }) => id === 'bench_press');
    if (!bench) throw new Error('the catalogue has a bench press');
    const now = '2026-11-23T18:00:00Z';
    const mine: CustomExercise = { ...bench, id: 'custom_board_press', createdAt: now };
    const sets = Array.from({ length: 4 }, () => ({ exerciseId: mine.id, type: 'normal', reps: 8 }) as const);
    const request = { history: [{ day: '2026-11-23', sets }], adjustments: [], customExercises: [mine], now };
    const chest = async (change: Partial<MusclesRequest>) => {
      const answer = await service.muscles({ ...request, ...change });
      if (answer.kind !== 'told') throw new Error(answer.detail);
      expect(answer.muscles.map(({ muscle }) => muscle)).toEqual(MUSCLES);
      expect(structuredClone(answer)).toEqual(answer);
      return answer.muscles.find(({ muscle }) => muscle === 'chest');
    };
    expect(await chest({})).toMatchObject({ weeklySets: 4, lastTrained: '2026-11-23' });
    expect((await chest({}))?.recovered).toBeLessThan(0.5);
    expect((await chest({ customExercises: [] }))?.recovered).toBe(1);
    const said = { muscle: 'chest', recovered: 0.9, at: now } as const;
    expect((await chest({ adjustments: [said] }))?.recovered).toBeCloseTo(0.9);
    expect(await service.muscles({ ...request, now: 'soon' })).toMatchObject({ reason: 'bad_input' });
  });

  it('asks a stranger about exercises that may be had, and refuses to ask too many', async () => {
    const answer = await service.tapQuestions({ profile, count: 6 });
    expect(answer).toMatchObject({ kind: 'asked' });
    if (answer.kind === 'asked') expect(new Set(answer.exerciseIds).size).toBe(6);
    expect(await service.tapQuestions({ profile, count: 0 })).toMatchObject({ reason: 'bad_input' });
  });

  it('says what a wish would do to the week, and keeps nothing', async () => {
    const request = { profile, history: [], constraints: [], today: '2026-11-23', seed: 1 };
    const planned = await service.plan(request);
    if (planned.kind !== 'planned' || planned.result.status !== 'ok') throw new Error('no plan');
    const { plan } = planned.result;
    const skip = { kind: 'skip_day', date: plan.sessions[1]?.date ?? '' } as const;
    const answer = await service.whatIf({ request, plan, changes: [skip] });
    if (answer.kind !== 'answered') throw new Error(answer.detail);
    expect(
      answer.difference?.sessions.some(({ before, after }) => before?.date === skip.date && after?.date !== skip.date),
    ).toBe(true);
    expect(await service.plan({ ...request, changes: [skip], current: plan })).toEqual({
      kind: 'planned',
      result: answer.result,
    });
    const nowhere = await service.whatIf({ request, plan, changes: [], profile: { readiness: { chest_pain: true } } });
    expect(nowhere).toMatchObject({ result: { status: 'refer' }, difference: null });
    const wrong = { kind: 'minutes', minutes: 3, from: '2026-11-23', until: '2026-11-23' } as const;
    expect(await service.whatIf({ request, plan, changes: [wrong] })).toMatchObject({ reason: 'bad_input' });
    expect(structuredClone(answer)).toEqual(answer);
  });

  it('explains a number of a plan, and refuses one it does not have', async () => {
    const request = { profile, history: [], constraints: [], today: '2026-11-23', seed: 1 };
    const planned = await service.plan(request);
    if (planned.kind !== 'planned' || planned.result.status !== 'ok') throw new Error('no plan');
    const { plan } = planned.result;
    const [session] = plan.sessions;
    const number = { kind: 'minutes', sessionId: session?.id ?? '' } as const;
    const answer = await service.explain({ request, plan, number });
    expect(answer).toMatchObject({ kind: 'explained', explanation: { value: session?.minutes, rule: 'time_budget' } });
    expect(structuredClone(answer)).toEqual(answer);
    const unknown = { ...number, sessionId: 'another' };
    expect(await service.explain({ request, plan, number: unknown })).toMatchObject({ reason: 'bad_input' });
  });

  it('recommends under a question answered yes once advice was sought, by the day where one is given', async () => {
    const asked = { ...profile, readiness: { pregnancy: true }, adviceSought: { pregnancy: '2026-11-20' } };
    const found = async (today?: string) => {
      const request = { profile: asked, history: [], exclude: [], k: 5, ...(today === undefined ? {} : { today }) };
      const answer = await service.recommend(request);
      return answer.kind === 'recommended' ? answer.recommendations.length : answer;
    };
    expect(await found()).toBe(5);
    expect(await found('2026-11-23')).toBe(5);
    expect(await found('2026-11-19')).toBe(0);
    expect(await found('2028-01-01')).toBe(0);
  });

  it('gives answers that can be cloned to another realm', async () => {
    const answer = await service.plan({ profile, history: [], constraints: [], today: '2026-11-23', seed: 1 });
    expect(structuredClone(answer)).toEqual(answer);
  });
});
