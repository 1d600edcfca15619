// The coach of one stretch of work: it begins shortly before the bell and its set ends with it.
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { CoachSource } from '../../coach/coach-state.ts';
import type { Movement } from '../../domain/movements/movement.ts';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import { clockText } from '../../ui/load-text.ts';
import { useApp } from '../app-services.tsx';
import { outcomeOf } from './guided-outcome.ts';
import { SavingView } from './guided-views.tsx';
import styles from './interval-view.module.css';
import { LiveView } from './live-view.tsx';

export interface IntervalCoachProps {
  readonly movement: Movement;
  /** Null: the bell ends it. */
  readonly target: PlannedSet | null;
  /** `round 3 of 10` */
  readonly place: string;
  /** Over the picture: until the bell, or until the work begins. */
  readonly clock: { readonly tone: 'work' | 'rest'; readonly leftSec: number };
  readonly onLogged: () => void;
  /** The camera cannot be used: the block goes on by hand. */
  readonly onTrouble: () => void;
  readonly onLeave: () => void;
}

/** It goes when the stretch is over: what was counted is stored by closing the coach. */
export function IntervalCoach(props: IntervalCoachProps) {
  const { movement, target, place, clock, onLogged, onTrouble, onLeave } = props;
  const { createCoach, settings } = useApp();
  const [coach] = useState(() => createCoach(movement, target));
  const [source] = useState<CoachSource>({
    kind: 'camera',
    facing: settings.camera === 'user' ? 'front' : 'back',
  });
  const state = useStore(coach.store);
  useEffect(() => {
    void coach.start(source);
    return () => void coach.close();
  }, [coach, source]);
  const { phase, finished, problem, notice } = state;
  useEffect(() => {
    const outcome = outcomeOf({ phase, finished, problem, notice, target });
    if (outcome?.kind === 'saved') onLogged();
    if (outcome?.kind === 'failed' || outcome?.kind === 'save_failed') onTrouble();
  }, [phase, finished, problem, notice, target, onLogged, onTrouble]);
  if (phase === 'finished' || phase === 'failed') return <SavingView />;
  return (
    <>
      <LiveView
        coach={coach}
        state={state}
        place={place}
        source={source}
        onStart={(chosen) => void coach.close().then(() => coach.start(chosen))}
        onLeave={onLeave}
      />
      <p role="timer" aria-live="off" className={`${styles['clock']} figures`} data-tone={clock.tone} data-theme="dark">
        {clockText(clock.leftSec)}
      </p>
    </>
  );
}
