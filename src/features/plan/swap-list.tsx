// Another exercise in the place of one: the nearest with what the person has, and why each; or any by its name.
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import type { PlannedSession } from '../../domain/planning/plan.ts';
import { directMuscles } from '../../domain/planning/substitutes.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { sessionMenuTexts } from '../../i18n/session-menu.ts';
import { whyTexts } from '../../i18n/why.ts';
import { TextField } from '../../ui/field.tsx';
import { useApp } from '../app-services.tsx';
import { useExerciseSearch } from '../use-exercise-search.ts';
import styles from './plan-sheets.module.css';
import { swapChoices } from './swap-choices.ts';
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
  const { profile, constraints, wishes } = useStore(planKeeper.store);
  const [text, setText] = useState('');
  const search = useExerciseSearch(catalogue.exercises);
  const exercise = catalogue.byId(exerciseId);
  const choices = useMemo(() => {
    if (!exercise || !profile) return null;
    const facts = { session, exercise, catalogue: catalogue.exercises, profile, constraints, today: day };
    return swapChoices({ ...facts, changes: wishes.changes });
  }, [catalogue, exercise, profile, constraints, wishes, day, session]);
  const substitutes = choices?.substitutes.slice(0, SHOWN) ?? [];
  const typed = text.trim() !== '';
  const found = typed ? search(text, SHOWN).filter(({ id }) => id !== exerciseId) : substitutes;
  return (
    <div className={styles['group']}>
      {!typed && <p className={styles['quiet']}>{substitutes.length > 0 ? texts.swapHelp : texts.swapNone}</p>}
      <ul className={styles['found']}>
        {found.map((other) => {
          const whyNot = choices?.whyNot(other) ?? null;
          return (
            <li key={other.id}>
              <button
                type="button"
                data-substitute={other.id}
                disabled={whyNot !== null}
                onClick={() => onTake(other.id)}
              >
                <strong>{other.names[language]}</strong>
                {whyNot === null ? (
                  <SubstituteFacts exercise={other} of={exercise} catalogue={catalogue} />
                ) : (
                  <small>{texts.notPlanned[whyNot]}</small>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      {typed && found.length === 0 && <p>{coach.workout.notFound}</p>}
      <TextField label={menu.search} value={text} onChange={setText} inputMode="search" />
    </div>
  );
}

interface SubstituteFactsProps {
  readonly exercise: Exercise;
  readonly of: Exercise | undefined;
  readonly catalogue: Catalogue;
}

/** Why this one: what it shares with the other first. */
function SubstituteFacts({ exercise, of, catalogue }: SubstituteFactsProps) {
  const { vocabulary } = useMessages();
  const menu = useTexts(sessionMenuTexts);
  const language = useLanguage();
  const texts = useTexts(whyTexts);
  const isLiked = useStore(useApp().planKeeper.store, ({ profile }) => profile?.likes.includes(exercise.id) ?? false);
  const facts = [
    ...directMuscles(exercise).map((muscle) => vocabulary.muscles[muscle]),
    ...(exercise.pattern === of?.pattern ? [texts.sameMovement] : []),
    ...(isLiked ? [texts.liked] : []),
    ...(catalogue.cameraCoaches(exercise.id) ? [menu.camera] : []),
  ];
  return <small>{facts.join(language === 'zh' ? '、' : ', ')}</small>;
}
