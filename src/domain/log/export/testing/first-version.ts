// Copies as the first version wrote them, one JSON value with one row a line: they are still read.
import { toJson } from '../backup-values.ts';

export const BACKUP_FORMAT = 'plumbline';
/** Raised when a row's meaning changes so that older versions would read it wrongly; new fields do not raise it. */
export const BACKUP_VERSION = 1;

export interface FirstVersionWriter {
  /** The opening, with who the person is where that goes with it. */
  head(person: unknown): string;
  /** Rows of one store; all pages of a store follow each other. */
  rows(store: string, rows: readonly unknown[]): string;
  /** The closing, with how many rows there were: a copy that lost some can tell. */
  end(): string;
}

/** `exportedAt`: ISO 8601 UTC. */
export function createFirstVersionWriter(exportedAt: string): FirstVersionWriter {
  const counts = new Map<string, number>();
  let open: string | null = null;
  const closing = () => (open === null ? '' : '\n]');
  return {
    head: (person) =>
      `{"format":"${BACKUP_FORMAT}","version":${BACKUP_VERSION},"exportedAt":${JSON.stringify(exportedAt)}` +
      `${person === undefined || person === null ? '' : `,\n"person":${JSON.stringify(toJson(person))}`},\n"stores":{`,
    rows(store, rows) {
      const parts: string[] = [];
      if (store !== open) {
        parts.push(closing(), counts.size === 0 ? '\n' : ',\n', JSON.stringify(store), ':[');
        open = store;
        counts.set(store, 0);
      }
      let written = counts.get(store) ?? 0;
      for (const row of rows) parts.push(written++ === 0 ? '\n' : ',\n', JSON.stringify(toJson(row)));
      counts.set(store, written);
      return parts.join('');
    },
    end: () => `${closing()}\n},\n"counts":${JSON.stringify(Object.fromEntries(counts))}}\n`,
  };
}
