// Reading a chart point by point: a finger or the mouse goes to the nearest, the keyboard walks, and what is chosen is said.
import { type PointerEvent, type ReactNode } from 'react';
import { useMeasured } from '../use-measured.ts';
import styles from './chart-reader.module.css';

export interface ChartReaderProps {
  readonly heightRem: number;
  readonly count: number;
  readonly selected: number;
  readonly onSelect: (at: number) => void;
  /** Which point lies nearest, of a place in CSS pixels from the left edge. */
  readonly nearest: (x: number, width: number, rem: number) => number;
  /** Of the whole, read aloud. */
  readonly label: string;
  /** Of the chosen point, read aloud. */
  readonly valueText: string;
  readonly children: (width: number, rem: number) => ReactNode;
}

export function ChartReader(props: ChartReaderProps) {
  const { heightRem, count, selected, onSelect, nearest, label, valueText, children } = props;
  const { ref, width, rem } = useMeasured();
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    if (width === null || (event.type === 'pointermove' && event.pointerType !== 'mouse' && event.buttons === 0))
      return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const at = nearest(x, width, rem);
    if (at !== selected) onSelect(at);
  };
  return (
    <div
      ref={ref}
      className={styles['reader']}
      style={{ blockSize: `${heightRem}rem` }}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
    >
      {width !== null && width > 0 && (
        <svg width={width} height={heightRem * rem} aria-hidden className={styles['picture']}>
          {children(width, rem)}
        </svg>
      )}
      <input
        type="range"
        className={styles['keys']}
        min={0}
        max={Math.max(0, count - 1)}
        step={1}
        value={selected}
        aria-label={label}
        aria-valuetext={valueText}
        onChange={(event) => onSelect(event.target.valueAsNumber)}
      />
    </div>
  );
}
