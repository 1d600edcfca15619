// The person's own last layers of the form network, one record for each movement.
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import { isPersonal } from './readable-form.ts';
import { refuseUnless } from './rows.ts';
import type { PersonalRepository } from './storage.ts';

export function createPersonalRepository(connection: Connection, announce: Announce): PersonalRepository {
  return {
    of: (movementId) =>
      connection.read(['personal'], async (reader) => {
        const found = await reader.get('personal', movementId);
        return isPersonal(found) ? found : null;
      }),
    async save(record) {
      refuseUnless(isPersonal(record), 'personal record');
      await connection.write(['personal'], 'strict', (tx) => tx.objectStore('personal').put(record));
      announce('form');
    },
    async remove(movementId) {
      await connection.write(['personal'], 'strict', (tx) => tx.objectStore('personal').delete(movementId));
      announce('form');
    },
  };
}
