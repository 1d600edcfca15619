import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Pose } from '../body/keypoints.ts';
import { airSquat } from '../movements/air-squat.ts';
import { bicepCurl } from '../movements/bicep-curl.ts';
import type { RepetitionMovement } from '../movements/movement.ts';
import { pushUp } from '../movements/push-up.ts';
import { createRandom, normal } from '../movements/random.ts';
import { type SimulationOptions, simulateSet } from '../movements/simulate.ts';
import { countRepetitions } from './count-repetitions.ts';
import { repetitionsIn, replay } from './replay.ts';

// Many simulated sets a test: seconds where the machine is busy with others.
vi.setConfig({ testTimeout: 60_000 });

type Frames = readonly (Pose | null)[];
const MOVEMENTS: readonly RepetitionMovement[] = [airSquat, pushUp, bicepCurl];

function simulated(movement: RepetitionMovement, options: SimulationOptions, seed: number) {
  const set = simulateSet(movement, options, createRandom(seed));
  return { ...set, ...replay(countRepetitions(movement), set.poses, set.timesMs) };
}

function counted(movement: RepetitionMovement, poses: Frames): number {
  const { events } = replay(countRepetitions(movement), poses, timesOf(poses));
  return repetitionsIn(events);
}

/** Frames at 15 a second. */
function timesOf(poses: Frames): number[] {
  return poses.map((_pose, index) => (1000 * index) / 15);
}

function changed(poses: Frames, change: (x: number, y: number, pose: Pose) => readonly [number, number]): Frames {
  return poses.map(
    (pose) =>
      pose && {
        ...pose,
        keypoints: pose.keypoints.map(({ x, y, score }) => {
          const [toX, toY] = change(x, y, pose);
          return { x: toX, y: toY, score };
        }),
      },
  );
}

const SWAPPED = [0, 2, 1, 4, 3, 6, 5, 8, 7, 10, 9, 12, 11, 14, 13, 16, 15];

function mirrored(poses: Frames): Frames {
  return changed(poses, (x, y, pose) => [pose.width - x, y]).map(
    (pose) => pose && { ...pose, keypoints: SWAPPED.map((from) => pose.keypoints[from] ?? { x: 0, y: 0, score: 0 }) },
  );
}

