// The lock from the first screen's side: whether there is one is a look at the disk; all else is fetched when a person has one.
import type { Connection } from './connection.ts';
import type { LockRepository } from './storage.ts';

/** What this page tells itself by is no news to it. */
export const LOCK_TELLER = String(Math.random());

/** Told to every tab, with who tells it, when what is sealed, or by what, has changed: what they hold is of before. */
export function lockChannelName(name: string): string {
  return `${name}-lock`;
}

export function createLateLock(connection: Connection, name: string): LockRepository {
  let made: Promise<LockRepository> | null = null;
  const lock = () =>
    (made ??= import('./lock-repository.ts').then(
      ({ createLockRepository }) => createLockRepository({ connection, onChanged: () => tellTabs(name) }),
      (error: unknown) => {
        made = null;
        throw error;
      },
    ));
  return {
    async state() {
      if (made) return (await made).state();
      const head = await connection.read(['upkeep'], (reader) => reader.get('upkeep', 'lock' as 'rollups'), 'raw');
      return head === undefined ? 'none' : 'locked';
    },
    unlock: async (passphrase) => (await lock()).unlock(passphrase),
    setUp: async (passphrase, onProgress) => (await lock()).setUp(passphrase, onProgress),
    change: async (passphrase, next) => (await lock()).change(passphrase, next),
    remove: async (passphrase, onProgress) => (await lock()).remove(passphrase, onProgress),
  };
}

function tellTabs(name: string): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(lockChannelName(name));
  channel.postMessage(LOCK_TELLER);
  channel.close();
}
