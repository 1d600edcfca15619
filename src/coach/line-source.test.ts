import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LineCommand, LineMessage, LineService } from '../contracts/line.ts';
import type { CameraSource } from '../device/camera.ts';
import type { SourceEnd } from '../device/frame-source.ts';
import type { CounterState } from '../domain/counting/repetition.ts';
import { openLineSource } from './line-source.ts';
import { CLOCK } from './testing/coach-fixture.ts';

const ports: MessagePort[] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
  vi.useRealTimers();
});

const STATE: CounterState = { phase: 'moving', count: 3, depth: 0.4, view: 'side', holdMs: 0 };

/** A camera before a worker that the test plays; it can die. */
async function createHouse({ handsOver = true, takes = true } = {}) {
  let settle: (end: SourceEnd) => void = () => undefined;
  const camera: CameraSource = {
    kind: 'camera',
    mirrored: true,
    durationMs: null,
    preview: null,
    size: () => ({ width: 640, height: 480 }),
    next: () => Promise.resolve(null),
    handOver: () => (handsOver ? new ReadableStream() : null),
    light: () => undefined,
    isLive: () => true,
    ended: new Promise((done) => {
      settle = done;
    }),
    close: () => settle('closed'),
  };
  const commands: LineCommand[] = [];
  const worker = { port: null as MessagePort | null, lines: [] as string[], opened: 0 };
  const line: LineService = {
    open(lineId, _options, _input, port) {
      worker.opened += 1;
      if (!takes) return Promise.resolve({ kind: 'unavailable', reason: 'no_backend' });
      ports.push(port);
      worker.port = port;
      worker.lines = [lineId];
      port.addEventListener('message', ({ data }: MessageEvent<LineCommand>) => {
        commands.push(data);
        if (data.kind === 'count' && !data.on)
          port.postMessage({ kind: 'closed', events: [{ kind: 'lost', timestampMs: 9 }] } satisfies LineMessage);
      });
      port.start();
      return Promise.resolve({ kind: 'open' });
    },
    isOpen: (lineId) => Promise.resolve(worker.lines.includes(lineId)),
  };
  let ids = 0;
  const source = await openLineSource(
    camera,
    { movementId: 'air_squat', longestSide: 640 },
    { line, clock: CLOCK, newId: () => `line-${++ids}`, timeOrigin: 1000 },
  );
  return {
    source,
    worker,
    commands,
    say: (message: LineMessage) => worker.port?.postMessage(message),
    unplug: () => settle('unplugged'),
    settle: async () => {
      for (let turn = 0; turn < 5; turn++)
        await new Promise<void>((done) => {
          setImmediate(done);
        });
    },
  };
}

function frame(timestampMs: number): LineMessage {
  const keypoints = new Float32Array(51).fill(0.5);
  return {
    kind: 'frame',
    timestampMs,
    width: 480,
    height: 640,
    keypoints,
    people: 2,
    inferenceMs: 30,
    takenAtMs: 1500,
    counted: { state: STATE, events: [{ kind: 'armed', timestampMs }] },
  };
}

test('what the worker says comes out as poses that are counted already', async () => {
  const { source, say } = await createHouse();
  say(frame(40));
  const first = await source?.next();
  expect(first).toMatchObject({
    kind: 'pose',
    timestampMs: 40,
    pose: { width: 480, height: 640, timestampMs: 40 },
    live: { takenMs: 500, inferenceMs: 30, people: 2, counted: { state: { count: 3 } } },
  });
  expect(first?.kind === 'pose' && first.pose?.keypoints).toHaveLength(17);
});

test('a browser that cannot hand over, or a worker that cannot take, leaves the pictures to the page', async () => {
  expect((await createHouse({ handsOver: false })).source).toBeNull();
  expect((await createHouse({ takes: false })).source).toBeNull();
});

test('counting is switched over there; what was open is told once, after what was counted before', async () => {
  const { source, say, commands, settle } = await createHouse();
  source?.counting?.count(true);
  say(frame(40));
  await settle();
  const events = await source?.counting?.finish();
  expect(commands).toEqual([
    { kind: 'count', on: true },
    { kind: 'count', on: false },
  ]);
  expect(events).toEqual([
    { kind: 'armed', timestampMs: 40 },
    { kind: 'lost', timestampMs: 9 },
  ]);
  expect(await source?.next()).toMatchObject({ live: { counted: null } });
  expect(await source?.counting?.finish()).toEqual([]);
});

test('a worker that died in silence is noticed, and its line opened again with counting as it was', async () => {
  const { source, worker, commands, settle } = await createHouse();
  source?.counting?.count(true);
  await settle();
  worker.lines = [];
  await vi.advanceTimersByTimeAsync(6100);
  expect(await source?.next()).toEqual({ kind: 'trouble', reason: 'worker_died' });
  source?.run?.(true);
  await settle();
  expect(worker.opened).toBe(2);
  expect(commands.at(-1)).toEqual({ kind: 'count', on: true });
});

test('a camera that gives nothing for a while is no trouble of the line', async () => {
  const { source, say, settle } = await createHouse();
  await vi.advanceTimersByTimeAsync(20_000);
  say(frame(40));
  await settle();
  expect(await source?.next()).toMatchObject({ kind: 'pose' });
});

test('a device that was lost stops the line until it is told to run', async () => {
  const { source, say, commands, worker, settle } = await createHouse();
  say({ kind: 'trouble', trouble: { kind: 'unavailable', reason: 'device_lost', detail: 'gone' } });
  expect(await source?.next()).toEqual({ kind: 'trouble', reason: 'device_lost', detail: 'gone' });
  source?.run?.(true);
  await settle();
  expect(worker.opened).toBe(1);
  expect(commands).toEqual([{ kind: 'run', on: true }]);
});

test('an unplugged camera ends the source, and nobody waits for a worker that says nothing', async () => {
  const { source, unplug, settle, commands } = await createHouse();
  source?.counting?.count(true);
  await settle();
  unplug();
  expect(await source?.ended).toBe('unplugged');
  expect(await source?.next()).toBeNull();
  await settle();
  expect(commands.at(-1)).toEqual({ kind: 'close' });
  const finished = source?.counting?.finish();
  await vi.advanceTimersByTimeAsync(1000);
  expect(Array.isArray(await finished)).toBe(true);
});
