// What the second copy costs: the same writes with it and without, in the same browser.
import { EXERCISES } from '../../../src/domain/catalogue/exercises.ts';
import { createTransferService } from '../../../src/services/transfer/create-transfer-service.ts';
import { localClock } from '../../../src/services/transfer/local-clock.ts';
import { snapshotOf } from '../../../src/storage/fixtures/records.ts';
import { openStorage } from '../../../src/storage/open.ts';
import { bringIn } from '../../import/bring-in.ts';
import { longFile } from '../../import/long-file.ts';
import { COPY_SOURCE } from '../../../src/app/keep-copies.ts';
import { knownSet } from '../known-set.ts';
import { copyOfPage } from './copy-of-page.ts';

export interface Cost {
  /** Milliseconds of each set. */
  readonly setMs: readonly number[];
  /** Until the storage is open and it is known that nothing is to be brought back. */
  readonly openMs: readonly number[];
  readonly importMs: number;
  readonly sets: number;
  readonly snapshotMs: number | null;
  readonly copyBytes: number;
  readonly snapshotBytes: number;
}

const SETS = 200;
const OPENINGS = 15;

export async function cost(copied: boolean, rows: number): Promise<Cost> {
  const name = 'plumbline';
  const open = async () => {
    const storage = await openStorage({ name, ...(copied && { secondCopy: copyOfPage }) });
    await Promise.all([storage.recovery, storage.person.settings()]);
    return storage;
  };
  const storage = await open();
  const at = new Date(Date.UTC(2026, 0, 1)).toISOString();
  const workout = { id: 'cost', startedAt: at, day: at.slice(0, 10) };
  await storage.log.startWorkout(workout, snapshotOf(workout));
  const setMs: number[] = [];
  for (let order = 0; order < SETS; order += 1) {
    const beganMs = performance.now();
    await storage.log.addSet(knownSet(workout, order), snapshotOf(workout, { setIndex: order + 1, phase: 'resting' }));
    setMs.push(performance.now() - beganMs);
  }
  await storage.log.finishWorkout(workout.id, at);
  const transfer = createTransferService({ exercises: EXERCISES, clock: localClock });
  const { importMs, totals } = await bringIn(storage, transfer, new Blob([longFile(rows)]), 'long.csv');
  const { copyBytes, snapshotBytes, snapshotMs } = copied ? await snapshot() : NOTHING;
  storage.close();
  const openMs: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const beganMs = performance.now();
    const again = await open();
    openMs.push(performance.now() - beganMs);
    again.close();
  }
  return { setMs, openMs, importMs, sets: totals.sets, snapshotMs, copyBytes, snapshotBytes };
}

const NOTHING = { copyBytes: 0, snapshotBytes: 0, snapshotMs: null };

async function snapshot(): Promise<Pick<Cost, 'copyBytes' | 'snapshotBytes' | 'snapshotMs'>> {
  const facts = await copyOfPage.service.facts();
  const beganMs = performance.now();
  const made = await copyOfPage.service.snapshot(COPY_SOURCE);
  if (made.kind !== 'made') throw new Error(`no snapshot: ${JSON.stringify(made)}`);
  return {
    copyBytes: facts.kind === 'facts' ? facts.bytes : 0,
    snapshotBytes: made.snapshot.bytes,
    snapshotMs: performance.now() - beganMs,
  };
}

/** A new page, the database gone: until everything is back. */
export async function backMs(): Promise<{ readonly ms: number; readonly rows: number }> {
  const beganMs = performance.now();
  const storage = await openStorage({ secondCopy: copyOfPage });
  const recovery = await storage.recovery;
  const ms = performance.now() - beganMs;
  storage.close();
  if (recovery?.kind !== 'back') throw new Error(`nothing came back: ${JSON.stringify(recovery)}`);
  return { ms, rows: recovery.rows };
}
