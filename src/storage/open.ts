// Opens the person's data: the one place where the repositories meet their database.
import { CHANGED, createAnnouncer } from './announcer.ts';
import { type Connection, createConnection } from './connection.ts';
import { createLateLock } from './late-lock.ts';
import { createLogRepository } from './log-repository.ts';
import { createFormRepositories } from './form-repositories.ts';
import { createLateRepositories } from './late-repositories.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { createPersonRepository } from './person-repository.ts';
import { createPlanRepository } from './plan-repository.ts';
import { createSessionRepository } from './session-repository.ts';
import { createRollUpUpkeep } from './roll-up-upkeep.ts';
import type { SecondCopy } from './passage.ts';
import type { Storage } from './storage.ts';

export interface OpenStorageOptions {
  readonly name?: string;
  /** For tests of upgrades. */
  readonly migrations?: readonly Migration[];
  /** How long to wait for the database before saying `failed`; 8 s by default (Safari's has been seen never to answer). */
  readonly openWithinMs?: number;
  /** How long to wait for another tab with an older version to let go before saying `blocked`; 3 s by default. */
  readonly unblockWithinMs?: number;
  readonly now?: () => Date;
  /** Where what is written is kept a second time. */
  readonly secondCopy?: SecondCopy;
}

/** What became of a database that was found new. */
export type Recovery =
  | { readonly kind: 'new' }
  /** Out of the second copy: what was missing, without what had been removed. */
  | { readonly kind: 'back'; readonly workouts: number; readonly rows: number }
  /** There may be a copy, and it cannot be read now: tried again at the next opening. */
  | { readonly kind: 'unread'; readonly detail: string };

export interface OpenedStorage extends Storage {
  /** To be awaited before anything is shown or written; null as a rule. Never rejects. */
  readonly recovery: Promise<Recovery | null>;
  /** For whoever keeps the second copy. */
  readonly copying: Pick<Connection, 'prepareWrites' | 'whileCopying' | 'isCopyBehind'>;
}

/** The key of the mark in `upkeep`, see bring-back.ts. */
const NEW = 'new';

/**
 * Upgrades what an older version left. Throws StorageError: `unsupported` (private mode, blocked site data), `blocked` (another
 * tab with an older version does not let go), `newer_version` (reload to get the newer app), `full`, `failed`. Calling it
 * again tries again.
 */
export async function openStorage(options: OpenStorageOptions = {}): Promise<OpenedStorage> {
  const name = options.name ?? 'plumbline';
  const now = options.now ?? (() => new Date());
  const { secondCopy } = options;
  let isNew = false;
  let hasNothingToBringBack = false;
  const connection = await createConnection({
    name,
    migrations: options.migrations ?? MIGRATIONS,
    openWithinMs: options.openWithinMs ?? 8000,
    unblockWithinMs: options.unblockWithinMs ?? 3000,
    nowMs: () => now().getTime(),
    secondCopy,
    // Taken away with the first write where nothing is to be brought back, else when all of it was: a kill in between is taken up at the next opening.
    markNew: secondCopy?.read && ((upkeep) => upkeep.put((isNew = true), NEW)),
    beforeCommit(upkeep) {
      if (hasNothingToBringBack) upkeep.delete(NEW);
    },
  });
  const announcer = createAnnouncer(`${name}-changes`);

  async function recover(): Promise<Recovery | null> {
    if (!secondCopy?.read) return null;
    try {
      if (!isNew && (await connection.read(['upkeep'], (reader) => reader.get('upkeep', NEW as 'rollups'))) !== true)
        return null;
      const reader = await secondCopy.read();
      if (reader) {
        const brought = await (await import('./bring-back.ts')).bringBack(connection, reader, isNew);
        announcer.announce(...CHANGED);
        return { kind: 'back', ...brought };
      }
      hasNothingToBringBack = true;
      return { kind: 'new' };
    } catch (error) {
      return { kind: 'unread', detail: String(error) };
    }
  }

  const recovery = recover();
  const upkeep = createRollUpUpkeep(connection, announcer.announce, recovery);
  return {
    recovery,
    lock: createLateLock(connection, name),
    copying: connection,
    log: createLogRepository(connection, announcer.announce),
    person: createPersonRepository(connection, announcer.announce),
    plan: createPlanRepository(connection, announcer.announce, now),
    session: createSessionRepository(connection, announcer.announce),
    ...createFormRepositories(connection, announcer.announce),
    ...createLateRepositories(connection, announcer, () => upkeep.ready()),
    onChange: (listener) => announcer.onChange(listener),
    close() {
      upkeep.close();
      connection.close();
      announcer.close();
    },
  };
}
