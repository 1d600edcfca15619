// Everything that the copy holds, each row once and as it was last written: the newest snapshot that can be read from front to back, and what was
// written since. All of it is looked through before the first row is handed out.
import type { CopiedPage, CopiedRow, CopyReport } from '../../contracts/second-copy.ts';
import { listSnapshots, type StoredSnapshot } from './make-snapshot.ts';
import type { PrivateFiles } from './private-files.ts';
import type { SegmentRecord } from './segment-file.ts';
import { DamagedSnapshot, readBody } from './snapshot-file.ts';
import { recordsSince } from './stored-segments.ts';

const ROWS_A_PAGE = 500;

export interface OpenCopy {
  readonly report: CopyReport;
  pages(): AsyncGenerator<CopiedPage>;
}

/** Null where there is nothing. `snapshot`: only what that one holds. */
export async function openCopy(files: PrivateFiles, snapshot?: string): Promise<OpenCopy | null> {
  const found = await listSnapshots(files);
  const wanted = snapshot === undefined ? found : found.filter(({ name }) => name === snapshot);
  let damagedSnapshots = 0;
  let base: { readonly stored: StoredSnapshot; readonly file: Blob; readonly meanwhile: SegmentRecord[] } | null = null;
  for (const stored of wanted) {
    const file = await files.read(stored.name);
    const meanwhile = file && (await lookThrough(file, stored));
    if (meanwhile) {
      base = { stored, file, meanwhile };
      break;
    }
    damagedSnapshots += 1;
  }
  const since =
    snapshot === undefined
      ? await recordsSince(files, base?.stored.front.covers ?? {})
      : { records: [] as readonly SegmentRecord[], damaged: 0 };
  if (!base && since.records.length === 0 && damagedSnapshots + since.damaged === 0) return null;
  const last = lastWrites([...(base?.meanwhile ?? []), ...since.records]);
  return {
    report: {
      snapshotMs: base?.stored.beganMs ?? null,
      records: since.records.length,
      damage: { snapshots: damagedSnapshots, records: since.damaged },
    },
    async *pages() {
      if (base) yield* pagesOfSnapshot(base.file, base.stored, last);
      yield* pagesOfRows([...last.values()]);
    },
  };
}

/** What was written while it was made; null where it is damaged. */
async function lookThrough(file: Blob, { front }: StoredSnapshot): Promise<SegmentRecord[] | null> {
  const records: SegmentRecord[] = [];
  try {
    for await (const part of readBody(file, front.packed)) if (part.kind === 'record') records.push(part.record);
  } catch (error) {
    if (error instanceof DamagedSnapshot) return null;
    throw error;
  }
  return records;
}

type LastWrites = ReadonlyMap<string, CopiedRow>;

/** Transactions sort by their stamps as they were committed; a batch that is there twice was sent again. */
function lastWrites(records: readonly SegmentRecord[]): LastWrites {
  const last = new Map<string, CopiedRow>();
  for (const { writes } of records.toSorted((a, b) => (a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : 0)))
    for (const write of writes) last.set(placeOf(write.store, write.key), write);
  return last;
}

function placeOf(store: string, key: IDBValidKey): string {
  return `${store} ${JSON.stringify(key)}`;
}

async function* pagesOfSnapshot(file: Blob, { front }: StoredSnapshot, last: LastWrites): AsyncGenerator<CopiedPage> {
  for await (const part of readBody(file, front.packed)) {
    if (part.kind === 'record') return;
    const rows = part.keys
      .map((key, at): CopiedRow => ({ store: part.store, key, value: part.values[at] }))
      .filter(({ store, key }) => !last.has(placeOf(store, key)));
    yield* pagesOfRows(rows);
  }
}

function* pagesOfRows(rows: readonly CopiedRow[]): Generator<CopiedPage> {
  const there = rows.filter(({ value }) => value !== undefined);
  for (const store of new Set(there.map((row) => row.store))) {
    const ofStore = there.filter((row) => row.store === store);
    for (let from = 0; from < ofStore.length; from += ROWS_A_PAGE) {
      const page = ofStore.slice(from, from + ROWS_A_PAGE);
      yield { kind: 'page', store, keys: page.map(({ key }) => key), values: page.map(({ value }) => value) };
    }
  }
}
