// Plane geometry on keypoints, in image coordinates (x right, y down, pixels).

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Interior angle at `b` between `a` and `c`, 0–180 degrees; 180 where two of the points coincide. */
export function angleAt(a: Point, b: Point, c: Point): number {
  const length = distance(a, b) * distance(c, b);
  if (length === 0) return 180;
  const cosine = ((a.x - b.x) * (c.x - b.x) + (a.y - b.y) * (c.y - b.y)) / length;
  return degrees(Math.acos(Math.min(1, Math.max(-1, cosine))));
}

/** Angle of the direction from `lower` to `upper` off the vertical, 0 (upright) to 180 degrees. */
export function leanOf(lower: Point, upper: Point): number {
  return degrees(Math.atan2(Math.abs(upper.x - lower.x), lower.y - upper.y));
}

export function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

export function radians(deg: number): number {
  return (deg * Math.PI) / 180;
}

/** Mean of the points there are; undefined where there is none. */
export function middle(...points: readonly (Point | undefined)[]): Point | undefined {
  let [x, y, seen] = [0, 0, 0];
  for (const point of points) {
    if (!point) continue;
    x += point.x;
    y += point.y;
    seen += 1;
  }
  return seen === 0 ? undefined : { x: x / seen, y: y / seen };
}
