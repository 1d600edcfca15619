import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PlanRequest, RecommenderService } from '../contracts/recommender.ts';
import { exerciseById } from '../domain/catalogue/exercises.ts';
import type { Plan, PlanResult } from '../domain/planning/plan.ts';
import { freshDatabase } from '../storage/fixtures/fresh-database.ts';
import { constraintOf, noteOn, PROFILE, setOf, workoutOn } from '../storage/fixtures/records.ts';
import { openStorage } from '../storage/open.ts';
import { type Storage, StorageError } from '../storage/storage.ts';
import { createOwnExercises } from './own-exercises.ts';
import { createPlanKeeper } from './plan-keeper.ts';

type Answer = Awaited<ReturnType<RecommenderService['plan']>>;

const TODAY = '2026-11-23';
const WELL = { ...PROFILE, readiness: {} };
const opened: Storage[] = [];
let nowMs = 0;

beforeEach(() => {
  freshDatabase();
  nowMs = new Date(2026, 10, 23, 9, 0).getTime();
});

afterEach(() => {
  for (const storage of opened.splice(0)) storage.close();
});

function planOf(createdAt: string, sessions = 2): Plan {
  return {
    createdAt,
    seed: 1,
    weeklySets: {},
    objective: 0,
    sessions: Array.from({ length: sessions }, (_, index) => ({
      id: `${TODAY}/${index + 1}`,
      day: index + 1,
      date: TODAY,
      minutes: 30,
      exercises: [],
    })),
  };
}

async function openKeeper() {
  const storage = await openStorage({ now: () => new Date(nowMs) });
  opened.push(storage);
  const requests: PlanRequest[] = [];
  const planner = {
    answer: null as Answer | null,
    /** Holds answers back until it is called. */
    gate: null as Promise<void> | null,
  };
  const recommender: Pick<RecommenderService, 'plan'> = {
    async plan(request) {
      requests.push(request);
      await planner.gate;
      const result: PlanResult = {
        status: 'ok',
        plan: { ...planOf(new Date(nowMs).toISOString()), objective: requests.length },
        reasons: [],
      };
      return planner.answer ?? { kind: 'planned', result };
    },
  };
  const ownExercises = () => storage.exercises.custom();
  const { bars } = createOwnExercises({ storage, now: () => new Date(nowMs) });
  const keeper = createPlanKeeper({ storage, recommender, ownExercises, bars, now: () => new Date(nowMs) });
  const state = () => keeper.store.getState();
  /** Number of the plan that is shown. */
  const shown = () => {
    const { status } = state();
    return status.kind === 'planned' ? status.plan.objective : null;
  };
  return { storage, keeper, planner, requests, state, shown };
}

async function train(storage: Storage, plannedSessionId?: string): Promise<void> {
  const workout = workoutOn(TODAY, plannedSessionId === undefined ? {} : { plannedSessionId });
  await storage.log.startWorkout(workout);
  await storage.log.addSet(setOf(workout, 0));
  await storage.log.finishWorkout(workout.id, `${TODAY}T11:00:00.000Z`);
}

test('without a profile nothing is planned', async () => {
  const { keeper, requests, state } = await openKeeper();
  await keeper.load();
  expect(state()).toMatchObject({ status: { kind: 'no_profile' }, profile: null });
  expect(requests).toEqual([]);
});

test('the first profile brings the first plan, which is there at the next visit', async () => {
  const first = await openKeeper();
  await first.keeper.load();
  expect(await first.keeper.saveProfile(WELL)).toBe(true);
  expect(first.shown()).toBe(1);
  expect(first.requests).toMatchObject([{ today: TODAY, history: [], constraints: [] }]);
  expect(first.requests[0]?.profile).toEqual(WELL);

  const second = await openKeeper();
  await second.keeper.load();
  expect(second.shown()).toBe(1);
  expect(second.requests).toEqual([]);
});

