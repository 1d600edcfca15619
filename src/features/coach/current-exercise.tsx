// The exercise that is on: what is meant, the camera where it can count it, the form where it cannot.
import { PencilLine, Play } from 'lucide-react';
import { useState } from 'react';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import type { SessionSnapshot } from '../../domain/coaching/session.ts';
import { nextPlannedSet } from '../../domain/coaching/session-machine.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { movementById } from '../../domain/movements/registry.ts';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { gymFloorTexts } from '../../i18n/gym-floor.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { MovementFigure } from '../../ui/movement-figure.tsx';
import { Card, Stack } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { SetForm } from '../set-form.tsx';
import { useExercises } from '../use-exercises.ts';
import styles from './current-exercise.module.css';
import { DoneSets } from './done-sets.tsx';
import { followLoad } from './follow-load.ts';
import { plannedLoadText, targetLine } from './target-text.ts';
import { nextEntry, type ExerciseProgress } from './workout-progress.ts';

export interface CurrentExerciseProps {
  readonly progress: ExerciseProgress;
  readonly snapshot: SessionSnapshot;
  readonly sets: readonly SetRecord[];
  /** Everything planned is done: another set is offered quietly. */
  readonly allDone: boolean;
  readonly onRemoved: (set: SetRecord) => void;
  /** A set was written down. */
  readonly onLogged: (set: SetRecord) => void;
}

export function CurrentExercise({ progress, snapshot, sets, allDone, onRemoved, onLogged }: CurrentExerciseProps) {
  const { workout: messages } = useTexts(coachTexts);
  const texts = useTexts(gymFloorTexts);
  const { workout, settings } = useApp();
  const { byId: exerciseById } = useExercises();
  const { exerciseId } = progress.exercise;
  const exercise = exerciseById(exerciseId);
  const movement = movementById(exerciseId);
  const [byHand, setByHand] = useState(movement === undefined && !allDone);
  const target = nextPlannedSet(snapshot);
  const own = sets.filter((set) => set.exerciseId === exerciseId);
  const handsFree = movement !== undefined || snapshot.exercises.some((each) => movementById(each.exerciseId));
  return (
    <Card>
      <div className={styles['head']}>
        {movement && (
          <div className={styles['figure']}>
            <MovementFigure movement={movement} label="" />
          </div>
        )}
        <Target target={target} exercise={exercise} />
      </div>
      <DoneSets sets={own} onRemoved={onRemoved} />
      {handsFree && (
        <ButtonLink href="/workout/camera" kind={allDone || byHand ? 'quiet' : 'main'} wide icon={<Play aria-hidden />}>
          {sets.length === 0 ? texts.start : texts.goOn}
        </ButtonLink>
      )}
      {byHand ? (
        <SetForm
          // Each set begins with what the plan or the one before says.
          key={own.length}
          exercise={exercise ?? null}
          initial={nextEntry(snapshot, sets, exerciseId, settings.unit, exercise)}
          unit={settings.unit}
          submitLabel={messages.logSet}
          onSubmit={async (entry) => {
            const before = new Set(workout.store.getState().sets.map(({ id }) => id));
            if (!(await workout.addTypedSet({ exerciseId, ...entry }))) return;
            const added = workout.store.getState().sets.find(({ id }) => !before.has(id));
            await followLoad(workout, added?.id);
            if (added) onLogged(added);
          }}
          secondary={
            movement || allDone ? <Button onClick={() => setByHand(false)}>{messages.byHandClose}</Button> : undefined
          }
        />
      ) : (
        <Stack>
          <Button wide icon={<PencilLine aria-hidden />} onClick={() => setByHand(true)}>
            {messages.byHand}
          </Button>
        </Stack>
      )}
    </Card>
  );
}

interface TargetProps {
  readonly target: PlannedSet | null;
  readonly exercise: Exercise | undefined;
}

function Target({ target, exercise }: TargetProps) {
  const { workout: messages } = useTexts(coachTexts);
  const { settings } = useApp();
  if (!target) return <p className={styles['meant']}>{messages.noTarget}</p>;
  const load = plannedLoadText(target, settings.unit, exercise);
  return (
    <div className={styles['target']}>
      <p className={styles['meant']}>
        {targetLine(target, messages)}
        {load !== null && <span> × {load}</span>}
      </p>
      <p className={styles['reserve']}>
        {target.setType === 'warmup' ? messages.warmup : messages.targetRir(target.targetRir)}
      </p>
    </div>
  );
}
