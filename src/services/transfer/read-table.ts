// Rows of a delimited text, in pieces, each with the line it stands on; what is no row of the table is told and passed over.
import Papa from 'papaparse';
import type { ImportProblem } from '../../domain/log/import/inspection.ts';
import type { TableRow } from '../../domain/log/import/read-row.ts';
import { recogniseTable, type RecognisedTable } from '../../domain/log/import/recognise-table.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;

export interface FoundHeader {
  readonly delimiter: string;
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Null: no app and no training words are known in it. */
  readonly table: RecognisedTable | null;
  /** Rows below it, as far as they stand in the head of the file. */
  readonly samples: readonly (readonly string[])[];
}

const HEADER_WITHIN_ROWS = 20;
/** A row longer than this has a quote that was never closed. */
const LONGEST_ROW = 1_000_000;
/** To look for the end of each takes time: in a file with more of them quotes are characters like any other from there on. */
const MOST_OPEN_QUOTES = 20;

/** The header in the head of a text: the line, under the delimiter, that says the most. Null: no table at all. */
export function findHeader(head: string): FoundHeader | null {
  let best: (FoundHeader & { readonly score: number }) | null = null;
  for (const delimiter of DELIMITERS) {
    const { rows } = parsePiece(head, delimiter, false);
    let line = 1;
    for (const [at, cells] of rows.slice(0, HEADER_WITHIN_ROWS).entries()) {
      const table = cells.length >= 3 ? recogniseTable(cells) : null;
      const known = table?.columns.filter(({ field }) => field !== null).length ?? 0;
      const rivals = rows.slice(at + 1, at + 21);
      const alike =
        cells.length >= 2 && rivals.length > 0 && rivals.every(({ length }) => length === cells.length || length === 1);
      const score = table
        ? 100 + known
        : alike && cells.every((cell) => cell.trim() !== '' && !/^\d/.test(cell.trim()))
          ? cells.length
          : 0;
      if (score > (best?.score ?? 0)) best = { delimiter, line, cells, table, samples: rivals, score };
      line += linesOf(cells);
    }
  }
  return best;
}

export interface RowReader {
  /** Rows that are complete with this piece. */
  push(text: string): readonly TableRow[];
  /** What is left when the text ends. */
  end(): readonly TableRow[];
}

/** Rows below the header, blank lines and further headers passed over. */
export function createTableReader(
  header: Pick<FoundHeader, 'delimiter' | 'line' | 'cells'>,
  tell: (problem: ImportProblem) => void,
): RowReader {
  const { delimiter, cells: titles } = header;
  const width = titles.length;
  let carry = '';
  let line = 1;
  let openQuotes = 0;
  const whole = titles.join('\u0000');
  const parse = (text: string, keepLast: boolean) =>
    openQuotes > MOST_OPEN_QUOTES ? splitPlainly(text, delimiter, keepLast) : parsePiece(text, delimiter, keepLast);

  function take(rows: readonly (readonly string[])[], ends: boolean): TableRow[] {
    const taken: TableRow[] = [];
    for (const cells of rows) {
      const row = rowOf(cells, ends);
      line += linesOf(cells);
      if (row) taken.push(row);
    }
    return taken;
  }

  function rowOf(cells: readonly string[], ends: boolean): TableRow | null {
    if (line <= header.line || cells.every((cell) => cell.trim() === '')) return null;
    const told = (kind: 'cut_off' | 'unreadable_row') => {
      tell({ line, kind, value: cells.join(delimiter).slice(0, 80) });
      return null;
    };
    if (cells.some((cell) => cell.includes('\ufffd')))
      tell({
        line,
        kind: 'unreadable_text',
        value: (cells.find((cell) => cell.includes('\ufffd')) ?? '').slice(0, 80),
      });
    if (cells.length === width) return cells.join('\u0000') === whole ? null : { line, cells };
    if (cells.length > width)
      return cells.slice(width).every((cell) => cell.trim() === '')
        ? { line, cells: cells.slice(0, width) }
        : told('unreadable_row');
    for (const other of DELIMITERS) {
      if (other === delimiter || cells.length > 2) continue;
      const [again] = parsePiece(cells.join(delimiter), other, false).rows;
      if (again?.length === width) return { line, cells: again, mended: 'other_delimiter' };
    }
    if (ends) return told('cut_off');
    return cells.length >= Math.max(3, width / 2) ? { line, cells, mended: 'short_row' } : told('unreadable_row');
  }

  /** A quote that is never closed takes all that follows with it: its line is given up, the rest is read. */
  function giveUpLine(): void {
    openQuotes += 1;
    const end = carry.indexOf('\n');
    const given = end < 0 ? carry : carry.slice(0, end);
    tell({ line, kind: 'unreadable_row', value: given.slice(0, 80) });
    carry = end < 0 ? '' : carry.slice(end + 1);
    line += 1;
  }

  function takeWhole(): TableRow[] {
    const taken: TableRow[] = [];
    for (;;) {
      const { rows, rest } = parse(carry, true);
      carry = carry.slice(rest);
      taken.push(...take(rows, false));
      if (carry.length <= LONGEST_ROW) return taken;
      giveUpLine();
    }
  }

  return {
    push(text) {
      carry += text;
      return takeWhole();
    },
    end() {
      const taken = takeWhole();
      while (carry !== '') {
        const { rows, unclosed } = parse(carry, false);
        if (!unclosed) {
          taken.push(...take(rows, true));
          return taken;
        }
        const behind = carry.slice(carry.indexOf('\n') + 1);
        const goesOn = carry.includes('\n') && parse(behind, false).rows.some(({ length }) => length === width);
        if (!goesOn) {
          if (line > header.line) tell({ line, kind: 'cut_off', value: carry.slice(0, 80) });
          return taken;
        }
        giveUpLine();
        taken.push(...takeWhole());
      }
      return taken;
    },
  };
}

interface ParsedPiece {
  readonly rows: readonly (readonly string[])[];
  /** Where what is not parsed begins. */
  readonly rest: number;
  readonly unclosed: boolean;
}

/** By line ends and delimiters alone. */
function splitPlainly(text: string, delimiter: string, keepLast: boolean): ParsedPiece {
  const rest = keepLast ? text.lastIndexOf('\n') + 1 : text.length;
  const lines = text.slice(0, rest).split('\n');
  if (lines.at(-1) === '') lines.pop();
  return { rows: lines.map((line) => line.split(delimiter)), rest, unclosed: false };
}

function parsePiece(text: string, delimiter: string, keepLast: boolean): ParsedPiece {
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
  const { data, errors, meta } = parser.parse(text, 0, keepLast) as Papa.ParseResult<readonly string[]>;
  return {
    rows: data,
    rest: meta.cursor,
    unclosed: errors.some(({ code }) => code === 'MissingQuotes'),
  };
}

function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
