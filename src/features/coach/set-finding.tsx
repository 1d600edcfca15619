// The set just done in one sentence, with its count to be put right.
import type { ReactNode } from 'react';
import type { SetRecord } from '../../domain/log/records.ts';
import { movementById } from '../../domain/movements/registry.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { gymFloorTexts } from '../../i18n/gym-floor.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { setText } from '../set-text.ts';
import { useExercises } from '../use-exercises.ts';
import type { CutShort } from './guided-flow.ts';
import styles from './set-finding.module.css';
import { findingsOf } from './set-findings.ts';

export interface SetFindingProps {
  readonly set: SetRecord;
  /** What went wrong with it. */
  readonly note?: ReactNode;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

export function SetFinding({ set, note, children }: SetFindingProps) {
  const texts = useTexts(gymFloorTexts);
  const { log } = useMessages();
  const coach = useTexts(coachTexts);
  const { byId: exerciseById } = useExercises();
  const movement = movementById(set.exerciseId);
  const found = movement && set.camera ? findingsOf(set, movement) : null;
  const { figure, load } = setText(set, log, exerciseById(set.exerciseId)?.loadKind === 'bodyweight_plus');
  const headline = !found
    ? load === '' && set.reps !== undefined
      ? coach.workout.targetReps(set.reps)
      : [figure, load].filter((part) => part !== '').join(' ')
    : set.durationSec !== undefined
      ? coach.summary.findingHold(set.durationSec)
      : coach.summary.finding(found.counted, Math.min(found.counted, found.inBand));
  return (
    <section className={styles['found']} aria-label={texts.justDone}>
      <div className={styles['told']}>
        <p className={styles['finding']}>{headline}</p>
        {note}
      </div>
      {children}
    </section>
  );
}

export interface CutShortProps {
  readonly set: SetRecord;
  readonly cutShort: CutShort;
}

/** What ended the set before its target. */
export function CutShortNote({ set, cutShort, cameraIsBack }: CutShortProps & { readonly cameraIsBack: boolean }) {
  const texts = useTexts(gymFloorTexts);
  const { log } = useMessages();
  const { figure } = setText(set, log, false);
  return (
    <p className={styles['cut']}>
      <span aria-hidden>◆ </span>
      {cutShort.why === 'camera_lost' ? texts.cameraLost(figure) : texts.coachStopped(figure)}
      {cameraIsBack && ` ${texts.cameraBack}`}
    </p>
  );
}

/** Nothing where nothing is missing. */
export function FinishMissingButton({ set, cutShort, onFinish }: CutShortProps & { readonly onFinish: () => void }) {
  const texts = useTexts(gymFloorTexts);
  const coach = useTexts(coachTexts);
  if (cutShort.missing <= 0) return null;
  return (
    <Button onClick={onFinish}>
      {texts.finishMissing(
        set.durationSec !== undefined
          ? coach.workout.targetSec(cutShort.missing)
          : coach.workout.targetReps(cutShort.missing),
      )}
    </Button>
  );
}
