// One workout: what it was worth saying, its sets exercise by exercise, and everything in it can be mended, moved, added to and taken back.
import { ArrowDownUp, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { localDay } from '../../coach/local-day.ts';
import { workoutFinding } from '../../domain/log/workout-findings.ts';
import { historyTexts } from '../../i18n/history.ts';
import { formats } from '../../i18n/formats.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { typedWords } from '../../i18n/typed-words.ts';
import { loggedWorkoutTexts } from '../../i18n/logged-workout.ts';
import { pastWorkoutTexts } from '../../i18n/past-workout.ts';
import type { WorkoutDetail } from '../../storage/storage.ts';
import { Button, ButtonLink, IconButton } from '../../ui/button.tsx';
import { Notice, Sheet, Toast } from '../../ui/message.tsx';
import { Row, Screen, Section } from '../../ui/screen.tsx';
import { AddExercise } from '../add-exercise.tsx';
import { useApp } from '../app-services.tsx';
import { NoteBox } from '../note-box.tsx';
import { ShareWorkout } from '../share-workout.tsx';
import { useExercises } from '../use-exercises.ts';
import { EditSet } from './edit-set-sheet.tsx';
import { isFromList, isJustWritten } from './list-place.ts';
import { LoggedBlocks } from './logged-blocks.tsx';
import styles from './logged-workout.module.css';
import { recordValue } from './record-value.ts';
import { useCompared } from './use-compared.ts';
import { useLeftEmpty } from './use-left-empty.ts';
import { type LoggedWorkout, useLoggedWorkout } from './use-logged-workout.ts';
import { useWorkoutChanges } from './use-workout-changes.ts';
import { WorkoutAgain } from './workout-again.tsx';
import { WorkoutDetailsForm } from './workout-details-form.tsx';
import { WorkoutFigures } from './workout-figures.tsx';

export function LoggedWorkoutScreen({ workoutId }: { readonly workoutId: string }) {
  const { log, shell } = useMessages();
  const logged = useLoggedWorkout(workoutId);
  const [isWritten] = useState(isJustWritten);
  useLeftEmpty(workoutId, isWritten);
  const { kind, detail, last, problem } = logged;
  const toast = last && (
    <Toast
      text={last.text}
      actionLabel={shell.undo}
      onAction={logged.undo}
      closeLabel={shell.close}
      onClose={logged.settle}
    />
  );
  const warning = problem !== null && <Notice tone="warning" urgent title={log.problems[problem]} />;
  if (!detail) {
    if (kind === 'loading') return <Screen headline={log.workout} />;
    const isMissing = kind === 'missing';
    return (
      <Screen headline={isMissing ? log.notFound : log.loadFailed} foot={<Back />}>
        {!isMissing && <Button onClick={logged.reload}>{log.tryAgain}</Button>}
      </Screen>
    );
  }
  return (
    <Present logged={logged} detail={detail} isWritten={isWritten}>
      {warning}
      {toast}
    </Present>
  );
}

interface PresentProps {
  readonly logged: LoggedWorkout;
  readonly detail: WorkoutDetail;
  /** Come to by writing it down afterwards. */
  readonly isWritten: boolean;
  readonly children: ReactNode;
}

function Present({ logged, detail, isWritten, children }: PresentProps) {
  const app = useApp();
  const { log, shell } = useMessages();
  const texts = useTexts(loggedWorkoutTexts);
  const history = useTexts(historyTexts);
  const past = useTexts(pastWorkoutTexts);
  const language = useLanguage();
  const book = useExercises();
  const { workout, sets, notes } = detail;
  const changes = useWorkoutChanges(logged, detail);
  const [isReordering, setReordering] = useState(false);
  const [open, setOpen] = useState<'details' | 'exercise' | null>(null);
  const exerciseIds = useMemo(() => [...new Set(sets.map(({ exerciseId }) => exerciseId))], [sets]);
  const compared = useCompared(workout.id, exerciseIds, detail);
  const nameOf = (id: string) => book.byId(id)?.names[language] ?? history.unknownExercise;
  const finding = compared && workoutFinding(compared);
  const day = history.day(workout.day, localDay(app.now()));
  const time = formats[language].time(new Date(workout.startedAt));
  const headline =
    sets.length === 0
      ? texts.nothing
      : texts.finding(finding ?? { kind: 'done', sets: sets.length, exercises: exerciseIds.length }, {
          name: nameOf,
          value: (record) =>
            recordValue(record, 'value', {
              log,
              unit: app.settings.unit,
              bodyweight: book.byId(record.exerciseId)?.loadKind === 'bodyweight_plus',
            }),
        });
  const { edited } = changes;
  const isRemoved = workout.deletedAt !== undefined;
  const restore = isRemoved && <Restore logged={logged} workoutId={workout.id} />;
  // What is being entered stays where it is, whatever became of the workout.
  if (isRemoved && edited === null)
    return (
      <Screen headline={texts.workoutRemoved} foot={<Back />}>
        <p>{texts.workoutRemovedText}</p>
        {restore}
      </Screen>
    );
  return (
    <Screen eyebrow={[...(workout.title ? [workout.title] : []), `${day}, ${time}`].join(' · ')} headline={headline}>
      {children}
      {isWritten && sets.length === 0 && <p>{past.empty}</p>}
      {sets.length > 0 && <WorkoutFigures workoutId={workout.id} version={detail} />}
      {workout.endedAt === undefined && <ButtonLink href="/workout">{log.continueWorkout}</ButtonLink>}
      <Row>
        <Button aria-haspopup="dialog" onClick={() => setOpen('details')}>
          {texts.details}
        </Button>
        {sets.length > 1 && (
          <Button
            icon={<ArrowDownUp aria-hidden size={20} />}
            aria-pressed={isReordering}
            onClick={() => setReordering(!isReordering)}
          >
            {isReordering ? texts.reorderDone : texts.reorder}
          </Button>
        )}
      </Row>
      <LoggedBlocks
        sets={sets}
        book={book}
        compared={compared}
        isReordering={isReordering}
        onEdit={changes.edit}
        onAdd={changes.addAfter}
        onMoveSet={changes.moveSet}
        onMoveBlock={changes.moveBlock}
      />
      <Button
        kind={sets.length === 0 ? 'main' : 'quiet'}
        icon={<Plus aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setOpen('exercise')}
      >
        {texts.addExercise}
      </Button>
      {notes.length > 0 && (
        <Section title={log.notes}>
          {notes.map((note) => (
            <div key={note.id} className={styles['noteRow']}>
              <p className={styles['quote']} {...typedWords(note.text, language)}>
                {note.text}
              </p>
              <IconButton
                label={log.removeNote}
                icon={<Trash2 aria-hidden />}
                onClick={() => void changes.removeNote(note.id)}
              />
            </div>
          ))}
        </Section>
      )}
      <Section title={log.addNote}>
        <NoteBox
          main
          place={{ kind: 'workout', workoutId: workout.id }}
          label={log.write}
          placeholder={log.placeholder}
          onSaved={() => {
            logged.reload();
            void app.planKeeper.replan();
          }}
        />
      </Section>
      {sets.length > 0 && <ShareWorkout workoutId={workout.id} />}
      <Section title={texts.actions}>
        {sets.length > 0 && <WorkoutAgain detail={detail} name={workout.title ?? day} />}
        <Row>
          <Back />
          <Button kind="warning" onClick={() => void changes.removeWorkout()}>
            {log.removeWorkout}
          </Button>
        </Row>
      </Section>
      <Sheet
        open={edited !== null}
        title={edited?.isNew ? texts.addSetShort : log.editSet}
        closeLabel={shell.close}
        onClose={changes.close}
      >
        {restore && (
          <Notice title={texts.workoutRemoved} action={restore}>
            <p>{texts.stillHere}</p>
          </Notice>
        )}
        {edited && (
          <EditSet
            key={edited.set.id}
            set={edited.set}
            isNew={edited.isNew}
            current={sets.find(({ id }) => id === edited.set.id)}
            book={book}
            onSave={changes.save}
            onRemove={() => void changes.removeSet()}
            onDuplicate={() => void changes.duplicate()}
          />
        )}
      </Sheet>
      <Sheet open={open === 'details'} title={texts.details} closeLabel={shell.close} onClose={() => setOpen(null)}>
        <WorkoutDetailsForm
          workout={workout}
          onSave={async (wanted) => {
            if (await changes.updateWorkout(wanted)) setOpen(null);
          }}
        />
      </Sheet>
      <AddExercise open={open === 'exercise'} onClose={() => setOpen(null)} onAdd={changes.addExercise} />
    </Screen>
  );
}

/** To the list as it was left, where this page was come to from there. */
function Back() {
  const { log } = useMessages();
  const [isBack] = useState(isFromList);
  return isBack ? (
    <Button onClick={() => globalThis.history.back()}>{log.back}</Button>
  ) : (
    <ButtonLink href="/log">{log.back}</ButtonLink>
  );
}

function Restore({ logged, workoutId }: { readonly logged: LoggedWorkout; readonly workoutId: string }) {
  const { storage } = useApp();
  const texts = useTexts(loggedWorkoutTexts);
  return (
    <Button
      kind="main"
      onClick={() => {
        if (logged.last) logged.undo();
        else void logged.change(() => storage.log.restoreWorkout(workoutId), null);
      }}
    >
      {texts.bringBack}
    </Button>
  );
}
