// A pinhole camera looking at the simulated body.
import { radians } from '../body/geometry.ts';
import type { View } from './movement.ts';
import type { Vector } from './vector.ts';

export interface SimulatedCamera {
  /** 0 = the body faces the camera; 90 = its left side is nearest; ±180 = seen from behind. Degrees. */
  readonly yawDeg: number;
  /** Downward tilt in degrees. */
  readonly pitchDeg: number;
  readonly rollDeg: number;
  /** Horizontal distance from the body's middle, and height of the lens above the floor, in metres. */
  readonly distance: number;
  readonly height: number;
  /** Vertical field of view in degrees. */
  readonly fieldOfViewDeg: number;
  /** Pixels. */
  readonly width: number;
  readonly pixelHeight: number;
}

export interface ProjectedPoint {
  readonly x: number;
  readonly y: number;
  /** Metres along the optical axis. */
  readonly depth: number;
}

/** `target`: the point, in body coordinates, that the camera is pointed at in the horizontal plane. */
export function createProjector(camera: SimulatedCamera, target: Vector): (point: Vector) => ProjectedPoint {
  const yaw = radians(camera.yawDeg);
  const [pitch, roll] = [radians(camera.pitchDeg), radians(camera.rollDeg)];
  const focal = camera.pixelHeight / 2 / Math.tan(radians(camera.fieldOfViewDeg) / 2);
  return (point) => {
    const [dx, dz] = [point.x - target.x, point.z - target.z];
    // The body's facing direction x turned towards the camera; a person's left appears on the image's right from the front.
    const toward = dx * Math.cos(yaw) - dz * Math.sin(yaw);
    const right = -dx * Math.sin(yaw) - dz * Math.cos(yaw);
    const up = point.y - camera.height;
    const flat = camera.distance - toward;
    const depth = Math.max(0.2, flat * Math.cos(pitch) - up * Math.sin(pitch));
    const vertical = up * Math.cos(pitch) + flat * Math.sin(pitch);
    const [u, v] = [(right / depth) * focal, (-vertical / depth) * focal];
    return {
      x: camera.width / 2 + u * Math.cos(roll) - v * Math.sin(roll),
      y: camera.pixelHeight / 2 + u * Math.sin(roll) + v * Math.cos(roll),
      depth,
    };
  };
}

export function viewOfYaw(yawDeg: number): View {
  const off = Math.abs(((((yawDeg + 180) % 360) + 360) % 360) - 180);
  if (off <= 30) return 'front';
  if (off >= 150) return 'back';
  return off >= 60 && off <= 120 ? 'side' : 'oblique';
}
