// When a set may begin: the body has been seen as the movement needs it for a moment. Until then, which hint to show, and which to say.
import type { FramingHint, HintKind } from '../body/framing-hint.ts';

export interface FramingStep {
  readonly ready: boolean;
  /** To be shown; steady, so that it can be read. */
  readonly hint: FramingHint;
  /** To be said now; never `ok`. */
  readonly say: SaidHint | null;
}

export interface SaidHint {
  readonly kind: Exclude<HintKind, 'ok'>;
  readonly amount?: number;
}

export interface Stance {
  /** In the movement's start position. */
  readonly isPoised?: boolean;
  /** On the way to somewhere else; see body/settling.ts. */
  readonly isWalking?: boolean;
}

export interface FramingGate {
  /** Once a frame, `timestampMs` rising. */
  push(hint: FramingHint, timestampMs: number, stance?: Stance): FramingStep;
  reset(): void;
}

/** In view for this long; shorter flickers of the model do not begin it anew. */
export const READY_AFTER_MS = 600;
/** Who stands ready is not kept waiting. */
export const POISED_AFTER_MS = 300;
const FLICKER_MS = 200;
const WALKS_FOR_MS = 4000;
/** A hint is shown once it lasted this long, said once it lasted longer. */
const SHOWN_AFTER_MS = 100;
const SAID_AFTER_MS = 700;
/** The same again, or another: time to have heard it and to have done something about it. */
export const SAID_EVERY_MS = 5000;
export const OTHER_SAID_AFTER_MS = 2500;
/** Each repetition waits longer than the one before: who does not heed it has heard it. */
const REPEATS_SLOW_BY = 0.6;
/** What hampers but does not prevent counting is asked for this long, then done without; all of it together for no longer than the second. */
export const SOFT_PATIENCE_MS = 6000;
const SOFT_PATIENCE_IN_ALL_MS = 15_000;
const HEED_MS = 3500;

/** Of the hints of so long the commonest is the one: single frames flicker between neighbours. */
const VOTE_MS = 500;

