// When to stop and get help: read at leisure, or reached by one tap out of a set. It advises; it never says what something is.
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { careTexts } from '../../i18n/care.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import styles from './care.module.css';
import { StopRules } from './stop-rules.tsx';

/** `now`: somebody does not feel well at this moment. */
export function CareScreen({ now }: { readonly now: boolean }) {
  const texts = useTexts(careTexts);
  const { workout, settings, changeSettings, now: clock } = useApp();
  const training = useStore(workout.store, ({ status }) => status === 'active');
  const seen = settings.stopRulesSeenAt !== undefined;
  const read = () => void changeSettings({ stopRulesSeenAt: clock().toISOString() });
  // A block by the clock would go on without them. The workout may still be read from disk.
  useEffect(() => {
    if (now && training) void workout.pauseClock();
  }, [now, training, workout]);
  if (now) return <NotWell training={training} />;
  return (
    <Screen
      eyebrow={texts.eyebrow}
      headline={texts.stopTitle}
      foot={
        seen ? (
          <ButtonLink href={training ? '/workout' : '/'} wide>
            {training ? texts.fineAgain : texts.toToday}
          </ButtonLink>
        ) : (
          <Button kind="main" wide onClick={read}>
            {texts.seen}
          </Button>
        )
      }
    >
      <p>{texts.stopIntro}</p>
      <StopRules />
    </Screen>
  );
}

function NotWell({ training }: { readonly training: boolean }) {
  const texts = useTexts(careTexts);
  const { workout } = useApp();
  const [, navigate] = useLocation();
  const [failed, setFailed] = useState(false);
  const end = async () => {
    const { workout: ended, sets } = workout.store.getState();
    await (sets.length === 0 ? workout.discard() : workout.finish());
    if (workout.store.getState().status !== 'none') setFailed(true);
    else navigate(sets.length === 0 || ended === null ? '/' : `/log/${ended.id}`);
  };
  return (
    <Screen
      eyebrow={texts.eyebrow}
      headline={texts.nowHeadline}
      foot={
        training ? (
          <>
            {failed && <Notice tone="warning" urgent title={texts.notEnded} />}
            <Button kind="main" wide onClick={() => void end()}>
              {texts.endWorkout}
            </Button>
            <ButtonLink href="/workout" wide>
              {texts.fineAgain}
            </ButtonLink>
          </>
        ) : (
          <ButtonLink href="/" wide>
            {texts.toToday}
          </ButtonLink>
        )
      }
    >
      <p>{texts.nowText}</p>
      <StopRules />
      <p className={styles['quiet']}>{texts.nowKept}</p>
    </Screen>
  );
}
