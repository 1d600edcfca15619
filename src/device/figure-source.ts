// "Try it without a camera": the simulator's figure, drawn as pixels and handed on like any other picture, so that the whole
// line runs from the pose model onwards. The screen labels it as a demonstration.
import { demonstrationCamera, figureShapes } from '../domain/movements/figure.ts';
import { demonstrationMs, demonstrationProgress, type DemonstrationScript } from './demonstration.ts';
import type { FrameClock } from './frame-loop.ts';
import { type FrameSource, frameSize, type SourceEnd } from './frame-source.ts';
import { paintFigure } from './paint-figure.ts';

const FPS = 30;

export type { DemonstrationScript } from './demonstration.ts';

/** Begins with the first call of `next`; ends when the script does. */
export function createFigureSource(script: DemonstrationScript, clock: FrameClock): FrameSource {
  const camera = demonstrationCamera(script.movement);
  const { width, height } = frameSize(camera.width, camera.pixelHeight);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  const durationMs = demonstrationMs(script);
  let settle: (end: SourceEnd) => void = () => undefined;
  const ended = new Promise<SourceEnd>((done) => {
    settle = done;
  });
  let closed = false;
  let startedMs: number | null = null;
  let lastTick = -1;

  const paint = (timestampMs: number) => {
    if (!context) return;
    context.setTransform(width / camera.width, 0, 0, height / camera.pixelHeight, 0, 0);
    paintFigure(context, figureShapes(script.movement, demonstrationProgress(script, timestampMs), camera));
  };
  paint(0);

  return {
    kind: 'demonstration',
    mirrored: false,
    durationMs,
    preview: canvas,
    size: () => ({ width, height }),
    async next() {
      startedMs ??= clock.now();
      const earlyMs = startedMs + ((lastTick + 1) * 1000) / FPS - clock.now();
      if (earlyMs > 0) await clock.wait(earlyMs);
      // What was due while nobody asked is skipped, as a camera's pictures would be.
      lastTick = Math.max(lastTick + 1, Math.floor(((clock.now() - startedMs) * FPS) / 1000));
      const timestampMs = (lastTick * 1000) / FPS;
      if (!context) settle('failed');
      if (closed || !context || timestampMs > durationMs) {
        settle('finished');
        return null;
      }
      paint(timestampMs);
      return { kind: 'picture', image: await createImageBitmap(canvas), timestampMs };
    },
    ended,
    close() {
      closed = true;
      settle('closed');
    },
  };
}
