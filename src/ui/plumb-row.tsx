// The plumb line once per repetition: how deep each went, against the band that was meant. A table for those who listen.
import styles from './plumb-row.module.css';

export interface PlumbMark {
  /** 0 = start position, 1 = full range. */
  readonly depth: number;
  readonly onTarget: boolean;
}

export interface PlumbRowProps {
  readonly marks: readonly PlumbMark[];
  /** The band in the same measure as `depth`. */
  readonly band: { readonly from: number; readonly to: number };
  /** Says what is drawn. */
  readonly caption: string;
  readonly bandLabel: string;
  readonly columnLabels: { readonly repetition: string; readonly depth: string; readonly onTarget: string };
  readonly yes: string;
  readonly no: string;
}

const WIDTH = 320;
const HEIGHT = 150;
const TOP = 12;
/** Depth drawn at the foot of the picture. */
const DEEPEST = 1.25;

export function PlumbRow({ marks, band, caption, bandLabel, columnLabels, yes, no }: PlumbRowProps) {
  const y = (depth: number) => TOP + (Math.min(DEEPEST, Math.max(0, depth)) / DEEPEST) * (HEIGHT - TOP - 12);
  const step = WIDTH / Math.max(1, marks.length);
  const size = Math.min(8, Math.max(3, step * 0.28));
  return (
    <figure className={styles['figure']}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden className={styles['picture']}>
        <rect
          x={0}
          y={y(band.from)}
          width={WIDTH}
          height={y(band.to) - y(band.from)}
          rx={7}
          className={styles['band']}
        />
        <path d={`M0 ${TOP}H${WIDTH}`} className={styles['rail']} />
        <g className={styles['falls']}>
          {marks.map(({ depth, onTarget }, index) => {
            const x = step * (index + 0.5);
            const at = y(depth);
            return (
              <g key={`${index}-${depth}`} className={onTarget ? styles['on'] : styles['off']}>
                <path d={`M${x} ${TOP}V${at}`} className={styles['line']} />
                {onTarget ? (
                  <circle cx={x} cy={at} r={size} />
                ) : (
                  <path
                    d={`M${x} ${at - size * 1.25}l${size * 1.25} ${size * 1.25}l${-size * 1.25} ${size * 1.25}l${-size * 1.25} ${-size * 1.25}z`}
                  />
                )}
              </g>
            );
          })}
        </g>
      </svg>
      <figcaption className={styles['caption']}>
        <span>{caption}</span>
        <span>{bandLabel}</span>
      </figcaption>
      <div className="visually-hidden">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columnLabels.repetition}</th>
              <th scope="col">{columnLabels.depth}</th>
              <th scope="col">{columnLabels.onTarget}</th>
            </tr>
          </thead>
          <tbody>
            {marks.map(({ depth, onTarget }, index) => (
              <tr key={`${index}-${depth}`}>
                <th scope="row">{index + 1}</th>
                <td>{Math.round(depth * 100)} %</td>
                <td>{onTarget ? yes : no}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
