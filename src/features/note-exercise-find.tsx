// Which exercise some words mean: found by a name, or made on the spot.
import { lazy, Suspense, useMemo, useState } from 'react';
import { exerciseListTexts } from '../i18n/exercise-list.ts';
import { useMessages, useTexts } from '../i18n/i18n.tsx';
import { noteTexts } from '../i18n/note-texts.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { ExerciseLine } from './exercise-line.tsx';
import styles from './note-chips.module.css';
import { useExerciseSearch } from './use-exercise-search.ts';
import { useExercises } from './use-exercises.ts';
import { useExerciseUses } from './use-exercise-uses.ts';

export interface NoteExerciseFindProps {
  /** What is looked for at first. */
  readonly words: string;
  readonly onFound: (exerciseId: string) => void;
}

const SHOWN = 8;

const ExerciseEditor = lazy(async () => ({ default: (await import('./exercise-editor.tsx')).ExerciseEditor }));

export function NoteExerciseFind({ words, onFound }: NoteExerciseFindProps) {
  const texts = useTexts(noteTexts);
  const list = useTexts(exerciseListTexts);
  const { shell } = useMessages();
  const [text, setText] = useState(words);
  const [making, setMaking] = useState(false);
  const { exercises } = useExercises();
  const search = useExerciseSearch(exercises);
  const uses = useExerciseUses();
  const counts = useMemo(() => new Map(uses?.map(({ exerciseId, workouts }) => [exerciseId, workouts])), [uses]);
  const found = search(text, SHOWN, counts);
  const typed = text.trim();
  if (making)
    return (
      <Suspense fallback={<p>{shell.loading}</p>}>
        <ExerciseEditor name={typed} onDone={onFound} />
        <Button kind="plain" onClick={() => setMaking(false)}>
          {list.backToSearch}
        </Button>
      </Suspense>
    );
  return (
    <>
      <TextField label={texts.search} value={text} onChange={setText} inputMode="search" />
      <output className={typed !== '' && found.length === 0 ? undefined : 'visually-hidden'}>
        {typed === '' ? '' : found.length > 0 ? list.found(found.length) : texts.nothingFound}
      </output>
      <ul className={styles['found']}>
        {found.map((exercise) => (
          <li key={exercise.id}>
            <button type="button" onClick={() => onFound(exercise.id)}>
              <ExerciseLine exercise={exercise} workouts={counts.get(exercise.id) ?? 0} />
            </button>
          </li>
        ))}
      </ul>
      {typed !== '' && (
        <Button wide onClick={() => setMaking(true)}>
          {list.makeNamed(typed)}
        </Button>
      )}
    </>
  );
}
