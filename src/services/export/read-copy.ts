// A copy of the log as it lies in a file, packed or not, JSON or our own table: read in one go from front to back, never held whole.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import Papa from 'papaparse';
import { MOST_COPY_BYTES } from '../../contracts/export.ts';
import { FULL_COLUMNS, isFullCsv, readFullRows } from '../../domain/log/export/full-csv.ts';
import { createBackupLineScanner } from '../../domain/log/export/scan-backup-lines.ts';
import { type BackupEnding, type BackupScanner, createBackupScanner } from '../../domain/log/export/scan-backup.ts';

export type CopyEvent =
  | { readonly kind: 'rows'; readonly store: string; readonly rows: readonly unknown[]; readonly readBytes: number }
  | { readonly kind: 'refused'; readonly count: number }
  | { readonly kind: 'member'; readonly key: string; readonly value: unknown }
  /** `tampered`: the checksum is of something else. */
  | { readonly kind: 'end'; readonly ending: BackupEnding | 'tampered' };

/** What a file is by its first characters. */
export type CopyKind = 'backup' | 'sheet' | 'other' | 'empty' | 'damaged';

/** Thrown where a file unpacks to more than it may. */
export class CopyTooLarge extends Error {
  override readonly name = 'CopyTooLarge';
}

const ROWS_A_PAGE = 400;
/** A row of ours is some kilobytes, with all that a camera saw. A longer one has a quote that was never closed. Characters. */
const LONGEST_ROW = 8_000_000;
/** More of it before anything else is no copy. Characters. */
const MOST_WHITE_SPACE = 1_000_000;

export async function kindOfCopy(file: Blob): Promise<CopyKind> {
  if (file.size === 0) return 'empty';
  const pieces = await piecesOf(file);
  let start = '';
  let passed = 0;
  try {
    for await (const { text } of pieces) {
      passed += text.length;
      start = (start + text).trimStart();
      if (start.trimEnd().length > FULL_COLUMNS[0].length) break;
      if (passed > MOST_WHITE_SPACE) return 'other';
    }
  } catch {
    return start === '' ? 'damaged' : kindOfStart(start);
  }
  return kindOfStart(start);
}

function kindOfStart(start: string): CopyKind {
  const text = start.trimStart();
  if (text === '') return 'empty';
  if (text.startsWith('{')) return 'backup';
  return isFullCsv(text) ? 'sheet' : 'other';
}

/** Throws CopyTooLarge. A packed file that ends too early ends as `cut`. */
export async function* readCopy(
  file: Blob,
  kind: 'backup' | 'sheet',
  mostBytes = MOST_COPY_BYTES,
): AsyncGenerator<CopyEvent> {
  const pieces = await piecesOf(file, mostBytes);
  yield* kind === 'backup' ? readJson(pieces) : readTable(pieces);
}

/** A copy of lines has this much or less before its first line break. Characters. */
const LONGEST_HEAD = 1000;

async function* readJson(pieces: AsyncGenerator<Piece>): AsyncGenerator<CopyEvent> {
  let scanner: CheckedScanner | null = null;
  let start = '';
  let store = '';
  let rows: unknown[] = [];
  let readBytes = 0;
  const flush = function* (): Generator<CopyEvent> {
    if (rows.length > 0) yield { kind: 'rows', store, rows, readBytes };
    rows = [];
  };
  const take = function* (text: string): Generator<CopyEvent> {
    for (const part of scanner?.push(text) ?? []) {
      if (part.kind === 'row') {
        if (part.store !== store || rows.length >= ROWS_A_PAGE) yield* flush();
        store = part.store;
        rows.push(part.row);
      } else if (part.kind === 'refused') yield { kind: 'refused', count: 1 };
      else yield part;
    }
  };
  let ended = true;
  for await (const piece of untilError(pieces, () => (ended = false))) {
    readBytes = piece.readBytes;
    if (scanner) {
      yield* take(piece.text);
      continue;
    }
    start += piece.text;
    if (!start.includes('\n') && start.length <= LONGEST_HEAD) continue;
    scanner = scannerFor(start);
    yield* take(start);
  }
  if (!scanner) {
    scanner = scannerFor(start);
    yield* take(start);
  }
  yield* flush();
  const ending = scanner.checked();
  yield { kind: 'end', ending: ending === 'complete' && !ended ? 'cut' : ending };
}

interface CheckedScanner extends BackupScanner {
  checked(): BackupEnding | 'tampered';
}

/** Of the first version, one JSON value, or of lines: those begin with a whole object that names its version. */
function scannerFor(start: string): CheckedScanner {
  return isHeadLine(start.slice(0, start.indexOf('\n') + 1)) ? lineScanner() : firstVersionScanner();
}

