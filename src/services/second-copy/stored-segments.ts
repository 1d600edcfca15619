// The segments of all pages together: how long each is, what stands in it, and the emptying of those that a snapshot holds.
import type { PrivateFiles } from './private-files.ts';
import { readSegment, readSegmentId, SEGMENT, type SegmentRecord } from './segment-file.ts';

/** While another page writes, what the browser gave to be read is out of date at once. */
const TRIES = 5;

/** Bytes of each segment, by its id. */
export type Lengths = Readonly<Record<string, number>>;

/** Null where it is gone, empty, or changes under every try. */
async function tryReading<T>(files: PrivateFiles, name: string, read: (file: Blob) => Promise<T>): Promise<T | null> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const file = await files.read(name);
    if (!file || file.size === 0) return null;
    try {
      return await read(file);
    } catch {
      // Changed meanwhile.
    }
  }
  return null;
}

async function ofAll<T>(files: PrivateFiles, read: (file: Blob) => Promise<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for (const name of await files.names()) {
    const one = SEGMENT.test(name) ? await tryReading(files, name, read) : null;
    if (one !== null) found.push(one);
  }
  return found;
}

export async function segmentSizes(files: PrivateFiles): Promise<readonly number[]> {
  return ofAll(files, async (file) => file.size);
}

/** As they are at the moment; a record may be on its way. */
export async function segmentLengths(files: PrivateFiles): Promise<Lengths> {
  const pairs = await ofAll(files, async (file) => [await readSegmentId(file), file.size] as const);
  return Object.fromEntries(pairs.flatMap(([id, size]) => (id === null ? [] : [[id, size]])));
}

export interface RecordsSince {
  readonly records: readonly SegmentRecord[];
  readonly damaged: number;
  /** Up to where they were read: the end of a whole record. */
  readonly lengths: Lengths;
}

/** What stands behind `covers`; of a segment that is not covered, all. */
export async function recordsSince(files: PrivateFiles, covers: Lengths): Promise<RecordsSince> {
  const all = await ofAll(files, async (file) => {
    const id = await readSegmentId(file);
    const contents = await readSegment(file, id === null ? 0 : (covers[id] ?? 0));
    return { id, ...contents };
  });
  return {
    records: all.flatMap(({ records }): readonly SegmentRecord[] => records),
    damaged: all.reduce((sum, { damaged }) => sum + damaged, 0),
    lengths: Object.fromEntries(all.flatMap(({ id, endsAt }) => (id === null ? [] : [[id, endsAt]]))),
  };
}

/** Those of pages that are gone, and that have nothing behind what is covered. Of the others, none. */
export async function emptyCovered(files: PrivateFiles, covers: Lengths): Promise<void> {
  for (const name of await files.names()) {
    const held = SEGMENT.test(name) ? await files.hold(name) : null;
    if (!held) continue;
    try {
      const isCovered = await tryReading(files, name, async (file) => {
        const id = await readSegmentId(file);
        const covered = id === null ? undefined : covers[id];
        return covered !== undefined && (await readSegment(file, covered)).records.length === 0;
      });
      if (isCovered === true) await held.truncate(0);
    } finally {
      await held.close();
    }
  }
}
