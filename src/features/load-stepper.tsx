// A load by thumb: steps of the tool at hand, held down it runs, typed it is kept exactly as typed, with the plates for a bar beside it.
import { Disc3, Minus, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import type { Exercise } from '../domain/catalogue/exercise.ts';
import { KG_PER_LB, SET_LIMITS } from '../domain/log/limits.ts';
import { steppedLoad } from '../domain/log/load-step.ts';
import type { Load } from '../domain/log/records.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { loadTexts } from '../i18n/load-entry.ts';
import { IconButton } from '../ui/button.tsx';
import styles from './load-stepper.module.css';
import { barOf, PlateSheet } from './plate-sheet.tsx';
import { usePressRepeat } from './press-repeat.ts';

export interface LoadStepperProps {
  readonly label: string;
  /** Null: one the catalogue does not know. */
  readonly exercise: Exercise | null;
  /** What it begins with; another one comes with another key. Undefined: nothing stated. */
  readonly value: Load | undefined;
  /** Of a load that is stated anew; one that was there keeps its own. */
  readonly unit: Load['unit'];
  /** Not a number where something else was typed; undefined where it was emptied. */
  readonly onChange: (load: Load | undefined) => void;
  readonly problem?: string | null;
}

/** Where the first step from nothing goes. */
const FIRST = { kg: 20, lb: 45 } as const;

export function LoadStepper({ label, exercise, value, unit: usual, onChange, problem }: LoadStepperProps) {
  const texts = useTexts(loadTexts);
  const id = useId();
  const [load, setLoad] = useState(value);
  const [typed, setTyped] = useState<string | null>(null);
  const [platesOpen, setPlatesOpen] = useState(false);
  const unit = load?.unit ?? usual;
  const { min, max } = limitsOf(exercise, unit);
  const bar = barOf(exercise);
  const state = (next: Load | undefined) => {
    setLoad(next);
    onChange(next);
  };
  const move = (way: 1 | -1) => {
    setTyped(null);
    if (!load || !Number.isFinite(load.value)) {
      state({ value: way < 0 && min < 0 ? 0 : FIRST[unit], unit });
      return;
    }
    state(steppedLoad(exercise, load, way));
  };
  const less = usePressRepeat(() => move(-1));
  const more = usePressRepeat(() => move(1));
  const known = load !== undefined && Number.isFinite(load.value);
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{`${label} (${unit})`}</label>
      <div className={styles['row']}>
        <IconButton
          label={texts.less(label)}
          icon={<Minus aria-hidden />}
          disabled={known && load.value <= min}
          {...less}
        />
        <input
          id={id}
          className={`${styles['number']} figures`}
          inputMode="decimal"
          autoComplete="off"
          enterKeyHint="done"
          value={typed ?? (load === undefined ? '' : String(load.value))}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-note` : undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            state(readLoad(target.value, unit));
          }}
          onFocus={({ target }) => target.select()}
          onBlur={() => {
            if (load === undefined || Number.isFinite(load.value)) setTyped(null);
          }}
        />
        <IconButton
          label={texts.more(label)}
          icon={<Plus aria-hidden />}
          disabled={known && load.value >= max}
          {...more}
        />
        {bar && (
          <IconButton
            label={texts.plates}
            icon={<Disc3 aria-hidden />}
            aria-haspopup="dialog"
            onClick={() => setPlatesOpen(true)}
          />
        )}
      </div>
      {problem && (
        <p id={`${id}-note`} role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      {bar && (
        <PlateSheet
          open={platesOpen}
          bar={bar}
          load={known ? load : { value: FIRST[unit], unit }}
          onClose={() => setPlatesOpen(false)}
          onChoose={(chosen) => {
            setTyped(null);
            state(chosen);
          }}
        />
      )}
    </div>
  );
}

/** Decimal commas and true minus signs are how people type. Undefined for nothing, NaN for no number. */
function readLoad(text: string, unit: Load['unit']): Load | undefined {
  const plain = text.trim().replace(',', '.').replace('−', '-');
  if (plain === '') return undefined;
  const value = Number(plain);
  return { value: Number.isFinite(value) ? value : Number.NaN, unit };
}

/** Assistance, below zero, is for exercises whose load is the body. */
function limitsOf(exercise: Exercise | null, unit: Load['unit']): { readonly min: number; readonly max: number } {
  const kind = exercise?.loadKind ?? 'external';
  const inUnit = (kg: number) => (unit === 'kg' ? kg : Math.trunc(kg / KG_PER_LB));
  const assistable = kind === 'bodyweight' || kind === 'bodyweight_plus';
  return { min: assistable ? inUnit(SET_LIMITS.loadKg.min) : 0, max: inUnit(SET_LIMITS.loadKg.max) };
}
