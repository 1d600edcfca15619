// One set in front of the camera, from where to put the phone to what was found. In a workout or free.
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { useStore } from 'zustand';
import { movementById } from '../../domain/movements/registry.ts';
import type { Movement } from '../../domain/movements/movement.ts';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import type { CoachSource } from '../../coach/coach-state.ts';
import { useMessages } from '../../i18n/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import styles from './coach-screen.module.css';
import { FailedView } from './failed-view.tsx';
import { IdleView } from './idle-view.tsx';
import { LiveView } from './live-view.tsx';
import { SummaryView } from './summary-view.tsx';

/** As the query of the address: begin with the demonstration. */
const DEMONSTRATION = 'demonstration';

export interface CoachScreenProps {
  readonly movementId: string;
  /** What the plan asks for; absent or null: a free set. */
  readonly target?: PlannedSet | null;
  /** `set 2 of 3`, where it belongs to a workout. */
  readonly place?: string;
  /** In a workout: the person is through with this set. Absent in a free set. */
  readonly onDone?: () => void;
}

export function CoachScreen(props: CoachScreenProps) {
  const { coach } = useMessages();
  const movement = movementById(props.movementId);
  if (movement) return <KnownMovement {...props} movement={movement} />;
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

/** One coach for as long as the screen stands; whoever shows another movement or target gives the screen another key. */
function KnownMovement({ movement, target = null, place, onDone }: CoachScreenProps & { readonly movement: Movement }) {
  const { createCoach } = useApp();
  const [coach] = useState(() => createCoach(movement, target));
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
  const again = lastSource ? () => start(lastSource) : undefined;
  switch (state.phase) {
    case 'idle':
      return (
        <Still>
          <IdleView movement={movement} target={target} place={place} onStart={start} onLeave={onDone} />
        </Still>
      );
    case 'failed':
      return (
        <Still>
          <FailedView state={state} onStart={start} onAgain={again} onLeave={onDone} />
        </Still>
      );
    case 'finished':
      return (
        <Still>
          <SummaryView coach={coach} state={state} place={place} onAgain={again} onDone={onDone} />
        </Still>
      );
    case 'starting':
    case 'framing':
    case 'countdown':
    case 'performing':
    case 'paused':
      return (
        <LiveView coach={coach} state={state} place={place} source={lastSource} onStart={start} onLeave={onDone} />
      );
  }
}

/** There is no navigation below: the screen is as tall as the window, with what to do next at its foot. */
function Still({ children }: { readonly children: ReactNode }) {
  return <div className={styles['still']}>{children}</div>;
}
