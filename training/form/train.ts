// `npm run train:form`: trains the form network on simulated people, prints the report, and puts the eight-bit model, its card, its
// figures and its manifest entry into models/. `--smoke`: a small one into .cache/, in seconds, that fails where it learnt nothing.
// `--movements a,b`: those alone, into .cache/form-part/. `--people 60`: so many in training for each movement.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createFormInProcess } from '../../cli/analyse/form-in-process.ts';
import { REPORTED_PROBABILITY } from '../../src/domain/form/fault-evidence.ts';
import type { RepetitionMovement } from '../../src/domain/movements/movement.ts';
import { FORM_MODEL_ID } from '../../src/services/form/form-model.ts';
import type { ModelEntry } from '../../src/services/model-files.ts';
import { type StatedModel, writeManifest } from '../write-manifest.ts';
import { startTrainingBackend } from './backend.ts';
import { modelCard } from './card.ts';
import { byModel, byRules, byService, evaluateMovement, type Judge, macroF1, meanOf } from './evaluate.ts';
import { prepareExamples } from './example-store.ts';
import { figuresOf } from './figures.ts';
import { COMPARED_IDS, FORM_MOVEMENTS } from './form-movements.ts';
import { bytesAt, modelOf, type PackedModel, packModel, type Precision, type TrainedForm } from './pack.ts';
import {
  type Compared,
  type CompressionRow,
  compressionTable,
  faultTable,
  movementTable,
  totalsOf,
  totalsTable,
} from './report.ts';
import { examplesOf, FULL_PLAN, SMOKE_PLAN, trainForm, type TrainingPlan } from './train-form.ts';

/** A smoke network whose overall quality orders no better than this has learnt nothing: chance is 0.5. */
const SMOKE_AUC = 0.75;
const RECIPE = 'training/README.md';
/** What stands in the recipe between these is the last run's. */
const RESULT = /(<!-- result -->)[^]*(<!-- end of result -->)/;
const FILES = ['model.json', 'weights.bin'] as const;
const PRECISIONS: readonly Precision[] = ['float32', 'float16', 'uint8'];

const { values } = parseArgs({
  options: {
    smoke: { type: 'boolean', default: false },
    movements: { type: 'string' },
    hidden: { type: 'string' },
    people: { type: 'string' },
  },
});
const part = values.movements?.split(',');
const isWhole = !values.smoke && !part;
const folder = isWhole ? 'models/' : values.smoke ? '.cache/form-smoke/' : '.cache/form-part/';
const [first, second] = values.hidden?.split(',').map(Number) ?? FULL_PLAN.hidden;
const people = Number(values.people ?? FULL_PLAN.sizes.train);
const plan: TrainingPlan = values.smoke
  ? SMOKE_PLAN
  : {
      ...FULL_PLAN,
      hidden: [first ?? FULL_PLAN.hidden[0], second ?? FULL_PLAN.hidden[1]],
      sizes: { train: people, validation: share(people, 'validation'), test: share(people, 'test') },
    };
/** As many of a split as FULL_PLAN has for so many in training. */
function share(train: number, split: 'validation' | 'test'): number {
  return Math.ceil((train * FULL_PLAN.sizes[split]) / FULL_PLAN.sizes.train);
}

const movements = FORM_MOVEMENTS.filter(
  ({ id }) => (part ?? (values.smoke ? COMPARED_IDS.slice(0, 3) : null))?.includes(id) ?? true,
);

async function main(): Promise<boolean> {
  const startedMs = performance.now();
  await prepareExamples(movements, plan.sizes, plan.seed, cpus().length, ({ movementId, split }, left) =>
    console.error(`${movementId} ${split} drawn, ${left} to go: ${seconds(startedMs)} s`),
  );
  await startTrainingBackend();
  const trained = await trainForm(movements, plan, (epoch, loss, validationLoss) =>
    console.error(
      `epoch ${epoch}: ${loss.toFixed(4)}, validation ${validationLoss.toFixed(4)}: ${seconds(startedMs)} s`,
    ),
  );
  const packed = packModel(trained);
  mkdirSync(`${folder}${FORM_MODEL_ID}`, { recursive: true });
  writeFileSync(`${folder}${FORM_MODEL_ID}/model.json`, packed.json);
  writeFileSync(`${folder}${FORM_MODEL_ID}/weights.bin`, packed.weights);
  const form = createFormInProcess([entryOf(packed)], pathToFileURL(folder));
  const compared: Compared = {
    network: await evaluateAll(movements, plan, byService(form)),
    rules: await evaluateAll(movements, plan, byRules),
  };
  const compression = await compress(trained);
  console.log(
    [
      `Form network ${packed.version}, seed ${plan.seed}: ${movements.length} movements, weights ${packed.weights.length} B, description ${packed.json.length} B`,
      totalsTable(compared),
      movementTable(compared),
      faultTable(compared),
      compressionTable(compression),
    ].join('\n\n'),
  );
  console.error(`${seconds(startedMs)} s in all`);
  if (values.smoke) return hasLearnt(compared);
  if (isWhole) ship(packed, compared, compression);
  return true;
}

