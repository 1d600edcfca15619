// A complete copy of the log as JSON lines: one row a line in one spelling, so that it is written and read piece by piece, and the same log is
// the same file. docs/export-formats.md describes it.
import { isStamp, type Stamp, stampMs } from '../hybrid-clock.ts';
import { canonicalJson } from './canonical-json.ts';

export const BACKUP_FORMAT = 'plumbline';
/** Raised when a row's meaning changes so that older versions would read it wrongly; new fields do not raise it. 1 was one JSON value. */
export const BACKUP_VERSION = 2;

/** The last line: what stands before it is the whole of the copy. */
export interface BackupEnd {
  /** Rows by store. */
  readonly counts: Readonly<Record<string, number>>;
  /** When the latest row was written, ISO 8601 UTC; null where no row says. */
  readonly asOf: string | null;
  /** SHA-256 of every byte before this line, hexadecimal; null: none was taken. */
  readonly sha256: string | null;
}

export interface BackupWriter {
  head(): string;
  /** Rows of one store. */
  rows(store: string, rows: readonly unknown[]): string;
  /** `sha256` of all text that was given before, in UTF-8. */
  end(sha256: string | null): string;
}

export function createBackupWriter(): BackupWriter {
  const counts = new Map<string, number>();
  let latest: Stamp | null = null;
  return {
    head: () => `{"format":"${BACKUP_FORMAT}","version":${BACKUP_VERSION}}\n`,
    rows(store, rows) {
      counts.set(store, (counts.get(store) ?? 0) + rows.length);
      const start = `{"store":${JSON.stringify(store)},"row":`;
      return rows
        .map((row) => {
          const stamp = clockOf(row);
          if (stamp !== null && (latest === null || stamp > latest)) latest = stamp;
          return `${start}${canonicalJson(row)}}\n`;
        })
        .join('');
    },
    end(sha256) {
      const asOf = latest === null ? null : new Date(stampMs(latest)).toISOString();
      const end: BackupEnd = { counts: Object.fromEntries(counts), asOf, sha256 };
      return `${canonicalJson({ end })}\n`;
    },
  };
}

function clockOf(row: unknown): Stamp | null {
  if (typeof row !== 'object' || row === null || !('clock' in row)) return null;
  return isStamp(row.clock) ? row.clock : null;
}
