// The seal of private rows at rest: what a person wrote in words, how they said they are, what hurts, what they weigh. XChaCha20-Poly1305, because it
// works at once, as a transaction needs, and its random nonces are long enough never to meet again. docs/security.md says what this is against.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { fromJson } from '../domain/log/export/backup-values.ts';
import { canonicalJson } from '../domain/log/export/canonical-json.ts';
import { BROKEN_SEAL, type Vault } from './passage.ts';
import type { StoreName } from './schema.ts';
import { StorageError } from './storage.ts';

/** What stays readable of the rows that are sealed: keys, what indices and merging need, no word of the person's. */
const OPEN_FIELDS: Readonly<Partial<Record<StoreName, readonly string[]>>> = {
  notes: ['id', 'workoutId', 'setId', 'writtenAt', 'deletedAt'],
  constraints: ['id', 'noteId', 'from', 'until', 'removedAt'],
  checkIns: ['id', 'day', 'at', 'deletedAt'],
  lessons: ['id', 'madeAt', 'removedAt'],
  measures: ['id', 'kind', 'day', 'importId', 'deletedAt'],
  person: [],
  plan: [],
  // Why an exercise of the workout under way is eased or left out stands in it.
  session: [],
};
export const SEALED_STORES = Object.keys(OPEN_FIELDS) as readonly StoreName[];

const SEALED = 'sealed';
const STAMP = 'clock';
const NONCE_BYTES = 24;
export const KEY_BYTES = 32;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** `key`: 32 bytes. `seals` false: opens what is sealed and writes all plain, to take the lock away. */
export function createVault(key: Uint8Array, seals = true): Vault {
  return {
    seal(store, row) {
      const openFields = OPEN_FIELDS[store];
      if (!seals || !openFields) return row;
      const entries = Object.entries(row);
      const open = entries.filter(([name]) => openFields.includes(name));
      const secret = Object.fromEntries(entries.filter(([name]) => !openFields.includes(name)));
      const sealed = sealBytes(key, encoder.encode(canonicalJson(secret)), placeOf(store, row));
      return { ...Object.fromEntries(open), [SEALED]: sealed };
    },
    unseal(store, row) {
      const { [SEALED]: sealed, [STAMP]: clock, ...open } = row as Readonly<Record<string, unknown>>;
      if (!(sealed instanceof Uint8Array) || !OPEN_FIELDS[store]) return row;
      const bytes = unsealBytes(key, sealed, placeOf(store, row));
      if (!bytes) throw new StorageError('failed', `The seal of a row of ${store} is broken`, { cause: BROKEN_SEAL });
      const secret = fromJson(JSON.parse(decoder.decode(bytes))) as object;
      return { ...open, ...secret, ...(clock === undefined ? {} : { [STAMP]: clock }) };
    },
  };
}

export function isSealed(row: unknown): boolean {
  return typeof row === 'object' && row !== null && SEALED in row && row[SEALED] instanceof Uint8Array;
}

/** A nonce, then the sealed bytes. `place`: bound to them, so that nothing sealed can be put elsewhere. */
export function sealBytes(key: Uint8Array, bytes: Uint8Array, place: string): Uint8Array {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = xchacha20poly1305(key, nonce, encoder.encode(place)).encrypt(bytes);
  const whole = new Uint8Array(NONCE_BYTES + sealed.length);
  whole.set(nonce);
  whole.set(sealed, NONCE_BYTES);
  return whole;
}

/** Null: of another key or place, or changed since. */
export function unsealBytes(key: Uint8Array, sealed: Uint8Array, place: string): Uint8Array | null {
  if (sealed.length <= NONCE_BYTES) return null;
  try {
    return xchacha20poly1305(key, sealed.slice(0, NONCE_BYTES), encoder.encode(place)).decrypt(
      sealed.slice(NONCE_BYTES),
    );
  } catch {
    return null;
  }
}

function placeOf(store: StoreName, row: object): string {
  return `${store}/${'id' in row && typeof row.id === 'string' ? row.id : ''}`;
}