test('what was said or done before the app was closed reaches the plan at the next visit', async () => {
  const first = await openKeeper();
  await first.keeper.load();
  await first.keeper.saveProfile(WELL);
  first.storage.close();

  const elsewhere = await openStorage();
  opened.push(elsewhere);
  await train(elsewhere);

  const second = await openKeeper();
  await second.keeper.load();
  expect(second.requests).toHaveLength(1);
  expect(second.requests[0]?.history).toHaveLength(1);

  const third = await openKeeper();
  await third.keeper.load();
  expect(third.requests).toEqual([]);
});

test('when the week of the plan is over a new one is made', async () => {
  const { storage, keeper, shown, requests } = await openKeeper();
  await storage.person.saveProfile(WELL);
  await storage.plan.save({ ...planOf(new Date(nowMs).toISOString()), objective: 99 });
  nowMs += 6 * 86_400_000;
  await keeper.load();
  expect(shown()).toBe(99);
  nowMs += 86_400_000;
  await keeper.load();
  expect(shown()).toBe(1);
  expect(requests).toHaveLength(1);
});

test('a workout that ended changes the plan; one that is under way does not', async () => {
  const { storage, keeper, requests, shown } = await openKeeper();
  await storage.person.saveProfile(WELL);
  await keeper.load();
  const workout = workoutOn(TODAY);
  await storage.log.startWorkout(workout);
  await storage.log.addSet(setOf(workout, 0));
  await keeper.load();
  expect(requests).toHaveLength(1);
  await storage.log.finishWorkout(workout.id, `${TODAY}T11:00:00.000Z`);
  await expect.poll(shown).toBe(2);
  expect(requests[1]?.history).toMatchObject([{ day: TODAY, sets: [{ exerciseId: 'back_squat', reps: 5 }] }]);
});

test('a session of the plan that was trained is known as done', async () => {
  const { storage, keeper, planner, state } = await openKeeper();
  await storage.person.saveProfile(WELL);
  await keeper.load();
  planner.answer = { kind: 'unavailable', reason: 'worker_died' };
  await train(storage, `${TODAY}/2`);
  await keeper.load();
  expect(state().doneSessionIds).toEqual([`${TODAY}/2`]);
});

test('what was trained before a plan was made is none of its sessions to come, though it bear the same name', async () => {
  const { storage, keeper, planner, state } = await openKeeper();
  await storage.person.saveProfile(WELL);
  await train(storage, `${TODAY}/2`);
  nowMs = new Date(2026, 10, 23, 20, 0).getTime();
  const made = planOf(new Date(nowMs).toISOString());
  const plan: Plan = { ...made, sessions: made.sessions.map((session) => ({ ...session, date: '2026-11-25' })) };
  planner.answer = { kind: 'planned', result: { status: 'ok', plan, reasons: [] } };
  await keeper.load();
  expect(state().status.kind).toBe('planned');
  expect(state().doneSessionIds).toEqual([]);
});

test('pain in a note tightens the plan at once, and lifting it loosens it', async () => {
  const { storage, keeper, requests, state } = await openKeeper();
  await storage.person.saveProfile(WELL);
  await train(storage);
  await keeper.load();
  const note = noteOn(workoutOn(TODAY));
  const constraint = constraintOf(note, TODAY, '2026-12-07');
  await storage.log.addNote(note, [constraint]);
  await expect.poll(() => state().constraints.map(({ id }) => id)).toEqual([constraint.id]);
  await expect.poll(() => state().planning).toBe(false);
  expect(requests.at(-1)?.constraints).toEqual([constraint]);
  await keeper.removeConstraint(constraint.id);
  expect(state().constraints).toEqual([]);
  expect(requests.at(-1)?.constraints).toEqual([]);
  await keeper.restoreConstraint(constraint.id);
  expect(state().constraints).toEqual([constraint]);
  expect(requests.at(-1)?.constraints).toEqual([constraint]);
});

test('a plan that cannot be made leaves the old one standing', async () => {
  const { storage, keeper, planner, shown, state } = await openKeeper();
  await storage.person.saveProfile(WELL);
  await keeper.load();
  planner.answer = { kind: 'unavailable', reason: 'timed_out' };
  await keeper.replan();
  expect(shown()).toBe(1);
  expect(state().planning).toBe(false);
});

