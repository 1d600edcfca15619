// Between two sets, on the same full screen: the clock read from three metres, what was found, what comes next and where to stand for it.
// Everything goes on by itself at the deadline; the thumb may say otherwise.
import { EllipsisVertical, Minus, Play, Plus, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { SetRecord } from '../../domain/log/records.ts';
import { movementById } from '../../domain/movements/registry.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { gymFloorTexts } from '../../i18n/gym-floor.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { clockText } from '../../ui/load-text.ts';
import { MovementFigure } from '../../ui/movement-figure.tsx';
import { useApp } from '../app-services.tsx';
import { LoadStepper } from '../load-stepper.tsx';
import { setLine } from '../set-text.ts';
import { useExercises } from '../use-exercises.ts';
import { ClockDigits } from './clock-digits.tsx';
import type { CutShort } from './guided-flow.ts';
import { type GuidedSet, isLoaded, isOtherExercise } from './guided-standing.ts';
import { HeartChip } from './heart-chip.tsx';
import { LeaveButton } from './leave-button.tsx';
import { NotWellButton } from '../not-well-button.tsx';
import styles from './rest-view.module.css';
import { SessionMenu } from './session-menu.tsx';
import { SpokenCaption } from './spoken-caption.tsx';
import { CutShortNote, FinishMissingButton, SetFinding } from './set-finding.tsx';
import { targetLine } from './target-text.ts';

export interface RestViewProps {
  /** `rest`: a planned one; `breath`: a few seconds where none is planned; `free`: it waits for the person. */
  readonly kind: 'rest' | 'breath' | 'free';
  /** Whole seconds; null where it waits. */
  readonly leftSec: number | null;
  /** Of the whole rest, as far as it is known. */
  readonly totalSec: number;
  /** As it stands in the log now; null where there is none, or it was taken back. */
  readonly done: SetRecord | null;
  /** Of the block by the clock that is just over. */
  readonly score: string | null;
  readonly cutShort: CutShort | null;
  readonly cameraIsBack: boolean;
  readonly next: GuidedSet | null;
  readonly progress: string;
  /** What was taken back last, to be put back. */
  readonly undone: SetRecord | null;
  readonly onGoOn: () => void;
  readonly onMore: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onCorrect: (by: 1 | -1) => void;
  readonly onFinishMissing: () => void;
  readonly onLeave: () => void;
}

export function RestView(props: RestViewProps) {
  const { kind, leftSec, totalSec, done, next, undone } = props;
  const texts = useTexts(gymFloorTexts);
  const coach = useTexts(coachTexts);
  const [menuOpen, setMenuOpen] = useState(false);
  const title = kind === 'rest' ? texts.resting : kind === 'breath' ? texts.breath : texts.waits;
  return (
    <main className={styles['rest']}>
      <header className={styles['top']}>
        <LeaveButton onLeave={props.onLeave} />
        <NotWellButton />
        <p className={styles['progress']}>{props.progress}</p>
        <IconButton
          label={texts.menu}
          icon={<EllipsisVertical aria-hidden />}
          aria-haspopup="dialog"
          onClick={() => setMenuOpen(true)}
        />
      </header>
      <section className={styles['clock']} aria-label={title}>
        <h1>{title}</h1>
        {leftSec !== null && (
          <p role="timer" aria-live="off" className={styles['time']}>
            <span className="visually-hidden">{coach.workout.restLeft(clockText(leftSec))}</span>
            <ClockDigits seconds={leftSec} />
          </p>
        )}
        <HeartChip />
        {leftSec !== null && <Line share={totalSec > 0 ? 1 - leftSec / totalSec : 1} />}
      </section>
      <div className={styles['middle']}>
        {props.score !== null && <p className={styles['score']}>{props.score}</p>}
        <Found {...props} />
        {next && <Next next={next} done={done} />}
        <div className={styles['lesser']}>
          {undone ? (
            <Button kind="plain" onClick={props.onRedo}>
              {texts.redo}
            </Button>
          ) : (
            <Button kind="plain" icon={<Undo2 aria-hidden size={20} />} onClick={props.onUndo}>
              {texts.undo}
            </Button>
          )}
        </div>
      </div>
      <footer className={styles['acts']}>
        <SpokenCaption />
        <div className={styles['row']}>
          {kind !== 'free' && <Button onClick={props.onMore}>{texts.more}</Button>}
          <Button kind="main" icon={<Play aria-hidden />} onClick={props.onGoOn}>
            {texts.startNow}
          </Button>
        </div>
      </footer>
      {menuOpen && <SessionMenu open onClose={() => setMenuOpen(false)} onClock={() => setMenuOpen(false)} />}
    </main>
  );
}

/** The plumb line as a clock: the bob comes down to the floor, where the next set begins. */
function Line({ share }: { readonly share: number }) {
  return (
    <div aria-hidden className={styles['line']}>
      <svg
        viewBox="0 0 28 34"
        className={styles['bob']}
        style={{ insetBlockStart: `${Math.round(1000 * Math.min(1, Math.max(0, share))) / 10}%` }}
      >
        <path d="M14 33 2.2 15.6 6.7 5h14.6l4.5 10.6z" />
      </svg>
    </div>
  );
}

function Found({ done, undone, cutShort, cameraIsBack, onCorrect, onFinishMissing }: RestViewProps) {
  const texts = useTexts(gymFloorTexts);
  const { log } = useMessages();
  const coach = useTexts(coachTexts);
  if (undone) return <output className={styles['undone']}>{texts.undone(setLine(undone, log, false))}</output>;
  if (!done) return null;
  return (
    <SetFinding
      set={done}
      note={cutShort && <CutShortNote set={done} cutShort={cutShort} cameraIsBack={cameraIsBack} />}
    >
      {done.reps !== undefined && (
        <div className={styles['correct']}>
          <IconButton
            label={coach.summary.oneLess}
            icon={<Minus aria-hidden />}
            disabled={done.reps <= 1}
            onClick={() => onCorrect(-1)}
          />
          <output className="figures" aria-label={coach.summary.count}>
            {done.reps}
          </output>
          <IconButton label={coach.summary.oneMore} icon={<Plus aria-hidden />} onClick={() => onCorrect(1)} />
        </div>
      )}
      {cutShort && <FinishMissingButton set={done} cutShort={cutShort} onFinish={onFinishMissing} />}
    </SetFinding>
  );
}

function Next({ next, done }: { readonly next: GuidedSet; readonly done: SetRecord | null }) {
  const texts = useTexts(gymFloorTexts);
  const coach = useTexts(coachTexts);
  const language = useLanguage();
  const { workout, settings } = useApp();
  const { byId: exerciseById } = useExercises();
  const movement = movementById(next.exerciseId);
  const exercise = exerciseById(next.exerciseId);
  const name = exercise?.names[language] ?? next.exerciseId;
  const other = isOtherExercise(next, done);
  return (
    <section className={styles['next']} aria-label={texts.next} data-other={other}>
      {movement && (
        <div className={styles['figure']}>
          <MovementFigure movement={movement} label="" animated={other} />
        </div>
      )}
      <div className={styles['what']}>
        <h2>{texts.next}</h2>
        <p className={styles['name']}>{name}</p>
        <p className={styles['target']}>
          {[
            targetLine(next.target, coach.workout),
            next.of > 0 ? coach.workout.place(next.set, next.of) : coach.workout.placeFree(next.set),
          ].join(' · ')}
        </p>
        {other && movement && <p className={styles['setup']}>{movement.setup[language]}</p>}
      </div>
      {isLoaded(next, exercise) && (
        <div className={styles['load']}>
          <LoadStepper
            key={next.key}
            label={texts.nextLoad}
            exercise={exercise ?? null}
            value={next.load ?? undefined}
            unit={settings.unit}
            // Emptied, or no number yet: what was meant stays.
            onChange={(load) => {
              if (load && Number.isFinite(load.value)) void workout.changeTarget(next.exerciseIndex, { load });
            }}
          />
        </div>
      )}
    </section>
  );
}
