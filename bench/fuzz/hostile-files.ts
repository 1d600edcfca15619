// Files that mean harm or came to it: made from good ones of every shape we read, by a seed, so that one that is found can be made again.
import { gzipSync } from 'node:zlib';
import { FULL_COLUMNS, type FullColumn } from '../../src/domain/log/export/full-csv.ts';
import { endedOn, noteOn, setOf } from '../../src/storage/fixtures/records.ts';
import { BACKUP_STORES } from '../../src/storage/storage.ts';

export type Random = () => number;

export interface HostileFile {
  /** What was done to it. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const CELLS = [
  '<img src=x onerror=alert(1)>',
  '<script>globalThis.touched=1</script>',
  '"><svg/onload=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '=HYPERLINK("https://example.com","x")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '@SUM(A1)',
  '-2',
  '\u202Etxet desrever\u202C',
  '\u2066\u2067x\u2069',
  '\u0000',
  'a\u0000b',
  '\uFEFF',
  '\uD800',
  '"',
  '""',
  '"open',
  'a"b"c',
  "'=1",
  '1e999',
  '-0',
  'NaN',
  'Infinity',
  '9'.repeat(400),
  '0x10',
  '1/0/0',
  '9999-99-99 99:99:99',
  '0000-00-00',
  '-271821-04-20',
  '\r\r\n',
  ';;;;',
  'z\u0341'.repeat(500),
  'x'.repeat(20_000),
  '${7*7}',
  '{{7*7}}',
  '%00%0a',
  '../../etc/passwd',
  '',
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  '$bytes',
  '$number',
  '$plain',
  'then',
  'id',
  '',
];

const STRONG =
  'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE'.split(',');
const HEVY =
  'title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe'.split(
    ',',
  );
const PLAIN = ['Day', 'Exercise', 'Sets', 'Reps', 'Weight (kg)', 'Notes'];

const GOOD_ROW: Partial<Record<FullColumn, string>> = {
  plumbline_workout_id: 'w1',
  day: '2025-03-01',
  workout_started_at: '2025-03-01T10:00:00.000Z',
  workout_ended_at: '2025-03-01T11:00:00.000Z',
  set_type: 'normal',
  exercise_id: 'back_squat',
  reps: '5',
  source: 'typed',
  set_started_at: '2025-03-01T10:05:00.000Z',
  set_ended_at: '2025-03-01T10:06:00.000Z',
};

const SHAPES: readonly { readonly head: readonly string[]; readonly row: (at: number) => readonly string[] }[] = [
  {
    head: STRONG,
    row: (at) => [
      `2025-03-0${1 + (at % 9)} 18:00:05`,
      'Legs',
      '30m',
      'Squat (Barbell)',
      `${at}`,
      '100',
      '5',
      '0',
      '0',
      '',
      '',
      '8',
    ],
  },
  {
    head: HEVY,
    row: (at) => [
      'A',
      '28 Nov 2025, 18:00',
      '28 Nov 2025, 19:00',
      '',
      'Squat (Barbell)',
      '',
      '',
      `${at}`,
      'normal',
      '100',
      '5',
      '',
      '',
      '8',
    ],
  },
  { head: PLAIN, row: (at) => [`2025-03-0${1 + (at % 9)}`, 'Leg press', '3', '5', '80', 'easy'] },
  {
    head: FULL_COLUMNS,
    row: (at) =>
      FULL_COLUMNS.map((column) => GOOD_ROW[column] ?? (column === 'set_id' || column === 'set_order' ? `${at}` : '')),
  },
];

const oneOf = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const below = (random: Random, most: number) => Math.floor(random() * most);

function quoted(random: Random, cell: string, delimiter: string): string {
  // One in five is left as it is: a broken quote is one of the ways.
  return random() < 0.8 && (cell.includes(delimiter) || /["\r\n]/.test(cell))
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}

function table(random: Random): string {
  const { head, row } = oneOf(random, SHAPES);
  const delimiter = random() < 0.8 ? ',' : oneOf(random, [';', '\t', '|']);
  const titles = head.map((title) => (random() < 0.02 ? oneOf(random, CELLS) : title));
  const rows = Array.from({ length: 1 + below(random, 12) }, (_, at) => {
    const cells = row(at).map((cell) => (random() < 0.12 ? oneOf(random, CELLS) : cell));
    if (random() < 0.1) cells.splice(below(random, cells.length), 1 + below(random, 3));
    if (random() < 0.1) cells.push(...Array.from({ length: below(random, 40) }, () => oneOf(random, CELLS)));
    return cells;
  });
  const end = oneOf(random, ['\n', '\n', '\r\n', '\r']);
  return [titles, ...rows]
    .map((cells) => cells.map((cell) => quoted(random, cell, delimiter)).join(delimiter))
    .join(end);
}

function hostileValue(random: Random, depth = 0): unknown {
  const kind = below(random, depth > 3 ? 4 : 7);
  if (kind === 0) return oneOf(random, CELLS);
  if (kind === 1) return oneOf(random, [0, -1, 1e308, 1.5, null, true, 1e-320]);
  if (kind === 2) return { $bytes: oneOf(random, ['AAAA', '!', 7, 'A']) };
  if (kind === 3) return { $number: oneOf(random, ['NaN', '-0', 'x', {}]) };
  if (kind === 4) return Array.from({ length: below(random, 5) }, () => hostileValue(random, depth + 1));
  return Object.fromEntries(
    Array.from({ length: below(random, 5) }, () => [oneOf(random, KEYS), hostileValue(random, depth + 1)]),
  );
}

function backup(random: Random): string {
  const workout = endedOn('2025-03-01');
  const good: Readonly<Record<string, unknown>> = {
    workouts: workout,
    sets: setOf(workout, 0),
    notes: noteOn(workout),
  };
  const stores = Array.from({ length: 1 + below(random, 6) }, () => {
    const store = random() < 0.8 ? oneOf(random, BACKUP_STORES) : oneOf(random, [...KEYS, ...CELLS]);
    const rows = Array.from({ length: below(random, 6) }, (_, at) => {
      const row = good[store];
      if (typeof row !== 'object' || random() < 0.4) return hostileValue(random);
      const field = oneOf(random, [...Object.keys(row ?? {}), ...KEYS]);
      return { ...row, id: `r${at}`, ...(random() < 0.6 && { [field]: hostileValue(random) }) };
    });
    // Written out: `__proto__` as a key of its own, which a spread would not keep.
    return `${JSON.stringify(store)}:[${rows.map((row) => JSON.stringify(row)).join(',\n')}]`;
  });
  const member = () => `${JSON.stringify(oneOf(random, KEYS))}:${JSON.stringify(hostileValue(random)) ?? 'null'},`;
  const version = random() < 0.8 ? 1 : oneOf(random, [2, -1, '"1"', 'null', 1e99]);
  const counts = random() < 0.5 ? '{"sets":1}' : JSON.stringify(hostileValue(random));
  return `{"format":"plumbline","version":${version},${random() < 0.3 ? member() : ''}"exportedAt":"2025-03-01T10:00:00.000Z","person":${JSON.stringify(
    hostileValue(random),
  )},\n"stores":{${stores.join(',')}},"counts":${counts}}\n`;
}

/** A copy of lines: the second version. */
function lines(random: Random): string {
  const workout = endedOn('2025-03-01');
  const good: Readonly<Record<string, object>> = {
    workouts: workout,
    sets: setOf(workout, 0),
    notes: noteOn(workout),
  };
  const rows = Array.from({ length: below(random, 14) }, (_, at) => {
    const store =
      random() < 0.7 ? oneOf(random, Object.keys(good)) : oneOf(random, [...BACKUP_STORES, ...KEYS, ...CELLS]);
    const row = good[store];
    if (!row || random() < 0.3) return JSON.stringify({ store, row: hostileValue(random) });
    const field = oneOf(random, [...Object.keys(row), ...KEYS]);
    // Written out: `__proto__` as a key of its own, which a spread would not keep.
    const more = random() < 0.6 ? `,${JSON.stringify(field)}:${JSON.stringify(hostileValue(random)) ?? 'null'}` : '';
    return `{"store":${JSON.stringify(store)},"row":${JSON.stringify({ ...row, id: `r${at}` }).slice(0, -1)}${more}}}`;
  });
  const odd = random() < 0.2 ? [oneOf(random, CELLS), JSON.stringify(hostileValue(random)) ?? ''] : [];
  const counts = random() < 0.5 ? { sets: 1 } : hostileValue(random);
  const sha256 = random() < 0.5 ? null : oneOf(random, ['0'.repeat(64), '', 7, {}]);
  const end = random() < 0.85 ? [JSON.stringify({ end: { counts, asOf: oneOf(random, CELLS), sha256 } })] : [];
  const version = random() < 0.85 ? 2 : oneOf(random, [3, -1, '"2"', 'null', 1e99]);
  const behind = random() < 0.1 ? [oneOf(random, rows.length > 0 ? rows : CELLS)] : [];
  return [`{"format":"plumbline","version":${version}}`, ...rows, ...odd, ...end, ...behind].join('\n');
}

const DEEP = [20, 45, 5000];

function oddText(random: Random): string {
  const depth = oneOf(random, DEEP);
  return oneOf(random, [
    () => `{"format":"plumbline","version":1,"stores":{"sets":[${'['.repeat(depth)}${']'.repeat(depth)}]}}`,
    () => `{"format":"plumbline","version":1,"person":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`,
    () => '{'.repeat(depth),
    () => `${STRONG.join(',')}\n${'"'.repeat(depth)}`,
    () => `${STRONG.join(',')}\n${',"\n'.repeat(depth / 5)}`,
    () => ' \n'.repeat(depth),
    () => ','.repeat(depth),
    () => String.fromCharCode(...Array.from({ length: 200 }, () => below(random, 65_536))),
    () => '',
  ])();
}

function encoded(random: Random, text: string): Uint8Array<ArrayBuffer> {
  const way = random();
  if (way < 0.7) return new TextEncoder().encode(text);
  if (way < 0.8) return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  if (way < 0.85) return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  return new Uint8Array(Buffer.from(text, way < 0.95 ? 'latin1' : 'utf16le'));
}

/** Cut, flipped, doubled, or with zeros in it. */
function harmed(random: Random, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const way = random();
  if (way < 0.55 || bytes.length === 0) return bytes;
  if (way < 0.7) return bytes.slice(0, below(random, bytes.length));
  const harmed = way < 0.75 ? new Uint8Array([...bytes, ...bytes]) : Uint8Array.from(bytes);
  for (let times = 1 + below(random, 8); times > 0; times -= 1)
    harmed[below(random, harmed.length)] = way < 0.85 ? 0 : below(random, 256);
  return harmed;
}

/** The file of this seed. */
export function hostileFile(seed: number): HostileFile {
  const random = randomFrom(seed);
  // The first numbers of neighbouring seeds are alike.
  random();
  const kind = oneOf(random, ['table', 'table', 'backup', 'lines', 'lines', 'odd'] as const);
  const text = { table, backup, lines, odd: oddText }[kind](random);
  const plain = harmed(random, encoded(random, text));
  const isPacked = random() < 0.25;
  const bytes = isPacked ? harmed(random, new Uint8Array(gzipSync(plain))) : plain;
  return { name: `${kind} of seed ${seed}${isPacked ? ', packed' : ''}`, bytes };
}
