// Where an interval block stands, from its start and the time: nothing ticks, so a locked phone or a reload changes nothing.
import type { IntervalFormat } from '../planning/exercise-group.ts';
import type { ClockRun, IntervalRun } from './session.ts';

/** A stretch of the block: a minute of an EMOM, a spell of work with the rest after it, the whole of an AMRAP. */
export interface IntervalMoment {
  readonly kind: 'lead_in' | 'work' | 'rest' | 'done';
  /** 0-based spell that is on; in a rest the one before it, in the lead-in the first, when done the last. */
  readonly spell: number;
  /** Position among the block's exercises of the spell that is on, or, in a rest, comes next. An AMRAP's clock knows none: 0. */
  readonly member: number;
  /** 0-based pass through all exercises. */
  readonly round: number;
  /** When this stretch ends; while paused, as it would be without further pause. When done, when that was. */
  readonly deadlineMs: number;
  /** Until the deadline; stands still while paused; 0 when done. */
  readonly remainingMs: number;
  readonly paused: boolean;
}

/** How many spells there are; an AMRAP is one. */
export function spellsOf(format: IntervalFormat): number {
  return format.kind === 'amrap' ? 1 : format.rounds;
}

/** Seconds of the whole block; there is no rest after the last spell of work, and the last minute of an EMOM counts to its end. */
export function intervalSeconds(format: IntervalFormat): number {
  switch (format.kind) {
    case 'emom':
      return format.everySec * format.rounds;
    case 'amrap':
      return format.durationSec;
    case 'work_rest':
      return format.rounds * (format.workSec + format.restSec) - format.restSec;
  }
}

/** Times in epoch milliseconds; `members`: exercises of the block, at least one. */
export function intervalAt(format: IntervalFormat, members: number, run: ClockRun, nowMs: number): IntervalMoment {
  const atMs = run.pausedAtMs ?? nowMs;
  const elapsedMs = atMs - run.startedAtMs;
  const endMs = 1000 * intervalSeconds(format);
  const spells = spellsOf(format);
  const moment = (kind: IntervalMoment['kind'], spell: number, turn: number, untilMs: number): IntervalMoment => ({
    kind,
    spell,
    member: format.kind === 'amrap' ? 0 : turn % Math.max(1, members),
    round: Math.floor(turn / Math.max(1, members)),
    deadlineMs: run.startedAtMs + untilMs + (nowMs - atMs),
    remainingMs: kind === 'done' ? 0 : untilMs - elapsedMs,
    paused: run.pausedAtMs !== undefined && kind !== 'done',
  });
  if (elapsedMs < 0) return moment('lead_in', 0, 0, 0);
  if (elapsedMs >= endMs) return moment('done', spells - 1, spells - 1, endMs);
  if (format.kind === 'amrap') return moment('work', 0, 0, endMs);
  const { lengthMs, workMs } = spellLength(format);
  const spell = Math.floor(elapsedMs / lengthMs);
  const fromMs = spell * lengthMs;
  if (elapsedMs < fromMs + workMs) return moment('work', spell, spell, fromMs + workMs);
  return moment('rest', spell, Math.min(spell + 1, spells - 1), fromMs + lengthMs);
}

/** The spell that a moment of the block belongs to, by milliseconds of the block's own time; null before and after it. */
export function spellAt(format: IntervalFormat, elapsedMs: number): number | null {
  if (elapsedMs < 0) return null;
  if (format.kind === 'amrap') return elapsedMs <= 1000 * format.durationSec ? 0 : null;
  const spell = Math.floor(elapsedMs / spellLength(format).lengthMs);
  return spell < format.rounds ? spell : null;
}

function spellLength(format: Exclude<IntervalFormat, { kind: 'amrap' }>): {
  readonly lengthMs: number;
  readonly workMs: number;
} {
  if (format.kind === 'emom') return { lengthMs: 1000 * format.everySec, workMs: 1000 * format.everySec };
  return { lengthMs: 1000 * (format.workSec + format.restSec), workMs: 1000 * format.workSec };
}

/**
 * Milliseconds of the block's own time at a moment: since its start, without the times it was held. Negative in the lead-in. What
 * happened while it was held happened at the moment it was held.
 */
export function elapsedAt({ startedAtMs, pauses = [], pausedAtMs }: IntervalRun, atMs: number): number {
  const heldMs = pauses.reduce((sum, { fromMs, toMs }) => sum + (toMs - fromMs), 0);
  const before = pauses.reduce((sum, { fromMs, toMs }) => sum + Math.max(0, Math.min(atMs, toMs) - fromMs), 0);
  return Math.min(atMs, pausedAtMs ?? atMs) - (startedAtMs - heldMs) - before;
}
