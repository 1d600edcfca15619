// A row of a table as somebody would have typed it, so that one grammar reads both.
import { isTotal, kindOf } from './cell-kinds.ts';
import type { Cell } from './cells.ts';
import { type Column, columnOf, type ColumnRole } from './column-words.ts';
import type { RowBlock } from './find-rows.ts';
import { countsUp, guessColumns } from './guess-columns.ts';
import { loadOf, numbersText, perSetText, typeText, withUnit } from './row-numbers.ts';

export interface RowText {
  /** What the grammar reads; '' where the numbers make no set. */
  readonly text: string;
  /** The row in the note. */
  readonly start: number;
  readonly end: number;
  readonly cells: Readonly<Partial<Record<ColumnRole, Cell>>>;
  /** The cells of each set, where a set has cells of its own. */
  readonly perSet: readonly Cell[];
  /** The remark beside it, read for how the person is. */
  readonly note: Cell | null;
  /** 0–1: how often columns that were told apart like these mean what they were taken for. */
  readonly confidence: number;
}

/** Under a heading a number is what the heading says: of 63 blocks that no rule was mended on 61 were right, most with headings. */
const HEADED = 0.97;
/** Says that a row was not done; in a column that is ticked elsewhere, so does a blank. */
const UNDONE = /^(?:no|n|nein|non|false|0|✗|✘|x?\s*skipped|skip|否|未|没有|未完成)$/iu;

/** @param above what stands in the line over a table without names: the exercise it is of. */
export function rowTexts(block: RowBlock, above: string | null): readonly RowText[] {
  if (block.names) return underNames(block.rows, block.names);
  const headed = block.header
    ? settled(
        block.header.map(({ text }) => columnOf(text)),
        block.rows,
      )
    : null;
  const guesses = headed ? [] : guessColumns(block.rows);
  const doneAt = headed?.findIndex((column) => column?.role === 'done') ?? -1;
  const skippedAt = headed?.findIndex((column) => column?.role === 'skipped') ?? -1;
  const isTicked = block.rows.some((row) => (row[doneAt]?.text ?? '') !== '');
  let name: Cell | null = null;
  return block.rows.flatMap((row, index): readonly RowText[] => {
    const columns = headed ?? guesses[index]?.columns ?? [];
    const said = row.filter(({ text }) => text !== '');
    const own = row.find((cell, at) => columns[at]?.role === 'exercise' && cell.text !== '');
    const [only] = said;
    if (said.length === 1 && only && kindOf(only.text) === 'name') name = isTotal(only.text) ? name : only;
    // A name written once holds for the rows below it.
    else name = own ?? name;
    const done = row[doneAt]?.text ?? '';
    const skipped = row[skippedAt]?.text ?? '';
    if (skipped !== '' && !UNDONE.test(skipped)) return [];
    if (isTotal(own?.text ?? only?.text ?? '') || (doneAt >= 0 && isTicked && (done === '' || UNDONE.test(done))))
      return [];
    return textOf(row, columns, name, above, headed ? HEADED : (guesses[index]?.confidence ?? HEADED));
  });
}

/** What the cells make of headings: "set" over 1, 2, 3 counts them, over 3, 3, 4 says how many; "top set" is over loads with repetitions. */
function settled(columns: readonly (Column | null)[], rows: RowBlock['rows']): readonly (Column | null)[] {
  const nameAt = columns.findIndex((column) => column?.role === 'exercise');
  const roles = new Set(columns.map((column) => column?.role));
  const tellsReps = roles.has('reps') || roles.has('perSet');
  return columns.map((column, index) => {
    const kinds = rows.map((row) => kindOf(row[index]?.text ?? '')).filter((kind) => kind !== 'blank');
    if (!column && kinds.length > 0) {
      if (!tellsReps && kinds.every((kind) => kind === 'each' || kind === 'lifts')) return { role: 'perSet' };
      if (!roles.has('load') && kinds.every((kind) => kind === 'load')) return { role: 'load' };
    }
    if (column?.role === 'sets' && rows.length > 1 && countsUp(rows, index, nameAt))
      return { ...column, role: 'index' };
    if (column?.role !== 'index' || roles.has('sets') || countsUp(rows, index, nameAt)) return column;
    const values = rows.map((row) => row[index]?.text ?? '');
    const counts =
      index !== 0 && values.every((text) => /^\d{0,2}$/.test(text)) && values.some((text) => Number(text) > 1);
    const isFirstOfEach = new Set(rows.map((row) => row[nameAt]?.text ?? '')).size === rows.length;
    return counts && isFirstOfEach ? { ...column, role: 'sets' } : column;
  });
}

