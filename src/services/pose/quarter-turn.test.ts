import * as tf from '@tensorflow/tfjs-core';
import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import { beforeAll, expect, test } from 'vitest';
import { KEYPOINT_NAMES, type Keypoint, type Pose } from '../../domain/body/keypoints.ts';
import { createTurner, type QuarterTurn, turnedBack, turnPicture } from './quarter-turn.ts';

const [WIDTH, HEIGHT, SIDE] = [8, 6, 4];

beforeAll(async () => {
  tf.enableProdMode();
  if (!tf.findBackendFactory('cpu')) tf.registerBackend('cpu', () => new MathBackendCPU());
  await tf.setBackend('cpu');
});

/** One bright pixel in the dark. */
function pictureWith(x: number, y: number): tf.Tensor3D {
  const data = new Int32Array(WIDTH * HEIGHT * 3);
  data.fill(255, 3 * (y * WIDTH + x), 3 * (y * WIDTH + x) + 3);
  return tf.tensor3d(data, [HEIGHT, WIDTH, 3], 'int32');
}

function poseOf(place: (name: string) => readonly [number, number], score: number): Pose {
  const keypoints = KEYPOINT_NAMES.map((name): Keypoint => {
    const [x, y] = place(name);
    return { x, y, score };
  });
  return { timestampMs: 0, width: WIDTH, height: HEIGHT, keypoints };
}

const lying = (score: number) => poseOf((name) => [/hip|knee|ankle/.test(name) ? 6 : 1, 3], score);
const standing = (score: number) => poseOf((name) => [4, /hip|knee|ankle/.test(name) ? 5 : 1], score);

/** A network that scores every picture alike. */
function turnerScoring(score: number) {
  const looks: number[] = [];
  const turner = createTurner(SIDE, (input) => {
    looks.push(input.shape.length);
    return Promise.resolve(Float32Array.from({ length: 51 }, () => score));
  });
  const consider = async (pose: Pose | null, timestampMs: number) => {
    const pixels = pictureWith(1, 1);
    const changed = await turner.consider(pixels, pose, timestampMs);
    pixels.dispose();
    return changed;
  };
  return { turner, looks, consider };
}

test.each<QuarterTurn>([0, 1, -1])('a spot found in the picture turned by %i lies where it was', (turn) => {
  const [x, y] = [5, 2];
  const turned = turnPicture(pictureWith(x, y), turn);
  const [height, width] = turned.shape;
  expect([height, width]).toEqual(turn === 0 ? [HEIGHT, WIDTH] : [WIDTH, HEIGHT]);
  const at = turned.dataSync().indexOf(255) / 3;
  const found = { x: (at % width) + 0.5, y: Math.floor(at / width) + 0.5 };
  const pose = { ...poseOf(() => [found.x, found.y], 1), width, height };
  const back = turnedBack(pose, turn, WIDTH, HEIGHT);
  expect(back).toMatchObject({ width: WIDTH, height: HEIGHT });
  expect(back.keypoints[0]).toMatchObject({ x: x + 0.5, y: y + 0.5 });
});

test('a standing body that is seen well costs no second look', async () => {
  const { turner, looks, consider } = turnerScoring(1);
  for (let frame = 0; frame < 60; frame++) await consider(standing(0.6), frame * 66);
  expect(turner.turn()).toBe(0);
  expect(looks).toHaveLength(0);
});

test('a lying body is turned head up once the other way was better twice', async () => {
  const { turner, consider } = turnerScoring(0.7);
  expect(await consider(lying(0.5), 0)).toBe(false);
  expect(await consider(lying(0.5), 66)).toBe(true);
  expect(turner.turn()).toBe(1);
});

test('no better is no reason to turn, and the second looks are rare', async () => {
  const { turner, looks, consider } = turnerScoring(0.52);
  for (let frame = 0; frame < 150; frame++) await consider(lying(0.5), frame * 66);
  expect(turner.turn()).toBe(0);
  expect(looks.length).toBeLessThanOrEqual(13);
});

test('a body no longer seen in the turned picture is looked for as it is', async () => {
  const { turner, consider } = turnerScoring(0.7);
  await consider(lying(0.4), 0);
  await consider(lying(0.4), 66);
  expect(turner.turn()).toBe(1);
  expect(await consider(null, 132)).toBe(true);
  expect(turner.turn()).toBe(0);
});

test('leaves no tensor behind', async () => {
  const { consider } = turnerScoring(0.7);
  const before = tf.memory().numTensors;
  for (let frame = 0; frame < 4; frame++) await consider(lying(0.5), frame * 66);
  expect(tf.memory().numTensors).toBe(before);
});
