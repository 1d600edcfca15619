// Where the phone and the person go, drawn: from beside, with what the phone sees, and from straight above, with the turn.
import { useMemo } from 'react';
import type { Movement } from '../domain/movements/movement.ts';
import type { Placing } from '../domain/movements/placing.ts';
import {
  type PlacingFromAbove,
  placingFromAbove,
  type PlacingScene,
  placingScene,
} from '../domain/movements/placing-scene.ts';
import { FigurePart } from './movement-figure.tsx';
import styles from './placing-figure.module.css';

export interface PlacingFigureProps {
  readonly movement: Movement;
  readonly placing: Placing;
  /** Read aloud: all that the drawing says; empty where the words stand beside it. */
  readonly label: string;
  /** Written at the way between the two, as `2.4 m`; absent: nothing, where it is too small to be read. */
  readonly distance?: string;
}

export function PlacingFigure({ movement, placing, label, distance }: PlacingFigureProps) {
  const scene = useMemo(() => placingScene(movement, placing), [movement, placing]);
  const above = useMemo(() => placingFromAbove(movement, placing), [movement, placing]);
  const { x, y, width, height } = scene.box;
  const middle = { x: (scene.way.from.x + scene.way.to.x) / 2, y: (scene.way.from.y + scene.way.to.y) / 2 };
  return (
    <figure className={styles['placing']} aria-hidden={label === ''}>
      <div className={styles['beside']} style={{ aspectRatio: `${width} / ${height}` }}>
        <svg viewBox={`${x} ${y} ${width} ${height}`} aria-hidden className={styles['picture']}>
          <Beside scene={scene} />
        </svg>
        {distance !== undefined && (
          <span
            aria-hidden
            className={`${styles['distance']} figures`}
            style={{ left: `${(100 * (middle.x - x)) / width}%`, top: `${(100 * (middle.y - y)) / height}%` }}
          >
            {distance}
          </span>
        )}
      </div>
      <svg viewBox="-1.25 -1.15 2.5 3" aria-hidden className={styles['above']}>
        <Above above={above} />
      </svg>
      {label !== '' && <figcaption className="visually-hidden">{label}</figcaption>}
    </figure>
  );
}

function Beside({ scene }: { readonly scene: PlacingScene }) {
  const { figure, phone, stand, frame, rays, way, steps } = scene;
  return (
    <>
      <line x1={way.from.x} y1={way.from.y} x2={way.to.x} y2={way.to.y} className={styles['way']} />
      {steps.map((spot) => (
        <ellipse key={`${spot.x} ${spot.y}`} cx={spot.x} cy={spot.y} rx={6} ry={2.8} className={styles['step']} />
      ))}
      {rays.map((ray) => (
        <polyline key={pointsOf(ray)} points={pointsOf(ray)} className={styles['ray']} />
      ))}
      <polygon points={pointsOf(frame)} className={styles['frame']} />
      {figure.map((shape, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a display list: the place is the identity
        <FigurePart key={index} shape={shape} />
      ))}
      {stand && (
        <line x1={stand.from.x} y1={stand.from.y} x2={stand.to.x} y2={stand.to.y} className={styles['stand']} />
      )}
      <polygon points={pointsOf(phone)} className={styles['phone']} />
    </>
  );
}

/** Metres from the body's middle to the drawn phone, which is moved near: the turn is what is shown here, not the way. */
const PHONE_AT = 1.5;
const ARROW_AT = 0.42;
const ARROW_LENGTH = 0.42;

function Above({ above: { limbs, head, facing } }: { readonly above: PlacingFromAbove }) {
  const tip = facing && { x: (ARROW_AT + ARROW_LENGTH) * facing.x, y: (ARROW_AT + ARROW_LENGTH) * facing.y };
  const wing = (side: 1 | -1) =>
    facing && tip
      ? `${tip.x - 0.18 * facing.x + 0.16 * side * facing.y},${tip.y - 0.18 * facing.y - 0.16 * side * facing.x}`
      : '';
  return (
    <>
      <line x1={0} y1={0.45} x2={0} y2={PHONE_AT - 0.15} className={styles['sight']} />
      {limbs.map(({ from, to }) => (
        <line
          key={`${from.x} ${from.y} ${to.x} ${to.y}`}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          className={styles['limb']}
        />
      ))}
      <circle cx={head.x} cy={head.y} r={0.14} className={styles['head']} />
      {facing && tip && (
        <>
          <line x1={ARROW_AT * facing.x} y1={ARROW_AT * facing.y} x2={tip.x} y2={tip.y} className={styles['arrow']} />
          <polyline points={`${wing(1)} ${tip.x},${tip.y} ${wing(-1)}`} className={styles['arrow']} />
        </>
      )}
      <rect x={-0.24} y={PHONE_AT} width={0.48} height={0.16} rx={0.05} className={styles['phone']} />
    </>
  );
}

function pointsOf(spots: readonly { readonly x: number; readonly y: number }[]): string {
  return spots.map(({ x, y }) => `${x},${y}`).join(' ');
}
