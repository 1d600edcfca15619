// A wish in the person's own words; what is not understood is said, nothing is guessed.
import { useState } from 'react';
import type { PlannedSession } from '../../domain/planning/plan.ts';
import type { PlanChange } from '../../domain/planning/plan-change.ts';
import type { Profile } from '../../domain/planning/profile.ts';
import type { WishReading } from '../../domain/planning/read-wish.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { whatIfTexts } from '../../i18n/what-if.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { useDraft } from '../use-draft.ts';
import styles from './plan-sheets.module.css';

export interface WishLineProps {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Not trained yet. */
  readonly sessions: readonly PlannedSession[];
  readonly profile: Profile;
  readonly onWish: (changes: readonly PlanChange[]) => void;
}

export function WishLine({ day, sessions, profile, onWish }: WishLineProps) {
  const texts = useTexts(whatIfTexts);
  const [text, setText] = useDraft('wish');
  const [reading, setReading] = useState<WishReading | null>(null);
  const [failed, setFailed] = useState(false);
  const take = (changes: readonly PlanChange[]) => {
    setText('');
    onWish(changes);
  };
  const read = async () => {
    try {
      const { readWish } = await import('../../domain/planning/read-wish.ts');
      const found = readWish(text, { today: day, sessions, profile });
      if (found.left.length === 0 && found.changes.length > 0) take(found.changes);
      else setReading(found);
    } catch {
      // A part of the app that is not on the device yet, and no network: the buttons do the same.
      setFailed(true);
    }
  };
  return (
    <form
      className={styles['group']}
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
    >
      <TextField
        label={texts.write}
        placeholder={texts.example}
        value={text}
        onChange={(typed) => {
          setText(typed);
          setReading(null);
          setFailed(false);
        }}
      />
      {reading && (
        <Notice
          tone="warning"
          urgent
          title={texts.notAll}
          action={
            reading.changes.length > 0 && (
              <Button onClick={() => take(reading.changes)}>{texts.onlyUnderstood(reading.changes.length)}</Button>
            )
          }
        >
          <ul>
            {reading.left.map(({ words, because }) => (
              <li key={words}>{texts.notTaken[because](words)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {failed && <Notice tone="warning" urgent title={texts.cannotRead} />}
      <Button type="submit" wide disabled={text.trim() === ''}>
        {texts.ask}
      </Button>
    </form>
  );
}
