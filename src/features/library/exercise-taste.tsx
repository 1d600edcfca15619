// Whether the plan may choose an exercise: as it finds best, rather than others, or never.
import { useState } from 'react';
import { useStore } from 'zustand';
import { isCustomId } from '../../domain/catalogue/custom-exercise.ts';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { exerciseFactsTexts } from '../../i18n/exercise-facts.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Choice } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { useApp } from '../app-services.tsx';
import styles from './exercise-facts.module.css';

const TASTES = ['none', 'like', 'dislike'] as const;
type Taste = (typeof TASTES)[number];

/** Nothing before anybody said who the plan is for. */
export function ExerciseTaste({ exercise: { id } }: { readonly exercise: Exercise }) {
  const texts = useTexts(exerciseFactsTexts);
  const { planKeeper } = useApp();
  const profile = useStore(planKeeper.store, (state) => state.profile);
  const [kept, setKept] = useState(true);
  if (!profile) return null;
  const taste: Taste = profile.likes.includes(id) ? 'like' : profile.dislikes.includes(id) ? 'dislike' : 'none';
  const choose = (next: Taste) => {
    const without = (ids: readonly string[]) => ids.filter((each) => each !== id);
    const { likes, dislikes } = profile;
    void planKeeper
      .saveProfile({
        ...profile,
        likes: next === 'like' ? [...without(likes), id] : without(likes),
        dislikes: next === 'dislike' ? [...without(dislikes), id] : without(dislikes),
      })
      .then(setKept);
  };
  return (
    <div className={styles['taste']}>
      <Choice
        label={texts.taste}
        value={taste}
        options={TASTES.map((value) => ({ value, label: texts.tastes[value] }))}
        onChange={choose}
      />
      {isCustomId(id) && <p className={styles['quiet']}>{texts.ownTaste}</p>}
      {!kept && <Notice tone="warning" urgent title={texts.notSaved} />}
    </div>
  );
}