export function createFramingGate(): FramingGate {
  let okSinceMs: number | null = null;
  let stillSinceMs: number | null = null;
  let notOkSinceMs: number | null = null;
  let softSinceMs: number | null = null;
  let softOf: HintKind | null = null;
  let usableSinceMs: number | null = null;
  let hardSinceMs: number | null = null;
  let recent: { readonly hint: FramingHint; readonly timestampMs: number }[] = [];
  let current: HintKind | null = null;
  let currentSinceMs = 0;
  let shown: FramingHint = { kind: 'nobody' };
  let shownBefore = false;
  let said: HintKind | null = null;
  let saidAmount: number | undefined;
  let repeats = 0;
  let lastSaidMs = Number.NEGATIVE_INFINITY;

  /** The latest of the commonest kind. */
  function commonest(hint: FramingHint, timestampMs: number): FramingHint {
    recent.push({ hint, timestampMs });
    recent = recent.filter((entry) => entry.timestampMs > timestampMs - VOTE_MS);
    const votes = new Map<HintKind, number>();
    for (const entry of recent) votes.set(entry.hint.kind, (votes.get(entry.hint.kind) ?? 0) + 1);
    // What is shown stays until something else is clearly commoner.
    let best = current !== null && votes.has(current) ? current : hint.kind;
    for (const [kind, count] of votes) if (count > (votes.get(best) ?? 0)) best = kind;
    return recent.findLast((entry) => entry.hint.kind === best)?.hint ?? hint;
  }

  /** Softly asked for since when; each thing has its own time. A flicker of something that prevents is none. */
  function waitSoftly({ kind, soft }: FramingHint, timestampMs: number): boolean {
    if (kind !== 'ok' && !soft) {
      hardSinceMs ??= timestampMs;
      if (timestampMs - hardSinceMs >= FLICKER_MS) {
        softSinceMs = null;
        softOf = null;
        usableSinceMs = null;
      }
      return false;
    }
    hardSinceMs = null;
    usableSinceMs ??= timestampMs;
    softSinceMs ??= timestampMs;
    if (kind !== 'ok' && softOf === null) softOf = kind;
    const isNew = softOf !== null && said !== null && said !== softOf && lastSaidMs > softSinceMs;
    if (isNew) {
      softSinceMs = lastSaidMs;
      softOf = said;
    }
    const waitedMs = timestampMs - softSinceMs;
    const usableMs = timestampMs - usableSinceMs;
    // Whoever was just asked is given the time to do it.
    return (waitedMs >= SOFT_PATIENCE_MS && timestampMs - lastSaidMs >= HEED_MS) || usableMs >= SOFT_PATIENCE_IN_ALL_MS;
  }

  return {
    push(hint, timestampMs, { isPoised = false, isWalking = false } = {}) {
      const voted = commonest(hint, timestampMs);
      if (voted.kind !== current) {
        current = voted.kind;
        currentSinceMs = timestampMs;
      }
      // Of the same thing the amount may change while somebody walks: that begins nothing anew.
      const lastedMs = timestampMs - currentSinceMs;
      if (!shownBefore || (lastedMs >= SHOWN_AFTER_MS && differs(shown, voted))) shown = voted;
      shownBefore = true;

      if (hint.kind === 'ok') {
        okSinceMs ??= timestampMs;
        // Who has begun to move already may look like walking: not for ever.
        stillSinceMs = isWalking && timestampMs - okSinceMs < WALKS_FOR_MS ? null : (stillSinceMs ?? timestampMs);
        notOkSinceMs = null;
      } else {
        notOkSinceMs ??= timestampMs;
        if (timestampMs - notOkSinceMs >= FLICKER_MS) {
          okSinceMs = null;
          stillSinceMs = null;
        }
      }
      const patienceIsOver = waitSoftly(hint, timestampMs);
      const readyAfterMs = isPoised ? POISED_AFTER_MS : READY_AFTER_MS;
      const ready =
        (hint.kind === 'ok' && stillSinceMs !== null && timestampMs - stillSinceMs >= readyAfterMs) || patienceIsOver;
      const everyMs = voted.kind === said ? SAID_EVERY_MS * (1 + REPEATS_SLOW_BY * repeats) : OTHER_SAID_AFTER_MS;
      // What can be done without is not asked for twice in the same words.
      const isAsked = voted.soft && voted.kind === said && voted.amount === saidAmount && softOf === said;
      const due = !isAsked && lastedMs >= SAID_AFTER_MS && timestampMs - lastSaidMs >= everyMs;
      const say = voted.kind !== 'ok' && due && !ready ? saidOf(voted.kind, voted.amount) : null;
      if (say) {
        repeats = say.kind === said ? repeats + 1 : 0;
        said = say.kind;
        saidAmount = say.amount;
        lastSaidMs = timestampMs;
      }
      return { ready, hint: shown, say };
    },
    reset() {
      okSinceMs = null;
      stillSinceMs = null;
      notOkSinceMs = null;
      softSinceMs = null;
      softOf = null;
      usableSinceMs = null;
      hardSinceMs = null;
      recent = [];
      current = null;
      shownBefore = false;
    },
  };
}

function saidOf(kind: SaidHint['kind'], amount: number | undefined): SaidHint {
  return amount === undefined ? { kind } : { kind, amount };
}

/** Five degrees more or less are not worth a new sentence; a step is. */
const SAME_AMOUNT = 0.5;
const SAME_DEGREES = 7;

function differs(a: FramingHint, b: FramingHint): boolean {
  if (a.kind !== b.kind) return true;
  const tolerance = a.kind === 'tilt_up' || a.kind === 'tilt_down' ? SAME_DEGREES : SAME_AMOUNT;
  return Math.abs((a.amount ?? 0) - (b.amount ?? 0)) > tolerance;
}
