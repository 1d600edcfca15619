// A set in the log looked at again: its review, and each repetition to be replayed where it was kept; read from disk when somebody asks for them.
import { useEffect, useState } from 'react';
import type { RepetitionRecording } from '../domain/form/repetition-recording.ts';
import type { SetRecord } from '../domain/log/records.ts';
import type { Movement } from '../domain/movements/movement.ts';
import { movementById } from '../domain/movements/registry.ts';
import { reachesBand } from '../domain/movements/target-band.ts';
import type { CoachSummaryMessages } from '../i18n/coach-summary.ts';
import { coachTexts } from '../i18n/coach.ts';
import { explainTexts } from '../i18n/explain.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { useApp } from './app-services.tsx';
import styles from './logged-repetitions.module.css';
import { RepetitionList } from './repetition-list.tsx';
import { SetEffortTold } from './set-effort-told.tsx';
import { SetNextTime } from './set-next-time.tsx';
import { SetReview } from './set-review.tsx';
import { SetReviewClip } from './set-review-clip.tsx';
import { useLater } from './use-later.ts';
import { useRepetitionSlots } from './use-repetition-slots.tsx';

const NONE: readonly RepetitionRecording[] = [];

/** Nothing where the movement is no longer followed or the set was not before the camera. */
export function LoggedRepetitions({ set }: { readonly set: SetRecord }) {
  const texts = useTexts(explainTexts);
  const { summary } = useTexts(coachTexts);
  const { storage } = useApp();
  const isLater = useLater();
  const [recordings, setRecordings] = useState<readonly RepetitionRecording[] | null>(null);
  useEffect(() => {
    let gone = false;
    void storage.recordings
      .ofSet(set.id)
      .catch(() => NONE)
      .then((found) => {
        if (!gone) setRecordings(found);
      });
    return () => {
      gone = true;
    };
  }, [storage, set.id]);
  const movement = movementById(set.exerciseId);
  if (!movement || !set.camera || recordings === null) return null;
  return (
    <div className={styles['within']}>
      {movement.kind === 'repetition' && set.camera.repetitions.length > 0 ? (
        <SetReview movement={movement} set={set} recordings={recordings} finding={findingText(set, movement, summary)}>
          <SetNextTime movement={movement} camera={set.camera} />
        </SetReview>
      ) : (
        <>
          <SetNextTime movement={movement} camera={set.camera} />
          <SetReviewClip setId={set.id} />
        </>
      )}
      <SetEffortTold set={set} />
      {isLater && <List movement={movement} repetitions={set.camera.repetitions} recordings={recordings} />}
      {recordings.length === 0 && movement.kind === 'repetition' && <p>{texts.noRecordings}</p>}
    </div>
  );
}

/** `Ten counted. Eight in the band.` */
function findingText(set: SetRecord, movement: Movement, summary: CoachSummaryMessages): string {
  const repetitions = set.camera?.repetitions ?? [];
  const counted = set.reps ?? repetitions.length;
  const inBand = repetitions.filter((repetition) => reachesBand(movement, repetition)).length;
  return summary.finding(counted, Math.min(counted, inBand));
}

interface ListProps {
  readonly movement: Movement;
  readonly repetitions: NonNullable<SetRecord['camera']>['repetitions'];
  readonly recordings: readonly RepetitionRecording[];
}

function List({ movement, repetitions, recordings }: ListProps) {
  const { actions, below, told } = useRepetitionSlots(movement, recordings, true);
  return (
    <>
      <RepetitionList movement={movement} repetitions={repetitions} actions={actions} below={below} />
      {told}
    </>
  );
}
