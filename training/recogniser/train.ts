// `npm run train:recogniser`: trains the recogniser on simulated people, prints what it can tell apart, and puts the eight-bit model, its card
// and its manifest entry into models/. `--draw`: only draws the windows (resumable); `--fresh`: all of them anew, as a changed simulator
// asks for. `--smoke`: a small one into .cache/, in a minute, that
// fails where it learnt nothing. `--without a,b`: leaves exercises out, into .cache/recogniser-without/, for the bench's
// open-set test. `--minutes 8`: stops after about so long, the next run goes on.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MOVEMENTS } from '../../src/domain/movements/registry.ts';
import { RECOGNISER_MODEL_ID } from '../../src/services/recogniser/recogniser-model.ts';
import { startTrainingBackend } from '../form/backend.ts';
import { writeManifest } from '../write-manifest.ts';
import { modelCard } from './card.ts';
import { checkpointOf } from './checkpoint.ts';
import { drawAll, FULL_PLAN, SMOKE_PLAN } from './draw.ts';
import { judge } from './judge.ts';
import { trainEpoch } from './network.ts';
import { packModel } from './pack.ts';
import { samePoses } from './same-poses.ts';

/** A smoke network right in fewer windows than this has learnt nothing: chance is 0.02. */
const SMOKE_SHARE = 0.3;
/** Exit status of a run that `--minutes` ended. */
const UNFINISHED = 3;

const { values } = parseArgs({
  options: {
    smoke: { type: 'boolean', default: false },
    draw: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    without: { type: 'string' },
    minutes: { type: 'string', default: '1000' },
  },
});

async function main(): Promise<number> {
  const startedMs = performance.now();
  const seconds = () => ((performance.now() - startedMs) / 1000).toFixed(0);
  const budgetMs = 60_000 * Number(values.minutes);
  const left = (values.without ?? '').split(',').filter((id) => id !== '');
  const unknown = left.filter((id) => !MOVEMENTS.some((movement) => movement.id === id));
  if (unknown.length > 0) {
    console.error(`there is no movement ${unknown.join(', ')}`);
    return 2;
  }
  if (values.fresh) rmSync('.cache/recogniser', { recursive: true, force: true });
  const movements = MOVEMENTS.filter(({ id }) => !left.includes(id));
  const plan = values.smoke ? SMOKE_PLAN : FULL_PLAN;
  const { classes, train, validation } = drawAll(movements, plan, (name) => console.error(`${name}: ${seconds()} s`));
  if (values.draw) return 0;
  await startTrainingBackend();
  const options = { seed: plan.seed, epochs: plan.epochs, classes: classes.length };
  const checkpoint = checkpointOf(train, options);
  let layers = checkpoint.read();
  const begun = layers?.epoch ?? 0;
  while (!layers || layers.epoch < plan.epochs) {
    if (layers && layers.epoch > begun && performance.now() - startedMs > budgetMs) {
      console.error(`${layers.epoch} of ${plan.epochs} epochs are done: run it again to go on`);
      return UNFINISHED;
    }
    layers = await trainEpoch(train, layers, options);
    checkpoint.write(layers);
    console.error(`epoch ${layers.epoch}: loss ${layers.loss.toFixed(3)}, ${seconds()} s`);
  }
  const isSame = (a: string, b: string): boolean => {
    const [one, other] = [a, b].map((id) => movements.find((movement) => movement.id === id));
    return one !== undefined && other !== undefined && samePoses(one, other);
  };
  const judged = judge(layers, classes, validation, isSame);
  const packed = packModel(layers, { classes, alike: judged.alike, temperature: judged.temperature });
  const root = values.smoke ? '.cache/recogniser-smoke' : left.length > 0 ? '.cache/recogniser-without' : 'models';
  const folder = `${root}/${RECOGNISER_MODEL_ID}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/model.json`, packed.json);
  writeFileSync(`${folder}/weights.bin`, packed.weights);
  const shipped = judge(packed.model, classes, validation, isSame);
  const card = modelCard({
    version: packed.model.version,
    bytes: packed.weights.length,
    plan,
    windows: { train: train.length, validation: validation.length },
    judged,
    shipped: { ...shipped, temperature: judged.temperature, alike: judged.alike },
  });
  console.log(card);
  console.error(`${seconds()} s in all`);
  if (values.smoke) return shipped.topOne >= SMOKE_SHARE ? 0 : 1;
  if (left.length > 0) return 0;
  writeFileSync(`${folder}/CARD.md`, card);
  writeManifest({
    id: RECOGNISER_MODEL_ID,
    paths: ['model.json', 'weights.bin'].map((name) => `${RECOGNISER_MODEL_ID}/${name}`),
    licence: 'MIT',
    source: `our simulator (npm run train:recogniser, seed ${plan.seed})`,
    input: `n×30×52 float32, three seconds of a body (src/domain/counting/recogniser/window-features.ts); output n×${classes.length}, probabilities`,
    accuracy: `windows of unseen simulated people: ${shipped.topOne.toFixed(2)} top-1, ${shipped.topOneTogether.toFixed(2)} with alike ones together`,
    precache: true,
  });
  return 0;
}

process.exitCode = await main();
