// When to say what: one thing at a time, only what repeats, never nagging. Cueing every fault at once helps nobody (field notes: one
// cue a repetition, after two repeats of a fault, safety first).
import { inOrderOfWeight } from '../form/fault-evidence.ts';
import type { FormJudgement } from '../form/judgement.ts';
import type { FaultSpec } from '../movements/movement.ts';

export interface CueDecision {
  readonly kind: 'cue' | 'praise';
  readonly faultId: string;
}

/** In `countdown` nothing is said and nothing is learnt. */
export type CuePhase = 'countdown' | 'performing';

export interface CuePolicy {
  /** Once a repetition, in order. */
  afterRepetition(judgement: FormJudgement, phase: CuePhase): CueDecision | null;
  /** During a hold, about once a second, with the judgement of its last two seconds. `timestampMs` rising. */
  duringHold(judgement: FormJudgement, timestampMs: number, phase: CuePhase): CueDecision | null;
}

/** Design defaults. Repetitions looked back at, and how many of them must show a fault. */
const LOOK_BACK = 3;
const SHOWN_IN = 2;
/** Repetitions before the same cue is said again: time to act on it. */
export const SAME_CUE_AFTER = 4;
/** Clean repetitions after a cue that earn praise. */
const MENDED_AFTER = 2;

/** Milliseconds of a hold: a fault must last this long; the same cue, or another, waits; clean time that earns praise. */
const HOLD_LASTS_MS = 1000;
export const HOLD_SAME_CUE_MS = 12_000;
export const HOLD_ANY_CUE_MS = 6000;
const HOLD_MENDED_MS = 3000;

interface Cued {
  /** Repetition number or milliseconds at which it was last said. */
  saidAt: number;
  /** Clean repetitions since; not judged ones do not count. */
  clean: number;
  cleanSince: number | null;
  mended: boolean;
}

export function createCuePolicy(specs: readonly FaultSpec[]): CuePolicy {
  const cued = new Map<string, Cued>();
  const recent: ReadonlySet<string>[] = [];
  const presentSinceMs = new Map<string, number>();
  let repetition = 0;
  let lastCueMs = Number.NEGATIVE_INFINITY;

  function say(faultId: string, at: number): CueDecision {
    cued.set(faultId, { saidAt: at, clean: 0, cleanSince: null, mended: false });
    return { kind: 'cue', faultId };
  }

  return {
    afterRepetition(judgement, phase) {
      if (phase === 'countdown') return null;
      repetition += 1;
      recent.push(new Set(judgement.faults.map(({ id }) => id)));
      if (recent.length > LOOK_BACK) recent.shift();
      const repeated = inOrderOfWeight(judgement.faults, specs).filter(
        ({ id }) => recent.filter((shown) => shown.has(id)).length >= SHOWN_IN,
      );
      const due = repeated.find(({ id }) => {
        const before = cued.get(id);
        return before === undefined || repetition - before.saidAt >= SAME_CUE_AFTER;
      });
      const unknown = notJudged(judgement);
      let mended: string | null = null;
      for (const [id, entry] of cued) {
        if (judgement.faults.some((fault) => fault.id === id)) entry.clean = 0;
        else if (!unknown.has(id)) entry.clean += 1;
        if (entry.clean < MENDED_AFTER || entry.mended || mended !== null || due) continue;
        entry.mended = true;
        mended = id;
      }
      if (due) return say(due.id, repetition);
      return mended === null ? null : { kind: 'praise', faultId: mended };
    },

    duringHold(judgement, timestampMs, phase) {
      if (phase === 'countdown') return null;
      const present = new Set(judgement.faults.map(({ id }) => id));
      for (const id of presentSinceMs.keys()) if (!present.has(id)) presentSinceMs.delete(id);
      for (const id of present) presentSinceMs.set(id, presentSinceMs.get(id) ?? timestampMs);
      const due = inOrderOfWeight(judgement.faults, specs).find(({ id }) => {
        const lasted = timestampMs - (presentSinceMs.get(id) ?? timestampMs) >= HOLD_LASTS_MS;
        const saidAt = cued.get(id)?.saidAt ?? Number.NEGATIVE_INFINITY;
        return lasted && timestampMs - saidAt >= HOLD_SAME_CUE_MS && timestampMs - lastCueMs >= HOLD_ANY_CUE_MS;
      });
      const unknown = notJudged(judgement);
      for (const [id, entry] of cued) {
        if (present.has(id)) entry.cleanSince = null;
        else if (!unknown.has(id)) entry.cleanSince ??= timestampMs;
      }
      if (due) {
        lastCueMs = timestampMs;
        return say(due.id, timestampMs);
      }
      for (const [id, entry] of cued) {
        if (entry.mended || entry.cleanSince === null || timestampMs - entry.cleanSince < HOLD_MENDED_MS) continue;
        entry.mended = true;
        return { kind: 'praise', faultId: id };
      }
      return null;
    },
  };
}

function notJudged(judgement: FormJudgement): ReadonlySet<string> {
  return new Set(judgement.notJudged.map(({ fault }) => fault));
}
