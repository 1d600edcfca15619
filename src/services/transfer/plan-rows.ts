// A file read as it was found to be read: workouts in the order they stand in it, as soon as each is whole.
import type { PlanRequest } from '../../contracts/transfer.ts';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import type { CustomExercise } from '../../domain/catalogue/custom-exercise.ts';
import { unitsOf } from '../../domain/log/import/inspect-table.ts';
import {
  createImportPlanner,
  type ImportPlanner,
  type LocalClock,
  type PlannedWorkout,
} from '../../domain/log/import/plan-import.ts';
import { createNameResolver, type NameLinker } from '../../domain/log/import/resolve-names.ts';
import { createTableReader } from './read-table.ts';
import { readText } from './read-text.ts';

export interface RowParts {
  readonly exercises: readonly Exercise[];
  readonly clock: LocalClock;
  readonly mostBytes: number;
  /** Over the catalogue and these; made once for each of them. */
  readonly linkerOver: (custom: readonly CustomExercise[]) => NameLinker;
}

export interface PlannedPiece {
  readonly workouts: readonly PlannedWorkout[];
  readonly readBytes: number;
}

export function planRows(
  file: Blob,
  request: PlanRequest,
  { exercises, clock, mostBytes, linkerOver }: RowParts,
): { readonly planner: ImportPlanner; readonly pieces: AsyncGenerator<PlannedPiece>; readonly totalBytes: number } {
  const { answers, importId, importedAt, salt, known } = request;
  const custom = request.custom.filter(({ deletedAt }) => deletedAt === undefined);
  const reading = {
    ...request.reading,
    dateOrder: answers.dateOrder ?? request.reading.dateOrder,
    decimal: answers.decimal ?? request.reading.decimal,
  };
  const planner = createImportPlanner({
    reading,
    units: unitsOf(reading, answers),
    resolve: createNameResolver({
      exercises,
      custom,
      linker: linkerOver(custom),
      shapes: reading.shapes,
      answers,
      importId,
      importedAt,
      salt,
    }),
    known,
    clock,
    importId,
    salt,
  });

  async function* pieces(): AsyncGenerator<PlannedPiece> {
    const titles = reading.columns.map(({ header }) => header);
    const table = createTableReader(
      { delimiter: reading.delimiter, line: reading.headerLine, cells: titles },
      (problem) => planner.tell(problem),
    );
    let bytes = 0;
    for await (const { text, readBytes } of readText(file, reading.encoding, mostBytes)) {
      bytes = readBytes;
      yield { workouts: table.push(text).flatMap((row) => planner.push(row)), readBytes };
    }
    yield { workouts: [...table.end().flatMap((row) => planner.push(row)), ...planner.end()], readBytes: bytes };
  }
  return { planner, pieces: pieces(), totalBytes: file.size };
}
