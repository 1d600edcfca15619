// A share on its beam: where even lies as a band, the plumb line where it truly hangs, and how sure that is. The words beside it say it all,
// so those who listen need no picture.
import { useMeasured } from '../use-measured.ts';
import styles from './balance-beam.module.css';
import { bob, diamonds } from './marks.ts';

export interface BalanceBeamProps {
  /** 0–1, from all of the second to all of the first; ends of its 80 % interval. */
  readonly share: { readonly value: number; readonly low: number; readonly high: number };
  readonly even: readonly [from: number, to: number];
  /** Outside of even for certain. */
  readonly off: boolean;
  /** What stands at the left end, where the share is 1, and at the right end. */
  readonly ends: readonly [first: string, second: string];
}

const HEIGHT = 3.1;

export function BalanceBeam({ share, even, off, ends }: BalanceBeamProps) {
  const { ref, width, rem } = useMeasured();
  return (
    <div ref={ref} className={styles['beam']} style={{ blockSize: `${HEIGHT}rem` }}>
      {width !== null && width > 0 && (
        <Picture share={share} even={even} off={off} ends={ends} width={width} rem={rem} />
      )}
    </div>
  );
}

function Picture({
  share,
  even,
  off,
  ends,
  width,
  rem,
}: BalanceBeamProps & { readonly width: number; readonly rem: number }) {
  const x = (value: number) => 4 + (1 - value) * (width - 8);
  const [top, foot] = [0.2 * rem, 1.75 * rem];
  const hangs = x(share.value);
  const middle = (top + foot) / 2 + 0.2 * rem;
  return (
    <svg width={width} height={HEIGHT * rem} aria-hidden className={styles['picture']}>
      <rect
        x={x(even[1])}
        y={top}
        width={x(even[0]) - x(even[1])}
        height={foot - top}
        rx={6}
        className={styles['even']}
      />
      <path d={`M${x(1)} ${middle}H${x(0)}`} className={styles['rail']} />
      {Number.isFinite(share.value) && (
        <>
          <path d={`M${x(share.high)} ${middle}H${x(share.low)}`} className={styles['range']} />
          <path d={`M${hangs} ${top - 0.2 * rem}V${middle}`} className={off ? styles['lineOff'] : styles['line']} />
          <path
            d={
              off
                ? diamonds([{ x: hangs, y: middle }], 0.42 * rem)
                : bob({ x: hangs, y: middle + 0.25 * rem }, 0.75 * rem)
            }
            className={off ? styles['off'] : styles['bob']}
          />
        </>
      )}
      <text x={0} y={foot + 1.1 * rem} className={styles['end']}>
        {ends[0]}
      </text>
      <text x={width} y={foot + 1.1 * rem} textAnchor="end" className={styles['end']}>
        {ends[1]}
      </text>
    </svg>
  );
}
