import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEAST_FPS, mustLeaveThunder, thunderChoice } from './model-choice.ts';
import { type PoseSpeed, speedFrom, withSpeed } from './pose-speed.ts';

function speed(changes: Partial<PoseSpeed>): PoseSpeed {
  return { backend: 'webgl', model: 'lightning', medianMs: 12, measuredAt: '2026-05-01T10:00:00.000Z', ...changes };
}

test('nothing measured: nothing promised', () => {
  expect(thunderChoice([], null)).toEqual({ kind: 'unmeasured' });
  expect(thunderChoice([speed({ backend: 'wasm' })], 'webgl')).toEqual({ kind: 'unmeasured' });
});

test('a quick device is offered Thunder, a slow one is told why not', () => {
  expect(thunderChoice([speed({ medianMs: 12 })], 'webgl')).toMatchObject({ kind: 'offered' });
  expect(thunderChoice([speed({ backend: 'wasm', medianMs: 45 })], null)).toMatchObject({
    kind: 'too_slow',
    was: 'expected',
  });
});

test('what Thunder itself did here outweighs what is expected of it', () => {
  const lightning = speed({ medianMs: 12 });
  expect(thunderChoice([lightning, speed({ model: 'thunder', medianMs: 90 })], 'webgl')).toMatchObject({
    kind: 'too_slow',
    was: 'measured',
  });
  expect(thunderChoice([speed({ medianMs: 30 }), speed({ model: 'thunder', medianMs: 60 })], 'webgl')).toMatchObject({
    kind: 'offered',
  });
});

test('a Thunder slower than the least rate is left, a Lightning never is', () => {
  expect(mustLeaveThunder(speed({ model: 'thunder', medianMs: 1000 / LEAST_FPS + 1 }))).toBe(true);
  expect(mustLeaveThunder(speed({ model: 'thunder', medianMs: 1000 / LEAST_FPS - 1 }))).toBe(false);
  expect(mustLeaveThunder(speed({ medianMs: 500 }))).toBe(false);
});

test('a set of a few seconds says nothing; the first frames of a longer one are left out', () => {
  const of = { backend: 'wasm', model: 'lightning', measuredAt: '2026-05-01T10:00:00.000Z' } as const;
  expect(
    speedFrom(
      Array.from({ length: 100 }, () => 40),
      of,
    ),
  ).toBeNull();
  const times = [...Array.from({ length: 30 }, () => 400), ...Array.from({ length: 200 }, () => 40.04)];
  expect(speedFrom(times, of)).toEqual({ ...of, medianMs: 40 });
});

test('of each model and backend the newest is kept', () => {
  const speeds = fc.array(
    fc.record({
      backend: fc.constantFrom('webgpu', 'webgl', 'wasm'),
      model: fc.constantFrom('lightning', 'thunder'),
      medianMs: fc.integer({ min: 1, max: 500 }),
      measuredAt: fc.constant('2026-05-01T10:00:00.000Z'),
    }),
  );
  fc.assert(
    fc.property(speeds, (measured) => {
      const kept = measured.reduce<readonly PoseSpeed[]>(withSpeed, []);
      const keys = kept.map(({ backend, model }) => `${backend} ${model}`);
      expect(new Set(keys).size).toBe(keys.length);
      if (measured.length > 0) expect(kept.at(-1)).toEqual(measured.at(-1));
    }),
  );
});
