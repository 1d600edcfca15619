// The bench's own arithmetic: frames taken at a slower rate, the figures, the baselines, the rate of a file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeypointRecording } from '../../src/domain/body/keypoints.ts';
import { airSquat } from '../../src/domain/movements/air-squat.ts';
import { createRandom } from '../../src/domain/movements/random.ts';
import { simulateSet } from '../../src/domain/movements/simulate.ts';
import { countByAutocorrelation } from './autocorrelation-counter.ts';
import { firstPicture } from './decode-video.ts';
import type { Label } from './footage.ts';
import { figuresOf, scoreOf } from './scores.ts';
import { countByTextbook } from './textbook-counter.ts';
import { type Frame, thin } from './thin.ts';
import { videoRate } from './video-rate.ts';

function squats(repetitions: number, seed: number): readonly Frame[] {
  const options = { repetitions, fps: 30, noise: 0, averageBody: true, yawDeg: 90 };
  const { poses, timesMs } = simulateSet(airSquat, options, createRandom(seed));
  return poses.map((pose, index) => ({ pose, timestampMs: timesMs[index] ?? 0 }));
}

describe('a slower camera', () => {
  const recording = fc
    .record({ fps: fc.constantFrom(23.976, 25, 29.97, 30), frames: fc.integer({ min: 1, max: 300 }) })
    .map(({ fps, frames }): KeypointRecording => ({
      fps,
      size: [640, 360],
      keypoints: Array.from({ length: frames }, () => null),
    }));

  test('shows on each tick the newest frame there is, with its own time', () => {
    fc.assert(
      fc.property(recording, fc.constantFrom(10, 15), (recorded, fps) => {
        const frames = thin(recorded, fps);
        frames.forEach(({ timestampMs }, tick) => {
          const lateMs = (1000 * tick) / fps - timestampMs;
          expect(lateMs).toBeGreaterThan(-0.01);
          expect(lateMs).toBeLessThan(1000 / recorded.fps + 0.01);
        });
        expect(frames).toHaveLength(Math.floor((recorded.keypoints.length / recorded.fps) * fps));
      }),
    );
  });

  test('invents no frames', () => {
    fc.assert(
      fc.property(recording, (recorded) => {
        expect(thin(recorded, 30)).toHaveLength(recorded.keypoints.length);
      }),
    );
  });
});

describe('figures', () => {
  const label = (reps: number, accept?: readonly [number, number]): Label => ({
    file: 'a.mp4',
    exercise: 'push_up',
    view: 'side',
    reps,
    ...(accept ? { accept } : {}),
  });

  test('an error is the distance to the fair range', () => {
    const errorOf = (counted: number) => scoreOf(label(3, [3, 4]), counted).error;
    expect([1, 2, 3, 4, 5, 7].map(errorOf)).toEqual([2, 1, 0, 0, 1, 3]);
    expect(scoreOf(label(0), 2).error).toBe(2);
  });

  test('MAE weighs by repetitions, within one and exact by clips', () => {
    const scores = [scoreOf(label(4), 2), scoreOf(label(1), 1), scoreOf(label(0), 1), scoreOf(label(2), 2)];
    expect(figuresOf(scores)).toEqual({ clips: 4, reps: 7, counted: 6, mae: 0.375, obo: 0.75, exact: 0.5 });
  });
});

describe('baselines on a person who squats to the book', () => {
  test.each([1, 2, 5])('fixed thresholds count %i', (repetitions) => {
    expect(countByTextbook(squats(repetitions, 3), 'air_squat')).toBe(repetitions);
  });

  test('a movement without such an angle counts nothing', () => {
    expect(countByTextbook(squats(3, 3), 'russian_twist')).toBe(0);
  });

  test('a period is found within one repetition', () => {
    const counts = [1, 2, 3].map((seed) => countByAutocorrelation(squats(6, seed)));
    for (const count of counts) expect(Math.abs(count - 6)).toBeLessThanOrEqual(1);
  });

  test('nobody, and somebody who keeps still, are no repetitions', () => {
    const [still] = squats(1, 3);
    const pose = still?.pose ?? null;
    const frames = Array.from({ length: 90 }, (_, index) => ({ pose, timestampMs: index * 33 }));
    expect(countByAutocorrelation(frames)).toBe(0);
    expect(countByAutocorrelation(frames.map(({ timestampMs }) => ({ pose: null, timestampMs })))).toBe(0);
  });
});

describe('pictures out of a stream', () => {
  const ppm = (width: number, height: number, ...values: readonly number[]) =>
    Buffer.concat([Buffer.from(`P6\n${width} ${height}\n255\n`), Buffer.from(values)]);

  test('come whole, opaque, and say how long they were', () => {
    const bytes = ppm(2, 1, 1, 2, 3, 10, 13, 32);
    const picture = firstPicture(Buffer.concat([bytes, ppm(1, 1, 7, 7, 7)]));
    expect(picture).toMatchObject({ width: 2, height: 1, bytes: bytes.length });
    expect([...(picture?.data ?? [])]).toEqual([1, 2, 3, 255, 10, 13, 32, 255]);
  });

  test('wait until all of one is there', () => {
    const bytes = ppm(2, 1, 1, 2, 3, 10, 13, 32);
    for (let length = 0; length < bytes.length; length++) expect(firstPicture(bytes.subarray(0, length))).toBeNull();
  });
});

describe('the rate of a video file', () => {
  const box = (type: string, ...parts: readonly Buffer[]) => {
    const body = Buffer.concat(parts);
    const header = Buffer.alloc(8);
    header.writeUInt32BE(8 + body.length);
    header.write(type, 4, 'latin1');
    return Buffer.concat([header, body]);
  };
  const words = (...values: readonly number[]) => {
    const bytes = Buffer.alloc(4 * values.length);
    values.forEach((value, index) => bytes.writeUInt32BE(value, 4 * index));
    return bytes;
  };
  const track = (handler: string, timescale: number, ...times: readonly number[]) =>
    box(
      'trak',
      box(
        'mdia',
        box('mdhd', words(0, 0, 0, timescale, 0, 0)),
        box('hdlr', words(0, 0), Buffer.from(handler, 'latin1'), words(0, 0, 0)),
        box('minf', box('stbl', box('stts', words(0, times.length / 2, ...times)))),
      ),
    );
  const rateOf = (...boxes: readonly Buffer[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
    try {
      const path = join(folder, 'a.mp4');
      writeFileSync(path, Buffer.concat(boxes));
      return videoRate(path);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test('is that of its picture track, the mean where it varies', () => {
    const sound = track('soun', 48_000, 10, 1024);
    expect(rateOf(box('ftyp'), box('moov', sound, track('vide', 30_000, 90, 1001)))).toBeCloseTo(29.97, 2);
    expect(rateOf(box('moov', track('vide', 1000, 2, 40, 2, 60)))).toBe(20);
  });

  test('is unknown of anything else', () => {
    expect(rateOf(Buffer.from('no video at all'))).toBeNull();
    expect(rateOf(box('moov', track('soun', 48_000, 10, 1024)))).toBeNull();
    expect(rateOf(Buffer.alloc(0))).toBeNull();
  });
});
