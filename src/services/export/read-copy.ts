// A copy of the log as it lies in a file, packed or not, JSON or our own table: read in one go from front to back, never held whole.
import Papa from 'papaparse';
import { MOST_COPY_BYTES } from '../../contracts/export.ts';
import { FULL_COLUMNS, isFullCsv, readFullRows } from '../../domain/log/export/full-csv.ts';
import { type BackupEnding, createBackupScanner } from '../../domain/log/export/scan-backup.ts';

export type CopyEvent =
  | { readonly kind: 'rows'; readonly store: string; readonly rows: readonly unknown[]; readonly readBytes: number }
  | { readonly kind: 'refused'; readonly count: number }
  | { readonly kind: 'member'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'end'; readonly ending: BackupEnding };

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

async function* readJson(pieces: AsyncGenerator<Piece>): AsyncGenerator<CopyEvent> {
  const scanner = createBackupScanner();
  let store = '';
  let rows: unknown[] = [];
  let readBytes = 0;
  const flush = function* (): Generator<CopyEvent> {
    if (rows.length > 0) yield { kind: 'rows', store, rows, readBytes };
    rows = [];
  };
  let ended = true;
  for await (const piece of untilError(pieces, () => (ended = false))) {
    readBytes = piece.readBytes;
    for (const part of scanner.push(piece.text)) {
      if (part.kind === 'row') {
        if (part.store !== store || rows.length >= ROWS_A_PAGE) yield* flush();
        store = part.store;
        rows.push(part.row);
      } else if (part.kind === 'refused') yield { kind: 'refused', count: 1 };
      else yield part;
    }
  }
  yield* flush();
  const ending = scanner.ending();
  yield { kind: 'end', ending: ending === 'complete' && !ended ? 'cut' : ending };
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
