// Is there light to see a body by? Judged on a thumbnail of lumas: covered, dark, glaring, or the body dark against a bright window.
import type { Pose } from './keypoints.ts';
import { MIN_KEYPOINT_SCORE } from './measure-signals.ts';

/** Rec. 709 lumas, 0–255, row by row. */
export interface LumaGrid {
  readonly columns: number;
  readonly rows: number;
  readonly lumas: ArrayLike<number>;
}

export type LightState = 'fine' | 'covered' | 'too_dark' | 'too_bright' | 'backlit';

/** Mean luma below which MoveNet loses limbs; design default, as are the others. */
export const TOO_DARK_BELOW = 38;
/** A finger or a table: nothing but black, and nothing in it. */
const COVERED_BELOW = 12;
const COVERED_SPREAD = 4;
const TOO_BRIGHT_ABOVE = 235;
/** A body of this luma at most, before surroundings brighter by this factor and by this much. */
const DARK_BODY = 60;
const CONTRAST = 2.6;
const BRIGHTER_BY = 70;

/** `pose` null: where nobody is seen the middle of the picture stands for the body. */
export function judgeLight(grid: LumaGrid, pose: Pose | null): LightState {
  const { columns, rows, lumas } = grid;
  const count = columns * rows;
  if (count === 0) return 'fine';
  const body = bodyCells(grid, pose);
  let [sum, squares, inside, insideCells] = [0, 0, 0, 0];
  for (let at = 0; at < count; at++) {
    const luma = lumas[at] ?? 0;
    sum += luma;
    squares += luma * luma;
    const [column, row] = [at % columns, Math.floor(at / columns)];
    if (column < body.left || column > body.right || row < body.top || row > body.bottom) continue;
    inside += luma;
    insideCells += 1;
  }
  const mean = sum / count;
  const spread = Math.sqrt(Math.max(0, squares / count - mean * mean));
  if (mean < COVERED_BELOW && spread < COVERED_SPREAD) return 'covered';
  const outsideCells = count - insideCells;
  if (insideCells > 0 && outsideCells > 0) {
    const [within, beyond] = [inside / insideCells, (sum - inside) / outsideCells];
    if (within < DARK_BODY && beyond > CONTRAST * within && beyond - within > BRIGHTER_BY) return 'backlit';
  }
  if (mean < TOO_DARK_BELOW) return 'too_dark';
  return mean > TOO_BRIGHT_ABOVE ? 'too_bright' : 'fine';
}

/** The trunk's cells: limbs are thinner than a cell. */
function bodyCells({ columns, rows }: LumaGrid, pose: Pose | null) {
  const trunk = pose?.keypoints.filter(({ score }, index) => score >= MIN_KEYPOINT_SCORE && TRUNK.includes(index));
  if (!pose || !trunk || trunk.length < 2)
    return { left: 0.38 * columns, right: 0.62 * columns - 1, top: 0.3 * rows, bottom: 0.8 * rows - 1 };
  const xs = trunk.map(({ x }) => (x / pose.width) * columns);
  const ys = trunk.map(({ y }) => (y / pose.height) * rows);
  return {
    left: Math.floor(Math.min(...xs)),
    right: Math.max(Math.floor(Math.min(...xs)), Math.ceil(Math.max(...xs)) - 1),
    top: Math.floor(Math.min(...ys)),
    bottom: Math.max(Math.floor(Math.min(...ys)), Math.ceil(Math.max(...ys)) - 1),
  };
}

/** Both shoulders and hips. */
const TRUNK: readonly number[] = [5, 6, 11, 12];

/** How much of the picture changed between two thumbnails: mean difference of luma, 0–255. */
export function lumaChange(before: LumaGrid, after: LumaGrid): number {
  const count = Math.min(before.columns * before.rows, after.columns * after.rows);
  let sum = 0;
  for (let at = 0; at < count; at++) sum += Math.abs((before.lumas[at] ?? 0) - (after.lumas[at] ?? 0));
  return count === 0 ? 0 : sum / count;
}
