import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { airSquat } from '../src/domain/movements/air-squat.ts';
import { createRandom } from '../src/domain/movements/random.ts';
import { simulateSet } from '../src/domain/movements/simulate.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Keypoint files need no browser, so this is quick. */
function analyse(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/analyse.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, lines: lines.map((line): unknown => JSON.parse(line)) };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const { poses } = simulateSet(
  airSquat,
  { repetitions: 3, fps: 15, noise: 0.5, averageBody: true, yawDeg: 90 },
  createRandom(1),
);
const squats = JSON.stringify({
  fps: 15,
  size: [480, 640],
  keypoints: poses.map((pose) => pose && pose.keypoints.map(({ x, y, score }) => [x, y, score])),
});

test(
  'each failed input is answered in its place, the rest is done, and the exit code says so',
  { timeout: 60_000 },
  () => {
    const [good, empty, zero, half, missing] = [
      file('squats.json', squats),
      file('empty.mp4', ''),
      file('zero.json', '{"fps":15,"size":[64,48],"keypoints":[]}'),
      file('half.json', '{"fps":15}'),
      join(folder, 'missing.mp4'),
    ];
    const out = join(folder, 'out');
    const { status, lines } = analyse('--exercise', 'squat', '--poses', out, empty, good, zero, half, missing);
    expect(status).toBe(1);
    expect(lines).toEqual([
      { video: empty, error: 'the file is empty' },
      expect.objectContaining({ video: good, exercise: 'air_squat', frames: poses.length }),
      { video: zero, error: 'there are no frames in it' },
      { video: half, error: expect.stringMatching(/no keypoint recording/) },
      { video: missing, error: 'there is no such file' },
    ]);
    expect((lines[1] as { reps: unknown[] }).reps).toHaveLength(3);
    const written = join(out, 'squats.json');
    expect(existsSync(written)).toBe(true);
    expect(JSON.parse(readFileSync(written, 'utf8'))).toEqual(JSON.parse(squats));
  },
);

test('an exercise that the camera cannot follow, and options that do not exist', { timeout: 60_000 }, () => {
  const unknown = analyse('--exercise', 'bench press', 'a.mp4');
  expect(unknown.status).toBe(1);
  expect(unknown.lines).toEqual([{ video: 'a.mp4', error: expect.stringMatching(/air_squat, push_up/) }]);
  const wrong = analyse('--fps', '900', 'a.mp4');
  expect(wrong.status).toBe(2);
  expect(wrong.lines).toEqual([]);
  expect(wrong.stderr).toMatch(/--fps/);
});
