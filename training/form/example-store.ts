// Simulated repetitions kept under .cache/, movement by movement and split by split, exactly as long as everything they were made with
// is unchanged: a run that was broken off goes on where it stood, and only a changed movement is drawn anew.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { onThreads } from '../threads.ts';
import { sourceMark } from '../source-mark.ts';
import { FEATURE_COUNT } from '../../src/domain/form/features.ts';
import type { RepetitionMovement, View } from '../../src/domain/movements/movement.ts';
import { type Example, makeExamples, REPETITIONS_PER_BODY, TEST_VARIETY, TRAINING_VARIETY } from './examples.ts';

export type Split = 'train' | 'validation' | 'test';

/** Simulated people in each split. A body is numbered, and its number fixes everything about it. */
export type SplitSizes = Readonly<Record<Split, number>>;

export interface ExampleTask {
  readonly movementId: string;
  readonly split: Split;
  readonly bodies: number;
  readonly seed: number;
  /** Where it is kept. Settled once, by whoever asks: sources may change while threads start. */
  readonly path?: string;
}

const FOLDER = '.cache/form-examples';
/** Bodies of the splits are numbered from these: they never meet. */
const FIRST_BODY: Readonly<Record<Split, number>> = { train: 1_000_000, validation: 2_000_000, test: 3_000_000 };
const SEED_STRIDE = 10_000_000;
const VIEWS: readonly View[] = ['side', 'oblique', 'front', 'back', 'unknown'];
const WORKER = new URL('./example-worker.ts', import.meta.url);
const SOURCES = new URL('./examples.ts', import.meta.url);

let mark: string | null = null;

/** Movement files count by what is in them: `contentOf`. */
function sourcesMark(): string {
  mark ??= sourceMark([SOURCES], ({ pathname }) => pathname.endsWith('/movements/registry.ts'));
  return mark;
}

function pathOf(movement: RepetitionMovement, { split, bodies, seed }: Omit<ExampleTask, 'movementId'>): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([movement, split, bodies, seed, sourcesMark()]))
    .digest('hex')
    .slice(0, 16);
  return `${FOLDER}/${movement.id}-${split}-${hash}.bin`;
}

/** Makes on `threads` threads what is not there yet. */
export async function prepareExamples(
  movements: readonly RepetitionMovement[],
  sizes: SplitSizes,
  seed: number,
  threads: number,
  onDone: (task: ExampleTask, left: number) => void,
  splits: readonly Split[] = ['train', 'validation', 'test'],
): Promise<void> {
  const tasks = movements.flatMap((movement) =>
    splits
      .map((split): ExampleTask & { readonly path: string } => {
        const task = { split, bodies: sizes[split], seed };
        return { movementId: movement.id, ...task, path: pathOf(movement, task) };
      })
      .filter(({ path }) => !existsSync(path)),
  );
  let left = tasks.length;
  await onThreads(WORKER, threads, tasks, (_, task) => onDone(task, --left));
}

/** Read back, or made here and now where they are not there. */
export function keptExamples(movement: RepetitionMovement, task: Omit<ExampleTask, 'movementId'>): readonly Example[] {
  const path = task.path ?? pathOf(movement, task);
  if (!existsSync(path)) {
    const { split, bodies, seed } = task;
    const examples = makeExamples(movement, {
      bodies,
      repetitions: REPETITIONS_PER_BODY,
      firstBody: seed * SEED_STRIDE + FIRST_BODY[split],
      withSimulatorTimes: split === 'train',
      variety: split === 'train' ? TRAINING_VARIETY : TEST_VARIETY,
    });
    mkdirSync(FOLDER, { recursive: true });
    const partly = `${path}.${process.pid}-${split}`;
    writeFileSync(partly, new Uint8Array(packed(movement, examples).buffer));
    renameSync(partly, path);
    return examples;
  }
  const bytes = readFileSync(path);
  return unpacked(movement, new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4));
}

/** body, view, view seen, counted; features; bands and true bands of each fault, NaN where it was not judged. */
function packed({ faults }: RepetitionMovement, examples: readonly Example[]): Float32Array {
  const width = 4 + FEATURE_COUNT + 2 * faults.length;
  const rows = new Float32Array(examples.length * width);
  for (const [index, { body, view, seenFrom, counted, features, bands, trueBands }] of examples.entries())
    rows.set(
      [
        body % SEED_STRIDE,
        VIEWS.indexOf(view),
        VIEWS.indexOf(seenFrom),
        counted ? 1 : 0,
        ...features,
        ...faults.map(({ id }) => bands[id] ?? Number.NaN),
        ...faults.map(({ id }) => trueBands[id] ?? Number.NaN),
      ],
      index * width,
    );
  return rows;
}

function unpacked({ id: movementId, faults }: RepetitionMovement, rows: Float32Array): readonly Example[] {
  const width = 4 + FEATURE_COUNT + 2 * faults.length;
  return Array.from({ length: rows.length / width }, (_, index): Example => {
    const row = rows.subarray(index * width, (index + 1) * width);
    const named = (from: number) =>
      Object.fromEntries(
        faults.flatMap(({ id }, fault) => {
          const value = row[from + fault] ?? Number.NaN;
          return Number.isNaN(value) ? [] : [[id, value] as const];
        }),
      );
    return {
      movementId,
      body: row[0] ?? 0,
      view: VIEWS[row[1] ?? 4] ?? 'unknown',
      seenFrom: VIEWS[row[2] ?? 4] ?? 'unknown',
      counted: row[3] === 1,
      features: Array.from(row.subarray(4, 4 + FEATURE_COUNT)),
      bands: named(4 + FEATURE_COUNT),
      trueBands: named(4 + FEATURE_COUNT + faults.length),
    };
  });
}
