// The demonstration figure of a movement as a vector picture: the same shapes the simulator draws, without wall and floor.
import { useEffect, useState } from 'react';
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
  const camera = demonstrationCamera(movement);
  const shapes = figureShapes(movement, progress, camera).filter(({ kind }) => kind !== 'rectangle');
  return (
    <svg
      viewBox={`0 0 ${camera.width} ${camera.pixelHeight}`}
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
