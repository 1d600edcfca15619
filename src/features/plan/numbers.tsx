// Numbers of the plan as buttons: each opens where it comes from, right below; one at a time.
import { useId, useState, type ReactNode } from 'react';
import type { PlanNumber } from '../../domain/planning/explanation.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { whyTexts } from '../../i18n/why.ts';
import { NumberExplained } from './number-explained.tsx';
import styles from './plan-sheets.module.css';
import type { Catalogue } from './use-catalogue.ts';

export interface ShownNumber {
  readonly number: PlanNumber;
  /** As it is shown: `18 kg`. */
  readonly text: string;
  /** In place of what such numbers are called. */
  readonly label?: string;
}

export interface NumbersProps {
  /** Rows, each with a name of its own or none. */
  readonly rows: readonly { readonly title?: ReactNode; readonly numbers: readonly ShownNumber[] }[];
  readonly catalogue: Catalogue;
}

export function Numbers({ rows, catalogue }: NumbersProps) {
  const texts = useTexts(whyTexts);
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <ul className={styles['rows']}>
      {rows.map(({ title, numbers }, index) => {
        const opened = numbers.find(({ number }) => keyOf(number) === open);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- sets have no name but their place
          <li key={index} className={styles['row']}>
            {title !== undefined && <p className={styles['rowTitle']}>{title}</p>}
            <div className={styles['numbers']}>
              {numbers.map(({ number, text, label }) => {
                const key = keyOf(number);
                const isOpen = key === open;
                return (
                  <button
                    key={key}
                    type="button"
                    className={styles['number']}
                    data-number={key}
                    aria-expanded={isOpen}
                    {...(isOpen ? { 'aria-controls': id } : {})}
                    onClick={() => setOpen(isOpen ? null : key)}
                  >
                    <strong className="figures">{text}</strong> <small>{label ?? texts.numbers[number.kind]}</small>
                  </button>
                );
              })}
            </div>
            {opened && <NumberExplained key={open} id={id} number={opened.number} catalogue={catalogue} />}
          </li>
        );
      })}
    </ul>
  );
}

function keyOf(number: PlanNumber): string {
  return JSON.stringify(number);
}
