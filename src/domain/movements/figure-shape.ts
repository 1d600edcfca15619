// The flat shapes that a drawn figure is made of, and solids in space turned into them.
import type { Vector } from './vector.ts';
import type { ProjectedPoint } from './camera-model.ts';

/** Painted in order. Pixels; colours are CSS hex. */
export type FigureShape =
  | {
      readonly kind: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    }
  /** A line with round ends. */
  | { readonly kind: 'capsule'; readonly from: Spot; readonly to: Spot; readonly radius: number; readonly fill: string }
  | {
      readonly kind: 'ellipse';
      readonly centre: Spot;
      readonly radiusX: number;
      readonly radiusY: number;
      readonly angleRad: number;
      readonly fill: string;
    }
  | { readonly kind: 'polygon'; readonly points: readonly Spot[]; readonly fill: string };

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How space is seen: `focal` in pixels. */
export interface Eye {
  readonly project: (point: Vector) => ProjectedPoint;
  readonly focal: number;
}

/** Metres. */
export interface Ball {
  readonly centre: Vector;
  readonly radius: number;
}

export const plus = (a: Vector, b: Vector): Vector => ({ x: a.x + b.x, y: a.y + b.y, z: a.z + b.z });
export const minus = (a: Vector, b: Vector): Vector => ({ x: a.x - b.x, y: a.y - b.y, z: a.z - b.z });
export const times = (a: Vector, by: number): Vector => ({ x: a.x * by, y: a.y * by, z: a.z * by });
export const dot = (a: Vector, b: Vector): number => a.x * b.x + a.y * b.y + a.z * b.z;
export const cross = (a: Vector, b: Vector): Vector => ({
  x: a.y * b.z - a.z * b.y,
  y: a.z * b.x - a.x * b.z,
  z: a.x * b.y - a.y * b.x,
});
/** `share` 0 = `a`, 1 = `b`. */
export const along = (a: Vector, b: Vector, share: number): Vector => plus(a, times(minus(b, a), share));
/** Length 1; `otherwise` where there is none. */
export function unit(a: Vector, otherwise: Vector = { x: 0, y: 1, z: 0 }): Vector {
  const length = Math.hypot(a.x, a.y, a.z);
  return length > 1e-9 ? times(a, 1 / length) : otherwise;
}

const ARC = 14;
const TURNS = Array.from({ length: ARC }, (_, index) => {
  const angle = (2 * Math.PI * index) / ARC;
  return { cos: Math.cos(angle), sin: Math.sin(angle) };
});

/** The silhouette of what is stretched over the balls. */
export function skinOver(balls: readonly Ball[], eye: Eye, fill: string): FigureShape {
  const spots = balls.flatMap(({ centre, radius }) => {
    const { x, y, depth } = eye.project(centre);
    const reach = (radius * eye.focal) / depth;
    return TURNS.map(({ cos, sin }) => ({ x: x + reach * cos, y: y + reach * sin }));
  });
  return { kind: 'polygon', points: convexHull(spots), fill };
}

/** The silhouette of what is stretched over the points. */
export function hullOf(points: readonly Vector[], eye: Eye, fill: string): FigureShape {
  return { kind: 'polygon', points: convexHull(points.map(eye.project)), fill };
}

/** Points of an ellipse in space with half-axes `across` and `through`. */
export function ring(centre: Vector, across: Vector, through: Vector): readonly Vector[] {
  return TURNS.map(({ cos, sin }) => plus(centre, plus(times(across, cos), times(through, sin))));
}

/** Andrew's monotone chain. */
function convexHull(spots: readonly Spot[]): readonly Spot[] {
  const sorted = spots.map(({ x, y }) => ({ x, y })).sort((a, b) => a.x - b.x || a.y - b.y);
  const chain = (ordered: readonly Spot[]): Spot[] => {
    const kept: Spot[] = [];
    for (const spot of ordered) {
      for (;;) {
        const [before, last] = [kept.at(-2), kept.at(-1)];
        if (!before || !last) break;
        if ((last.x - before.x) * (spot.y - before.y) - (last.y - before.y) * (spot.x - before.x) > 0) break;
        kept.pop();
      }
      kept.push(spot);
    }
    kept.pop();
    return kept;
  };
  return [...chain(sorted), ...chain(sorted.reverse())];
}

/** `#rrggbb` made darker (below 1) or lighter (above 1). */
export function shaded(hex: string, by: number): string {
  const value = Number.parseInt(hex.slice(1), 16);
  const channel = (shift: number) => Math.round(Math.min(255, Math.max(0, ((value >> shift) & 255) * by)));
  return `#${((1 << 24) | (channel(16) << 16) | (channel(8) << 8) | channel(0)).toString(16).slice(1)}`;
}
