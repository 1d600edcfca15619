// The workout in progress, or how to begin one. After a reload it goes on where it was.
import { useStore } from 'zustand';
import type { WorkoutState } from '../../coach/workout-state.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Bob } from '../../ui/bob.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Screen, Stack } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { WorkoutLog } from './workout-log.tsx';
import { WorkoutProblem } from './workout-problem.tsx';
import styles from './workout-screen.module.css';

export function WorkoutScreen() {
  const { workout } = useApp();
  const state = useStore(workout.store);
  switch (state.status) {
    case 'loading':
      return null;
    case 'none':
      return <NoWorkout problem={state.problem} />;
    case 'active':
      return <WorkoutLog state={state} />;
  }
}

function NoWorkout({ problem }: { readonly problem: WorkoutState['problem'] }) {
  const { workout: messages } = useTexts(coachTexts);
  const { workout } = useApp();
  return (
    <Screen
      eyebrow={messages.eyebrow}
      headline={messages.noneHeadline}
      foot={
        <Stack>
          <ButtonLink href="/" kind="main" wide>
            {messages.toToday}
          </ButtonLink>
          <ButtonLink href="/templates" wide>
            {messages.fromTemplate}
          </ButtonLink>
          <Button wide onClick={() => void workout.start({ exercises: [] })}>
            {messages.freeWorkout}
          </Button>
        </Stack>
      }
    >
      <Bob height={110} />
      <p className={styles['lead']}>{messages.noneHelp}</p>
      <WorkoutProblem reason={problem} />
    </Screen>
  );
}
