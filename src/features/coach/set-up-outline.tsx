// Where the body should be, drawn into the picture as an outline while a set is set up; it turns to the colour of right when it is.
import { useEffect, useId, useMemo, useState } from 'react';
import type { Coach } from '../../coach/coach-state.ts';
import type { Movement } from '../../domain/movements/movement.ts';
import { placingOutline } from '../../domain/movements/placing-scene.ts';
import { FigurePart } from '../../ui/movement-figure.tsx';
import styles from './set-up-outline.module.css';

export interface SetUpOutlineProps {
  readonly coach: Coach;
  readonly movement: Movement;
  readonly isRight: boolean;
}

/** Of the outline, in shares of the picture's height. */
const LINE = 0.008;

export function SetUpOutline({ coach, movement, isRight }: SetUpOutlineProps) {
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  const mask = useId();
  useEffect(
    () =>
      coach.onFrame(({ pose }) => {
        if (!pose) return;
        const { width, height } = pose;
        setSize((known) => (known?.width === width && known.height === height ? known : { width, height }));
      }),
    [coach],
  );
  const shapes = useMemo(() => (size ? placingOutline(movement, size.width, size.height) : []), [movement, size]);
  if (!size) return null;
  const line = 2 * LINE * size.height;
  const figure = shapes.map((shape, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a display list: the place is the identity
    <FigurePart key={index} shape={shape} />
  ));
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden className={styles['outline']} data-right={isRight}>
      <mask id={mask}>
        <g className={styles['around']} filter={`url(#${mask}-grown)`}>
          {figure}
        </g>
        <g className={styles['within']}>{figure}</g>
      </mask>
      <filter id={`${mask}-grown`}>
        <feMorphology operator="dilate" radius={line / 2} />
      </filter>
      <rect width={size.width} height={size.height} mask={`url(#${mask})`} className={styles['line']} />
      <g className={styles['body']}>{figure}</g>
    </svg>
  );
}
