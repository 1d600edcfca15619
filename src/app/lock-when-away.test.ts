import { expect, test } from 'vitest';
import { setOf, snapshotOf, workoutOn } from '../storage/fixtures/records.ts';
import { isTraining, watchAway } from './lock-when-away.ts';

function away(afterMs: number | null) {
  const at = { ms: 0, busy: false, locked: 0 };
  let waiting: { run: () => void; atMs: number } | null = null;
  const watch = watchAway({
    nowMs: () => at.ms,
    afterMs: () => afterMs,
    isBusy: () => at.busy,
    lock: () => (at.locked += 1),
    later(run, ms) {
      const own = { run, atMs: at.ms + ms };
      waiting = own;
      return () => {
        if (waiting === own) waiting = null;
      };
    },
  });
  const pass = (ms: number) => {
    const untilMs = at.ms + ms;
    while (waiting && waiting.atMs <= untilMs) {
      const { run, atMs } = waiting;
      waiting = null;
      at.ms = atMs;
      run();
    }
    at.ms = untilMs;
  };
  return { at, watch, pass, isWaiting: () => waiting !== null };
}

test('after so long in the background it locks, and not before', () => {
  const { at, watch, pass } = away(60_000);
  watch.hidden();
  pass(59_000);
  expect(at.locked).toBe(0);
  pass(1000);
  expect(at.locked).toBe(1);
});

test('who comes back in time finds it open, and the time begins anew', () => {
  const { at, watch, pass, isWaiting } = away(60_000);
  watch.hidden();
  pass(50_000);
  expect(watch.shown()).toBe(false);
  expect(isWaiting()).toBe(false);
  pass(600_000);
  watch.hidden();
  pass(50_000);
  expect(at.locked).toBe(0);
});

test('a page that was frozen meanwhile locks before it shows anything', () => {
  const { at, watch } = away(60_000);
  watch.hidden();
  at.ms = 61_000;
  expect(watch.shown()).toBe(true);
  expect(at.locked).toBe(1);
});

test('at once means at once; without a lock nothing locks', () => {
  const now = away(0);
  now.watch.hidden();
  expect(now.at.locked).toBe(1);
  const never = away(null);
  never.watch.hidden();
  never.pass(10_000_000);
  expect(never.watch.shown()).toBe(false);
  expect(never.at.locked).toBe(0);
});

test('a workout goes on; when it is over while nobody looks, it locks', () => {
  const { at, watch, pass } = away(60_000);
  at.busy = true;
  watch.hidden();
  pass(3_600_000);
  expect(at.locked).toBe(0);
  at.busy = false;
  pass(30_000);
  expect(at.locked).toBe(1);
});

test('whoever comes back during a workout trains on', () => {
  const { at, watch, pass } = away(0);
  at.busy = true;
  watch.hidden();
  pass(120_000);
  expect(watch.shown()).toBe(false);
  at.busy = false;
  pass(120_000);
  expect(at.locked).toBe(0);
});

test('choosing a file takes the page to the background and does not lock it', () => {
  const { at, watch, pass } = away(0);
  watch.picking();
  watch.hidden();
  pass(10_000);
  expect(at.locked).toBe(0);
  expect(watch.shown()).toBe(false);
  watch.hidden();
  expect(at.locked).toBe(1);
});

test('a workout is under way until two hours after its last set; one that holds a note alone never is', () => {
  const workout = workoutOn('2026-11-24');
  const begun = Date.parse(workout.startedAt);
  const hours = (count: number) => begun + count * 3_600_000;
  const state = { workout, snapshot: snapshotOf(workout), sets: [] };
  expect([0, 1.9, 2.1].map((at) => isTraining(state, hours(at)))).toEqual([true, true, false]);
  const set = { ...setOf(workout, 0), endedAt: new Date(hours(1)).toISOString() };
  expect([2.1, 3.1].map((at) => isTraining({ ...state, sets: [set] }, hours(at)))).toEqual([true, false]);
  const live = { ...state, snapshot: snapshotOf(workout, { liveAtMs: hours(3) }) };
  expect([4.9, 5.1].map((at) => isTraining(live, hours(at)))).toEqual([true, false]);
  expect(isTraining({ ...state, snapshot: null }, hours(0))).toBe(false);
  expect(isTraining({ workout: null, snapshot: null, sets: [] }, hours(0))).toBe(false);
});
