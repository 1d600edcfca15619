import { expect, test } from 'vitest';
import { createRandom } from './random.ts';
import { SCENE_ACTIVITIES } from './scene-activities.ts';
import { scriptScene, simulateScene, withPasserBy } from './scenes.ts';
import { airSquat } from './air-squat.ts';
import { simulateSet } from './simulate.ts';

const MINUTE_MS = 60_000;

test('one seed is one scene, another seed another', () => {
  const make = (seed: number) => JSON.stringify(simulateScene({ durationMs: 20_000, fps: 5 }, createRandom(seed)));
  expect(make(1) === make(1)).toBe(true);
  expect(make(1) === make(2)).toBe(false);
});

test('activities come in order, without a gap at the beginning, and only those asked for', () => {
  for (const seed of [1, 2, 3]) {
    const { activities } = scriptScene({ durationMs: 5 * MINUTE_MS }, createRandom(seed));
    const starts = activities.map(({ startMs }) => startMs);
    expect(starts[0]).toBe(0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(starts).size).toBe(starts.length);
    expect(starts.at(-1)).toBeLessThan(5 * MINUTE_MS);
    for (const { activity } of activities) expect(SCENE_ACTIVITIES).toContain(activity);
  }
  const { activities } = scriptScene({ durationMs: MINUTE_MS, activities: ['drink'] }, createRandom(1));
  expect(new Set(activities.map(({ activity }) => activity))).toEqual(new Set(['drink']));
});

test('whatever is done, the body is in the room: on the floor, upright or bent, never out of the walls or through the phone', () => {
  for (const activity of SCENE_ACTIVITIES) {
    const scene = scriptScene({ durationMs: MINUTE_MS / 2, activities: [activity] }, createRandom(7));
    for (let timeMs = 0; timeMs < MINUTE_MS / 2; timeMs += 400) {
      const points = Object.entries(scene.skeletonAt(timeMs));
      const outside = points.filter(
        ([, { x, y, z }]) => !(y > -0.05 && y < 2.7 && x > -3 && x < 3.4 && Math.abs(z) < 4.3),
      );
      expect(outside, `${activity} ${timeMs} ms`).toEqual([]);
      expect(Math.min(...points.map(([, { y }]) => y)), `${activity} ${timeMs} ms stands`).toBeLessThan(0.12);
    }
  }
});

test('a body moves: it does not leap from one activity into the next', () => {
  const scene = scriptScene({ durationMs: 2 * MINUTE_MS }, createRandom(3));
  let before = scene.skeletonAt(0);
  for (let timeMs = 50; timeMs < 2 * MINUTE_MS; timeMs += 50) {
    const now = scene.skeletonAt(timeMs);
    const moved = Math.hypot(now.nose.x - before.nose.x, now.nose.y - before.nose.y, now.nose.z - before.nose.z);
    expect(moved, `${timeMs} ms`).toBeLessThan(0.4);
    before = now;
  }
});

test('who walks out is not seen for a while', () => {
  const { poses } = simulateScene({ durationMs: MINUTE_MS, fps: 5, activities: ['walk_out_and_in'] }, createRandom(2));
  const gone = poses.filter((pose) => pose === null).length;
  expect(gone).toBeGreaterThan(0.05 * poses.length);
  expect(gone).toBeLessThan(0.9 * poses.length);
});

test('somebody who passes by covers one stretch in the middle of a set and leaves the rest as it was', () => {
  const set = simulateSet(airSquat, { repetitions: 3, fps: 10 }, createRandom(1));
  const poses = withPasserBy(set.poses, set.timesMs, set.camera, createRandom(2));
  const changed = poses.flatMap((pose, index) => (pose === set.poses[index] ? [] : index));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(15);
  expect((changed.at(-1) ?? 0) - (changed[0] ?? 0)).toBe(changed.length - 1);
  expect(changed[0]).toBeGreaterThan(5);
});
