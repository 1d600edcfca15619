// The cells of one row after another, by what their columns hold; what cannot be read is told and kept for a note.
import { cellText, plainCell } from './cell-text.ts';
import type {
  ColumnReading,
  DistanceUnit,
  ImportField,
  ImportProblem,
  ImportProblemKind,
  WeightUnit,
} from './inspection.ts';
import type { TableRow } from './read-row.ts';
import { readDuration } from './read-duration.ts';
import { readNumber } from './read-number.ts';

export interface CellReader {
  /** The row that all else is asked of from now on. */
  begin(row: TableRow): void;
  /** Plain, of the first column of the field that holds anything; '' where none does. */
  text(field: ImportField): string;
  /** As the person wrote it, but for what exporters add. */
  longText(field: ImportField): string;
  /** Undefined where there is none, or where it is no number and so set aside. */
  number(field: ImportField): number | undefined;
  measured<Unit extends WeightUnit | DistanceUnit>(
    field: 'weight' | 'distance',
    unitField: ImportField,
    unitOf: (word: string) => Unit | null,
    ofFile: Unit | null,
  ): { readonly value: number; readonly unit: Unit | null } | undefined;
  /** Seconds. */
  duration(field: 'duration' | 'seconds', pairs: 'h:m' | 'm:s'): number | null;
  /** A count of sets in one row: 1 where none is stated, or none that can be believed (which is told). 0: the row says that none were done. */
  times(field: 'sets'): number;
  tell(kind: ImportProblemKind, field?: ImportField, value?: string): void;
  /** Of the row, so far. */
  problems(): readonly ImportProblem[];
  aside(): readonly string[];
}

interface Place {
  readonly at: number;
  readonly column: ColumnReading;
}

/** A row that stands for more sets than this has another number in that column. */
const MOST_SETS_A_ROW = 50;

const NOWHERE: readonly Place[] = [];

export function createCellReader(columns: readonly ColumnReading[], decimal: '.' | ','): CellReader {
  const places = new Map<ImportField, readonly Place[]>();
  columns.forEach((column, at) => {
    if (column.field !== null) places.set(column.field, [...(places.get(column.field) ?? []), { at, column }]);
  });
  let row: TableRow = { line: 0, cells: [] };
  let problems: ImportProblem[] = [];
  let aside: string[] = [];
  // Where the cell was found that was asked for last.
  let column: ColumnReading | null = null;

  const find = (field: ImportField): string => {
    for (const place of places.get(field) ?? NOWHERE) {
      const cell = row.cells[place.at];
      const text = cell === undefined || cell === '' ? '' : plainCell(cell);
      if (text === '') continue;
      ({ column } = place);
      return text;
    }
    return '';
  };
  const tell = (kind: ImportProblemKind, field?: ImportField, value?: string) => {
    problems.push({
      line: row.line,
      kind,
      ...(field !== undefined && { field }),
      ...(value !== undefined && value !== '' && { value: value.slice(0, 80) }),
    });
  };
  const setAside = (field: ImportField, kind: ImportProblemKind, cell: string) => {
    tell(kind, field, cell);
    aside.push(`${column?.header ?? field}: ${cell}`);
    return undefined;
  };
  const read = (field: ImportField, cell: string) => {
    if (cell === '') return undefined;
    return readNumber(cell, decimal) ?? setAside(field, 'unreadable_number', cell);
  };

  const plainNumber = (field: ImportField) => {
    const cell = find(field);
    const number = read(field, cell);
    if (!number || number.rest === '') return number?.value;
    return setAside(field, 'unreadable_number', cell);
  };

  return {
    begin(next) {
      row = next;
      problems = [];
      aside = [];
    },
    text: find,
    longText(field) {
      for (const { at } of places.get(field) ?? NOWHERE) {
        const cell = row.cells[at];
        const text = cell === undefined || cell === '' ? '' : cellText(cell).trim();
        if (text !== '') return text;
      }
      return '';
    },
    number: plainNumber,
    measured(field, unitField, unitOf, ofFile) {
      const cell = find(field);
      const number = read(field, cell);
      if (!number) return undefined;
      const ofCell = column;
      // The unit of the cell, else of its column, else of the row, else of the file.
      const stated = number.rest === '' ? (ofCell?.unit ?? find(unitField)) : number.rest;
      const unit = stated === '' ? ofFile : unitOf(stated);
      if (stated === '' || unit !== null || number.value === 0) return { value: number.value, unit };
      column = ofCell;
      return setAside(field, 'unknown_unit', number.rest === '' ? `${cell} ${stated}` : cell);
    },
    duration(field, pairs) {
      const cell = find(field);
      if (cell === '') return null;
      const seconds = readDuration(cell, column?.unit === 'min' ? 'min' : 's', pairs);
      if (seconds === null && field === 'seconds') setAside(field, 'unreadable_number', cell);
      return seconds;
    },
    times(field) {
      const count = plainNumber(field) ?? 1;
      if (Number.isInteger(count) && count >= 0 && count <= MOST_SETS_A_ROW) return count;
      setAside(field, 'beyond_belief', String(count));
      return 1;
    },
    tell,
    problems: () => problems,
    aside: () => aside,
  };
}
