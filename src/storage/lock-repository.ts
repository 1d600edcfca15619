// The app's lock: a passphrase opens the key that private rows are sealed with. Neither is kept anywhere but in the memory of an unlocked page.
import { inOneGo } from './in-one-go.ts';
import type { Connection } from './connection.ts';
import { BROKEN_SEAL } from './passage.ts';
import { StorageError, type LockRepository } from './storage.ts';
import { createVault, KEY_BYTES, SEALED_STORES, sealBytes, unsealBytes } from './vault.ts';

/** OWASP Password Storage Cheat Sheet (2023) for PBKDF2-HMAC-SHA256: a fraction of a second on a phone, and that for every guess. */
const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const PLACE = 'lock';
const HEAD = 'lock';
const ROWS_A_STEP = 200;

/** As it lies in `upkeep`. `sealing`, `opening`: rows of both kinds lie on disk, because it is under way or was cut short. */
interface LockHead {
  readonly version: 1;
  readonly phase: 'sealing' | 'sealed' | 'opening';
  readonly kdf: 'PBKDF2-SHA-256';
  readonly iterations: number;
  readonly salt: Uint8Array;
  /** The key of the rows, sealed with what the passphrase gives. */
  readonly key: Uint8Array;
}

export interface LockParts {
  readonly connection: Connection;
  /** Tells other tabs that what they hold is of another lock. */
  readonly onChanged: () => void;
  /** Of tests. */
  readonly iterations?: number;
}

export function createLockRepository({ connection, onChanged, iterations = ITERATIONS }: LockParts): LockRepository {
  let key: Uint8Array | null = null;

  async function readHead(): Promise<LockHead | null> {
    const found = await connection.read(['upkeep'], (reader) => reader.get('upkeep', HEAD as 'rollups'), 'raw');
    return isHead(found) ? found : null;
  }

  async function writeHead(head: LockHead | null): Promise<void> {
    await connection.write(
      ['upkeep'],
      'strict',
      async (tx) => {
        const upkeep = tx.objectStore('upkeep');
        await (head ? upkeep.put(head as never, HEAD as 'rollups') : upkeep.delete(HEAD as 'rollups'));
      },
      'raw',
    );
  }

  /** Every row that can be sealed is read and written again as it is, its stamp with it. */
  async function rewrite(onProgress?: (share: number) => void): Promise<void> {
    for (const [at, store] of SEALED_STORES.entries()) {
      let after: IDBValidKey | null = null;
      for (;;) {
        const keys: readonly IDBValidKey[] = await connection.read([store], (reader) =>
          reader.keys(store, after === null ? null : IDBKeyRange.lowerBound(after, true), ROWS_A_STEP),
        );
        const wanted = keys.filter((each) => !OF_THE_DEVICE.includes(each));
        if (wanted.length > 0)
          await connection.write(
            [store],
            'strict',
            async (tx) => {
              const target = tx.objectStore(store);
              const rows = await inOneGo(wanted.map((each) => () => ifWhole(target.get(each as never))));
              const beside = store === 'person' || store === 'plan' || store === 'session';
              await inOneGo(
                rows.map((row, index) => async () => {
                  if (typeof row !== 'object' || row === null) return;
                  await (beside ? target.put(row as never, wanted[index] as string) : target.put(row as never));
                }),
              );
            },
            'stamped',
          );
        after = keys.at(-1) ?? null;
        if (keys.length < ROWS_A_STEP) break;
      }
      onProgress?.((at + 1) / SEALED_STORES.length);
    }
  }

  /** The key of the rows; null: another passphrase. */
  async function open(head: LockHead, passphrase: string): Promise<Uint8Array | null> {
    return unsealBytes(await derive(passphrase, head), head.key, PLACE);
  }

  async function finish(head: LockHead, onProgress?: (share: number) => void): Promise<void> {
    if (head.phase === 'sealed') return;
    await rewrite(onProgress);
    if (head.phase === 'sealing') await writeHead({ ...head, phase: 'sealed' });
    else {
      await writeHead(null);
      connection.useVault(null);
      key = null;
    }
    onChanged();
  }

  return {
    async state() {
      if (key) return 'open';
      return (await readHead()) ? 'locked' : 'none';
    },

    async unlock(passphrase) {
      const head = await readHead();
      if (!head) return true;
      const opened = await open(head, passphrase);
      if (!opened) return false;
      key = opened;
      connection.useVault(createVault(opened, head.phase !== 'opening'));
      // What a closed page left half done.
      await finish(head);
      return true;
    },

    async setUp(passphrase, onProgress) {
      if (await readHead()) throw new StorageError('failed', 'There is a lock');
      const made = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
      const head = await wrap(made, passphrase, { phase: 'sealing', iterations });
      await writeHead(head);
      key = made;
      connection.useVault(createVault(made));
      onChanged();
      await finish(head, onProgress);
    },

    async change(passphrase, next) {
      const head = await readHead();
      const opened = head && (await open(head, passphrase));
      if (!head || !opened) return false;
      await writeHead(await wrap(opened, next, { phase: head.phase, iterations }));
      return true;
    },

    async remove(passphrase, onProgress) {
      const head = await readHead();
      const opened = head && (await open(head, passphrase));
      if (!head || !opened) return false;
      const opening: LockHead = { ...head, phase: 'opening' };
      await writeHead(opening);
      connection.useVault(createVault(opened, false));
      await finish(opening, onProgress);
      return true;
    },
  };
}

/** Rows beside their key that are never sealed. */
const OF_THE_DEVICE: readonly IDBValidKey[] = ['settings', 'tagHead'];

async function wrap(
  key: Uint8Array,
  passphrase: string,
  { phase, iterations }: Pick<LockHead, 'phase' | 'iterations'>,
): Promise<LockHead> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const head = { version: 1, phase, kdf: 'PBKDF2-SHA-256', iterations, salt } as const;
  return { ...head, key: sealBytes(await derive(passphrase, head), key, PLACE) };
}

/** A row whose seal is broken stays as it lies: it must not keep the others from being sealed or opened. */
async function ifWhole(row: Promise<unknown>): Promise<unknown> {
  try {
    return await row;
  } catch (error) {
    if (error instanceof StorageError && error.cause === BROKEN_SEAL) return undefined;
    throw error;
  }
}

/** One spelling for what looks the same, however the keyboard composed it. */
async function derive(
  passphrase: string,
  { salt, iterations }: Pick<LockHead, 'salt' | 'iterations'>,
): Promise<Uint8Array> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: Uint8Array.from(salt), iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, material, KEY_BYTES * 8));
}

function isHead(value: unknown): value is LockHead {
  if (typeof value !== 'object' || value === null) return false;
  const { version, salt, key, iterations, phase } = value as Partial<Record<keyof LockHead, unknown>>;
  return (
    version === 1 &&
    salt instanceof Uint8Array &&
    key instanceof Uint8Array &&
    typeof iterations === 'number' &&
    (phase === 'sealing' || phase === 'sealed' || phase === 'opening')
  );
}
