// Files whose size is the harm. They lie on disk and are made one after another, so that the memory that is measured is the readers'.
import { closeSync, mkdtempSync, openAsBlob, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, createGzip } from 'node:zlib';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FULL_HEAD } from '../../src/domain/log/export/full-csv.ts';

const MB = 1024 * 1024;
const STRONG =
  'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n';
const row = (at: number, name: string) => `2025-03-01 18:00:05,Legs,30m,${name},${at},100,5,0,0,,,\n`;
const LINES = '{"format":"plumbline","version":2}\n';
const BACKUP = '{"format":"plumbline","version":1,"stores":{"sets":[';

interface Huge {
  readonly name: string;
  readonly bytes: number;
  readonly head?: string;
  /** Pieces of about a quarter of a megabyte. */
  readonly piece: (at: number) => string;
  readonly packed?: true;
}

const many = (text: string) => text.repeat(Math.ceil(MB / 4 / text.length));
const lines = (at: number, line: (number: number) => string, count = 3000) =>
  Array.from({ length: count }, (_, number) => line(at * count + number)).join('');

const HUGE: readonly Huge[] = [
  {
    name: 'a log of 100 MB',
    bytes: 100 * MB,
    head: STRONG,
    piece: (at) => lines(at, (n) => row(n, 'Squat (Barbell)')),
  },
  { name: 'a cell of 30 MB', bytes: 30 * MB, head: STRONG, piece: () => many('x') },
  { name: 'lines that each open a quote, 4 MB', bytes: 4 * MB, head: STRONG, piece: () => many('2025-03-01,"x\n') },
  {
    name: '8 MB of names nobody knows',
    bytes: 8 * MB,
    head: STRONG,
    piece: (at) => lines(at, (n) => row(n, `Zq ${n} ${n * 7}`)),
  },
  {
    name: 'one workout of 30 MB',
    bytes: 30 * MB,
    head: STRONG,
    piece: (at) => lines(at, (n) => row(n, 'Squat (Barbell)')),
  },
  { name: '100 MB of spaces', bytes: 100 * MB, piece: () => many(' \n') },
  { name: 'packed: 600 MB of spaces', bytes: 600 * MB, piece: () => many(' '), packed: true },
  { name: 'packed: 600 MB of one letter', bytes: 600 * MB, piece: () => many('a'), packed: true },
  {
    name: 'our table with a quote never closed, 100 MB',
    bytes: 100 * MB,
    head: `${FULL_HEAD}"`,
    piece: () => many('x,\n'),
  },
  {
    name: 'packed: our table with a quote never closed, 600 MB',
    bytes: 600 * MB,
    head: `${FULL_HEAD}"`,
    piece: () => many('x,\n'),
    packed: true,
  },
  {
    name: 'packed: a copy with one text of 600 MB',
    bytes: 600 * MB,
    head: `${BACKUP}"`,
    piece: () => many('x'),
    packed: true,
  },
  { name: 'a copy of 100 MB of small rows', bytes: 100 * MB, head: `${BACKUP}0`, piece: () => many(',{"id":1}') },
  {
    name: 'packed: a copy with 100 members of 5 MB',
    bytes: 500 * MB,
    head: '{"format":"plumbline","version":1',
    piece: (at) => (at % 20 === 0 ? `${at === 0 ? '' : '"'},"m${at}":"` : '') + many('x'),
    packed: true,
  },
  {
    name: 'packed: a copy with a million stores',
    bytes: 30 * MB,
    head: '{"format":"plumbline","version":1,"stores":{"sets":[]',
    piece: (at) => lines(at, (n) => `,"s${n}":[{"id":"${n}"}]`, 9000),
    packed: true,
  },
  {
    name: 'a copy of 100 MB of short lines',
    bytes: 100 * MB,
    head: LINES,
    piece: () => many('{"store":"sets","row":{"id":1}}\n'),
  },
  {
    name: 'packed: a copy with one line of 600 MB',
    bytes: 600 * MB,
    head: `${LINES}{"store":"sets","row":"`,
    piece: () => many('x'),
    packed: true,
  },
  {
    name: 'packed: a copy of 600 MB of empty lines',
    bytes: 600 * MB,
    head: LINES,
    piece: () => many('\n'),
    packed: true,
  },
];

export async function* hugeFiles(): AsyncGenerator<{ readonly name: string; readonly file: Blob }> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-fuzz-'));
  try {
    for (const huge of HUGE) {
      const path = join(folder, 'file');
      await write(path, huge);
      yield { name: huge.name, file: await openAsBlob(path) };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* piecesOf({ bytes, head = '', piece }: Huge): Generator<string> {
  yield head;
  let written = 0;
  for (let at = 0; written < bytes; at += 1) {
    const text = piece(at);
    written += text.length;
    yield text;
  }
}

async function write(path: string, huge: Huge): Promise<void> {
  if (huge.packed)
    return pipeline(
      Readable.from(piecesOf(huge)),
      createGzip({ level: constants.Z_BEST_SPEED }),
      createWriteStream(path),
    );
  const file = openSync(path, 'w');
  for (const piece of piecesOf(huge)) writeSync(file, piece);
  closeSync(file);
}