async function evaluateAll(of: readonly RepetitionMovement[], { seed, sizes }: TrainingPlan, judge: Judge) {
  const figures = [];
  for (const movement of of)
    figures.push(await evaluateMovement(movement, examplesOf(movement, 'test', { seed, sizes }), judge));
  return figures;
}

/** The same network at three precisions on the same test people. */
async function compress(trained: TrainedForm): Promise<readonly CompressionRow[]> {
  const models = PRECISIONS.map((precision) => ({ precision, judge: byModel(modelOf(trained, precision)) }));
  const reports = await Promise.all(
    models.map(async ({ judge }) =>
      Promise.all(
        movements.map(async (movement) =>
          (await judge(movement.id, examplesOf(movement, 'test', plan))).flatMap(({ faults }) =>
            Object.values(faults).map((p) => p >= REPORTED_PROBABILITY),
          ),
        ),
      ),
    ),
  );
  const exact = reports[0]?.flat() ?? [];
  return Promise.all(
    models.map(async ({ precision, judge }, index) => {
      const figures = await evaluateAll(movements, plan, judge);
      const flipped = (reports[index] ?? []).flat().filter((reported, at) => reported !== exact[at]).length;
      return {
        precision,
        weightBytes: bytesAt(trained, precision),
        auc: meanOf(figures.map(({ quality }) => quality.auc)),
        macroF1: macroF1(figures),
        flipped: flipped / exact.length,
      };
    }),
  );
}

function ship(packed: PackedModel, compared: Compared, compression: readonly CompressionRow[]): void {
  const place = `${folder}${FORM_MODEL_ID}`;
  writeFileSync(`${place}/CARD.md`, modelCard({ packed, plan, compared, compression }));
  writeFileSync(`${place}/figures.json`, `${JSON.stringify(figuresOf(packed.version, plan.sizes.test, compared))}\n`);
  writeManifest(stated(compared));
  const recipe = readFileSync(RECIPE, 'utf8');
  writeFileSync(
    RECIPE,
    recipe.replace(RESULT, `$1\n\n${totalsTable(compared)}\n\n${compressionTable(compression)}\n\n$2`),
  );
}

/** The service reads what was just written, held against its own hash as in the app. */
function entryOf({ json, weights }: PackedModel): ModelEntry {
  const describe = (name: (typeof FILES)[number], bytes: Buffer) => ({
    path: `${FORM_MODEL_ID}/${name}`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
  });
  return {
    id: FORM_MODEL_ID,
    files: [describe('model.json', json), describe('weights.bin', weights)],
    licence: 'MIT',
    source: '',
    input: '',
    accuracy: '',
    precache: true,
  };
}

function stated({ network }: Compared): StatedModel {
  const { macroF1: f1, falseCues, balanced } = totalsOf(network);
  return {
    id: FORM_MODEL_ID,
    paths: FILES.map((name) => `${FORM_MODEL_ID}/${name}`),
    licence: 'MIT',
    source: `our simulator (npm run train:form, seed ${plan.seed})`,
    input:
      'n×100 features of a repetition, its view, and what its rules measured (src/domain/form); probabilities of good form and of each fault',
    accuracy: `on held-out simulated people, mean of ${network.length} movements: macro F1 of faults ${f1.toFixed(2)}, false cues ${(100 * falseCues).toFixed(1)} %, balanced accuracy of good against bad ${balanced.toFixed(2)}`,
    precache: true,
  };
}

function hasLearnt({ network }: Compared): boolean {
  const { auc } = totalsOf(network);
  if (auc >= SMOKE_AUC) return true;
  console.error(`AUC ${auc.toFixed(2)} is below ${SMOKE_AUC}: the network did not learn.`);
  return false;
}

function seconds(sinceMs: number): string {
  return ((performance.now() - sinceMs) / 1000).toFixed(0);
}

process.exitCode = (await main()) ? 0 : 1;
