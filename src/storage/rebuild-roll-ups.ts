// Makes all roll-ups anew, where they are of another version of rolling up or were never made: a few workouts at a time, so that a set
// that is logged meanwhile waits for none of it. What was done stays done when the browser is killed.
import { ROLL_UP_VERSION } from '../domain/log/roll-up-version.ts';
import type { Connection } from './connection.ts';
import { countUses, rollUpWorkouts } from './keep-roll-ups.ts';
import { LOG_STORES } from './load-roll-up.ts';
import { inOneGo } from './in-one-go.ts';
import type { RollUpState, WriteTransaction } from './schema.ts';

/** Workouts in a transaction: about 15 ms of a slow machine. */
const BATCH = 10;

/** True where there was anything to be made. Several tabs may do it at once: each takes up where the others are. */
export async function rebuildRollUps(connection: Connection, isWanted: () => boolean): Promise<boolean> {
  let made = false;
  while (isWanted()) {
    const { found, done } = await connection.write(LOG_STORES, 'relaxed', nextBatch);
    made ||= found;
    if (done) break;
    // Whoever waits for the database or the page goes first.
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  }
  return made;
}

async function nextBatch(tx: WriteTransaction): Promise<{ readonly found: boolean; readonly done: boolean }> {
  const upkeep = tx.objectStore('upkeep');
  const kept = await upkeep.get('rollups');
  const state = kept?.version === ROLL_UP_VERSION ? kept : null;
  if (state?.done === true) return { found: false, done: true };
  if (state === null)
    await inOneGo(
      (['rollups', 'summaries', 'days', 'uses'] as const).map((name) => () => tx.objectStore(name).clear()),
    );
  const rest = state?.after === undefined ? null : IDBKeyRange.lowerBound(state.after, true);
  const ids = await tx.objectStore('workouts').getAllKeys(rest, BATCH);
  await rollUpWorkouts(tx, ids);
  const done = ids.length < BATCH;
  if (done) await countAllUses(tx);
  const after = ids.at(-1) ?? state?.after;
  const reached: RollUpState = { version: ROLL_UP_VERSION, ...(after === undefined ? {} : { after }), done };
  await upkeep.put(reached, 'rollups');
  return { found: ids.length > 0, done };
}

async function countAllUses(tx: WriteTransaction): Promise<void> {
  const keys = await tx.objectStore('rollups').getAllKeys();
  await tx.objectStore('uses').clear();
  await Promise.all([...new Set(keys.map(([, exerciseId]) => exerciseId))].map((id) => countUses(tx, id)));
}
