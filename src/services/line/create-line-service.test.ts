import { afterEach, expect, test } from 'vitest';
import type { LineCommand, LineInput, LineMessage } from '../../contracts/line.ts';
import type { PoseEstimate } from '../../contracts/pose.ts';
import type { Pose } from '../../domain/body/keypoints.ts';
import { airSquat } from '../../domain/movements/air-squat.ts';
import { createRandom } from '../../domain/movements/random.ts';
import { movementById } from '../../domain/movements/registry.ts';
import { simulateSet } from '../../domain/movements/simulate.ts';
import { createLineService } from './create-line-service.ts';

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

interface FakeFrame {
  readonly timestamp: number;
  readonly pose: Pose | null;
  closed: boolean;
  close(): void;
}

/** A camera that the test plays, before a model that sees what is in the frame. */
function createStage({ answer }: { readonly answer?: (frame: FakeFrame) => PoseEstimate | null } = {}) {
  let control: ReadableStreamDefaultController<FakeFrame> | null = null;
  const cancelled = { value: false };
  const stream = new ReadableStream<FakeFrame>({
    start(given) {
      control = given;
    },
    cancel() {
      cancelled.value = true;
    },
  });
  const clock = { nowMs: 0 };
  const service = createLineService({
    pose: {
      estimate(frame) {
        const fake = frame as unknown as FakeFrame;
        const given = answer?.(fake) ?? { kind: 'pose', pose: fake.pose, inferenceMs: 12, people: 1 };
        fake.close();
        return Promise.resolve(given);
      },
    },
    movementById,
    streamOf: (input) => input as unknown as ReadableStream<VideoFrame>,
    now: () => clock.nowMs,
    timeOrigin: 1000,
  });
  const channel = new MessageChannel();
  ports.push(channel.port1, channel.port2);
  const messages: LineMessage[] = [];
  const waiting: (() => void)[] = [];
  channel.port1.addEventListener('message', ({ data }: MessageEvent<LineMessage>) => {
    messages.push(data);
    for (const wake of waiting.splice(0)) wake();
  });
  channel.port1.start();
  const frames: FakeFrame[] = [];
  return {
    service,
    messages,
    frames,
    clock,
    cancelled,
    open: (movementId = 'air_squat') =>
      service.open('line', { movementId, longestSide: 640 }, stream as unknown as LineInput, channel.port2),
    tell: (command: LineCommand) => channel.port1.postMessage(command),
    show(timestampMs: number, pose: Pose | null = null) {
      const frame: FakeFrame = {
        timestamp: 1000 * timestampMs,
        pose,
        closed: false,
        close() {
          this.closed = true;
        },
      };
      frames.push(frame);
      clock.nowMs = Math.max(clock.nowMs, timestampMs);
      control?.enqueue(frame);
    },
    end: () => control?.close(),
    /** Settles when so many messages have come. */
    async heard(count: number) {
      while (messages.length < count)
        await new Promise<void>((done) => {
          waiting.push(done);
        });
    },
    /** Commands arrive as tasks of their own. */
    async settle() {
      for (let turn = 0; turn < 5; turn++)
        await new Promise<void>((done) => {
          setImmediate(done);
        });
    },
  };
}

const squats = simulateSet(
  airSquat,
  { repetitions: 2, fps: 25, yawDeg: 90, averageBody: true, noise: 0.3, idleBeforeMs: 600, idleAfterMs: 600 },
  createRandom(7),
);

test('frames of a set are posed and counted where they come in', async () => {
  const stage = createStage();
  expect(await stage.open()).toEqual({ kind: 'open' });
  stage.tell({ kind: 'count', on: true });
  await stage.settle();
  for (const [index, pose] of squats.poses.entries()) {
    stage.show(squats.timesMs[index] ?? 0, pose);
    await stage.heard(index + 1);
  }
  const frames = stage.messages.filter((message) => message.kind === 'frame');
  expect(frames).toHaveLength(squats.poses.length);
  expect(frames.at(-1)?.counted?.state.count).toBe(2);
  expect(
    frames.flatMap(({ counted }) => counted?.events ?? []).filter(({ kind }) => kind === 'repetition'),
  ).toHaveLength(2);
  expect(frames[0]).toMatchObject({ timestampMs: squats.timesMs[0], people: 1, inferenceMs: 12 });
  expect(frames[0]?.keypoints).toHaveLength(51);
  expect(frames[0]?.takenAtMs).toBeGreaterThanOrEqual(1000);
  expect(stage.frames.every(({ closed }) => closed)).toBe(true);
});

