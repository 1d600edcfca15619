// Amounts side by side, a bar each: weeks, months. What was meant is a band behind them; a bar outside it is hatched and carries a diamond.
import { useId, useMemo, useState } from 'react';
import styles from './bar-chart.module.css';
import { ChartFigure } from './chart-figure.tsx';
import { ChartReader } from './chart-reader.tsx';
import type { ChartWords } from './chart-words.ts';
import { diamonds } from './marks.ts';
import { FOOT, HEAD, labelStride, plotFrame, textWidth, valueAxis } from './plot-frame.ts';

export interface Bar {
  readonly key: string;
  /** In full, read aloud and in the table: `Week of 23 Nov 2026`. */
  readonly label: string;
  /** On the axis: `23 Nov`. */
  readonly tick: string;
  /** 0 or more. */
  readonly value: number;
  /** Still going on: drawn open, and never called off target. */
  readonly open?: boolean;
}

export interface BarChartProps {
  readonly title: string;
  /** At least one, oldest first. */
  readonly bars: readonly Bar[];
  readonly target?: { readonly from: number; readonly to: number; readonly label: string };
  /** Heads the table's columns. */
  readonly keyLabel: string;
  readonly valueLabel: string;
  readonly value: (value: number) => string;
  readonly tick?: (value: number) => string;
  readonly words: ChartWords;
  readonly note?: string | undefined;
  /** Rem; default 9. */
  readonly height?: number;
}

const PLOT = 9;
const GAP = 0.3;

export function BarChart(props: BarChartProps) {
  const { title, bars, target, words, value, height = PLOT } = props;
  const [chosen, setChosen] = useState<number | null>(null);
  const pattern = useId();
  const selected = Math.min(chosen ?? bars.length - 1, bars.length - 1);
  const bar = bars[selected];
  const axis = useMemo(() => {
    const most = Math.max(...bars.map((each) => each.value), target?.to ?? 0);
    return valueAxis(0, most, { fromZero: true, least: 1 });
  }, [bars, target]);
  if (!bar) return null;
  const standing = ({ value: own, open }: Bar) =>
    !target || (open && own < target.from) ? 'plain' : own < target.from || own > target.to ? 'off' : 'on';
  const labels = axis.ticks.map(props.tick ?? value);
  const step = (width: number, rem: number) => {
    const frame = plotFrame(width, rem, height, labels);
    return { frame, step: (frame.right - frame.left) / Math.max(1, bars.length) };
  };
  const labelOf = ({ label, open }: Bar) => (open ? words.soFar(label) : label);
  const told = labelOf(bar);
  return (
    <ChartFigure
      title={title}
      words={words}
      note={props.note}
      reading={
        <>
          <strong>{value(bar.value)}</strong>
          <small>{told}</small>
        </>
      }
      table={{
        columns: [props.keyLabel, props.valueLabel, ...(target ? [words.target] : [])],
        rows: () =>
          [...bars]
            .reverse()
            .map((each) => [
              labelOf(each),
              value(each.value),
              ...(target ? [{ plain: '–', off: words.off, on: words.on }[standing(each)]] : []),
            ]),
      }}
    >
      <ChartReader
        heightRem={HEAD + height + FOOT}
        count={bars.length}
        selected={selected}
        onSelect={setChosen}
        label={title}
        valueText={`${told}, ${value(bar.value)}`}
        nearest={(at, width, rem) => {
          const { frame, step: each } = step(width, rem);
          return Math.min(bars.length - 1, Math.max(0, Math.floor((at - frame.left) / each)));
        }}
      >
        {(width, rem) => {
          const { frame, step: each } = step(width, rem);
          const y = (own: number) =>
            frame.foot - ((own - axis.low) / (axis.high - axis.low)) * (frame.foot - frame.top);
          const wide = Math.min(2.2 * rem, each * (1 - GAP));
          const x = (at: number) => frame.left + each * (at + 0.5);
          const widest = Math.max(...bars.map(({ tick }) => textWidth(tick, rem))) + 0.6 * rem;
          const stride = labelStride(bars.length, widest, frame.right - frame.left);
          return (
            <>
              <defs>
                <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                  <path d="M0 0V6" className={styles['hatch']} />
                </pattern>
              </defs>
              {axis.ticks.map((own, at) => (
                <g key={own}>
                  <path d={`M${frame.left} ${y(own)}H${frame.right}`} className={styles['grid']} />
                  <text x={frame.left - 0.5 * rem} y={y(own) + 0.26 * rem} textAnchor="end" className={styles['tick']}>
                    {labels[at]}
                  </text>
                </g>
              ))}
              {target && (
                <rect
                  x={frame.left}
                  y={y(Math.min(axis.high, target.to))}
                  width={frame.right - frame.left}
                  height={Math.max(2, y(target.from) - y(Math.min(axis.high, target.to)))}
                  rx={6}
                  className={styles['target']}
                />
              )}
              <path d={`M${x(selected)} ${frame.top}V${frame.foot}`} className={styles['plumb']} />
              {bars.map((own, at) => {
                const d = column(x(at) - wide / 2, y(own.value), wide, frame.foot);
                const state = standing(own);
                const shade = own.open ? 'open' : state;
                if (own.value <= 0)
                  return (
                    <path
                      key={own.key}
                      d={`M${x(at) - wide / 2} ${frame.foot}h${wide}`}
                      className={styles['nothing']}
                    />
                  );
                return (
                  <g key={own.key} className={at === selected ? undefined : styles['others']}>
                    <path d={d} className={styles[shade]} />
                    {state === 'off' && !own.open && (
                      <>
                        <path d={d} fill={`url(#${pattern})`} />
                        <path d={diamonds([{ x: x(at), y: y(own.value) }], 0.24 * rem)} className={styles['mark']} />
                      </>
                    )}
                  </g>
                );
              })}
              {target && (
                <text
                  x={frame.left + 0.4 * rem}
                  y={y(Math.min(axis.high, target.to)) - 0.35 * rem}
                  className={styles['targetLabel']}
                >
                  {target.label}
                </text>
              )}
              {bars.map((own, at) =>
                (bars.length - 1 - at) % stride === 0 ? (
                  <text
                    key={own.key}
                    x={Math.min(x(at), frame.right + 0.5 * rem - textWidth(own.tick, rem) / 2)}
                    y={frame.foot + 1.15 * rem}
                    textAnchor="middle"
                    className={styles['tick']}
                  >
                    {own.tick}
                  </text>
                ) : null,
              )}
            </>
          );
        }}
      </ChartReader>
    </ChartFigure>
  );
}

/** Round at the top, flat on its foot. */
function column(x: number, top: number, width: number, foot: number): string {
  const round = Math.max(0, Math.min(4, width / 2, foot - top));
  return `M${x} ${foot}V${top + round}q0 -${round} ${round} -${round}H${x + width - round}q${round} 0 ${round} ${round}V${foot}z`;
}
