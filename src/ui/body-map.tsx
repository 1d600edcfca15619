// Sets of a week on a drawn body: what each muscle got against what was meant, told by shade and by pattern. A muscle is read by a tap or with
// the arrow keys; the table behind it has them all.
import { type ReactNode, useId, useState } from 'react';
import type { Muscle } from '../domain/catalogue/exercise.ts';
import type { MuscleStanding, MuscleState } from '../domain/log/insight/muscle-weeks.ts';
import { BodyFigures } from './body-figures.tsx';
import styles from './body-map.module.css';
import { ChartFigure } from './charts/chart-figure.tsx';
import type { ChartWords } from './charts/chart-words.ts';

export interface BodyMapProps {
  readonly title: string;
  /** Read first; else the one with the most sets. */
  readonly initial?: Muscle | undefined;
  /** Of all muscles, in any order. */
  readonly standings: readonly MuscleStanding[];
  readonly muscles: Readonly<Record<Muscle, string>>;
  readonly states: Readonly<Record<MuscleState, string>>;
  /** `9 of 12 sets`, or `9 sets` where nothing was meant. */
  readonly sets: (sets: number, target: number | null) => string;
  /** Heads of the table. */
  readonly columns: { readonly muscle: string; readonly sets: string; readonly standing: string };
  readonly words: ChartWords;
  readonly note?: string | undefined;
}

const STATES = ['on', 'below', 'beyond', 'some', 'none'] as const satisfies readonly MuscleState[];

export function BodyMap(props: BodyMapProps) {
  const { title, standings, muscles, states, sets, columns, words } = props;
  const [chosen, setChosen] = useState<Muscle | null>(null);
  const pattern = useId();
  const hasTargets = standings.some(({ target }) => target !== null);
  const most = Math.max(1, ...standings.map((each) => each.sets));
  const ordered = [...standings].sort((a, b) => b.sets - a.sets);
  const selected = ordered.find(({ muscle }) => muscle === (chosen ?? props.initial)) ?? ordered[0];
  if (!selected) return null;
  const at = ordered.indexOf(selected);
  const say = ({ sets: done, target, state }: MuscleStanding) =>
    hasTargets ? `${sets(done, target)} · ${states[state]}` : sets(done, null);
  const byMuscle = new Map(standings.map((each) => [each.muscle, each]));
  const region = (muscle: Muscle, d: string): ReactNode => {
    const standing = byMuscle.get(muscle);
    const state = standing?.state ?? 'none';
    const share = standing ? standing.sets / (standing.target ?? most) : 0;
    const fillOpacity = state === 'below' || state === 'some' ? 0.26 + 0.5 * Math.min(1, share) : undefined;
    return (
      <>
        <path d={d} className={styles[state]} style={fillOpacity === undefined ? undefined : { fillOpacity }} />
        {(state === 'below' || state === 'beyond') && <path d={d} fill={`url(#${pattern}-${state})`} />}
      </>
    );
  };
  return (
    <ChartFigure
      title={title}
      words={words}
      note={props.note}
      reading={
        <>
          <strong>{muscles[selected.muscle]}</strong>
          <small>{say(selected)}</small>
        </>
      }
      table={{
        columns: [columns.muscle, columns.sets, ...(hasTargets ? [words.target, columns.standing] : [])],
        rows: () =>
          ordered.map((each) => [
            muscles[each.muscle],
            rounded(each.sets),
            ...(hasTargets ? [each.target === null ? '–' : rounded(each.target), states[each.state]] : []),
          ]),
      }}
    >
      <div className={styles['map']}>
        <BodyFigures
          defs={<Patterns id={pattern} />}
          renderRegion={region}
          renderOver={(muscle, d) => muscle === selected.muscle && <path d={d} className={styles['chosen']} />}
          onTap={setChosen}
        />
        <input
          type="range"
          className={styles['keys']}
          min={0}
          max={ordered.length - 1}
          step={1}
          value={at}
          aria-label={title}
          aria-valuetext={`${muscles[selected.muscle]}, ${say(selected)}`}
          onChange={(event) => setChosen(ordered[event.target.valueAsNumber]?.muscle ?? null)}
        />
      </div>
      {hasTargets && (
        <ul className={styles['key']}>
          {STATES.filter((state) => standings.some((each) => each.state === state)).map((state) => (
            <li key={state}>
              <svg viewBox="0 0 16 16" aria-hidden className={styles['swatch']}>
                <rect
                  x="1"
                  y="1"
                  width="14"
                  height="14"
                  rx="4"
                  className={styles[state]}
                  fillOpacity={state === 'on' || state === 'beyond' ? 1 : 0.55}
                />
                {(state === 'below' || state === 'beyond') && (
                  <rect x="1" y="1" width="14" height="14" rx="4" fill={`url(#${pattern}-${state})`} />
                )}
              </svg>
              <span>{states[state]}</span>
              <span className="figures">{standings.filter((each) => each.state === state).length}</span>
            </li>
          ))}
        </ul>
      )}
    </ChartFigure>
  );
}

function Patterns({ id }: { readonly id: string }) {
  return (
    <>
      <pattern id={`${id}-below`} width="4.5" height="4.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V4.5" className={styles['hatch']} />
      </pattern>
      <pattern id={`${id}-beyond`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <circle cx="2.5" cy="2.5" r="1.15" className={styles['dot']} />
      </pattern>
    </>
  );
}

/** Sets in quarters are read in tenths. */
function rounded(sets: number): string {
  return String(Math.round(sets * 10) / 10);
}
