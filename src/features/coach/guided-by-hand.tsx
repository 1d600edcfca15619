// A set the camera cannot count, or that the person would rather write down: its form, in its place in the flow.
import { Camera } from 'lucide-react';
import type { WorkoutState } from '../../coach/workout-state.ts';
import { exerciseById } from '../../domain/catalogue/exercises.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { movementById } from '../../domain/movements/registry.ts';
import { gymFloorTexts } from '../../i18n/gym-floor.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { MovementFigure } from '../../ui/movement-figure.tsx';
import { Card, Row } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { SetForm } from '../set-form.tsx';
import { followLoad } from './follow-load.ts';
import type { GuidedSet } from './guided-standing.ts';
import { GuidedFrame } from './guided-views.tsx';
import styles from './guided-views.module.css';
import { targetLine } from './target-text.ts';
import { nextEntry } from './workout-progress.ts';

export interface GuidedByHandProps {
  readonly set: GuidedSet;
  readonly state: WorkoutState;
  readonly place: string;
  readonly onSaved: (set: SetRecord) => void;
  /** Where the camera can count it after all. */
  readonly onCamera: (() => void) | undefined;
  readonly onSkip: () => void;
  readonly onLeave: () => void;
}

export function GuidedByHand({ set, state, place, onSaved, onCamera, onSkip, onLeave }: GuidedByHandProps) {
  const { workout, settings } = useApp();
  const { coach, log } = useMessages();
  const texts = useTexts(gymFloorTexts);
  const language = useLanguage();
  const { exerciseId } = set;
  const exercise = exerciseById(exerciseId);
  const movement = movementById(exerciseId);
  const { snapshot, sets, problem } = state;
  return (
    <GuidedFrame eyebrow={place} headline={exercise?.names[language] ?? exerciseId} onLeave={onLeave} foot={null}>
      <div className={styles['target']}>
        {movement && (
          <div className={styles['small']}>
            <MovementFigure movement={movement} label="" />
          </div>
        )}
        <p>
          {targetLine(set.target, coach.workout)}
          {set.target && (
            <small>{set.isWarmUp ? coach.workout.warmup : coach.workout.targetRir(set.target.targetRir)}</small>
          )}
        </p>
      </div>
      {problem !== null && (
        <Notice tone="warning" urgent title={coach.workout.saveFailed}>
          {log.problems[problem]}
        </Notice>
      )}
      <Card>
        <SetForm
          exercise={exercise ?? null}
          initial={snapshot ? nextEntry(snapshot, sets, exerciseId, settings.unit) : {}}
          unit={settings.unit}
          submitLabel={coach.workout.logSet}
          onSubmit={async (entry) => {
            const before = new Set(workout.store.getState().sets.map(({ id }) => id));
            if (!(await workout.addTypedSet({ exerciseId, ...entry }))) return;
            const added = workout.store.getState().sets.find(({ id }) => !before.has(id));
            await followLoad(workout, added?.id);
            if (added) onSaved(added);
          }}
        />
      </Card>
      <Row>
        {onCamera && (
          <Button icon={<Camera aria-hidden />} onClick={onCamera}>
            {texts.withCamera}
          </Button>
        )}
        <Button onClick={onSkip}>{texts.skipSet}</Button>
      </Row>
    </GuidedFrame>
  );
}
