// Tables, rows with commas or tabs, and "weight: 100" records in a note: where they stand and what their cells are.
import { columnOf } from './column-words.ts';

/** Half-open UTF-16 offsets of the text, blanks at the ends left out. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface RowBlock {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Names of columns, where the first row has them, or, of a record, its keys. */
  readonly header: readonly Cell[] | null;
}

type Mark = '|' | '\t' | ',' | ';';

/** A quick look, so that ordinary notes pay nothing. */
export function mayHoldRows(text: string): boolean {
  return /[|｜\t]|[^\s\d,;][,;]\s?\d|(?:^|\n)[\s-]*\p{L}[\p{L} ]{1,20}[:：]\s*\S[^\n]*\n[\s-]*\p{L}[\p{L} ]{1,20}[:：]/u.test(
    text,
  );
}

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split('\n')) {
    const own = part.replace(/\r$/, '');
    lines.push({ text: own, start, end: start + own.length });
    start += part.length + 1;
  }
  return lines;
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

interface FoundBlock {
  readonly block: RowBlock;
  /** Index of the line after it. */
  readonly next: number;
}

function tableAt(lines: readonly Line[], at: number): FoundBlock | null {
  const first = lines[at];
  if (!first) return null;
  for (const mark of ['|', '\t', ';', ','] as const) {
    const rows: (readonly Cell[])[] = [];
    let next = at;
    for (; next < lines.length; next++) {
      const line = lines[next];
      if (!line) break;
      if (mark === '|' && /^[\s|:+-]*-{2,}[\s|:+-]*$/.test(line.text)) continue;
      const cells = cellsOf(line, mark);
      if (!cells) break;
      rows.push(cells);
    }
    const block = blockOf(rows, lines.slice(at, next), mark);
    if (block) return { block, next };
  }
  return null;
}

function blockOf(rows: readonly (readonly Cell[])[], lines: readonly Line[], mark: Mark): RowBlock | null {
  const [head] = rows;
  const last = lines.at(-1);
  if (!head || !last) return null;
  const named = head.map(({ text }) => columnOf(text));
  const isHeader = named.filter((column) => column !== null).length >= Math.max(2, Math.ceil(head.length / 2));
  const body = isHeader ? rows.slice(1) : rows;
  if (body.length === 0) return null;
  if (!isHeader && !body.every((cells) => isBareRow(cells, mark, body.length))) return null;
  return { start: lines[0]?.start ?? 0, end: last.end, rows: body, header: isHeader ? head : null };
}

/** What stands in a cell that is no name: a number, a number with a unit, a list of numbers, effort. */
const VALUE =
  /^[@+-]?\s*(?:\d+(?:[.,]\d+)?\s*(?:kgs?|lbs?|公斤|斤|磅|reps?|次|组|sets?|x|s|sec|秒|min|分钟|km|m|米|rpe|rir|bw)?|bw|bodyweight|自重|body|-|—|bar|空杆|\d{1,2}:\d\d|(?:rpe|rir)\s?\d(?:\.\d)?|\d+\s*[x×*]\s*\d+|\d+(?:\s*[-/+]\s*\d+)+)$/iu;
const WARM = /^(?:w|wu|warm-?up|d|drop|f|failure|working|work|热身|正式组|递减)$/iu;

/** Without a header a row is a name and numbers. Commas with blanks are ordinary writing ("pull-ups, 10, 8, 6") unless rows repeat. */
function isBareRow(cells: readonly Cell[], mark: Mark, rows: number): boolean {
  const [name, ...values] = cells.filter(({ text }) => text !== '');
  if (!name || values.length < 2 || !/\p{L}/u.test(name.text) || /\d\s*[x×*@]|[x×*@]\s*\d|^\d/u.test(name.text))
    return false;
  if (name.text.length > 40 || !values.every(({ text }) => VALUE.test(text) || WARM.test(text))) return false;
  if (!values.some(({ text }) => /\d/.test(text))) return false;
  if (mark === '|') return values.length >= 2;
  if (mark !== ',' && mark !== ';') return true;
  const spaced = cells.slice(1).some(({ start }, index) => start - (cells[index]?.end ?? start) > 1);
  return values.length >= 2 && values.length <= 4 && (!spaced || rows >= 3);
}

function cellsOf({ text, start }: Line, mark: Mark): readonly Cell[] | null {
  if (mark === '|') {
    if ((text.match(/[|｜]/g) ?? []).length < 2) return null;
  } else if (!text.includes(mark)) return null;
  const cells: Cell[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = text.slice(from, to);
    const own = raw.trim().replace(/^"|"$/g, '');
    const lead = raw.length - raw.trimStart().length;
    cells.push({ text: own, start: start + from + lead, end: start + from + raw.trimEnd().length });
    from = to + 1;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === mark || (mark === '|' && unit === '｜')) push(at);
  }
  push(text.length);
  // A Markdown row is fenced by its marks.
  const fenced =
    mark === '|'
      ? cells.filter(({ text: own }, index) => own !== '' || (index > 0 && index < cells.length - 1))
      : cells;
  return fenced.length >= (mark === '|' ? 2 : 3) || (mark === '\t' && fenced.length >= 2) ? fenced : null;
}

/** "name: squat", "weight: 100 kg", "sets: 3", "reps: 5" below each other: one row, its keys the header. */
function recordAt(lines: readonly Line[], at: number): FoundBlock | null {
  const header: Cell[] = [];
  const row: Cell[] = [];
  let next = at;
  const roles = new Set<string>();
  for (; next < lines.length; next++) {
    const line = lines[next];
    const match = line ? /^([\s\-*•]*)([\p{L}#][\p{L} #().]{0,24}?)\s*[:：=]\s*(\S.*?)\s*$/u.exec(line.text) : null;
    const column = match ? columnOf(match[2] ?? '') : null;
    if (!line || !match || !column || roles.has(column.role)) break;
    roles.add(column.role);
    const keyStart = line.start + (match[1]?.length ?? 0);
    const value = match[3] ?? '';
    const valueStart = line.start + line.text.lastIndexOf(value);
    header.push({ text: match[2] ?? '', start: keyStart, end: keyStart + (match[2]?.length ?? 0) });
    row.push({ text: value, start: valueStart, end: valueStart + value.length });
  }
  const last = lines[next - 1];
  const tells = ['sets', 'reps', 'load', 'duration', 'distance'].filter((role) => roles.has(role)).length;
  if (!last || tells < 2 || next - at < 2) return null;
  return { block: { start: lines[at]?.start ?? 0, end: last.end, rows: [row], header }, next };
}
