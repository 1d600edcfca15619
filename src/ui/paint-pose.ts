// Draws one body over its picture: chalk for what is, amber and another shape for the joints of a fault. It runs at the display's rate, so
// it makes nothing that would have to be thrown away.
import { KEYPOINT_INDEX, KEYPOINT_NAMES, type KeypointName } from '../domain/body/keypoints.ts';
import { BONES } from '../domain/body/skeleton.ts';
import { SEEN, type Spots } from './pose-motion.ts';

export type PoseContext = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'clearRect'
  | 'closePath'
  | 'fill'
  | 'fillStyle'
  | 'lineCap'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'stroke'
  | 'strokeStyle'
>;

/** May be changed and used again from one drawing to the next. */
export interface PosePaint {
  /** Of the canvas in its own pixels; the pose's frame is stretched onto all of it. */
  width: number;
  height: number;
  /** Canvas pixels to a CSS pixel. */
  pixelRatio: number;
  /** One a keypoint; 1: a fault is there. See `flag`. */
  readonly faulty: Uint8Array;
}

const CHALK = '#f3f1ea';
const AMBER = '#ff9a52';
const SHADE = 'rgb(14 17 19 / 78%)';
const COUNT = KEYPOINT_NAMES.length;
/** All but the face. */
const FIRST_JOINT = 5;
const FACE = Uint8Array.of(KEYPOINT_INDEX.nose, KEYPOINT_INDEX.left_ear, KEYPOINT_INDEX.right_ear);
const SHOULDERS = Uint8Array.of(KEYPOINT_INDEX.left_shoulder, KEYPOINT_INDEX.right_shoulder);
/** Pairs of keypoints. */
const ENDS = Uint8Array.from(BONES.flatMap(([from, to]) => [KEYPOINT_INDEX[from], KEYPOINT_INDEX[to]]));

const ANY = 2;

/** Writes 1 for each keypoint named, 0 for the others. */
export function flag(flags: Uint8Array, names: readonly KeypointName[]): void {
  flags.fill(0);
  for (const name of names) flags[KEYPOINT_INDEX[name]] = 1;
}

/** Clears the canvas and draws `spots`; null only clears. */
export function paintPose(context: PoseContext, spots: Spots | null, paint: PosePaint): void {
  context.clearRect(0, 0, paint.width, paint.height);
  if (!spots) return;
  context.lineCap = 'round';
  // A dark edge keeps the lines readable on a bright wall.
  bones(context, spots, paint, ANY, 9, SHADE);
  bones(context, spots, paint, 0, 4, CHALK);
  bones(context, spots, paint, 1, 5, AMBER);
  head(context, spots, paint);
  discs(context, spots, paint, 7.5, SHADE);
  discs(context, spots, paint, 5, CHALK);
  diamonds(context, spots, paint, 10);
}

function isSeen(spots: Spots, index: number): boolean {
  return (spots[3 * index + 2] ?? 0) >= SEEN;
}

function xOf(spots: Spots, index: number, paint: PosePaint): number {
  return (spots[3 * index] ?? 0) * paint.width;
}

function yOf(spots: Spots, index: number, paint: PosePaint): number {
  return (spots[3 * index + 1] ?? 0) * paint.height;
}

/** `which`: 1 those of a fault, 0 the others, ANY all. */
function bones(
  context: PoseContext,
  spots: Spots,
  paint: PosePaint,
  which: number,
  width: number,
  colour: string,
): void {
  let some = false;
  for (let at = 0; at < ENDS.length; at += 2) {
    const from = ENDS[at] ?? 0;
    const to = ENDS[at + 1] ?? 0;
    if (!isSeen(spots, from) || !isSeen(spots, to)) continue;
    if (which !== ANY && (paint.faulty[from] === 1 && paint.faulty[to] === 1 ? 1 : 0) !== which) continue;
    if (!some) context.beginPath();
    some = true;
    context.moveTo(xOf(spots, from, paint), yOf(spots, from, paint));
    context.lineTo(xOf(spots, to, paint), yOf(spots, to, paint));
  }
  if (!some) return;
  context.lineWidth = width * paint.pixelRatio;
  context.strokeStyle = colour;
  context.stroke();
}

function head(context: PoseContext, spots: Spots, paint: PosePaint): void {
  let faces = 0;
  let faceX = 0;
  let faceY = 0;
  for (const index of FACE) {
    if (!isSeen(spots, index)) continue;
    faces += 1;
    faceX += xOf(spots, index, paint);
    faceY += yOf(spots, index, paint);
  }
  let shoulders = 0;
  let shoulderX = 0;
  let shoulderY = 0;
  for (const index of SHOULDERS) {
    if (!isSeen(spots, index)) continue;
    shoulders += 1;
    shoulderX += xOf(spots, index, paint);
    shoulderY += yOf(spots, index, paint);
  }
  if (faces === 0 || shoulders === 0) return;
  const x = faceX / faces;
  const y = faceY / faces;
  const radius = 0.5 * Math.hypot(x - shoulderX / shoulders, y - shoulderY / shoulders);
  context.beginPath();
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.strokeStyle = SHADE;
  context.lineWidth = 8 * paint.pixelRatio;
  context.stroke();
  context.strokeStyle = CHALK;
  context.lineWidth = 3.5 * paint.pixelRatio;
  context.stroke();
}

function discs(context: PoseContext, spots: Spots, paint: PosePaint, size: number, colour: string): void {
  const radius = size * paint.pixelRatio;
  context.fillStyle = colour;
  context.beginPath();
  for (let index = FIRST_JOINT; index < COUNT; index++) {
    if (!isSeen(spots, index) || paint.faulty[index] === 1) continue;
    const x = xOf(spots, index, paint);
    const y = yOf(spots, index, paint);
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fill();
}

function diamonds(context: PoseContext, spots: Spots, paint: PosePaint, half: number): void {
  const size = half * paint.pixelRatio;
  context.fillStyle = AMBER;
  context.beginPath();
  for (let index = FIRST_JOINT; index < COUNT; index++) {
    if (!isSeen(spots, index) || paint.faulty[index] !== 1) continue;
    const x = xOf(spots, index, paint);
    const y = yOf(spots, index, paint);
    context.moveTo(x, y - size);
    context.lineTo(x + size, y);
    context.lineTo(x, y + size);
    context.lineTo(x - size, y);
    context.closePath();
  }
  context.fill();
}
