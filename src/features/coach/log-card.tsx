// One exercise of the workout: its rows of sets, done and to be done, each logged with one tap; its name makes it the current one.
import { EllipsisVertical, Plus, Timer } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { liveRecords } from '../../domain/log/live-records.ts';
import { openRows, type OpenRow } from '../../domain/log/next-entry.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import type { SessionExercise, SessionSnapshot } from '../../domain/coaching/session.ts';
import { groupSpan } from '../../domain/coaching/session-turns.ts';
import { movementById } from '../../domain/movements/registry.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { logRowTexts } from '../../i18n/log-rows.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { sessionMenuTexts } from '../../i18n/session-menu.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { clockText } from '../../ui/load-text.ts';
import { MovementFigure } from '../../ui/movement-figure.tsx';
import { useApp } from '../app-services.tsx';
import { useExercises } from '../use-exercises.ts';
import { usePreference } from '../use-preference.ts';
import { EffortChips } from './effort-chips.tsx';
import { lineOf, numberInKind, numbersOf, recordText } from './log-cells.ts';
import styles from './log-card.module.css';
import { LogRow } from './log-row.tsx';
import { LogSheet, type Edited } from './log-sheet.tsx';
import { useLogActions, USUAL_REST_SEC } from './use-log-actions.ts';
import type { ExercisePast } from './use-pasts.ts';

export interface LogCardProps {
  readonly snapshot: SessionSnapshot;
  readonly index: number;
  readonly exercise: SessionExercise;
  /** Of this place of the workout, in order. */
  readonly done: readonly SetRecord[];
  /** All of the workout. */
  readonly sets: readonly SetRecord[];
  readonly past: ExercisePast;
  readonly onRemoved: (set: SetRecord) => void;
  readonly onDropped: (text: string, undo: () => void) => void;
  /** For those who listen: what was logged, in one line. */
  readonly onLogged: (line: string) => void;
  readonly onChange: () => void;
  /** A block by the clock begins. */
  readonly onClock: () => void;
  /** The handle it is moved by. */
  readonly handle: ReactNode;
}

/** A second tap on the check that follows at once is a slip of the thumb. */
const SLIP_MS = 700;

