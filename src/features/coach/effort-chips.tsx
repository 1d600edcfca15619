// How hard the set just done was, one tap, never asked twice and never required.
import { useState } from 'react';
import type { SetRecord } from '../../domain/log/records.ts';
import { logRowTexts } from '../../i18n/log-rows.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { numberText } from '../../ui/load-text.ts';
import { useApp } from '../app-services.tsx';
import styles from './effort-chips.module.css';

export interface EffortChipsProps {
  readonly set: SetRecord;
  readonly kind: 'rir' | 'rpe';
}

const OFFERED = { rir: [0, 1, 2, 3, 4], rpe: [7, 8, 9, 9.5, 10] } as const;

export function EffortChips({ set, kind }: EffortChipsProps) {
  const texts = useTexts(logRowTexts);
  const { workout } = useApp();
  // Once it is said the chips go with the next set, so that a slip can be put right where it was made.
  const [wasSaid] = useState(set.rir !== undefined || set.rpe !== undefined);
  if (wasSaid) return null;
  const label = kind === 'rir' ? texts.left : texts.effort;
  return (
    <fieldset aria-label={label} className={styles['chips']}>
      <span aria-hidden>{label}</span>
      {OFFERED[kind].map((value) => (
        <button
          key={value}
          type="button"
          className="figures"
          aria-pressed={set[kind] === value}
          onClick={() => {
            const { [kind]: before, ...rest } = set;
            void workout.updateSet(before === value ? rest : { ...set, [kind]: value });
          }}
        >
          {numberText(value)}
          {kind === 'rir' && value === 4 ? '+' : ''}
        </button>
      ))}
    </fieldset>
  );
}
