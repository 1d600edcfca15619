// What tests of the second copy share: pages that write to the same files, and everything that a copy hands back.
import type { CopiedBatch, CopiedRow, CopyReport, SecondCopyService } from '../../../contracts/second-copy.ts';
import { createSecondCopyService, type SecondCopyInWorker } from '../create-second-copy-service.ts';
import type { DatabasePage } from '../read-database.ts';
import type { MemoryFiles } from './memory-files.ts';

/** Rows by store and key, as a database has them. */
export type Rows = Map<string, { readonly store: string; readonly key: IDBValidKey; readonly value: unknown }>;

export interface Shared {
  readonly files: MemoryFiles;
  readonly rows: Rows;
  nowMs: number;
  /** Called before each page of the database is read by a snapshot. */
  beforePage: () => Promise<void>;
}

export function sharedBy(files: MemoryFiles): Shared {
  return { files, rows: new Map(), nowMs: 1_800_000_000_000, beforePage: async () => undefined };
}

export const placeOf = (store: string, key: IDBValidKey): string => `${store} ${JSON.stringify(key)}`;

let pages = 0;

/** The worker of one more page. */
export function openPage(shared: Shared, others: readonly SecondCopyInWorker[] = []): SecondCopyInWorker {
  let ids = 0;
  pages += 1;
  const page = pages.toString(16);
  return createSecondCopyService({
    openFiles: async () => shared.files,
    openDatabase: async () => ({ version: 5, pages: () => pagesOf(shared), close: () => undefined }),
    nowMs: () => shared.nowMs,
    newId: () => `${page}${(ids++).toString(16).padStart(4, '0')}`,
    packs: true,
    letOthersGo: async () => {
      for (const other of others) await other.letGo();
    },
  });
}

/** Two rows a page, each page as the rows are at that moment. */
async function* pagesOf(shared: Shared): AsyncGenerator<DatabasePage> {
  const done = new Set<string>();
  for (;;) {
    await shared.beforePage();
    const next = [...shared.rows].filter(([place]) => !done.has(place)).slice(0, 2);
    if (next.length === 0) return;
    for (const [place, { store, key, value }] of next) {
      done.add(place);
      yield { store, keys: [key], values: [value] };
    }
  }
}

let stamps = 0;

/** Stamps grow with every batch. */
export function batchOf(writes: readonly CopiedRow[], strict = true): CopiedBatch {
  stamps += 1;
  return { stamp: `0${stamps.toString(16).padStart(10, '0')}-0000-00000001`, writes, strict };
}

/** As a transaction that was committed does. */
export function commit(rows: Rows, writes: readonly CopiedRow[]): void {
  for (const write of writes) {
    if (write.value === undefined) rows.delete(placeOf(write.store, write.key));
    else rows.set(placeOf(write.store, write.key), write);
  }
}

export interface HandedBack {
  readonly rows: ReadonlyMap<string, unknown>;
  readonly report: CopyReport;
}

/** Null where there is no copy. Throws where it cannot be read, and where a row comes twice. */
export async function handedBack(service: SecondCopyService, snapshot?: string): Promise<HandedBack | null> {
  const opened = await service.open('copy', snapshot);
  if (opened.kind === 'none') return null;
  if (opened.kind === 'unavailable') throw new Error(opened.detail);
  const rows = new Map<string, unknown>();
  for (;;) {
    const page = await service.next('copy');
    if (page.kind === 'unavailable') throw new Error(page.detail);
    if (page.kind === 'end') return { rows, report: page.report };
    for (const [at, key] of page.keys.entries()) {
      const place = placeOf(page.store, key);
      if (rows.has(place)) throw new Error(`${place} comes twice`);
      rows.set(place, page.values[at]);
    }
  }
}

export function valuesOf(rows: Rows): ReadonlyMap<string, unknown> {
  return new Map([...rows].map(([place, { value }]) => [place, value]));
}
