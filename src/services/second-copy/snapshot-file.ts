// A whole copy of the log in one file: a page in front that says what it holds, written last, so that a file without it counts for nothing;
// then lines with checksums, packed where the browser can: pages of rows, what was written meanwhile, and how many lines there were.
import type { SnapshotInfo } from '../../contracts/second-copy.ts';
import { readLines, toLine } from './checked-line.ts';
import type { DatabasePage } from './read-database.ts';
import type { HeldFile } from './private-files.ts';
import { asRecord, readRecord, type SegmentRecord } from './segment-file.ts';

export const SNAPSHOT = /^snapshot-\d$/;
const FRONT_BYTES = 16_384;
const FORMAT = 1;

export interface SnapshotFront {
  readonly format: number;
  readonly beganMs: number;
  readonly version: number;
  readonly counts: Readonly<Record<string, number>>;
  /** Bytes of each segment, by its id, whose records are in here. */
  readonly covers: Readonly<Record<string, number>>;
  readonly packed: boolean;
  readonly bodyBytes: number;
}

export interface SnapshotWriter {
  page(page: DatabasePage): Promise<void>;
  records(records: readonly SegmentRecord[]): Promise<void>;
  /** Resolves to the length of the body, all of it on the medium. The front is not written yet. */
  end(): Promise<number>;
  /** After a failure: lets the file be. Never rejects. */
  abandon(): Promise<void>;
}

/** The front is wiped first. */
export async function beginSnapshot(file: HeldFile, packed: boolean): Promise<SnapshotWriter> {
  await file.truncate(0);
  const packer = packed ? new CompressionStream('gzip') : new TransformStream<Uint8Array, Uint8Array>();
  const into = (packer.writable as WritableStream<Uint8Array<ArrayBuffer>>).getWriter();
  let [bytes, lines] = [0, 0];
  const written = (async () => {
    const from = (packer.readable as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
    for (;;) {
      const { done, value } = await from.read();
      if (done) return;
      await file.write(value, FRONT_BYTES + bytes);
      bytes += value.length;
    }
  })();
  // What failed there is told to whoever writes next.
  written.catch((error: unknown) => into.abort(error).catch(() => undefined));

  async function put(value: unknown): Promise<void> {
    lines += 1;
    await into.write(toLine(value));
  }
  return {
    page: ({ store, keys, values }) => put({ store, keys, values }),
    async records(records) {
      for (const { stamp, writes } of records) await put(asRecord(stamp, writes));
    },
    async end() {
      await put({ lines });
      await Promise.all([into.close(), written]);
      await file.flush();
      return bytes;
    },
    async abandon() {
      await into.abort().catch(() => undefined);
      await written.catch(() => undefined);
    },
  };
}

/** Makes the snapshot count. */
export async function writeFront(file: HeldFile, front: SnapshotFront): Promise<void> {
  const line = toLine(front);
  if (line.length > FRONT_BYTES) throw new Error('The front of a snapshot is too long');
  const bytes = new Uint8Array(FRONT_BYTES);
  bytes.set(line);
  await file.write(bytes, 0);
  await file.flush();
}

/** Null of a file that holds no snapshot, or not a whole one. */
export async function readFront(file: Blob): Promise<SnapshotFront | null> {
  for await (const { value } of readLines(file.slice(0, FRONT_BYTES).stream()))
    return isFront(value) && file.size === FRONT_BYTES + value.bodyBytes ? value : null;
  return null;
}

function isFront(value: unknown): value is SnapshotFront {
  return (
    typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT && 'covers' in value
  );
}

export function infoOf(name: string, { beganMs, version, counts }: SnapshotFront, bytes: number): SnapshotInfo {
  return { name, beganMs, bytes, version, counts };
}

export type SnapshotPart =
  | ({ readonly kind: 'page' } & DatabasePage)
  | { readonly kind: 'record'; readonly record: SegmentRecord };

/** Thrown where a snapshot is not what was written. */
export class DamagedSnapshot extends Error {
  override readonly name = 'DamagedSnapshot';
}

/** From front to back. Throws DamagedSnapshot, before its end where need be. */
export async function* readBody(file: Blob, packed: boolean): AsyncGenerator<SnapshotPart> {
  let [lines, ended] = [0, false];
  try {
    const body = file.slice(FRONT_BYTES).stream();
    for await (const { value } of readLines(packed ? body.pipeThrough(new DecompressionStream('gzip')) : body)) {
      if (typeof value !== 'object' || value === null || ended) throw new DamagedSnapshot('a line is damaged');
      if ('lines' in value) ended = value.lines === lines;
      else yield partOf(value);
      lines += 1;
    }
  } catch (error) {
    throw error instanceof DamagedSnapshot ? error : new DamagedSnapshot(String(error));
  }
  if (!ended) throw new DamagedSnapshot('its end is missing');
}

function partOf(value: object): SnapshotPart {
  const record = readRecord(value);
  if (record) return { kind: 'record', record };
  if (!isPage(value)) throw new DamagedSnapshot('neither rows nor a record');
  return { kind: 'page', store: value.store, keys: value.keys, values: value.values };
}

function isPage(value: object): value is DatabasePage {
  return (
    'store' in value &&
    typeof value.store === 'string' &&
    'keys' in value &&
    Array.isArray(value.keys) &&
    'values' in value &&
    Array.isArray(value.values) &&
    value.keys.length === value.values.length
  );
}

/** Whether its body can be read from front to back. */
export async function isWhole(file: Blob, packed: boolean): Promise<boolean> {
  try {
    for await (const part of readBody(file, packed)) void part;
    return true;
  } catch (error) {
    if (error instanceof DamagedSnapshot) return false;
    throw error;
  }
}
