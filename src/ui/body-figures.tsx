// The drawn body from the front and from behind, side by side. What each muscle looks like is up to whoever draws it.
import type { MouseEvent, ReactNode } from 'react';
import type { Muscle } from '../domain/catalogue/exercise.ts';
import styles from './body-figures.module.css';
import { BACK, BODY_HALF_WIDTH, BODY_HEIGHT, BODY_OUTLINE, type BodyView, FRONT } from './body-map-shapes.ts';

export interface BodyFiguresProps {
  /** Drawn for each shape of a muscle, `d` its outline. */
  readonly renderRegion: (muscle: Muscle, d: string) => ReactNode;
  /** Patterns that the regions use. */
  readonly defs?: ReactNode;
  /** Above all muscles of a side, where nothing covers it. */
  readonly renderOver?: (muscle: Muscle, d: string) => ReactNode;
  /** Of the picture, instead of its own. */
  readonly className?: string | undefined;
  /** By tap; those who listen or use keys have a list beside the picture. */
  readonly onTap?: (muscle: Muscle) => void;
}

const BETWEEN = 4;
const WIDTH = 4 * BODY_HALF_WIDTH + BETWEEN;

export function BodyFigures({ renderRegion, renderOver, defs, className, onTap }: BodyFiguresProps) {
  const onClick = (event: MouseEvent<SVGSVGElement>) => {
    const { muscle } = (event.target as SVGElement).dataset;
    if (muscle !== undefined) onTap?.(muscle as Muscle);
  };
  const figure = (view: BodyView, middle: number) => (
    <g transform={`translate(${middle} 1)`}>
      {[1, -1].map((side) => (
        <g key={side} transform={side === 1 ? undefined : 'scale(-1 1)'}>
          <path d={BODY_OUTLINE} className={styles['body']} />
          {view.details.map((d) => (
            <path key={d} d={d} className={styles['detail']} />
          ))}
          {view.regions.map(({ muscle, d }) => (
            <g key={d}>
              {renderRegion(muscle, d)}
              {/* The clear stroke makes thin muscles easier to hit. */}
              {onTap && <path d={d} data-muscle={muscle} className={styles['hit']} />}
            </g>
          ))}
          {renderOver && view.regions.map(({ muscle, d }) => <g key={d}>{renderOver(muscle, d)}</g>)}
        </g>
      ))}
    </g>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keys are the list's beside it
    <svg
      viewBox={`0 0 ${WIDTH} ${BODY_HEIGHT}`}
      aria-hidden
      className={className ?? styles['picture']}
      onClick={onClick}
    >
      <defs>{defs}</defs>
      {figure(FRONT, BODY_HALF_WIDTH)}
      {figure(BACK, 3 * BODY_HALF_WIDTH + BETWEEN)}
    </svg>
  );
}
