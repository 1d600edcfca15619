// Simulated repetitions with their sequences, of the same people as example-store.ts draws, kept under .cache/ as long as everything they
// were made with is unchanged.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { formRepetition } from '../../../src/domain/form/judge-repetition.ts';
import type { RepetitionMovement } from '../../../src/domain/movements/movement.ts';
import { sourceMark } from '../../source-mark.ts';
import type { Split, SplitSizes } from '../example-store.ts';
import { type Example, personRepetitions, REPETITIONS_PER_BODY, TEST_VARIETY, TRAINING_VARIETY } from '../examples.ts';
import { repetitionSequence, SEQUENCE_LENGTH } from './sequences.ts';

/** An example and the whole movement it is a summary of. */
export interface SequenceExample extends Example {
  /** See sequences.ts; not standardised. */
  readonly sequence: Float32Array;
}

export interface SequenceTask {
  readonly movementId: string;
  readonly split: Split;
  readonly sizes: SplitSizes;
  readonly seed: number;
}

const FOLDER = '.cache/form-sequences';
/** As in example-store.ts: the same numbers are the same people. */
const FIRST_BODY: Readonly<Record<Split, number>> = { train: 1_000_000, validation: 2_000_000, test: 3_000_000 };
const SEED_STRIDE = 10_000_000;
const SOURCES = [new URL('./sequences.ts', import.meta.url), new URL('../examples.ts', import.meta.url)];

let mark: string | null = null;

/** Changes with everything that a split is made with. */
export function sequencesMark(
  movement: RepetitionMovement,
  { split, sizes, seed }: Omit<SequenceTask, 'movementId'>,
): string {
  mark ??= sourceMark(SOURCES, ({ pathname }) => pathname.endsWith('/movements/registry.ts'));
  return createHash('sha256')
    .update(JSON.stringify([movement, split, sizes[split], seed, mark]))
    .digest('hex')
    .slice(0, 16);
}

/** Read back, or drawn here and now where they are not there: only those that the product would ask a model about. */
export function keptSequences(
  movement: RepetitionMovement,
  task: Omit<SequenceTask, 'movementId'>,
): readonly SequenceExample[] {
  const { split, sizes, seed } = task;
  const path = `${FOLDER}/${movement.id}-${split}-${sequencesMark(movement, task)}`;
  if (existsSync(`${path}.json`)) return readBack(path);
  const examples = drawSequences(movement, split, sizes[split], seed);
  mkdirSync(FOLDER, { recursive: true });
  const sequences = new Float32Array(examples.length * SEQUENCE_LENGTH);
  for (const [index, { sequence }] of examples.entries()) sequences.set(sequence, index * SEQUENCE_LENGTH);
  writeFileSync(`${path}.bin`, new Uint8Array(sequences.buffer));
  const partly = `${path}.${process.pid}`;
  writeFileSync(partly, JSON.stringify(examples.map((example) => ({ ...example, sequence: null }))));
  renameSync(partly, `${path}.json`);
  return examples;
}

function readBack(path: string): readonly SequenceExample[] {
  const examples = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as readonly Example[];
  const { buffer, byteOffset, byteLength } = readFileSync(`${path}.bin`);
  const sequences = new Float32Array(buffer, byteOffset, byteLength / 4);
  return examples.map((example, index) => ({
    ...example,
    sequence: sequences.subarray(index * SEQUENCE_LENGTH, (index + 1) * SEQUENCE_LENGTH),
  }));
}

/** The first `bodies` people of a split. */
export function drawSequences(
  movement: RepetitionMovement,
  split: Split,
  bodies: number,
  seed: number,
): readonly SequenceExample[] {
  const isTraining = split === 'train';
  const options = {
    repetitions: REPETITIONS_PER_BODY,
    withSimulatorTimes: isTraining,
    variety: isTraining ? TRAINING_VARIETY : TEST_VARIETY,
  };
  const first = seed * SEED_STRIDE + FIRST_BODY[split];
  return Array.from({ length: bodies }, (_, index) => personRepetitions(movement, first + index, options))
    .flat()
    .flatMap(({ body, set, repetition, trueBands, counted }) => {
      const asked = formRepetition(repetition, movement);
      const sequence = repetitionSequence(repetition);
      if (!asked || !sequence || !movement.views.includes(repetition.view) || Object.keys(asked.bands).length === 0)
        return [];
      return [
        {
          movementId: movement.id,
          body: body % SEED_STRIDE,
          view: set.view,
          seenFrom: repetition.view,
          features: asked.features,
          bands: asked.bands,
          trueBands,
          counted,
          sequence,
        },
      ];
    });
}
