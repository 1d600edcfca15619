// When a session is and how much is in it, in one line that opens where that comes from.
import { CircleHelp } from 'lucide-react';
import type { PlannedSession } from '../../domain/planning/plan.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { weekTexts } from '../../i18n/week.ts';
import { useAskPlan } from './plan-sheet-asked.ts';
import styles from './today.module.css';

export function SessionFacts({ session }: { readonly session: PlannedSession }) {
  const { vocabulary } = useMessages();
  const { today } = useTexts(weekTexts);
  const ask = useAskPlan();
  return (
    <button
      type="button"
      className={styles['facts']}
      data-why={session.id}
      aria-haspopup="dialog"
      onClick={() => ask({ kind: 'session', sessionId: session.id })}
    >
      {today.facts(vocabulary.date(session.date), session.exercises.length)}
      <CircleHelp aria-hidden size={16} />
      <span className="visually-hidden">, {today.opens}</span>
    </button>
  );
}
