// The week's plan and the limits that the person's own words set to it, on disk.
import type { CheckIn } from '../domain/log/check-in.ts';
import { isToldAnew } from '../domain/readiness/told-anew.ts';
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import { isPlan } from './readable-plan.ts';
import { isWishes, readWishes } from './readable-wishes.ts';
import { isConstraint, isNote, isWorkout } from './readable.ts';
import type { Reader } from './reader.ts';
import { existing, refuseUnless } from './rows.ts';
import type { ConstraintRow } from './schema.ts';
import type { PlanRepository } from './storage.ts';

const SOURCES = ['constraints', 'notes', 'workouts', 'imports', 'checkIns'] as const;

export function createPlanRepository(connection: Connection, announce: Announce, now: () => Date): PlanRepository {
  return {
    current: () =>
      connection.read(['plan'], async (reader) => {
        const found = await reader.get('plan', 'current');
        return isPlan(found) ? found : null;
      }),

    /** A plan can be made again from what else is on disk: it need not wait for the medium. */
    async save(plan) {
      refuseUnless(isPlan(plan), 'plan');
      await connection.write(['plan'], 'relaxed', (tx) => tx.objectStore('plan').put(plan, 'current'));
      announce('plan');
    },

    wishes: () => connection.read(['plan'], async (reader) => readWishes(await reader.get('plan', 'wishes'))),

    /** What the person said cannot be made again. */
    async saveWishes(wishes) {
      refuseUnless(isWishes(wishes), 'wishes');
      await connection.write(['plan'], 'strict', (tx) => tx.objectStore('plan').put(wishes, 'wishes'));
      announce('plan');
    },

    constraints: (day) =>
      connection.read(SOURCES, async (reader) => {
        const rows = await reader.all('constraints', 'until', IDBKeyRange.lowerBound(day));
        const candidates = rows
          .filter(isConstraint)
          .filter(({ from, removedAt }) => from <= day && removedAt === undefined);
        const inForce = await unlessLifted(reader, candidates);
        return inForce.map(({ removedAt: _removedAt, ...constraint }: ConstraintRow) => constraint);
      }),

    constraintsSince: (day) =>
      connection.read(SOURCES, async (reader) => {
        const rows = await reader.all('constraints', 'until', IDBKeyRange.lowerBound(day));
        const told = await unlessLifted(reader, rows.filter(isConstraint));
        return told.toSorted((a, b) => b.from.localeCompare(a.from) || (a.id < b.id ? -1 : 1));
      }),

    async removeConstraint(id) {
      await connection.write(['constraints'], 'strict', async (tx) => {
        const constraints = tx.objectStore('constraints');
        const found = existing(await constraints.get(id), isConstraint, id);
        if (found.removedAt === undefined) await constraints.put({ ...found, removedAt: now().toISOString() });
      });
      announce('plan');
    },

    async restoreConstraint(id) {
      await connection.write(['constraints'], 'strict', async (tx) => {
        const constraints = tx.objectStore('constraints');
        const { removedAt: _removedAt, ...kept } = existing(await constraints.get(id), isConstraint, id);
        await constraints.put(kept);
      });
      announce('plan');
    },
  };
}

/**
 * Without those whose note or check-in was removed, whose note came in with an import that was undone, and of a measure that was told
 * anew the same day. A source that is gone or unreadable, or a workout removed alone, lifts nothing: a limit may be too tight, never too
 * loose.
 */
async function unlessLifted(reader: Reader, rows: readonly ConstraintRow[]): Promise<readonly ConstraintRow[]> {
  const lifted = await Promise.all(rows.map((row) => isLifted(reader, row)));
  return rows.filter((_row, index) => lifted[index] !== true);
}

async function isLifted(reader: Reader, row: ConstraintRow): Promise<boolean> {
  const note = await reader.get('notes', row.noteId);
  if (isNote(note)) return note.deletedAt !== undefined || (await cameAndWent(reader, note.workoutId));
  const source = note ?? (await reader.get('checkIns', row.noteId));
  if (isRemoved(source)) return true;
  if (!isDated(source)) return false;
  const ofDay = await reader.all('checkIns', 'day', source.day);
  return isToldAnew(row, ofDay.filter(isDated));
}

async function cameAndWent(reader: Reader, workoutId: string): Promise<boolean> {
  const workout = await reader.get('workouts', workoutId);
  if (!isWorkout(workout) || workout.importId === undefined) return false;
  return isRemoved(await reader.get('imports', workout.importId));
}

/** As much of a check-in as tells which came last; its own check comes with a later chunk. */
function isDated(source: unknown): source is CheckIn {
  if (typeof source !== 'object' || source === null || !('id' in source && 'day' in source && 'at' in source))
    return false;
  const { id, day, at } = source;
  return typeof id === 'string' && typeof day === 'string' && typeof at === 'string' && !Number.isNaN(Date.parse(at));
}

function isRemoved(source: unknown): boolean {
  return typeof source === 'object' && source !== null && 'deletedAt' in source && source.deletedAt !== undefined;
}