function isHeadLine(line: string): boolean {
  try {
    const head: unknown = JSON.parse(line);
    return typeof head === 'object' && head !== null && 'format' in head && !('stores' in head);
  } catch {
    return false;
  }
}

function firstVersionScanner(): CheckedScanner {
  const scanner = createBackupScanner();
  return { ...scanner, checked: () => scanner.ending() };
}

function lineScanner(): CheckedScanner {
  const sum = sha256.create();
  const encoder = new TextEncoder();
  let lines: string[] = [];
  let stated: unknown = null;
  const scanner = createBackupLineScanner((line) => lines.push(line));
  return {
    push(text) {
      const parts = scanner.push(text);
      sum.update(encoder.encode(lines.join('')));
      lines = [];
      for (const part of parts)
        if (part.kind === 'member' && part.key === 'end' && typeof part.value === 'object' && part.value !== null)
          stated = 'sha256' in part.value ? part.value.sha256 : null;
      return parts;
    },
    ending: () => scanner.ending(),
    checked() {
      const ending = scanner.ending();
      if (ending !== 'complete' || typeof stated !== 'string') return ending;
      return stated === bytesToHex(sum.digest()) ? 'complete' : 'tampered';
    },
  };
}

async function* readTable(pieces: AsyncGenerator<Piece>): AsyncGenerator<CopyEvent> {
  const seen = new Set<string>();
  let head: readonly string[] | null = null;
  let ended = true;
  let readBytes = 0;
  const splitter = createRowSplitter();
  const rowsOf = function* (text: string): Generator<CopyEvent> {
    const lines = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data;
    head ??= lines.shift() ?? null;
    const columns = head ?? [];
    const complete = lines.filter((line) => line.length === columns.length);
    const cells = complete.map((line) => Object.fromEntries(line.map((cell, index) => [columns[index] ?? '', cell])));
    const { refused, ...found } = readFullRows(cells, seen);
    const wrong = refused + lines.length - complete.length;
    if (wrong > 0) yield { kind: 'refused', count: wrong };
    for (const store of ['exercises', 'workouts', 'sets', 'notes'] as const)
      if (found[store].length > 0) yield { kind: 'rows', store, rows: found[store], readBytes };
  };
  for await (const piece of untilError(pieces, () => (ended = false))) {
    readBytes = piece.readBytes;
    const whole = splitter.push(piece.text);
    if (whole !== '') yield* rowsOf(whole);
    if (splitter.rest().length > LONGEST_ROW) {
      yield { kind: 'end', ending: 'broken' };
      return;
    }
  }
  const rest = splitter.rest();
  if (rest !== '' && ended && !splitter.isQuoted()) yield* rowsOf(rest);
  yield { kind: 'end', ending: ended && !splitter.isQuoted() ? 'complete' : 'cut' };
}

/** Whole rows of a table as they come: a line break within quotes ends none. */
function createRowSplitter() {
  let kept = '';
  let scanned = 0;
  let quoted = false;
  return {
    push(text: string): string {
      kept += text;
      let end = 0;
      for (; scanned < kept.length; scanned++) {
        const code = kept.charCodeAt(scanned);
        if (code === 34) quoted = !quoted;
        else if (code === 10 && !quoted) end = scanned + 1;
      }
      const whole = kept.slice(0, end);
      kept = kept.slice(end);
      scanned -= end;
      return whole;
    },
    rest: () => kept,
    isQuoted: () => quoted,
  };
}

interface Piece {
  readonly text: string;
  /** Of the file as it lies there. */
  readonly readBytes: number;
}

async function piecesOf(file: Blob, mostBytes = MOST_COPY_BYTES): Promise<AsyncGenerator<Piece>> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return readPieces(file, { isPacked: first === 0x1f && second === 0x8b, mostBytes });
}

interface ReadingOptions {
  readonly isPacked: boolean;
  readonly mostBytes: number;
}

async function* readPieces(file: Blob, { isPacked, mostBytes }: ReadingOptions): AsyncGenerator<Piece> {
  let readBytes = 0;
  let unpacked = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        readBytes += chunk.byteLength;
        controller.enqueue(chunk);
      },
    }),
  );
  const reader = (isPacked ? counted.pipeThrough(new DecompressionStream('gzip')) : counted).getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      unpacked += value.byteLength;
      if (unpacked > mostBytes) throw new CopyTooLarge();
      yield { text: decoder.decode(value, { stream: true }), readBytes };
    }
    yield { text: decoder.decode(), readBytes };
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** What came before a file could not be read any further; `onError` is told of that. */
async function* untilError(pieces: AsyncGenerator<Piece>, onError: () => void): AsyncGenerator<Piece> {
  try {
    yield* pieces;
  } catch (error) {
    if (error instanceof CopyTooLarge) throw error;
    onError();
  }
}
