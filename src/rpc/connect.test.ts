import { afterEach, expect, test, vi } from 'vitest';
import { connect, type WorkerLike } from './connect.ts';
import { serve } from './serve.ts';

interface Api {
  readonly math: { double(n: number): Promise<number>; fail(): Promise<number>; never(): Promise<number> };
}

/** A worker in this realm: a message channel whose far end serves `api`. */
class ChannelWorker implements WorkerLike {
  readonly #channel = new MessageChannel();
  readonly #listeners = new Map<string, Set<(event: Event) => void>>();
  terminated = false;

  constructor(api: object | null) {
    if (api) serve(api, this.#channel.port2);
    this.#channel.port1.addEventListener('message', (event) => this.emit('message', event));
    this.#channel.port1.start();
    // A waiting worker must not keep the test run alive.
    (this.#channel.port1 as unknown as { unref?: () => void }).unref?.();
  }

  emit(type: string, event: Event): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(event);
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.#channel.port1.postMessage(message, transfer as never);
  }

  addEventListener(type: string, listener: (event: Event) => void): void {
    this.#listeners.set(type, (this.#listeners.get(type) ?? new Set()).add(listener));
  }

  removeEventListener(type: string, listener: (event: Event) => void): void {
    this.#listeners.get(type)?.delete(listener);
  }

  terminate(): void {
    this.terminated = true;
    this.#channel.port1.close();
    this.#channel.port2.close();
  }
}

const math = {
  double: (n: number) => Promise.resolve(2 * n),
  fail: () => Promise.reject(new Error('a bug in the service')),
  never: () => new Promise<number>(() => undefined),
};
const opened: ChannelWorker[] = [];
const closers: (() => void)[] = [];

function connected(options: Parameters<typeof connect>[1] = {}, api: object | null = { math }) {
  const workers: ChannelWorker[] = [];
  const connection = connect<Api>(() => {
    const worker = new ChannelWorker(api);
    workers.push(worker);
    opened.push(worker);
    return worker;
  }, options);
  closers.push(() => connection.close());
  return { api: connection.api, close: () => connection.close(), workers };
}

afterEach(() => {
  for (const close of closers.splice(0)) close();
  for (const worker of opened.splice(0)) worker.terminate();
  vi.useRealTimers();
});

test('starts no worker before the first call, and one for many', async () => {
  const { api, workers } = connected();
  expect(workers).toHaveLength(0);
  expect(await Promise.all([api.math.double(2), api.math.double(3)])).toEqual([4, 6]);
  expect(workers).toHaveLength(1);
});

test('a bug in the service rejects', async () => {
  await expect(connected().api.math.fail()).rejects.toThrow('a bug in the service');
});

test('a worker that dies is replaced, and calls that waited are answered by the new one', async () => {
  let served = 0;
  const slowFirst = {
    math: {
      ...math,
      double: (n: number) => (served++ === 0 ? new Promise<number>(() => undefined) : Promise.resolve(2 * n)),
    },
  };
  const { api, workers } = connected({}, slowFirst);
  const waiting = api.math.double(21);
  await vi.waitFor(() => expect(served).toBe(1));
  workers[0]?.emit('error', new Event('error'));
  expect(await waiting).toBe(42);
  expect(workers).toHaveLength(2);
  expect(workers[0]?.terminated).toBe(true);
});

test('after a second death every call answers worker_died, and says so', async () => {
  const deaths: boolean[] = [];
  const { api, workers } = connected({ onDeath: (_detail, final) => deaths.push(final) });
  const waiting = api.math.never();
  workers[0]?.emit('error', new Event('error'));
  workers[1]?.emit('messageerror', new Event('messageerror'));
  expect(await waiting).toMatchObject({ kind: 'unavailable', reason: 'worker_died' });
  expect(await api.math.double(1)).toMatchObject({ kind: 'unavailable', reason: 'worker_died' });
  expect(workers).toHaveLength(2);
  expect(deaths).toEqual([false, true]);
});

test('a worker that lived long has earned another restart', async () => {
  let nowMs = 0;
  const { api, workers } = connected({ now: () => nowMs });
  for (const death of [0, 1, 2]) {
    expect(await api.math.double(death)).toBe(2 * death);
    nowMs += 61_000;
    workers[death]?.emit('error', new Event('error'));
  }
  expect(await api.math.double(5)).toBe(10);
});

test('a call whose picture was transferred is not repeated', async () => {
  const { port1 } = new MessageChannel();
  const { api, workers } = connected();
  const waiting = (api.math.never as (port: MessagePort) => Promise<number>)(port1);
  workers[0]?.emit('error', new Event('error'));
  expect(await waiting).toMatchObject({ kind: 'unavailable', reason: 'worker_died' });
  expect(await api.math.double(4)).toBe(8);
});

test('a silent worker is taken for dead', async () => {
  vi.useFakeTimers();
  const { api, workers } = connected({ heartbeatEveryMs: 1000, heartbeatTimeoutMs: 3000, now: () => Date.now() }, null);
  const waiting = api.math.double(1);
  await vi.advanceTimersByTimeAsync(12_000);
  expect(await waiting).toMatchObject({ kind: 'unavailable', reason: 'worker_died', detail: 'no sign of life' });
  expect(workers).toHaveLength(2);
});

test('a call that outlasts its limit answers timed_out', async () => {
  const { api } = connected({ callTimeoutMs: 20 });
  expect(await api.math.never()).toMatchObject({ kind: 'unavailable', reason: 'timed_out' });
});

test('closing answers aborted, and a later call starts afresh', async () => {
  const { api, close, workers } = connected();
  const waiting = api.math.never();
  close();
  expect(await waiting).toMatchObject({ kind: 'unavailable', reason: 'aborted' });
  expect(await api.math.double(8)).toBe(16);
  expect(workers).toHaveLength(2);
});

test('where no worker can be made, calls say so', async () => {
  const { api } = connect<Api>(() => {
    throw new Error('workers are forbidden here');
  });
  expect(await api.math.double(1)).toMatchObject({ kind: 'unavailable', reason: 'worker_died' });
});

test('handing the api through a promise is harmless', async () => {
  const { api, workers } = connected();
  const same = await Promise.resolve(api);
  expect(typeof same.math.double).toBe('function');
  expect(workers).toHaveLength(0);
});
