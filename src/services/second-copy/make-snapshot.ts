// A whole snapshot beside the older ones: read from the database, what was written meanwhile behind it, read back, and only then counted. What it
// holds is then cleared away among the segments, and the older snapshots are thinned out.
import type { CopySource, SnapshotInfo } from '../../contracts/second-copy.ts';
import type { OpenDatabase } from './read-database.ts';
import { isNamed, type HeldFile, type PrivateFiles } from './private-files.ts';
import {
  beginSnapshot,
  infoOf,
  isWhole,
  readFront,
  SNAPSHOT,
  type SnapshotFront,
  writeFront,
} from './snapshot-file.ts';
import { emptyCovered, recordsSince, segmentLengths } from './stored-segments.ts';
import { keptBeside } from './thin-snapshots.ts';

const SLOTS = ['snapshot-0', 'snapshot-1', 'snapshot-2', 'snapshot-3'];

export interface StoredSnapshot extends SnapshotInfo {
  readonly front: SnapshotFront;
}

/** Newest first. */
export async function listSnapshots(files: PrivateFiles): Promise<readonly StoredSnapshot[]> {
  const found: StoredSnapshot[] = [];
  for (const name of await files.names()) {
    const file = SNAPSHOT.test(name) ? await files.read(name) : null;
    const front = file && (await readFront(file).catch(() => null));
    if (file && front) found.push({ ...infoOf(name, front, file.size), front });
  }
  return found.toSorted((a, b) => b.beganMs - a.beganMs);
}

export interface SnapshotParts {
  readonly files: PrivateFiles;
  readonly openDatabase: (source: CopySource) => Promise<OpenDatabase | null>;
  readonly nowMs: () => number;
  readonly packs: boolean;
  /** Lets this page's own segment go, after whatever is being appended. */
  readonly letGo: () => Promise<void>;
  /** Asks the other pages to do the same, and waits until they have had the time. */
  readonly letAllGo: () => Promise<void>;
}

export type SnapshotOutcome = SnapshotInfo | 'no_database' | 'full' | 'damaged';

/** To be called by one page at a time. Throws what the database and the files throw; what was there before is still there then. */
export async function makeSnapshot(parts: SnapshotParts, source: CopySource, alone: boolean): Promise<SnapshotOutcome> {
  const { files } = parts;
  for (;;) {
    const before = await listSnapshots(files);
    try {
      return await makeOnce(parts, source, alone, before);
    } catch (error) {
      if (!isNamed(error, 'QuotaExceededError')) throw error;
      // The newest stays, whatever comes; an older one makes room.
      const oldest = before.length > 1 ? before.at(-1) : undefined;
      if (!oldest) return 'full';
      await empty(files, oldest.name);
    }
  }
}

async function makeOnce(
  parts: SnapshotParts,
  source: CopySource,
  alone: boolean,
  before: readonly StoredSnapshot[],
): Promise<SnapshotOutcome> {
  const { files, nowMs, packs: packed } = parts;
  const slot = SLOTS.find((name) => before.every((snapshot) => snapshot.name !== name));
  if (slot === undefined) throw new Error('No slot is free');
  const database = await parts.openDatabase(source);
  if (!database) return 'no_database';
  const beganMs = nowMs();
  const counts: Record<string, number> = {};
  try {
    await (alone ? parts.letAllGo() : parts.letGo());
    // Whatever stands in a segment now was committed before the first page is read.
    const readBefore = await segmentLengths(files);
    const written = await withHeld(files, slot, async (file) => {
      const writer = await beginSnapshot(file, packed);
      try {
        for await (const page of database.pages()) {
          counts[page.store] = (counts[page.store] ?? 0) + page.keys.length;
          await writer.page(page);
        }
        const { records, lengths: covers } = await recordsSince(files, readBefore);
        await writer.records(records);
        return { bodyBytes: await writer.end(), covers };
      } catch (error) {
        await writer.abandon();
        await file.truncate(0);
        throw error;
      }
    });
    const front = { format: 1, beganMs, version: database.version, counts, packed, ...written };
    const body = await files.read(slot);
    if (!body || !(await isWhole(body, packed))) {
      await empty(files, slot);
      return 'damaged';
    }
    await withHeld(files, slot, (file) => writeFront(file, front));
    await clearAway(parts, front, before, alone);
    return infoOf(slot, front, (await files.read(slot))?.size ?? 0);
  } finally {
    database.close();
  }
}

async function clearAway(
  { files }: SnapshotParts,
  { beganMs, covers }: SnapshotFront,
  before: readonly StoredSnapshot[],
  alone: boolean,
): Promise<void> {
  const kept = alone ? [] : keptBeside(beganMs, before).map(({ name }) => name);
  for (const { name } of before) if (!kept.includes(name)) await empty(files, name);
  await emptyCovered(files, covers);
}

/** Its name stays, to be used again. */
async function empty(files: PrivateFiles, name: string): Promise<void> {
  await withHeld(files, name, (file) => file.truncate(0));
}

async function withHeld<T>(files: PrivateFiles, name: string, work: (file: HeldFile) => Promise<T>): Promise<T> {
  const file = await files.hold(name);
  if (!file) throw new Error(`${name} is held by somebody else`);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}
