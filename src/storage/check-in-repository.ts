// How the person said they are, on disk, with what that asks of the plan.
import type { CheckIn } from '../domain/log/check-in.ts';
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import { isCheckIn } from './readable-told.ts';
import { isConstraint } from './readable.ts';
import { existing, marked, refuseUnless, unmarked } from './rows.ts';
import type { CheckInRepository } from './storage.ts';

export function createCheckInRepository(connection: Connection, announce: Announce): CheckInRepository {
  async function change(id: string, edit: (checkIn: CheckIn) => CheckIn): Promise<void> {
    await connection.write(['checkIns'], 'strict', async (tx) => {
      const checkIns = tx.objectStore('checkIns');
      await checkIns.put(edit(existing(await checkIns.get(id), isCheckIn, id)));
    });
    // What it asked of the plan hangs on it.
    announce('checkIns', 'plan');
  }

  return {
    between: (fromDay, toDay) =>
      connection.read(['checkIns'], async (reader) =>
        fromDay > toDay
          ? []
          : (await reader.all('checkIns', 'day', IDBKeyRange.bound(fromDay, toDay)))
              .filter(isCheckIn)
              .filter(({ deletedAt }) => deletedAt === undefined)
              .sort(oldestFirst),
      ),
    async add(checkIn, constraints = []) {
      refuseUnless(isCheckIn(checkIn), 'check-in');
      refuseUnless(constraints.every(isConstraint), 'constraint');
      await connection.write(['checkIns', 'constraints'], 'strict', async (tx) => {
        await tx.objectStore('checkIns').put(checkIn);
        for (const constraint of constraints) await tx.objectStore('constraints').put(constraint);
      });
      // One that asks nothing may end what the answer before it asked.
      announce('checkIns', 'plan');
    },
    remove: (checkInId, deletedAt) => change(checkInId, (checkIn) => marked(checkIn, deletedAt)),
    restore: (checkInId) => change(checkInId, unmarked),
  };
}

function oldestFirst(a: CheckIn, b: CheckIn): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1);
}
