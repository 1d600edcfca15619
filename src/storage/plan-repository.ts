// The week's plan and the limits that the person's own words set to it, on disk.
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import { isPlan } from './readable-plan.ts';
import { isConstraint, isNote } from './readable.ts';
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
      connection.read(['constraints', 'notes'], async (reader) => {
        const rows = await reader.all('constraints', 'until', IDBKeyRange.lowerBound(day));
        const candidates = rows
          .filter(isConstraint)
          .filter(({ from, removedAt }) => from <= day && removedAt === undefined);
        const notes = await Promise.all(candidates.map(({ noteId }) => reader.get('notes', noteId)));
        // A note that is gone or unreadable lifts nothing: a limit may be too tight, never too loose.
        const inForce = candidates.filter((_candidate, index) => {
          const note = notes[index];
          return !isNote(note) || note.deletedAt === undefined;
        });
        return inForce.map(({ removedAt: _removedAt, ...constraint }: ConstraintRow) => constraint);
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
