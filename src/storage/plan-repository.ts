// The week's plan and the limits that the person's own words set to it, on disk.
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import { isPlan } from './readable-plan.ts';
import { isConstraint } from './readable.ts';
import type { Reader } from './reader.ts';
import { existing, refuseUnless } from './rows.ts';
import type { ConstraintRow } from './schema.ts';
import type { PlanRepository } from './storage.ts';

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

    constraints: (day) =>
      connection.read(['constraints', 'notes', 'checkIns'], async (reader) => {
        const rows = await reader.all('constraints', 'until', IDBKeyRange.lowerBound(day));
        const candidates = rows
          .filter(isConstraint)
          .filter(({ from, removedAt }) => from <= day && removedAt === undefined);
        const inForce = await unlessLifted(reader, candidates);
        return inForce.map(({ removedAt: _removedAt, ...constraint }: ConstraintRow) => constraint);
      }),

    constraintsSince: (day) =>
      connection.read(['constraints', 'notes', 'checkIns'], async (reader) => {
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
 * Without those whose note or check-in was removed. One that is gone or unreadable lifts nothing: a limit may be too tight, never too
 * loose.
 */
async function unlessLifted(reader: Reader, rows: readonly ConstraintRow[]): Promise<readonly ConstraintRow[]> {
  const sources = await Promise.all(
    rows.map(async ({ noteId }) => (await reader.get('notes', noteId)) ?? (await reader.get('checkIns', noteId))),
  );
  return rows.filter((_row, index) => !isRemoved(sources[index]));
}

function isRemoved(source: unknown): boolean {
  return typeof source === 'object' && source !== null && 'deletedAt' in source && source.deletedAt !== undefined;
}
