// Who the person is and how they want the app, on disk.
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import { isProfile, readSettings } from './readable.ts';
import { refuseUnless } from './rows.ts';
import type { PersonRepository } from './storage.ts';

export function createPersonRepository(connection: Connection, announce: Announce): PersonRepository {
  return {
    profile: () =>
      connection.read(['person'], async (reader) => {
        const found = await reader.get('person', 'profile');
        return isProfile(found) ? found : null;
      }),
    async saveProfile(profile) {
      refuseUnless(isProfile(profile), 'profile');
      await connection.write(['person'], 'strict', (tx) => tx.objectStore('person').put(profile, 'profile'));
      announce('person');
    },
    settings: () => connection.read(['person'], async (reader) => readSettings(await reader.get('person', 'settings'))),
    async saveSettings(settings) {
      await connection.write(['person'], 'strict', (tx) => tx.objectStore('person').put(settings, 'settings'));
      announce('person');
    },
  };
}