export function LogCard(props: LogCardProps) {
  const { snapshot, index, exercise: planned, done, sets, past, onRemoved, onDropped, onChange, onClock } = props;
  const { exerciseId } = planned;
  const { workout, settings, now } = useApp();
  const texts = useTexts(logRowTexts);
  const menu = useTexts(sessionMenuTexts);
  const { workout: messages } = useTexts(coachTexts);
  const { log } = useMessages();
  const language = useLanguage();
  const exercise = useExercises().byId(exerciseId);
  const preference = usePreference(exerciseId);
  const [edited, setEdited] = useState<Edited | null>(null);
  const loggedAtMs = useRef(0);
  const onTheirWay = useRef(new Set<number>());
  const id = useId();
  const name = exercise?.names[language] ?? exerciseId;
  const movement = movementById(exerciseId);
  const unit = preference?.unit ?? settings.unit;
  const span = groupSpan(snapshot.exercises, index);
  const restSec =
    span && span.group.kind !== 'interval'
      ? span.group.restSec
      : (planned.sets.findLast(({ setType }) => setType !== 'warmup')?.restSec ??
        planned.restSec ??
        preference?.restSec ??
        USUAL_REST_SEC);
  const actions = useLogActions({ exerciseIndex: index, planned, done, restSec });
  const rows = openRows({ exercise, sets: planned.sets, free: planned.free === true, done, last: past.last, unit });
  const all = [...done, ...rows.map(({ entry }) => entry)];
  const isCurrent = index === snapshot.exerciseIndex;
  const effort = preference?.effort ?? settings.effort ?? 'rir';
  const latest = done.at(-1);
  const asked = effort !== 'none' && latest !== undefined && latest.id === sets.at(-1)?.id && latest.type !== 'warmup';
  const skipped = planned.skipped?.length ?? 0;
  const rest = restSec > 0 ? texts.restAfter(clockText(restSec)) : texts.noRest;
  const details = [
    ...(movement ? [messages.camera] : []),
    ...(skipped > 0 ? [menu.skippedSets(skipped)] : []),
    ...(preference?.remark === undefined ? [] : [preference.remark]),
  ];

  /** How far the plan means it to be taken. */
  function meantOf({ planned: set }: OpenRow): string | null {
    return set === null || set.setType === 'warmup' ? null : messages.targetRir(set.targetRir);
  }

  async function check(row: OpenRow, button: HTMLElement): Promise<void> {
    const { entry } = row;
    if (entry.reps === undefined && entry.durationSec === undefined && entry.distanceM === undefined) {
      const missing = numbersOf(exercise, entry).find((field) => entry[field] === undefined);
      setEdited({ kind: 'open', row, first: missing ?? 'reps' });
      return;
    }
    // The same row twice is a slip; another row is another set.
    if (onTheirWay.current.has(row.position)) return;
    onTheirWay.current.add(row.position);
    const failed = await actions.log(row, entry);
    onTheirWay.current.delete(row.position);
    if (failed !== null) return;
    loggedAtMs.current = now().getTime();
    props.onLogged(lineOf(entry, exercise, log));
    // Once the row is drawn as done, and the one after it is there.
    requestAnimationFrame(() => toNextCheck(button));
  }

  function takeBack(set: SetRecord): void {
    if (now().getTime() - loggedAtMs.current < SLIP_MS) return;
    void actions.remove(set).then((gone) => {
      if (gone) onRemoved(set);
    });
  }

  // One list with keys by position: a row that is logged stays the same row, and the focus stays in it.
  const items = [
    ...done.map((set, at) => {
      const record = liveRecords(set, exercise, past.rollUps, sets.slice(0, sets.indexOf(set)))[0];
      return (
        <LogRow
          key={at}
          entry={set}
          isDone
          isGuess={false}
          exercise={exercise}
          number={numberInKind(all, at)}
          last={null}
          record={record ? recordText(record, exercise, texts) : null}
          meant={null}
          isNext={false}
          timer={null}
          onNumber={(first) => setEdited({ kind: 'done', set, first })}
          onCheck={() => takeBack(set)}
          onTimer={() => undefined}
        />
      );
    }),
    ...(asked
      ? [
          <li key="effort">
            <EffortChips key={latest.id} set={latest} kind={effort} />
          </li>,
        ]
      : []),
    ...rows.map((row, step) => (
      <LogRow
        key={done.length + step}
        entry={row.entry}
        isDone={false}
        isGuess={row.isGuess}
        exercise={exercise}
        number={numberInKind(all, done.length + step)}
        last={row.last}
        record={null}
        meant={step === 0 && snapshot.plannedSessionId !== undefined ? meantOf(row) : null}
        isNext={isCurrent && step === 0}
        timer={step === 0 && exercise && exercise.measure !== 'repetitions' ? timerOf(snapshot, exerciseId) : null}
        onNumber={(first) => setEdited({ kind: 'open', row, first })}
        onCheck={(button) => void check(row, button)}
        onTimer={() => actions.time(row, snapshot.timer)}
      />
    )),
  ];

  return (
    <article aria-labelledby={id} className={styles['card']} data-current={isCurrent}>
      <div className={styles['head']}>
        {isCurrent && movement && (
          <div className={styles['figure']}>
            <MovementFigure movement={movement} label="" />
          </div>
        )}
        <h3 id={id} className={styles['name']}>
          <button type="button" aria-current={isCurrent ? 'step' : undefined} onClick={() => void workout.goTo(index)}>
            {name}
            {details.length > 0 && <small>{details.join(' · ')}</small>}
          </button>
        </h3>
        {props.handle}
        <IconButton
          label={menu.change(name)}
          icon={<EllipsisVertical aria-hidden />}
          aria-haspopup="dialog"
          onClick={onChange}
        />
      </div>
      {planned.group?.kind === 'interval' && span?.from === index && rows.length > 0 && (
        <Button icon={<Timer aria-hidden />} onClick={() => void workout.startInterval(index).then(onClock)}>
          {menu.startInterval}
        </Button>
      )}
      <ul aria-label={texts.sets(name)} className={styles['rows']}>
        {items}
      </ul>
      <div className={styles['foot']}>
        {rows.length === 0 || (planned.sets.length > 0 && !planned.free) ? (
          <Button
            kind="plain"
            icon={<Plus aria-hidden />}
            onClick={() => {
              const like = rows.at(-1)?.entry ?? latest;
              actions.addRow(
                like ? { ...like, type: like.type === 'warmup' ? 'normal' : like.type } : { type: 'normal' },
              );
            }}
          >
            {texts.addSet}
          </Button>
        ) : (
          <span />
        )}
        <small>{rest}</small>
      </div>
      {edited && (
        <LogSheet
          key={edited.kind === 'done' ? edited.set.id : edited.row.position}
          edited={edited}
          name={name}
          exercise={exercise}
          number={numberInKind(all, edited.kind === 'done' ? done.indexOf(edited.set) : edited.row.position)}
          preference={preference}
          unit={unit}
          actions={actions}
          onRemoved={onRemoved}
          onLogged={(stated) => props.onLogged(lineOf(stated, exercise, log))}
          onDropped={() => onDropped(texts.dropped(name), () => actions.undrop())}
          onClose={() => setEdited(null)}
        />
      )}
    </article>
  );
}

function timerOf({ timer }: SessionSnapshot, exerciseId: string): number | 'stopped' {
  return timer?.exerciseId === exerciseId ? timer.startedAtMs : 'stopped';
}

/** The thumb and the keyboard go on with the set that is next on the page. */
function toNextCheck(button: HTMLElement): void {
  if (document.activeElement !== button) return;
  const open = [...document.querySelectorAll<HTMLElement>('[data-check="open"]')];
  const next = open.find((one) => (button.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  next?.focus({ preventScroll: true });
}
