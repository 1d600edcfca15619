// The page's strap as a screen sees it: fetched when first asked for, and only what is asked of its state makes the screen draw anew.
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Heart } from '../coach/heart.ts';
import type { HeartRateState } from '../device/heart-rate.ts';
import { useApp } from './app-services.tsx';

/** Null until its code is there. */
export function useHeart(): Heart | null {
  const { loadHeart } = useApp();
  const [heart, setHeart] = useState<Heart | null>(null);
  useEffect(() => {
    let gone = false;
    void loadHeart().then(
      (loaded) => {
        if (!gone) setHeart(loaded);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
    // One strap for the page: whichever services brought it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return heart;
}

/** One field, or a text made of several: the screen draws anew only when it changes. */
export function useHeartState<T extends string | number | boolean | null>(
  heart: Heart | null,
  of: (state: HeartRateState) => T,
): T | null {
  const subscribe = useCallback(
    (listener: () => void) => heart?.monitor.onChange(listener) ?? (() => undefined),
    [heart],
  );
  return useSyncExternalStore(subscribe, () => (heart ? of(heart.monitor.state()) : null));
}
