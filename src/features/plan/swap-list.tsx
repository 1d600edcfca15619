// Another exercise in the place of one: the nearest with what the person has, and why each; or any by its name.
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { jointLimits } from '../../domain/health/joint-limits.ts';
import type { PlannedSession } from '../../domain/planning/plan.ts';
import { directMuscles, substitutesFor } from '../../domain/planning/substitutes.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { sessionMenuTexts } from '../../i18n/session-menu.ts';
import { whyTexts } from '../../i18n/why.ts';
import { TextField } from '../../ui/field.tsx';
import { useApp } from '../app-services.tsx';
import { useExerciseSearch } from '../use-exercise-search.ts';
import styles from './plan-sheets.module.css';
import type { Catalogue } from './use-catalogue.ts';
import { useDay } from './use-day.ts';

export interface SwapListProps {
  readonly session: PlannedSession;
  readonly exerciseId: string;
  readonly catalogue: Catalogue;
  readonly onTake: (exerciseId: string) => void;
}

const SHOWN = 8;

export function SwapList({ session, exerciseId, catalogue, onTake }: SwapListProps) {
  const texts = useTexts(whyTexts);
  const menu = useTexts(sessionMenuTexts);
  const coach = useTexts(coachTexts);
  const language = useLanguage();
  const day = useDay();
  const { planKeeper } = useApp();
  const { profile, constraints } = useStore(planKeeper.store);
  const [text, setText] = useState('');
  const search = useExerciseSearch(catalogue.exercises);
  const without = useMemo(() => new Set(session.exercises.map((each) => each.exerciseId)), [session]);
  const substitutes = useMemo(() => {
    const exercise = catalogue.byId(exerciseId);
    if (!exercise) return [];
    const limits = jointLimits(profile?.avoid ?? [], constraints, day);
    return substitutesFor({ exercise, catalogue: catalogue.exercises, profile, limits, without, limit: SHOWN });
  }, [catalogue, exerciseId, profile, constraints, day, without]);
  const typed = text.trim() !== '';
  const found = typed ? search(text, SHOWN).filter(({ id }) => !without.has(id)) : substitutes;
  return (
    <div className={styles['group']}>
      {!typed && <p className={styles['quiet']}>{substitutes.length > 0 ? texts.swapHelp : texts.swapNone}</p>}
      <ul className={styles['found']}>
        {found.map((exercise) => (
          <li key={exercise.id}>
            <button type="button" data-substitute={exercise.id} onClick={() => onTake(exercise.id)}>
              <strong>{exercise.names[language]}</strong>
              <SubstituteFacts exercise={exercise} catalogue={catalogue} />
            </button>
          </li>
        ))}
      </ul>
      {typed && found.length === 0 && <p>{coach.workout.notFound}</p>}
      <TextField label={menu.search} value={text} onChange={setText} inputMode="search" />
    </div>
  );
}

interface SubstituteFactsProps {
  readonly exercise: Exercise;
  readonly catalogue: Catalogue;
}

function SubstituteFacts({ exercise, catalogue }: SubstituteFactsProps) {
  const { vocabulary } = useMessages();
  const menu = useTexts(sessionMenuTexts);
  const language = useLanguage();
  const facts = [
    ...directMuscles(exercise).map((muscle) => vocabulary.muscles[muscle]),
    ...(catalogue.cameraCoaches(exercise.id) ? [menu.camera] : []),
  ];
  return <small>{facts.join(language === 'zh' ? '、' : ', ')}</small>;
}
