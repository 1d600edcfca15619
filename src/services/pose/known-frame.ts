// A picture whose keypoints are known, posed at every start: a backend that answers quickly but turned, mirrored or with
// noise (all three have been seen on phones) is found out before it coaches anybody.
import type { PoseInput } from '../../contracts/pose.ts';
import { KEYPOINT_INDEX, type KeypointName, type Pose } from '../../domain/body/keypoints.ts';
import { createRaster, fillWhere, type Raster, type Rgb } from './rasterise.ts';

const WIDTH = 480;
const HEIGHT = 640;

type Point = readonly [x: number, y: number];

/** A figure facing the camera, the person's right arm raised: no two of its mirror images or quarter turns look alike. */
const TRUTH = {
  nose: [240, 116],
  left_shoulder: [286, 190],
  right_shoulder: [194, 190],
  left_elbow: [316, 262],
  left_wrist: [326, 338],
  right_elbow: [136, 160],
  right_wrist: [112, 82],
  left_hip: [266, 345],
  right_hip: [214, 345],
  left_knee: [272, 452],
  right_knee: [206, 452],
  left_ankle: [278, 556],
  right_ankle: [200, 556],
} as const satisfies Partial<Record<KeypointName, Point>>;

type Known = keyof typeof TRUTH;

/** Mean distance allowed, in torso lengths. MoveNet is measured at 0.05–0.08 here, a mirrored answer at more than 0.5. */
const TOLERANCE = 0.2;
/** At least this many of the 13 keypoints must be found with a score of MIN_SCORE. */
const MIN_FOUND = 10;
const MIN_SCORE = 0.2;
/** Looks before judging: the crop settles on the body after the first. */
const LOOKS = 2;

/** Null where the keypoints are where they should be, else what is wrong, in words for the log. */
export async function checkKnownFrame(
  detect: (picture: PoseInput, timestampMs: number) => Promise<Pose | null>,
): Promise<string | null> {
  let pose: Pose | null = null;
  for (let look = 0; look < LOOKS; look++) {
    const picture = await toPicture(paintKnownFrame());
    pose = await detect(picture, look * 33);
    if ('close' in picture) picture.close();
  }
  if (!pose) return 'nobody found';
  const { found, error } = compareKnown(pose);
  if (found < MIN_FOUND) return `only ${found} keypoints found`;
  return error <= TOLERANCE ? null : `keypoints are off by ${error.toFixed(2)} torso lengths`;
}

/** `found`: keypoints with a sufficient score; `error`: their mean distance from the truth in torso lengths. */
export function compareKnown(pose: Pose): { readonly found: number; readonly error: number } {
  const names = Object.keys(TRUTH) as Known[];
  const distances = names.flatMap((name) => {
    const keypoint = pose.keypoints[KEYPOINT_INDEX[name]];
    const [x, y] = TRUTH[name];
    return keypoint && keypoint.score >= MIN_SCORE ? [Math.hypot(keypoint.x - x, keypoint.y - y)] : [];
  });
  const torso = TRUTH.left_hip[1] - TRUTH.left_shoulder[1];
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / Math.max(1, distances.length);
  return { found: distances.length, error: mean / torso };
}

/** Browsers get a bitmap, since that is what the app sends; Node has only bytes. */
async function toPicture({ data, width, height }: Raster): Promise<PoseInput> {
  if (typeof createImageBitmap !== 'undefined' && typeof ImageData !== 'undefined')
    return createImageBitmap(new ImageData(data, width, height));
  return { data, width, height, colorSpace: 'srgb' };
}

const SKIN: Rgb = [224, 172, 138];
const SHIRT: Rgb = [64, 88, 148];
const SLEEVE: Rgb = [54, 76, 132];
const TROUSERS: Rgb = [52, 54, 62];
const SHOES: Rgb = [236, 236, 230];
const HAIR: Rgb = [58, 40, 30];
const DARK: Rgb = [30, 24, 24];
const LIPS: Rgb = [170, 92, 88];
const WALL: Rgb = [205, 208, 204];
const FLOOR: Rgb = [150, 124, 98];

