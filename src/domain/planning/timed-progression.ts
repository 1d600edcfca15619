// Progress of what is measured in seconds: holds, and one steady piece of cardio.
import { daysBetween } from './calendar.ts';
import { degradedBy, type Easing, keptAfterBreak, MOST_RESERVE } from './held-back.ts';
import type { Performance } from './performances.ts';
import type { Reason } from './plan.ts';
import type { Prescription, ProgressionContext, Target } from './prescription.ts';
import { STEADY_BLOCK_SEC, type TimedScheme } from './schemes.ts';

/** Five seconds more up to forty, then ten, up to the top of the scheme. */
export function holdTarget(
  { today, profile, care }: ProgressionContext,
  wanted: TimedScheme<'hold'>,
  performances: readonly Performance[],
  easing: Easing,
): Target {
  const maxSec = Math.max(5, Math.min(wanted.maxSec, care?.longestHoldSec ?? wanted.maxSec));
  const scheme = { ...wanted, maxSec, minSec: Math.min(wanted.minSec, maxSec) };
  const last = performances.filter(({ sets }) => sets.some(({ durationSec }) => durationSec !== undefined)).at(-1);
  if (!last)
    return { rule: 'hold_progression', amount: scheme.minSec, reasons: [{ kind: 'first_time' }, ...easing.reasons] };
  const from = Math.floor(Math.min(...last.sets.map(({ durationSec }) => durationSec ?? Infinity)));
  const same = Math.min(scheme.maxSec, Math.max(5, from));
  const days = daysBetween(last.day, today);
  const kept = keptAfterBreak(days);
  if (kept !== null)
    return {
      rule: 'after_break',
      amount: Math.max(5, Math.floor(same * kept)),
      reasons: [{ kind: 'after_break', days }, ...easing.reasons],
    };
  const degraded = degradedBy(last.sets);
  if (degraded) return { rule: 'held_back', amount: same, reasons: [degraded, ...easing.reasons] };
  if (easing.reasons.length > 0) return { rule: 'eased', amount: same, reasons: easing.reasons };
  if (from >= scheme.maxSec)
    return { rule: 'hold_progression', amount: scheme.maxSec, reasons: [{ kind: 'goal', goal: profile.goal }] };
  const to = Math.min(scheme.maxSec, same + (same < 40 ? 5 : 10));
  return { rule: 'hold_progression', amount: to, reasons: [{ kind: 'progressed_hold', fromSec: from, toSec: to }] };
}

/** One piece: a tenth longer than last time, within what the session has room for. */
export function steadyPrescription(
  { sets, today, profile }: ProgressionContext,
  scheme: TimedScheme<'steady'>,
  performances: readonly Performance[],
  easing: Easing,
): Prescription {
  const room = Math.min(scheme.maxSec, sets * STEADY_BLOCK_SEC);
  const last = performances.at(-1);
  const from = last && Math.max(...last.sets.map(({ durationSec }) => durationSec ?? 0));
  const days = last ? daysBetween(last.day, today) : 0;
  const kept = keptAfterBreak(days);
  let durationSec = room;
  let reasons: readonly Reason[] = [{ kind: 'goal', goal: profile.goal }];
  if (from === undefined || from === 0) reasons = [{ kind: 'first_time' }];
  else if (kept !== null) {
    durationSec = Math.min(room, Math.max(120, toHalfMinute(from * kept)));
    reasons = [{ kind: 'after_break', days }];
  } else if (from < room) {
    durationSec = Math.min(
      room,
      Math.max(120, easing.reasons.length > 0 ? toHalfMinute(from) : toHalfMinute(from * 1.1)),
    );
    if (durationSec > from) reasons = [{ kind: 'progressed_hold', fromSec: Math.round(from), toSec: durationSec }];
  }
  if (easing.reasons.length > 0) reasons = easing.reasons;
  const targetRir = Math.min(MOST_RESERVE, scheme.reserve + easing.moreReserve);
  return { sets: [{ durationSec, targetRir, restSec: scheme.restSec, setType: 'normal' }], reasons };
}

function toHalfMinute(sec: number): number {
  return Math.floor(sec / 30) * 30;
}
