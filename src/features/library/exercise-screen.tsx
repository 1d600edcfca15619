// The page of one exercise: do it now, what it is, how the person logs it; one's own can be changed, removed and brought back.
import { Pencil, Plus, ScanLine, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useStore } from 'zustand';
import type { CustomExercise } from '../../domain/catalogue/custom-exercise.ts';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { movementById } from '../../domain/movements/registry.ts';
import { customExerciseTexts } from '../../i18n/custom-exercise.ts';
import { exerciseFactsTexts } from '../../i18n/exercise-facts.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice, Sheet } from '../../ui/message.tsx';
import { Row, Screen, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { useExercises } from '../use-exercises.ts';
import { useExerciseUses } from '../use-exercise-uses.ts';
import { usePreference } from '../use-preference.ts';
import { ExerciseFacts } from './exercise-facts.tsx';
import { ExerciseTaste } from './exercise-taste.tsx';
import { ExercisePreferences } from './exercise-preferences.tsx';
import styles from './exercise-facts.module.css';

const ExerciseEditor = lazy(async () => ({ default: (await import('../exercise-editor.tsx')).ExerciseEditor }));
const ExerciseHistory = lazy(async () => ({ default: (await import('./exercise-history.tsx')).ExerciseHistory }));

export function ExerciseScreen({ exerciseId }: { readonly exerciseId: string }) {
  const texts = useTexts(exerciseFactsTexts);
  const { ownExercises } = useApp();
  const { loaded, custom } = useStore(ownExercises.store);
  const exercise = useExercises().byId(exerciseId);
  if (exercise) {
    const own = custom.find(({ id }) => id === exerciseId) ?? null;
    return own?.deletedAt === undefined ? <Known exercise={exercise} own={own} /> : <Removed exercise={own} />;
  }
  if (!loaded) return null;
  return (
    <Screen
      headline={texts.notFound}
      foot={
        <ButtonLink href="/exercises" kind="main" wide>
          {texts.back}
        </ButtonLink>
      }
    >
      <p>{texts.notFoundHelp}</p>
    </Screen>
  );
}

/** False until it is known. */
function useIsDone(id: string): boolean {
  return useExerciseUses()?.some(({ exerciseId }) => exerciseId === id) === true;
}

interface KnownProps {
  readonly exercise: Exercise;
  /** Where it is the person's own. */
  readonly own: CustomExercise | null;
}

function Known({ exercise, own }: KnownProps) {
  const texts = useTexts(exerciseFactsTexts);
  const language = useLanguage();
  const { workout } = useApp();
  const [, navigate] = useLocation();
  const remark = usePreference(exercise.id)?.remark;
  const isDone = useIsDone(exercise.id);
  const isCounted = movementById(exercise.id) !== undefined;
  return (
    <Screen
      eyebrow={<Link href="/exercises">{texts.back}</Link>}
      headline={exercise.names[language]}
      foot={
        <Row>
          {isCounted && (
            <ButtonLink href={`/coach/${exercise.id}`} icon={<ScanLine aria-hidden />}>
              {texts.toCamera}
            </ButtonLink>
          )}
          <Button
            kind="main"
            icon={<Plus aria-hidden />}
            onClick={() =>
              void workout
                .addExercise({ exerciseId: exercise.id, reasons: [], sets: [] })
                .then(() => navigate('/workout'))
            }
          >
            {texts.toWorkout}
          </Button>
        </Row>
      }
    >
      {remark !== undefined && <blockquote className={styles['remark']}>{remark}</blockquote>}
      {isDone && (
        <Suspense>
          <ExerciseHistory exerciseId={exercise.id} />
        </Suspense>
      )}
      <ExerciseFacts exercise={exercise} />
      <ExerciseTaste exercise={exercise} />
      <Section title={texts.preferences}>
        <ExercisePreferences exercise={exercise} />
      </Section>
      {own && <Own exercise={own} />}
    </Screen>
  );
}

/** What can be done with one's own. */
function Own({ exercise }: { readonly exercise: CustomExercise }) {
  const texts = useTexts(customExerciseTexts);
  const { log, shell } = useMessages();
  const language = useLanguage();
  const { ownExercises } = useApp();
  const problem = useStore(ownExercises.store, (state) => state.problem);
  const [editing, setEditing] = useState(false);
  return (
    <>
      {problem !== null && <Notice tone="warning" urgent title={log.problems[problem]} />}
      <Row>
        <Button icon={<Pencil aria-hidden />} aria-haspopup="dialog" onClick={() => setEditing(true)}>
          {texts.edit}
        </Button>
        <Button kind="warning" icon={<Trash2 aria-hidden />} onClick={() => void ownExercises.remove(exercise.id)}>
          {texts.remove}
        </Button>
      </Row>
      <Sheet
        open={editing}
        title={texts.editTitle(exercise.names[language])}
        closeLabel={shell.close}
        onClose={() => setEditing(false)}
      >
        <Suspense fallback={<p>{shell.loading}</p>}>
          <ExerciseEditor exercise={exercise} onDone={() => setEditing(false)} />
        </Suspense>
      </Sheet>
    </>
  );
}

/** It is gone from every list, and what was done with it is not; it comes back with one tap. */
function Removed({ exercise }: { readonly exercise: CustomExercise }) {
  const texts = useTexts(customExerciseTexts);
  const facts = useTexts(exerciseFactsTexts);
  const language = useLanguage();
  const { ownExercises } = useApp();
  const isDone = useIsDone(exercise.id);
  const name = exercise.names[language];
  return (
    <Screen
      eyebrow={<Link href="/exercises">{facts.back}</Link>}
      headline={texts.removedHeadline(name)}
      foot={
        <Row>
          <ButtonLink href="/exercises">{facts.back}</ButtonLink>
          <Button kind="main" onClick={() => void ownExercises.restore(exercise.id)}>
            {texts.bringBack}
          </Button>
        </Row>
      }
    >
      <p>{texts.removedHelp}</p>
      {isDone && (
        <Suspense>
          <ExerciseHistory exerciseId={exercise.id} />
        </Suspense>
      )}
    </Screen>
  );
}
