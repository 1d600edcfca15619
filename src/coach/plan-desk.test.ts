import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { ExplainRequest, WhatIfRequest } from '../contracts/recommender.ts';
import type { ConstraintNote } from '../domain/planning/history.ts';
import type { PlanChange } from '../domain/planning/plan-change.ts';
import type { Plan } from '../domain/planning/plan.ts';
import type { Profile } from '../domain/planning/profile.ts';
import { NO_WISHES } from '../domain/planning/training-block.ts';
import { PROFILE } from '../storage/fixtures/records.ts';
import { StorageError } from '../storage/storage.ts';
import { createPlanDesk, withChange } from './plan-desk.ts';
import type { PlanKeeperState } from './plan-keeper.ts';

const TODAY = '2026-11-25';
const PLAN: Plan = { createdAt: '2026-11-23T12:00:00.000Z', seed: 7, weeklySets: {}, objective: 1, sessions: [] };

function openDesk(profile: Profile | null = { ...PROFILE, readiness: {} }) {
  const store = createStore<PlanKeeperState>()(() => ({
    status: profile ? { kind: 'planned', plan: PLAN } : { kind: 'no_profile' },
    planning: false,
    profile,
    constraints: [],
    wishes: NO_WISHES,
    doneSessionIds: [],
  }));
  const disk = { full: false };
  const asked: (ExplainRequest | WhatIfRequest)[] = [];
  /** Plans that planning began from, where another one than that in force was meant. */
  const from: (Plan | undefined)[] = [];
  const lifted: ConstraintNote[] = [];
  const desk = createPlanDesk({
    planKeeper: {
      store,
      saveProfile: (next, current) => {
        from.push(current);
        if (!disk.full) store.setState({ profile: next });
        return Promise.resolve(!disk.full);
      },
      changeWishes: (edit, current) => {
        from.push(current);
        if (!disk.full) store.setState({ wishes: edit(store.getState().wishes) });
        return Promise.resolve(!disk.full);
      },
      removeConstraint: (id) => {
        lifted.push(...store.getState().constraints.filter((each) => each.id === id));
        store.setState({ constraints: store.getState().constraints.filter((each) => each.id !== id) });
        return Promise.resolve();
      },
      restoreConstraint: (id) => {
        const known = lifted.find((each) => each.id === id);
        if (known) store.setState({ constraints: [...store.getState().constraints, known] });
        return Promise.resolve();
      },
      request: () => {
        if (disk.full) return Promise.reject(new StorageError('blocked', 'another tab'));
        const { profile: current, constraints, wishes } = store.getState();
        const { changes } = wishes;
        return Promise.resolve(
          current && { profile: current, history: [], constraints, changes, today: TODAY, seed: 9 },
        );
      },
    },
    recommender: {
      explain: (request) => {
        asked.push(request);
        return Promise.resolve({ kind: 'unavailable', reason: 'bad_input', detail: 'no such number' });
      },
      whatIf: (request) => {
        asked.push(request);
        return Promise.reject(new Error('the worker is gone'));
      },
    },
  });
  const now = () => store.getState().profile;
  return { desk, store, disk, asked, now, from };
}

test('a number is asked about as on the day of its plan, a what-if as of today', async () => {
  const { desk, asked } = openDesk();
  expect(await desk.explain({ kind: 'minutes', sessionId: 'x' })).toEqual({ kind: 'unavailable', reason: 'bad_input' });
  expect(await desk.whatIf([{ kind: 'skip_day', date: TODAY }])).toEqual({
    kind: 'unavailable',
    reason: 'worker_died',
  });
  expect(asked).toMatchObject([
    { request: { today: '2026-11-23', seed: 7 }, plan: PLAN },
    { request: { today: TODAY, seed: 9 }, plan: PLAN, changes: [{ kind: 'skip_day', date: TODAY }] },
  ]);
});

test('without a plan, and where the disk does not answer, that is the answer', async () => {
  const none = openDesk(null);
  expect(await none.desk.whatIf([])).toEqual({ kind: 'unavailable', reason: 'plan' });
  expect(await none.desk.setTaste('back_squat', 'like')).toBeNull();
  const { desk, disk } = openDesk();
  disk.full = true;
  expect(await desk.whatIf([])).toEqual({ kind: 'unavailable', reason: 'storage' });
  expect(await desk.addChanges([{ kind: 'skip_day', date: TODAY }])).toBeNull();
  expect(await desk.lock({ exerciseId: 'back_squat' })).toBeNull();
});

test('what is ruled out is liked and locked no more; undone, all of it is as it was and nothing else', async () => {
  const { desk, now } = openDesk({ ...PROFILE, likes: ['back_squat'], dislikes: ['plank'], readiness: {} });
  await desk.lock({ exerciseId: 'back_squat', day: 2 });
  expect(now()?.locks).toEqual([{ exerciseId: 'back_squat', day: 2 }]);
  const done = await desk.setTaste('back_squat', 'dislike');
  expect(now()).toMatchObject({ likes: [], dislikes: ['plank', 'back_squat'] });
  expect(now()).not.toHaveProperty('locks');
  await desk.setTaste('push_up', 'like');
  expect(await done?.undo()).toBe(true);
  expect(now()).toMatchObject({ likes: ['push_up', 'back_squat'], dislikes: ['plank'] });
  expect(now()?.locks).toEqual([{ exerciseId: 'back_squat', day: 2 }]);
  const locked = await desk.lock({ exerciseId: 'plank' });
  expect(now()?.dislikes).toEqual([]);
  await locked?.undo();
  expect(now()?.dislikes).toEqual(['plank']);
  await desk.unlock('back_squat');
  expect(now()).not.toHaveProperty('locks');
});

