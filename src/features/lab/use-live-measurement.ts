// Twenty seconds of coaching for the figures alone: the whole line runs, nobody is asked to do anything.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Coach, CoachSource } from '../../coach/coach-state.ts';
import type { PoseBackend } from '../../contracts/pose.ts';
import type { LiveWatch } from '../../device/live-watch.ts';
import { airSquat } from '../../domain/movements/air-squat.ts';
import { useApp } from '../app-services.tsx';

const SECONDS = 20;

export type LiveMeasurement =
  | { readonly kind: 'idle' | 'starting' | 'failed' | 'done' }
  | { readonly kind: 'running'; readonly secondsLeft: number };

export function useLiveMeasurement(watch: LiveWatch | null) {
  const { createCoach, releaseCamera, settings } = useApp();
  const [state, setState] = useState<LiveMeasurement>({ kind: 'idle' });
  const [backend, setBackend] = useState<PoseBackend | null>(null);
  const running = useRef<{ readonly coach: Coach; readonly wasMuted: boolean } | null>(null);

  const stop = useCallback(
    (kind: 'done' | 'failed' = 'done') => {
      const ending = running.current;
      running.current = null;
      if (!ending) return;
      const { coach, wasMuted } = ending;
      setState({ kind });
      coach.setMuted(wasMuted);
      void coach.close().then(releaseCamera);
    },
    [releaseCamera],
  );
  useEffect(() => () => stop(), [stop]);

  function start(kind: 'camera' | 'demonstration'): void {
    if (!watch || running.current) return;
    const coach = createCoach(airSquat, null);
    // Nobody is being coached. The voice is the page's: the next set finds it as it was.
    running.current = { coach, wasMuted: coach.store.getState().muted };
    coach.setMuted(true);
    setState({ kind: 'starting' });
    const source: CoachSource =
      kind === 'camera' ? { kind, facing: settings.camera === 'user' ? 'front' : 'back' } : { kind };
    void coach.start(source).then(() => {
      if (running.current?.coach !== coach) return;
      const { phase, backend: runsOn } = coach.store.getState();
      if (phase === 'failed') {
        stop('failed');
        return;
      }
      setBackend(runsOn);
      watch.begin();
      count(coach, SECONDS);
    });
  }

  function count(coach: Coach, secondsLeft: number): void {
    if (running.current?.coach !== coach) return;
    if (secondsLeft === 0) {
      stop();
      return;
    }
    setState({ kind: 'running', secondsLeft });
    setTimeout(() => count(coach, secondsLeft - 1), 1000);
  }

  return { state, backend, start, stop: () => stop() };
}
