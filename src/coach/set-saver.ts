// Writes a set, and its corrections after it, one after the other; what could not be written is kept and tried again with the next.
import type { SetRecord } from '../domain/log/records.ts';
import type { SaveOutcome, SetLog } from './coach-dependencies.ts';

export interface SetSaver {
  /** The first time adds, later times correct. */
  save(set: SetRecord): Promise<SaveOutcome>;
  /** Tries what failed before again, in silence. */
  saveLeftovers(): Promise<void>;
}

export function createSetSaver(log: SetLog): SetSaver {
  const stored = new Set<string>();
  const leftovers = new Map<string, SetRecord>();
  let queue: Promise<unknown> = Promise.resolve();

  async function write(set: SetRecord): Promise<SaveOutcome> {
    const outcome = await (stored.has(set.id) ? log.updateSet(set) : log.saveSet(set));
    if (outcome.kind === 'saved') {
      stored.add(set.id);
      leftovers.delete(set.id);
    } else {
      leftovers.set(set.id, set);
    }
    return outcome;
  }

  async function writeLeftovers(): Promise<void> {
    for (const set of leftovers.values()) await write(set);
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  return {
    save: (set) =>
      inTurn(async () => {
        const outcome = await write(set);
        if (outcome.kind === 'saved') await writeLeftovers();
        return outcome;
      }),
    saveLeftovers: () => inTurn(writeLeftovers),
  };
}
