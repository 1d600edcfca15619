// Everything that is drawn for a training run, kept as it goes: a run that is broken off goes on where it stood.
import type { Movement } from '../../src/domain/movements/movement.ts';
import { NONE } from '../../src/services/recogniser/recogniser-model.ts';
import type { Example } from './network.ts';
import { type Amount, keptMovementWindows, keptOtherWindows } from './window-cache.ts';

export interface Plan {
  readonly seed: number;
  readonly epochs: number;
  /** Simulated people for each movement, windows of each, and people of no movement. */
  readonly train: { readonly bodies: number; readonly perBody: number; readonly others: number };
  readonly validation: { readonly bodies: number; readonly perBody: number; readonly others: number };
}

export const FULL_PLAN: Plan = {
  seed: 30,
  epochs: 7,
  train: { bodies: 26, perBody: 5, others: 300 },
  validation: { bodies: 8, perBody: 4, others: 60 },
};

export const SMOKE_PLAN: Plan = {
  seed: 30,
  epochs: 7,
  train: { bodies: 6, perBody: 8, others: 12 },
  validation: { bodies: 2, perBody: 6, others: 6 },
};

/** Bodies of the splits are numbered from these: they never meet. The bench draws from the third. */
export const FIRST_BODY = { train: 1_000_000, validation: 2_000_000, test: 3_000_000 } as const;
const SEED_STRIDE = 10_000_000;

export interface Drawn {
  readonly classes: readonly string[];
  readonly train: readonly Example[];
  readonly validation: readonly Example[];
}

export function drawAll(movements: readonly Movement[], plan: Plan, onDone: (name: string) => void): Drawn {
  const classes = [...movements.map(({ id }) => id), NONE];
  const amountOf = (part: 'train' | 'validation', bodies: number): Amount => ({
    bodies,
    perBody: plan[part].perBody,
    firstBody: plan.seed * SEED_STRIDE + FIRST_BODY[part],
  });
  const examplesOf = (part: 'train' | 'validation'): readonly Example[] =>
    classes.flatMap((id, label) => {
      const movement = movements[label];
      const windows = movement
        ? keptMovementWindows(movement, amountOf(part, plan[part].bodies))
        : keptOtherWindows(movements, amountOf(part, plan[part].others));
      onDone(`${part} ${id}`);
      return windows.map((window) => ({ window, label }));
    });
  return { classes, train: examplesOf('train'), validation: examplesOf('validation') };
}
