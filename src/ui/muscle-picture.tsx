// Which muscles an exercise works, on a drawn body: mainly filled, helping hatched. The words stand beside it.
import { useId } from 'react';
import type { Muscle } from '../domain/catalogue/exercise.ts';
import { BodyFigures } from './body-figures.tsx';
import styles from './muscle-picture.module.css';

export interface MusclePictureProps {
  /** Shares as in Exercise.muscles. */
  readonly muscles: Readonly<Partial<Record<Muscle, number>>>;
}

/** From this share on a muscle is worked mainly. */
const MAINLY = 0.75;

export function MusclePicture({ muscles }: MusclePictureProps) {
  const hatch = useId();
  return (
    <BodyFigures
      className={styles['picture']}
      defs={
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className={styles['none']} />
          <line x1="0" y1="0" x2="0" y2="6" className={styles['hatch']} />
        </pattern>
      }
      renderRegion={(muscle, d) => {
        const share = muscles[muscle];
        if (share === undefined) return <path d={d} className={styles['none']} />;
        return share >= MAINLY ? <path d={d} className={styles['main']} /> : <path d={d} fill={`url(#${hatch})`} />;
      }}
    />
  );
}
