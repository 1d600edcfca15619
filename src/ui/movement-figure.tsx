// The demonstration figure of a movement as a vector picture: the same shapes the simulator draws, without wall and floor.
import { useEffect, useMemo, useState } from 'react';
import { demonstrationCamera, figureShapes, type FigureShape } from '../domain/movements/figure.ts';
import type { Movement } from '../domain/movements/movement.ts';
import styles from './movement-figure.module.css';

export interface MovementFigureProps {
  readonly movement: Movement;
  /** Read aloud; empty where the name stands beside it. */
  readonly label: string;
  /** Goes through the movement; without, or under reduced motion, it stands at the turning point. */
  readonly animated?: boolean;
}

/** One pass there and back, in milliseconds, at about twelve pictures a second: a demonstration, not a film. */
const PASS_MS = 3200;
const TICK_MS = 80;

export function MovementFigure({ movement, label, animated = false }: MovementFigureProps) {
  const progress = useProgress(animated && movement.kind === 'repetition');
  const shapes = shapesAt(movement, progress);
  const { x, y, width, height } = useMemo(
    () => frameOf([...shapesAt(movement, 0), ...shapesAt(movement, 1)]),
    [movement],
  );
  return (
    <svg
      viewBox={`${x} ${y} ${width} ${height}`}
      className={styles['picture']}
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {shapes.map((shape, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a display list: the place is the identity
        <Shape key={index} shape={shape} />
      ))}
    </svg>
  );
}

function shapesAt(movement: Movement, progress: number): readonly FigureShape[] {
  return figureShapes(movement, progress, demonstrationCamera(movement)).filter(({ kind }) => kind !== 'rectangle');
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

function Shape({ shape }: { readonly shape: FigureShape }) {
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

function useProgress(moving: boolean): number {
  const [progress, setProgress] = useState(1);
  useEffect(() => {
    if (!moving || globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
    const startedMs = performance.now();
    const timer = setInterval(() => {
      const share = ((performance.now() - startedMs) % PASS_MS) / PASS_MS;
      setProgress(share < 0.5 ? 2 * share : 2 - 2 * share);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [moving]);
  return moving ? progress : 1;
}
