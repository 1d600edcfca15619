import { expect, test } from 'vitest';
import { createTiltSensor } from './tilt.ts';

type Listener = (event: { beta: number | null; gamma: number | null }) => void;

function createPhone() {
  const listeners = new Set<Listener>();
  let nowMs = 1000;
  const sensor = createTiltSensor(() => nowMs, {
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
  });
  return {
    sensor,
    listeners,
    pass: (ms: number) => void (nowMs += ms),
    turn(beta: number | null, gamma: number | null) {
      nowMs += 50;
      for (const listener of listeners) listener({ beta, gamma });
    },
  };
}

test.each([
  ['upright', 90, 0, 0],
  ['leaning back by 15°', 75, 0, 15],
  ['leaning forward by 10°', 100, 0, -10],
  ['on its back', 0, 0, 90],
  ['upright on its long edge', 0, -90, 0],
  ['on its long edge, leaning back by 20°', 0, -70, 20],
])('%s', (_name, beta, gamma, expected) => {
  const phone = createPhone();
  phone.sensor.read();
  phone.turn(beta, gamma);
  expect(phone.sensor.read()?.screenUpDeg).toBeCloseTo(expected, 5);
});

test('nothing is known before the first reading, without a sensor, and of another time', () => {
  const phone = createPhone();
  expect(phone.sensor.read()).toBeNull();
  phone.turn(null, null);
  expect(phone.sensor.read()).toBeNull();
  phone.turn(80, 0);
  expect(phone.sensor.read()).not.toBeNull();
  phone.pass(5000);
  expect(phone.sensor.read()).toBeNull();
});

test('a phone that stands still may be silent: it leans as it leant, and is not moving', () => {
  const phone = createPhone();
  phone.sensor.read();
  phone.turn(60, 0);
  phone.turn(80, 0);
  expect(phone.sensor.read()?.isMoving).toBe(true);
  for (let index = 0; index < 10; index++) {
    phone.pass(1000);
    expect(phone.sensor.read()).toMatchObject({ isMoving: false });
  }
  expect(phone.sensor.read()?.screenUpDeg).toBeCloseTo(10, 5);
});

test('a hand sways, a wall does not', () => {
  const phone = createPhone();
  phone.sensor.read();
  for (let index = 0; index < 20; index++) phone.turn(80 + 0.2 * Math.sin(index), 0.1);
  expect(phone.sensor.read()?.isMoving).toBe(false);
  for (let index = 0; index < 20; index++) phone.turn(80 + 4 * Math.sin(index / 2), 2 * Math.cos(index / 3));
  expect(phone.sensor.read()?.isMoving).toBe(true);
  for (let index = 0; index < 20; index++) phone.turn(80, 0);
  expect(phone.sensor.read()?.isMoving).toBe(false);
});

test('the sensor is let go when nobody asks any more', () => {
  const phone = createPhone();
  phone.sensor.read();
  phone.turn(80, 0);
  expect(phone.listeners.size).toBe(1);
  phone.pass(5000);
  phone.turn(80, 0);
  expect(phone.listeners.size).toBe(0);
  phone.sensor.read();
  expect(phone.listeners.size).toBe(1);
  phone.sensor.stop();
  expect(phone.listeners.size).toBe(0);
});
