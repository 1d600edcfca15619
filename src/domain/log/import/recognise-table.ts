// Which app wrote a table, and what its columns hold, told by the names of its columns and never by their places.
import { headerKey, readHeader } from './header-names.ts';
import type { ColumnReading, ImportField } from './inspection.ts';
import { dateShape } from './read-date.ts';

export interface RecognisedTable {
  readonly format: 'strong' | 'hevy' | 'fitnotes' | 'csv';
  readonly dialect: string;
  readonly columns: readonly ColumnReading[];
}

/** Null: this line is not the header of a table of sets: those name an exercise, a date and something done. */
export function recogniseTable(header: readonly string[]): RecognisedTable | null {
  const columns = settleColumns(header);
  const keys = new Set(header.map(headerKey));
  const has = (field: ImportField) => columns.some((column) => column.field === field);
  const does = has('reps') || has('weight') || has('seconds') || has('distance');
  if (!has('exercise') || !has('date') || !does || header.length < 3) return null;
  const sure = (format: RecognisedTable['format'], dialect: string): RecognisedTable => ({
    format,
    dialect,
    columns: columns.map((column) => ({ ...column, confidence: 1 })),
  });
  if (keys.has('exercisetitle') && keys.has('setindex') && keys.has('starttime'))
    return sure('hevy', keys.has('weightlbs') ? 'Hevy, lb' : 'Hevy, kg');
  if (has('workout_number') && has('order') && keys.has('exercisename'))
    return sure('strong', 'Strong, numbered workouts');
  if (has('workout') && has('order') && has('weight') && has('reps') && (keys.has('setorder') || localStrong(keys)))
    return sure('strong', has('weight_unit') ? 'Strong, with units' : 'Strong');
  if (keys.has('category') && keys.has('exercise') && has('weight') && has('reps')) return sure('fitnotes', 'FitNotes');
  return { format: 'csv', dialect: 'table', columns };
}

/** Strong translates its headers; these are the ones it alone uses. */
function localStrong(keys: ReadonlySet<string>): boolean {
  return ['reihenfolgefestlegen', 'ordredesseries', 'ordendelaserie', 'ordineserie', 'ordemdaserie'].some((key) =>
    keys.has(key),
  );
}

/** Of several columns that could be one field the surest is it; columns of other units stand beside it. */
function settleColumns(header: readonly string[]): readonly ColumnReading[] {
  const meanings = header.map((name) => readHeader(name));
  return header.map((name, at): ColumnReading => {
    const meaning = meanings[at];
    const shown = name.replace(/^\ufeff/, '').trim();
    if (!meaning) return { header: shown, field: null, confidence: 0.95 };
    const rival = meanings.findIndex(
      (other, index) =>
        index !== at &&
        other?.field === meaning.field &&
        (other.confidence > meaning.confidence ||
          (other.confidence === meaning.confidence && index < at && other.unit === meaning.unit)),
    );
    if (rival >= 0) return { header: shown, field: null, confidence: 0.5 };
    return { header: shown, ...meaning };
  });
}

/** For a table of no known app: by its headers, and where they say nothing by what stands below them. Always for the person to look at. */
export function guessColumns(
  header: readonly string[],
  samples: readonly (readonly string[])[],
  isExercise: (name: string) => boolean,
): readonly ColumnReading[] {
  const columns = [...settleColumns(header)];
  const cellsOf = (at: number) => samples.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '');
  const put = (field: ImportField, matches: (cells: readonly string[]) => number) => {
    if (columns.some((column) => column.field === field)) return;
    const shares = columns.map(({ field: taken }, at) => {
      const cells = cellsOf(at);
      return taken !== null || cells.length === 0 ? 0 : matches(cells) / cells.length;
    });
    const most = Math.max(0, ...shares);
    const place = shares.indexOf(most);
    const column = columns[place];
    if (most >= 0.5 && column) columns[place] = { ...column, field, confidence: 0.5 * most };
  };
  put('date', (cells) => cells.filter((cell) => dateShape(cell) !== 'none').length);
  put('exercise', (cells) => cells.filter((cell) => !/^[\d.,:-]+$/.test(cell) && isExercise(cell)).length);
  return columns;
}
