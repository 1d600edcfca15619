// The word about a newer version. It never comes up under somebody's hands: only on arriving at a screen of rest, never while a workout is
// under way, so that no set, sheet or tap is disturbed. Unanswered, the newer version takes over with the next start.
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { useApp } from '../features/app-services.tsx';
import { useUpdates } from '../features/app-updates.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { updateTexts } from '../i18n/update.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/message.tsx';
import styles from './app.module.css';
import { isCalm } from './calm-screens.ts';

export function UpdatePrompt() {
  const { apply } = useUpdates();
  const { workout } = useApp();
  const texts = useTexts(updateTexts);
  const [location] = useLocation();
  const training = useStore(workout.store, ({ status }) => status !== 'none');
  const knownAt = useRef<string | null>(location);
  const [arrived, setArrived] = useState(false);
  const [later, setLater] = useState(false);
  const [elsewhere, setElsewhere] = useState(false);
  useEffect(() => {
    if (location === knownAt.current) return;
    knownAt.current = null;
    setArrived(true);
  }, [location]);
  if (!arrived || later || !isCalm(location, training)) return null;
  return (
    <div className={styles['update']}>
      <Notice
        title={elsewhere ? texts.elsewhere : texts.title}
        action={
          <>
            {!elsewhere && (
              <Button onClick={() => void apply().then((applied) => setElsewhere(!applied))}>{texts.apply}</Button>
            )}
            <Button kind="plain" onClick={() => setLater(true)}>
              {texts.later}
            </Button>
          </>
        }
      >
        {elsewhere ? undefined : texts.text}
      </Notice>
    </div>
  );
}
