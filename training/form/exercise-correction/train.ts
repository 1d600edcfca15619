// `npm run train:frames`: cross-validates the frame networks on Exercise-Correction, trains them on all of it and on simulated people,
// and puts the eight-bit model, its card and its manifest entry into models/. Says so and stops where the data is not there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { frameFaultProbabilities } from '../../../src/domain/form/frame-network.ts';
import { FRAMES_MODEL_ID, unpackFramesModel } from '../../../src/services/form/frames-model.ts';
import { startTrainingBackend } from '../backend.ts';
import { writeManifest } from '../../write-manifest.ts';
import { framesCard } from './card.ts';
import { SEED, trainFinal } from './cross-validate.ts';
import { calledBy } from './frame-metrics.ts';
import { hasFrameData, readTask } from './frames.ts';
import { type PackedFrames, packFrames } from './pack.ts';
import { frameReportText, reportOnFrames } from './report.ts';
import { DATA_FOLDER, FRAME_TASKS } from './tasks.ts';

const FOLDER = `models/${FRAMES_MODEL_ID}`;

async function main(): Promise<void> {
  if (!hasFrameData()) {
    console.error(`Frame networks: not trained, ${DATA_FOLDER} is not there. The files in ${FOLDER} stay as they are.`);
    return;
  }
  const startedMs = performance.now();
  const report = await reportOnFrames((line) => console.error(line));
  if (!report) return;
  console.log(frameReportText(report));
  await startTrainingBackend();
  const trained = [];
  for (const task of FRAME_TASKS) {
    const data = readTask(task);
    const epochs = report.tasks.find(({ movement }) => movement === task.movement)?.epochs ?? [];
    trained.push({ data, network: await trainFinal(data, epochs) });
  }
  const packed = packFrames(trained.map(({ network }) => network));
  const flipped = flippedBy(packed, trained);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/model.json`, packed.json);
  writeFileSync(`${FOLDER}/weights.bin`, packed.weights);
  writeFileSync(`${FOLDER}/CARD.md`, framesCard(report, packed, flipped));
  const figures = report.tasks.map(({ movement, rows }) => {
    const all = rows.find(({ scope, method }) => scope === 'all' && method === 'network');
    return `${movement} ${all?.metrics.macroF1.toFixed(3)}`;
  });
  writeManifest({
    id: FRAMES_MODEL_ID,
    paths: ['model.json', 'weights.bin'].map((name) => `${FRAMES_MODEL_ID}/${name}`),
    licence: 'MIT',
    source: `NgoQuocBao1010/Exercise-Correction (MIT) and our simulator (npm run train:frames, seed ${SEED})`,
    input: 'features of one pose (src/domain/form/frame-features.ts); output the probability of each fault',
    accuracy: `macro F1 on scenes held out: ${figures.join(', ')}`,
    precache: true,
  });
  console.error(
    `${packed.version}: ${packed.weights.length} B of weights, ${packed.json.length} B of description; eight bits flip ` +
      `${flipped.flipped} of ${flipped.frames} frames; ${((performance.now() - startedMs) / 1000).toFixed(0)} s in all`,
  );
}

/** How many frames are called otherwise once weights have eight bits. */
function flippedBy(
  { json, weights }: PackedFrames,
  trained: readonly {
    readonly data: ReturnType<typeof readTask>;
    readonly network: Parameters<typeof frameFaultProbabilities>[0];
  }[],
): { readonly flipped: number; readonly frames: number } {
  const shipped = unpackFramesModel(new Uint8Array(json).buffer, new Uint8Array(weights).buffer);
  let [flipped, frames] = [0, 0];
  for (const { data, network } of trained) {
    const eightBit = shipped.networks.get(data.task.movement);
    if (!eightBit) throw new Error(`${data.task.movement} was not packed.`);
    for (const { features } of data.frames) {
      const [a, b] = [network, eightBit].map((one) => calledBy(frameFaultProbabilities(one, features, 'side') ?? {}));
      frames += 1;
      if (a !== b) flipped += 1;
    }
  }
  return { flipped, frames };
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
