import { expect, test, vi } from 'vitest';
import type { Pose } from '../domain/body/keypoints.ts';
import { type FrameEstimate, POSE_FRAME_MEASURE, startFrameLoop } from './frame-loop.ts';
import type { FrameSource, SourceEnd, SourceFrame } from './frame-source.ts';

/** A camera whose pictures come when the test says so. */
function fakeSource() {
  const closed: number[] = [];
  const queue: (SourceFrame | null)[] = [];
  let wake: (() => void) | null = null;
  let settle: (end: SourceEnd) => void = () => undefined;
  const source: FrameSource = {
    kind: 'camera',
    mirrored: false,
    durationMs: null,
    preview: null,
    size: () => ({ width: 4, height: 3 }),
    ended: new Promise((done) => {
      settle = done;
    }),
    async next() {
      for (;;) {
        const frame = queue.shift();
        if (frame !== undefined) return frame;
        await new Promise<void>((done) => {
          wake = done;
        });
      }
    },
    close: () => undefined,
  };
  const push = (frame: SourceFrame | null) => {
    queue.push(frame);
    wake?.();
  };
  return {
    source,
    closed,
    show: (timestampMs: number) => {
      const image = { close: () => closed.push(timestampMs) } as unknown as ImageBitmap;
      push({ kind: 'picture', image, timestampMs });
    },
    end: (end: SourceEnd) => {
      settle(end);
      push(null);
    },
  };
}

const instantly = { now: () => performance.now(), wait: () => Promise.resolve() };
const nobody: FrameEstimate = { kind: 'pose', pose: null, inferenceMs: 1 };

function start(
  source: FrameSource,
  estimate: (timestampMs: number) => Promise<FrameEstimate>,
  onPose: (pose: Pose | null, timestampMs: number) => void = () => undefined,
) {
  const onUnavailable = vi.fn();
  const onEnded = vi.fn();
  const loop = startFrameLoop({
    source,
    estimate: (image, timestampMs) => {
      image.close();
      return estimate(timestampMs);
    },
    onPose,
    onUnavailable,
    onEnded,
    clock: instantly,
  });
  return { loop, onUnavailable, onEnded };
}

test('one picture is in flight at a time, in order, and each leaves a measure', async () => {
  performance.clearMeasures();
  const { source, show, end } = fakeSource();
  let inFlight = 0;
  let most = 0;
  const seen: number[] = [];
  const { onEnded } = start(
    source,
    async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise((done) => {
        setImmediate(done);
      });
      inFlight -= 1;
      return nobody;
    },
    (_pose, timestampMs) => seen.push(timestampMs),
  );
  for (const timestampMs of [0, 33, 66]) show(timestampMs);
  end('unplugged');
  await vi.waitFor(() => expect(onEnded).toHaveBeenCalledWith('unplugged'));
  expect(seen).toEqual([0, 33, 66]);
  expect(most).toBe(1);
  const measures = performance.getEntriesByName(POSE_FRAME_MEASURE) as PerformanceMeasure[];
  expect(measures.map(({ detail }) => (detail as { timestampMs: number }).timestampMs)).toEqual([0, 33, 66]);
});

test('when the service fails the loop pauses and says why; resumed, it goes on with a new picture', async () => {
  const { source, show, closed } = fakeSource();
  const seen: number[] = [];
  let broken = true;
  const { loop, onUnavailable } = start(
    source,
    () => Promise.resolve(broken ? { kind: 'unavailable', reason: 'device_lost', detail: 'gone' } : nobody),
    (_pose, timestampMs) => seen.push(timestampMs),
  );
  show(0);
  await vi.waitFor(() => expect(onUnavailable).toHaveBeenCalledWith('device_lost', 'gone'));
  show(33);
  broken = false;
  loop.resume();
  show(66);
  await vi.waitFor(() => expect(seen).toEqual([66]));
  expect(closed).toContain(33);
  loop.stop();
});

test('a service that throws is unavailable too, not the end of the loop', async () => {
  const { source, show } = fakeSource();
  const { loop, onUnavailable } = start(source, () => Promise.reject(new Error('a bug')));
  show(0);
  await vi.waitFor(() => expect(onUnavailable).toHaveBeenCalledWith('failed', 'a bug'));
  loop.stop();
});

test('stopped, it closes what it had fetched and reports nothing more', async () => {
  const { source, show, closed } = fakeSource();
  let answer: (estimate: FrameEstimate) => void = () => undefined;
  const onPose = vi.fn();
  const { loop, onEnded } = start(source, () => new Promise((done) => (answer = done)), onPose);
  show(0);
  show(33);
  await vi.waitFor(() => expect(closed).toEqual([0]));
  loop.stop();
  answer(nobody);
  await vi.waitFor(() => expect(closed).toEqual([0, 33]));
  expect(onPose).not.toHaveBeenCalled();
  expect(onEnded).not.toHaveBeenCalled();
});
