// One muscle: what it was asked of, when it is ready, how sure that is, and what the person says of it themselves.
import { type ReactNode, useId, useState } from 'react';
import type { MuscleAdjustment, MuscleState } from '../../domain/planning/muscle-state.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { muscleTexts } from '../../i18n/muscle-recovery.ts';
import { Button } from '../../ui/button.tsx';
import { Fact, Facts, Row } from '../../ui/screen.tsx';
import { useInsightFormats } from '../insight-formats.ts';
import { between, RecoveryLine } from './muscle-list.tsx';
import styles from './muscles.module.css';
import { bandOf, roughPercent } from './recovery-band.ts';

export interface MuscleSheetProps {
  readonly state: MuscleState;
  /** Sets a week that were meant; null where nothing is known of that. */
  readonly target: number | null;
  /** What was said of it, where that still counts. */
  readonly word: MuscleAdjustment | undefined;
  /** 0–1; null takes the word back. */
  readonly onSay: (recovered: number | null) => void;
}

export function MuscleSheet({ state, target, word, onSay }: MuscleSheetProps): ReactNode {
  const texts = useTexts(muscleTexts);
  const { number, dayShort } = useInsightFormats();
  const percent = roughPercent(state.recovered);
  const [felt, setFelt] = useState(percent);
  const id = useId();
  const sets = number(state.weeklySets, 1);
  return (
    <>
      <p className={styles['said']}>
        <strong>{texts.about(percent)}</strong> {between(state, texts.could)}
      </p>
      <RecoveryLine state={state} />
      <Facts>
        <Fact label={texts.readyTitle} figure={texts.readyShort(state.readyInHours)} />
        <Fact label={texts.lastTitle} figure={state.lastTrained ? dayShort(state.lastTrained) : texts.never} />
        <Fact
          label={texts.setsTitle}
          figure={target === null ? sets : texts.setsOf(sets, number(Math.round(target * 2) / 2, 1))}
        />
      </Facts>
      <div className={styles['feel']}>
        <label htmlFor={id}>{texts.feel}</label>
        <output htmlFor={id} className={styles['felt']}>
          {texts.felt(felt, texts.feelings[bandOf(felt / 100)])}
        </output>
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={5}
          value={felt}
          aria-valuetext={texts.felt(felt, texts.feelings[bandOf(felt / 100)])}
          onChange={(event) => setFelt(event.target.valueAsNumber)}
        />
        <p className={styles['ends']} aria-hidden>
          <span>{texts.feelings.little}</span>
          <span>{texts.feelings.ready}</span>
        </p>
      </div>
      <Row>
        <Button kind="main" onClick={() => onSay(felt / 100)}>
          {texts.keep}
        </Button>
        {word !== undefined && <Button onClick={() => onSay(null)}>{texts.takeBack}</Button>}
      </Row>
      <p className={styles['help']}>{texts.feelHelp}</p>
    </>
  );
}
