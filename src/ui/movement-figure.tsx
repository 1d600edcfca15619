// The demonstration figure of a movement as a vector picture: the same shapes the simulator draws, without wall and floor.
import { useEffect, useMemo, useState } from 'react';
import { demonstrationCamera, figureShapes, type FigureShape } from '../domain/movements/figure.ts';
import type { SimulatedCamera } from '../domain/movements/camera-model.ts';
import type { Movement, View } from '../domain/movements/movement.ts';
import styles from './movement-figure.module.css';

export interface MovementFigureProps {
  readonly movement: Movement;
  /** Read aloud; empty where the name stands beside it. */
  readonly label: string;
  /** From where it is seen; default the movement's preferred view. `yawDeg` wins: 0 faces the camera, 90 shows its left side. */
  readonly view?: View;
  readonly yawDeg?: number;
  /** Holds it at a moment, 0 start … 1 turning point; wins over `animated`. */
  readonly progress?: number;
  /** Goes through the movement; without, or under reduced motion, it stands at the turning point. */
  readonly animated?: boolean;
}

/** One pass there and back, in milliseconds, at about twelve pictures a second: a demonstration, not a film. */
const PASS_MS = 3200;
const TICK_MS = 80;

export function MovementFigure({ movement, label, animated = false, view, yawDeg, progress }: MovementFigureProps) {
  const moving = useProgress(animated && movement.kind === 'repetition' && progress === undefined);
  const { share, way } = progress === undefined ? moving : ({ share: progress, way: 'out' } as const);
  const yaw = yawDeg ?? (view === undefined ? undefined : YAW_DEG[view]);
  const camera = useMemo(() => demonstrationCamera(movement, yaw), [movement, yaw]);
  const shapes = shapesAt(movement, share, camera, way);
  const { x, y, width, height } = useMemo(() => {
    const stations = [0, 0.5, 1].flatMap((at) => [
      ...shapesAt(movement, at, camera, 'out'),
      ...(movement.kind === 'repetition' && movement.back ? shapesAt(movement, at, camera, 'back') : []),
    ]);
    return frameOf(stations);
  }, [movement, camera]);
  return (
    <svg
      viewBox={`${x} ${y} ${width} ${height}`}
      className={styles['picture']}
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {shapes.map((shape, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a display list: the place is the identity
        <FigurePart key={index} shape={shape} />
      ))}
    </svg>
  );
}

/** A few degrees off each view, as people stand. */
const YAW_DEG: Readonly<Record<View, number>> = { side: 82, oblique: 45, front: 8, back: 172, unknown: 82 };

function shapesAt(
  movement: Movement,
  progress: number,
  camera: SimulatedCamera,
  way: 'out' | 'back',
): readonly FigureShape[] {
  return figureShapes(movement, progress, camera, undefined, undefined, way).filter(({ kind }) => kind !== 'rectangle');
}

/** Room around the body, in pixels of the demonstration's picture. */
const MARGIN = 8;

/** The smallest frame that holds all the shapes, so that the body fills the picture through the whole movement. */
function frameOf(shapes: readonly FigureShape[]) {
  const spots = shapes.flatMap((shape) => {
    switch (shape.kind) {
      case 'capsule':
        return [around(shape.from, shape.radius), around(shape.to, shape.radius)];
      case 'ellipse':
        return [around(shape.centre, Math.max(shape.radiusX, shape.radiusY))];
      case 'polygon':
        return shape.points.map((point) => around(point, 0));
      case 'rectangle':
        return [];
    }
  });
  const left = Math.min(...spots.map((spot) => spot.left)) - MARGIN;
  const top = Math.min(...spots.map((spot) => spot.top)) - MARGIN;
  return {
    x: left,
    y: top,
    width: Math.max(...spots.map((spot) => spot.right)) + MARGIN - left,
    height: Math.max(...spots.map((spot) => spot.bottom)) + MARGIN - top,
  };
}

function around({ x, y }: { readonly x: number; readonly y: number }, radius: number) {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

export function FigurePart({ shape }: { readonly shape: FigureShape }) {
  switch (shape.kind) {
    case 'capsule':
      return (
        <line
          x1={shape.from.x}
          y1={shape.from.y}
          x2={shape.to.x}
          y2={shape.to.y}
          stroke={shape.fill}
          strokeWidth={2 * shape.radius}
          strokeLinecap="round"
        />
      );
    case 'ellipse':
      return (
        <ellipse
          cx={shape.centre.x}
          cy={shape.centre.y}
          rx={shape.radiusX}
          ry={shape.radiusY}
          fill={shape.fill}
          transform={`rotate(${(shape.angleRad * 180) / Math.PI} ${shape.centre.x} ${shape.centre.y})`}
        />
      );
    case 'polygon':
      return <polygon points={shape.points.map(({ x, y }) => `${x},${y}`).join(' ')} fill={shape.fill} />;
    case 'rectangle':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} fill={shape.fill} />;
  }
}

interface Progress {
  readonly share: number;
  readonly way: 'out' | 'back';
}

const AT_TURN: Progress = { share: 1, way: 'out' };

function useProgress(moving: boolean): Progress {
  const [progress, setProgress] = useState<Progress>(AT_TURN);
  useEffect(() => {
    if (!moving || globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
    const startedMs = performance.now();
    const timer = setInterval(() => {
      const share = ((performance.now() - startedMs) % PASS_MS) / PASS_MS;
      setProgress(share < 0.5 ? { share: 2 * share, way: 'out' } : { share: 2 - 2 * share, way: 'back' });
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [moving]);
  return moving ? progress : AT_TURN;
}
