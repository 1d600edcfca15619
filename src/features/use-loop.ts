// The moment at which two laid-over repetitions stand: played round and round at a pace, held at the turning point, or moved by hand.
import { useEffect, useState } from 'react';
import type { Replay } from '../domain/form/pack-skeleton.ts';
import { elapsedAt, loopProgress, type ReplaySpeed } from '../domain/form/review/loop-clock.ts';

export interface Loop {
  /** 0–1 of the repetition. */
  readonly progress: number;
  readonly playing: boolean;
  readonly speed: ReplaySpeed;
  readonly setSpeed: (speed: ReplaySpeed) => void;
  readonly seek: (progress: number) => void;
  readonly toggle: () => void;
}

/** Where motion is unwelcome it goes in stills, this far apart. */
const STILLS = 8;
const STILL_MS = 700;

/** Stands at the turning point first, where most is to be seen. Nothing moves before the person says so. */
export function useLoop({ turnMs, endMs }: Pick<Replay, 'turnMs' | 'endMs'>): Loop {
  const [progress, setProgress] = useState(0.5);
  /** Where it set out from when it was last set going. */
  const [from, setFrom] = useState<number | null>(null);
  const [speed, setPace] = useState<ReplaySpeed>(0.5);
  useEffect(() => {
    if (from === null) return undefined;
    const replay = { turnMs, endMs };
    if (globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      const timer = setInterval(
        () => setProgress((now) => (now >= 1 ? 0 : Math.min(1, now + 1 / STILLS))),
        STILL_MS / (2 * speed),
      );
      return () => clearInterval(timer);
    }
    let began: number | null = null;
    let request = requestAnimationFrame(function step(now) {
      began ??= now - elapsedAt(replay, speed, from >= 1 ? 0 : from);
      setProgress(loopProgress(replay, speed, now - began));
      request = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(request);
  }, [from, speed, turnMs, endMs]);
  return {
    progress,
    playing: from !== null,
    speed,
    setSpeed(to) {
      setPace(to);
      setFrom((was) => (was === null ? null : progress));
    },
    seek(to) {
      setFrom(null);
      setProgress(to);
    },
    toggle: () => setFrom((was) => (was === null ? progress : null)),
  };
}
