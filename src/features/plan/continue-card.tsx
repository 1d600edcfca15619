// A workout that was begun goes on: first thing on the screen, whatever else there is to say.
import { useStore } from 'zustand';
import { useMessages } from '../../i18n/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';

export function ContinueCard() {
  const { workout } = useApp();
  const { status, workout: record, sets } = useStore(workout.store);
  const { plan, vocabulary } = useMessages();
  const { continueCard } = plan;
  if (status !== 'active' || !record) return null;
  return (
    <Card tone="good">
      <div>
        <h2>{continueCard.title}</h2>
        <p>{continueCard.text(vocabulary.time(new Date(record.startedAt)), sets.length)}</p>
      </div>
      <ButtonLink href="/workout" kind="main" wide>
        {continueCard.action}
      </ButtonLink>
    </Card>
  );
}

/** Whether a workout is in progress: then nothing else is offered to be started. */
export function useWorkoutInProgress(): boolean {
  return useStore(useApp().workout.store, ({ status }) => status === 'active');
}
