// The pieces of the sheet of numbers: a number with its steps, the digits, a choice of two, the effort.
import { Delete, Minus, Plus } from 'lucide-react';
import { useId, type KeyboardEvent } from 'react';
import type { SetRecord } from '../../domain/log/records.ts';
import { logRowTexts } from '../../i18n/log-rows.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { IconButton } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { usePressRepeat } from '../press-repeat.ts';
import styles from './set-sheet.module.css';

export interface NumberFieldProps {
  readonly label: string;
  readonly unit: string | null;
  readonly text: string;
  readonly isFirst: boolean;
  readonly isActive: boolean;
  readonly problem: string | null;
  readonly less: string;
  readonly more: string;
  readonly onStep: (by: 1 | -1) => void;
  readonly onFocus: () => void;
  readonly onType: (text: string) => void;
}

export function NumberField(props: NumberFieldProps) {
  const { label, unit, text, isFirst, isActive, problem, onStep } = props;
  const id = useId();
  const less = usePressRepeat(() => onStep(-1));
  const more = usePressRepeat(() => onStep(1));
  const keys = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : null;
    if (by === null) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <div className={styles['field']}>
      <IconButton label={props.less} icon={<Minus aria-hidden />} {...less} />
      <div className={styles['number']} data-active={isActive}>
        <label htmlFor={id}>{unit === null ? label : `${label} (${unit})`}</label>
        <input
          id={id}
          // The dialog puts the focus there when it opens.
          ref={(element) => {
            if (isFirst) element?.setAttribute('autofocus', '');
          }}
          className="figures"
          // The digits below are the keyboard; one with keys types all the same.
          inputMode="none"
          autoComplete="off"
          enterKeyHint="done"
          value={text}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-note` : undefined}
          onChange={({ target }) => props.onType(target.value)}
          onFocus={({ target }) => {
            props.onFocus();
            target.select();
          }}
          onKeyDown={keys}
        />
      </div>
      <IconButton label={props.more} icon={<Plus aria-hidden />} {...more} />
      {problem && (
        <p id={`${id}-note`} role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </div>
  );
}

export function Keypad({ onPress, hasPoint }: { readonly onPress: (key: string) => void; readonly hasPoint: boolean }) {
  const texts = useTexts(logRowTexts);
  return (
    <fieldset aria-label={texts.keypad} className={`${styles['keypad']} figures`}>
      {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
        <button key={digit} type="button" onClick={() => onPress(digit)}>
          {digit}
        </button>
      ))}
      <button type="button" aria-label={texts.point} disabled={!hasPoint} onClick={() => onPress('.')}>
        .
      </button>
      <button type="button" onClick={() => onPress('0')}>
        0
      </button>
      <button type="button" aria-label={texts.erase} onClick={() => onPress('erase')}>
        <Delete aria-hidden />
      </button>
    </fieldset>
  );
}

export interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

export function Segments<T extends string>({ label, value, options, onChange }: SegmentsProps<T>) {
  return (
    <fieldset aria-label={label} className={styles['segments']}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}

export interface EffortProps extends Pick<SetRecord, 'rir' | 'rpe'> {
  readonly onChange: (field: 'rir' | 'rpe', value: number | undefined) => void;
}

const OFFERED = { rir: [0, 1, 2, 3, 4], rpe: [6, 7, 8, 8.5, 9, 9.5, 10] } as const;

/** Either way to say it; both are kept where both were said. */
export function Effort({ onChange, ...said }: EffortProps) {
  const texts = useTexts(logRowTexts);
  const { setForm } = useMessages();
  return (['rir', 'rpe'] as const).map((field) => (
    <Choice
      key={field}
      label={setForm.field[field]}
      value={String(said[field])}
      options={[
        ...OFFERED[field].map((value) => ({ value: String(value), label: String(value) })),
        { value: 'undefined', label: texts.noEffort },
      ]}
      onChange={(value) => onChange(field, value === 'undefined' ? undefined : Number(value))}
    />
  ));
}
