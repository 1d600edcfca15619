// The first reading of a table: in which order its dates are, what its commas mean, which units it states, whose rows belong together.
import { plainCell } from './cell-text.ts';
import type {
  DateOrder,
  DistanceUnit,
  FileEncoding,
  ImportAnswers,
  ImportField,
  ImportQuestion,
  NameShape,
  Reading,
  WeightUnit,
} from './inspection.ts';
import { dateShape, readDate, readTime } from './read-date.ts';
import { createRowReader, type ReadRow, type TableRow } from './read-row.ts';
import { numberShape } from './read-number.ts';
import type { RecognisedTable } from './recognise-table.ts';

export interface TableFacts {
  readonly encoding: FileEncoding;
  readonly delimiter: string;
  readonly headerLine: number;
  readonly table: RecognisedTable;
  readonly answers: ImportAnswers;
  /** The person's unit. */
  readonly unit: WeightUnit;
}

export interface TableInspector {
  push(row: TableRow): void;
  end(): {
    readonly reading: Reading;
    readonly questions: readonly ImportQuestion[];
    /** By name, rows of sets. */
    readonly names: ReadonlyMap<string, number>;
  };
}

const SAMPLES = 5;
const NUMBERS: readonly ImportField[] = ['weight', 'distance', 'reps', 'rpe', 'rir'];

export function createTableInspector(facts: TableFacts): TableInspector {
  const { table, answers } = facts;
  const { columns } = table;
  const placesOf = (field: ImportField) =>
    columns.flatMap((column, at) => (column.field === field ? [{ at, column }] : []));
  const [dates, times] = [placesOf('date'), placesOf('time')];
  const numbers = NUMBERS.flatMap(placesOf);
  // Names, keys and what stands beside them do not hang on how dates and commas are read.
  const read = createRowReader({ columns, dateOrder: null, decimal: null, weightUnit: null, distanceUnit: null });
  const dateSamples = new Set<string>();
  const orders = new Map<DateOrder, number>();
  let lastDate = '';
  let either = 0;
  let precision: Reading['precision'] = 'second';
  const commas = { comma: 0, point: 0, samples: new Set<string>() };
  const names = new Map<string, { rows: number; reps: number; seconds: number; distance: number; loaded: boolean }>();
  const weights: number[] = [];
  const unstated = { weights: new Set<string>(), distances: new Set<string>() };
  const closed = new Set<string>();
  const scattered = new Set<string>();
  let key = '';

  function lookAtDate(row: TableRow): void {
    const cell = dates.map(({ at }) => plainCell(row.cells[at] ?? '')).find((text) => text !== '');
    if (cell === undefined || cell === lastDate) return;
    lastDate = cell;
    const shape = dateShape(cell);
    if (shape === 'none') return;
    if (shape === 'either') {
      either += 1;
      if (dateSamples.size < SAMPLES) dateSamples.add(cell);
    } else orders.set(shape, (orders.get(shape) ?? 0) + 1);
    let finest = readDate(cell, shape === 'either' ? 'dmy' : shape)?.precision ?? readDate(cell, 'mdy')?.precision;
    if (finest === 'day')
      finest = times.flatMap(({ at }) => readTime(row.cells[at] ?? '') ?? [])[0]?.precision ?? 'day';
    if (finest === 'day' || (finest === 'minute' && precision === 'second')) precision = finest;
  }

  function lookAtNumbers(row: TableRow): void {
    for (const { at } of numbers) {
      const cell = row.cells[at];
      if (cell === undefined || cell === '') continue;
      const shape = numberShape(cell);
      if (shape === 'decimal_comma') commas.comma += 1;
      else if (shape === 'decimal_point') commas.point += 1;
      else if ((shape === 'either_comma' || shape === 'either_point') && commas.samples.size < SAMPLES)
        commas.samples.add(plainCell(cell));
    }
  }

  function lookAtSet(row: Exclude<ReadRow, { kind: 'left_out' }>): void {
    const name = names.get(row.exercise) ?? { rows: 0, reps: 0, seconds: 0, distance: 0, loaded: false };
    names.set(row.exercise, name);
    name.rows += 1;
    if (row.reps) name.reps += 1;
    if (row.seconds) name.seconds += 1;
    if (row.distance?.value) name.distance += 1;
    if (row.weight?.value) name.loaded = true;
    if (row.weight && row.weight.value !== 0 && row.weight.unit === null) {
      if (unstated.weights.size < SAMPLES) unstated.weights.add(String(row.weight.value));
      if (weights.length < 2000) weights.push(row.weight.value);
    }
    if (row.distance && row.distance.value !== 0 && row.distance.unit === null && unstated.distances.size < SAMPLES)
      unstated.distances.add(String(row.distance.value));
  }

  return {
    push(row) {
      lookAtDate(row);
      lookAtNumbers(row);
      // Dates that go either way or not at all must not hide the rest of a row.
      const result = read(row);
      if (result.kind === 'left_out') return;
      if (result.key !== key) {
        if (key !== '') closed.add(key);
        if (closed.has(result.key)) scattered.add(result.key);
        key = result.key;
      }
      if (result.kind === 'set') lookAtSet(result);
    },
    end() {
      const ownOrder = orderOf(orders, either);
      const ownDecimal = decimalOf(commas, table.format === 'csv' || facts.delimiter !== ',');
      const weightUnit = answers.weightUnit ?? null;
      const distanceUnit = answers.distanceUnit ?? null;
      const suggested = likelyUnit(weights, facts.unit);
      const suggestedUnits = { weight: suggested, distance: usualDistance(weightUnit ?? suggested) };
      const questions: ImportQuestion[] = [];
      if (table.format === 'csv' && columns.some(({ confidence }) => confidence < 1))
        questions.push({ kind: 'columns' });
      if (unstated.weights.size > 0)
        questions.push({ kind: 'weight_unit', suggested: suggestedUnits.weight, samples: [...unstated.weights] });
      if (unstated.distances.size > 0)
        questions.push({
          kind: 'distance_unit',
          suggested: suggestedUnits.distance,
          samples: [...unstated.distances],
        });
      if (ownOrder === null) questions.push({ kind: 'date_order', samples: [...dateSamples] });
      if (ownDecimal === null) questions.push({ kind: 'decimal', samples: [...commas.samples] });
      return {
        reading: {
          format: table.format,
          dialect: table.dialect,
          encoding: facts.encoding,
          delimiter: facts.delimiter,
          headerLine: facts.headerLine,
          columns,
          dateOrder: answers.dateOrder ?? ownOrder,
          decimal: answers.decimal ?? ownDecimal,
          weightUnit,
          distanceUnit,
          suggestedUnits,
          precision,
          scattered: [...scattered],
          shapes: shapesOf(names),
        },
        questions,
        names: new Map([...names].map(([name, { rows }]) => [name, rows])),
      };
    },
  };
}

