// What the columns of rows without a heading are. A cell with a unit says it itself; of bare numbers their size and place tell.
import { type CellKind, kindOf } from './cell-kinds.ts';
import type { Cell } from './cells.ts';
import type { Column, ColumnRole } from './column-words.ts';

export interface Guess {
  readonly columns: readonly (Column | null)[];
  /** 0–1: how often such rows mean this (design defaults, checked by `npm run bench:notes`). */
  readonly confidence: number;
}

const SURE = { units: 0.95, size: 0.93, place: 0.9 } as const;
/** More sets of one exercise, or more repetitions beside no load, are rarely written. */
const MOST_SETS = 6;
const LIGHTEST = 15;

const ROLE_OF: Readonly<Partial<Record<CellKind, ColumnRole>>> = {
  load: 'load',
  added: 'load',
  reps: 'reps',
  sets: 'sets',
  duration: 'duration',
  distance: 'distance',
  rpe: 'rpe',
  rir: 'rir',
  type: 'type',
  date: 'other',
  words: 'note',
};

/** One guess for each row: rows of the same kinds of cells are guessed together. */
export function guessColumns(rows: readonly (readonly Cell[])[]): readonly Guess[] {
  const kinds = rows.map((row) => row.map(({ text }) => kindOf(text)));
  const nameAt = kinds.find((row) => row.includes('name'))?.indexOf('name') ?? 0;
  const counting = countingColumn(rows, kinds, nameAt);
  const guesses = new Map<string, Guess>();
  return rows.map((_, at) => {
    const shape = shapeOf(kinds[at] ?? [], nameAt);
    const known = guesses.get(shape);
    if (known) return known;
    const alike = rows.filter((_row, other) => shapeOf(kinds[other] ?? [], nameAt) === shape);
    const guess = guessOf(alike, kinds[at] ?? [], nameAt, counting);
    guesses.set(shape, guess);
    return guess;
  });
}

function shapeOf(kinds: readonly CellKind[], nameAt: number): string {
  return kinds.map((kind, index) => (index === nameAt && kind === 'blank' ? 'name' : kind)).join();
}

function guessOf(
  rows: readonly (readonly Cell[])[],
  kinds: readonly CellKind[],
  nameAt: number,
  counting: number | null,
): Guess {
  const columns: (Column | null)[] = kinds.map((kind, index) => {
    if (index === nameAt) return { role: 'exercise' };
    if (index === counting) return { role: 'index' };
    // A name behind the numbers is a remark.
    if (kind === 'name') return { role: 'note' };
    const role = ROLE_OF[kind];
    return role ? { role } : null;
  });
  const set = (index: number | undefined, role: ColumnRole) => {
    if (index !== undefined) columns[index] = { role };
  };
  const at = (kind: CellKind) => kinds.flatMap((own, index) => (own === kind && index !== counting ? [index] : []));
  const has = (role: ColumnRole) => columns.some((column) => column?.role === role);
  const numbers = (index: number) => rows.map((row) => numberOf(row[index]?.text ?? ''));
  const lists = [...at('list'), ...at('lifts'), ...at('each')];
  const isProduct =
    at('each').length === 1 && at('lifts').length === 0 && numbers(at('each')[0] ?? 0).every((sets) => sets <= 12);
  for (const index of lists) set(index, isProduct || kinds[index] === 'list' ? 'reps' : 'perSet');
  let open = at('number');
  const open0 = open.length;
  const largest = (index: number) => Math.max(...numbers(index));
  const smallest = (index: number) => Math.min(...numbers(index));
  const spent = (...indices: readonly (number | undefined)[]) => {
    open = open.filter((index) => !indices.includes(index));
  };
  const timed = has('duration') || has('distance');
  if (has('reps') || has('perSet')) {
    // What stands beside "3x5": the load.
    const load = has('load') ? undefined : open[0];
    set(load, 'load');
    spent(load);
    if (open.length === 1 && largest(open[0] ?? 0) <= MOST_SETS && !has('sets') && !has('perSet')) {
      set(open[0], 'sets');
      spent(open[0]);
    }
  } else if (timed) {
    set(open[0], largest(open[0] ?? 0) <= LIGHTEST ? 'sets' : 'load');
    set(open[1], has('sets') ? 'load' : 'sets');
    spent(open[0], open[1]);
  } else if (!has('load')) {
    const load = loadAmong(open, largest, smallest, rows);
    set(load, 'load');
    spent(load);
    if (load === undefined && open.length >= 2 && (open.length > 2 || smallest(open[0] ?? 0) > MOST_SETS)) {
      for (const index of open) set(index, 'perSet');
      return { columns, confidence: SURE.place };
    }
  }
  const loadAt = columns.findIndex((column) => column?.role === 'load');
  return {
    columns: withCounts(columns, open, loadAt, rows),
    confidence: open0 === 0 ? SURE.units : open0 > 2 ? SURE.place : SURE.size,
  };
}

