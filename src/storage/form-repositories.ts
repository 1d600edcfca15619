// Recordings and own layers, which no first screen needs: their repositories are fetched when they are first asked for.
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import type { PersonalRepository, RecordingRepository } from './storage.ts';

export function createFormRepositories(
  connection: Connection,
  announce: Announce,
): { readonly recordings: RecordingRepository; readonly personal: PersonalRepository } {
  const recordings = async () =>
    (await import('./recording-repository.ts')).createRecordingRepository(connection, announce);
  const personal = async () =>
    (await import('./personal-repository.ts')).createPersonalRepository(connection, announce);
  return {
    recordings: {
      saveAll: async (all) => (await recordings()).saveAll(all),
      ofSet: async (setId) => (await recordings()).ofSet(setId),
      goodOf: async (movementId, limit) => (await recordings()).goodOf(movementId, limit),
      marked: async (movementId) => (await recordings()).marked(movementId),
      setMark: async (setId, index, mark) => (await recordings()).setMark(setId, index, mark),
    },
    personal: {
      of: async (movementId) => (await personal()).of(movementId),
      save: async (record) => (await personal()).save(record),
      remove: async (movementId) => (await personal()).remove(movementId),
    },
  };
}
