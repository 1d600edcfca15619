// What was written since the last snapshot: a file for each page that writes, which no other page ever writes behind, and which is used again
// only once it was emptied. To make and remove files is left to rare moments: the browser keeps their names in a database like the one that is lost.
import type { CopiedBatch, CopiedRow } from '../../contracts/second-copy.ts';
import { readLines, toLine } from './checked-line.ts';
import { type HeldFile, isNamed, type PrivateFiles } from './private-files.ts';

export const SEGMENT = /^segment-[0-9a-f]+$/;
/** A file is left for the next after so many bytes. */
const LONGEST_BYTES = 512_000;
/** The first line is shorter. */
const HEADER_BYTES = 200;

export interface SegmentRecord {
  readonly stamp: string;
  readonly writes: readonly CopiedRow[];
}

export interface SegmentContents {
  readonly records: readonly SegmentRecord[];
  readonly damaged: number;
  /** Where the last whole line ends: behind it something may be on its way. */
  readonly endsAt: number;
}

export interface SegmentWriter {
  /** Throws what the files throw; nothing of the batch is kept then. */
  append(batch: CopiedBatch): Promise<void>;
  /** What comes goes into another file. */
  letGo(): Promise<void>;
}

interface Open {
  readonly file: HeldFile;
  size: number;
}

export function createSegmentWriter(files: PrivateFiles, newId: () => string): SegmentWriter {
  let open: Open | null = null;

  async function begin(): Promise<Open> {
    const file = (await emptyFile(files)) ?? (await files.hold(`segment-${newId()}`));
    if (!file) throw new Error('A new file is held by somebody else');
    const begun = { file, size: 0 };
    try {
      await write(begun, toLine({ segment: newId() }));
    } catch (error) {
      await file.close();
      throw error;
    }
    return begun;
  }

  async function write(to: Open, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    try {
      await to.file.write(bytes, to.size);
      to.size += bytes.length;
    } catch (error) {
      // Never behind a part of a record: what comes would be lost with it.
      await to.file.truncate(to.size);
      throw error;
    }
  }

  async function letGo(): Promise<void> {
    const closing = open;
    open = null;
    await closing?.file.close();
  }

  return {
    async append({ stamp, writes, strict }) {
      const line = toLine(asRecord(stamp, writes));
      if (open && open.size >= LONGEST_BYTES) await letGo();
      open ??= await begin();
      try {
        await write(open, line);
        if (strict) await open.file.flush();
      } catch (error) {
        if (!isNamed(error, 'QuotaExceededError')) await letGo().catch(() => undefined);
        throw error;
      }
    },
    letGo,
  };
}

/** What `readRecord` reads: JSON has no value for a row that was deleted. */
export function asRecord(stamp: string, writes: readonly CopiedRow[]): object {
  return {
    at: stamp,
    writes: writes.map(({ store, key, value }) => (value === undefined ? [store, key] : [store, key, value])),
  };
}

/** One that nobody holds and that was emptied after a snapshot. */
async function emptyFile(files: PrivateFiles): Promise<HeldFile | null> {
  for (const name of await files.names()) {
    if (!SEGMENT.test(name) || (await files.read(name))?.size !== 0) continue;
    const file = await files.hold(name);
    if (!file) continue;
    if ((await file.size()) === 0) return file;
    await file.close();
  }
  return null;
}

/** Of this use of the file; null where its first line cannot be read. */
export async function readSegmentId(file: Blob): Promise<string | null> {
  for await (const { value } of readLines(file.slice(0, HEADER_BYTES).stream()))
    return isHeader(value) ? value.segment : null;
  return null;
}

/** From so many bytes on. Lines whose checksum is wrong are counted and passed over; what stands behind them is read. */
export async function readSegment(file: Blob, from = 0): Promise<SegmentContents> {
  let [damaged, end] = [0, from];
  const records: SegmentRecord[] = [];
  for await (const { value, endsAt } of readLines(file.slice(from).stream())) {
    const record = readRecord(value);
    if (record) records.push(record);
    else if (!isHeader(value)) damaged += 1;
    end = from + endsAt;
  }
  return { records, damaged, endsAt: end };
}

function isHeader(value: unknown): value is { readonly segment: string } {
  return typeof value === 'object' && value !== null && 'segment' in value && typeof value.segment === 'string';
}

export function readRecord(value: unknown): SegmentRecord | null {
  if (typeof value !== 'object' || value === null || !('at' in value) || !('writes' in value)) return null;
  const { at: stamp, writes } = value;
  if (typeof stamp !== 'string' || !Array.isArray(writes)) return null;
  const rows = writes.map((write: unknown): CopiedRow | null => {
    if (!Array.isArray(write)) return null;
    const [store, key, row] = write as [store: unknown, key: IDBValidKey, row?: unknown];
    return typeof store === 'string' ? { store, key, value: row } : null;
  });
  return rows.every((row) => row !== null) ? { stamp, writes: rows } : null;
}
