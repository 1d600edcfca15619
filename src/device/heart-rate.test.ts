import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HeartSample } from '../domain/heart/heart-samples.ts';
import { createHeartRateMonitor, RETRY_AFTER_MS, SILENT_MS } from './heart-rate.ts';
import { createSimulatedStrap, type StrapOptions } from './testing/simulated-strap.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (ms: number) =>
  new Promise<void>((done) => {
    setTimeout(done, ms);
  });

function setUp(options: StrapOptions = {}) {
  const strap = createSimulatedStrap(options);
  const monitor = createHeartRateMonitor({ bluetooth: strap.bluetooth, now: () => Date.now(), wait });
  const samples: HeartSample[] = [];
  const statuses: string[] = [];
  monitor.onSample((sample) => samples.push(sample));
  monitor.onChange(() => {
    const { status } = monitor.state();
    if (statuses.at(-1) !== status) statuses.push(status);
  });
  /** Sends once a second. */
  const beat = async (seconds: number, bpm = 120) => {
    for (let second = 0; second < seconds; second += 1) {
      strap.send({ bpm, contact: true });
      await vi.advanceTimersByTimeAsync(1000);
    }
  };
  return { strap, monitor, samples, statuses, beat };
}

test('a strap is paired, heard with its battery, and let go', async () => {
  const { strap, monitor, samples, beat } = setUp();
  expect(monitor.state()).toMatchObject({ status: 'idle', bpm: null });
  await monitor.pair();
  expect(monitor.state()).toMatchObject({ status: 'connected', name: 'Strap 7', battery: 80, problem: null });
  await beat(3, 118);
  expect(monitor.state()).toMatchObject({ bpm: 118, contact: true });
  expect(samples.map(({ bpm }) => bpm)).toEqual([118, 118, 118]);
  await monitor.forget();
  expect(monitor.state()).toMatchObject({ status: 'idle', name: null, bpm: null });
  expect(strap.isForgotten()).toBe(true);
  await vi.advanceTimersByTimeAsync(200_000);
  expect(strap.connections()).toBe(1);
});

test('a strap that does not say how full its battery is is heard all the same', async () => {
  const { monitor } = setUp({ battery: null });
  await monitor.pair();
  expect(monitor.state()).toMatchObject({ status: 'connected', battery: null });
});

describe('a strap that drops out', () => {
  test('is found again by itself, and heard on without a gap in what is told', async () => {
    const { strap, monitor, samples, statuses, beat } = setUp();
    await monitor.pair();
    await beat(5);
    strap.walkAway();
    expect(monitor.state()).toMatchObject({ status: 'reconnecting', bpm: null });
    await vi.advanceTimersByTimeAsync(5000);
    expect(monitor.state().status).toBe('reconnecting');
    strap.comeBack();
    await vi.advanceTimersByTimeAsync(8000);
    expect(monitor.state()).toMatchObject({ status: 'connected', problem: null });
    await beat(2, 101);
    expect(samples).toHaveLength(7);
    expect(statuses).toEqual(['idle', 'connecting', 'connected', 'reconnecting', 'connected']);
    // One listener only: nothing is counted twice after a second connection.
    expect(samples.slice(-2).map(({ bpm }) => bpm)).toEqual([101, 101]);
  });

  test('without the browser noticing is noticed by its silence', async () => {
    const { strap, monitor, beat } = setUp();
    await monitor.pair();
    await beat(2);
    strap.fallSilent();
    await vi.advanceTimersByTimeAsync(SILENT_MS + 4000);
    expect(strap.connections()).toBe(2);
    expect(monitor.state().status).toBe('connected');
  });

  test('for long is given up after two minutes, and tried again when the person asks', async () => {
    const { strap, monitor } = setUp();
    await monitor.pair();
    strap.walkAway();
    await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS.reduce((sum, ms) => sum + ms, 0) + 1000);
    expect(monitor.state()).toMatchObject({ status: 'lost', problem: 'unreachable', name: 'Strap 7' });
    await monitor.reconnect();
    expect(monitor.state().status).toBe('lost');
    strap.comeBack();
    await monitor.reconnect();
    expect(monitor.state()).toMatchObject({ status: 'connected', problem: null });
  });

  test('and is put on again calls, where the browser hears it', async () => {
    const { strap, monitor } = setUp({ advertises: true });
    await monitor.pair();
    strap.walkAway();
    await vi.advanceTimersByTimeAsync(200_000);
    expect(monitor.state().status).toBe('lost');
    strap.comeBack();
    strap.advertise();
    await vi.advanceTimersByTimeAsync(100);
    expect(monitor.state().status).toBe('connected');
  });

  test('while it is forgotten is not looked for', async () => {
    const { strap, monitor } = setUp();
    await monitor.pair();
    strap.walkAway();
    await monitor.forget();
    strap.comeBack();
    await vi.advanceTimersByTimeAsync(200_000);
    expect(monitor.state()).toMatchObject({ status: 'idle' });
    expect(strap.connections()).toBe(1);
  });
});

describe('nothing throws', () => {
  test('without Bluetooth', async () => {
    const monitor = createHeartRateMonitor({ bluetooth: null, now: () => 0, wait });
    await Promise.all([monitor.pair(), monitor.resume(), monitor.reconnect(), monitor.forget()]);
    expect(monitor.state().status).toBe('unsupported');
  });
  test('where the list is closed, and where Bluetooth is off', async () => {
    const cancelled = setUp({ cancelled: true }).monitor;
    await cancelled.pair();
    expect(cancelled.state()).toMatchObject({ status: 'idle', problem: 'cancelled' });
    const off = setUp({ off: true }).monitor;
    await off.pair();
    expect(off.state()).toMatchObject({ status: 'idle', problem: 'off' });
  });
  test('where it is no strap', async () => {
    const { monitor } = setUp({ notAStrap: true });
    await monitor.pair();
    expect(monitor.state()).toMatchObject({ status: 'lost', problem: 'not_a_strap' });
  });
  test('where packets are broken off, or there is no contact', async () => {
    const { strap, monitor, samples } = setUp();
    await monitor.pair();
    strap.sendBytes([]);
    strap.sendBytes([0x01, 90]);
    strap.send({ bpm: 90, contact: false });
    expect(samples).toEqual([]);
    expect(monitor.state()).toMatchObject({ status: 'connected', contact: false, bpm: null });
  });
  test('where the radio hangs', async () => {
    const { strap, monitor } = setUp();
    const device = await strap.bluetooth.requestDevice({ filters: [] });
    if (!device.gatt) throw new Error('no server');
    device.gatt.connect = () => new Promise(() => undefined);
    const pairing = monitor.pair();
    await vi.advanceTimersByTimeAsync(15_000);
    await pairing;
    expect(monitor.state()).toMatchObject({ status: 'lost', problem: 'unreachable' });
  });
});

test('a strap of an earlier visit is heard without a tap where the browser allows it, and without a word where it is not there', async () => {
  const { monitor } = setUp({ known: true });
  await monitor.resume();
  expect(monitor.state().status).toBe('connected');

  const away = setUp({ known: true });
  away.strap.walkAway();
  await away.monitor.resume();
  expect(away.monitor.state()).toMatchObject({ status: 'lost', problem: null });

  const none = setUp();
  await none.monitor.resume();
  expect(none.monitor.state().status).toBe('idle');
});
