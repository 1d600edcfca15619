// When a set may begin: the body has been seen as the movement needs it for a moment. Until then, which hint to show, and which to say.
import type { FramingHint } from '../body/framing.ts';

export interface FramingStep {
  readonly ready: boolean;
  /** To be shown; steady, so that it can be read. */
  readonly hint: FramingHint;
  /** To be said now. */
  readonly say: Exclude<FramingHint['kind'], 'ok'> | null;
}

export interface FramingGate {
  /** Once a frame, `timestampMs` rising. */
  push(hint: FramingHint, timestampMs: number): FramingStep;
  reset(): void;
}

/** In view for this long; shorter flickers of the model do not begin it anew. */
export const READY_AFTER_MS = 700;
const FLICKER_MS = 200;
/** A hint is shown once it lasted this long, said once it lasted longer, and none follows another sooner than the last. */
const SHOWN_AFTER_MS = 300;
const SAID_AFTER_MS = 1200;
export const SAID_EVERY_MS = 5000;
/** What hampers but does not prevent counting is asked for this long, then done without. */
const SOFT: ReadonlySet<FramingHint['kind']> = new Set([
  'two_people',
  'too_dark',
  'turn_sideways',
  'face_camera',
  'turn_left_little',
  'turn_right_little',
  'turn_left_quarter',
  'turn_right_quarter',
  'turn_around',
  'phone_lower',
  'tilt_up',
  'tilt_down',
  'step_closer',
]);
export const SOFT_PATIENCE_MS = 6000;

export function createFramingGate(): FramingGate {
  let okSinceMs: number | null = null;
  let notOkSinceMs: number | null = null;
  let softSinceMs: number | null = null;
  let kind: FramingHint['kind'] | null = null;
  let kindSinceMs = 0;
  let shown: FramingHint = { kind: 'nobody' };
  let shownBefore = false;
  let lastSaidMs = Number.NEGATIVE_INFINITY;

  return {
    push(hint, timestampMs) {
      if (hint.kind !== kind) {
        kind = hint.kind;
        kindSinceMs = timestampMs;
      }
      const lastedMs = timestampMs - kindSinceMs;
      if (!shownBefore || lastedMs >= SHOWN_AFTER_MS) shown = hint;
      shownBefore = true;

      if (hint.kind === 'ok') {
        okSinceMs ??= timestampMs;
        notOkSinceMs = null;
      } else {
        notOkSinceMs ??= timestampMs;
        if (timestampMs - notOkSinceMs >= FLICKER_MS) okSinceMs = null;
      }
      if (hint.kind === 'ok' || SOFT.has(hint.kind)) softSinceMs ??= timestampMs;
      else softSinceMs = null;

      const ready =
        (hint.kind === 'ok' && okSinceMs !== null && timestampMs - okSinceMs >= READY_AFTER_MS) ||
        (softSinceMs !== null && timestampMs - softSinceMs >= SOFT_PATIENCE_MS);
      const due = lastedMs >= SAID_AFTER_MS && timestampMs - lastSaidMs >= SAID_EVERY_MS;
      const say = hint.kind !== 'ok' && due ? hint.kind : null;
      if (say) lastSaidMs = timestampMs;
      return { ready, hint: shown, say };
    },
    reset() {
      okSinceMs = null;
      notOkSinceMs = null;
      softSinceMs = null;
      kind = null;
      shownBefore = false;
    },
  };
}
