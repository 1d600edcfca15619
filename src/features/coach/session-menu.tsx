// What can be changed of a workout on the way, in one sheet: one exercise of it, or the whole. Every change can be taken back.
import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { RemovedExercise } from '../../coach/workout-state.ts';
import { mayChange } from '../../domain/coaching/session-skips.ts';
import type { SessionSnapshot } from '../../domain/coaching/session.ts';
import { mayUndo } from '../../domain/coaching/session-undo.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { logRowTexts } from '../../i18n/log-rows.ts';
import { sessionMenuTexts } from '../../i18n/session-menu.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/field.tsx';
import { Sheet } from '../../ui/message.tsx';
import { useApp } from '../app-services.tsx';
import { KeepClipChoice } from '../keep-clip-choice.tsx';
import { useExercises } from '../use-exercises.ts';
import { useExerciseLogItems } from './exercise-log-items.tsx';
import { ExerciseLogging } from './exercise-logging.tsx';
import { IntervalSheet } from './interval-sheet.tsx';
import styles from './session-menu.module.css';
import { ShortenSheet } from './shorten-sheet.tsx';
import { SwapSheet } from './swap-sheet.tsx';
import { WarmUpSheet } from './warm-up-sheet.tsx';

export interface SessionMenuProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** One exercise of the session; absent: the current one and the whole workout. */
  readonly exerciseIndex?: number;
  /** A block or a warm-up was started: its clock wants the whole screen. */
  readonly onClock: () => void;
  /** An exercise was taken out of the workout; absent: that is not offered. */
  readonly onRemoved?: (removed: RemovedExercise) => void;
}

type Page = 'menu' | 'logging' | 'swap' | 'shorten' | 'interval' | 'warm_up';

export function SessionMenu({ open, onClose, exerciseIndex, onClock, onRemoved }: SessionMenuProps) {
  const texts = useTexts(sessionMenuTexts);
  const logging = useTexts(logRowTexts);
  const { shell } = useMessages();
  const { workout } = useApp();
  const language = useLanguage();
  const { byId: exerciseById } = useExercises();
  const snapshot = useStore(workout.store, (state) => state.snapshot);
  const [page, setPage] = useState<Page>('menu');
  const index = exerciseIndex ?? snapshot?.exerciseIndex ?? 0;
  const exercise = snapshot?.exercises[index];
  const name = exercise ? (exerciseById(exercise.exerciseId)?.names[language] ?? exercise.exerciseId) : '';
  const close = () => {
    setPage('menu');
    onClose();
  };
  const clock = () => {
    close();
    onClock();
  };
  const titles: Readonly<Record<Page, string>> = {
    logging: logging.menu.loggingTitle(name),
    menu: exerciseIndex === undefined ? texts.title : texts.change(name),
    swap: texts.swapTitle(name),
    shorten: texts.shortenTitle,
    interval: texts.intervalTitle,
    warm_up: texts.warmUpTitle,
  };
  return (
    <Sheet open={open} title={titles[page]} closeLabel={shell.close} onClose={close}>
      {snapshot && page === 'menu' && (
        <>
          {exercise && (
            <OfExercise
              snapshot={snapshot}
              index={index}
              name={name}
              onSwap={() => setPage('swap')}
              onDone={close}
              titled={exerciseIndex === undefined}
            />
          )}
          {exercise && onRemoved && (
            <OfLog
              snapshot={snapshot}
              index={index}
              onLogging={() => setPage('logging')}
              onRemoved={onRemoved}
              onDone={close}
            />
          )}
          {exerciseIndex === undefined && <OfWorkout snapshot={snapshot} onPage={setPage} onDone={close} />}
        </>
      )}
      {snapshot && page === 'swap' && exercise && <SwapSheet snapshot={snapshot} index={index} onDone={close} />}
      {snapshot && page === 'logging' && <ExerciseLogging snapshot={snapshot} index={index} onDone={close} />}
      {page === 'shorten' && <ShortenSheet onDone={close} />}
      {snapshot && page === 'interval' && <IntervalSheet snapshot={snapshot} onStarted={clock} />}
      {snapshot && page === 'warm_up' && <WarmUpSheet snapshot={snapshot} onStarted={clock} />}
      {page !== 'menu' && (
        <Button kind="plain" onClick={() => setPage('menu')}>
          {texts.back}
        </Button>
      )}
    </Sheet>
  );
}

interface OfExerciseProps {
  readonly snapshot: SessionSnapshot;
  readonly index: number;
  readonly name: string;
  readonly titled: boolean;
  readonly onSwap: () => void;
  readonly onDone: () => void;
}

