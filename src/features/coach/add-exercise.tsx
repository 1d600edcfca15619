// Adds any exercise of the catalogue to the workout, by any name people type.
import { Camera } from 'lucide-react';
import { useState } from 'react';
import { movementById } from '../../domain/movements/registry.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { TextField } from '../../ui/field.tsx';
import { Sheet } from '../../ui/message.tsx';
import { searchExercises } from '../search-exercises.ts';
import { useExercises } from '../use-exercises.ts';
import styles from './add-exercise.module.css';

export interface AddExerciseProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onAdd: (exerciseId: string) => void;
}

const SHOWN = 12;
/** Offered before anything is typed: what the camera can count, then what most people do. */
const FIRST = ['air_squat', 'push_up', 'bicep_curl', 'plank', 'back_squat', 'bench_press', 'deadlift', 'pull_up'];

export function AddExercise({ open, onClose, onAdd }: AddExerciseProps) {
  const { shell } = useMessages();
  const coach = useTexts(coachTexts);
  const { workout } = coach;
  const language = useLanguage();
  const { exercises, byId } = useExercises();
  const [text, setText] = useState('');
  const typed = text.trim() !== '';
  const found = typed ? searchExercises(exercises, text, language, SHOWN) : FIRST.flatMap((id) => byId(id) ?? []);
  const close = () => {
    setText('');
    onClose();
  };
  return (
    <Sheet open={open} title={workout.addTitle} closeLabel={shell.close} onClose={close}>
      <TextField
        label={workout.search}
        value={text}
        onChange={setText}
        placeholder={workout.searchPlaceholder}
        inputMode="search"
      />
      <output className="visually-hidden">
        {typed ? (found.length > 0 ? workout.found(found.length) : workout.notFound) : ''}
      </output>
      {typed && found.length === 0 && <p>{workout.notFound}</p>}
      <ul className={styles['found']}>
        {found.map((exercise) => (
          <li key={exercise.id}>
            <button
              type="button"
              onClick={() => {
                onAdd(exercise.id);
                close();
              }}
            >
              {exercise.names[language]}
              {movementById(exercise.id) && (
                <span>
                  <Camera aria-hidden size={18} /> {workout.camera}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
