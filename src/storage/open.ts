// Opens the person's data: the one place where the repositories meet their database.
import { createAnnouncer } from './announcer.ts';
import { createConnection } from './connection.ts';
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

/**
 * Upgrades what an older version left. Throws StorageError: `unsupported` (private mode, blocked site data), `blocked` (another
 * tab with an older version does not let go), `newer_version` (reload to get the newer app), `full`, `failed`. Calling it
 * again tries again.
 */
export async function openStorage(options: OpenStorageOptions = {}): Promise<Storage> {
  const name = options.name ?? 'plumbline';
  const now = options.now ?? (() => new Date());
  const connection = await createConnection({
    name,
    migrations: options.migrations ?? MIGRATIONS,
    openWithinMs: options.openWithinMs ?? 8000,
    unblockWithinMs: options.unblockWithinMs ?? 3000,
    nowMs: () => now().getTime(),
    secondCopy: options.secondCopy,
  });
  const announcer = createAnnouncer(`${name}-changes`);
  const upkeep = createRollUpUpkeep(connection, announcer.announce);
  return {
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
