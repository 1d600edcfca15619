// Runs the bare model in a worker of its own; the page does nothing meanwhile, or draws what it is asked to.
import type { PoseBackend, PoseModel } from '../../../src/contracts/pose.ts';
import { CAMERA_LONGEST_SIDE } from '../../../src/device/frame-source.ts';
import type { BareAnswer, BareQuestion } from './bare-worker.ts';
import { clipFrames } from './clip-frames.ts';

export interface BareOptions {
  readonly backend: PoseBackend;
  readonly model: PoseModel;
  readonly milliseconds: number;
  readonly warmUpMilliseconds: number;
  /** The camera plays in the page meanwhile, unposed: what it alone costs this machine. */
  readonly besideCamera?: boolean;
}

export interface ToldPose {
  readonly keypoints: readonly { readonly x: number; readonly y: number; readonly score?: number }[] | undefined;
  readonly width: number;
  readonly height: number;
}

/** Ten seconds of the clip at 15 frames a second; larger than the pipeline's own pictures they are not. */
const FRAMES = 150;
const EVERY_NTH = 2;

/** Milliseconds of each frame. `onPose`: told of each. */
export async function runBare(options: BareOptions, onPose?: (pose: ToldPose) => void): Promise<readonly number[]> {
  const frames = await clipFrames(FRAMES, EVERY_NTH, CAMERA_LONGEST_SIDE);
  const playing = options.besideCamera === true ? await playCamera() : null;
  const worker = new Worker(new URL('./bare-worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<BareAnswer>((done, fail) => {
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<({ kind: 'pose' } & ToldPose) | { kind: 'done'; answer: BareAnswer }>) => {
          if (data.kind === 'done') done(data.answer);
          else onPose?.(data);
        },
      );
      worker.addEventListener('error', (event) => fail(new Error(event.message)));
      const question: BareQuestion = { ...options, frames, tell: onPose !== undefined };
      worker.postMessage(question);
    });
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.frameMs;
  } finally {
    worker.terminate();
    playing?.getTracks().forEach((track) => track.stop());
  }
}

async function playCamera(): Promise<MediaStream> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 30, max: 30 } },
  });
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  document.body.append(video);
  await video.play();
  return stream;
}
