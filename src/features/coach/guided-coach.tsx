// The coach of one set within the workout: it starts by itself, and says when the set is in the log, or why it is not.
import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { CoachSource } from '../../coach/coach-state.ts';
import type { Movement } from '../../domain/movements/movement.ts';
import { useApp } from '../app-services.tsx';
import type { GuidedStage } from './guided-flow.ts';
import { outcomeOf, type SetOutcome } from './guided-outcome.ts';
import { EmptyView, SavingView, TroubleView, UnsavedView } from './guided-views.tsx';
import { LiveView } from './live-view.tsx';

export interface GuidedCoachProps {
  readonly movement: Movement;
  readonly stage: Extract<GuidedStage, { readonly kind: 'coaching' | 'unsaved' | 'empty' | 'trouble' }>;
  readonly place: string;
  readonly onOutcome: (outcome: SetOutcome) => void;
  readonly onAgain: () => void;
  readonly onByHand: () => void;
  readonly onSkip: () => void;
  readonly onLeave: () => void;
}

/** One coach for as long as it stands: another set or another attempt comes with another key. */
export function GuidedCoach(props: GuidedCoachProps) {
  const { movement, stage, place, onOutcome, onAgain, onByHand, onSkip, onLeave } = props;
  const { createCoach, settings } = useApp();
  const [coach] = useState(() => createCoach(movement, stage.set.target));
  const [source, setSource] = useState<CoachSource>({
    kind: 'camera',
    facing: settings.camera === 'user' ? 'front' : 'back',
  });
  const state = useStore(coach.store);
  const start = useCallback(
    (chosen: CoachSource) => {
      setSource(chosen);
      const { phase } = coach.store.getState();
      const free = phase === 'idle' || phase === 'failed' || phase === 'finished' ? Promise.resolve() : coach.close();
      void free.then(() => coach.start(chosen));
    },
    [coach],
  );
  useEffect(() => {
    coach.prepare();
    void coach.start(source);
    return () => void coach.close();
    // oxlint-disable-next-line react/exhaustive-deps -- once: what it starts with is what the settings say when the set begins
  }, [coach]);
  const { phase, finished, problem, notice, target } = state;
  useEffect(() => {
    const outcome = outcomeOf({ phase, finished, problem, notice, target });
    if (outcome) onOutcome(outcome);
  }, [phase, finished, problem, notice, target, onOutcome]);
  switch (phase) {
    case 'idle':
    case 'starting':
    case 'framing':
    case 'countdown':
    case 'performing':
    case 'paused':
      return <LiveView coach={coach} state={state} place={place} source={source} onStart={start} onLeave={onLeave} />;
    case 'finished':
    case 'failed':
  }
  // The coach has no picture any more: saved in a moment, or not, and why.
  const shared = { movement, place, onLeave };
  switch (stage.kind) {
    case 'coaching':
      return <SavingView />;
    case 'unsaved':
      return <UnsavedView {...shared} coach={coach} reason={stage.reason} />;
    case 'empty':
      return <EmptyView {...shared} state={state} onAgain={onAgain} onByHand={onByHand} onSkip={onSkip} />;
    case 'trouble':
      return <TroubleView {...shared} problem={stage.problem} onStart={start} onAgain={onAgain} onByHand={onByHand} />;
  }
}
