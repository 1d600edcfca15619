// The log of the workout in progress: every exercise with its rows, what is next within thumb's reach, everything else a tap away.
import { Check, EllipsisVertical, LifeBuoy, Play, Plus, Undo2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { WorkoutState } from '../../coach/workout-state.ts';
import { performedOf, placesOf } from '../../domain/coaching/session-places.ts';
import { groupSpan } from '../../domain/coaching/session-turns.ts';
import { movementById } from '../../domain/movements/registry.ts';
import { careButtonTexts } from '../../i18n/care-button.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { gymFloorTexts } from '../../i18n/gym-floor.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { typedWords } from '../../i18n/typed-words.ts';
import { logRowTexts } from '../../i18n/log-rows.ts';
import { sessionMenuTexts } from '../../i18n/session-menu.ts';
import { Bob } from '../../ui/bob.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Sheet, Toast } from '../../ui/message.tsx';
import { Row, Screen, Section, Stack } from '../../ui/screen.tsx';
import { AddExercise } from '../add-exercise.tsx';
import { useApp } from '../app-services.tsx';
import { NoteBox } from '../note-box.tsx';
import { setLine } from '../set-text.ts';
import { useExercises } from '../use-exercises.ts';
import { LogCard } from './log-card.tsx';
import { MoveHandle } from './move-handle.tsx';
import { RecordsTold } from './records-told.tsx';
import { RestTimer } from './rest-timer.tsx';
import { SessionMenu } from './session-menu.tsx';
import { USUAL_REST_SEC } from './use-log-actions.ts';
import { NO_PAST, usePasts } from './use-pasts.ts';
import styles from './workout-log.module.css';
import { WorkoutProblem } from './workout-problem.tsx';
import { openSets, progressOf } from './workout-progress.ts';

// Only before the first training.
const StopRulesOnce = lazy(async () => ({ default: (await import('../stop-rules-once.tsx')).StopRulesOnce }));

/** A word after a change, with the way back. */
interface Told {
  readonly text: string;
  readonly action: string;
  readonly back: () => void;
}

export function WorkoutLog({ state }: { readonly state: WorkoutState }) {
  const { workout: messages } = useTexts(coachTexts);
  const { log, shell } = useMessages();
  const floor = useTexts(gymFloorTexts);
  const menu = useTexts(sessionMenuTexts);
  const texts = useTexts(logRowTexts);
  const care = useTexts(careButtonTexts);
  const language = useLanguage();
  const { byId } = useExercises();
  const { workout, ownExercises } = useApp();
  const [, navigate] = useLocation();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState(false);
  /** Position of the exercise whose menu is open; `workout`: that of the whole. */
  const [changing, setChanging] = useState<number | 'workout' | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  /** The same words once more are news again: they come as another piece of the page. */
  const [said, setSaid] = useState({ text: '', at: 0 });
  const say = (text: string) => setSaid(({ at }) => ({ text, at: at + 1 }));
  const { snapshot, sets } = state;
  const pasts = usePasts(snapshot?.exercises.map(({ exerciseId }) => exerciseId) ?? [], snapshot?.workoutId ?? '');
  if (!snapshot || !state.workout) return null;
  const { exercises } = snapshot;
  const progress = progressOf(snapshot, sets);
  const current = progress.find((each) => each.current);
  const open = openSets(progress);
  const planned = progress.some((each) => each.planned > 0);
  const allDone = planned && open === 0 && sets.length > 0;
  const byCamera = current !== undefined && movementById(current.exercise.exerciseId) !== undefined;
  const anyCamera = exercises.some(({ exerciseId }) => movementById(exerciseId));
  const handsFree = (kind: 'main' | 'quiet') => (
    <ButtonLink href="/workout/camera" kind={kind} wide icon={<Play aria-hidden />}>
      {sets.length === 0 ? floor.start : floor.goOn}
    </ButtonLink>
  );
  const nameOf = (id: string) => byId(id)?.names[language] ?? id;
  const places = placesOf(exercises, performedOf(snapshot, sets));
  const headline = allDone
    ? messages.allDone(sets.length)
    : !current
      ? messages.emptyHeadline
      : current.planned > 0
        ? messages.setOf(
            nameOf(current.exercise.exerciseId),
            current.done + 1,
            Math.max(current.planned, current.done + 1),
          )
        : messages.setFree(nameOf(current.exercise.exerciseId), current.done + 1);

  const finish = () => {
    const { id } = state.workout ?? {};
    const empty = sets.length === 0;
    void (empty ? workout.discard() : workout.finish()).then(() => {
      if (workout.store.getState().status === 'none') navigate(empty || id === undefined ? '/' : `/log/${id}`);
    });
  };
  const toCamera = () => navigate('/workout/camera');
  const tell = (text: string, back: () => void, action: string = shell.undo) =>
    setTold({
      text,
      action,
      back: () => {
        setTold(null);
        back();
      },
    });
  const takeBack = () =>
    void workout.undoSet().then((set) => {
      if (!set) return;
      tell(
        floor.undone(floor.place(nameOf(set.exerciseId), setLine(set, log, false))),
        () => void workout.redoSet(),
        floor.redo,
      );
    });
  const add = (exerciseId: string) => {
    const restSec = ownExercises.store.getState().preferences.get(exerciseId)?.restSec ?? USUAL_REST_SEC;
    void workout.addExercise({ exerciseId, reasons: [], sets: [], restSec });
  };
  const move = (from: number, to: number) =>
    workout
      .moveExerciseTo(from, to)
      .then(() => say(texts.moved(nameOf(exercises[from]?.exerciseId ?? ''), to + 1, exercises.length)));

  return (
    <Screen
      eyebrow={messages.eyebrow}
      headline={headline}
      foot={
        <Stack>
          <WorkoutProblem reason={state.problem} />
          {snapshot.phase === 'resting' && snapshot.restUntilMs !== undefined && (
            <RestTimer key={state.workout.id} untilMs={snapshot.restUntilMs} next={headline} />
          )}
          {allDone ? (
            <Button kind="main" wide icon={<Check aria-hidden />} onClick={finish}>
              {messages.finish}
            </Button>
          ) : exercises.length === 0 ? (
            <Button kind="main" wide icon={<Plus aria-hidden />} onClick={() => setAdding(true)}>
              {messages.add}
            </Button>
          ) : (
            byCamera && handsFree('main')
          )}
        </Stack>
      }
    >
      <Suspense>
        <StopRulesOnce />
      </Suspense>
      {allDone && <RecordsTold sets={sets} pasts={pasts} />}
      {exercises.length === 0 && <Bob height={96} />}
      <Section title={messages.others}>
        <output className="visually-hidden">
          <span key={said.at}>{said.text}</span>
        </output>
        <ul className={styles['cards']}>
          {exercises.map((exercise, index) => {
            const span = groupSpan(exercises, index);
            const part = !span ? undefined : index === span.from ? 'first' : index === span.to ? 'last' : 'inner';
            const { group } = span ?? {};
            return (
              <li key={keyOf(exercises, index)} data-group={part}>
                {part === 'first' && group && (
                  <p className={styles['group']}>
                    {group.kind === 'interval' ? menu.describe(group.format) : menu[group.kind]}
                  </p>
                )}
                <LogCard
                  snapshot={snapshot}
                  index={index}
                  exercise={exercise}
                  done={sets.filter((_set, at) => places[at] === index)}
                  sets={sets}
                  past={pasts.get(exercise.exerciseId) ?? NO_PAST}
                  onRemoved={(set) =>
                    tell(messages.removed(setLine(set, log, false)), () => void workout.restoreSet(set.id))
                  }
                  onDropped={tell}
                  onLogged={(line) => say(floor.logged(floor.place(nameOf(exercise.exerciseId), line)))}
                  onChange={() => setChanging(index)}
                  onClock={toCamera}
                  handle={
                    <MoveHandle
                      name={nameOf(exercise.exerciseId)}
                      index={index}
                      count={exercises.length}
                      onMove={(to) => move(index, to)}
                    />
                  }
                />
              </li>
            );
          })}
        </ul>
        <Row>
          {exercises.length > 0 && (
            <Button icon={<Plus aria-hidden />} onClick={() => setAdding(true)}>
              {messages.add}
            </Button>
          )}
          {anyCamera && !byCamera && !allDone && handsFree('quiet')}
          <Button icon={<EllipsisVertical aria-hidden />} aria-haspopup="dialog" onClick={() => setChanging('workout')}>
            {menu.title}
          </Button>
          {sets.length > 0 && (
            <Button icon={<Undo2 aria-hidden />} onClick={takeBack}>
              {menu.undo}
            </Button>
          )}
        </Row>
      </Section>
      <NoteBox
        key={state.workout.id}
        place={{ kind: 'workout', workoutId: state.workout.id }}
        label={messages.note}
        placeholder={messages.notePlaceholder}
        savedTitle={messages.noteSaved}
      />
      {state.notes.map((note) => (
        <blockquote key={note.id} className={styles['note']} {...typedWords(note.text, language)}>
          {note.text}
        </blockquote>
      ))}
      <ButtonLink href="/care/now" kind="plain" icon={<LifeBuoy aria-hidden />}>
        {care.notWell}
      </ButtonLink>
      {!allDone && (
        <Button wide onClick={() => (open > 0 && sets.length > 0 ? setEnding(true) : finish())}>
          {sets.length === 0 ? messages.finishEmpty : messages.finish}
        </Button>
      )}
      <AddExercise open={adding} onClose={() => setAdding(false)} onAdd={add} />
      <Sheet open={ending} title={messages.finishTitle} closeLabel={shell.close} onClose={() => setEnding(false)}>
        <p>{messages.finishOpen(open)}</p>
        <RecordsTold sets={sets} pasts={pasts} />
        <Button kind="main" wide onClick={() => setEnding(false)}>
          {messages.goOn}
        </Button>
        <Button
          wide
          onClick={() => {
            setEnding(false);
            finish();
          }}
        >
          {messages.finishAnyway}
        </Button>
      </Sheet>
      {changing !== null && (
        <SessionMenu
          open
          {...(changing === 'workout' ? {} : { exerciseIndex: changing })}
          onClose={() => setChanging(null)}
          onClock={toCamera}
          onRemoved={(removed) =>
            tell(texts.menu.removed(nameOf(removed.exercise.exerciseId)), () => void workout.restoreExercise(removed))
          }
        />
      )}
      {told && (
        <Toast
          text={told.text}
          actionLabel={told.action}
          onAction={told.back}
          closeLabel={shell.close}
          onClose={() => setTold(null)}
        />
      )}
    </Screen>
  );
}

/** An exercise keeps its card, with what is open in it, wherever it is moved. */
function keyOf(exercises: readonly { readonly exerciseId: string }[], index: number): string {
  const id = exercises[index]?.exerciseId ?? '';
  return `${id}/${exercises.slice(0, index).filter(({ exerciseId }) => exerciseId === id).length}`;
}
