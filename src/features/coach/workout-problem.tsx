// What kept the last change of a workout from the disk, and what to do; nothing that was there is lost.
import type { WorkoutState } from '../../coach/workout-state.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Notice } from '../../ui/message.tsx';

export function WorkoutProblem({ reason }: { readonly reason: WorkoutState['problem'] }) {
  const { log } = useMessages();
  const coach = useTexts(coachTexts);
  return reason === null ? null : (
    <Notice tone="warning" urgent title={coach.workout.saveFailed}>
      {log.problems[reason]}
    </Notice>
  );
}
