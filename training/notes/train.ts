// `npm run train:notes`: trains the tagger on generated lines and puts the eight-bit model, its card and its manifest entry into models/.
// A run that was cut goes on from its checkpoint in .cache/notes/; `--fresh` begins anew. `--steps N`: so many steps in all, a fifth
// of them masked pretraining. `--minutes N`: stops after about so long, the next run goes on. `--smoke`: in seconds, into .cache/, fails
// where nothing was learnt.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createRandom } from '../../src/domain/movements/random.ts';
import { TAGGER_MODEL_ID, unpackTaggerModel } from '../../src/services/notes/tagger/tagger-model.ts';
import { startTrainingBackend } from '../form/backend.ts';
import { writeManifest } from '../write-manifest.ts';
import { generateLine } from './generate.ts';
import { taggerCard } from './tagger/card.ts';
import { readProgress, writeProgress } from './tagger/checkpoint.ts';
import { scoreTagger, type TaggerScore } from './tagger/evaluate.ts';
import { packTagger, type Precision } from './tagger/pack.ts';
import { trainTagger, type TrainingPlan } from './tagger/train-tagger.ts';

/** Exit status of a run that `--minutes` ended. */
const UNFINISHED = 3;
const SEED = 7;
/** Lines for the card come from a seed that training never uses. */
const JUDGED_SEED = 424_242;
const KEPT_EVERY_MS = 120_000;
const TOLD_EVERY = 50;
/** A smoke run that gets fewer tokens right has learnt nothing: most tokens being outside gives about 0.4. */
const SMOKE_SHARE = 0.55;

const { values } = parseArgs({
  options: {
    smoke: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    steps: { type: 'string' },
    minutes: { type: 'string', default: '1000' },
  },
});

async function main(): Promise<number> {
  const startedMs = performance.now();
  const seconds = () => ((performance.now() - startedMs) / 1000).toFixed(0);
  const steps = Number(values.steps ?? (values.smoke ? 60 : 6000));
  if (!Number.isInteger(steps) || steps < 1) {
    console.error('--steps wants a whole number above zero');
    return 2;
  }
  const plan: TrainingPlan = {
    seed: SEED,
    steps,
    pretraining: Math.floor(steps / (values.smoke ? 10 : 5)),
    rows: 1024,
  };
  const path = `.cache/notes/tagger-${plan.seed}-${plan.steps}-${plan.rows}.bin`;
  if (values.fresh) rmSync(path, { force: true });
  await startTrainingBackend();
  let keptMs = performance.now();
  let recent = 0;
  const trained = trainTagger(generateLine, plan, values.smoke ? null : readProgress(path), {
    stepped(progress, loss) {
      recent = recent === 0 ? loss : 0.95 * recent + 0.05 * loss;
      if (progress.step % TOLD_EVERY === 0)
        console.error(`step ${progress.step} of ${plan.steps}: loss ${recent.toFixed(3)}, ${seconds()} s`);
      const isOver = performance.now() - startedMs > 60_000 * Number(values.minutes);
      if (!values.smoke && (isOver || progress.step === plan.steps || performance.now() - keptMs > KEPT_EVERY_MS)) {
        writeProgress(path, progress);
        keptMs = performance.now();
      }
      return isOver;
    },
  });
  if (trained.step < plan.steps) {
    console.error(`${trained.step} of ${plan.steps} steps are done: run it again to go on`);
    return UNFINISHED;
  }
  const random = createRandom(JUDGED_SEED);
  const lines = Array.from({ length: values.smoke ? 100 : 2000 }, () => generateLine(random));
  const scores = new Map<Precision, TaggerScore>();
  for (const precision of ['float32', 'float16', 'uint8'] as const) {
    const { json, weights } = await packTagger(trained.weights, precision);
    const model = unpackTaggerModel(new Uint8Array(json).buffer, new Uint8Array(weights).buffer);
    scores.set(precision, await scoreTagger(model.weights, lines));
  }
  const packed = await packTagger(trained.weights, 'uint8');
  const folder = `${values.smoke ? '.cache/notes-smoke' : 'models'}/${TAGGER_MODEL_ID}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/model.json`, packed.json);
  writeFileSync(`${folder}/weights.bin`, packed.weights);
  const card = taggerCard({ version: packed.version, plan, lines: lines.length, scores });
  console.log(card);
  console.error(`${seconds()} s in all`);
  const shipped = scores.get('uint8');
  if (values.smoke) return (shipped?.tokens ?? 0) >= SMOKE_SHARE ? 0 : 1;
  writeFileSync(`${folder}/CARD.md`, card);
  writeManifest({
    id: TAGGER_MODEL_ID,
    paths: ['model.json', 'weights.bin'].map((name) => `${TAGGER_MODEL_ID}/${name}`),
    licence: 'MIT',
    source: `our own corpus of made-up lines (npm run train:notes, seed ${plan.seed})`,
    input:
      'up to 64 tokens as sums of hashed features (src/domain/notes/tagger/token-features.ts); output by token: 30 labels, 4 statuses',
    accuracy: `generated lines it was not trained on: spans F1 ${shipped?.spans.toFixed(3) ?? ''}, tokens right ${shipped?.tokens.toFixed(3) ?? ''}`,
    precache: true,
  });
  return 0;
}

process.exitCode = await main();
