// Workouts of a pasted log into the log: whole, with their words, as one import that can be taken out again.
import { contentId } from '../domain/log/import/content-id.ts';
import type { ImportRecord } from '../domain/log/import-record.ts';
import type { NoteRecord, SetRecord, WorkoutRecord } from '../domain/log/records.ts';
import { setsFromNote } from '../domain/log/sets-from-note.ts';
import { constraintsFrom } from '../domain/notes/constraints.ts';
import type { NoteReading } from '../domain/notes/parsed-note.ts';
import type { Storage } from '../storage/storage.ts';
import { localDay } from './local-day.ts';

export interface WorkoutToKeep {
  /** YYYY-MM-DD, local. */
  readonly day: string;
  readonly title?: string;
  readonly text: string;
  readonly reading: NoteReading;
}

export interface KeptLog {
  readonly record: ImportRecord | null;
  readonly workouts: number;
  readonly sets: number;
  /** In the log already, from an earlier paste of the same words. */
  readonly known: number;
}

export interface KeepLogDependencies {
  readonly storage: Pick<Storage, 'log' | 'imports'>;
  readonly unit: 'kg' | 'lb';
  readonly now: () => Date;
  readonly newId: () => string;
  /** What the list of imports calls it. */
  readonly name: string;
}

/** So many workouts a transaction: a page stays well below what blocks another tab. */
const AT_ONCE = 50;
/** When on its day a workout was, nobody said. */
const NOON = 'T12:00:00';

/** Throws StorageError: what came in by then stays, is told by the record and can be undone. The same words twice add nothing. */
export async function keepPastedLog(
  workouts: readonly WorkoutToKeep[],
  { storage, unit, now, newId, name }: KeepLogDependencies,
): Promise<KeptLog> {
  const importedAt = now().toISOString();
  let record: ImportRecord = {
    id: newId(),
    format: 'notes',
    fileName: name,
    importedAt,
    workouts: 0,
    sets: 0,
    created: [],
  };
  let known = 0;
  const fresh: WorkoutRows[] = [];
  const seen = new Set<string>();
  // What an undone import took along comes back with the same words; what the person removed alone stays away.
  const removed = new Set(await storage.imports.removed());
  for (const workout of workouts) {
    const rows = rowsOf(workout, { importId: record.id, unit, nth: fresh.length });
    const there = (await storage.log.workout(rows.workout.id))?.workout;
    if (seen.has(rows.workout.id) || (there && (there.deletedAt === undefined || removed.has(there.id)))) known += 1;
    else fresh.push(rows);
    seen.add(rows.workout.id);
  }
  const today = localDay(now());
  for (let at = 0; at < fresh.length; at += AT_ONCE) {
    const page = fresh.slice(at, at + AT_ONCE);
    const sets = page.flatMap((rows) => rows.sets);
    record = { ...record, workouts: record.workouts + page.length, sets: record.sets + sets.length };
    await storage.imports.add(record, {
      workouts: page.map(({ workout }) => workout),
      sets,
      notes: page.map(({ note }) => note),
      exercises: [],
      measures: [],
    });
    // What was said of the last days eases the plan as any note does.
    for (const { note, workout } of page) {
      const inForce = constraintsFrom(note, workout.day).filter(({ until }) => until >= today);
      if (inForce.length > 0) await storage.log.addNote(note, inForce);
    }
  }
  return { record: fresh.length > 0 ? record : null, workouts: record.workouts, sets: record.sets, known };
}

interface WorkoutRows {
  readonly workout: WorkoutRecord;
  readonly sets: readonly SetRecord[];
  readonly note: NoteRecord;
}

/** Ids are made of the words and the day, so that the same paste is known again. */
function rowsOf(
  { day, title, text, reading }: WorkoutToKeep,
  { importId, unit, nth }: { readonly importId: string; readonly unit: 'kg' | 'lb'; readonly nth: number },
): WorkoutRows {
  const words = text.trim();
  const id = contentId('w', ['notes', day, words]);
  // Two of a day keep the order in which they were written.
  const startedAt = new Date(new Date(`${day}${NOON}`).getTime() + (nth % 600) * 1000).toISOString();
  let number = 0;
  const sets = setsFromNote(reading.sets, {
    workoutId: id,
    firstOrder: 0,
    unit,
    writtenAt: startedAt,
    newId: () => contentId('s', [id, ++number]),
  });
  return {
    workout: { id, day, startedAt, endedAt: startedAt, importId, ...(title === undefined ? {} : { title }) },
    sets,
    note: { id: contentId('n', [id, words]), workoutId: id, text: words, writtenAt: startedAt, parsed: reading },
  };
}
