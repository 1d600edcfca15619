// Supersets, rounds and labels: which runs alternate.
import type { Collection } from './collection.ts';
import type { ChunkReading } from './read-chunk.ts';
import type { Run } from './set-draft.ts';

export function openBlocks(collection: Collection, reading: ChunkReading): void {
  const { chunk } = reading;
  if (reading.label !== null) collection.label = reading.label;
  if (reading.superset) {
    const before = collection.runs.at(-1);
    collection.superset = `superset ${(collection.blocks += 1)}`;
    const trailing = !collection.chunks.some(
      (other) =>
        other.sentence === chunk.sentence &&
        other.atoms.some(({ start, kind }) => kind === 'exercise' && start > (chunk.atoms[0]?.start ?? 0)),
    );
    if (before?.sentence === chunk.sentence) {
      for (const run of lastExercises(collection, trailing ? 2 : 1, chunk.sentence)) run.block = collection.superset;
    }
  }
  if (reading.rounds !== null) {
    const first = collection.chunks.find(({ line }) => line === chunk.line);
    const alone =
      first === chunk ||
      !collection.chunks.some(
        (other) =>
          other.sentence === chunk.sentence && other !== chunk && other.atoms.some(({ kind }) => kind === 'exercise'),
      );
    const below = alone && reading.exercise === null;
    collection.rounds.push({ count: reading.rounds, sentence: chunk.sentence, below, line: chunk.line });
  }
}

/** The runs of the last `many` exercises of the sentence. */
function lastExercises(collection: Collection, many: number, sentence: number): readonly Run[] {
  const names: (string | null)[] = [];
  const runs: Run[] = [];
  for (const run of collection.runs.toReversed()) {
    if (run.sentence !== sentence) break;
    if (!names.includes(run.exercise)) names.push(run.exercise);
    if (names.length > many) break;
    runs.push(run);
  }
  return runs;
}
