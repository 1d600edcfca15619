// The model and nothing else: pictures that lie ready, one after the other, as fast as they go.
import { createDetector, movenet, SupportedModels } from '@tensorflow-models/pose-detection';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import * as tf from '@tensorflow/tfjs-core';
import type { PoseBackend, PoseModel } from '../../../src/contracts/pose.ts';
import { startBackend } from '../../../src/services/pose/backends.ts';

export interface BareQuestion {
  readonly frames: readonly ImageData[];
  readonly backend: PoseBackend;
  readonly model: PoseModel;
  readonly milliseconds: number;
  readonly warmUpMilliseconds: number;
  /** Posts each pose as it comes, for the page to draw. */
  readonly tell: boolean;
}

export interface BareAnswer {
  /** Milliseconds of each frame, warm-up left out. */
  readonly frameMs: readonly number[];
  readonly error?: string;
}

const TYPES = { lightning: movenet.modelType.SINGLEPOSE_LIGHTNING, thunder: movenet.modelType.SINGLEPOSE_THUNDER };

async function run({
  frames,
  backend,
  model,
  milliseconds,
  warmUpMilliseconds,
  tell,
}: BareQuestion): Promise<BareAnswer> {
  await startBackend(backend, { wasm: { simdUrl }, allowSoftwareGpu: true, limitMs: 120_000 });
  const detector = await createDetector(SupportedModels.MoveNet, {
    modelType: TYPES[model],
    modelUrl: `/models/movenet-${model}/model.json`,
  });
  const frameMs: number[] = [];
  const beganMs = performance.now();
  for (let index = 0; performance.now() - beganMs < milliseconds + warmUpMilliseconds; index++) {
    const frame = frames[index % frames.length];
    if (!frame) break;
    const startedMs = performance.now();
    const [pose] = await detector.estimatePoses(frame, {}, startedMs);
    const endedMs = performance.now();
    if (startedMs - beganMs >= warmUpMilliseconds) frameMs.push(endedMs - startedMs);
    if (tell) self.postMessage({ kind: 'pose', keypoints: pose?.keypoints, width: frame.width, height: frame.height });
  }
  detector.dispose();
  tf.disposeVariables();
  return { frameMs };
}

self.addEventListener('message', ({ data }: MessageEvent<BareQuestion>) => {
  void run(data).then(
    (answer) => self.postMessage({ kind: 'done', answer }),
    (error: unknown) => self.postMessage({ kind: 'done', answer: { frameMs: [], error: String(error) } }),
  );
});
