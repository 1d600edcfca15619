// Somebody who logs without a pause, on several screens at once: sets with their session, repetitions, changes, notes, an import.
import type { SetRecord, WorkoutRecord } from '../../../src/domain/log/records.ts';
import { IMPORT } from '../../../src/storage/fixtures/library-records.ts';
import { constraintOf, noteOn, snapshotOf } from '../../../src/storage/fixtures/records.ts';
import { openStorage } from '../../../src/storage/open.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { IMPORTED_SETS, IMPORTED_WORKOUTS, knownSet, SETS_A_WORKOUT, versionOf } from '../known-set.ts';
import type { Told } from '../ledger.ts';
import { copyOfPage } from './copy-of-page.ts';

/** Resolves when it has reached the bench: what was acknowledged a moment before the kill counts too. */
type Tell = (told: Told) => Promise<void>;

export async function writeOn(round: number, imports: boolean, tell: Tell): Promise<void> {
  const storage = await openStorage({ secondCopy: copyOfPage });
  await storage.recovery;
  // Where roll-ups are to be made anew, that goes on beside the writes, and dies with them.
  void storage.insight.summaryCount().catch(() => undefined);
  const write = async (work: Promise<void>, done: Told) => {
    void tell({ kind: 'begun' });
    await work;
    await tell(done);
  };
  try {
    const lanes = imports ? ['a', 'b'].map((lane) => importOn(storage, `${round}-${lane}`, round, write)) : [];
    await Promise.all([trainOn(storage, round, write), ...lanes]);
  } catch (error) {
    await tell({ kind: 'failed', why: String(error) });
  }
}

type Write = (work: Promise<void>, done: Told) => Promise<void>;

function workoutAt(id: string, number: number): WorkoutRecord {
  const at = new Date(Date.UTC(2026, 0, 1) + number * 5_400_000).toISOString();
  return { id, startedAt: at, day: at.slice(0, 10) };
}

/** Goes on with the workout that runs; else begins one. */
async function trainOn({ log, session }: Storage, round: number, write: Write): Promise<never> {
  for (let number = 0; ; number += 1) {
    const running = await log.active();
    const workout = running?.workout ?? workoutAt(`workout-${round}-${number}`, round * 100 + number);
    if (!running)
      await write(log.startWorkout(workout, snapshotOf(workout)), { kind: 'started', workoutId: workout.id });
    // Removed ones are counted: a set's place is its own.
    const snapshot = running ? await session.load() : null;
    for (let order = snapshot?.setIndex ?? 0; order < SETS_A_WORKOUT; order += 1) {
      await write(session.save(snapshotOf(workout, { setIndex: order, phase: 'performing', liveReps: 1 })), {
        kind: 'session',
      });
      const set = knownSet(workout, order);
      await write(log.addSet(set, snapshotOf(workout, { setIndex: order + 1, phase: 'resting' })), {
        kind: 'set',
        setId: set.id,
        version: 0,
      });
      await changeSome(log, workout, set, write);
    }
    await write(log.finishWorkout(workout.id, workout.startedAt.replace('.000Z', '.900Z')), {
      kind: 'ended',
      workoutId: workout.id,
    });
  }
}

async function changeSome(log: Storage['log'], workout: WorkoutRecord, set: SetRecord, write: Write): Promise<void> {
  const { order, id: setId } = set;
  if (order % 3 === 1) {
    const changed = knownSet(workout, order, 1);
    await write(log.updateSet(changed), { kind: 'set', setId, version: versionOf(changed) });
  }
  if (order % 5 === 3) await write(log.deleteSet(setId, set.endedAt), { kind: 'removed', setId });
  if (order % 4 === 2) {
    const note = noteOn(workout, { id: `${setId}-note`, setId });
    await write(log.addNote(note, [constraintOf(note, workout.day, workout.day)]), { kind: 'note', noteId: note.id });
  }
}

/** Whole or not at all, beside the training; the longest transaction there is. */
async function importOn({ imports }: Storage, lane: string, round: number, write: Write): Promise<never> {
  for (let number = 0; ; number += 1) {
    const id = `import-${lane}-${number}`;
    const workouts = Array.from({ length: IMPORTED_WORKOUTS }, (_, at): WorkoutRecord => {
      const workout = workoutAt(`${id}-${at}`, round * 100 + 50 + number);
      return { ...workout, endedAt: workout.startedAt.replace('.000Z', '.900Z'), importId: id };
    });
    const sets = workouts.flatMap((workout) =>
      Array.from({ length: IMPORTED_SETS }, (_, order) => knownSet(workout, order)),
    );
    const record = { ...IMPORT, id, workouts: workouts.length, sets: sets.length, created: [] };
    await write(imports.add(record, { workouts, sets, notes: [], exercises: [], measures: [] }), {
      kind: 'import',
      importId: id,
      workouts: workouts.length,
    });
    await new Promise((resolve) => {
      setTimeout(resolve, 40);
    });
  }
}
