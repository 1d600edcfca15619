// The same picture, the same keypoints: WebGPU (in software here) against wasm, through the app's own worker.
import { readdirSync } from 'node:fs';
import type { PoseEstimate, PoseStartResult } from '../src/contracts/pose.ts';
import { demonstrationCamera, figureShapes } from '../src/domain/movements/figure.ts';
import { movementById } from '../src/domain/movements/registry.ts';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { drawFrames } from './draw-frames.ts';
import { askVisionWorker } from './vision-worker.ts';

/** The issue of a picture that is not seen the same: a repetition counted on one phone and not on another. */
const TOLERANCE_PX = 2;

test('WebGPU and wasm find the same keypoints', async ({ launch }) => {
  test.setTimeout(240_000);
  const { page } = await launch({
    // A bare page names no icon, so the browser asks for one that is not there.
    expectedErrors: [/404/],
    flags: ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader', '--enable-features=Vulkan'],
  });
  const worker = readdirSync('dist/assets').find((name) => /^vision\.worker-.*\.js$/.test(name));
  const movement = movementById('air_squat');
  if (!worker || !movement) throw new Error('the build has no vision worker, or air_squat is gone');
  const camera = demonstrationCamera(movement);
  // A page of the origin that is not the app: the policy's name is still free there.
  await page.goto(`${ORIGIN}/models/manifest.json`);
  const [picture = ''] = await page.evaluate(drawFrames, {
    frames: [figureShapes(movement, 0.5, camera)],
    size: { width: camera.width, height: camera.pixelHeight },
  });
  const pose = async (backend: 'wasm' | 'webgpu') => {
    const [started, estimate] = (await page.evaluate(askVisionWorker, {
      workerUrl: `${ORIGIN}/assets/${worker}`,
      backend,
      picture,
    })) as [PoseStartResult, PoseEstimate];
    expect(started, backend).toMatchObject({ kind: 'ready', backend });
    if (estimate.kind !== 'pose' || !estimate.pose) throw new Error(`${backend} found nobody`);
    return estimate.pose.keypoints;
  };
  const onWasm = await pose('wasm');
  const onWebgpu = await pose('webgpu');
  for (const [index, point] of onWasm.entries()) {
    const other = onWebgpu[index];
    if (!other || point.score < 0.2) continue;
    expect(Math.hypot(point.x - other.x, point.y - other.y), `keypoint ${index}`).toBeLessThan(TOLERANCE_PX);
  }
});
