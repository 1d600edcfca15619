// The last set is in the log: what was done, a moment to put it right, and the summary comes by itself.
import { Minus, Plus, Undo2 } from 'lucide-react';
import type { WorkoutState } from '../../coach/workout-state.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { gymFloorTexts } from '../../i18n/gym-floor.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Bob } from '../../ui/bob.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { Row } from '../../ui/screen.tsx';
import type { CutShort } from './guided-flow.ts';
import { GuidedFrame } from './guided-views.tsx';
import styles from './guided-views.module.css';
import { CutShortNote, FinishMissingButton, SetFinding } from './set-finding.tsx';
import { SpokenCaption } from './spoken-caption.tsx';

export interface AllDoneViewProps {
  readonly done: SetRecord | null;
  /** Of a block by the clock that was the last. */
  readonly score: string | null;
  readonly cutShort: CutShort | null;
  readonly cameraIsBack: boolean;
  readonly sets: number;
  /** Until the summary; null: it waits. */
  readonly leftSec: number | null;
  readonly problem: WorkoutState['problem'];
  readonly onGoOn: () => void;
  readonly onStay: () => void;
  readonly onFinishMissing: () => void;
  readonly onUndo: () => void;
  readonly onCorrect: (by: 1 | -1) => void;
  readonly onLeave: () => void;
}

export function AllDoneView(props: AllDoneViewProps) {
  const { done, score, sets, leftSec, problem, onGoOn, onStay, onUndo, onCorrect, onLeave } = props;
  const texts = useTexts(gymFloorTexts);
  const { log } = useMessages();
  const coach = useTexts(coachTexts);
  return (
    <GuidedFrame
      eyebrow={coach.workout.eyebrow}
      headline={coach.workout.allDone(sets)}
      onLeave={onLeave}
      foot={
        <>
          <SpokenCaption />
          <Button kind="main" wide onClick={onGoOn}>
            {texts.toSummary}
            {leftSec !== null && <span className="figures">{leftSec}</span>}
          </Button>
          <Row>
            <Button icon={<Undo2 aria-hidden size={20} />} onClick={onUndo}>
              {texts.undo}
            </Button>
            {leftSec !== null && <Button onClick={onStay}>{texts.stayHere}</Button>}
          </Row>
        </>
      }
    >
      {score !== null && <p className={styles['lead']}>{score}</p>}
      {done && (
        <SetFinding
          set={done}
          note={
            props.cutShort && <CutShortNote set={done} cutShort={props.cutShort} cameraIsBack={props.cameraIsBack} />
          }
        >
          {done.reps !== undefined && (
            <>
              <IconButton
                label={coach.summary.oneLess}
                icon={<Minus aria-hidden />}
                disabled={done.reps <= 1}
                onClick={() => onCorrect(-1)}
              />
              <IconButton label={coach.summary.oneMore} icon={<Plus aria-hidden />} onClick={() => onCorrect(1)} />
            </>
          )}
          {props.cutShort && (
            <FinishMissingButton set={done} cutShort={props.cutShort} onFinish={props.onFinishMissing} />
          )}
        </SetFinding>
      )}
      <Bob height={110} />
      {leftSec !== null && <p className={styles['lead']}>{texts.allDoneHelp}</p>}
      {problem !== null && (
        <Notice tone="warning" urgent title={coach.workout.saveFailed}>
          {log.problems[problem]}
        </Notice>
      )}
    </GuidedFrame>
  );
}