test('without any plan the reason is shown', async () => {
  const { storage, keeper, planner, state } = await openKeeper();
  await storage.person.saveProfile(WELL);
  planner.answer = { kind: 'unavailable', reason: 'worker_died' };
  await keeper.load();
  expect(state().status).toEqual({ kind: 'unavailable', reason: 'worker_died' });
});

test('what cannot be planned takes the place of the old plan, at the next visit too', async () => {
  const first = await openKeeper();
  await first.storage.person.saveProfile(WELL);
  await first.keeper.load();
  const obstacles = [{ kind: 'too_short', minutes: 10, neededMinutes: 20 }] as const;
  const refused: Answer = { kind: 'planned', result: { status: 'unsatisfiable', obstacles } };
  first.planner.answer = refused;
  await first.keeper.replan();
  expect(first.state().status).toEqual({ kind: 'unsatisfiable', obstacles });
  const second = await openKeeper();
  second.planner.answer = refused;
  await second.keeper.load();
  expect(second.state().status).toEqual({ kind: 'unsatisfiable', obstacles });
});

test('a kept plan is not shown to somebody who should see a professional first', async () => {
  const { storage, keeper, planner, state } = await openKeeper();
  await storage.plan.save(planOf(new Date(nowMs).toISOString()));
  await storage.person.saveProfile({ ...WELL, readiness: { chest_pain: true } });
  planner.answer = {
    kind: 'planned',
    result: { status: 'refer', obstacles: [{ kind: 'readiness', flag: 'chest_pain' }] },
  };
  await keeper.load();
  expect(state().status.kind).toBe('refer');
});

test('an exercise of one’s own reaches the plan where it was trained or is liked, and changes it when it changes', async () => {
  const bench = exerciseById('bench_press');
  if (!bench) throw new Error('the catalogue has a bench press');
  const board = { ...bench, id: 'custom_board', createdAt: `${TODAY}T08:00:00.000Z` };
  const other = { ...board, id: 'custom_other' };
  const { storage, keeper, requests } = await openKeeper();
  await storage.exercises.saveCustom(board);
  await storage.exercises.saveCustom(other);
  await keeper.load();
  await keeper.saveProfile(WELL);
  expect(requests.at(-1)).not.toHaveProperty('customExercises');
  await keeper.saveProfile({ ...WELL, likes: [board.id] });
  expect(requests.at(-1)?.customExercises).toEqual([board]);
  const asked = requests.length;
  await storage.exercises.saveCustom({ ...other, muscles: { chest: 1 } });
  await storage.exercises.saveCustom({ ...board, muscles: { chest: 1 } });
  await expect.poll(() => requests.at(-1)?.customExercises?.[0]?.muscles).toEqual({ chest: 1 });
  expect(requests).toHaveLength(asked + 1);
  storage.close();
  // Nothing has changed since: the next visit shows what there is.
  const again = await openKeeper();
  await again.keeper.load();
  expect(again.requests).toEqual([]);
});

test('the kept week is shown, with what was done of it, before months of training are read', async () => {
  const { storage, keeper } = await openKeeper();
  await storage.person.saveProfile(WELL);
  await keeper.load();
  const read: string[] = [];
  const slow = {
    ...storage,
    log: {
      ...storage.log,
      since: (day: string) => {
        read.push(day);
        return storage.log.since(day);
      },
    },
  };
  let draw: () => void = () => undefined;
  const again = createPlanKeeper({
    storage: slow,
    recommender: {
      plan: () => Promise.reject(new Error('not asked')),
    },
    now: () => new Date(nowMs),
    whenDrawn: () =>
      new Promise((resolve) => {
        draw = resolve;
      }),
  });
  const loading = again.load();
  await expect.poll(() => again.store.getState().status.kind).toBe('planned');
  expect(read).toHaveLength(1);
  draw();
  await loading;
  expect(read).toHaveLength(2);
  expect(read[1]?.localeCompare(read[0] ?? '')).toBe(-1);
});

