// A row of a table as somebody would have typed it, so that one grammar reads both.
import { type Column, columnOf, type ColumnRole } from './column-words.ts';
import type { Cell, RowBlock } from './find-rows.ts';

export interface RowText {
  /** What the grammar reads. */
  readonly text: string;
  /** The row in the note. */
  readonly start: number;
  readonly end: number;
  readonly cells: Readonly<Partial<Record<ColumnRole, Cell>>>;
  /** The remark beside it, read for how the person is. */
  readonly note: Cell | null;
}

/** @param above what stands in the line over a table without names: the exercise it is of. */
export function rowTexts(block: RowBlock, above: string | null): readonly RowText[] {
  const columns = block.header ? block.header.map(({ text }) => columnOf(text)) : guessColumns(block.rows);
  let name: Cell | null = null;
  return block.rows.flatMap((row): RowText[] => {
    const at = (role: ColumnRole) => row.find((_, index) => columns[index]?.role === role && row[index]?.text !== '');
    const columnAt = (role: ColumnRole) => columns.find((column) => column?.role === role) ?? null;
    // A name written once holds for the rows below it.
    name = at('exercise') ?? name;
    const spoken = name?.text ?? above;
    const perSet = row.filter((_, index) => columns[index]?.role === 'perSet').filter(({ text }) => /\d/.test(text));
    const [first, last] = [row[0], row.at(-1)];
    if (!first || !last) return [];
    const load = withUnit(at('load'), columnAt('load'), 'load');
    const numbers =
      perSet.length > 0
        ? perSet.map(({ text }) => perSetText(text, load)).join(', ')
        : numbersText({
            sets: at('sets')?.text ?? null,
            reps: at('reps')?.text ?? null,
            load,
            duration: withUnit(at('duration'), columnAt('duration'), 'duration'),
            distance: withUnit(at('distance'), columnAt('distance'), 'distance'),
          });
    if (numbers === '') return [];
    const effort = [
      effortText('RPE', at('rpe')),
      effortText('RIR', at('rir')),
      typeText(at('type')?.text ?? at('index')?.text ?? ''),
    ];
    return [
      {
        text: [spoken ?? '', numbers, ...effort].filter((part) => part !== '').join(' '),
        start: first.start,
        end: last.end,
        cells: Object.fromEntries(
          columns.flatMap((column, index) => {
            const cell = column?.role === 'exercise' ? name : row[index];
            return column && cell ? [[column.role, cell] as const] : [];
          }),
        ),
        note: at('note') ?? null,
      },
    ];
  });
}

interface Numbers {
  readonly sets: string | null;
  readonly reps: string | null;
  readonly load: string;
  readonly duration: string;
  readonly distance: string;
}

function numbersText({ sets, reps, load, duration, distance }: Numbers): string {
  const count = sets === null ? null : (/\d+/.exec(sets)?.[0] ?? null);
  const each = reps?.replace(/\s*(?:reps?|次|个|wdh)\.?$/iu, '') ?? null;
  const at = load === '' ? '' : ` ${load}`;
  if (each !== null && /^\d+$/.test(each)) return `${count ?? '1'}x${each}${at}`;
  // "8/8/7", "8-8-7", "8,8,7" in one cell: the repetitions of each set. "8-10" beside a number of sets is a plan's range.
  if (each !== null && /^\d+(?:\s*[-/,+ ]\s*\d+)+$/.test(each)) return `${load} ${each.split(/\D+/).join(', ')}`.trim();
  if (each !== null && /\d/.test(each)) return `${count === null ? '' : `${count}x`}${each}${at}`;
  const other = [duration, distance].filter((part) => part !== '').join(' ');
  if (other !== '') return `${count === null || count === '1' ? '' : `${count}x`}${other}${at}`;
  return '';
}

function perSetText(text: string, load: string): string {
  const own = text.replace(/\s+/g, '');
  if (/^\d+$/.test(own)) return load === '' ? `1x${own}` : `1x${own} ${load}`;
  return own.replace(/@/, 'x');
}

const KIND_OF_UNIT: Readonly<Partial<Record<ColumnRole, RegExp>>> = {
  load: /kg|lb|公斤|斤|磅|pound|kilo|bw|body|自重|bar|空杆/iu,
  duration: /[a-z秒分钟小时:]/iu,
  distance: /[a-z米里]/iu,
};
const DEFAULT_UNIT: Readonly<Partial<Record<ColumnRole, string>>> = { duration: 'min', distance: 'km', load: '' };

/** The cell with the unit of its column where it has none of its own. */
function withUnit(cell: Cell | undefined, column: Column | null, role: ColumnRole): string {
  const text = cell?.text.trim() ?? '';
  if (text === '' || /^[-—]$/.test(text)) return '';
  if (KIND_OF_UNIT[role]?.test(text)) return role === 'load' && /^(?:bar|空杆)$/iu.test(text) ? 'bar' : text;
  const unit = column?.unit ?? DEFAULT_UNIT[role] ?? '';
  if (role !== 'load') return `${text} ${unit}`.trim();
  return unit === '' ? `@ ${text}`.replace('@ +', '+').replace('@ -', '-') : `${text} ${unit}`;
}

