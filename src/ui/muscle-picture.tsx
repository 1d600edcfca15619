// Which muscles an exercise works, on a drawn body: mainly filled, helping hatched. The words stand beside it.
import { useId } from 'react';
import type { Muscle } from '../domain/catalogue/exercise.ts';
import { BACK, BODY_HALF_WIDTH, BODY_HEIGHT, BODY_OUTLINE, type BodyView, FRONT } from './body-map-shapes.ts';
import styles from './muscle-picture.module.css';

export interface MusclePictureProps {
  /** Shares as in Exercise.muscles. */
  readonly muscles: Readonly<Partial<Record<Muscle, number>>>;
}

/** From this share on a muscle is worked mainly. */
const MAINLY = 0.75;
const BETWEEN = 4;
const WIDTH = 4 * BODY_HALF_WIDTH + BETWEEN;

export function MusclePicture({ muscles }: MusclePictureProps) {
  const hatch = useId();
  const figure = (view: BodyView, middle: number) => (
    <g transform={`translate(${middle} 1)`}>
      {[1, -1].map((side) => (
        <g key={side} transform={side === 1 ? undefined : 'scale(-1 1)'}>
          <path d={BODY_OUTLINE} className={styles['body']} />
          {view.details.map((d) => (
            <path key={d} d={d} className={styles['detail']} />
          ))}
          {view.regions.map(({ muscle, d }) => {
            const share = muscles[muscle];
            if (share === undefined) return <path key={d} d={d} className={styles['none']} />;
            return share >= MAINLY ? (
              <path key={d} d={d} className={styles['main']} />
            ) : (
              <path key={d} d={d} fill={`url(#${hatch})`} />
            );
          })}
        </g>
      ))}
    </g>
  );
  return (
    <svg viewBox={`0 0 ${WIDTH} ${BODY_HEIGHT}`} className={styles['picture']} aria-hidden>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className={styles['none']} />
          <line x1="0" y1="0" x2="0" y2="6" className={styles['hatch']} />
        </pattern>
      </defs>
      {figure(FRONT, BODY_HALF_WIDTH)}
      {figure(BACK, 3 * BODY_HALF_WIDTH + BETWEEN)}
    </svg>
  );
}