/** The load stands first or last among the numbers unless it is far the heaviest; none where all are numbers of repetitions. */
function loadAmong(
  open: readonly number[],
  largest: (index: number) => number,
  smallest: (index: number) => number,
  rows: readonly (readonly Cell[])[],
): number | undefined {
  const [first, second, third] = open;
  const last = open.at(-1);
  if (first === undefined || last === undefined || second === undefined) return undefined;
  const heaviest = open.reduce((best, index) => (largest(index) > largest(best) ? index : best));
  const isUneven = rows.some((row) => {
    const values = open.map((index) => numberOf(row[index]?.text ?? ''));
    return Math.max(...values) >= 2 * Math.min(...values) || values.some((value) => !Number.isInteger(value));
  });
  if (largest(heaviest) > 40) return heaviest;
  if (open.length === 2) {
    if (largest(heaviest) > LIGHTEST && (smallest(first) > MOST_SETS || heaviest === first)) return heaviest;
    return undefined;
  }
  if (!isUneven) return undefined;
  // "8, 10, 3" and "3, 10, 8": the sets are fewest, the load stands at the other end.
  if (third !== undefined && open.length === 3) return smallest(first) < smallest(last) ? last : first;
  return heaviest;
}

/** What is left beside a load: sets and repetitions, the repetitions of each set, or an effort behind them. */
function withCounts(
  columns: readonly (Column | null)[],
  open: readonly number[],
  loadAt: number,
  rows: readonly (readonly Cell[])[],
): readonly (Column | null)[] {
  const all = [...columns];
  const put = (index: number | undefined, role: ColumnRole) => {
    if (index !== undefined) all[index] = { role };
  };
  const values = (index: number | undefined) => rows.map((row) => numberOf(row[index ?? -1]?.text ?? ''));
  const has = (role: ColumnRole) => all.some((column) => column?.role === role);
  const [one, two, three] = open;
  if (one === undefined || has('perSet')) return all;
  if (two === undefined) {
    put(one, has('reps') || has('duration') || has('distance') ? (has('sets') ? 'other' : 'sets') : 'reps');
    return all;
  }
  if (has('reps')) return all;
  const isLoadFirst = loadAt >= 0 && loadAt < one;
  const areAlike = rows.every((row) => {
    const own = open.map((index) => numberOf(row[index]?.text ?? ''));
    return Math.max(...own) < 2 * Math.min(...own);
  });
  if (three !== undefined) {
    if (areAlike || open.length > 3) for (const index of open) put(index, 'perSet');
    else {
      // "100, 5, 3, 8" and "3, 5, 100, 8": the effort comes last.
      put(isLoadFirst ? one : two, 'reps');
      put(isLoadFirst ? two : one, 'sets');
      put(three, 'rpe');
    }
    return all;
  }
  const isBehindLoad = loadAt > one && loadAt < two;
  if (
    isBehindLoad &&
    values(two).every((value) => value >= 6 && value <= 10) &&
    values(one).every((value) => value > 1)
  ) {
    put(one, 'reps');
    put(two, 'rpe');
  } else if (isLoadFirst && values(two).some((value) => value > MOST_SETS)) {
    // "80, 8, 7": nobody means seven sets of eight.
    if (values(one).every((value) => value <= MOST_SETS) && !areAlike) {
      put(one, 'sets');
      put(two, 'reps');
    } else for (const index of open) put(index, 'perSet');
  } else {
    put(isLoadFirst ? two : one, 'sets');
    put(isLoadFirst ? one : two, 'reps');
  }
  return all;
}

/** The column that counts 1, 2, 3 under the same name, or all rows through. */
function countingColumn(
  rows: readonly (readonly Cell[])[],
  kinds: readonly (readonly CellKind[])[],
  nameAt: number,
): number | null {
  if (rows.length < 2) return null;
  const width = Math.max(...rows.map((row) => row.length));
  for (let index = 0; index < width; index++) {
    if (index === nameAt) continue;
    const numbers = kinds.map(
      (row) => row.filter((kind) => kind !== 'blank' && kind !== 'name' && kind !== 'date').length,
    );
    if (Math.min(...numbers) < (index < nameAt ? 2 : 3)) continue;
    if (countsUp(rows, index, nameAt) || (index < nameAt && countsThrough(rows, index))) return index;
  }
  return null;
}

function countsThrough(rows: readonly (readonly Cell[])[], index: number): boolean {
  return rows.every((row, at) => Number(row[index]?.text) === at + 1);
}

/** 1, 2, 3 under the same name, and 1 again under the next. */
export function countsUp(rows: readonly (readonly Cell[])[], index: number, nameAt: number): boolean {
  let last = 0;
  let name = '';
  let steps = 0;
  for (const row of rows) {
    const own = row[nameAt]?.text ?? '';
    const value = Number(row[index]?.text || Number.NaN);
    const wanted = own === '' || own === name ? last + 1 : 1;
    if (value !== wanted) return false;
    if (wanted > 1) steps += 1;
    if (own !== '') name = own;
    last = value;
  }
  return steps > 0;
}

function numberOf(text: string): number {
  return Number.parseFloat(text.replace(/^[@+]\s*/, '').replace(',', '.'));
}
