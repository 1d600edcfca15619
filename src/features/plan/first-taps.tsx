// A stranger's first few taps: the exercises whose answers say most of all the others, by what is at hand.
import { useEffect, useState } from 'react';
import type { Profile } from '../../domain/planning/profile.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { firstTapsTexts } from '../../i18n/first-taps.ts';
import { useApp } from '../app-services.tsx';
import type { ProfileDraft } from './profile-draft.ts';
import styles from './profile.module.css';

export interface FirstTapsProps {
  readonly draft: ProfileDraft;
  readonly nameOf: (id: string) => string;
  readonly onToggle: (id: string, likes: boolean) => void;
}

/** As many as are read at a glance. */
const ASKED = 8;

/** Nothing where the recommender has nothing to ask: the search below serves as well. */
export function FirstTaps({ draft, nameOf, onToggle }: FirstTapsProps) {
  const texts = useTexts(firstTapsTexts);
  const asked = useAsked(draft);
  if (asked.length === 0) return null;
  return (
    <section className={styles['chosen']} aria-label={texts.question}>
      <h2>{texts.question}</h2>
      <ul>
        {asked.map((id) => {
          const likes = draft.likes.includes(id);
          return (
            <li key={id}>
              <button
                type="button"
                className={styles['chip']}
                aria-pressed={likes}
                onClick={() => onToggle(id, !likes)}
              >
                {nameOf(id)}
              </button>
            </li>
          );
        })}
      </ul>
      <p className={styles['hint']}>{texts.hint}</p>
    </section>
  );
}

/** Asked anew when goal, level, equipment or joints change, not at each tap: what is being read must not move. */
function useAsked({ goal, level, equipment, avoid }: ProfileDraft): readonly string[] {
  const { recommender } = useApp();
  const [asked, setAsked] = useState<readonly string[]>([]);
  useEffect(() => {
    let gone = false;
    const profile: Profile = {
      goal,
      level,
      equipment,
      avoid,
      daysPerWeek: 3,
      minutesPerSession: 45,
      likes: [],
      dislikes: [],
      readiness: {},
    };
    recommender.tapQuestions({ profile, count: ASKED }).then(
      (answer) => {
        if (!gone) setAsked(answer.kind === 'asked' ? answer.exerciseIds : []);
      },
      () => {
        if (!gone) setAsked([]);
      },
    );
    return () => {
      gone = true;
    };
  }, [recommender, goal, level, equipment, avoid]);
  return asked;
}
