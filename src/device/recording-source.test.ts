import { expect, test } from 'vitest';
import type { Pose } from '../domain/body/keypoints.ts';
import type { FrameClock } from './frame-loop.ts';
import { createRecordingSource, posesOf, readRecording } from './recording-source.ts';

const body = Array.from({ length: 17 }, (_, index) => [index, 2 * index, 0.9]);
const text = (change: object = {}) =>
  JSON.stringify({ fps: 10, size: [64, 48], keypoints: [body, null, body], ...change });

/** A clock on which waiting takes no time at all. */
function instantClock(): FrameClock {
  let nowMs = 0;
  return {
    now: () => nowMs,
    wait: (ms) => {
      nowMs += ms;
      return Promise.resolve();
    },
  };
}

test('plays every frame at its time, then ends', async () => {
  const read = readRecording(text());
  if (read.kind !== 'recording') throw new Error(read.detail);
  const clock = instantClock();
  const source = createRecordingSource(read.recording, clock);
  const times: number[] = [];
  const poses: (Pose | null)[] = [];
  for (let frame = await source.next(); frame; frame = await source.next()) {
    if (frame.kind !== 'pose') throw new Error(frame.kind);
    poses.push(frame.pose);
    times.push(frame.timestampMs);
  }
  expect(times).toEqual([0, 100, 200]);
  expect(poses.map((pose) => pose?.keypoints[3])).toEqual([
    { x: 3, y: 6, score: 0.9 },
    undefined,
    { x: 3, y: 6, score: 0.9 },
  ]);
  expect(await source.ended).toBe('finished');
  expect(source.durationMs).toBe(300);
});

test('closed, it gives nothing more', async () => {
  const read = readRecording(text());
  if (read.kind !== 'recording') throw new Error(read.detail);
  const source = createRecordingSource(read.recording, instantClock());
  source.close();
  expect(await source.next()).toBeNull();
  expect(await source.ended).toBe('closed');
});

test('poses carry the size of the frame they are in', () => {
  const read = readRecording(text());
  if (read.kind !== 'recording') throw new Error(read.detail);
  expect(posesOf(read.recording)[0]).toMatchObject({ timestampMs: 0, width: 64, height: 48 });
});

test.each([
  ['no JSON', 'hello', 'not_recording'],
  ['another JSON', '[]', 'not_recording'],
  ['no rate', text({ fps: 0 }), 'not_recording'],
  ['sixteen keypoints', text({ keypoints: [body.slice(1)] }), 'not_recording'],
  ['a score beyond 1', text({ keypoints: [body.with(4, [1, 1, 7])] }), 'not_recording'],
  ['no frames', text({ keypoints: [] }), 'empty'],
])('%s is refused', (_name, content, reason) => {
  expect(readRecording(content)).toMatchObject({ kind: 'failed', reason });
});

test('a refusal names the place', () => {
  expect(readRecording(text({ keypoints: [body, body.with(4, [1])] }))).toMatchObject({
    detail: expect.stringContaining('keypoints.1.4') as unknown,
  });
});
