// A touch of the phone for what must not need a look: armed, paused, going on, a set ended.

export type Vibration = 'repetition' | 'armed' | 'set_ended' | 'paused' | 'resumed';

const PATTERNS_MS: Readonly<Record<Vibration, readonly number[]>> = {
  repetition: [30],
  armed: [60, 60, 60],
  set_ended: [200],
  paused: [120, 60, 120],
  resumed: [60, 60, 60],
};

/** False where the device cannot, or the browser will not. */
export function vibrate(what: Vibration): boolean {
  const { navigator } = globalThis;
  if (!('vibrate' in (navigator ?? {}))) return false;
  return navigator.vibrate([...PATTERNS_MS[what]]);
}
