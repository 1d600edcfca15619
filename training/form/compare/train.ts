// `npm run train:compare`: trains every kind of model that could judge form on the same simulated people, prints them side by side and
// writes training/form/comparison.json. `--people 40`: so many in training for each movement, into .cache/ instead. `--only draw`: only draws
// the people; `--only poses`, `--only bands`: and trains that convolution. Both are kept under .cache/, so that a long run can be taken in parts.
// `--only joint`: measures the shipped network anew among the figures of the last run.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { onThreads } from '../../threads.ts';
import { startTrainingBackend } from '../backend.ts';
import type { Split, SplitSizes } from '../example-store.ts';
import { COMPARED_IDS, FORM_MOVEMENTS } from '../form-movements.ts';
import { FULL_PLAN } from '../train-form.ts';
import { compareModels, type ComparisonOptions, type ComparisonRow, convolutionOf, withOthers } from './compare.ts';
import { comparisonTables } from './report.ts';
import { shippedNetwork } from './shipped-network.ts';
import type { SequenceTask } from './sequence-store.ts';

/** The people that the shipped network has. */
const SIZES: SplitSizes = FULL_PLAN.sizes;
const CONVOLUTION = { epochs: 12, patience: 3 } as const;
const THREADS = 2;
const SPLITS: readonly Split[] = ['train', 'validation', 'test'];
const WORKER = new URL('./sequence-worker.ts', import.meta.url);

const { values } = parseArgs({
  options: {
    people: { type: 'string' },
    only: { type: 'string' },
    epochs: { type: 'string', default: String(CONVOLUTION.epochs) },
  },
});
const people = Number(values.people ?? SIZES.train);
const isWhole = people === SIZES.train && Number(values.epochs) === CONVOLUTION.epochs;
const sizes: SplitSizes = isWhole
  ? SIZES
  : { train: people, validation: Math.ceil(0.4 * people), test: Math.ceil(0.6 * people) };
const PARTS = ['draw', 'poses', 'bands', 'joint'];
if (values.only !== undefined && !PARTS.includes(values.only))
  throw new Error(`--only takes ${PARTS.join(', ')}, not ${values.only}.`);
const path = isWhole ? 'training/form/comparison.json' : '.cache/form-comparison.json';
const seed = FULL_PLAN.seed;
const movements = COMPARED_IDS.flatMap((id) => FORM_MOVEMENTS.find((movement) => movement.id === id) ?? []);

const startedMs = performance.now();
const say = (said: string) => console.error(`${said} (${((performance.now() - startedMs) / 1000).toFixed(0)} s)`);
const tasks = movements.flatMap(({ id }) =>
  (values.only === 'joint' ? SPLITS.slice(-1) : SPLITS).map((split): SequenceTask => ({
    movementId: id,
    split,
    sizes,
    seed,
  })),
);
await onThreads(WORKER, THREADS, tasks, (_, { movementId, split }) => say(`${movementId} ${split} drawn`));
if (values.only !== 'draw') {
  await startTrainingBackend();
  const joint = shippedNetwork(movements, sizes.test);
  const options: ComparisonOptions = {
    seed,
    sizes,
    movements,
    convolution: { ...CONVOLUTION, epochs: Number(values.epochs) },
    others: joint ? [joint] : [],
    onProgress: say,
  };
  if (values.only === 'poses' || values.only === 'bands') await convolutionOf(options, values.only === 'bands');
  else {
    const rows = values.only === 'joint' ? await withOthers(rowsBefore(), options) : await compareModels(options);
    console.log(comparisonTables(rows));
    mkdirSync('.cache', { recursive: true });
    writeFileSync(path, `${JSON.stringify({ seed, sizes, rows }, null, 2)}\n`);
    say(`written to ${path}`);
  }
}

function rowsBefore(): readonly ComparisonRow[] {
  const { rows } = JSON.parse(readFileSync(path, 'utf8')) as { readonly rows: readonly ComparisonRow[] };
  return rows;
}
