// What the log keeps of a set's tiredness: a few numbers, rounded to what they are worth.
import type { EstimatedReserve } from './reserve-model.ts';
import type { SetEffort } from './set-effort.ts';

export interface EffortFacts {
  /** Mean lifting velocity of each counted repetition, full ranges of motion per second; null where it could not be measured. */
  readonly velocities: readonly (number | null)[];
  /** Typical standard error of one of them, as a share; absent where none was measured. */
  readonly velocityError?: number;
  /** Share of the speed lost at the end, against the best of the first three; see SetEffort. */
  readonly loss?: number;
  readonly lossError?: number;
  readonly rangeDecay?: number;
  readonly symmetryDrift?: number;
  /** Repetitions left at the end, by the speed lost, with its 80 % interval; absent where that tells nothing. */
  readonly estimatedRir?: EstimatedReserve;
}

/** Null where nothing was measured at all. */
export function effortFacts(
  effort: SetEffort,
  velocityError: number | null,
  estimated: EstimatedReserve | null,
): EffortFacts | null {
  const { velocities, loss, lossError, rangeDecay, symmetryDrift } = effort;
  const measured = velocities.some((velocity) => velocity !== null);
  if (!measured && rangeDecay === null && symmetryDrift === null) return null;
  return {
    velocities: velocities.map((velocity) => (velocity === null ? null : round(velocity, 3))),
    ...(velocityError === null ? {} : { velocityError: round(velocityError, 3) }),
    ...(loss === null ? {} : { loss: round(loss, 3) }),
    ...(lossError === null ? {} : { lossError: round(lossError, 3) }),
    ...(rangeDecay === null ? {} : { rangeDecay: round(rangeDecay, 3) }),
    ...(symmetryDrift === null ? {} : { symmetryDrift: round(symmetryDrift, 3) }),
    ...(estimated === null
      ? {}
      : {
          estimatedRir: {
            value: round(estimated.value, 1),
            low: round(estimated.low, 1),
            high: round(estimated.high, 1),
          },
        }),
  };
}

function round(value: number, digits: number): number {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit;
}