test('nothing is counted until it is asked for, and what is open is closed when it is asked for no more', async () => {
  const stage = createStage();
  await stage.open();
  const half = Math.round(squats.poses.length * 0.3);
  stage.show(squats.timesMs[0] ?? 0, squats.poses[0]);
  await stage.heard(1);
  expect(stage.messages[0]).toMatchObject({ kind: 'frame', counted: null });
  stage.tell({ kind: 'count', on: true });
  await stage.settle();
  for (let index = 1; index < half; index++) {
    stage.show(squats.timesMs[index] ?? 0, squats.poses[index]);
    await stage.heard(index + 1);
  }
  stage.tell({ kind: 'count', on: false });
  await stage.heard(half + 1);
  expect(stage.messages.at(-1)).toMatchObject({ kind: 'closed', events: [{ kind: 'partial' }] });
});

test('of frames that come while one is posed only the newest is looked at; the others are closed', async () => {
  const stage = createStage();
  for (const atMs of [0, 40, 80, 120]) stage.show(atMs);
  await stage.open();
  await stage.heard(1);
  await stage.settle();
  expect(stage.messages.map((message) => message.kind === 'frame' && message.timestampMs)).toEqual([120]);
  expect(stage.frames.every(({ closed }) => closed)).toBe(true);
});

test('a line that does not run throws frames away, and goes on when told', async () => {
  const stage = createStage();
  await stage.open();
  stage.tell({ kind: 'run', on: false });
  await stage.settle();
  stage.show(0);
  await stage.settle();
  expect(stage.messages).toEqual([]);
  expect(stage.frames[0]?.closed).toBe(true);
  stage.tell({ kind: 'run', on: true });
  await stage.settle();
  stage.show(40);
  await stage.heard(1);
});

test('trouble is told once and waited upon', async () => {
  const state = { broken: true };
  const stage = createStage({
    answer: () => (state.broken ? { kind: 'unavailable', reason: 'device_lost' } : null),
  });
  await stage.open();
  stage.show(0);
  await stage.heard(1);
  stage.show(40);
  await stage.settle();
  expect(stage.messages).toEqual([{ kind: 'trouble', trouble: { kind: 'unavailable', reason: 'device_lost' } }]);
  state.broken = false;
  stage.tell({ kind: 'run', on: true });
  await stage.settle();
  stage.show(80);
  await stage.heard(2);
  expect(stage.messages[1]).toMatchObject({ kind: 'frame', timestampMs: 80 });
});

test('a single picture that cannot be read is passed over', async () => {
  const stage = createStage({
    answer: ({ timestamp }) => (timestamp === 0 ? { kind: 'unavailable', reason: 'bad_input' } : null),
  });
  await stage.open();
  stage.show(0);
  await stage.settle();
  stage.show(40);
  await stage.heard(1);
  expect(stage.messages[0]).toMatchObject({ kind: 'frame', timestampMs: 40 });
});

test('the ceiling that heat and battery set is kept to', async () => {
  const stage = createStage();
  await stage.open();
  stage.tell({ kind: 'ceiling', fps: 15 });
  await stage.settle();
  for (let frame = 0; frame < 90; frame++) {
    stage.show((1000 * frame) / 30);
    await stage.settle();
  }
  expect(stage.messages.length).toBeGreaterThanOrEqual(43);
  expect(stage.messages.length).toBeLessThanOrEqual(47);
});

test('the end of the stream is told; a line that is closed lets go of its stream', async () => {
  const ended = createStage();
  await ended.open();
  expect(await ended.service.isOpen('line')).toBe(true);
  ended.end();
  await ended.heard(1);
  expect(ended.messages).toEqual([{ kind: 'ended' }]);
  await ended.settle();
  expect(await ended.service.isOpen('line')).toBe(false);

  const closed = createStage();
  await closed.open();
  closed.tell({ kind: 'close' });
  for (const atMs of [0, 40, 80]) closed.show(atMs);
  await closed.settle();
  expect(closed.frames.every((frame) => frame.closed)).toBe(true);
  expect(closed.cancelled.value).toBe(true);
  expect(await closed.service.isOpen('line')).toBe(false);
});

test('a movement nobody knows, or a realm that cannot read tracks, is refused', async () => {
  expect(await createStage().open('moonwalk')).toMatchObject({ kind: 'unavailable', reason: 'bad_input' });
  const service = createLineService({ pose: { estimate: () => Promise.reject(new Error('not asked')) }, movementById });
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const track = { kind: 'video', stop: () => undefined };
  expect(await service.open('line', { movementId: 'air_squat', longestSide: 640 }, track, port2)).toMatchObject({
    kind: 'unavailable',
    reason: 'no_backend',
  });
});
