// A button that goes on stepping while it is held: half a second of holding is not one tap.
import { useCallback, useEffect, useRef } from 'react';

const FIRST_AFTER_MS = 450;
const EVERY_MS = 110;
/** From then on it goes faster. */
const FAST_AFTER_STEPS = 10;
const FAST_EVERY_MS = 55;

interface PressHandlers {
  readonly onPointerDown: (event: { readonly button: number }) => void;
  readonly onPointerUp: () => void;
  readonly onPointerLeave: () => void;
  readonly onPointerCancel: () => void;
  readonly onClick: () => void;
  readonly onContextMenu: (event: { preventDefault(): void }) => void;
}

/** The handlers of such a button; the keyboard steps by its clicks. */
export function usePressRepeat(step: () => void): PressHandlers {
  const latest = useRef(step);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const steps = useRef(0);
  useEffect(() => {
    latest.current = step;
  });
  const stop = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  }, []);
  useEffect(() => stop, [stop]);
  const run = useCallback((afterMs: number) => {
    const goOn = (): void => {
      steps.current += 1;
      latest.current();
      timer.current = setTimeout(goOn, steps.current < FAST_AFTER_STEPS ? EVERY_MS : FAST_EVERY_MS);
    };
    timer.current = setTimeout(goOn, afterMs);
  }, []);
  return {
    onPointerDown: ({ button }) => {
      if (button !== 0) return;
      stop();
      steps.current = 0;
      run(FIRST_AFTER_MS);
    },
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: stop,
    onClick: () => {
      // The click that ends a long press has been counted already.
      if (steps.current === 0) latest.current();
      steps.current = 0;
    },
    // A long press on a phone would open the browser's menu.
    onContextMenu: (event) => event.preventDefault(),
  };
}
