// One line of a table as what it says of a set, whoever wrote it; what it would become is settled once its exercise is known.
import type { SetType } from '../records.ts';
import { distanceUnitOf, weightUnitOf } from './header-names.ts';
import type { DistanceUnit, ImportProblem, ImportProblemKind, Reading, WeightUnit } from './inspection.ts';
import { type LocalTime, readDate, readTime } from './read-date.ts';
import { createCellReader } from './read-cells.ts';

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
  const cells = createCellReader(reading.columns, reading.decimal ?? '.');
  const order = reading.dateOrder ?? 'ymd';
  const dateOf = remembered((text: string) => readDate(text, order));
  const endOf = remembered((text: string) => readDate(text, order));

  return (row) => {
    cells.begin(row);
    if (row.mended) cells.tell(row.mended);
    const leftOut = (kind: ImportProblemKind, value = ''): ReadRow => ({
      kind: 'left_out',
      problem: { line: row.line, kind, ...(value !== '' && { value: value.slice(0, 80) }) },
    });
    const written = cells.text('date');
    if (written === '')
      return leftOut(
        'no_date',
        row.cells
          .filter((cell) => cell.trim() !== '')
          .join(' ')
          .trim(),
      );
    let start = dateOf(written);
    if (!start) return leftOut('unreadable_date', written);
    const time = start.precision === 'day' ? cells.text('time') : '';
    const clock = readTime(time);
    if (clock) start = { ...start, ...clock };

    const exercise = cells.longText('exercise').replace(/\s+/g, ' ');
    const orderText = cells.text('order');
    const typeText = cells.text('type') || orderText;
    const kind = kindOf(typeText);
    if (exercise === '' && kind.row === 'set') return leftOut('no_exercise');
    if (kind.type === null) cells.tell('unknown_type', 'type', typeText);
    const remark = sideInNote(cells.longText('note'));
    const title = cells.longText('workout');
    const head = {
      line: row.line,
      kind: kind.row,
      key: `${cells.text('workout_number')}\u0000${written}\u0000${clock ? time : ''}\u0000${title}`,
      start,
      title: title === '' ? null : title,
      end: endOf(cells.text('end')),
      workoutSec: cells.duration('duration', 'h:m'),
      exercise,
      order: orderText,
      type: kind.type ?? 'normal',
      note: remark.note,
      workoutNote: cells.longText('workout_note'),
    } as const;
    if (kind.row !== 'set') return { ...head, times: 1, superset: null, problems: [], aside: [] };

    const weight = cells.measured('weight', 'weight_unit', weightUnitOf, reading.weightUnit);
    const distance = cells.measured('distance', 'distance_unit', distanceUnitOf, reading.distanceUnit);
    const reps = cells.number('reps');
    const seconds = cells.duration('seconds', 'm:s');
    const [rpe, rir] = [cells.number('rpe'), cells.number('rir')];
    const side = sideOf(cells.text('side')) ?? remark.side;
    const superset = cells.text('superset');
    return {
      ...head,
      times: cells.times('sets'),
      ...(reps !== undefined && { reps }),
      ...(weight && { weight }),
      ...(distance && { distance }),
      ...(seconds !== null && { seconds }),
      ...(rpe !== undefined && { rpe }),
      ...(rir !== undefined && { rir }),
      ...(side && { side }),
      ...(remark.perSide && { perSide: true }),
      superset: superset === '' ? null : superset,
      problems: cells.problems(),
      aside: cells.aside(),
    };
  };
}

/** Rows of a workout say the same: the last answer is kept. */
function remembered<T>(work: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly answer: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, answer: work(text) };
    return last.answer;
  };
}

interface RowKind {
  readonly row: RowOfSet['kind'];
  /** Null: a word that no app is known to write. */
  readonly type: SetType | null;
}

function kindOf(written: string): RowKind {
  if (/^\d*$/.test(written)) return { row: 'set', type: 'normal' };
  const folded = written.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (REST.test(folded)) return { row: 'rest', type: 'normal' };
  if (NOTE.test(folded)) return { row: 'note', type: 'normal' };
  return { row: 'set', type: TYPES.find(([names]) => names.test(folded))?.[1] ?? null };
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
