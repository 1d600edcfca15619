// The week's plan and the limits that the person's own words set to it, on disk.
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

    async constraints(day) {
      const found = (await standing(connection, day)).filter(
        ({ row: { from, removedAt } }) => from <= day && removedAt === undefined,
      );
      return (await unlessToldAnew(found)).map(({ removedAt: _removedAt, ...constraint }) => constraint);
    },

    constraintsSince: async (day) =>
      (await unlessToldAnew(await standing(connection, day))).toSorted(
        (a, b) => b.from.localeCompare(a.from) || (a.id < b.id ? -1 : 1),
      ),

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

interface Standing {
  readonly row: ConstraintRow;
  /** Check-ins of the day, as they lie on disk, where it is of one. */
  readonly ofDay?: readonly unknown[];
}

/**
 * In force on `day` or later: without those whose note or check-in was removed, or whose note came in with an import that was undone. A
 * source that is gone or unreadable, or a workout removed alone, lifts nothing: a limit may be too tight, never too loose.
 */
function standing(connection: Connection, day: string): Promise<readonly Standing[]> {
  return connection.read(SOURCES, async (reader) => {
    const rows = (await reader.all('constraints', 'until', IDBKeyRange.lowerBound(day))).filter(isConstraint);
    return (await Promise.all(rows.map((row) => standingOf(reader, row)))).flat();
  });
}

async function standingOf(reader: Reader, row: ConstraintRow): Promise<readonly Standing[]> {
  const note = await reader.get('notes', row.noteId);
  if (isNote(note)) return note.deletedAt !== undefined || (await cameAndWent(reader, note.workoutId)) ? [] : [{ row }];
  const source = note ?? (await reader.get('checkIns', row.noteId));
  if (isRemoved(source)) return [];
  const day = dayOf(source);
  return [day === null ? { row } : { row, ofDay: await reader.all('checkIns', 'day', day) }];
}

/** Without those of a measure that was told anew the same day. What tells so is fetched where there are check-ins. */
async function unlessToldAnew(found: readonly Standing[]): Promise<readonly ConstraintRow[]> {
  const rows = found.map(({ row }) => row);
  if (found.every(({ ofDay }) => ofDay === undefined)) return rows;
  try {
    const { isToldAnew } = await import('../domain/readiness/told-anew.ts');
    const { isCheckIn } = await import('./readable-told.ts');
    return found.flatMap(({ row, ofDay = [] }) => (isToldAnew(row, ofDay.filter(isCheckIn)) ? [] : [row]));
  } catch {
    // Where it cannot be had, all of them hold.
    return rows;
  }
}

async function cameAndWent(reader: Reader, workoutId: string): Promise<boolean> {
  const workout = await reader.get('workouts', workoutId);
  if (!isWorkout(workout) || workout.importId === undefined) return false;
  return isRemoved(await reader.get('imports', workout.importId));
}

function dayOf(source: unknown): string | null {
  if (typeof source !== 'object' || source === null || !('day' in source)) return null;
  return typeof source.day === 'string' ? source.day : null;
}

function isRemoved(source: unknown): boolean {
  return typeof source === 'object' && source !== null && 'deletedAt' in source && source.deletedAt !== undefined;
}
