// Another exercise in the place of one: the nearest ones with what the person has, or any by its name.
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { SessionSnapshot } from '../../domain/coaching/session.ts';
import { jointLimits } from '../../domain/health/joint-limits.ts';
import { movementById } from '../../domain/movements/registry.ts';
import { directMuscles, substitutesFor } from '../../domain/planning/substitutes.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { formats } from '../../i18n/formats.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { sessionMenuTexts } from '../../i18n/session-menu.ts';
import { TextField } from '../../ui/field.tsx';
import { useApp } from '../app-services.tsx';
import { useExerciseSearch } from '../use-exercise-search.ts';
import { useExercises } from '../use-exercises.ts';
import styles from './session-menu.module.css';

export interface SwapSheetProps {
  readonly snapshot: SessionSnapshot;
  readonly index: number;
  readonly onDone: () => void;
}

const SHOWN = 8;

export function SwapSheet({ snapshot, index, onDone }: SwapSheetProps) {
  const texts = useTexts(sessionMenuTexts);
  const { vocabulary } = useMessages();
  const coach = useTexts(coachTexts);
  const language = useLanguage();
  const { byId: exerciseById, exercises } = useExercises();
  const search = useExerciseSearch(exercises);
  const { workout, planKeeper, now } = useApp();
  const profile = useStore(planKeeper.store, (state) => state.profile);
  const constraints = useStore(planKeeper.store, (state) => state.constraints);
  const [text, setText] = useState('');
  const id = snapshot.exercises[index]?.exerciseId ?? '';
  const substitutes = useMemo(() => {
    const exercise = exerciseById(id);
    if (!exercise) return [];
    return substitutesFor({
      exercise,
      catalogue: exercises,
      profile,
      limits: jointLimits(profile?.avoid ?? [], constraints, now().toISOString().slice(0, 10)),
      without: new Set(snapshot.exercises.map(({ exerciseId }) => exerciseId)),
      limit: SHOWN,
    });
  }, [id, profile, constraints, now, snapshot.exercises, exerciseById, exercises]);
  const typed = text.trim() !== '';
  const found = typed ? search(text, SHOWN).filter((each) => each.id !== id) : substitutes;
  const list = formats[language].series;
  return (
    <>
      {!typed && <p className={styles['quiet']}>{substitutes.length > 0 ? texts.swapHelp : texts.swapNone}</p>}
      <ul className={styles['found']}>
        {found.map((exercise) => (
          <li key={exercise.id}>
            <button
              type="button"
              onClick={() => {
                void workout.swapExercise(index, exercise.id);
                onDone();
              }}
            >
              {exercise.names[language]}
              <small>
                {list([
                  ...directMuscles(exercise).map((muscle) => vocabulary.muscles[muscle]),
                  ...(movementById(exercise.id) ? [texts.camera] : []),
                ])}
              </small>
            </button>
          </li>
        ))}
      </ul>
      {typed && found.length === 0 && <p>{coach.workout.notFound}</p>}
      <TextField label={texts.search} value={text} onChange={setText} inputMode="search" />
    </>
  );
}
