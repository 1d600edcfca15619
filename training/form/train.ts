// `npm run train:form`: trains the form networks on simulated people, prints the report, and puts the eight-bit model, its card
// and its manifest entry into models/. `--smoke`: a small one into .cache/, in seconds, that fails where it learnt nothing.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createFormInProcess } from '../../cli/analyse/form-in-process.ts';
import { FORM_MODEL_ID } from '../../src/services/form/form-model.ts';
import type { ModelEntry } from '../../src/services/model-files.ts';
import { type StatedModel, writeManifest } from '../write-manifest.ts';
import { startTrainingBackend } from './backend.ts';
import { modelCard } from './card.ts';
import { FORM_MOVEMENTS } from './form-movements.ts';
import { type PackedModel, packModel } from './pack.ts';
import { reportOn, reportText, summaryTable, type TrainingReport } from './report.ts';
import { FULL_PLAN, SMOKE_PLAN, trainMovement, type TrainedMovement } from './train-movement.ts';

/** A smoke network that orders no better than this has learnt nothing: chance is 0.5. */
const SMOKE_AUC = 0.75;
const RECIPE = 'training/README.md';
/** What stands in the recipe between these is the last run's. */
const RESULT = /(<!-- result -->)[^]*(<!-- end of result -->)/;
const FILES = ['model.json', 'weights.bin'] as const;

const { values } = parseArgs({ options: { smoke: { type: 'boolean', default: false } } });
const plan = values.smoke ? SMOKE_PLAN : FULL_PLAN;
const folder = values.smoke ? '.cache/form-smoke/' : 'models/';

async function main(): Promise<boolean> {
  const startedMs = performance.now();
  await startTrainingBackend();
  const trained: TrainedMovement[] = [];
  for (const movement of FORM_MOVEMENTS) {
    console.error(`${movement.id}: ${seconds(startedMs)} s`);
    trained.push(await trainMovement(movement, plan));
  }
  const packed = packModel(trained.map(({ network }) => network));
  mkdirSync(`${folder}${FORM_MODEL_ID}`, { recursive: true });
  writeFileSync(`${folder}${FORM_MODEL_ID}/model.json`, packed.json);
  writeFileSync(`${folder}${FORM_MODEL_ID}/weights.bin`, packed.weights);
  const form = createFormInProcess([entryOf(packed)], pathToFileURL(folder));
  const report = await reportOn(trained, packed, form, plan);
  console.log(reportText(report));
  console.error(`${seconds(startedMs)} s in all`);
  if (values.smoke) return hasLearnt(report);
  writeFileSync(`${folder}${FORM_MODEL_ID}/card.md`, modelCard(report));
  writeManifest(stated(report));
  const recipe = readFileSync(RECIPE, 'utf8');
  writeFileSync(RECIPE, recipe.replace(RESULT, `$1\n\n${summaryTable(report)}\n\n$2`));
  return true;
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

function stated(report: TrainingReport): StatedModel {
  const accuracy = report.rows
    .filter(({ method, view }) => method === 'network, as shipped' && view === 'all')
    .map(({ movement, metrics }) => `${movement} ${metrics.balancedAccuracy.toFixed(2)}`)
    .join(', ');
  return {
    id: FORM_MODEL_ID,
    paths: FILES.map((name) => `${FORM_MODEL_ID}/${name}`),
    licence: 'MIT',
    source: `our simulator (npm run train:form, seed ${report.seed})`,
    input:
      'n×100 float32 features of a repetition (src/domain/form/features.ts); output n×1, probability that it is good',
    accuracy: `balanced accuracy on held-out simulated people: ${accuracy}`,
    precache: true,
  };
}

function hasLearnt({ rows }: TrainingReport): boolean {
  const poor = rows.filter(
    ({ method, view, metrics }) => method === 'network, as shipped' && view === 'all' && !(metrics.auc >= SMOKE_AUC),
  );
  for (const { movement, metrics } of poor)
    console.error(`${movement}: AUC ${metrics.auc.toFixed(2)} is below ${SMOKE_AUC}: the network did not learn.`);
  return poor.length === 0;
}

function seconds(sinceMs: number): string {
  return ((performance.now() - sinceMs) / 1000).toFixed(0);
}

process.exitCode = (await main()) ? 0 : 1;
