// The workout in progress: what is next is the largest thing, everything else is a tap away. After a reload it goes on where it was.
import { Check, EllipsisVertical, Plus, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import type { WorkoutState } from '../../coach/workout-state.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { gymFloorTexts } from '../../i18n/gym-floor.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { sessionMenuTexts } from '../../i18n/session-menu.ts';
import { Bob } from '../../ui/bob.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice, Sheet, Toast } from '../../ui/message.tsx';
import { Row, Screen, Section, Stack } from '../../ui/screen.tsx';
import { AddExercise } from '../add-exercise.tsx';
import { useApp } from '../app-services.tsx';
import { NoteBox } from '../note-box.tsx';
import { setLine } from '../set-text.ts';
import { useExercises } from '../use-exercises.ts';
import { CurrentExercise } from './current-exercise.tsx';
import { ExerciseList } from './exercise-list.tsx';
import { RestTimer } from './rest-timer.tsx';
import { SessionMenu } from './session-menu.tsx';
import { openSets, progressOf } from './workout-progress.ts';
import styles from './workout-screen.module.css';

export function WorkoutScreen() {
  const { workout } = useApp();
  const state = useStore(workout.store);
  switch (state.status) {
    case 'loading':
      return null;
    case 'none':
      return <NoWorkout problem={state.problem} />;
    case 'active':
      return <ActiveWorkout state={state} />;
  }
}

function NoWorkout({ problem }: { readonly problem: WorkoutState['problem'] }) {
  const { workout: messages } = useTexts(coachTexts);
  const { workout } = useApp();
  return (
    <Screen
      eyebrow={messages.eyebrow}
      headline={messages.noneHeadline}
      foot={
        <Stack>
          <ButtonLink href="/" kind="main" wide>
            {messages.toToday}
          </ButtonLink>
          <ButtonLink href="/templates" wide>
            {messages.fromTemplate}
          </ButtonLink>
          <Button wide onClick={() => void workout.start({ exercises: [] })}>
            {messages.freeWorkout}
          </Button>
        </Stack>
      }
    >
      <Bob height={110} />
      <p className={styles['lead']}>{messages.noneHelp}</p>
      <Problem reason={problem} />
    </Screen>
  );
}

function ActiveWorkout({ state }: { readonly state: WorkoutState }) {
  const { workout: messages } = useTexts(coachTexts);
  const { log, shell } = useMessages();
  const language = useLanguage();
  const { byId: exerciseById } = useExercises();
  const { workout } = useApp();
  const [, navigate] = useLocation();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState(false);
  const [removed, setRemoved] = useState<SetRecord | null>(null);
  const [takenBack, setTakenBack] = useState<SetRecord | null>(null);
  const [logged, setLogged] = useState<SetRecord | null>(null);
  const [changing, setChanging] = useState(false);
  const floor = useTexts(gymFloorTexts);
  const menu = useTexts(sessionMenuTexts);
  const { snapshot, sets } = state;
  if (!snapshot || !state.workout) return null;
  const progress = progressOf(snapshot, sets);
  const current = progress.find((each) => each.current);
  const open = openSets(progress);
  const planned = progress.some((each) => each.planned > 0);
  const allDone = planned && open === 0 && sets.length > 0;
  const nameOf = (id: string) => exerciseById(id)?.names[language] ?? id;
  const headline = allDone
    ? messages.allDone(sets.length)
    : !current
      ? messages.emptyHeadline
      : current.planned > 0
        ? messages.setOf(
            nameOf(current.exercise.exerciseId),
            Math.min(current.done + 1, Math.max(current.planned, current.done + 1)),
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
  const takeBack = () => {
    setLogged(null);
    void workout.undoSet().then((set) => {
      setTakenBack(set);
      setRemoved(null);
    });
  };
  return (
    <Screen eyebrow={messages.eyebrow} headline={headline}>
      <Problem reason={state.problem} />
      {snapshot.phase === 'resting' && snapshot.restUntilMs !== undefined && (
        <RestTimer key={state.workout.id} untilMs={snapshot.restUntilMs} next={headline} />
      )}
      {allDone && (
        <Button kind="main" wide icon={<Check aria-hidden />} onClick={finish}>
          {messages.finish}
        </Button>
      )}
      {current && (
        <CurrentExercise
          key={`${current.index}/${current.exercise.exerciseId}`}
          progress={current}
          snapshot={snapshot}
          sets={sets}
          allDone={allDone}
          onRemoved={setRemoved}
          onLogged={(set) => {
            setTakenBack(null);
            setLogged(set);
          }}
        />
      )}
      <Section title={messages.others}>
        <ExerciseList progress={progress} sets={sets} onRemoved={setRemoved} onClock={toCamera} />
        <Row>
          <Button icon={<Plus aria-hidden />} onClick={() => setAdding(true)}>
            {messages.add}
          </Button>
          <Button icon={<EllipsisVertical aria-hidden />} aria-haspopup="dialog" onClick={() => setChanging(true)}>
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
        <blockquote key={note.id} className={styles['note']}>
          {note.text}
        </blockquote>
      ))}
      {!allDone && (
        <Button wide onClick={() => (open > 0 && sets.length > 0 ? setEnding(true) : finish())}>
          {sets.length === 0 ? messages.finishEmpty : messages.finish}
        </Button>
      )}
      <AddExercise
        open={adding}
        onClose={() => setAdding(false)}
        onAdd={(exerciseId) => void workout.addExercise({ exerciseId, reasons: [], sets: [] })}
      />
      <Sheet open={ending} title={messages.finishTitle} closeLabel={shell.close} onClose={() => setEnding(false)}>
        <p>{messages.finishOpen(open)}</p>
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
      {changing && <SessionMenu open onClose={() => setChanging(false)} onClock={toCamera} />}
      {takenBack && !removed && (
        <Toast
          text={floor.undone(floor.place(nameOf(takenBack.exerciseId), setLine(takenBack, log, false)))}
          actionLabel={floor.redo}
          onAction={() => {
            setTakenBack(null);
            void workout.redoSet();
          }}
          closeLabel={shell.close}
          onClose={() => setTakenBack(null)}
        />
      )}
      {logged && !removed && !takenBack && (
        <Toast
          text={floor.logged(floor.place(nameOf(logged.exerciseId), setLine(logged, log, false)))}
          actionLabel={shell.undo}
          onAction={takeBack}
          closeLabel={shell.close}
          onClose={() => setLogged(null)}
        />
      )}
      {removed && (
        <Toast
          text={messages.removed(setLine(removed, log, false))}
          actionLabel={shell.undo}
          onAction={() => {
            const { id } = removed;
            setRemoved(null);
            void workout.restoreSet(id);
          }}
          closeLabel={shell.close}
          onClose={() => setRemoved(null)}
        />
      )}
    </Screen>
  );
}

function Problem({ reason }: { readonly reason: WorkoutState['problem'] }) {
  const { log } = useMessages();
  const coach = useTexts(coachTexts);
  return reason === null ? null : (
    <Notice tone="warning" urgent title={coach.workout.saveFailed}>
      {log.problems[reason]}
    </Notice>
  );
}
