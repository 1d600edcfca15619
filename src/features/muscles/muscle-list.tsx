// Every muscle in words and on a line: where it stands, how sure that is, when it is ready. Equal to the picture, for all who would rather read.
import type { Muscle } from '../../domain/catalogue/exercise.ts';
import type { MuscleState } from '../../domain/planning/muscle-state.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { muscleTexts } from '../../i18n/muscle-recovery.ts';
import styles from './muscles.module.css';
import { roughInterval, roughPercent } from './recovery-band.ts';

export interface MuscleListProps {
  /** In the order to be read. */
  readonly states: readonly MuscleState[];
  readonly onOpen: (muscle: Muscle) => void;
}

export function MuscleList({ states, onOpen }: MuscleListProps) {
  const texts = useTexts(muscleTexts);
  const { vocabulary } = useMessages();
  return (
    <ul className={styles['list']}>
      {states.map((state) => (
        <li key={state.muscle}>
          <button type="button" aria-haspopup="dialog" onClick={() => onOpen(state.muscle)}>
            <span className={styles['name']}>
              <strong>{vocabulary.muscles[state.muscle]}</strong>
              <small>{state.byHand ? texts.byHand : texts.ready(state.readyInHours)}</small>
            </span>
            <RecoveryLine state={state} />
            <span className={`${styles['percent']} figures`}>{texts.percent(roughPercent(state.recovered))}</span>
            <span className="visually-hidden">{between(state, texts.could)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function between(state: MuscleState, could: (low: number, high: number) => string): string {
  const interval = roughInterval(state);
  return interval === null ? '' : could(interval[0], interval[1]);
}

const READY_AT = 0.9;

/** The interval as a band on the line, the estimate as its bob, a tick where it is ready. */
export function RecoveryLine({ state: { recovered, low, high } }: { readonly state: MuscleState }) {
  // Some room is left at either end for the bob.
  const at = (value: number) => `${4 + value * 92}%`;
  return (
    <svg aria-hidden className={styles['line']}>
      <line x1="4%" y1="50%" x2="96%" y2="50%" className={styles['rail']} />
      <line x1={at(low)} y1="50%" x2={at(high)} y2="50%" className={styles['interval']} />
      <line x1={at(READY_AT)} y1="10%" x2={at(READY_AT)} y2="90%" className={styles['readyMark']} />
      <svg x={at(recovered)} y="50%" overflow="visible">
        {recovered >= READY_AT ? (
          <circle r={6} className={styles['bobReady']} />
        ) : (
          <path d="M0-7.5 7.5 0 0 7.5-7.5 0z" className={styles['bobNot']} />
        )}
      </svg>
    </svg>
  );
}
