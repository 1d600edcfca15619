// Reads a copy of JSON lines as it comes in: line after line, never the whole of it at once.
import { ForeignValue, fromJson } from './backup-values.ts';
import type { BackupPart, BackupScanner } from './scan-backup.ts';

/** A row of ours is some kilobytes, with all that a camera saw; a plan less than a megabyte. Characters. */
const LONGEST_LINE = 8_000_000;

/**
 * `onLine` is told of every line before the last, with its line break: what the checksum is of. The first line's fields and the last line's `end` come as members; rows as rows. A line that is none of ours is refused and the next one is
 * read: a line break ends whatever was wrong.
 */
export function createBackupLineScanner(onLine: (line: string) => void): BackupScanner {
  let kept: string[] = [];
  let keptLength = 0;
  let isFirst = true;
  let ended = false;
  let found: BackupPart[] = [];

  function take(line: string): void {
    // What stands behind the end was added by somebody.
    if (ended) {
      if (line.trim() !== '') found.push({ kind: 'refused', store: '' });
      return;
    }
    const value = line.length > LONGEST_LINE ? null : parse(line);
    const fields = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
    if (!isFirst && fields && Object.hasOwn(fields, 'end')) {
      ended = true;
      found.push({ kind: 'member', key: 'end', value: fields['end'] });
      return;
    }
    onLine(`${line}\n`);
    if (isFirst) {
      isFirst = false;
      for (const [key, member] of Object.entries(fields ?? {})) found.push({ kind: 'member', key, value: member });
      return;
    }
    if (fields && typeof fields['store'] === 'string' && Object.hasOwn(fields, 'row'))
      found.push({ kind: 'row', store: fields['store'], row: fields['row'] });
    else found.push({ kind: 'refused', store: '' });
  }

  return {
    push(text) {
      found = [];
      let from = 0;
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
        keep(text.slice(from, at));
        const line = keptLength > LONGEST_LINE ? ' '.repeat(LONGEST_LINE + 1) : kept.join('');
        kept = [];
        keptLength = 0;
        from = at + 1;
        take(line);
      }
      keep(text.slice(from));
      return found;
    },
    ending: () => (ended ? 'complete' : 'cut'),
  };

  /** Of a line too long only its length is kept. */
  function keep(part: string): void {
    keptLength += part.length;
    if (keptLength > LONGEST_LINE) kept = [];
    else kept.push(part);
  }
}

/** Null: no JSON, deeper than anything of ours, or with forbidden keys. */
function parse(line: string): unknown {
  try {
    // A row lies a level deeper in its line than by itself.
    return fromJson(JSON.parse(line), -1);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ForeignValue || error instanceof RangeError) return null;
    throw error;
  }
}
