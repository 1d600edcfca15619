// Who speaks next: never two things at once, the weightier first, nothing late. Pure, on a clock that is handed in; the engine that has
// the voice obeys (device/speech.ts).

/**
 * `safety` breaks into everything else; `cue` into counts and notices; `notice` waits its turn; `count` is said now or never: by the time
 * it had waited, it would be wrong.
 */
export type SpeechPriority = 'safety' | 'cue' | 'notice' | 'count';

export interface Utterance {
  readonly text: string;
  readonly priority: SpeechPriority;
  /** When it was asked for. */
  readonly askedMs: number;
  /** Later than this after `askedMs` it is not begun any more. */
  readonly freshMs: number;
}

/** What the engine is to do now: stop what it says, then say the next. */
export interface SpeechStep {
  readonly cancel: boolean;
  readonly speak: Utterance | null;
}

export interface SpeechQueue {
  /** `freshMs` default: as the priority has it. */
  say(text: string, priority: SpeechPriority, nowMs: number, freshMs?: number): SpeechStep;
  /** The engine came to the end of what it was given, or gave up on it. */
  ended(nowMs: number): SpeechStep;
  /** When an engine that reports nothing is taken to be through; null while nothing is said. */
  overdueMs(): number | null;
  /** To be called once `overdueMs` has come. */
  giveUp(nowMs: number): SpeechStep;
  /** Nothing is being said any more and nothing waits. */
  clear(): void;
}

const RANK: Readonly<Record<SpeechPriority, number>> = { count: 0, notice: 1, cue: 2, safety: 3 };

/**
 * Milliseconds in which it is still of use, design defaults: a cue belongs to the repetition that has just begun, a notice to the minute, a
 * warning to the fault.
 */
export const FRESH_MS: Readonly<Record<SpeechPriority, number>> = { count: 0, cue: 1500, notice: 6000, safety: 3000 };
/** Of the notices that wait the latest; whoever says more than this at once is not listened to. */
const MOST_WAITING = 3;

/** Slower than any voice at the slowest rate: seconds of silence here are seconds in which nobody is told anything. */
const SLOWEST_MS_PER_LETTER = 110;
const SLOWEST_MS_PER_CHINESE_CHARACTER = 330;
const START_MS = 1200;
const LONGEST_MS = 12_000;
/** A count that is still being said after this has an engine that hangs. */
const COUNT_LONGEST_MS = 1500;

/** How long saying `text` may take before the engine is taken to have forgotten to say so. */
export function longestMs(text: string, priority: SpeechPriority): number {
  if (priority === 'count') return COUNT_LONGEST_MS;
  const chinese = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const other = text.length - chinese;
  return Math.min(LONGEST_MS, START_MS + chinese * SLOWEST_MS_PER_CHINESE_CHARACTER + other * SLOWEST_MS_PER_LETTER);
}

const NOTHING: SpeechStep = { cancel: false, speak: null };

export function createSpeechQueue(): SpeechQueue {
  let current: Utterance | null = null;
  let overdueMs: number | null = null;
  let waiting: readonly Utterance[] = [];

  function begin(utterance: Utterance | null, nowMs: number, cancel: boolean): SpeechStep {
    current = utterance;
    overdueMs = utterance && nowMs + longestMs(utterance.text, utterance.priority);
    return { cancel, speak: utterance };
  }

  /** The weightiest of what is still of use, the earliest of those. */
  function next(nowMs: number): Utterance | null {
    waiting = waiting.filter((utterance) => nowMs - utterance.askedMs <= utterance.freshMs);
    let chosen: Utterance | null = null;
    for (const utterance of waiting)
      if (!chosen || RANK[utterance.priority] > RANK[chosen.priority]) chosen = utterance;
    waiting = waiting.filter((utterance) => utterance !== chosen);
    return chosen;
  }

  function wait(utterance: Utterance): void {
    if (utterance.freshMs <= 0) return;
    // Of cues and warnings only the latest is still true.
    const kept = waiting.filter(({ priority, text }) =>
      utterance.priority === 'notice' ? text !== utterance.text : priority !== utterance.priority,
    );
    const notices = kept.filter(({ priority }) => priority === 'notice');
    const dropped = utterance.priority === 'notice' && notices.length >= MOST_WAITING ? notices[0] : undefined;
    waiting = [...kept.filter((other) => other !== dropped), utterance];
  }

  function breaksInto(priority: SpeechPriority, speaking: Utterance): boolean {
    if (priority === 'safety') return speaking.priority !== 'safety';
    return priority === 'cue' && RANK[speaking.priority] < RANK.cue;
  }

  return {
    say(text, priority, nowMs, freshMs = FRESH_MS[priority]) {
      if (text === '') return NOTHING;
      const utterance: Utterance = { text, priority, askedMs: nowMs, freshMs };
      const hangs = current !== null && overdueMs !== null && nowMs >= overdueMs;
      if (!current || hangs) {
        if (priority === 'count' || waiting.length === 0) return begin(utterance, nowMs, hangs);
        wait(utterance);
        return begin(next(nowMs), nowMs, hangs);
      }
      if (current.text === text && current.priority === priority) return NOTHING;
      if (breaksInto(priority, current)) {
        // A notice that was broken into is taken up again while it is of use.
        if (current.priority === 'notice') wait(current);
        return begin(utterance, nowMs, true);
      }
      if (priority !== 'count') wait(utterance);
      return NOTHING;
    },
    ended: (nowMs) => begin(next(nowMs), nowMs, false),
    overdueMs: () => overdueMs,
    giveUp: (nowMs) => (current ? begin(next(nowMs), nowMs, true) : NOTHING),
    clear() {
      current = null;
      overdueMs = null;
      waiting = [];
    },
  };
}

/** Long utterances are dropped by some engines (Chrome after about fifteen seconds): said in parts, at the ends of sentences or clauses. */
export const LONGEST_PART = 90;

export function inParts(text: string): readonly string[] {
  // A full stop within a number is none.
  return text
    .split(/(?<=[。；])|(?<=[.;])\s+/)
    .flatMap((sentence) => (sentence.length <= LONGEST_PART ? [sentence] : clauses(sentence)))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function clauses(sentence: string): readonly string[] {
  const parts: string[] = [];
  for (const clause of sentence.match(/[^,，、]+[,，、]*\s*/g) ?? [sentence]) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + clause.length <= LONGEST_PART) parts[parts.length - 1] = last + clause;
    else parts.push(clause);
  }
  return parts;
}
