// The pose model alone, one backend after the other, on pictures of the drawn figure that lie ready.
import type { PoseBackend, PoseService } from '../../contracts/pose.ts';
import { paintFigure } from '../../device/paint-figure.ts';
import { airSquat } from '../../domain/movements/air-squat.ts';
import { demonstrationCamera, figureShapes } from '../../domain/movements/figure.ts';

/** `reason`: in the service's words, or `imitated`: a GPU that the processor imitates is not worth a minute of waiting. */
export type ModelMeasured =
  | { readonly kind: 'measured'; readonly startMs: number; readonly medianMs: number; readonly p95Ms: number }
  | { readonly kind: 'not_measured'; readonly reason: string };

const WARM_UP = 10;
const FRAMES = 60;
/** On a slow device fewer frames have to do. */
const LONGEST_MS = 8000;
const LEAST_FRAMES = 5;
const LONGEST_SIDE = 384;
/** So many different pictures, so that the model's crop moves as it does with a person. */
const PICTURES = 12;

/** Leaves the service stopped: whoever needs it next starts it as the settings say. */
export async function measureModel(
  pose: PoseService,
  backend: PoseBackend,
  now: () => number = () => performance.now(),
): Promise<ModelMeasured> {
  const startedMs = now();
  const started = await pose.start({ backend, model: 'lightning', strict: true });
  const startMs = now() - startedMs;
  if (started.kind === 'unavailable')
    return { kind: 'not_measured', reason: started.trials?.[0]?.reason ?? started.reason };
  const paint = createPainter();
  const times: number[] = [];
  const untilMs = now() + LONGEST_MS;
  for (let frame = 0; frame < WARM_UP + FRAMES; frame++) {
    if (now() > untilMs && times.length >= LEAST_FRAMES) break;
    const answer = await pose.estimate(await paint(frame), 33 * frame);
    if (answer.kind === 'unavailable') {
      await pose.stop();
      return { kind: 'not_measured', reason: answer.reason };
    }
    if (frame >= WARM_UP || now() > untilMs) times.push(answer.inferenceMs);
  }
  await pose.stop();
  times.sort((a, b) => a - b);
  return {
    kind: 'measured',
    startMs,
    medianMs: times[Math.floor(times.length / 2)] ?? Number.NaN,
    p95Ms: times[Math.min(times.length - 1, Math.floor(0.95 * times.length))] ?? Number.NaN,
  };
}

function createPainter(): (frame: number) => Promise<ImageBitmap> {
  const camera = demonstrationCamera(airSquat);
  const scale = LONGEST_SIDE / Math.max(camera.width, camera.pixelHeight);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(camera.width * scale);
  canvas.height = Math.round(camera.pixelHeight * scale);
  const context = canvas.getContext('2d');
  return (frame) => {
    const share = Math.abs(((frame % PICTURES) / PICTURES) * 2 - 1);
    context?.setTransform(scale, 0, 0, scale, 0, 0);
    if (context) paintFigure(context, figureShapes(airSquat, share, camera));
    return createImageBitmap(canvas);
  };
}
