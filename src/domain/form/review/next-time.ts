// The one thing to work on next time.
import type { RepetitionSummary } from '../../log/records.ts';
import type { FaultSpec, Movement } from '../../movements/movement.ts';

export interface RecurringFault {
  readonly fault: FaultSpec;
  /** In how many repetitions it was seen. */
  readonly repetitions: number;
}

/** Every fault that was seen, in the order in which it is worth working on: safety before all, then the most often seen, then the worst. */
export function recurringFaults(
  repetitions: readonly Pick<RepetitionSummary, 'form'>[],
  movement: Movement,
): readonly RecurringFault[] {
  return movement.faults
    .flatMap((fault) => {
      const seen = repetitions.flatMap(({ form }) => form.faults.filter(({ id }) => id === fault.id));
      const severity = seen.reduce((sum, each) => sum + each.severity, 0);
      return seen.length === 0 ? [] : [{ fault, repetitions: seen.length, severity }];
    })
    .sort(
      (a, b) =>
        Number(b.fault.safety) - Number(a.fault.safety) || b.repetitions - a.repetitions || b.severity - a.severity,
    )
    .map(({ fault, repetitions: count }) => ({ fault, repetitions: count }));
}
