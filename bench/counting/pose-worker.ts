// A thread that poses whole clips with the app's own pose service: takes a file and its rate, answers the recording.
import { parentPort } from 'node:worker_threads';
import type { KeypointRecording } from '../../src/domain/body/keypoints.ts';
import type { PoseService } from '../../src/contracts/pose.ts';
import { imageOf, startPoseServiceInNode } from '../../training/rendering/pose-service-in-node.ts';
import { decodeVideo } from './decode-video.ts';
import { round } from './scores.ts';

export interface PoseTask {
  readonly path: string;
  readonly fps: number;
}

export type PoseAnswer =
  | { readonly kind: 'posed'; readonly recording: KeypointRecording }
  | { readonly kind: 'failed'; readonly message: string };

let service: Promise<PoseService> | null = null;

async function pose({ path, fps }: PoseTask): Promise<KeypointRecording> {
  service ??= startPoseServiceInNode({ smooth: false });
  const started = await service;
  await started.reset();
  const keypoints: (readonly (readonly [number, number, number])[] | null)[] = [];
  let size: readonly [number, number] = [1, 1];
  for await (const picture of decodeVideo(path, fps)) {
    size = [picture.width, picture.height];
    const estimate = await started.estimate(imageOf(picture), (1000 * keypoints.length) / fps);
    if (estimate.kind === 'unavailable') throw new Error(`${estimate.reason} ${estimate.detail ?? ''}`.trim());
    const { pose: found } = estimate;
    keypoints.push(
      found &&
        found.keypoints.map(({ x, y, score }) => [
          round((x * picture.width) / found.width, 2),
          round((y * picture.height) / found.height, 2),
          round(score, 3),
        ]),
    );
  }
  return { fps, size, keypoints };
}

parentPort?.on('message', (task: PoseTask) => {
  pose(task)
    .then((recording): PoseAnswer => ({ kind: 'posed', recording }))
    .catch((error: unknown): PoseAnswer => ({ kind: 'failed', message: String(error) }))
    .then((answer) => parentPort?.postMessage(answer))
    .catch(console.error);
});
