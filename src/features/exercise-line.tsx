// An exercise in a list: its name, what it mainly works and with what, and whether the camera counts it.
import { Camera } from 'lucide-react';
import { isCustomId } from '../domain/catalogue/custom-exercise.ts';
import type { Exercise } from '../domain/catalogue/exercise.ts';
import { movementById } from '../domain/movements/registry.ts';
import { directMuscles } from '../domain/planning/substitutes.ts';
import { exerciseListTexts } from '../i18n/exercise-list.ts';
import { formats } from '../i18n/formats.ts';
import { useLanguage, useMessages, useTexts } from '../i18n/i18n.tsx';
import { typedWords } from '../i18n/typed-words.ts';
import styles from './exercise-line.module.css';

export interface ExerciseLineProps {
  readonly exercise: Exercise;
  /** Workouts it was done in; 0 is not told. */
  readonly workouts?: number;
}

export function ExerciseLine({ exercise, workouts = 0 }: ExerciseLineProps) {
  const texts = useTexts(exerciseListTexts);
  const { vocabulary } = useMessages();
  const language = useLanguage();
  const { series } = formats[language];
  const muscles = directMuscles(exercise).map((muscle) => vocabulary.muscles[muscle]);
  const tools = exercise.equipment.map((tool) => vocabulary.equipment[tool]);
  const details = [series(muscles), series(tools), ...(workouts > 0 ? [texts.times(workouts)] : [])];
  const isCounted = movementById(exercise.id) !== undefined;
  return (
    <span className={styles['line']}>
      <span className={styles['name']}>
        {isCustomId(exercise.id) ? (
          <span {...typedWords(exercise.names[language], language)}>{exercise.names[language]}</span>
        ) : (
          exercise.names[language]
        )}
        <small>{details.filter((detail) => detail !== '').join(' · ')}</small>
      </span>
      {isCounted && (
        <span className={styles['mark']}>
          <Camera aria-hidden size={20} />
          <span className="visually-hidden">{texts.counted}</span>
        </span>
      )}
      {isCustomId(exercise.id) && <span className={styles['mark']}>{texts.yours}</span>}
    </span>
  );
}
