// Points and directions in space, in metres, and the little arithmetic on them that a body needs.
import { radians } from '../body/geometry.ts';
import type { Side } from '../body/keypoints.ts';

/** x: where the body faces; y: up; z: towards the body's right. Metres. */
export interface Vector {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export const add = (a: Vector, b: Vector): Vector => ({ x: a.x + b.x, y: a.y + b.y, z: a.z + b.z });
export const scale = (a: Vector, by: number): Vector => ({ x: a.x * by, y: a.y * by, z: a.z * by });

/** Unit vector of a limb hanging at `forwardDeg` from straight down, turned out sideways by `outDeg`. */
export function limb(forwardDeg: number, outDeg: number, side: Side): Vector {
  const forward = radians(forwardDeg);
  const out = radians(outDeg);
  return {
    x: Math.sin(forward) * Math.cos(out),
    y: -Math.cos(forward) * Math.cos(out),
    z: (side === 'right' ? 1 : -1) * Math.sin(out),
  };
}
