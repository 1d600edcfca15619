// Rolling up is fetched before the first write that needs it, so that the first screen does not wait for it, and no write ever fails for
// want of it: what cannot be rolled up now is rolled up at the next start.
import type { StoreName, WriteTransaction } from './schema.ts';

/** What a transaction that writes workouts or sets must hold. */
export const LOG_STORES = [
  'workouts',
  'sets',
  'rollups',
  'summaries',
  'days',
  'uses',
  'upkeep',
] as const satisfies readonly StoreName[];

/** See rollUpAgain. */
export type RollUp = (tx: WriteTransaction, workoutIds: Iterable<string>) => Promise<void>;

/** To be awaited before the transaction begins. Never rejects. */
export async function loadRollUp(): Promise<RollUp> {
  try {
    return (await import('./keep-roll-ups.ts')).rollUpAgain;
  } catch {
    return makeAllAnew;
  }
}

async function makeAllAnew(tx: WriteTransaction): Promise<void> {
  await tx.objectStore('upkeep').delete('rollups');
}
