// When to say what: one thing at a time, only what repeats, never nagging. Cueing every fault at once helps nobody (field notes: one
// cue a repetition, after two repeats of a fault, safety first), and a cue after every repetition makes people lean on it: feedback
// that fades as they improve (Winstein & Schmidt 1990), and only of what leaves a band (Sherwood 1988), is kept better.
import { inOrderOfWeight } from '../form/fault-evidence.ts';
import type { FormJudgement, JudgedFault } from '../form/judgement.ts';
import type { FaultSpec } from '../movements/movement.ts';
import { type CoachingPreferences, type CueAmount, type CueStrictness, DEFAULT_COACHING } from './cue-preferences.ts';
import { type FaultSkill, practised } from './fault-skill.ts';

export interface CueDecision {
  readonly kind: 'cue' | 'praise';
  readonly faultId: string;
  /** It matters for safety: it interrupts whatever is being said. */
  readonly safety: boolean;
}

/** In `countdown` nothing is said and nothing is learnt. */
export type CuePhase = 'countdown' | 'performing';

/** Where the set stands as the decision is made. */
export interface CueMoment {
  /** Repetitions still to do, or seconds of a hold; null or absent where there is no target. */
  readonly left?: number | null;
  /** 0 fresh … 1 at the limit, from velocity loss; null or absent where it is not known. */
  readonly fatigue?: number | null;
}

export interface CuePolicy {
  /** Once a repetition, in order. */
  afterRepetition(judgement: FormJudgement, phase: CuePhase, moment?: CueMoment): CueDecision | null;
  /** During a hold, about once a second, with the judgement of its last two seconds. `timestampMs` rising. */
  duringHold(judgement: FormJudgement, timestampMs: number, phase: CuePhase, moment?: CueMoment): CueDecision | null;
  /** What was shown so far, the past included. */
  skill(): FaultSkill;
}

export interface CuePolicyOptions {
  readonly preferences?: Pick<CoachingPreferences, 'amount' | 'strictness' | 'praise'>;
  /** From past sets (fault-skill.ts); default: nothing is known, and everything that repeats is told. */
  readonly skill?: FaultSkill;
  /** Repetitions or seconds of the whole set; null or absent: no target. */
  readonly target?: number | null;
}

// Design defaults.
/** Of the last so many repetitions so many must show a fault. What is mastered must show oftener before it is told again. */
const REPEATED = { times: 2, of: 3 } as const;
const REPEATED_MASTERED = { times: 3, of: 5 } as const;
const MASTERED = 0.5;
/** A fault that matters for safety and is as severe as this is told at once, whatever else holds. */
export const SEVERE = 0.6;
/** Milder than this is let pass; what is mastered may be milder still (the band of bandwidth feedback). */
const LEAST_SEVERITY: Readonly<Record<CueStrictness, number>> = { easy: 0.4, normal: 0.1, strict: 0 };
const BAND_OF_SKILL = 0.25;
/** Repetitions before the same cue, and before any other. A cue needs time to be acted on. */
export const SPACING: Readonly<Record<CueAmount, { readonly same: number; readonly any: number }>> = {
  few: { same: 7, any: 4 },
  normal: { same: 4, any: 2 },
  many: { same: 3, any: 1 },
};
/** What is mastered is told again later still: up to this many times the distance. */
const SPACED_OUT = 2;
/** Clean repetitions after a cue that earn praise. */
const MENDED_AFTER = 2;
/** Near the end, or as tired as this, the body has no room for corrections: only safety is spoken of. */
const LAST_REPETITIONS = 2;
const LAST_SECONDS = 10;
const LAST_SHARE = 1 / 3;
export const TIRED = 0.7;

/** Milliseconds of a hold: a fault must last this long; the same cue, or another, waits; clean time that earns praise. */
const HOLD_LASTS_MS = 1000;
const HOLD_LASTS_MASTERED_MS = 3000;
export const HOLD_SAME_CUE_MS = 12_000;
export const HOLD_ANY_CUE_MS = 6000;
/** One sentence must be over before the next, however much it matters. */
export const HOLD_SEVERE_MS = 3000;
const HOLD_SPACING: Readonly<Record<CueAmount, number>> = { few: 2, normal: 1, many: 0.7 };
const HOLD_MENDED_MS = 3000;
/** So much of a hold teaches as much as one repetition. */
const HOLD_LESSON_MS = 5000;

interface Cued {
  /** Repetition number or milliseconds at which it was last said. */
  saidAt: number;
  /** Clean repetitions since; not judged ones do not count. */
  clean: number;
  cleanSince: number | null;
  mended: boolean;
}

