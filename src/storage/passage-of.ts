// For the few places that speak to the browser's own transaction, past idb: what their rows have to go through all the same.
import { unwrap } from 'idb';
import type { StoreName, WriteTransaction } from './schema.ts';

export interface RawPassage {
  /** The browser's own. */
  readonly raw: IDBTransaction;
  /** A row off the disk, as the app sees it. */
  readonly inward: (store: StoreName, row: unknown) => unknown;
  /** A row of the app's, as it is to lie on disk. */
  readonly outward: (store: StoreName, row: unknown, key?: IDBValidKey) => unknown;
  /** To be told of each row of `outward` that was written. */
  readonly wrote: (store: StoreName, row: unknown, key?: IDBValidKey) => void;
}

const passages = new WeakMap<object, RawPassage>();

export function registerPassage(tx: WriteTransaction, passage: RawPassage): void {
  passages.set(tx, passage);
}

/** Of a transaction that has none, rows go as they are. */
export function passageOf(tx: WriteTransaction): RawPassage {
  const as = (_store: StoreName, row: unknown) => row;
  return passages.get(tx) ?? { raw: unwrap(tx), inward: as, outward: as, wrote: () => undefined };
}
