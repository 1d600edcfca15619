// One line of a table as what it says of a set, whoever wrote it; what it would become is settled once its exercise is known.
import type { SetType } from '../records.ts';
import { cellText, plainCell } from './cell-text.ts';
import { distanceUnitOf, weightUnitOf } from './header-names.ts';
import type {
  ColumnReading,
  DistanceUnit,
  ImportField,
  ImportProblem,
  ImportProblemKind,
  Reading,
  WeightUnit,
} from './inspection.ts';
import { type LocalTime, readDate, readTime } from './read-date.ts';
import { readDuration } from './read-duration.ts';
import { readNumber } from './read-number.ts';

/** A row of a file: its cells as they stand there. */
export interface TableRow {
  /** From 1; of its first line where it holds line breaks. */
  readonly line: number;
  readonly cells: readonly string[];
  /** What the reader of the table had to do to get it. */
  readonly mended?: 'other_delimiter' | 'short_row';
}

export interface RowOfSet {
  readonly line: number;
  readonly kind: 'set' | 'rest' | 'note';
  /** Rows of one key are one workout. */
  readonly key: string;
  readonly start: LocalTime;
  readonly title: string | null;
  readonly end: LocalTime | null;
  readonly workoutSec: number | null;
  readonly exercise: string;
  readonly type: SetType;
  /** As it stands in the file, for the preview. */
  readonly order: string;
  /** How many such sets the row stands for. */
  readonly times: number;
  readonly reps?: number;
  readonly weight?: { readonly value: number; readonly unit: WeightUnit | null };
  readonly distance?: { readonly value: number; readonly unit: DistanceUnit | null };
  readonly seconds?: number;
  readonly rpe?: number;
  readonly rir?: number;
  readonly superset: string | null;
  readonly side?: 'left' | 'right';
  readonly perSide?: boolean;
  readonly note: string;
  readonly workoutNote: string;
  readonly problems: readonly ImportProblem[];
  /** Cells that could not be believed or read, as "header: cell": they are kept in a note. */
  readonly aside: readonly string[];
}

export type ReadRow = RowOfSet | { readonly kind: 'left_out'; readonly problem: ImportProblem };

/** What is needed of a Reading to read rows; dates and numbers by what is most likely where a question still stands open. */
export type RowReading = Pick<Reading, 'columns' | 'dateOrder' | 'decimal' | 'weightUnit' | 'distanceUnit'>;

const TYPES: readonly (readonly [RegExp, SetType])[] = [
  [/^(?:\d+\s*)?(?:w|warm.?up(?: set)?|aufwarm.*|热身.*)$/, 'warmup'],
  [/^(?:\d+\s*)?(?:d|drop.?(?:set)?|递减.*)$/, 'drop'],
  [/^(?:\d+\s*)?(?:f|fail(?:ure)?|to failure|力竭.*)$/, 'failure'],
  [/^(?:\d+\s*)?(?:a|amrap)$/, 'amrap'],
  [/^(?:\d*(?:[.,]0+)?|normal|working|work|regular|standard|n|s|正式.*)$/, 'normal'],
];
const REST = /^(?:rest ?timer|rest|ruhe-?timer|pausen-?timer|temporizador.*|minuteur.*|休息.*)$/;
const NOTE = /^(?:notes?|notiz|nota|remarque|备注)$/;