function textOf(
  row: readonly Cell[],
  columns: readonly (Column | null)[],
  name: Cell | null,
  above: string | null,
  confidence: number,
): readonly RowText[] {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return [];
  const all = (role: ColumnRole) => row.filter((cell, at) => columns[at]?.role === role && !/^[-–—]?$/.test(cell.text));
  const at = (role: ColumnRole) => all(role)[0];
  const columnAt = (role: ColumnRole) => columns.find((column) => column?.role === role) ?? null;
  const unit = at('unit')?.text;
  const loadColumn = unit === undefined ? columnAt('load') : { role: 'load' as const, unit };
  const load = loadOf(at('load'), loadColumn);
  const perSet = perSetCells(row, columns);
  const [left, right] = [at('left'), at('right')];
  const numbers =
    left || right
      ? [left && `left ${left.text}`, right && `right ${right.text}`, load].filter(Boolean).join(' ')
      : perSet.length > 0
        ? perSet.map(({ load: own, reps }) => perSetText(reps.text, own ? loadOf(own, loadColumn) : load)).join(', ')
        : numbersText({
            sets: at('sets')?.text ?? null,
            reps: at('reps')?.text ?? null,
            load,
            duration: withUnit(at('duration'), columnAt('duration')),
            distance: withUnit(at('distance'), columnAt('distance')),
          });
  // Numbers that make no set are shown as not understood.
  const tells = (['reps', 'sets', 'load', 'duration', 'distance', 'perSet'] as const).some((role) =>
    /\d/.test(at(role)?.text ?? ''),
  );
  if (numbers === '' && !tells) return [];
  // What stands behind the last heading is a remark.
  const note = at('note') ?? row.slice(columns.length).find((cell) => /\p{L}/u.test(cell.text)) ?? null;
  const parts = [
    name?.text ?? above ?? '',
    numbers,
    columns.some((column) => column?.each) ? 'per side' : '',
    effortText('RPE', at('rpe')),
    effortText('RIR', at('rir')),
    typeText(at('type')?.text ?? at('index')?.text ?? note?.text ?? ''),
  ];
  return [
    {
      text: numbers === '' ? '' : parts.filter((part) => part !== '').join(' '),
      start: first.start,
      end: last.end,
      cells: Object.fromEntries(
        columns.flatMap((column, index) => {
          const cell = column?.role === 'exercise' ? name : row[index];
          return column && cell ? [[column.role, cell] as const] : [];
        }),
      ),
      perSet: perSet.map(({ reps }) => reps),
      note,
      confidence,
    },
  ];
}

/** A column for each exercise, its sets below its name. */
function underNames(rows: RowBlock['rows'], names: readonly Cell[]): readonly RowText[] {
  return names.flatMap((name, at) => {
    if (columnOf(name.text)) return [];
    return rows.flatMap((row) => {
      const cell = row[at];
      return cell ? textOf([cell], [{ role: 'perSet' }], name, null, HEADED) : [];
    });
  });
}

/** A column for each set, or columns of loads and repetitions in turn. */
function perSetCells(
  row: readonly Cell[],
  columns: readonly (Column | null)[],
): readonly { readonly load: Cell | null; readonly reps: Cell }[] {
  const said = (role: ColumnRole) => columns.flatMap((column, index) => (column?.role === role ? [row[index]] : []));
  const filled = (cell: Cell | undefined): cell is Cell => cell !== undefined && /\d/.test(cell.text);
  const pairs = pairedLists(said('load')[0], said('reps')[0]);
  if (pairs) return pairs;
  const own = said('perSet').filter(filled);
  if (own.length > 0) return own.map((reps) => ({ load: null, reps }));
  const [reps, loads] = [said('reps'), said('load')];
  if (reps.length < 2) return [];
  return reps.flatMap((cell, index) => {
    const load = loads.length > 1 ? loads[index] : null;
    return filled(cell) ? [{ load: load && load.text !== '' ? load : null, reps: cell }] : [];
  });
}

/** "100, 105, 110" beside "5, 5, 3": a load for each set. */
function pairedLists(
  load: Cell | undefined,
  reps: Cell | undefined,
): readonly { readonly load: Cell | null; readonly reps: Cell }[] | null {
  if (!load || !reps || !LIST.test(load.text) || !LIST.test(reps.text)) return null;
  const [loads, counts] = [load.text.split(BETWEEN), reps.text.split(BETWEEN)];
  if (loads.length !== counts.length) return null;
  return counts.map((count, index) => ({
    load: { ...load, text: loads[index] ?? '' },
    reps: { ...reps, text: count },
  }));
}

const LIST = /^\d+(?:\.\d+)?(?:\s*[,/;-]\s*\d+(?:\.\d+)?)+$/;
const BETWEEN = /\s*[,/;-]\s*/;

function effortText(name: string, cell: Cell | undefined): string {
  const number = /\d+(?:[.,]\d+)?/.exec(cell?.text ?? '')?.[0];
  return number === undefined ? '' : `${name} ${number.replace(',', '.')}`;
}
