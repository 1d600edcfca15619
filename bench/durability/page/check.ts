// What a killed process left on disk: every record read and judged, roll-ups held against the log, the running workout looked for.
import { openDB } from 'idb';
import { rollUpsOnDisk, type RollUpsOnDisk } from '../../../src/storage/fixtures/log-on-disk.ts';
import { openStorage } from '../../../src/storage/open.ts';
import { copyOfPage } from './copy-of-page.ts';
import { isImport } from '../../../src/storage/readable-library.ts';
import { isSnapshot } from '../../../src/storage/readable-plan.ts';
import { isConstraint, isNote, isSet, isWorkout } from '../../../src/storage/readable.ts';
import { asRecord } from '../../../src/storage/rows.ts';
import type { PlumblineSchema } from '../../../src/storage/schema.ts';
import { IMPORTED_SETS, IMPORTED_WORKOUTS, isWholeSet, SETS_A_WORKOUT, versionOf } from '../known-set.ts';
import type { OnDisk } from '../ledger.ts';

const READABLE = { workouts: isWorkout, sets: isSet, notes: isNote, constraints: isConstraint, imports: isImport };

/** Opens the storage as the app does, lets unfinished roll-ups be finished, and reads everything. */
export async function check(): Promise<OnDisk> {
  const storage = await openStorage({ secondCopy: copyOfPage });
  const recovery = await storage.recovery;
  const torn: string[] = [];
  try {
    await storage.insight.summaryCount();
    const kept = await rollUpsOnDisk();
    torn.push(...differing('roll-ups', kept.found, kept.wanted));
    const rows = await rawRows(torn);
    const workouts = rows.workouts.filter(isWorkout).map(asRecord);
    const sets = rows.sets.filter(isSet);
    const notes = rows.notes.filter(isNote);

    const byId = new Map(workouts.map((workout) => [workout.id, workout]));
    for (const set of sets) {
      const workout = byId.get(set.workoutId);
      if (!workout) torn.push(`set ${set.id} has no workout`);
      else if (!isWholeSet(set, workout)) torn.push(`set ${set.id} is of no version: ${JSON.stringify(set)}`);
    }
    const constrained = new Set(rows.constraints.filter(isConstraint).map(({ noteId }) => noteId));
    for (const { id } of notes) if (!constrained.delete(id)) torn.push(`note ${id} without what it asks of the plan`);
    for (const id of constrained) torn.push(`a limit without its note ${id}`);

    const imports = Object.fromEntries(rows.imports.filter(isImport).map(({ id }) => [id, 0]));
    for (const { id, importId, endedAt } of workouts) {
      const count = sets.filter(({ workoutId }) => workoutId === id).length;
      if (importId === undefined) {
        if (endedAt !== undefined && count !== SETS_A_WORKOUT) torn.push(`workout ${id} is over with ${count} sets`);
        continue;
      }
      if (imports[importId] === undefined || count !== IMPORTED_SETS)
        torn.push(`workout ${id} of an import has ${count} sets`);
      imports[importId] = (imports[importId] ?? 0) + 1;
    }
    for (const [id, count] of Object.entries(imports))
      if (count !== IMPORTED_WORKOUTS) torn.push(`import ${id} has ${count} workouts`);

    const active = await storage.log.active();
    const snapshot = await storage.session.load();
    if (active) {
      const logged = sets.filter(({ workoutId }) => workoutId === active.workout.id).length;
      if (!isSnapshot(snapshot) || snapshot.workoutId !== active.workout.id)
        torn.push(`workout ${active.workout.id} runs and has no session`);
      else if (snapshot.setIndex !== logged)
        torn.push(`the session says ${snapshot.setIndex} sets, the log has ${logged}`);
    } else if (rows.session.length > 0) torn.push('a session without a workout');
    return {
      workouts: Object.fromEntries(workouts.map(({ id, endedAt }) => [id, { ended: endedAt !== undefined }])),
      sets: Object.fromEntries(
        sets.map((set) => [set.id, { version: versionOf(set), removed: set.deletedAt !== undefined }]),
      ),
      notes: notes.map(({ id }) => id),
      imports,
      active: active?.workout.id ?? null,
      torn,
      broughtBack: recovery?.kind === 'back' ? recovery.rows : 0,
      ...(recovery?.kind === 'unread' && { unread: recovery.detail }),
    };
  } finally {
    storage.close();
  }
}

/** As an update to another way of rolling up does: all are made anew beside what is written next. */
export async function forgetRollUps(): Promise<void> {
  const database = await openDB<PlumblineSchema>('plumbline');
  await database.delete('upkeep', 'rollups');
  database.close();
}

async function rawRows(torn: string[]) {
  const database = await openDB<PlumblineSchema>('plumbline');
  const read = async (store: keyof typeof READABLE): Promise<readonly unknown[]> => {
    const [rows, keys] = await Promise.all([database.getAll(store), database.getAllKeys(store)]);
    if (rows.length !== keys.length) torn.push(`${store}: ${keys.length} keys, ${rows.length} records`);
    for (const [at, row] of rows.entries())
      if (!READABLE[store](row)) torn.push(`${store} ${String(keys[at])} cannot be read`);
    return rows;
  };
  try {
    return {
      workouts: await read('workouts'),
      sets: await read('sets'),
      notes: await read('notes'),
      constraints: await read('constraints'),
      imports: await read('imports'),
      session: await database.getAll('session'),
    };
  } finally {
    database.close();
  }
}

function differing(what: string, found: RollUpsOnDisk, wanted: RollUpsOnDisk): string[] {
  return (['rollups', 'summaries', 'days', 'uses'] as const).flatMap((name) => {
    const [there, due] = [found[name], wanted[name]].map((rows) => new Set(rows.map(inOrder)));
    if (!there || !due) return [];
    const odd = [...there].filter((row) => !due.has(row)).length;
    const missing = [...due].filter((row) => !there.has(row)).length;
    return odd + missing === 0 ? [] : [`${what}: ${missing} ${name} missing, ${odd} that should not be there`];
  });
}

/** Whatever order its fields were written in. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
