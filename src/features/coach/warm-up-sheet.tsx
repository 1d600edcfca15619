// A warm-up made of the session's own patterns, as long as the person likes.
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { planWarmUp } from '../../domain/coaching/session-warm-up.ts';
import type { SessionSnapshot } from '../../domain/coaching/session.ts';
import { bodyConflict } from '../../domain/health/body-limits.ts';
import { careConflict, careLimits } from '../../domain/health/care-limits.ts';
import { jointConflict, jointLimits } from '../../domain/health/joint-limits.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { sessionMenuTexts } from '../../i18n/session-menu.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { useApp } from '../app-services.tsx';
import { useExercises } from '../use-exercises.ts';
import styles from './session-menu.module.css';

export interface WarmUpSheetProps {
  readonly snapshot: SessionSnapshot;
  readonly onStarted: () => void;
}

const MINUTES = [3, 5, 8];

export function WarmUpSheet({ snapshot, onStarted }: WarmUpSheetProps) {
  const texts = useTexts(sessionMenuTexts);
  const language = useLanguage();
  const { byId: exerciseById } = useExercises();
  const { workout, planKeeper, now } = useApp();
  const profile = useStore(planKeeper.store, (state) => state.profile);
  const constraints = useStore(planKeeper.store, (state) => state.constraints);
  const [minutes, setMinutes] = useState(5);
  const movements = useMemo(() => {
    const limits = jointLimits(profile?.avoid ?? [], constraints, now().toISOString().slice(0, 10));
    const care = careLimits({ readiness: profile?.readiness ?? {}, avoid: profile?.avoid ?? [] });
    const exercises = snapshot.exercises.flatMap(({ exerciseId }) => exerciseById(exerciseId) ?? []);
    return planWarmUp(exercises, 60 * minutes, (id) => {
      const exercise = exerciseById(id);
      return (
        exercise !== undefined &&
        !profile?.dislikes.includes(id) &&
        jointConflict(exercise, limits) === null &&
        careConflict(exercise, care) === null &&
        bodyConflict(exercise, profile?.body) === null
      );
    });
  }, [snapshot.exercises, minutes, profile, constraints, now, exerciseById]);
  return (
    <>
      <Choice
        label={texts.howLong}
        value={String(minutes)}
        options={MINUTES.map((each) => ({ value: String(each), label: texts.minutes(each) }))}
        onChange={(chosen) => setMinutes(Number(chosen))}
      />
      {movements.length === 0 && <p>{texts.noWarmUp}</p>}
      <ol className={styles['cut']}>
        {movements.map(({ exerciseId, durationSec }) => (
          <li key={exerciseId}>
            {exerciseById(exerciseId)?.names[language] ?? exerciseId}
            <span className="figures">{texts.seconds(durationSec)}</span>
          </li>
        ))}
      </ol>
      <Button
        kind="main"
        wide
        disabled={movements.length === 0}
        onClick={() => void workout.startWarmUp(movements).then(onStarted)}
      >
        {texts.startWarmUp}
      </Button>
    </>
  );
}
