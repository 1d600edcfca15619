import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPowerLimit, type PowerState } from './power-limit.ts';

const none: PowerState = { battery: null, pressure: null };

/** What is asked for in `state` alone, with nothing heard before it. */
function limitFps(state: PowerState): number {
  return createPowerLimit().hear(state, 0);
}

function onBattery(level: number, charging = false): PowerState {
  return { ...none, battery: { level, charging } };
}

test('a battery below a fifth asks for 20, below a tenth for 15, a charging one for nothing', () => {
  expect(limitFps(none)).toBe(Number.POSITIVE_INFINITY);
  expect(limitFps(onBattery(0.2))).toBe(Number.POSITIVE_INFINITY);
  expect(limitFps(onBattery(0.19))).toBe(20);
  expect(limitFps(onBattery(0.09))).toBe(15);
  expect(limitFps(onBattery(0.05, true))).toBe(Number.POSITIVE_INFINITY);
});

test('heat asks for 20, then 15; the stricter of the two holds', () => {
  expect(limitFps({ ...none, pressure: 'fair' })).toBe(Number.POSITIVE_INFINITY);
  expect(limitFps({ ...none, pressure: 'serious' })).toBe(20);
  expect(limitFps({ battery: { level: 0.15, charging: false }, pressure: 'critical' })).toBe(15);
});

test('a level that trembles about a bound moves the limit once', () => {
  const limit = createPowerLimit();
  const heard = [0.21, 0.2, 0.19, 0.2, 0.19, 0.21, 0.22].map((level, index) => limit.hear(onBattery(level), index));
  expect(heard).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 20, 20, 20, 20, 20]);
  expect(limit.hear(onBattery(0.24), 10)).toBe(Number.POSITIVE_INFINITY);
});

test('plugged in, a battery limits nothing any more', () => {
  const limit = createPowerLimit();
  expect(limit.hear(onBattery(0.08), 0)).toBe(15);
  expect(limit.hear(onBattery(0.11), 1)).toBe(15);
  expect(limit.hear(onBattery(0.14), 2)).toBe(20);
  expect(limit.hear(onBattery(0.14, true), 3)).toBe(Number.POSITIVE_INFINITY);
});

test('heat lowers at once and is believed to have gone after a minute without it', () => {
  const limit = createPowerLimit();
  expect(limit.hear({ ...none, pressure: 'critical' }, 0)).toBe(15);
  expect(limit.hear({ ...none, pressure: 'nominal' }, 1000)).toBe(15);
  expect(limit.hear({ ...none, pressure: 'critical' }, 50_000)).toBe(15);
  expect(limit.hear({ ...none, pressure: 'fair' }, 55_000)).toBe(15);
  expect(limit.hear({ ...none, pressure: 'fair' }, 110_000)).toBe(15);
  expect(limit.hear({ ...none, pressure: 'fair' }, 115_000)).toBe(Number.POSITIVE_INFINITY);
});

test('whatever is heard, the limit is never laxer than what is asked for at that moment', () => {
  const states = fc.array(
    fc.record({
      battery: fc.option(fc.record({ level: fc.double({ min: 0, max: 1, noNaN: true }), charging: fc.boolean() })),
      pressure: fc.constantFrom('nominal', 'fair', 'serious', 'critical', null),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(states, (heard) => {
      const limit = createPowerLimit();
      heard.forEach((state, index) => {
        const fps = limit.hear(state, 10_000 * index);
        expect([15, 20, Number.POSITIVE_INFINITY]).toContain(fps);
        expect(fps).toBeLessThanOrEqual(limitFps(state));
      });
    }),
  );
});
