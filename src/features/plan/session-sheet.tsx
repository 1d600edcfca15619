// When a session is, how long it takes and how much is in it: each with where it comes from.
import type { PlannedSession } from '../../domain/planning/plan.ts';
import { useMessages } from '../../i18n/i18n.tsx';
import { Numbers } from './numbers.tsx';
import type { Catalogue } from './use-catalogue.ts';

export interface SessionSheetProps {
  readonly session: PlannedSession;
  readonly catalogue: Catalogue;
}

export function SessionSheet({ session: { id: sessionId, date, minutes, exercises }, catalogue }: SessionSheetProps) {
  const { vocabulary } = useMessages();
  return (
    <Numbers
      catalogue={catalogue}
      rows={[
        { numbers: [{ number: { kind: 'date', sessionId }, text: vocabulary.date(date) }] },
        {
          numbers: [
            { number: { kind: 'minutes', sessionId }, text: String(minutes) },
            { number: { kind: 'exercises', sessionId }, text: String(exercises.length) },
          ],
        },
      ]}
    />
  );
}