export function paintKnownFrame(): Raster {
  const raster = createRaster(WIDTH, HEIGHT);
  const everywhere = [0, 0, WIDTH, HEIGHT] as const;
  fillWhere(raster, everywhere, WALL, () => true);
  fillWhere(raster, [0, 500, WIDTH, HEIGHT], FLOOR, () => true);
  const at = TRUTH;
  for (const side of ['left', 'right'] as const) {
    const foot: Point = [at[`${side}_ankle`][0], at[`${side}_ankle`][1] + 14];
    capsule(raster, at[`${side}_ankle`], foot, 15, SHOES);
    capsule(raster, at[`${side}_hip`], at[`${side}_knee`], 25, TROUSERS);
    capsule(raster, at[`${side}_knee`], at[`${side}_ankle`], 18, TROUSERS);
  }
  polygon(
    raster,
    [
      [180, 178],
      [300, 178],
      [294, 250],
      [292, 352],
      [188, 352],
      [186, 250],
    ],
    SHIRT,
  );
  capsule(raster, [240, 140], [240, 186], 18, SKIN);
  for (const side of ['left', 'right'] as const) {
    capsule(raster, at[`${side}_elbow`], at[`${side}_wrist`], 12, SKIN);
    capsule(raster, at[`${side}_shoulder`], at[`${side}_elbow`], 17, SLEEVE);
    const [elbowX, elbowY] = at[`${side}_elbow`];
    const [wristX, wristY] = at[`${side}_wrist`];
    ellipse(raster, [wristX + 0.2 * (wristX - elbowX), wristY + 0.2 * (wristY - elbowY)], 14, 17, SKIN);
  }
  ellipse(raster, [240, 96], 40, 46, HAIR);
  ellipse(raster, [240, 110], 34, 43, SKIN);
  for (const x of [226, 254]) {
    ellipse(raster, [x, 103], 6, 4, [250, 250, 250]);
    ellipse(raster, [x, 103], 3, 3.5, DARK);
    capsule(raster, [x - 7, 94], [x + 7, 94], 2, HAIR);
  }
  capsule(raster, [240, 106], [240, 118], 3.5, [205, 148, 116]);
  ellipse(raster, [240, 133], 11, 3.5, LIPS);
  return raster;
}

function capsule(raster: Raster, from: Point, to: Point, radius: number, colour: Rgb): void {
  const [fromX, fromY] = from;
  const spanX = to[0] - fromX;
  const spanY = to[1] - fromY;
  const lengthSquared = spanX * spanX + spanY * spanY || 1;
  const box = [
    Math.min(fromX, to[0]) - radius,
    Math.min(fromY, to[1]) - radius,
    Math.max(fromX, to[0]) + radius,
    Math.max(fromY, to[1]) + radius,
  ] as const;
  fillWhere(raster, box, colour, (x, y) => {
    const along = Math.min(1, Math.max(0, ((x - fromX) * spanX + (y - fromY) * spanY) / lengthSquared));
    return Math.hypot(x - fromX - along * spanX, y - fromY - along * spanY) <= radius;
  });
}

function ellipse(raster: Raster, [centreX, centreY]: Point, radiusX: number, radiusY: number, colour: Rgb): void {
  const box = [centreX - radiusX, centreY - radiusY, centreX + radiusX, centreY + radiusY] as const;
  fillWhere(raster, box, colour, (x, y) => ((x - centreX) / radiusX) ** 2 + ((y - centreY) / radiusY) ** 2 <= 1);
}

function polygon(raster: Raster, points: readonly Point[], colour: Rgb): void {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
  fillWhere(raster, box, colour, (x, y) => {
    let inside = false;
    for (const [index, [toX, toY]] of points.entries()) {
      const [fromX, fromY] = points.at(index - 1) ?? [0, 0];
      if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) inside = !inside;
    }
    return inside;
  });
}
