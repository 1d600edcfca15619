// Draws one body over its picture: chalk for what is, amber and another shape for the joints of a fault.
import {
  KEYPOINT_INDEX,
  KEYPOINT_NAMES,
  type Keypoint,
  type KeypointName,
  type Pose,
} from '../domain/body/keypoints.ts';
import { BONES } from '../domain/body/skeleton.ts';

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

export interface PosePaint {
  /** Of the canvas in its own pixels; the pose's frame is stretched onto all of it. */
  readonly width: number;
  readonly height: number;
  /** Canvas pixels to a CSS pixel. */
  readonly pixelRatio: number;
  readonly highlighted: readonly KeypointName[];
}

const CHALK = '#f3f1ea';
const AMBER = '#ff9a52';
const SHADE = 'rgb(14 17 19 / 78%)';
/** Below this a keypoint is as often wrong as right (MoveNet) and would jump about. */
const SEEN = 0.25;
/** All but the face. */
const JOINTS = KEYPOINT_NAMES.slice(5);
const FACE = ['nose', 'left_ear', 'right_ear'] as const satisfies readonly KeypointName[];

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Clears the canvas and draws `pose`; null only clears. */
export function paintPose(context: PoseContext, pose: Pose | null, paint: PosePaint): void {
  context.clearRect(0, 0, paint.width, paint.height);
  if (!pose) return;
  const scaleX = paint.width / pose.width;
  const scaleY = paint.height / pose.height;
  const spot = (name: KeypointName): Spot | null => {
    const keypoint: Keypoint | undefined = pose.keypoints[KEYPOINT_INDEX[name]];
    return keypoint && keypoint.score >= SEEN ? { x: keypoint.x * scaleX, y: keypoint.y * scaleY } : null;
  };
  const faulty = new Set<KeypointName>(paint.highlighted);
  const unit = paint.pixelRatio;
  const bones = BONES.flatMap(([from, to]) => {
    const [a, b] = [spot(from), spot(to)];
    return a && b ? [{ a, b, faulty: faulty.has(from) && faulty.has(to) }] : [];
  });
  context.lineCap = 'round';
  const lines = (some: typeof bones, width: number, colour: string) => {
    if (some.length === 0) return;
    context.beginPath();
    for (const { a, b } of some) {
      context.moveTo(a.x, a.y);
      context.lineTo(b.x, b.y);
    }
    context.lineWidth = width * unit;
    context.strokeStyle = colour;
    context.stroke();
  };
  // A dark edge keeps the lines readable on a bright wall.
  lines(bones, 9, SHADE);
  lines(
    bones.filter((bone) => !bone.faulty),
    4,
    CHALK,
  );
  lines(
    bones.filter((bone) => bone.faulty),
    5,
    AMBER,
  );
  paintHead(context, spot, unit);
  const joints = JOINTS.flatMap((name) => {
    const at = spot(name);
    return at ? [{ at, faulty: faulty.has(name) }] : [];
  });
  const sound = joints.filter((joint) => !joint.faulty);
  const discs = (radius: number, colour: string) => {
    context.fillStyle = colour;
    context.beginPath();
    for (const { at } of sound) {
      context.moveTo(at.x + radius * unit, at.y);
      context.arc(at.x, at.y, radius * unit, 0, 2 * Math.PI);
    }
    context.fill();
  };
  discs(7.5, SHADE);
  discs(5, CHALK);
  context.fillStyle = AMBER;
  context.beginPath();
  for (const { at } of joints.filter((joint) => joint.faulty)) diamond(context, at, 10 * unit);
  context.fill();
}

function paintHead(context: PoseContext, spot: (name: KeypointName) => Spot | null, unit: number): void {
  const face = FACE.map(spot).filter((at) => at !== null);
  const [left, right] = [spot('left_shoulder'), spot('right_shoulder')];
  if (face.length === 0 || (!left && !right)) return;
  const mean = (spots: readonly Spot[]): Spot => ({
    x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
    y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length,
  });
  const centre = mean(face);
  const shoulders = mean([left, right].filter((at) => at !== null));
  const radius = 0.5 * Math.hypot(centre.x - shoulders.x, centre.y - shoulders.y);
  context.beginPath();
  context.moveTo(centre.x + radius, centre.y);
  context.arc(centre.x, centre.y, radius, 0, 2 * Math.PI);
  context.strokeStyle = SHADE;
  context.lineWidth = 8 * unit;
  context.stroke();
  context.strokeStyle = CHALK;
  context.lineWidth = 3.5 * unit;
  context.stroke();
}

function diamond(context: PoseContext, { x, y }: Spot, size: number): void {
  context.moveTo(x, y - size);
  context.lineTo(x + size, y);
  context.lineTo(x, y + size);
  context.lineTo(x - size, y);
  context.closePath();
}
