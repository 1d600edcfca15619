// Adds an exercise: what is done most and lately stands first, any other is found by a name, and one that is nowhere is made on the spot.
import { Plus } from 'lucide-react';
import { lazy, type RefObject, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { localDay } from '../coach/local-day.ts';
import { likeliest } from '../domain/catalogue/arrange-exercises.ts';
import { exerciseListTexts } from '../i18n/exercise-list.ts';
import { useMessages, useTexts } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Sheet } from '../ui/message.tsx';
import styles from './add-exercise.module.css';
import { useApp } from './app-services.tsx';
import { ExerciseLine } from './exercise-line.tsx';
import { useExerciseSearch } from './use-exercise-search.ts';
import { useExercises } from './use-exercises.ts';
import { useExerciseUses } from './use-exercise-uses.ts';

export interface AddExerciseProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onAdd: (exerciseId: string) => void;
}

const SHOWN = 12;
/** Offered to somebody who has done nothing yet: what the camera can count, then what most people do. */
const FIRST = ['air_squat', 'push_up', 'bicep_curl', 'plank', 'back_squat', 'bench_press', 'deadlift', 'pull_up'];

const ExerciseEditor = lazy(async () => ({ default: (await import('./exercise-editor.tsx')).ExerciseEditor }));

export function AddExercise({ open, onClose, onAdd }: AddExerciseProps) {
  const { shell } = useMessages();
  const texts = useTexts(exerciseListTexts);
  const [text, setText] = useState('');
  const [making, setMaking] = useState(false);
  const close = () => {
    setText('');
    setMaking(false);
    onClose();
  };
  const add = (exerciseId: string) => {
    onAdd(exerciseId);
    close();
  };
  return (
    <Sheet open={open} title={making ? texts.makeTitle : texts.addTitle} closeLabel={shell.close} onClose={close}>
      {making ? (
        <Suspense fallback={<p>{shell.loading}</p>}>
          <ExerciseEditor name={text.trim()} onDone={add} />
          <Button kind="plain" onClick={() => setMaking(false)}>
            {texts.backToSearch}
          </Button>
        </Suspense>
      ) : (
        <Find text={text} onText={setText} onAdd={add} onMake={() => setMaking(true)} />
      )}
    </Sheet>
  );
}

interface FindProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onAdd: (exerciseId: string) => void;
  readonly onMake: () => void;
}

function Find({ text, onText, onAdd, onMake }: FindProps) {
  const texts = useTexts(exerciseListTexts);
  const { now } = useApp();
  const { exercises, byId } = useExercises();
  const search = useExerciseSearch(exercises);
  const uses = useExerciseUses();
  const form = useRef<HTMLFormElement>(null);
  useArrows(form);
  const typed = text.trim();
  const usual = useMemo(
    () => likeliest(uses ?? [], localDay(now()), 2 * SHOWN).filter((id) => exercises.some((each) => each.id === id)),
    [uses, now, exercises],
  );
  const counts = useMemo(() => new Map(uses?.map(({ exerciseId, workouts }) => [exerciseId, workouts])), [uses]);
  const found =
    typed === ''
      ? (usual.length > 0 ? usual.slice(0, SHOWN) : uses ? FIRST : []).flatMap((id) => byId(id) ?? [])
      : search(typed, SHOWN, counts);
  return (
    <form
      ref={form}
      className={styles['find']}
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = found;
        if (typed !== '' && first) onAdd(first.id);
      }}
    >
      <TextField
        label={texts.search}
        value={text}
        onChange={onText}
        placeholder={texts.placeholder}
        inputMode="search"
      />
      <output className={typed !== '' && found.length === 0 ? undefined : 'visually-hidden'}>
        {typed === '' ? '' : found.length > 0 ? texts.found(found.length) : texts.nothing}
      </output>
      {typed === '' && found.length > 0 && <h3>{usual.length > 0 ? texts.lately : texts.first}</h3>}
      <ul className={styles['found']}>
        {found.map((exercise) => (
          <li key={exercise.id}>
            <button type="button" onClick={() => onAdd(exercise.id)}>
              <ExerciseLine exercise={exercise} workouts={counts.get(exercise.id) ?? 0} />
            </button>
          </li>
        ))}
      </ul>
      <div className={styles['make']}>
        <Button wide icon={<Plus aria-hidden />} onClick={onMake}>
          {typed === '' ? texts.make : texts.makeNamed(typed)}
        </Button>
      </div>
    </form>
  );
}

/** Up and down go through the field and the rows, as in any list. */
function useArrows(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const element = form.current;
    if (!element) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (way === 0 || event.isComposing) return;
      const stops = [...element.querySelectorAll<HTMLElement>('input, button')];
      const at = stops.findIndex((stop) => stop === document.activeElement);
      const next = stops[at + way];
      if (at === -1 || !next) return;
      event.preventDefault();
      next.focus();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  }, [form]);
}