/** One date that can be read in one way only decides for all; two that contradict each other decide nothing. */
function orderOf(orders: ReadonlyMap<DateOrder, number>, either: number): DateOrder | null {
  const said = (['dmy', 'mdy'] as const).filter((order) => orders.has(order));
  if (either === 0) return said.length === 1 ? (said[0] ?? null) : orders.has('ymd') || said.length > 0 ? 'ymd' : null;
  return said.length === 1 ? (said[0] ?? null) : null;
}

/** `openly`: the file was written by a spreadsheet or a phone with its own marks. Others are written by programs, with points. */
function decimalOf(
  { comma, point, samples }: { comma: number; point: number; samples: ReadonlySet<string> },
  openly: boolean,
): '.' | ',' | null {
  if (comma > 0 && point === 0) return ',';
  if (point > 0 && comma === 0) return '.';
  if (samples.size === 0 || (comma === 0 && !openly)) return '.';
  return null;
}

/** Plates are 45 lb or 20 kg: full bars of one unit are odd numbers in the other. */
function likelyUnit(weights: readonly number[], fallback: WeightUnit): WeightUnit {
  const share = (usual: readonly number[]) => weights.filter((weight) => usual.includes(weight)).length;
  const [pounds, kilograms] = [
    share([45, 95, 115, 135, 155, 185, 205, 225, 245, 275, 315, 365, 405]),
    share([20, 40, 60, 70, 80, 100, 120, 130, 140, 160]),
  ];
  if (pounds === kilograms || weights.length < 10) return fallback;
  const [likely, most, least]: [WeightUnit, number, number] =
    pounds > kilograms ? ['lb', pounds, kilograms] : ['kg', kilograms, pounds];
  return most > 2 * least ? likely : fallback;
}

function shapesOf(
  names: ReadonlyMap<string, { rows: number; reps: number; seconds: number; distance: number; loaded: boolean }>,
): Readonly<Record<string, NameShape>> {
  const shapes: [string, NameShape][] = [];
  for (const [name, { reps, seconds, distance, loaded }] of names) {
    const measure = reps > 0 ? 'repetitions' : distance > 0 ? 'distance' : seconds > 0 ? 'hold' : 'repetitions';
    if (measure !== 'repetitions' || !loaded) shapes.push([name, { measure, loaded }]);
  }
  return Object.fromEntries(shapes);
}

/** What a plan reads by where a row states no unit: the answer, else what was suggested. */
export function unitsOf(
  reading: Reading,
  answers: ImportAnswers,
): { readonly weight: WeightUnit; readonly distance: DistanceUnit } {
  const weight = answers.weightUnit ?? reading.weightUnit ?? reading.suggestedUnits.weight;
  const distance = answers.distanceUnit ?? reading.distanceUnit;
  // Who lifts in pounds runs in miles, unless they were asked.
  return {
    weight,
    distance:
      distance ?? (weight === reading.suggestedUnits.weight ? reading.suggestedUnits.distance : usualDistance(weight)),
  };
}

function usualDistance(weight: WeightUnit): DistanceUnit {
  return weight === 'lb' ? 'mi' : 'km';
}