/** Reads the rows of one table; a workout's date is worked out once, not for each of its rows. */
export function createRowReader(reading: RowReading): (row: TableRow) => ReadRow {
  const places = new Map<ImportField, readonly { readonly at: number; readonly column: ColumnReading }[]>();
  reading.columns.forEach((column, at) => {
    if (column.field !== null) places.set(column.field, [...(places.get(column.field) ?? []), { at, column }]);
  });
  const order = reading.dateOrder ?? 'ymd';
  const decimal = reading.decimal ?? '.';
  let lastDate: readonly [string, LocalTime | null] = ['', null];

  return (row) => {
    const problems: ImportProblem[] = row.mended ? [{ line: row.line, kind: row.mended }] : [];
    const aside: string[] = [];
    /** The first column of the field that holds anything. */
    const cellOf = (field: ImportField) => {
      for (const { at, column } of places.get(field) ?? []) {
        const text = plainCell(row.cells[at] ?? '');
        if (text !== '') return { text, column };
      }
      return null;
    };
    const text = (field: ImportField) => cellOf(field)?.text ?? '';
    const longText = (field: ImportField) => {
      for (const { at } of places.get(field) ?? []) {
        const cell = cellText(row.cells[at] ?? '').trim();
        if (cell !== '') return cell;
      }
      return '';
    };
    const setAside = (field: ImportField, kind: ImportProblemKind, cell: string, header: string) => {
      problems.push({ line: row.line, kind, field, value: cell.slice(0, 80) });
      aside.push(`${header}: ${cell}`);
      return null;
    };
    const number = (field: ImportField) => {
      const cell = cellOf(field);
      if (!cell) return null;
      const read = readNumber(cell.text, decimal);
      if (!read) return setAside(field, 'unreadable_number', cell.text, cell.column.header);
      return { ...read, ...cell };
    };
    const plainNumber = (field: ImportField) => {
      const read = number(field);
      if (!read) return undefined;
      if (read.rest === '') return read.value;
      setAside(field, 'unreadable_number', read.text, read.column.header);
      return undefined;
    };
    /** Unit of the cell, else of its column, else of the row, else of the file. */
    const measured = <Unit extends WeightUnit | DistanceUnit>(
      field: 'weight' | 'distance',
      unitField: ImportField,
      unitOf: (word: string) => Unit | null,
      ofFile: Unit | null,
    ) => {
      const read = number(field);
      if (!read) return undefined;
      const stated = read.rest === '' ? (read.column.unit ?? text(unitField)) : read.rest;
      const unit = stated === '' ? ofFile : unitOf(stated);
      if (stated !== '' && unit === null && read.value !== 0) {
        setAside(field, 'unknown_unit', `${read.text} ${read.rest === '' ? stated : ''}`.trim(), read.column.header);
        return undefined;
      }
      return { value: read.value, unit };
    };

    const written = cellOf('date');
    const leftOut = (kind: ImportProblemKind, value?: string): ReadRow => ({
      kind: 'left_out',
      problem: { line: row.line, kind, ...(value !== undefined && value !== '' && { value: value.slice(0, 80) }) },
    });
    if (!written)
      return leftOut(
        'no_date',
        row.cells
          .filter((cell) => cell.trim() !== '')
          .join(' ')
          .trim(),
      );
    if (lastDate[0] !== written.text) lastDate = [written.text, readDate(written.text, order)];
    let start = lastDate[1];
    if (!start) return leftOut('unreadable_date', written.text);
    const clock = start.precision === 'day' ? readTime(text('time')) : null;
    if (clock) start = { ...start, ...clock };

    const exercise = longText('exercise').replace(/\s+/g, ' ');
    const orderText = text('order');
    const typeText = text('type') || orderText;
    const folded = typeText.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    const kind = REST.test(folded) ? 'rest' : NOTE.test(folded) ? 'note' : 'set';
    if (exercise === '' && kind === 'set') return leftOut('no_exercise');
    const type = kind === 'set' ? TYPES.find(([names]) => names.test(folded))?.[1] : 'normal';
    if (type === undefined)
      problems.push({ line: row.line, kind: 'unknown_type', field: 'type', value: typeText.slice(0, 80) });
    const remark = sideInNote(longText('note'));
    const title = longText('workout');
    const workoutNumber = text('workout_number');
    const head = {
      line: row.line,
      kind,
      key: `${workoutNumber}\u0000${written.text}\u0000${clock ? text('time') : ''}\u0000${title}`,
      start,
      title: title === '' ? null : title,
      end: readDate(text('end'), order),
      workoutSec: durationOf('duration', 'h:m'),
      exercise,
      order: orderText,
      type: type ?? 'normal',
      note: remark.note,
      workoutNote: longText('workout_note'),
    } as const;
    if (kind !== 'set') return { ...head, times: 1, superset: null, problems: [], aside: [] };

    const weight = measured('weight', 'weight_unit', weightUnitOf, reading.weightUnit);
    const distance = measured('distance', 'distance_unit', distanceUnitOf, reading.distanceUnit);
    const reps = plainNumber('reps');
    const seconds = durationOf('seconds', 'm:s');
    const [rpe, rir] = [plainNumber('rpe'), plainNumber('rir')];
    const times = plainNumber('sets') ?? 1;
    const side = sideOf(text('side')) ?? remark.side;
    const superset = text('superset');
    return {
      ...head,
      times,
      ...(reps !== undefined && { reps }),
      ...(weight && { weight }),
      ...(distance && { distance }),
      ...(seconds !== null && { seconds }),
      ...(rpe !== undefined && { rpe }),
      ...(rir !== undefined && { rir }),
      ...(side && { side }),
      ...(remark.perSide && { perSide: true }),
      superset: superset === '' ? null : superset,
      problems,
      aside,
    };

    function durationOf(field: 'duration' | 'seconds', pairs: 'h:m' | 'm:s'): number | null {
      const cell = cellOf(field);
      if (!cell) return null;
      const read = readDuration(cell.text, cell.column.unit === 'min' ? 'min' : 's', pairs);
      if (read === null && field === 'seconds') setAside(field, 'unreadable_number', cell.text, cell.column.header);
      return read;
    }
  };
}

function sideOf(text: string): 'left' | 'right' | null {
  if (/^(?:l|left|links|左)/i.test(text)) return 'left';
  return /^(?:r|right|rechts|右)/i.test(text) ? 'right' : null;
}

/** Where a shape has no place for sides, our own exports say them in the first line of a note. */
function sideInNote(note: string): {
  readonly note: string;
  readonly side: 'left' | 'right' | null;
  readonly perSide: boolean;
} {
  const said = /^(Left|Right|Each side)(?:\n|$)/.exec(note);
  if (!said) return { note, side: null, perSide: false };
  return { note: note.slice(said[0].length), side: sideOf(said[1] ?? ''), perSide: said[1] === 'Each side' };
}
