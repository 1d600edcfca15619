import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHeartRateMonitor } from '../device/heart-rate.ts';
import { createSimulatedStrap } from '../device/testing/simulated-strap.ts';
import type { HeartFacts } from '../domain/heart/set-heart.ts';
import { airSquat } from '../domain/movements/air-squat.ts';
import { createHeartWatch } from './heart-watch.ts';
import { CLOCK, createStagedCoach, doing, READY_MS, sequence, standing } from './testing/coach-fixture.ts';

const CAMERA = { kind: 'camera', facing: 'front' } as const;
const FOURTEEN = { reps: 14, targetRir: 2, restSec: 90, setType: 'normal' } as const;
const READY = standing(airSquat, READY_MS);

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    now: 1_795_600_000_000,
  });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a set that slows down hears once, after a count, that this is a good place to stop, and keeps its effort', async () => {
  const slowing = (index: number) => 1 + 0.12 * index;
  const stage = createStagedCoach({
    seen: sequence(READY, doing(airSquat, 12, { slowing }), standing(airSquat, 14_000)),
    changes: { target: FOURTEEN, goal: 'strength' },
  });
  const started = stage.coach.start(CAMERA);
  await vi.advanceTimersByTimeAsync(90_000);
  await stage.coach.finish();
  await started;
  expect(stage.said.filter((text) => text === 'good place')).toHaveLength(1);
  const at = stage.said.indexOf('good place');
  expect(stage.said[at - 1]).not.toMatch(/ready|go|good/);
  const effort = stage.saves[0]?.camera?.effort;
  expect(effort?.velocities).toHaveLength(stage.saves[0]?.reps ?? -1);
  expect(effort?.loss).toBeGreaterThan(0.2);
  expect(effort?.rangeDecay).toBeLessThan(0.2);
});

test('what a strap hears of a set is stored with it, and its rest a minute later', async () => {
  const strap = createSimulatedStrap();
  const monitor = createHeartRateMonitor({ bluetooth: strap.bluetooth, now: () => Date.now(), wait: CLOCK.wait });
  await monitor.pair();
  const rests: HeartFacts[] = [];
  const heart = createHeartWatch({
    onSample: (listener) => monitor.onSample(listener),
    zones: () => null,
    now: () => new Date(),
    wait: CLOCK.wait,
    store: (_set, facts) => {
      rests.push(facts);
      return Promise.resolve();
    },
  });
  let bpm = 100;
  const beats = setInterval(() => strap.send({ bpm: (bpm += 1), contact: true }), 1000);
  const stage = createStagedCoach({
    seen: sequence(READY, doing(airSquat, 6), standing(airSquat, 4000)),
    changes: { heart },
  });
  const started = stage.coach.start(CAMERA);
  await vi.advanceTimersByTimeAsync(40_000);
  await stage.coach.finish();
  await started;
  expect(stage.saves[0]?.heart?.coverage).toBeGreaterThan(0.9);
  expect(stage.saves[0]?.heart?.peakBpm).toBeGreaterThan(stage.saves[0]?.heart?.startBpm ?? 999);
  expect(rests).toEqual([]);
  await vi.advanceTimersByTimeAsync(70_000);
  clearInterval(beats);
  expect(rests).toHaveLength(1);
  expect(rests[0]).toHaveProperty('recovery60Bpm');
});
