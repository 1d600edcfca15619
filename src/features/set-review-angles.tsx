// The angles of the two chosen repetitions over each other, the set's others faint behind them, with what was meant and where faults lay.
import { useMemo, useState } from 'react';
import type { SignalName } from '../domain/body/signals.ts';
import { type Curve, curveAt, seenShare, stretchesOf } from '../domain/form/review/angle-curve.ts';
import { recurringFaults } from '../domain/form/review/next-time.ts';
import { faultMoment, reviewSignals } from '../domain/form/review/review-signals.ts';
import type { RepetitionMovement } from '../domain/movements/movement.ts';
import { phaseWords } from '../i18n/explain.ts';
import { formats } from '../i18n/formats.ts';
import { useLanguage, useTexts } from '../i18n/i18n.tsx';
import { reviewTexts } from '../i18n/review.ts';
import { AngleCurve } from '../ui/angle-curve.tsx';
import { Choice } from '../ui/field.tsx';
import type { Replayed } from './set-review-compare.tsx';
import styles from './set-review.module.css';
import { useCurves } from './use-curves.ts';

export interface SetReviewAnglesProps {
  readonly movement: RepetitionMovement;
  readonly own: Replayed;
  readonly other: Replayed | null;
  readonly all: readonly Replayed[];
  /** 0–1. */
  readonly progress: number;
}

export function SetReviewAngles({ movement, own, other, all, progress }: SetReviewAnglesProps) {
  const texts = useTexts(reviewTexts);
  const language = useLanguage();
  const signals = useMemo(() => {
    const found = recurringFaults(
      all.map(({ summary }) => summary),
      movement,
    );
    return reviewSignals(
      movement,
      own.recording.view,
      found.map(({ fault }) => fault.id),
    );
  }, [all, movement, own.recording.view]);
  const [wanted, setWanted] = useState<SignalName | null>(null);
  const shown = signals.find(({ signal }) => signal === wanted) ?? signals[0];
  const curves = useCurves(shown?.signal, own, other, all);
  const marks = useMemo(
    () =>
      own.summary.form.faults.flatMap(({ id }) => {
        const fault = movement.faults.find((one) => one.id === id);
        const at = fault && faultMoment(fault, own.replay, own.summary.side);
        return fault && typeof at === 'number' ? [{ progress: at, label: fault.names[language] }] : [];
      }),
    [own, movement, language],
  );
  const mine = curves.get(own.summary.index);
  if (!shown || !mine || seenShare(mine) === 0) return <p className={styles['quiet']}>{texts.noAngles}</p>;
  const theirs = (other && curves.get(other.summary.index)) ?? null;
  const name = texts.signal(shown.signal);
  const degrees = (value: number | null) => (value === null ? texts.notSeen : texts.degrees(value));
  const words = phaseWords(movement)[language];
  const now = texts.now(name, degrees(curveAt(mine, progress)), theirs && degrees(curveAt(theirs, progress)));
  return (
    <>
      {signals.length > 1 && (
        <Choice
          label={texts.angle}
          hideLabel
          value={shown.signal}
          options={signals.map(({ signal }) => ({ value: signal, label: texts.signal(signal) }))}
          onChange={setWanted}
        />
      )}
      <p className="figures">{now}</p>
      <AngleCurve
        own={mine}
        ghost={theirs}
        others={[...curves].flatMap(([index, curve]) =>
          index === own.summary.index || index === other?.summary.index ? [] : [curve],
        )}
        bands={shown.bands}
        marks={marks}
        progress={progress}
        ownLabel={texts.short(own.summary.index)}
        ghostLabel={other ? texts.short(other.summary.index) : ''}
        bandLabel={texts.target}
        axis={[texts.axisStart, words.turn, texts.axisEnd]}
        degrees={texts.degrees}
        label={formats[language].labelled(texts.angles, name)}
      />
      {curves.size > 2 && <p className={styles['quiet']}>{texts.others}</p>}
      {(stretchesOf(mine).length > 1 || seenShare(mine) < 0.9) && <p className={styles['quiet']}>{texts.gap}</p>}
      <AngleTable curves={curves} name={name} turn={words.turn} />
    </>
  );
}

interface AngleTableProps {
  readonly curves: ReadonlyMap<number, Curve>;
  readonly name: string;
  readonly turn: string;
}

function AngleTable({ curves, name, turn }: AngleTableProps) {
  const texts = useTexts(reviewTexts);
  const degrees = (value: number | null) => (value === null ? texts.notSeen : texts.degrees(value));
  return (
    <details className={styles['details']}>
      <summary>{texts.table}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <section className={styles['scroll']} aria-label={useTexts(formats).labelled(texts.angles, name)} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{name}</th>
              <th scope="col">{texts.axisStart}</th>
              <th scope="col">{turn}</th>
              <th scope="col">{texts.axisEnd}</th>
            </tr>
          </thead>
          <tbody>
            {[...curves].map(([index, curve]) => (
              <tr key={index}>
                <th scope="row">{texts.repetition(index)}</th>
                {[0, 0.5, 1].map((at) => (
                  <td key={at}>{degrees(curveAt(curve, at))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