export function createCuePolicy(specs: readonly FaultSpec[], options: CuePolicyOptions = {}): CuePolicy {
  const { amount, strictness, praise } = options.preferences ?? DEFAULT_COACHING;
  const faultIds = specs.map(({ id }) => id);
  const unsafe = new Set(specs.filter(({ safety }) => safety).map(({ id }) => id));
  const cued = new Map<string, Cued>();
  const recent: ReadonlySet<string>[] = [];
  const presentSinceMs = new Map<string, number>();
  let skill: FaultSkill = options.skill ?? {};
  let repetition = 0;
  let lastCueAt = Number.NEGATIVE_INFINITY;
  let nextLessonMs = Number.NEGATIVE_INFINITY;

  const skillOf = (id: string) => (unsafe.has(id) ? 0 : (skill[id] ?? 0));

  function say(faultId: string, at: number): CueDecision {
    cued.set(faultId, { saidAt: at, clean: 0, cleanSince: null, mended: false });
    lastCueAt = at;
    return { kind: 'cue', faultId, safety: unsafe.has(faultId) };
  }

  function isNoticed({ id, severity }: JudgedFault): boolean {
    if (unsafe.has(id)) return true;
    return severity >= LEAST_SEVERITY[strictness] + (strictness === 'strict' ? 0 : BAND_OF_SKILL * skillOf(id));
  }

  function isSevere({ id, severity }: JudgedFault): boolean {
    return unsafe.has(id) && severity >= SEVERE;
  }

  function mayOnlyWarn({ left, fatigue }: CueMoment, last: number): boolean {
    const share = options.target == null ? last : Math.max(1, Math.floor(LAST_SHARE * options.target));
    return (left != null && left <= Math.min(last, share)) || (fatigue ?? 0) >= TIRED;
  }

  const spaced = (base: number, id: string) => base * (1 + (SPACED_OUT - 1) * skillOf(id));

  function mended(isNow: (entry: Cued) => boolean): CueDecision | null {
    for (const [faultId, entry] of cued) {
      if (entry.mended || !isNow(entry)) continue;
      entry.mended = true;
      return praise ? { kind: 'praise', faultId, safety: false } : null;
    }
    return null;
  }

  return {
    afterRepetition(judgement, phase, moment = {}) {
      if (phase === 'countdown') return null;
      repetition += 1;
      const noticed = inOrderOfWeight(judgement.faults, specs).filter(isNoticed);
      recent.unshift(new Set(noticed.map(({ id }) => id)));
      if (recent.length > REPEATED_MASTERED.of) recent.pop();
      const unknown = notJudged(judgement);
      for (const [id, entry] of cued) {
        if (noticed.some((fault) => fault.id === id)) entry.clean = 0;
        else if (!unknown.has(id)) entry.clean += 1;
      }
      const onlyWarns = mayOnlyWarn(moment, LAST_REPETITIONS);
      const { same, any } = SPACING[amount];
      const due = noticed.find((fault) => {
        const { id } = fault;
        const before = cued.get(id)?.saidAt ?? Number.NEGATIVE_INFINITY;
        if (isSevere(fault)) return repetition - before >= SPACING.many.same;
        if (onlyWarns && !unsafe.has(id)) return false;
        const { times, of } = skillOf(id) >= MASTERED ? REPEATED_MASTERED : REPEATED;
        if (recent.slice(0, of).filter((shown) => shown.has(id)).length < times) return false;
        const near = repetition - lastCueAt < any && !unsafe.has(id);
        return !near && repetition - before >= spaced(same, id);
      });
      skill = practised(skill, faultIds, judgement);
      if (due) return say(due.id, repetition);
      return onlyWarns ? null : mended(({ clean }) => clean >= MENDED_AFTER);
    },

    duringHold(judgement, timestampMs, phase, moment = {}) {
      if (phase === 'countdown') return null;
      const noticed = inOrderOfWeight(judgement.faults, specs).filter(isNoticed);
      const present = new Set(noticed.map(({ id }) => id));
      for (const id of presentSinceMs.keys()) if (!present.has(id)) presentSinceMs.delete(id);
      for (const id of present) presentSinceMs.set(id, presentSinceMs.get(id) ?? timestampMs);
      const unknown = notJudged(judgement);
      for (const [id, entry] of cued) {
        if (present.has(id)) entry.cleanSince = null;
        else if (!unknown.has(id)) entry.cleanSince ??= timestampMs;
      }
      const onlyWarns = mayOnlyWarn(moment, LAST_SECONDS);
      const factor = HOLD_SPACING[amount];
      const due = noticed.find((fault) => {
        const { id } = fault;
        if (onlyWarns && !unsafe.has(id)) return false;
        const lastedMs = timestampMs - (presentSinceMs.get(id) ?? timestampMs);
        const saidAt = cued.get(id)?.saidAt ?? Number.NEGATIVE_INFINITY;
        if (isSevere(fault))
          return timestampMs - saidAt >= HOLD_ANY_CUE_MS && timestampMs - lastCueAt >= HOLD_SEVERE_MS;
        return (
          lastedMs >= (skillOf(id) >= MASTERED ? HOLD_LASTS_MASTERED_MS : HOLD_LASTS_MS) &&
          timestampMs - saidAt >= spaced(factor * HOLD_SAME_CUE_MS, id) &&
          timestampMs - lastCueAt >= factor * HOLD_ANY_CUE_MS
        );
      });
      if (timestampMs >= nextLessonMs) {
        nextLessonMs = timestampMs + HOLD_LESSON_MS;
        skill = practised(skill, faultIds, judgement);
      }
      if (due) return say(due.id, timestampMs);
      if (onlyWarns) return null;
      return mended(({ cleanSince }) => cleanSince !== null && timestampMs - cleanSince >= HOLD_MENDED_MS);
    },

    skill: () => skill,
  };
}

function notJudged(judgement: FormJudgement): ReadonlySet<string> {
  return new Set(judgement.notJudged.map(({ fault }) => fault));
}
