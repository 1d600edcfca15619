// Reads a landmark file of Exercise-Correction: a header of `label` and `<point>_x, _y, _z, _v` columns, one frame a row.
import { KEYPOINT_NAMES, type Keypoint } from '../../../src/domain/body/keypoints.ts';

/** Our 17 points in shares of the picture (both axes 0–1); score = MediaPipe's visibility, 0 where the file has no such point. */
export interface LandmarkFrame {
  readonly label: string;
  readonly points: readonly Keypoint[];
}

const UNSEEN: Keypoint = { x: 0, y: 0, score: 0 };

/**
 * Columns are found by name, whatever their order; z, heels, toes and what else there is are left. Rows that are short, or with a
 * position that is no number, are skipped. Throws where the file has no `label` or no known point.
 */
export function readLandmarks(text: string): readonly LandmarkFrame[] {
  const [header = '', ...rows] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = header.split(',').map((name) => name.trim());
  const labelAt = names.indexOf('label');
  const columns = KEYPOINT_NAMES.map((name) => ['x', 'y', 'v'].map((axis) => names.indexOf(`${name}_${axis}`)));
  const isKnown = columns.map((at) => at.every((index) => index >= 0));
  if (labelAt < 0 || !isKnown.some(Boolean))
    throw new Error('No landmark file: it needs a column `label` and columns such as `nose_x`, `nose_y`, `nose_v`.');
  return rows.flatMap((row) => {
    const cells = row.split(',');
    if (cells.length < names.length) return [];
    const points = columns.map(([x = -1, y = -1, v = -1], index): Keypoint => {
      if (!isKnown[index]) return UNSEEN;
      return { x: numberIn(cells[x]), y: numberIn(cells[y]), score: Math.min(1, Math.max(0, numberIn(cells[v]))) };
    });
    const isSound = points.every((point) => Number.isFinite(point.x + point.y + point.score));
    return isSound ? [{ label: (cells[labelAt] ?? '').trim(), points }] : [];
  });
}

function numberIn(cell: string | undefined): number {
  return cell === undefined || cell.trim() === '' ? Number.NaN : Number(cell);
}