function effortText(name: string, cell: Cell | undefined): string {
  const number = /\d+(?:\.\d+)?/.exec(cell?.text ?? '')?.[0];
  return number === undefined ? '' : `${name} ${number}`;
}

function typeText(text: string): string {
  if (/^(?:w|wu|warm-?\s?up|热身)$/iu.test(text)) return '(warm-up)';
  if (/^(?:d|drop(?: set)?|递减)$/iu.test(text)) return '(drop set)';
  if (/^(?:f|failure|to failure|力竭)$/iu.test(text)) return '(to failure)';
  return '';
}

/** Without names of columns the numbers tell: the heaviest column is the load, what counts 1, 2, 3 is the number of the set. */
function guessColumns(rows: readonly (readonly Cell[])[]): readonly (Column | null)[] {
  const width = Math.max(...rows.map((row) => row.length));
  const valuesOf = (index: number) => rows.map((row) => row[index]?.text ?? '');
  const numeric = (index: number) =>
    valuesOf(index).flatMap((text) =>
      /^[@+-]?\d/.test(text) ? [Number.parseFloat(text.replace(/^@\s*/, '').replace(',', '.'))] : [],
    );
  const roles: (Column | null)[] = Array.from({ length: width }, () => null);
  const nameAt =
    Array.from({ length: width }, (_, index) => index).find((index) =>
      valuesOf(index).some((text) => /\p{L}{2}/u.test(text) && !/\d/.test(text)),
    ) ?? 0;
  roles[nameAt] = { role: 'exercise' };
  const open: number[] = [];
  for (let index = 0; index < width; index++) {
    if (index === nameAt) continue;
    const values = valuesOf(index);
    if (values.some((text) => /^(?:w|wu|warm-?up|d|drop|f|failure|working|work|热身|正式组|递减)$/iu.test(text)))
      roles[index] = { role: 'type' };
    else if (values.some((text) => /rpe|^@/iu.test(text))) roles[index] = { role: 'rpe' };
    else if (values.some((text) => /rir/iu.test(text))) roles[index] = { role: 'rir' };
    else if (values.some((text) => /kg|lb|公斤|斤|磅|^bw$|bodyweight|自重|^bar$|空杆/iu.test(text)))
      roles[index] = { role: 'load' };
    else if (values.some((text) => /\d\s*(?:s|sec|秒|min|分钟)$|\d:\d\d/iu.test(text)))
      roles[index] = { role: 'duration' };
    else if (values.some((text) => /\d\s*(?:km|m|米)$/iu.test(text))) roles[index] = { role: 'distance' };
    else if (values.some((text) => /\d\s*[x×*]\s*\d|\d\s*[-/+]\s*\d/u.test(text))) roles[index] = { role: 'reps' };
    else if (numeric(index).length > 0) open.push(index);
  }
  const has = (role: ColumnRole) => roles.some((column) => column?.role === role);
  if (open.length > 1 && rows.length > 1 && open.length + (has('load') ? 1 : 0) >= 3) {
    const counting = open.find((index) => countsUp(rows, index, nameAt));
    if (counting !== undefined) {
      roles[counting] = { role: 'index' };
      open.splice(open.indexOf(counting), 1);
    }
  }
  const largest = (index: number) => Math.max(...numeric(index));
  const timed = has('duration') || has('distance');
  if (!has('load') && !(timed && open.length < 2) && open.length >= 2) {
    const heaviest = open.reduce((best, index) => (largest(index) > largest(best) ? index : best));
    if (largest(heaviest) > 15 || open.length >= 3) {
      roles[heaviest] = { role: 'load' };
      const loadFirst = open.indexOf(heaviest) === 0;
      open.splice(open.indexOf(heaviest), 1);
      if (loadFirst && open.length === 2) open.reverse();
    }
  }
  const [one, two] = open;
  if (one !== undefined && two !== undefined) {
    roles[one] = { role: 'sets' };
    roles[two] = { role: 'reps' };
  } else if (one !== undefined)
    roles[one] = { role: has('reps') || has('duration') || has('distance') ? 'sets' : 'reps' };
  return roles;
}

/** 1, 2, 3 under the same name, and 1 again under the next. */
function countsUp(rows: readonly (readonly Cell[])[], index: number, nameAt: number): boolean {
  let last = 0;
  let name = '';
  let steps = 0;
  for (const row of rows) {
    const own = row[nameAt]?.text ?? '';
    const value = Number(row[index]?.text);
    const wanted = own === '' || own === name ? last + 1 : 1;
    if (value !== wanted) return false;
    if (wanted > 1) steps += 1;
    if (own !== '') name = own;
    last = value;
  }
  return steps > 0;
}
