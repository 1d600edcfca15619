// The loop that pose-detection's own live demo uses, written anew from its description: everything on the main thread, the <video> itself
// handed to `estimatePoses`, the picture and the skeleton drawn to one canvas, again at the next animation frame.
import { createDetector, movenet, type Pose, SupportedModels, util } from '@tensorflow-models/pose-detection';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import type { PoseBackend } from '../../../src/contracts/pose.ts';
import { startBackend } from '../../../src/services/pose/backends.ts';

export interface DemoFrame {
  readonly startMs: number;
  readonly endMs: number;
  /** When the picture was captured, where the browser says so. */
  readonly capturedMs: number | null;
}

/** The demo's defaults. */
const SIZE = { width: 640, height: 480 };
const SCORE = 0.3;

/** Poses the camera for so long and answers with all frames, warm-up left out. */
export async function runDemo(options: {
  readonly backend: PoseBackend;
  readonly milliseconds: number;
  readonly warmUpMilliseconds: number;
}): Promise<readonly DemoFrame[]> {
  await startBackend(options.backend, { wasm: { simdUrl }, allowSoftwareGpu: true, limitMs: 120_000 });
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: 'user', ...SIZE, frameRate: { ideal: 60 } },
  });
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  document.body.append(video);
  await video.play();
  video.width = video.videoWidth;
  video.height = video.videoHeight;
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  document.body.append(canvas);
  video.style.visibility = 'hidden';
  video.style.position = 'absolute';
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  let capturedMs: number | null = null;
  const watch = () =>
    video.requestVideoFrameCallback((_now, metadata) => {
      capturedMs = metadata.captureTime ?? null;
      watch();
    });
  watch();
  const detector = await createDetector(SupportedModels.MoveNet, {
    modelType: movenet.modelType.SINGLEPOSE_LIGHTNING,
    modelUrl: '/models/movenet-lightning/model.json',
  });
  const frames: DemoFrame[] = [];
  const beganMs = performance.now();
  while (performance.now() - beganMs < options.milliseconds + options.warmUpMilliseconds) {
    await new Promise((done) => {
      requestAnimationFrame(done);
    });
    const startMs = performance.now();
    const captured = capturedMs;
    const poses = await detector.estimatePoses(video, { maxPoses: 1, flipHorizontal: false });
    const endMs = performance.now();
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    for (const pose of poses) drawPose(context, pose);
    if (startMs - beganMs >= options.warmUpMilliseconds) frames.push({ startMs, endMs, capturedMs: captured });
  }
  detector.dispose();
  for (const track of stream.getTracks()) track.stop();
  return frames;
}

function drawPose(context: CanvasRenderingContext2D, { keypoints }: Pose): void {
  context.fillStyle = 'red';
  context.strokeStyle = 'white';
  context.lineWidth = 2;
  for (const { x, y, score = 0 } of keypoints) {
    if (score < SCORE) continue;
    context.beginPath();
    context.arc(x, y, 4, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
  for (const [from, to] of util.getAdjacentPairs(SupportedModels.MoveNet)) {
    const [a, b] = [keypoints[from ?? 0], keypoints[to ?? 0]];
    if (!a || !b || (a.score ?? 0) < SCORE || (b.score ?? 0) < SCORE) continue;
    context.beginPath();
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
    context.stroke();
  }
}