test('many wishes while it plans are answered by one more plan', async () => {
  const { storage, keeper, planner, requests, state } = await openKeeper();
  await storage.person.saveProfile(WELL);
  await keeper.load();
  let open: () => void = () => undefined;
  planner.gate = new Promise((done) => {
    open = done;
  });
  const first = keeper.replan();
  await expect.poll(() => requests.length).toBe(2);
  expect(state().planning).toBe(true);
  const others = [keeper.replan(), keeper.replan(), keeper.replan()];
  open();
  await Promise.all([first, ...others]);
  expect(requests).toHaveLength(3);
  expect(state().planning).toBe(false);
});

test('a profile that could not be stored is said and changes nothing', async () => {
  const { storage, recommender } = await (async () => {
    const { storage } = await openKeeper();
    const never = () => Promise.reject(new Error('it was asked'));
    return { storage, recommender: { plan: never } };
  })();
  const full: Storage = {
    ...storage,
    person: { ...storage.person, saveProfile: () => Promise.reject(new StorageError('full', 'no room')) },
  };
  const keeper = createPlanKeeper({ storage: full, recommender, now: () => new Date(nowMs) });
  await keeper.load();
  expect(await keeper.saveProfile(WELL)).toBe(false);
  expect(keeper.store.getState()).toMatchObject({ profile: null, status: { kind: 'no_profile' } });
});

test('a disk that cannot be read is named', async () => {
  const { storage } = await openKeeper();
  const blocked: Storage = {
    ...storage,
    person: { ...storage.person, profile: () => Promise.reject(new StorageError('blocked', 'another tab')) },
  };
  const never = () => Promise.reject(new Error('it was asked'));
  const keeper = createPlanKeeper({
    storage: blocked,
    recommender: { plan: never },
    now: () => new Date(nowMs),
  });
  await keeper.load();
  expect(keeper.store.getState().status).toEqual({ kind: 'unavailable', reason: 'storage' });
});

test('what a person added to the plan goes with it until it has run out', async () => {
  const { storage, keeper, requests, state } = await openKeeper();
  await storage.person.saveProfile(WELL);
  const gone = { kind: 'skip_day' as const, date: '2026-11-20' };
  const skipped = { kind: 'skip_day' as const, date: '2026-11-24' };
  const muscles = [{ muscle: 'chest' as const, recovered: 0.4, at: `${TODAY}T08:00:00.000Z` }];
  const block = { programmeId: 'generated', startedOn: '2026-11-09', weeks: 4, aims: [] };
  await storage.plan.saveWishes({ changes: [gone, skipped], muscles, blocks: [block] });
  await keeper.load();
  expect(requests).toMatchObject([{ changes: [skipped], muscles, block }]);
  expect(requests[0]?.current).toBeUndefined();
  expect(state().wishes.changes).toEqual([skipped]);

  nowMs += 2 * 86_400_000;
  await keeper.replan();
  expect(requests[1]?.changes).toBeUndefined();
  expect(requests[1]?.block).toEqual(block);
  expect(requests[1]?.current?.objective).toBe(1);
});

test('a wish is kept and planned with at once; taken back here or elsewhere, the plan is made without it', async () => {
  const { storage, keeper, requests, shown } = await openKeeper();
  await storage.person.saveProfile(WELL);
  await keeper.load();
  const change = { kind: 'minutes' as const, minutes: 20, from: TODAY, until: TODAY };
  expect(await keeper.changeWishes((wishes) => ({ ...wishes, changes: [change] }))).toBe(true);
  expect(shown()).toBe(2);
  expect(requests[1]?.changes).toEqual([change]);
  expect((await keeper.request())?.changes).toEqual([change]);

  const next = await openKeeper();
  await next.keeper.load();
  expect(next.requests).toEqual([]);
  expect(next.state().wishes.changes).toEqual([change]);

  const elsewhere = await openStorage();
  opened.push(elsewhere);
  await elsewhere.plan.saveWishes({ changes: [], muscles: [], blocks: [] });
  const third = await openKeeper();
  await third.keeper.load();
  expect(third.requests).toHaveLength(1);
  expect(third.requests[0]?.changes).toBeUndefined();
});

