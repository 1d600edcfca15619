// How a file is to be read, and what would come out: read once for its encoding, once for its marks, once as it would be planned.
import type { FoundBackup, InspectRequest, Refused } from '../../contracts/transfer.ts';
import { isFullCsv } from '../../domain/log/export/full-csv.ts';
import { createTableInspector } from '../../domain/log/import/inspect-table.ts';
import type {
  ColumnReading,
  ImportProblem,
  Inspection,
  PreviewRow,
  Reading,
} from '../../domain/log/import/inspection.ts';
import { createRowReader, type TableRow } from '../../domain/log/import/read-row.ts';
import { guessColumns, type RecognisedTable } from '../../domain/log/import/recognise-table.ts';
import { makeRoomForNames, MOST_NAMES, proposeExercise, shapeOf } from '../../domain/log/import/resolve-names.ts';
import { planRows, type RowParts } from './plan-rows.ts';
import { isGzip, RefusedFile } from './read-bytes.ts';
import { createTableReader, findHeader, type FoundHeader } from './read-table.ts';
import { detectEncoding, readText } from './read-text.ts';

/** Enough for titles above the header and the rows that say what its columns hold. */
const HEAD_CHARACTERS = 64 * 1024;
const PREVIEW_ROWS = 12;
/** Thirty years of training daily, thirty sets a time. What has more of them is no log, and would take minutes. */
const MOST_ROWS = 330_000;
const PREVIEW_NOTE = 200;

export async function inspectFile(
  file: Blob,
  request: InspectRequest,
  parts: RowParts,
  onProgress: (progress: { readonly readBytes: number; readonly totalBytes: number }) => void,
): Promise<Inspection | FoundBackup | Refused> {
  const { mostBytes, linkerOver } = parts;
  const gzip = await isGzip(file);
  // Three readings; of a packed file the length is known after the first.
  const { encoding, bytes } = await detectEncoding(file, mostBytes, (read) =>
    onProgress({ readBytes: read, totalBytes: gzip ? 0 : 3 * file.size }),
  );
  const passed = (pass: number) => (read: number) =>
    onProgress({ readBytes: pass * bytes + read, totalBytes: 3 * bytes });

  const head = await headOf(file, encoding, mostBytes);
  if (/^\s*[{[]/.test(head)) {
    if (/"format"\s*:\s*"plumbline"/.test(head.slice(0, 4096))) return { kind: 'backup', form: 'json', gzip, bytes };
    throw new RefusedFile('unknown_json');
  }
  if (isFullCsv(head)) return { kind: 'backup', form: 'csv', gzip, bytes };
  if (head.trim() === '') throw new RefusedFile('empty');
  const header = findHeader(head);
  if (!header) throw new RefusedFile('no_table');
  const custom = request.custom.filter(({ deletedAt }) => deletedAt === undefined);
  const linker = linkerOver(custom);
  makeRoomForNames(linker);
  const table = tableOf(header, request.columns, (name) => linker.linker.link(name) !== null);

  const answers = request.answers ?? {};
  const inspector = createTableInspector({
    encoding,
    delimiter: header.delimiter,
    headerLine: header.line,
    table,
    answers,
    unit: request.unit,
  });
  const seen: TableRow[] = [];
  let rows = 0;
  const problems: ImportProblem[] = [];
  const reader = createTableReader(header, (problem) => problems.push(problem));
  const take = (row: TableRow) => {
    rows += 1;
    if (rows > MOST_ROWS) throw new RefusedFile('too_large');
    if (seen.length < 4 * PREVIEW_ROWS) seen.push(row);
    inspector.push(row);
  };
  for await (const piece of readText(file, encoding, mostBytes)) {
    passed(1)(piece.readBytes);
    reader.push(piece.text).forEach(take);
  }
  reader.end().forEach(take);
  if (rows === 0 && problems.length === 0) throw new RefusedFile('no_rows');

  const { reading, questions, names } = inspector.end();
  if (names.size > MOST_NAMES) throw new RefusedFile('no_table');
  const { planner, pieces } = planRows(
    file,
    { reading, answers, custom, known: [], importId: 'inspection', importedAt: new Date(0).toISOString(), salt: '' },
    parts,
  );
  for await (const piece of pieces) passed(2)(piece.readBytes);
  const plan = planner.seen();
  return {
    kind: 'log',
    reading,
    bytes,
    rows: plan.rows,
    sets: plan.sets,
    restRows: plan.restRows,
    noteRows: plan.noteRows,
    workouts: plan.workouts,
    span:
      plan.fromDay !== null && plan.toDay !== null && reading.dateOrder !== null
        ? { fromDay: plan.fromDay, toDay: plan.toDay }
        : null,
    preview: previewOf(seen, reading, answers),
    names: [...names]
      .map(([name, count]) => ({
        name,
        rows: count,
        proposal: proposeExercise(name, linker, shapeOf(reading.shapes, name)),
      }))
      .toSorted((a, b) => b.rows - a.rows || (a.name < b.name ? -1 : 1)),
    questions,
    problems: plan.problems,
    problemCounts: plan.problemCounts,
  };
}

async function headOf(file: Blob, encoding: Reading['encoding'], mostBytes: number): Promise<string> {
  let head = '';
  for await (const { text } of readText(file, encoding, mostBytes)) {
    head += text;
    if (head.length >= HEAD_CHARACTERS) break;
  }
  if (head.length <= HEAD_CHARACTERS) return head;
  const end = head.lastIndexOf('\n', HEAD_CHARACTERS);
  return head.slice(0, end > 0 ? end : HEAD_CHARACTERS);
}

/** As the person mapped it, as its app writes it, or as its headers and cells suggest. */
function tableOf(
  header: FoundHeader,
  mapped: readonly ColumnReading[] | undefined,
  isExercise: (name: string) => boolean,
): RecognisedTable {
  const known = header.table;
  if (mapped && mapped.length === header.cells.length)
    return { format: known?.format ?? 'csv', dialect: known?.dialect ?? 'table', columns: mapped };
  if (known && known.format !== 'csv') return known;
  return { format: 'csv', dialect: 'table', columns: guessColumns(header.cells, header.samples, isExercise) };
}

function previewOf(
  rows: readonly TableRow[],
  reading: Reading,
  answers: NonNullable<InspectRequest['answers']>,
): readonly PreviewRow[] {
  const read = createRowReader(reading);
  const stated = { weight: answers.weightUnit ?? null, distance: answers.distanceUnit ?? null };
  return rows
    .flatMap((row): readonly PreviewRow[] => {
      const set = read(row);
      if (set.kind !== 'set') return [];
      const { year, month, day } = set.start;
      return [
        {
          line: set.line,
          day: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
          workout: set.title,
          exercise: set.exercise,
          type: set.type,
          ...(set.reps !== undefined && { reps: set.reps }),
          ...(set.weight && { load: { value: set.weight.value, unit: set.weight.unit ?? stated.weight } }),
          ...(set.seconds !== undefined && set.seconds !== 0 && { durationSec: set.seconds }),
          ...(set.distance &&
            set.distance.value !== 0 && {
              distance: { value: set.distance.value, unit: set.distance.unit ?? stated.distance },
            }),
          ...(set.rpe !== undefined && { rpe: set.rpe }),
          ...(set.note !== '' && { note: set.note.slice(0, PREVIEW_NOTE) }),
        },
      ];
    })
    .slice(0, PREVIEW_ROWS);
}
