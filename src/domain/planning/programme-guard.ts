// What a programme's rule may ask for at most: never a jump, nothing more on poor form, in a bad week or after a break, whoever wrote it.
import { daysBetween } from './calendar.ts';
import { degradedBy, keptAfterBreak } from './held-back.ts';
import type { Lift } from './lift.ts';
import { easedLoad, raisedLoad } from './load-steps.ts';
import type { Reason } from './plan.ts';
import { topSets } from './top-sets.ts';

/** Loads of so many days count as what somebody can lift now. */
const LATELY_DAYS = 56;
const FEW_DAYS = 14;

export interface Guarded {
  readonly loadKg: number;
  /** Why it is less than the programme asks for; empty where it is not. */
  readonly reasons: readonly Reason[];
}

/** `wantedKg` as the exercise states its load. Without a past nothing is known that would speak against it. */
export function guardedLoad(lift: Lift, wantedKg: number): Guarded {
  const { exercise, performances, daysSince, easing, tools, context } = lift;
  const last = performances.at(-1);
  if (!last || daysSince === null || wantedKg <= 0) return { loadKg: wantedKg, reasons: [] };
  const caps: { readonly kg: number; readonly reasons: readonly Reason[] }[] = [];
  const ofDays = (days: number): number =>
    performances
      .filter(({ day }) => daysBetween(day, last.day) <= days && daysBetween(day, context.today) >= 0)
      .reduce((most, performance) => Math.max(most, topSets(performance).loadKg ?? 0), 0);
  const lately = ofDays(LATELY_DAYS);
  const kept = keptAfterBreak(daysSince);
  if (kept !== null && lately > 0)
    caps.push({
      kg: easedLoad(exercise, lately, 1 - kept, tools),
      reasons: [{ kind: 'after_break', days: daysSince }],
    });
  const degraded = degradedBy(last.sets);
  const lastKg = topSets(last).loadKg ?? 0;
  if (degraded && lastKg > 0) caps.push({ kg: lastKg, reasons: [degraded] });
  const fewDays = ofDays(FEW_DAYS);
  if (easing.reasons.length > 0 && fewDays > 0)
    caps.push({
      kg: easing.lighter > 0 ? easedLoad(exercise, fewDays, easing.lighter, tools) : fewDays,
      reasons: easing.reasons,
    });
  if (lately > 0) caps.push({ kg: raisedLoad(exercise, lately, 2, tools), reasons: [] });
  return caps.reduce<Guarded>((least, { kg, reasons }) => (kg < least.loadKg ? { loadKg: kg, reasons } : least), {
    loadKg: wantedKg,
    reasons: [],
  });
}
