// The movement as a drawn figure: a display list plain enough for any canvas and lifelike enough for the pose model to follow.
import { AVERAGE_BODY, poseSkeleton, type Body, type Skeleton } from './body-model.ts';
import type { Vector } from './vector.ts';
import { createProjector, type SimulatedCamera } from './camera-model.ts';
import { behindTrunk, drawBody } from './figure-body.ts';
import { drawHead } from './figure-head.ts';
import { DEFAULT_LOOK, type FigureLook } from './figure-look.ts';
import { drawSupports, drawTool } from './figure-props.ts';
import { drawGround, drawRoom } from './figure-room.ts';
import type { Eye, FigureShape } from './figure-shape.ts';
import { fitDistance } from './fit-distance.ts';
import type { Movement } from './movement.ts';
import { demonstrationPosture, drawCamera, movementMiddle } from './simulate.ts';

export type { FigureShape, Spot } from './figure-shape.ts';

/** The camera of the demonstration: from the movement's preferred view, whole body in the picture throughout. */
export function demonstrationCamera(
  movement: Movement,
  yawDeg = movement.preferredView === 'front' ? 8 : 82,
): SimulatedCamera {
  const level = { ...drawCamera(movement, yawDeg, () => 0.5), rollDeg: 0, pitchDeg: movement.floor ? 4 : 2 };
  return fitDistance(level, movementMiddle(movement, AVERAGE_BODY), movement, AVERAGE_BODY);
}

/** `progress` 0 = start position, 1 = turning point; `way` there or back, which differ in some movements. */
export function figureShapes(
  movement: Movement,
  progress: number,
  camera: SimulatedCamera = demonstrationCamera(movement),
  look: FigureLook = DEFAULT_LOOK,
  body: Body = AVERAGE_BODY,
  way: 'out' | 'back' = 'out',
): readonly FigureShape[] {
  const skeleton = poseSkeleton(body, demonstrationPosture(movement, progress, way));
  return drawFigure({ movement, skeleton, camera, target: movementMiddle(movement, body), look, body });
}

export interface FigureScene {
  readonly movement: Movement;
  readonly skeleton: Skeleton;
  readonly camera: SimulatedCamera;
  /** What the camera is pointed at. */
  readonly target: Vector;
  readonly look: FigureLook;
  readonly body: Body;
}

/** Wall and floor first, as rectangles; then everything that stands there. */
export function drawFigure({ movement, skeleton, camera, target, look, body }: FigureScene): readonly FigureShape[] {
  const eye: Eye = {
    project: createProjector(camera, target),
    focal: camera.pixelHeight / 2 / Math.tan((camera.fieldOfViewDeg * Math.PI) / 360),
  };
  const order = behindTrunk(skeleton, eye);
  const parts = [
    ...drawBody(skeleton, body, look, eye),
    { order: order(skeleton.head, skeleton.head) - 0.02, shapes: drawHead(skeleton, body, look, eye) },
    ...drawTool(skeleton, movement.equipment, order, eye),
  ];
  return [
    ...drawRoom(camera, look, eye),
    ...drawGround(target, look, eye),
    ...drawSupports(movement, body, eye),
    ...parts.sort((a, b) => b.order - a.order).flatMap(({ shapes }) => shapes),
  ];
}