function OfExercise({ snapshot, index, name, titled, onSwap, onDone }: OfExerciseProps) {
  const texts = useTexts(sessionMenuTexts);
  const { workout } = useApp();
  const language = useLanguage();
  const { byId: exerciseById } = useExercises();
  const { exercises } = snapshot;
  const exercise = exercises[index];
  const next = exercises[index + 1];
  if (!exercise) return null;
  const nameOf = (id: string) => exerciseById(id)?.names[language] ?? id;
  const inTurns =
    next?.group !== undefined && exercise.group?.id === next.group.id && exercise.group.kind !== 'interval';
  const isBlock = exercise.group?.kind === 'interval' || next?.group?.kind === 'interval';
  const skipped = exercise.skipped?.length ?? 0;
  const isCurrent = index === snapshot.exerciseIndex;
  const act = (change: Promise<void>) => {
    void change;
    onDone();
  };
  if (!mayChange(snapshot, index)) return <p>{texts.busy}</p>;
  return (
    <Items title={titled ? texts.current(name) : null}>
      {isCurrent && <Item onClick={() => act(workout.skipSet())}>{texts.skipSet}</Item>}
      <Item onClick={() => act(workout.skipExercise(index))}>{texts.skipExercise}</Item>
      {skipped > 0 && (
        <Item detail={texts.skippedSets(skipped)} onClick={() => act(workout.unskip(index))}>
          {texts.unskip}
        </Item>
      )}
      <Item onClick={onSwap}>{texts.swap}</Item>
      {exercise.insteadOf && (
        <Item onClick={() => act(workout.unswapExercise(index))}>
          {texts.swapBack(nameOf(exercise.insteadOf.exerciseId))}
        </Item>
      )}
      {next && !inTurns && !isBlock && (
        <Item detail={texts.superset} onClick={() => act(workout.groupWithNext(index))}>
          {texts.group(nameOf(next.exerciseId))}
        </Item>
      )}
      {next && inTurns && (
        <Item onClick={() => act(workout.ungroupFromNext(index))}>{texts.ungroup(nameOf(next.exerciseId))}</Item>
      )}
      {index > 0 && <Item onClick={() => act(workout.moveExercise(index, -1))}>{texts.earlier}</Item>}
      {next && <Item onClick={() => act(workout.moveExercise(index, 1))}>{texts.later}</Item>}
    </Items>
  );
}

interface OfLogProps {
  readonly snapshot: SessionSnapshot;
  readonly index: number;
  readonly onLogging: () => void;
  readonly onRemoved: (removed: RemovedExercise) => void;
  readonly onDone: () => void;
}

function OfLog({ snapshot, index, onLogging, onRemoved, onDone }: OfLogProps) {
  const { menu } = useTexts(logRowTexts);
  const items = useExerciseLogItems(snapshot, index, onRemoved);
  if (!mayChange(snapshot, index)) return null;
  return (
    <Items title={null}>
      <Item onClick={onLogging}>{menu.logging}</Item>
      {items.map(({ label, detail, act }) => (
        <Item
          key={label}
          {...(detail === undefined ? {} : { detail })}
          onClick={() => {
            act();
            onDone();
          }}
        >
          {label}
        </Item>
      ))}
    </Items>
  );
}

interface OfWorkoutProps {
  readonly snapshot: SessionSnapshot;
  readonly onPage: (page: Page) => void;
  readonly onDone: () => void;
}

function OfWorkout({ snapshot, onPage, onDone }: OfWorkoutProps) {
  const texts = useTexts(sessionMenuTexts);
  const { workout, settings, changeSettings } = useApp();
  const hasSets = useStore(workout.store, ({ sets }) => sets.length > 0);
  const planned = snapshot.exercises.some(({ sets }) => sets.length > 0);
  const busy = !mayUndo(snapshot);
  const cut = snapshot.exercises.flatMap(({ skipped = [] }) => skipped.filter(({ why }) => why === 'time')).length;
  return (
    <>
      <Items title={texts.whole}>
        {cut > 0 && !busy && (
          <Item
            detail={texts.skippedSets(cut)}
            onClick={() => {
              void workout.unshorten();
              onDone();
            }}
          >
            {texts.unshorten}
          </Item>
        )}
        {planned && !busy && <Item onClick={() => onPage('shorten')}>{texts.shorten}</Item>}
        {!busy && !snapshot.interval && <Item onClick={() => onPage('interval')}>{texts.interval}</Item>}
        {planned && !busy && !hasSets && <Item onClick={() => onPage('warm_up')}>{texts.warmUp}</Item>}
        {hasSets && !busy && (
          <Item
            onClick={() => {
              void workout.undoSet();
              onDone();
            }}
          >
            {texts.undo}
          </Item>
        )}
      </Items>
      <Switch
        label={texts.lockScreen}
        detail={texts.lockScreenDetail}
        checked={settings.restOnLockScreen === true}
        onChange={(restOnLockScreen) => void changeSettings({ restOnLockScreen })}
      />
      <KeepClipChoice />
    </>
  );
}

function Items({ title, children }: { readonly title: string | null; readonly children: ReactNode }) {
  return (
    <div className={styles['items']}>
      {title !== null && <h3>{title}</h3>}
      <ul>{children}</ul>
    </div>
  );
}

interface ItemProps {
  readonly detail?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Item({ detail, onClick, children }: ItemProps) {
  return (
    <li>
      <button type="button" onClick={onClick}>
        {children}
        {detail !== undefined && <small>{detail}</small>}
      </button>
    </li>
  );
}
