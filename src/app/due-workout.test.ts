import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { PlanKeeperState } from '../coach/plan-keeper.ts';
import type { WorkoutState } from '../coach/workout-state.ts';
import type { PlannedSession } from '../domain/planning/plan.ts';
import { DEFAULT_SETTINGS, type Settings, type Storage, type WorkoutDetail } from '../storage/storage.ts';
import { followDueWorkout } from './due-workout.ts';

/** Monday, noon. */
const NOW = new Date(2026, 10, 30, 12);
const session = (id: string, date: string) => ({ id, date, day: 0 }) as unknown as PlannedSession;
const plan = (...sessions: readonly PlannedSession[]) =>
  ({ kind: 'planned', plan: { sessions } }) as unknown as PlanKeeperState['status'];

function setUp(status: PlanKeeperState['status']) {
  let workouts: readonly WorkoutDetail[] = [];
  let logChanged: () => void = () => undefined;
  const planKeeper = createStore(
    () => ({ status, doneSessionIds: [] as readonly string[] }) as unknown as PlanKeeperState,
  );
  const settings = createStore<Settings>(() => DEFAULT_SETTINGS);
  const seen: { isDue: boolean | null; days: readonly string[] } = { isDue: null, days: [] };
  const look = followDueWorkout({
    planKeeper: { store: planKeeper },
    workout: { store: createStore(() => ({ status: 'none' }) as unknown as WorkoutState) },
    storage: {
      log: { since: () => Promise.resolve(workouts) },
      onChange(listener: (what: 'log') => void) {
        logChanged = () => listener('log');
        return () => undefined;
      },
    } as unknown as Storage,
    settings,
    now: () => NOW,
    badge: { show: (isDue) => Promise.resolve(void (seen.isDue = isDue)) },
    keepDays: (days) => Promise.resolve(void (seen.days = days)),
  });
  const trained = (day: string) => {
    workouts = [{ workout: { day, endedAt: NOW.toISOString() }, sets: [{}] } as unknown as WorkoutDetail];
    logChanged();
  };
  return { planKeeper, settings, seen, look, trained };
}

test('due today: the icon is marked until it is done, and the days left are kept', async () => {
  const { planKeeper, seen, look, trained } = setUp(plan(session('a', '2026-11-30'), session('b', '2026-12-02')));
  await look();
  expect(seen).toEqual({ isDue: true, days: ['2026-11-30', '2026-12-02'] });
  planKeeper.setState({ doneSessionIds: ['a'] });
  trained('2026-11-30');
  await look();
  expect(seen).toEqual({ isDue: false, days: ['2026-12-02'] });
});

test('moved to another day, or the plan gone: the mark goes', async () => {
  const { planKeeper, seen, look } = setUp(plan(session('a', '2026-11-29')));
  await look();
  expect(seen.isDue).toBe(true);
  planKeeper.setState({ status: plan(session('a', '2026-12-01')) });
  await look();
  expect(seen).toEqual({ isDue: false, days: ['2026-12-01'] });
  planKeeper.setState({ status: { kind: 'no_profile' } });
  await look();
  expect(seen).toEqual({ isDue: false, days: [] });
});

test('something else was trained today: the day is done, and tomorrow looks again', async () => {
  const { seen, look, trained } = setUp(plan(session('a', '2026-11-30')));
  trained('2026-11-30');
  await look();
  expect(seen.isDue).toBe(false);
});

test('switched off, nothing is marked and no day is kept', async () => {
  const { settings, seen, look } = setUp(plan(session('a', '2026-11-30')));
  settings.setState({ badge: 'off' });
  await look();
  expect(seen).toEqual({ isDue: false, days: [] });
});

test('while the plan is read nothing is said', async () => {
  const { seen, look } = setUp({ kind: 'loading' });
  await look();
  expect(seen.isDue).toBeNull();
});
