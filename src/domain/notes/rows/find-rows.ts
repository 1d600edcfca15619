// Tables, rows with commas or tabs, columns set apart by blanks, and records in a note: where they stand and what their cells are.
import { isTotal, isValue, kindOf } from './cell-kinds.ts';
import { type Cell, cellsOf, isRule, type Line, linesOf, type Mark, MARKS } from './cells.ts';
import { columnOf } from './column-words.ts';
import { recordAt } from './find-records.ts';

export interface RowBlock {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Names of columns, where the first row has them, or, of a record, its keys. */
  readonly header: readonly Cell[] | null;
  /** Names of exercises over columns of their sets. */
  readonly names?: readonly Cell[];
}

export interface FoundBlock {
  readonly block: RowBlock;
  /** Index of the line after it. */
  readonly next: number;
}

/** A quick look, so that ordinary notes pay nothing. */
export function mayHoldRows(text: string): boolean {
  return /[|｜\t]|"[,;]"|[^\s\d,;，；][,;，；]\s?[+-]?\d|\p{L}"?[,;，；]"?\p{L}|\d[,;]\p{L}|\p{L} {2,}\S|\p{L} [-–—] \d|(?:\p{L}["*]*\s?[:：=]\s*\S[^\n]*[\s,;|，；"*]\p{L}[\p{L}\s_"*]*[:：=])|(?:^|\n)[\s-]*\p{L}[\p{L} ]{1,20}[:：=]\s*\S[^\n]*\n[\s-]*\p{L}/u.test(
    text,
  );
}

/** In order, not overlapping. */
export function findRows(text: string): readonly RowBlock[] {
  const lines = linesOf(text);
  const blocks: RowBlock[] = [];
  for (let at = 0; at < lines.length;) {
    const found = recordAt(lines, at) ?? tableAt(lines, at);
    if (!found) {
      at += 1;
      continue;
    }
    blocks.push(found.block);
    at = found.next;
  }
  return blocks;
}

function tableAt(lines: readonly Line[], at: number): FoundBlock | null {
  const first = lines[at];
  if (!first) return null;
  for (const mark of MARKS) {
    if (!cellsOf(first, mark)) continue;
    const rows: (readonly Cell[])[] = [];
    const own: Line[] = [];
    let next = at;
    for (; next < lines.length; next++) {
      const line = lines[next];
      if (!line) break;
      if ((mark === '|' || mark === 'aligned') && isRule(line.text)) continue;
      const cells = cellsOf(line, mark);
      // A second head begins a table of its own.
      if (!cells || (rows.length > 0 && isHead(cells) && rows.some((row) => row.some(({ text }) => /\d/.test(text)))))
        break;
      rows.push(cells);
      own.push(line);
    }
    const block = blockOf(rows, own, mark);
    if (block) return { block, next };
  }
  return null;
}

function isHead(cells: readonly Cell[]): boolean {
  const said = cells.filter(({ text }) => text !== '');
  const named = said.filter(({ text }) => columnOf(text) !== null).length;
  return named >= Math.max(2, Math.ceil(said.length / 2));
}

function blockOf(rows: readonly (readonly Cell[])[], lines: readonly Line[], mark: Mark): RowBlock | null {
  const last = lines.at(-1);
  // A title may stand in the first cell over the head.
  const titles = rows.findIndex((cells) => cells.filter(({ text }) => text !== '').length > 1);
  const head = rows[titles];
  if (!head || !last) return null;
  const span = { start: lines[0]?.start ?? 0, end: last.end };
  const turned = turnedRows(rows.slice(titles));
  if (turned) return { ...span, ...turned };
  if (isHead(head)) {
    const body = rows.slice(titles + 1);
    if (body.length === 0) return null;
    const startOf = (row: number) => lines[row]?.start ?? 0;
    const aligned = () => body.map((cells, row) => underHead(cells, startOf(titles + 1 + row), head, startOf(titles)));
    return { ...span, rows: mark === 'aligned' ? aligned() : body, header: head };
  }
  if (areSetsUnderNames(rows.slice(titles + 1), head))
    return { ...span, rows: rows.slice(titles + 1), header: null, names: head };
  if (!areBareRows(rows, mark)) return null;
  return { ...span, rows, header: null };
}

/** Headings in the first column, "weight | 100 | 105" over "reps | 5 | 3": the columns are rows. */
function turnedRows(rows: readonly (readonly Cell[])[]): Pick<RowBlock, 'rows' | 'header'> | null {
  const header = rows.flatMap((cells) => cells[0] ?? []);
  const roles = header.map(({ text }) => columnOf(text)?.role);
  const areHeadings = roles.length > 1 && roles.every((role) => role !== undefined && role !== 'perSet');
  if (!areHeadings || new Set(roles).size < roles.length || !roles.includes('reps')) return null;
  if (
    !rows.every(
      (cells) =>
        cells.slice(1).some(({ text }) => /\d/.test(text)) || columnOf(cells[0]?.text ?? '')?.role === 'exercise',
    )
  )
    return null;
  const width = Math.max(...rows.map((cells) => cells.length));
  const turned = Array.from({ length: width - 1 }, (_, at) =>
    rows.map((cells) => cells[at + 1] ?? { text: '', start: cells[0]?.start ?? 0, end: cells[0]?.start ?? 0 }),
  );
  return { rows: turned, header };
}

/** Columns set apart by blanks know no empty cell: each stands under the heading whose place is nearest. */
function underHead(cells: readonly Cell[], line: number, head: readonly Cell[], headLine: number): readonly Cell[] {
  if (cells.length >= head.length) return cells;
  const row: Cell[] = head.map(() => ({ text: '', start: cells[0]?.start ?? line, end: cells[0]?.start ?? line }));
  const distance = (cell: Cell, at: number) => {
    const heading = head[at];
    if (!heading) return Infinity;
    const [left, right] = [heading.start - headLine, heading.end - headLine];
    return Math.min(Math.abs(cell.start - line - left), Math.abs(cell.end - line - right));
  };
  let from = 0;
  for (const [index, cell] of cells.entries()) {
    // Those behind it need a heading each.
    const last = head.length - (cells.length - index);
    let best = from;
    for (let at = from; at <= last; at++) if (distance(cell, at) < distance(cell, best)) best = at;
    row[best] = cell;
    from = best + 1;
  }
  return row;
}

/** "Squat | Bench" over "100x5 | 80x8": whether the names are of exercises is for the linker to say. */
function areSetsUnderNames(body: readonly (readonly Cell[])[], head: readonly Cell[]): boolean {
  const isName = ({ text }: Cell) => kindOf(text) === 'name';
  const isCount = (at: number) => columnOf(head[at]?.text ?? '') !== null;
  if (head.length < 2 || !head.every(isName) || head.filter((_, at) => !isCount(at)).length < 1) return false;
  return (
    body.length > 0 &&
    body.every(
      (cells) => cells.length <= head.length && cells.every(({ text }, at) => isCount(at) || LIFTED.has(kindOf(text))),
    ) &&
    body.some((cells) => cells.some(({ text }) => kindOf(text) !== 'blank' && kindOf(text) !== 'number'))
  );
}

const LIFTED: ReadonlySet<string> = new Set(['each', 'lifts', 'blank']);

/** Rows without a head: a name and numbers. Commas with blanks are ordinary writing ("pull-ups, 10, 8, 6") unless rows repeat. */
function areBareRows(rows: readonly (readonly Cell[])[], mark: Mark): boolean {
  const telling = rows.filter((cells) => cells.some(({ text }) => /\d/.test(text)) && !isTotal(cells[0]?.text ?? ''));
  if (telling.length === 0 || !telling.some((cells) => cells.some(({ text }) => kindOf(text) === 'name'))) return false;
  return telling.every((cells, index) => isBareRow(cells, mark, telling.length, index > 0));
}

function isBareRow(cells: readonly Cell[], mark: Mark, rows: number, mayGoOn: boolean): boolean {
  const said = cells.filter(({ text }) => text !== '');
  const kinds = said.map(({ text }) => kindOf(text));
  const values = kinds.filter(isValue).length;
  const names = kinds.filter((kind) => kind === 'name').length;
  const isSpread = mark === '\t' || mark === '|';
  // A remark may stand behind the numbers.
  const remarks = kinds.at(-1) === 'words' || (kinds.at(-1) === 'name' && names > 1) ? 1 : 0;
  const strange = kinds.filter((kind) => kind === 'words').length - (kinds.at(-1) === 'words' ? 1 : 0);
  if (strange > 0 || !kinds.some((kind) => isValue(kind) && kind !== 'type')) return false;
  if (names - (kinds.at(-1) === 'name' && names > 1 ? 1 : 0) !== 1 && !(names === 0 && mayGoOn && isSpread))
    return false;
  if (remarks > 0 && mark === ',' && values < 2) return false;
  if (isSpread) return values >= 1;
  if (mark === 'aligned') return rows >= 2 && values >= 2;
  // "squat - 100 - 5 - 3"; what has units and signs of its own is read as a sentence.
  if (mark === 'dash') return kinds[0] === 'name' && kinds.slice(1).every((kind) => kind === 'number') && values >= 2;
  const spaced = cells.slice(1).some(({ start }, index) => start - (cells[index]?.end ?? start) > 1);
  // What says its own unit is read as well as a sentence.
  const isLine = kinds[0] === 'name' && kinds.filter((kind) => kind === 'number' || kind === 'added').length === 0;
  return values >= 2 && values <= 7 && (!spaced || rows >= 3) && !(isLine && rows === 1 && kinds.includes('reps'));
}