describe.each(MOVEMENTS.map((movement) => [movement.id, movement] as const))('%s', (_id, movement) => {
  test.each([10, 15, 30])('perfect keypoints at %i frames a second are counted exactly', (fps) => {
    for (let seed = 1; seed <= 12; seed++)
      expect(repetitionsIn(simulated(movement, { repetitions: 4, fps, noise: 0 }, seed).events), `seed ${seed}`).toBe(
        4,
      );
  });

  test('sets as a phone sees them, from every side, with lost frames: right within one, nearly all exactly', () => {
    let exact = 0;
    const sets = 24;
    for (let seed = 1; seed <= sets; seed++) {
      const { events, view } = simulated(movement, { repetitions: 4, fps: 15, dropShare: 0.1 }, seed);
      const count = repetitionsIn(events);
      if (count === 4) exact += 1;
      expect(Math.abs(count - 4), `seed ${seed} from the ${view}`).toBeLessThanOrEqual(1);
    }
    expect(exact).toBeGreaterThanOrEqual(Math.ceil(0.9 * sets));
  });

  test('repetitions broken off are told apart and not counted', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const { events, repetitions } = simulated(
        movement,
        { repetitions: 6, fps: 15, noise: 0.5, partialShare: 0.4, averageBody: true, yawDeg: 80 },
        seed,
      );
      expect(repetitionsIn(events), `seed ${seed}`).toBe(repetitions.filter(({ counts }) => counts).length);
      const partials = events.flatMap((event) => (event.kind === 'partial' ? [event.partial] : []));
      for (const { reachedPercent } of partials) expect(reachedPercent).toBeLessThan(60);
    }
  });

  test('resting in the start position counts nothing', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const { events } = simulated(movement, { repetitions: 0, idleBeforeMs: 9000, fps: 20 }, seed);
      expect(repetitionsIn(events), `seed ${seed}`).toBe(0);
    }
  });

  test('counting is causal: what a beginning of the recording shows does not depend on the rest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0.1, max: 1, noNaN: true }), (seed, share) => {
        const set = simulateSet(movement, { repetitions: 3, fps: 12 }, createRandom(seed));
        const length = Math.floor(share * set.poses.length);
        const push = (frames: Frames) => {
          const counter = countRepetitions(movement);
          return frames.flatMap((pose, index) => counter.push(pose, set.timesMs[index] ?? 0).events);
        };
        const [whole, beginning] = [push(set.poses), push(set.poses.slice(0, length))];
        expect(beginning).toEqual(whole.slice(0, beginning.length));
      }),
      { numRuns: 15 },
    );
  });

  test('counts never fall, whatever is seen', () => {
    const anything = fc.array(
      fc.option(
        fc.array(
          fc.tuple(fc.double({ min: -50, max: 700, noNaN: true }), fc.double({ min: -50, max: 700, noNaN: true })),
          {
            minLength: 17,
            maxLength: 17,
          },
        ),
        { freq: 5 },
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(anything, fc.integer({ min: 0, max: 9 }), (frames, confidence) => {
        const poses = frames.map(
          (points, index): Pose | null =>
            points && {
              timestampMs: (1000 * index) / 15,
              width: 640,
              height: 640,
              keypoints: points.map(([x, y]) => ({ x, y, score: confidence / 10 })),
            },
        );
        const { states } = replay(countRepetitions(movement), poses, timesOf(poses));
        for (const [index, { count, depth }] of states.entries()) {
          expect(count).toBeGreaterThanOrEqual(states[index - 1]?.count ?? 0);
          expect(Number.isFinite(depth)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('size, place and side in the picture do not matter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        fc.integer({ min: -200, max: 400 }),
        (seed, size, shift) => {
          const { poses } = simulateSet(
            movement,
            { repetitions: 3, fps: 15, noise: 0.5, averageBody: true },
            createRandom(seed),
          );
          const count = counted(movement, poses);
          expect(counted(movement, mirrored(poses))).toBe(count);
          const moved = changed(poses, (x, y) => [size * x + shift, size * y + shift]).map(
            (pose) => pose && { ...pose, width: size * pose.width, height: size * pose.height },
          );
          expect(counted(movement, moved)).toBe(count);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('each repetition has a time, a range, a tempo that fits in it, and its poses', () => {
    const { events } = simulated(movement, { repetitions: 3, fps: 30, averageBody: true, yawDeg: 90, noise: 0.5 }, 7);
    const repetitions = events.flatMap((event) => (event.kind === 'repetition' ? [event.repetition] : []));
    expect(repetitions.map(({ index }) => index)).toEqual([1, 2, 3]);
    for (const { startMs, turnMs, endMs, romDeg, depth, tempo, poses, view } of repetitions) {
      expect(startMs).toBeLessThan(turnMs);
      expect(turnMs).toBeLessThan(endMs);
      expect(romDeg).toBeGreaterThan(50);
      expect(depth).toBeGreaterThan(0.7);
      expect(view).toBe('side');
      const spent = tempo.eccentricMs + tempo.pauseMs + tempo.concentricMs;
      expect(spent).toBeGreaterThan(0);
      expect(spent).toBeLessThanOrEqual(endMs - startMs + 1);
      expect(poses[0]?.timestampMs).toBeGreaterThanOrEqual(startMs);
      expect(poses.at(-1)?.timestampMs).toBeLessThanOrEqual(endMs);
    }
  });
});

test('walking into the picture, turning and walking out again count nothing', () => {
  const standing = simulateSet(
    airSquat,
    { repetitions: 0, idleBeforeMs: 3000, fps: 15, averageBody: true, yawDeg: 90 },
    createRandom(3),
  ).poses;
  const random = createRandom(4);
  // Half a torso a step, bobbing, knees lifting: the hips sink and rise a little with each.
  const walking = standing.map(
    (pose, frame) =>
      pose && {
        ...pose,
        keypoints: pose.keypoints.map(({ x, y, score }, index) => {
          const isLeg = index >= 13;
          const swing = isLeg ? 45 * Math.sin(frame / 2 + (index % 2 ? 0 : Math.PI)) : 0;
          return {
            x: x + 8 * frame + swing + normal(random),
            y: y + 10 * Math.abs(Math.sin(frame / 2)) - Math.abs(swing) / 3,
            score,
          };
        }),
      },
  );
  for (const movement of MOVEMENTS) expect(counted(movement, walking), movement.id).toBe(0);
});

test('a body raised off the ground does no squat: what stands on the floor stays there', () => {
  const { poses } = simulateSet(
    airSquat,
    { repetitions: 3, fps: 15, noise: 0, averageBody: true, yawDeg: 90 },
    createRandom(5),
  );
  const hip = (pose: Pose | null) => pose?.keypoints[11]?.y ?? 0;
  const first = hip(poses[0] ?? null);
  // The same movement with the hips held in place: the feet come up instead.
  const hanging = poses.map((pose) => pose && (changed([pose], (x, y) => [x, y - hip(pose) + first])[0] ?? null));
  expect(counted(airSquat, poses)).toBe(3);
  expect(counted(airSquat, hanging)).toBe(0);
});

test('arms that bend in a squat curl nothing', () => {
  for (let seed = 1; seed <= 6; seed++) {
    const { poses } = simulateSet(airSquat, { repetitions: 4, fps: 15 }, createRandom(seed));
    expect(counted(bicepCurl, poses), `seed ${seed}`).toBe(0);
  }
});

test('a single frame of nonsense changes nothing', () => {
  const { poses } = simulateSet(pushUp, { repetitions: 4, fps: 15, noise: 0.3, yawDeg: 90 }, createRandom(11));
  const torn = poses.map((pose, index) =>
    index % 17 === 8 ? (changed([pose], (x, y) => [x + (y % 2 ? 220 : -180), 640 - y])[0] ?? null) : pose,
  );
  expect(counted(pushUp, torn)).toBe(4);
});

test('somebody who leaves is lost, and found again; the count stays', () => {
  const { poses } = simulateSet(airSquat, { repetitions: 2, fps: 15, noise: 0.3 }, createRandom(21));
  const gone: null[] = Array.from({ length: 45 }, () => null);
  const stitched = [...poses, ...gone, ...poses].map(
    (pose, index) => pose && { ...pose, timestampMs: (1000 * index) / 15 },
  );
  const { events, states } = replay(countRepetitions(airSquat), stitched, timesOf(stitched));
  expect(events.filter(({ kind }) => kind === 'lost' || kind === 'found').map(({ kind }) => kind)).toEqual([
    'lost',
    'found',
  ]);
  expect(states[poses.length + 40]).toMatchObject({ phase: 'lost', count: 2 });
  expect(repetitionsIn(events)).toBe(4);
});

test('a recording that ends on the way up still holds that repetition, one that ends on the way down a partial', () => {
  const set = simulateSet(
    airSquat,
    { repetitions: 1, fps: 30, noise: 0, averageBody: true, yawDeg: 90 },
    createRandom(2),
  );
  const [repetition] = set.repetitions;
  if (!repetition) throw new Error('nothing was simulated');
  const { startMs, turnMs, endMs } = repetition;
  const until = (ms: number) => set.timesMs.findIndex((timeMs) => timeMs > ms);
  const run = (length: number) =>
    replay(countRepetitions(airSquat), set.poses.slice(0, length), set.timesMs.slice(0, length)).events.at(-1);
  expect(run(until(turnMs + 0.62 * (endMs - turnMs)))).toMatchObject({ kind: 'repetition' });
  expect(run(until(startMs + 0.7 * (turnMs - startMs)))).toMatchObject({ kind: 'partial' });
});

test('reset forgets everything', () => {
  const { poses, timesMs } = simulateSet(airSquat, { repetitions: 3, fps: 15, noise: 0.5 }, createRandom(8));
  const counter = countRepetitions(airSquat);
  const once = replay(counter, poses, timesMs);
  counter.reset();
  const again = replay(counter, poses, timesMs);
  expect(again.events).toEqual(once.events);
  expect(again.states).toEqual(once.states);
});
