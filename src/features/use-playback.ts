// The moment of a replay that is shown: played once through at the person's word, or moved by hand. Nothing moves by itself.
import { useCallback, useEffect, useState } from 'react';

export interface Playback {
  /** 0–1 of the repetition. */
  readonly progress: number;
  readonly playing: boolean;
  readonly seek: (progress: number) => void;
  readonly toggle: () => void;
}

const TICK_MS = 50;
/** Where motion is unwelcome it goes in stills. */
const STILLS = 8;

/** `lengthMs`: how long the repetition took; `from` is where it stands first. */
export function usePlayback(lengthMs: number, from: number): Playback {
  const [progress, setProgress] = useState(from);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return undefined;
    const stills = globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const tickMs = stills ? Math.max(500, lengthMs / STILLS) : TICK_MS;
    const step = stills ? 1 / STILLS : TICK_MS / Math.max(TICK_MS, lengthMs);
    const timer = setInterval(() => setProgress((now) => Math.min(1, now + step)), tickMs);
    return () => clearInterval(timer);
  }, [playing, lengthMs]);
  useEffect(() => {
    if (progress >= 1) setPlaying(false);
  }, [progress]);
  const seek = useCallback((to: number) => {
    setPlaying(false);
    setProgress(to);
  }, []);
  const toggle = useCallback(() => {
    setPlaying((was) => !was);
    setProgress((now) => (now >= 1 ? 0 : now));
  }, []);
  return { progress, playing, seek, toggle };
}
