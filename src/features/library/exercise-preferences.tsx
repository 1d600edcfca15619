// How the person logs one exercise: a remark of their own, the unit, what the number covers, the bar, the rest, what is asked after a set.
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { PreferenceChanges } from '../../coach/own-exercises.ts';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import type { ExercisePreference } from '../../domain/log/exercise-preference.ts';
import { exerciseFactsTexts } from '../../i18n/exercise-facts.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Choice, Stepper, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { useApp } from '../app-services.tsx';
import { barOf } from '../plate-sheet.tsx';
import { useChangePreference } from '../use-change-preference.ts';
import { usePreference } from '../use-preference.ts';
import styles from './exercise-facts.module.css';

const USUAL = 'usual';
const RESTS_SEC = [0, 60, 90, 120, 180, 240] as const;
/** Characters of a remark. Design default: two lines beside an exercise. */
const LONGEST_REMARK = 200;
/** What a bar may weigh: from a short aluminium one to a loaded trap bar frame. Design default. */
const BAR_LIMITS = { kg: { min: 1, max: 60 }, lb: { min: 2, max: 130 } } as const;
const TYPING_MS = 600;

export function ExercisePreferences({ exercise }: { readonly exercise: Exercise }) {
  const texts = useTexts(exerciseFactsTexts);
  const { log } = useMessages();
  const { ownExercises, settings } = useApp();
  const changePreference = useChangePreference(exercise.id);
  const kept = usePreference(exercise.id);
  const problem = useStore(ownExercises.store, (state) => state.problem);
  const [failed, setFailed] = useState(false);
  const isLoaded = exercise.loadKind === 'external' || exercise.loadKind === 'per_hand';
  const hasLoad = isLoaded || exercise.loadKind === 'bodyweight_plus';
  const unit = kept?.unit ?? settings.unit;
  const keep = (changes: PreferenceChanges) => void changePreference(changes).then((saved) => setFailed(!saved));
  const choice = <T extends string>(
    label: string,
    chosen: T | undefined,
    options: readonly { readonly value: T; readonly label: string; readonly detail?: string }[],
    usual: { readonly label: string; readonly detail?: string },
    choose: (value: T | undefined) => void,
  ) => (
    <Choice<T | typeof USUAL>
      label={label}
      value={chosen ?? USUAL}
      options={[{ value: USUAL, ...usual }, ...options]}
      onChange={(value) => choose(value === USUAL ? undefined : value)}
    />
  );
  const counted = exercise.loadKind === 'per_hand' ? texts.perHand : texts.whole;
  return (
    <div className={styles['form']}>
      <p className={styles['quiet']}>{texts.preferencesHelp}</p>
      {failed && (
        <Notice tone="warning" urgent title={texts.notSaved}>
          {log.problems[problem ?? 'failed']}
        </Notice>
      )}
      <Remark
        key={exercise.id}
        kept={kept?.remark ?? ''}
        onChange={(remark) => keep({ remark: remark || undefined })}
      />
      {hasLoad &&
        choice(
          texts.unit,
          kept?.unit,
          [
            { value: 'kg', label: 'kg' },
            { value: 'lb', label: 'lb' },
          ],
          { label: texts.usualUnit(settings.unit) },
          (next) => keep({ unit: next }),
        )}
      {isLoaded &&
        choice<'both' | 'each'>(
          texts.counted,
          kept?.counts,
          exercise.loadKind === 'per_hand'
            ? [{ value: 'both', label: texts.perHand.both.name, detail: texts.perHand.both.detail }]
            : [{ value: 'each', label: texts.whole.each.name, detail: texts.whole.each.detail }],
          { label: counted.as_stated.name, detail: counted.as_stated.detail },
          (counts) => keep({ counts }),
        )}
      {isLoaded && barOf(exercise) && (
        <Bar key={unit} kept={kept?.bar} unit={unit} exercise={exercise} onChange={(bar) => keep({ bar })} />
      )}
      {choice(
        texts.rest,
        kept?.restSec === undefined ? undefined : String(kept.restSec),
        [...new Set<number>([...RESTS_SEC, ...(kept?.restSec === undefined ? [] : [kept.restSec])])]
          .toSorted((a, b) => a - b)
          .map((sec) => ({ value: String(sec), label: sec === 0 ? texts.restNone : texts.seconds(sec) })),
        { label: texts.restUsual },
        (sec) => keep({ restSec: sec === undefined ? undefined : Number(sec) }),
      )}
      {choice(
        texts.effort,
        kept?.effort,
        (['rpe', 'rir', 'none'] as const).map((value) => ({
          value,
          label: texts.efforts[value].name,
          ...(texts.efforts[value].detail === '' ? {} : { detail: texts.efforts[value].detail }),
        })),
        { label: texts.effortUsual },
        (effort) => keep({ effort }),
      )}
    </div>
  );
}

interface RemarkProps {
  readonly kept: string;
  readonly onChange: (remark: string) => void;
}

/** Kept a moment after the last letter, and when the screen is left. */
function Remark({ kept, onChange }: RemarkProps) {
  const texts = useTexts(exerciseFactsTexts);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? kept;
  const tooLong = Array.from(text).length > LONGEST_REMARK;
  const wanted = typed !== null && !tooLong && typed.trim() !== kept ? typed.trim() : null;
  useEffect(() => {
    if (wanted === null) return undefined;
    let done = false;
    const save = () => {
      if (!done) onChange(wanted);
      done = true;
    };
    const timer = setTimeout(save, TYPING_MS);
    globalThis.addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      globalThis.removeEventListener('pagehide', save);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- what is kept follows the words alone
  }, [wanted]);
  return (
    <div onBlur={() => wanted !== null && onChange(wanted)}>
      <TextField
        label={texts.remark}
        value={text}
        onChange={setTyped}
        rows={2}
        hint={texts.remarkHint}
        problem={tooLong ? texts.remarkLong(LONGEST_REMARK) : null}
      />
    </div>
  );
}

interface BarProps {
  readonly kept: ExercisePreference['bar'];
  readonly unit: 'kg' | 'lb';
  readonly exercise: Exercise;
  readonly onChange: (bar: ExercisePreference['bar']) => void;
}

function Bar({ kept, unit, exercise, onChange }: BarProps) {
  const texts = useTexts(exerciseFactsTexts);
  const own = kept?.unit === unit ? kept.value : undefined;
  const [value, setValue] = useState(own);
  const { min, max } = BAR_LIMITS[unit];
  const usual = barOf(exercise)?.[unit][0] ?? min;
  const isSound = value === undefined || (value >= min && value <= max);
  return (
    <>
      <Choice<typeof USUAL | 'own'>
        label={texts.bar}
        value={value === undefined ? USUAL : 'own'}
        options={[
          { value: USUAL, label: texts.barUsual },
          { value: 'own', label: texts.barOwn },
        ]}
        onChange={(chosen) => {
          const next = chosen === USUAL ? undefined : usual;
          setValue(next);
          onChange(next === undefined ? undefined : { value: next, unit });
        }}
      />
      {value !== undefined && (
        <Stepper
          label={texts.bar}
          unit={unit}
          value={value}
          onChange={(next) => {
            setValue(next ?? Number.NaN);
            if (next !== undefined && next >= min && next <= max) onChange({ value: next, unit });
          }}
          min={min}
          max={max}
          step={unit === 'kg' ? 0.5 : 1}
          decreaseLabel={texts.less}
          increaseLabel={texts.more}
          problem={isSound ? null : texts.barProblem(`${min} ${unit}`, `${max} ${unit}`)}
        />
      )}
    </>
  );
}
