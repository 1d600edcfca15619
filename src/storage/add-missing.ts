// Adding rows whose keys are not there yet, many at once: what is there stays as it is.
import type { StoreValue } from 'idb';
import { passageOf } from './passage-of.ts';
import type { PlumblineSchema, StoreName, WriteTransaction } from './schema.ts';

/**
 * Into a store that has its key inside. The rows that were added; of two with one key the first. One request a row: the store itself says
 * what it has, which costs half of asking first.
 */
export function addMissing<S extends StoreName>(
  tx: WriteTransaction,
  name: S,
  rows: readonly StoreValue<PlumblineSchema, S>[],
): Promise<readonly StoreValue<PlumblineSchema, S>[]> {
  const { raw, outward, wrote } = passageOf(tx);
  const store = raw.objectStore(name);
  const added: StoreValue<PlumblineSchema, S>[] = [];
  let open = rows.length;
  return new Promise((resolve, reject) => {
    if (open === 0) resolve(added);
    const settle = () => {
      open -= 1;
      if (open === 0) resolve(added);
    };
    for (const row of rows) {
      const out = outward(name, row);
      const request = store.add(out);
      request.addEventListener('success', () => {
        added.push(row);
        wrote(name, out);
        settle();
      });
      request.addEventListener('error', (event) => {
        if (request.error?.name === 'ConstraintError') {
          event.preventDefault();
          event.stopPropagation();
          settle();
        } else reject(request.error ?? new DOMException('No reason', 'UnknownError'));
      });
    }
  });
}
