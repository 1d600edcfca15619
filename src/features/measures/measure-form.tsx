// One number of the body: the last one stands already, a step or two make it today's; slips are told, never mended in silence.
import { useId, useState } from 'react';
import { localDay } from '../../coach/local-day.ts';
import type { BodyMeasure, MeasureKind, MeasureUnit } from '../../domain/log/body-measure.ts';
import { boundsIn, checkMeasure, inUnit, MEASURE_STEPS, unitsOf, usualUnit } from '../../domain/log/measure-limits.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { measuresTexts } from '../../i18n/measures.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Stepper } from '../../ui/field.tsx';
import { Stack } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import styles from './measures.module.css';

export interface MeasureFormProps {
  readonly kind: MeasureKind;
  /** The newest one; it stands in the form. */
  readonly last: BodyMeasure | null;
  /** The one that is changed; null: a new one. */
  readonly edited: BodyMeasure | null;
  readonly onSave: (measure: BodyMeasure) => Promise<void>;
}

/** Where the first step of somebody never measured goes. */
const FIRST: Readonly<Record<MeasureUnit, number>> = { kg: 70, lb: 155, cm: 80, in: 32, percent: 20 };

export function MeasureForm({ kind, last, edited, onSave }: MeasureFormProps) {
  const texts = useTexts(measuresTexts);
  const { settings, now, newId } = useApp();
  const today = localDay(now());
  const id = useId();
  const [unit, setUnit] = useState<MeasureUnit>(edited?.unit ?? usualUnit(kind, settings.unit));
  /** As it was stated last, in the unit of then: shown in another unit and back again it is the same number. */
  const [stated, setStated] = useState<Pick<BodyMeasure, 'value' | 'unit'> | null>(edited ?? last);
  const value = stated ? inUnit(stated.value, stated.unit, unit) : undefined;
  const [day, setDay] = useState(edited?.day ?? today);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const { min, max } = boundsIn(kind, unit);
  const problem = checkMeasure({ kind, value: value ?? Number.NaN, unit, day }, today);
  const said = (bound: number) => texts.value(String(bound), unit);
  const valueProblem =
    problem === 'out_of_range'
      ? texts.problems.outOfRange(said(min), said(max))
      : problem === 'no_number' && (tried || value !== undefined)
        ? texts.problems.noNumber
        : null;
  const units = unitsOf(kind);

  async function save(): Promise<void> {
    setTried(true);
    if (problem !== null || value === undefined || busy) return;
    setBusy(true);
    const at = now().toISOString();
    await onSave({ ...(edited ?? { id: newId(), measuredAt: at }), kind, value, unit, day });
    setBusy(false);
  }

  return (
    <Stack>
      {texts.how[kind] !== undefined && <p className={styles['quiet']}>{texts.how[kind]}</p>}
      <Stepper
        key={unit}
        label={texts.kinds[kind]}
        unit={texts.units[unit]}
        value={value}
        onChange={(next) => setStated(next === undefined ? null : { value: next, unit })}
        min={min}
        max={max}
        step={MEASURE_STEPS[unit]}
        initial={FIRST[unit]}
        decreaseLabel={texts.less}
        increaseLabel={texts.moreOf}
        problem={valueProblem}
      />
      {units.length > 1 && (
        <Choice
          label={texts.unit}
          value={unit}
          options={units.map((each) => ({ value: each, label: texts.units[each] }))}
          onChange={setUnit}
        />
      )}
      <div className={styles['day']}>
        <label htmlFor={id}>{texts.day}</label>
        <input
          id={id}
          type="date"
          value={day}
          max={today}
          aria-invalid={problem === 'future' ? true : undefined}
          aria-describedby={problem === 'future' ? `${id}-note` : undefined}
          onChange={({ target }) => setDay(target.value === '' ? today : target.value)}
        />
        {problem === 'future' && (
          <p id={`${id}-note`} role="alert" className={styles['problem']}>
            {texts.problems.future}
          </p>
        )}
      </div>
      <Button kind="main" wide disabled={busy} onClick={() => void save()}>
        {edited ? texts.saveChange : texts.save}
      </Button>
    </Stack>
  );
}
