import { afterEach, expect, test, vi } from 'vitest';
import { callLater } from './callable.ts';
import { connect } from './connect.ts';
import type { WorkerLike } from './connection.ts';
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
  return { api: connection.api, health: () => connection.health(), close: () => connection.close(), workers };
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

test('deaths in short order: calls are told so in pauses that double, and the first one after a pause starts it again', async () => {
  let nowMs = 0;
  const pauses: number[] = [];
  const { api, health, workers } = connected({
    now: () => nowMs,
    onDeath: (_detail, startsAgainInMs) => pauses.push(startsAgainInMs),
  });
  const waiting = api.math.never();
  workers[0]?.emit('error', new Event('error'));
  workers[1]?.emit('messageerror', new Event('messageerror'));
  expect(await waiting).toMatchObject({ kind: 'unavailable', reason: 'worker_died' });
  for (const pauseMs of [1000, 2000, 4000]) {
    expect(health()).toMatchObject({ state: 'failed', startsAgainInMs: pauseMs, uptimeMs: null });
    const before = workers.length;
    nowMs += pauseMs - 1;
    expect(await api.math.double(1)).toMatchObject({ kind: 'unavailable', reason: 'worker_died' });
    expect(workers).toHaveLength(before);
    nowMs += 1;
    expect(health().state).toBe('restarting');
    expect(await api.math.double(2)).toBe(4);
    expect(health()).toMatchObject({ state: 'running', restarts: before });
    workers[before]?.emit('error', new Event('error'));
  }
  expect(pauses).toEqual([0, 1000, 2000, 4000, 8000]);
  for (let more = 0; more < 6; more += 1) {
    nowMs += 60_000;
    expect(await api.math.double(3)).toBe(6);
    workers.at(-1)?.emit('error', new Event('error'));
  }
  expect(Math.max(...pauses)).toBe(60_000);
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

test('a method has a limit of its own, and two calls in a row that outlast it mean a worker that hangs', async () => {
  const { api, health, workers } = connected({ limitsMs: { 'math.never': 10 } });
  expect(await api.math.never()).toMatchObject({ reason: 'timed_out', detail: 'math.never' });
  expect(await api.math.double(1)).toBe(2);
  expect(await api.math.never()).toMatchObject({ reason: 'timed_out' });
  expect(workers[0]?.terminated).toBe(false);
  expect(await api.math.never()).toMatchObject({ reason: 'timed_out' });
  expect(workers[0]?.terminated).toBe(true);
  expect(health()).toMatchObject({ state: 'restarting', lastFailure: { detail: 'math.never hangs' } });
  expect(await api.math.double(2)).toBe(4);
  expect(workers).toHaveLength(2);
});

interface Sessions {
  readonly pose: {
    start(model: string): Promise<{ readonly kind: string }>;
    estimate(): Promise<string | null>;
    stop(): Promise<void>;
  };
}

/** Workers that know nothing at first; what was asked of each, in order. */
function withSessions(options: Parameters<typeof connect>[1] = {}, startAgain?: () => Promise<{ kind: string }>) {
  const asked: string[][] = [];
  const workers: ChannelWorker[] = [];
  const connection = connect<Sessions>(
    () => {
      const log: string[] = [];
      let model: string | null = null;
      const isFirst = asked.push(log) === 1;
      const pose: Sessions['pose'] = {
        start(wanted) {
          log.push(`start ${wanted}`);
          if (wanted === 'none') return Promise.resolve({ kind: 'unavailable' });
          if (!isFirst && startAgain) return startAgain();
          model = wanted;
          return Promise.resolve({ kind: 'ready' });
        },
        estimate() {
          log.push('estimate');
          return Promise.resolve(model);
        },
        stop() {
          model = null;
          return Promise.resolve();
        },
      };
      const worker = new ChannelWorker({ pose });
      workers.push(worker);
      opened.push(worker);
      return worker;
    },
    { sessions: { 'pose.start': 'pose.stop' }, ...options },
  );
  closers.push(() => connection.close());
  return { api: connection.api, health: () => connection.health(), workers, asked };
}

test('a worker that takes the place of a dead one is told the session first', async () => {
  const { api, workers, asked } = withSessions();
  await api.pose.start('lightning');
  await api.pose.start('thunder');
  await api.pose.start('none');
  workers[0]?.emit('error', new Event('error'));
  expect(await Promise.all([api.pose.estimate(), api.pose.estimate()])).toEqual(['thunder', 'thunder']);
  expect(asked[1]).toEqual(['start thunder', 'estimate', 'estimate']);
});

test('a session that was ended is not set up again', async () => {
  const { api, workers, asked } = withSessions();
  await api.pose.start('lightning');
  await api.pose.stop();
  workers[0]?.emit('error', new Event('error'));
  expect(await api.pose.estimate()).toBeNull();
  expect(asked[1]).toEqual(['estimate']);
});

test('a session that cannot be set up again hangs nothing: calls are answered', async () => {
  const never = () => new Promise<{ kind: string }>(() => undefined);
  const { api, workers, health } = withSessions({ limitsMs: { 'pose.start': 10, 'pose.estimate': 500 } }, never);
  expect(await api.pose.start('lightning')).toEqual({ kind: 'ready' });
  workers[0]?.emit('error', new Event('error'));
  const waiting = api.pose.estimate();
  expect(health().state).toBe('restarting');
  expect(await waiting).toMatchObject({ kind: 'unavailable', reason: 'worker_died' });
  expect(health().lastFailure?.detail).toBe('pose.start hangs');
});

test('figures are of each service: answers, failures, times', async () => {
  let nowMs = 0;
  const timed = {
    math: {
      ...math,
      double: (n: number) => {
        nowMs += n;
        return Promise.resolve(2 * n);
      },
    },
  };
  const { api, health } = connected({ now: () => nowMs }, timed);
  expect(health()).toMatchObject({ state: 'not_started', figures: {}, lastFailure: null });
  for (let tookMs = 1; tookMs <= 100; tookMs += 1) await api.math.double(tookMs);
  await expect(api.math.fail()).rejects.toThrow('a bug');
  expect(health().figures['math']).toEqual({ calls: 100, failures: 1, medianMs: 51, p95Ms: 96 });
  expect(health().lastFailure?.detail).toContain('math.fail threw');
});

test('an api can be held before its realm is fetched; where that fails, calls say so and the next one tries again', async () => {
  let fetches = 0;
  const sent: string[] = [];
  const api = callLater(async () => {
    fetches += 1;
    await Promise.resolve();
    if (fetches === 1) throw new Error('no network');
    return (path, args) => {
      sent.push(`${path.join('.')}(${String(args)})`);
      return Promise.resolve(args[0]);
    };
  }) as Api;
  expect(fetches).toBe(0);
  expect(await api.math.double(1)).toMatchObject({ kind: 'unavailable', reason: 'offline' });
  await Promise.all([api.math.double(2), api.math.double(3)]);
  await api.math.double(4);
  expect(fetches).toBe(2);
  expect(sent).toEqual(['math.double(2)', 'math.double(3)', 'math.double(4)']);
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
