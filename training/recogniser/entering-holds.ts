// Holds as people really do them: they get into the position, stay a while and leave it. A window shows all of that at once.
import type { Pose } from '../../src/domain/body/keypoints.ts';
import { poseSkeleton, randomBody } from '../../src/domain/movements/body-model.ts';
import { fitDistance } from '../../src/domain/movements/fit-distance.ts';
import { createKeypointNoise } from '../../src/domain/movements/keypoint-noise.ts';
import { alongPath, movementPath } from '../../src/domain/movements/movement-path.ts';
import type { HoldMovement, View } from '../../src/domain/movements/movement.ts';
import { blend } from '../../src/domain/movements/posture.ts';
import { between, createRandom } from '../../src/domain/movements/random.ts';
import { STANDING } from '../../src/domain/movements/scene-activities.ts';
import { drawCamera, movementMiddle, projectPose } from '../../src/domain/movements/simulate.ts';
import { drawStyle, withStyle } from '../../src/domain/movements/style.ts';
import { damaged } from './damage.ts';
import { windowsOf } from './examples.ts';
import { withFreeArms } from './free-arms.ts';

const YAW_DEG: Readonly<Record<Exclude<View, 'unknown'>, readonly [number, number]>> = {
  side: [55, 125],
  oblique: [25, 70],
  front: [0, 35],
  back: [145, 180],
};

/** Windows of `bodies` people numbered from `firstBody`, each with at least 1.2 s of the hold in it. */
export function enteringWindows(
  movement: HoldMovement,
  { bodies, firstBody, perBody }: { readonly bodies: number; readonly firstBody: number; readonly perBody: number },
): readonly (readonly number[])[] {
  return Array.from({ length: bodies }, (_, body) => createRandom(firstBody + 400_000 + body)).flatMap((random) => {
    const { poses, startMs, endMs } = enter(movement, random);
    return windowsOf({ poses: random() < 0.7 ? damaged(poses, random) : poses, startMs, endMs }, perBody, random);
  });
}

function enter(
  movement: HoldMovement,
  random: () => number,
): { readonly poses: readonly (Pose | null)[]; readonly startMs: number; readonly endMs: number } {
  const free = withFreeArms(movement, random);
  const held = random() < 0.5 ? movement : free;
  const style = drawStyle(movement, 1.3, random);
  const path = movementPath(held, random() < 0.5 ? 'left' : 'right', (posture) => withStyle(posture, style.start));
  const position = alongPath(path, 'out', 0);
  // Not everybody gets all the way.
  const reach = between(random, 0.8, 1.05);
  const inMs = between(random, 0, 1000);
  const startMs = inMs + between(random, 700, 2200);
  const endMs = startMs + between(random, 1500, 4000);
  const outMs = endMs + between(random, 700, 2000);
  const shareAt = (atMs: number) => {
    const share = atMs < startMs ? (atMs - inMs) / (startMs - inMs) : 1 - (atMs - endMs) / (outMs - endMs);
    const limited = Math.max(0, Math.min(1, share));
    return reach * limited * limited * (3 - 2 * limited);
  };
  const views = movement.views.filter((view) => view !== 'unknown');
  const view = views[Math.floor(random() * views.length)] ?? 'side';
  const yawDeg = (random() < 0.5 ? -1 : 1) * between(random, ...YAW_DEG[view]);
  const body = randomBody(random);
  const target = movementMiddle(movement, body);
  const camera = fitDistance(drawCamera(movement, yawDeg, random), target, movement, body);
  const noise = createKeypointNoise(between(random, 0.7, 1.6), random, 1);
  const fps = Math.round(between(random, 10, 30));
  const poses = Array.from({ length: Math.round(((outMs + 500) / 1000) * fps) }, (_, frame) => {
    const atMs = (1000 * frame) / fps;
    const posture = blend(STANDING, position, shareAt(atMs));
    return noise(projectPose(poseSkeleton(body, posture), camera, target, atMs));
  });
  return { poses, startMs, endMs };
}
