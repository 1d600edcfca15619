// What drawing the skeleton takes from the model: the bare loop in its worker while the page draws its poses not at all, once each, or at the
// display's rate.
import type { Pose } from '../../../src/domain/body/keypoints.ts';
import { createPoseOverlay } from '../../../src/ui/pose-overlay.ts';
import { type BareOptions, runBare } from './bare.ts';

export type OverlayMode = 'none' | 'per pose' | 'display rate';

export async function runOverlay(options: BareOptions, mode: OverlayMode): Promise<readonly number[]> {
  if (mode === 'none') return runBare(options);
  const canvas = document.createElement('canvas');
  // A phone of 390 × 844 with two pixels to one.
  canvas.width = 780;
  canvas.height = 1688;
  canvas.style.width = '390px';
  document.body.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const overlay = createPoseOverlay({
    context,
    slides: () => mode === 'display rate',
    now: () => performance.now(),
    nextRefresh(run) {
      const handle = requestAnimationFrame(run);
      return () => cancelAnimationFrame(handle);
    },
  });
  overlay.resize(canvas.width, canvas.height, 2);
  return runBare(options, ({ keypoints, width, height }) => {
    const pose: Pose | null = keypoints
      ? { timestampMs: 0, width, height, keypoints: keypoints.map(({ x, y, score = 0 }) => ({ x, y, score })) }
      : null;
    overlay.show({ pose, highlighted: [] });
  });
}