test('a wish that could not be stored is said and changes nothing', async () => {
  const { storage, requests } = await openKeeper();
  await storage.person.saveProfile(WELL);
  const full: Storage = {
    ...storage,
    plan: { ...storage.plan, saveWishes: () => Promise.reject(new StorageError('full', 'no room')) },
  };
  const recommender = { plan: () => Promise.resolve({ kind: 'unavailable' as const, reason: 'worker_died' as const }) };
  const keeper = createPlanKeeper({ storage: full, recommender, now: () => new Date(nowMs) });
  await keeper.load();
  const change = { kind: 'skip_day' as const, date: TODAY };
  expect(await keeper.changeWishes((wishes) => ({ ...wishes, changes: [change] }))).toBe(false);
  expect(keeper.store.getState().wishes.changes).toEqual([]);
  expect(requests).toEqual([]);
});

test('a sore joint’s limit that has run out holds until the person was asked, for two weeks at most', async () => {
  const { storage, keeper, requests } = await openKeeper();
  await storage.person.saveProfile(WELL);
  const workout = workoutOn('2026-11-10');
  await storage.log.startWorkout(workout);
  const note = noteOn(workout);
  await storage.log.addNote(note, [constraintOf(note, '2026-11-10', '2026-11-15')]);
  await storage.log.finishWorkout(workout.id, '2026-11-10T11:00:00.000Z');
  await keeper.load();
  expect(requests.at(-1)?.constraints).toMatchObject([{ kind: 'sore_joint', until: TODAY }]);
  nowMs += 7 * 86_400_000;
  await keeper.replan();
  expect(requests.at(-1)?.constraints).toEqual([]);
});

test('a plan in force is shown once advice was sought, and not before', async () => {
  const { storage, keeper, requests, shown } = await openKeeper();
  const asked = { ...WELL, readiness: { pregnancy: true } };
  await storage.person.saveProfile(asked);
  await storage.plan.save(planOf(new Date(nowMs).toISOString()));
  await keeper.load();
  expect(requests).toHaveLength(1);
  await keeper.saveProfile({ ...asked, adviceSought: { pregnancy: TODAY } });
  expect(shown()).toBe(2);
});

test('a block’s whole past is read, older days only while one runs', async () => {
  const { storage, keeper, requests } = await openKeeper();
  await storage.person.saveProfile(WELL);
  const [began, ended] = ['2026-07-20', '2026-07-20T11:00:00.000Z'];
  const workout = workoutOn(began);
  await storage.log.startWorkout(workout);
  await storage.log.addSet(setOf(workout, 0));
  await storage.log.finishWorkout(workout.id, ended);
  await keeper.load();
  expect(requests.at(-1)?.history).toEqual([]);
  const block = { programmeId: 'phul', startedOn: began, weeks: 26, aims: [] };
  await keeper.changeWishes((wishes) => ({ ...wishes, blocks: [block] }));
  expect(requests.at(-1)?.history).toMatchObject([{ day: began }]);
});

test('a bar of their own is planned with, and another one asks for another plan', async () => {
  const { storage, keeper, requests } = await openKeeper();
  await storage.person.saveProfile(WELL);
  await keeper.load();
  expect(requests.at(-1)).not.toHaveProperty('bars');
  const changedAt = new Date(nowMs).toISOString();
  const barOf = (value: number, unit: 'kg' | 'lb') =>
    storage.exercises.savePreference({ exerciseId: 'bench_press', bar: { value, unit }, changedAt });
  await barOf(15, 'kg');
  await expect.poll(() => requests.at(-1)?.bars).toEqual({ bench_press: 15 });
  await barOf(35, 'lb');
  await expect.poll(() => requests.at(-1)?.bars?.['bench_press']).toBeCloseTo(15.876, 3);
  const asked = requests.length;
  await storage.exercises.savePreference({ exerciseId: 'back_squat', restSec: 90, changedAt });
  await keeper.load();
  expect(requests).toHaveLength(asked);
});
