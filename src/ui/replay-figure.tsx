// A recorded body as a drawn skeleton: chalk for what was, amber diamonds for what cost, and behind it, dashed and cool, another one.
import { KEYPOINT_INDEX, type KeypointName, type Pose } from '../domain/body/keypoints.ts';
import { BONES } from '../domain/body/skeleton.ts';
import type { Frame } from '../domain/form/explain/replay-pose.ts';
import styles from './replay-figure.module.css';

export interface ReplayFigureProps {
  readonly pose: Pose;
  readonly ghost: Pose | null;
  /** Of the drawing, in the poses' pixels; holds the whole repetition. */
  readonly frame: Frame;
  /** Joints to be marked, each with its share 0–1 of what was lost. */
  readonly marks: ReadonlyMap<KeypointName, number>;
  readonly label: string;
  /** Words at the heads that say which body is which. */
  readonly names?: { readonly own: string; readonly ghost: string };
}

const SEEN = 0.25;
/** Everything is drawn for a picture this high. */
const UNITS = 100;

interface Spot {
  readonly x: number;
  readonly y: number;
}

export function ReplayFigure({ pose, ghost, frame, marks, label, names }: ReplayFigureProps) {
  const scale = UNITS / Math.max(frame.height, 1);
  const bodies = [ghost ? spotsOf(ghost, frame, scale) : null, spotsOf(pose, frame, scale)] as const;
  const [behind, own] = bodies;
  return (
    <svg viewBox={`0 0 ${frame.width * scale} ${UNITS}`} className={styles['picture']} role="img" aria-label={label}>
      {behind && <Body spots={behind} className={styles['ghost'] ?? ''} />}
      {own && <Body spots={own} className={styles['own'] ?? ''} />}
      {own &&
        [...own].flatMap(([name, { x, y }]) => {
          const share = marks.get(name) ?? 0;
          if (share <= 0)
            return isFace(name) ? [] : [<circle key={name} cx={x} cy={y} r={1.3} className={styles['joint']} />];
          const size = 2.2 + 2.2 * Math.sqrt(share);
          return [
            <path
              key={name}
              d={`M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`}
              className={styles['mark']}
            />,
          ];
        })}
      {names && own && <Names own={own} behind={behind} names={names} width={frame.width * scale} />}
    </svg>
  );
}

interface NamesProps {
  readonly own: ReadonlyMap<KeypointName, Spot>;
  readonly behind: ReadonlyMap<KeypointName, Spot> | null;
  readonly names: NonNullable<ReplayFigureProps['names']>;
  readonly width: number;
}

/** Of the letters: readable in a wide picture of a body that lies as well. */
function letterSize(width: number): number {
  return Math.max(5, 0.045 * width);
}

/** Roughly: a Chinese character is as wide as it is high. */
function wordWidth(word: string, size: number): number {
  return Array.from(word).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.58), 0) * size;
}

/** One on each side of the heads, the one that stands further to the left on the left. */
function Names({ own, behind, names, width }: NamesProps) {
  const [head, other] = [headOf(own), behind && headOf(behind)];
  if (!head) return null;
  const ownIsLeft = !other || head.x <= other.x;
  const size = letterSize(width);
  // Beside a body that stands there is room; a lying one fills the picture's width.
  const isNarrow = width < UNITS;
  const place = (at: Spot & { readonly radius: number }, isLeft: boolean, word: string) => {
    const x = at.x + (isLeft ? -1 : 1) * (at.radius + 2);
    const room = wordWidth(word, size) + 1;
    if (!isNarrow && (isLeft ? x < room : x > width - room))
      return {
        x: isLeft ? Math.max(1, at.x - at.radius) : Math.min(width - 1, at.x + at.radius),
        y: at.y + at.radius + 1.1 * size,
        textAnchor: isLeft ? 'start' : 'end',
        fontSize: size,
      } as const;
    return {
      x,
      y: Math.max(size, at.y - 0.6 * at.radius),
      textAnchor: isLeft ? 'end' : 'start',
      fontSize: size,
    } as const;
  };
  return (
    <>
      <text {...place(head, ownIsLeft, names.own)} className={styles['ownName']}>
        {names.own}
      </text>
      {other && (
        <text {...place(other, !ownIsLeft, names.ghost)} className={styles['ghostName']}>
          {names.ghost}
        </text>
      )}
    </>
  );
}

function Body({ spots, className }: { readonly spots: ReadonlyMap<KeypointName, Spot>; readonly className: string }) {
  const head = headOf(spots);
  return (
    <g className={className}>
      {BONES.map(([from, to]) => {
        const [a, b] = [spots.get(from), spots.get(to)];
        return a && b ? <line key={`${from}-${to}`} x1={a.x} y1={a.y} x2={b.x} y2={b.y} /> : null;
      })}
      {head && <circle cx={head.x} cy={head.y} r={head.radius} />}
    </g>
  );
}

function spotsOf(pose: Pose, frame: Frame, scale: number): ReadonlyMap<KeypointName, Spot> {
  const names = Object.entries(KEYPOINT_INDEX) as [KeypointName, number][];
  return new Map(
    names.flatMap(([name, index]): [KeypointName, Spot][] => {
      const point = pose.keypoints[index];
      if (!point || point.score < SEEN) return [];
      return [[name, { x: (point.x - frame.x) * scale, y: (point.y - frame.y) * scale }]];
    }),
  );
}

function headOf(spots: ReadonlyMap<KeypointName, Spot>): (Spot & { readonly radius: number }) | null {
  const face = meanOf(spots, ['nose', 'left_ear', 'right_ear']);
  const shoulders = meanOf(spots, ['left_shoulder', 'right_shoulder']);
  return face && shoulders ? { ...face, radius: 0.5 * Math.hypot(face.x - shoulders.x, face.y - shoulders.y) } : null;
}

function meanOf(spots: ReadonlyMap<KeypointName, Spot>, names: readonly KeypointName[]): Spot | null {
  const found = names.flatMap((name) => spots.get(name) ?? []);
  if (found.length === 0) return null;
  const total = found.reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }));
  return { x: total.x / found.length, y: total.y / found.length };
}

function isFace(name: KeypointName): boolean {
  return /nose|eye|ear/.test(name);
}
