// One free set in front of the camera, from where to put the phone to what was found. Those of a workout follow each other: guided-workout.tsx.
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { useStore } from 'zustand';
import { movementById } from '../../domain/movements/registry.ts';
import type { Movement } from '../../domain/movements/movement.ts';
import type { CoachSource } from '../../coach/coach-state.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { dropHandedFile, handedFile } from '../handed-file.ts';
import styles from './coach-screen.module.css';
import { FailedView } from './failed-view.tsx';
import { IdleView } from './idle-view.tsx';
import { LiveView } from './live-view.tsx';
import { SummaryView } from './summary-view.tsx';

/** As the query of the address: begin with the demonstration. */
const DEMONSTRATION = 'demonstration';

export interface CoachScreenProps {
  readonly movementId: string;
}

export function CoachScreen({ movementId }: CoachScreenProps) {
  const coach = useTexts(coachTexts);
  const movement = movementById(movementId);
  if (movement) return <KnownMovement movement={movement} />;
  return (
    <Screen
      eyebrow={coach.idle.eyebrow}
      headline={coach.idle.unknown}
      foot={
        <ButtonLink href="/coach" kind="main" wide>
          {coach.pick.headline}
        </ButtonLink>
      }
    >
      <p>{coach.idle.unknownHelp}</p>
    </Screen>
  );
}

/** One coach for as long as the screen stands; whoever shows another movement gives the screen another key. */
function KnownMovement({ movement }: { readonly movement: Movement }) {
  const { createCoach } = useApp();
  const [coach] = useState(() => createCoach(movement, null));
  const state = useStore(coach.store);
  const [lastSource, setLastSource] = useState<CoachSource | null>(null);
  useEffect(() => {
    // While the person reads where the phone goes.
    coach.prepare();
    return () => {
      void coach.close();
    };
  }, [coach]);
  const start = useCallback(
    (source: CoachSource) => {
      setLastSource(source);
      // From the middle of a set-up the other source has to go first; from anywhere else this is nothing.
      const { phase } = coach.store.getState();
      const free = phase === 'idle' || phase === 'failed' || phase === 'finished' ? Promise.resolve() : coach.close();
      void free.then(() => coach.start(source));
    },
    [coach],
  );
  const asked = useSearch() === DEMONSTRATION;
  useEffect(() => {
    if (asked) start({ kind: 'demonstration' });
  }, [asked, start]);
  // A video that was shared with the app.
  const [handed] = useState(() => handedFile('video'));
  useEffect(() => {
    dropHandedFile('video');
    if (handed) start({ kind: 'video', file: handed });
  }, [handed, start]);
  const again = lastSource ? () => start(lastSource) : undefined;
  switch (state.phase) {
    case 'idle':
      return (
        <Still>
          <IdleView movement={movement} onStart={start} />
        </Still>
      );
    case 'failed':
      return (
        <Still>
          <FailedView state={state} onStart={start} onAgain={again} />
        </Still>
      );
    case 'finished':
      return (
        <Still>
          <SummaryView coach={coach} state={state} onAgain={again} />
        </Still>
      );
    case 'starting':
    case 'framing':
    case 'countdown':
    case 'performing':
    case 'paused':
      return <LiveView coach={coach} state={state} source={lastSource} onStart={start} />;
  }
}

/** There is no navigation below: the screen is as tall as the window, with what to do next at its foot. */
function Still({ children }: { readonly children: ReactNode }) {
  return <div className={styles['still']}>{children}</div>;
}