test('a part of the profile is changed and put back, absent ones too', async () => {
  const { desk, now } = openDesk();
  const before = now();
  const done = await desk.changeProfile({ minutesPerSession: 30, cameraFirst: true });
  expect(now()).toMatchObject({ minutesPerSession: 30, cameraFirst: true });
  await done?.undo();
  expect(now()).toEqual(before);
});

test('changes are added in turn and taken back', async () => {
  const { desk, store } = openDesk();
  const skip: PlanChange = { kind: 'skip_day', date: TODAY };
  const done = await desk.addChanges([skip, { kind: 'swap', sessionId: `${TODAY}/1`, from: 'a', to: 'b' }]);
  expect(store.getState().wishes.changes).toHaveLength(2);
  const removed = await desk.removeChange({ ...skip });
  expect(store.getState().wishes.changes).toHaveLength(1);
  await removed?.undo();
  expect(store.getState().wishes.changes).toHaveLength(2);
  await done?.undo();
  expect(store.getState().wishes.changes).toEqual([]);
});

test('the latest word about the same thing takes the place of the earlier one', () => {
  const swap = (from: string, to: string, sessionId = 's'): PlanChange => ({ kind: 'swap', sessionId, from, to });
  const minutes = (count: number, until = TODAY): PlanChange => ({
    kind: 'minutes',
    minutes: count,
    from: TODAY,
    until,
  });
  expect(withChange([swap('a', 'b')], swap('b', 'c'))).toEqual([swap('a', 'c')]);
  expect(withChange([swap('a', 'b')], swap('b', 'a'))).toEqual([]);
  expect(withChange([swap('a', 'b')], swap('a', 'c'))).toEqual([swap('a', 'c')]);
  expect(withChange([swap('a', 'b')], swap('a', 'c', 't'))).toEqual([swap('a', 'b'), swap('a', 'c', 't')]);
  expect(withChange([minutes(30)], minutes(20))).toEqual([minutes(20)]);
  expect(withChange([minutes(30, '2026-11-29')], minutes(20))).toEqual([minutes(30, '2026-11-29'), minutes(20)]);
  const sore = (severity: number): PlanChange => ({
    kind: 'sore_joint',
    joint: 'knee',
    severity,
    from: TODAY,
    until: TODAY,
  });
  expect(withChange([sore(2), { kind: 'missed', sessionId: 's' }], sore(8))).toEqual([
    { kind: 'missed', sessionId: 's' },
    sore(8),
  ]);
});

test('wishes give way wherever they were said', async () => {
  const { desk, store, now } = openDesk({ ...PROFILE, avoid: [{ joint: 'knee', severity: 5 }], readiness: {} });
  const spell = { from: TODAY, until: '2026-11-28' };
  const note = {
    id: 'n',
    kind: 'sore_joint' as const,
    joint: 'knee' as const,
    severity: 6,
    quote: 'knee',
    noteId: 'x',
  };
  store.setState({ constraints: [{ ...note, ...spell }] });
  await desk.addChanges([{ kind: 'minutes', minutes: 10, ...spell }]);
  const done = await desk.relax([
    { kind: 'joint', joint: 'knee', toSeverity: 2 },
    { kind: 'minutes', to: 25 },
  ]);
  expect(now()).toMatchObject({
    avoid: [{ joint: 'knee', severity: 2 }],
    minutesPerSession: PROFILE.minutesPerSession,
  });
  expect(store.getState().constraints).toEqual([]);
  expect(store.getState().wishes.changes).toEqual([
    { kind: 'minutes', minutes: 25, ...spell },
    { kind: 'sore_joint', joint: 'knee', severity: 2, ...spell },
  ]);
  await desk.setTaste('plank', 'like');
  expect(await done?.undo()).toBe(true);
  // The note's limit is back as well, and what was said meanwhile stays.
  expect(store.getState().constraints).toEqual([{ ...note, ...spell }]);
  expect(now()).toMatchObject({ avoid: [{ joint: 'knee', severity: 5 }], likes: [...PROFILE.likes, 'plank'] });
  expect(store.getState().wishes.changes).toEqual([{ kind: 'minutes', minutes: 10, ...spell }]);
});

test('what is undone goes back to the plan that was; a swap taken back puts the exercise in its place', async () => {
  const { desk, store, from } = openDesk();
  const swap: PlanChange = { kind: 'swap', sessionId: `${TODAY}/1`, from: 'a', to: 'b' };
  const done = await desk.addChanges([swap]);
  const exercises = [{ exerciseId: 'b', reasons: [], sets: [] }];
  const plan = { ...PLAN, sessions: [{ id: `${TODAY}/1`, day: 1, date: TODAY, minutes: 30, exercises }] };
  store.setState({ status: { kind: 'planned', plan } });
  await done?.undo();
  expect(from).toEqual([undefined, PLAN]);
  await desk.addChanges([swap]);
  await desk.removeChange(swap);
  expect(from.at(-1)?.sessions[0]?.exercises).toMatchObject([{ exerciseId: 'a' }]);
  await (await desk.setTaste('b', 'dislike'))?.undo();
  expect(from.slice(-2)).toEqual([undefined, plan]);
});
