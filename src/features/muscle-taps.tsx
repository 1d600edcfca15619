// Which muscles an exercise works, by taps: mainly, helping, not at all. A diamond for mainly, a ring for helping, so that colour is never alone.
import { useState } from 'react';
import { type Muscle, MUSCLES } from '../domain/catalogue/exercise.ts';
import { type CustomDraft, HELPING_SHARE, tapMuscle } from '../domain/catalogue/make-custom.ts';
import { customExerciseTexts } from '../i18n/custom-exercise.ts';
import { formats } from '../i18n/formats.ts';
import { useMessages, useTexts } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import styles from './exercise-editor.module.css';

export interface MuscleTapsProps {
  readonly muscles: CustomDraft['muscles'];
  readonly onChange: (muscles: CustomDraft['muscles']) => void;
}

const LARGE: readonly Muscle[] = [
  'chest',
  'lats',
  'upper_back',
  'front_delts',
  'side_delts',
  'biceps',
  'triceps',
  'quadriceps',
  'hamstrings',
  'glutes',
  'calves',
  'abs',
];

export function MuscleTaps({ muscles, onChange }: MuscleTapsProps) {
  const texts = useTexts(customExerciseTexts);
  const { labelled } = useTexts(formats);
  const { vocabulary } = useMessages();
  const [all, setAll] = useState(false);
  const shown = [
    ...LARGE,
    ...MUSCLES.filter((muscle) => !LARGE.includes(muscle) && (all || muscles[muscle] !== undefined)),
  ];
  return (
    <fieldset className={styles['group']}>
      <legend>{texts.muscles}</legend>
      <p className={styles['hint']}>{texts.musclesHelp}</p>
      <div className={styles['taps']}>
        {shown.map((muscle) => {
          const share = muscles[muscle];
          const state = share === undefined ? 'none' : share > HELPING_SHARE ? 'main' : 'helping';
          const said = state === 'none' ? texts.notAtAll : state === 'main' ? texts.mainly : texts.helping;
          return (
            <button
              key={muscle}
              type="button"
              data-state={state}
              aria-label={labelled(vocabulary.muscles[muscle], said)}
              onClick={() => onChange(tapMuscle(muscles, muscle))}
            >
              {vocabulary.muscles[muscle]}
              {state !== 'none' && <small>{said}</small>}
            </button>
          );
        })}
        {!all && (
          <Button kind="plain" onClick={() => setAll(true)}>
            {texts.allMuscles}
          </Button>
        )}
      </div>
      {Object.keys(muscles).length === 0 && <p className={styles['hint']}>{texts.noMuscles}</p>}
    </fieldset>
  );
}
