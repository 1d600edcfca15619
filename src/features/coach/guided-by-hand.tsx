// A set the camera cannot count, or that the person would rather write down: its form, in its place in the flow.
import { Camera } from 'lucide-react';
import { useState } from 'react';
import type { WorkoutState } from '../../coach/workout-state.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { movementById } from '../../domain/movements/registry.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { gymFloorTexts } from '../../i18n/gym-floor.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { MovementFigure } from '../../ui/movement-figure.tsx';
import { Card, Row } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { SetForm } from '../set-form.tsx';
import { useExercises } from '../use-exercises.ts';
import { followLoad } from './follow-load.ts';
import type { GuidedSet } from './guided-standing.ts';
import { GuidedFrame } from './guided-views.tsx';
import styles from './guided-views.module.css';
import { targetLine } from './target-text.ts';
import { usePasts } from './use-pasts.ts';
import { nextEntry } from './workout-progress.ts';

export interface GuidedByHandProps {
  readonly set: GuidedSet;
  readonly state: WorkoutState;
  readonly place: string;
  /** The set is on its way to the disk: the session moves on before `onSaved` is called. */
  readonly onWriting: (writing: boolean) => void;
  readonly onSaved: (set: SetRecord) => void;
  /** Where the camera can count it after all. */
  readonly onCamera: (() => void) | undefined;
  readonly onSkip: () => void;
  readonly onLeave: () => void;
}

export function GuidedByHand(props: GuidedByHandProps) {
  const { set, state, place, onWriting, onSaved, onCamera, onSkip, onLeave } = props;
  const { workout, settings } = useApp();
  const { log } = useMessages();
  const coach = useTexts(coachTexts);
  const texts = useTexts(gymFloorTexts);
  const language = useLanguage();
  const { byId: exerciseById } = useExercises();
  const { exerciseId } = set;
  const exercise = exerciseById(exerciseId);
  const movement = movementById(exerciseId);
  const { problem } = state;
  const past = usePasts([exerciseId], state.snapshot?.workoutId ?? '').get(exerciseId);
  const first = (last: readonly SetRecord[]) =>
    state.snapshot ? nextEntry(state.snapshot, state.sets, exerciseId, settings.unit, exercise, last) : {};
  // Set down when the form comes, and once more when last time is known: what is stored of it must not change what it shows.
  const [initial, setInitial] = useState({ isKnown: past !== undefined, entry: first(past?.last ?? []) });
  if (past && !initial.isKnown) setInitial({ isKnown: true, entry: first(past.last) });
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
          key={String(initial.isKnown)}
          exercise={exercise ?? null}
          initial={initial.entry}
          unit={settings.unit}
          submitLabel={coach.workout.logSet}
          onSubmit={async (entry) => {
            const before = new Set(workout.store.getState().sets.map(({ id }) => id));
            onWriting(true);
            if (!(await workout.addTypedSet({ exerciseId, ...entry }))) {
              onWriting(false);
              return;
            }
            const added = workout.store.getState().sets.find(({ id }) => !before.has(id));
            await followLoad(workout, added?.id);
            if (added) onSaved(added);
            else onWriting(false);
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
