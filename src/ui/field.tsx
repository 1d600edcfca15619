// Ways to state something: a text, a number by steps, one of a few, some of many.
import { Minus, Plus } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { IconButton } from './button.tsx';
import styles from './field.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  /** Several lines. */
  readonly rows?: number;
  /** What is wrong with it and what to do; read aloud with the field. */
  readonly problem?: string | null;
  readonly hint?: string;
  readonly autoFocus?: boolean;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'search';
  readonly lang?: string;
}

export function TextField(props: TextFieldProps) {
  const { label, value, onChange, placeholder, rows, problem, hint, inputMode, lang } = props;
  const id = useId();
  const shared = {
    id,
    value,
    placeholder,
    lang,
    inputMode,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem || hint ? `${id}-note` : undefined,
    className: styles['input'],
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input type="text" {...shared} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea rows={rows} {...shared} onChange={(event) => onChange(event.target.value)} />
      )}
      <Note id={`${id}-note`} problem={problem} hint={hint} />
    </div>
  );
}

export interface StepperProps {
  readonly label: string;
  /** Undefined: not stated. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where the first step from nothing goes. */
  readonly initial?: number;
  readonly unit?: string;
  readonly decreaseLabel: string;
  readonly increaseLabel: string;
  readonly problem?: string | null;
}

/** Big steps by thumb, any number by keyboard. What is typed is kept as typed until it is a number; it is never corrected silently. */
export function Stepper(props: StepperProps) {
  const { label, value, onChange, min, max, step, unit, problem } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const base = value ?? props.initial ?? min;
  const move = (by: number) => {
    setTyped(null);
    if (value === undefined) onChange(clamp(base, min, max));
    else onChange(clamp(round(base + by), min, max));
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{unit === undefined ? label : `${label} (${unit})`}</label>
      <div className={styles['stepper']}>
        <IconButton
          label={`${props.decreaseLabel}: ${label}`}
          icon={<Minus aria-hidden />}
          disabled={value !== undefined && value <= min}
          onClick={() => move(-step)}
        />
        <input
          id={id}
          className={`${styles['number']} figures`}
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? (value === undefined ? '' : String(value))}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-note` : undefined}
          onChange={(event) => {
            const text = event.target.value;
            setTyped(text);
            const number = Number(text.trim().replace(',', '.').replace('−', '-'));
            if (text.trim() === '') onChange(undefined);
            else onChange(Number.isFinite(number) ? number : Number.NaN);
          }}
          onBlur={() => {
            if (value === undefined || Number.isFinite(value)) setTyped(null);
          }}
        />
        <IconButton
          label={`${props.increaseLabel}: ${label}`}
          icon={<Plus aria-hidden />}
          disabled={value !== undefined && value >= max}
          onClick={() => move(step)}
        />
      </div>
      <Note id={`${id}-note`} problem={problem} hint={undefined} />
    </div>
  );
}

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly detail?: string;
}

interface OptionsProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  /** Shown to those who listen only. */
  readonly hideLabel?: boolean;
}

export interface ChoiceProps<T extends string> extends OptionsProps<T> {
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

/** One of a few. */
export function Choice<T extends string>({ value, onChange, ...options }: ChoiceProps<T>) {
  return <Options {...options} type="radio" isChosen={(own) => own === value} onChoose={onChange} />;
}

export interface ManyProps<T extends string> extends OptionsProps<T> {
  readonly values: readonly T[];
  readonly onChange: (values: readonly T[]) => void;
}

/** Some of many. */
export function Many<T extends string>({ values, onChange, ...options }: ManyProps<T>) {
  return (
    <Options
      {...options}
      type="checkbox"
      isChosen={(own) => values.includes(own)}
      onChoose={(own, chosen) => onChange(chosen ? [...values, own] : values.filter((value) => value !== own))}
    />
  );
}

interface ChosenProps<T extends string> extends OptionsProps<T> {
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: (value: T) => boolean;
  readonly onChoose: (value: T, chosen: boolean) => void;
}

function Options<T extends string>({ label, options, hideLabel, type, isChosen, onChoose }: ChosenProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles['field']}>
      <legend className={hideLabel ? 'visually-hidden' : styles['legend']}>{label}</legend>
      <div className={styles['options']}>
        {options.map((option) => (
          <label key={option.value} className={styles['option']}>
            <input
              type={type}
              name={name}
              className="visually-hidden"
              checked={isChosen(option.value)}
              onChange={(event) => onChoose(option.value, event.target.checked)}
            />
            <span>{option.label}</span>
            {option.detail !== undefined && <small>{option.detail}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export interface SwitchProps {
  readonly label: string;
  readonly detail?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Switch({ label, detail, checked, onChange }: SwitchProps) {
  return (
    <label className={styles['switch']}>
      <span>
        {label}
        {detail !== undefined && <small>{detail}</small>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}

interface NoteProps {
  readonly id: string;
  readonly problem: string | null | undefined;
  readonly hint: string | undefined;
}

function Note({ id, problem, hint }: NoteProps) {
  if (problem)
    return (
      <p id={id} role="alert" className={styles['problem']}>
        {problem}
      </p>
    );
  return hint === undefined ? null : (
    <p id={id} className={styles['hint']}>
      {hint}
    </p>
  );
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

/** Steps of 0.1 and 1.25 add up without tails like 2.4000000000000004. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
