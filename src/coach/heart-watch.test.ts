import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHeartRateMonitor } from '../device/heart-rate.ts';
import { createSimulatedStrap } from '../device/testing/simulated-strap.ts';
import { heartZones } from '../domain/heart/heart-zones.ts';
import type { HeartFacts } from '../domain/heart/set-heart.ts';
import type { SetRecord } from '../domain/log/records.ts';
import { createHeartWatch } from './heart-watch.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-28T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (ms: number) =>
  new Promise<void>((done) => {
    setTimeout(done, ms);
  });

async function strapped() {
  const strap = createSimulatedStrap();
  const monitor = createHeartRateMonitor({ bluetooth: strap.bluetooth, now: () => Date.now(), wait });
  await monitor.pair();
  const stored: [string, HeartFacts][] = [];
  const watch = createHeartWatch({
    onSample: (listener) => monitor.onSample(listener),
    zones: () => heartZones({ age: 40 }),
    now: () => new Date(),
    wait,
    store: ({ id }, heart) => {
      stored.push([id, heart]);
      return Promise.resolve();
    },
  });
  const beat = async (seconds: number, from: number, to: number) => {
    for (let second = 0; second < seconds; second += 1) {
      strap.send({ bpm: Math.round(from + ((to - from) * second) / seconds), contact: true });
      await vi.advanceTimersByTimeAsync(1000);
    }
  };
  return { strap, watch, stored, beat };
}

function setOf(id: string, startedAt: Date, endedAt: Date): SetRecord {
  return {
    id,
    workoutId: 'workout',
    exerciseId: 'air_squat',
    order: 0,
    type: 'normal',
    reps: 10,
    source: 'camera',
    startedAt: startedAt.toISOString(),
    endedAt: endedAt.toISOString(),
  };
}

test('a set is told when it ends, and its rest is stored with it a minute later', async () => {
  const { watch, stored, beat } = await strapped();
  await beat(10, 88, 90);
  watch.setBegins();
  const startedAt = new Date();
  await beat(40, 90, 150);
  const endedAt = new Date();
  expect(watch.factsOf(startedAt, endedAt)).toMatchObject({ startBpm: 91, peakBpm: 149, coverage: 1 });
  void watch.followRest(setOf('first', startedAt, endedAt));
  await beat(50, 150, 120);
  expect(stored).toEqual([]);
  await beat(20, 120, 110);
  expect(stored).toHaveLength(1);
  expect(stored[0]?.[0]).toBe('first');
  expect(stored[0]?.[1].recovery60Bpm).toBeGreaterThan(25);
});

test('a next set that begins within the minute leaves what was heard of the rest until then', async () => {
  const { watch, stored, beat } = await strapped();
  watch.setBegins();
  const startedAt = new Date();
  await beat(40, 90, 150);
  const endedAt = new Date();
  void watch.followRest(setOf('first', startedAt, endedAt));
  await beat(40, 150, 130);
  watch.setBegins();
  await beat(40, 130, 170);
  expect(stored).toHaveLength(1);
  expect(stored[0]?.[1]).toHaveProperty('recovery30Bpm');
  expect(stored[0]?.[1]).not.toHaveProperty('recovery60Bpm');
});

test('without a strap nothing is told, waited for or stored', async () => {
  const { strap, watch, stored } = await strapped();
  strap.walkAway();
  const startedAt = new Date();
  await vi.advanceTimersByTimeAsync(40_000);
  expect(watch.factsOf(startedAt, new Date())).toBeNull();
  await watch.followRest(setOf('first', startedAt, new Date()));
  expect(stored).toEqual([]);
});
