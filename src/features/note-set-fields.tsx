// One row of sets of a note, number by number, with what is wrong with each.
import type { Exercise } from '../domain/catalogue/exercise.ts';
import { checkSet, type SetField } from '../domain/log/check-set.ts';
import { noteTexts } from '../i18n/note-texts.ts';
import { useMessages, useTexts } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Choice, Stepper } from '../ui/field.tsx';
import { Notice } from '../ui/message.tsx';
import { LoadStepper } from './load-stepper.tsx';
import styles from './note-chips.module.css';
import { MOST_SETS_A_ROW, type NoteSetRow } from './note-set-rows.ts';
import setFormStyles from './set-form.module.css';

export interface NoteSetFieldsProps {
  readonly title: string;
  readonly row: NoteSetRow;
  readonly exercise: Exercise | undefined;
  /** Of a load that is stated anew. */
  readonly unit: 'kg' | 'lb';
  readonly onChange: (row: NoteSetRow) => void;
  /** Absent: it is the only one. */
  readonly onRemove?: () => void;
}

/** Nothing of it is beyond belief. */
export function isBelievable(row: NoteSetRow, exercise: Exercise | undefined): boolean {
  return isCount(row.count) && checkSet(row, exercise?.loadKind ?? 'external').length === 0;
}

function isCount(count: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= MOST_SETS_A_ROW;
}

export function NoteSetFields({ title, row, exercise, unit, onChange, onRemove }: NoteSetFieldsProps) {
  const texts = useTexts(noteTexts);
  const { setForm } = useMessages();
  const problems = checkSet(row, exercise?.loadKind ?? 'external');
  const problemOf = (field: SetField) => {
    const problem = problems.find((one) =>
      one.kind === 'negative_load' ? field === 'load' : 'field' in one && one.field === field,
    );
    return problem ? setForm.problem(problem) : null;
  };
  const nothing = problems.find(({ kind }) => kind === 'nothing_done');
  const set = (field: 'reps' | 'durationSec' | 'distanceM' | 'rpe' | 'load', value: NoteSetRow[typeof field]) => {
    const { [field]: _before, ...rest } = row;
    onChange(value === undefined ? rest : { ...rest, [field]: value });
  };
  const stepper = (
    field: 'reps' | 'durationSec' | 'distanceM' | 'rpe',
    [min, max, step, initial]: readonly [min: number, max: number, step: number, initial: number],
  ) => (
    <Stepper
      label={setForm.field[field]}
      value={row[field]}
      onChange={(value) => set(field, value)}
      min={min}
      max={max}
      step={step}
      initial={initial}
      decreaseLabel={setForm.decrease}
      increaseLabel={setForm.increase}
      problem={problemOf(field)}
    />
  );
  const time = stepper('durationSec', [5, 86_400, 5, 30]);
  const distance = stepper('distanceM', [100, 500_000, 100, 1000]);
  const isTimed = row.read.durationSec !== undefined || row.read.distanceM !== undefined;
  return (
    <fieldset className={styles['fields']}>
      <legend>{title}</legend>
      <Stepper
        label={texts.sets}
        value={Number.isNaN(row.count) ? undefined : row.count}
        onChange={(count) => onChange({ ...row, count: count ?? Number.NaN })}
        min={1}
        max={MOST_SETS_A_ROW}
        step={1}
        decreaseLabel={setForm.decrease}
        increaseLabel={setForm.increase}
        problem={isCount(row.count) ? null : texts.setsBetween(MOST_SETS_A_ROW)}
      />
      {stepper('reps', [1, 1000, 1, 8])}
      <LoadStepper
        key={row.load?.unit ?? unit}
        label={setForm.field.load}
        exercise={exercise ?? null}
        value={row.load}
        unit={unit}
        onChange={(load) => set('load', load)}
        problem={problemOf('load')}
      />
      {row.load && (
        <Choice
          label={texts.unit}
          hideLabel
          value={row.load.unit}
          options={(['kg', 'lb'] as const).map((value) => ({ value, label: value }))}
          onChange={(value) => row.load && set('load', { ...row.load, unit: value })}
        />
      )}
      {isTimed && time}
      {isTimed && distance}
      {stepper('rpe', [1, 10, 0.5, 8])}
      {!isTimed && (
        <details className={setFormStyles['more']}>
          <summary>{texts.minutesHint}</summary>
          {time}
          {distance}
        </details>
      )}
      {nothing && <Notice tone="warning" urgent title={setForm.problem(nothing)} />}
      {onRemove && <Button onClick={onRemove}>{texts.removeRow}</Button>}
    </fieldset>
  );
}
