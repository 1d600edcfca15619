// One workout: every set can be mended or taken away, every removal undone, a sentence added.
import { Pencil, Trash2 } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { SetRecord } from '../../domain/log/records.ts';
import { explainTexts } from '../../i18n/explain.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { StorageError, type WorkoutDetail } from '../../storage/storage.ts';
import { Button, ButtonLink, IconButton } from '../../ui/button.tsx';
import { Notice, Sheet, Toast } from '../../ui/message.tsx';
import { Card, Screen, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { NoteBox } from '../note-box.tsx';
import { SetForm } from '../set-form.tsx';
import { setLine, setText } from '../set-text.ts';
import { groupSets } from '../group-sets.ts';
import { useExercises } from '../use-exercises.ts';
import styles from './log.module.css';
import { workoutFacts } from './workout-facts.ts';

type Found =
  | { readonly kind: 'loading' | 'missing' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly detail: WorkoutDetail };

const LoggedRepetitions = lazy(async () => ({
  default: (await import('../logged-repetitions.tsx')).LoggedRepetitions,
}));

/** Something was taken away, and how to bring it back. */
interface Removal {
  readonly text: string;
  readonly undo: () => Promise<void>;
  /** Of sets: their videos go when it can no longer be undone. */
  readonly setIds: readonly string[];
}

export function LoggedWorkoutScreen({ workoutId }: { readonly workoutId: string }) {
  const app = useApp();
  const { log, shell } = useMessages();
  const language = useLanguage();
  const { byId: exerciseById } = useExercises();
  const [found, setFound] = useState<Found>({ kind: 'loading' });
  const [edited, setEdited] = useState<SetRecord | null>(null);
  const [removal, setRemoval] = useState<Removal | null>(null);
  const [problem, setProblem] = useState<StorageError['reason'] | null>(null);
  const undone = useRef<Removal | null>(null);
  const { log: repository } = app.storage;

  const load = useCallback(async () => {
    try {
      const detail = await repository.workout(workoutId);
      setFound(detail ? { kind: 'found', detail } : { kind: 'missing' });
    } catch {
      setFound({ kind: 'failed' });
    }
  }, [repository, workoutId]);
  useEffect(() => void load(), [load]);
  useEffect(() => app.storage.onChange((what) => what === 'log' && void load()), [app.storage, load]);

  const { loadClips } = app;
  useEffect(() => {
    if (!removal || removal.setIds.length === 0) return undefined;
    return () => {
      if (undone.current !== removal)
        void loadClips()
          .then((shelf) => shelf.remove(removal.setIds))
          .catch(() => undefined);
    };
  }, [removal, loadClips]);

  /** Runs a change, shows what went wrong, reads again. True when it is on disk. */
  async function change(act: () => Promise<void>): Promise<boolean> {
    setProblem(null);
    try {
      await act();
      await load();
      void app.planKeeper.replan();
      return true;
    } catch (error) {
      setProblem(error instanceof StorageError ? error.reason : 'failed');
      return false;
    }
  }

  async function remove(
    act: () => Promise<void>,
    undo: () => Promise<void>,
    text: string,
    setIds: readonly string[] = [],
  ): Promise<void> {
    if (await change(act)) setRemoval({ text, undo, setIds });
  }

  const toast = removal && (
    <Toast
      text={removal.text}
      actionLabel={shell.undo}
      onAction={() => {
        undone.current = removal;
        void change(removal.undo).then((done) => done && setRemoval(null));
      }}
      closeLabel={shell.close}
      onClose={() => setRemoval(null)}
    />
  );
  const back = <ButtonLink href="/log">{log.back}</ButtonLink>;
  if (found.kind === 'loading') return <Screen headline={log.workout} />;
  if (found.kind !== 'found')
    return (
      <Screen headline={found.kind === 'missing' ? log.notFound : log.loadFailed} foot={back}>
        {toast}
      </Screen>
    );

  const { workout, sets, notes } = found.detail;
  const { startedAt } = workoutFacts(found.detail);
  const deletedAt = () => app.now().toISOString();
  return (
    <Screen
      eyebrow={startedAt.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {
        dateStyle: 'full',
        timeStyle: 'short',
      })}
      headline={workout.title ?? `${log.workout}, ${log.setCount(sets.length)}`}
    >
      {problem !== null && <Notice tone="warning" urgent title={log.problems[problem]} />}
      {groupSets(sets).map(({ exerciseId, sets: group }, index) => {
        const exercise = exerciseById(exerciseId);
        const name = exercise?.names[language] ?? exerciseId;
        const plus = exercise?.loadKind === 'bodyweight_plus';
        return (
          <Section key={`${exerciseId}-${index}`} title={name}>
            <Card>
              {group.map((set) => {
                const { figure, load: weight, details } = setText(set, log, plus);
                return (
                  <div key={set.id}>
                    <button
                      type="button"
                      className={styles['setRow']}
                      aria-label={log.edit(`${name}: ${setLine(set, log, plus)}`)}
                      onClick={() => setEdited(set)}
                    >
                      <strong className="figures">{figure}</strong>
                      <span>{weight}</span>
                      <span className={styles['small']}>
                        {[
                          ...details,
                          ...(set.camera && set.camera.setScore !== null
                            ? [log.form(Math.round(set.camera.setScore))]
                            : []),
                          log.source[set.source],
                        ].join(' · ')}
                      </span>
                      <Pencil aria-hidden size={18} />
                    </button>
                    {(set.camera?.repetitions.length ?? 0) > 0 && <Looked set={set} />}
                  </div>
                );
              })}
            </Card>
          </Section>
        );
      })}
      {notes.length > 0 && (
        <Section title={log.notes}>
          {notes.map((note) => (
            <div key={note.id} className={styles['noteRow']}>
              <p className={styles['quote']}>{note.text}</p>
              <IconButton
                label={log.removeNote}
                icon={<Trash2 aria-hidden />}
                onClick={() =>
                  void remove(
                    () => repository.deleteNote(note.id, deletedAt()),
                    () => repository.restoreNote(note.id),
                    log.noteRemoved,
                  )
                }
              />
            </div>
          ))}
        </Section>
      )}
      <Section title={log.addNote}>
        <NoteBox
          main
          place={{ kind: 'workout', workoutId }}
          label={log.write}
          placeholder={log.placeholder}
          onSaved={() => {
            void load();
            void app.planKeeper.replan();
          }}
        />
      </Section>
      {back}
      <Button
        kind="warning"
        onClick={() =>
          void remove(
            () => repository.deleteWorkout(workoutId, deletedAt()),
            () => repository.restoreWorkout(workoutId),
            log.workoutRemoved,
            sets.map(({ id }) => id),
          )
        }
      >
        {log.removeWorkout}
      </Button>
      <Sheet open={edited !== null} title={log.editSet} closeLabel={shell.close} onClose={() => setEdited(null)}>
        {edited && (
          <SetForm
            exercise={exerciseById(edited.exerciseId) ?? null}
            initial={edited}
            unit={app.settings.unit}
            submitLabel={log.saveChanges}
            onSubmit={async (entry) => {
              const {
                reps: _reps,
                durationSec: _sec,
                distanceM: _m,
                load: _load,
                rpe: _rpe,
                rir: _rir,
                ...rest
              } = edited;
              if (await change(() => repository.updateSet({ ...rest, ...entry }))) setEdited(null);
            }}
            secondary={
              <Button
                kind="warning"
                onClick={() => {
                  const { id } = edited;
                  setEdited(null);
                  void remove(
                    () => repository.deleteSet(id, deletedAt()),
                    () => repository.restoreSet(id),
                    log.removed,
                    [id],
                  );
                }}
              >
                {log.remove}
              </Button>
            }
          />
        )}
      </Sheet>
      {toast}
    </Screen>
  );
}

/** The repetitions of a set before the camera, fetched and shown when somebody asks for them. */
function Looked({ set }: { readonly set: SetRecord }) {
  const texts = useTexts(explainTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? texts.hideList : texts.list}
      </Button>
      {open && (
        <Suspense fallback={<p>{texts.loading}</p>}>
          <LoggedRepetitions set={set} />
        </Suspense>
      )}
    </>
  );
}
