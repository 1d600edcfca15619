// The plumb line at the edge of the picture: the bob rides with the repetition, the band is what is meant, a tick is what was reached.
import { useEffect, useRef } from 'react';
import styles from './depth-gauge.module.css';
import type { PlumbMark } from './plumb-row.tsx';

export interface DepthGaugeProps {
  /** Calls back with every new depth (0 start position, 1 full range) and returns the unsubscriber. Never goes through React. */
  readonly subscribe: (listener: (depth: number) => void) => () => void;
  readonly band: { readonly from: number; readonly to: number };
  readonly ticks: readonly PlumbMark[];
  /** Says what is drawn; the figures themselves are in words elsewhere. */
  readonly label: string;
}

/** Depth at the foot of the line. */
const DEEPEST = 1.3;

export function DepthGauge({ subscribe, band, ticks, label }: DepthGaugeProps) {
  const rider = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      subscribe((depth) => {
        const element = rider.current;
        if (!element) return;
        // The rider is as tall as the line, so a share of its own height is a place on the line: nothing has to be measured.
        element.style.transform = `translateY(${share(depth)})`;
        element.dataset['reached'] = String(depth >= band.from);
      }),
    [subscribe, band.from],
  );
  return (
    <figure className={styles['gauge']}>
      <figcaption className="visually-hidden">{label}</figcaption>
      <div className={styles['line']} />
      <div
        className={styles['band']}
        style={{ insetBlockStart: share(band.from), insetBlockEnd: `calc(100% - ${share(band.to)})` }}
      />
      {ticks.map(({ depth, onTarget }, index) => (
        <div
          // oxlint-disable-next-line react/no-array-index-key -- the nth repetition stays the nth
          key={index}
          className={onTarget ? styles['on'] : styles['off']}
          data-newest={index === ticks.length - 1}
          style={{ insetBlockStart: share(depth) }}
        />
      ))}
      <div ref={rider} className={styles['rider']} data-reached="false">
        <svg viewBox="0 0 28 34" aria-hidden className={styles['bob']}>
          <path d="M14 33 2.2 12.6 6.7 1h14.6l4.5 11.6z" />
        </svg>
      </div>
    </figure>
  );
}

function share(depth: number): string {
  return `${((Math.min(DEEPEST, Math.max(0, depth)) / DEEPEST) * 100).toFixed(2)}%`;
}
