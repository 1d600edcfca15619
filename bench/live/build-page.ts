// Builds the bench's own page as the app is built: same bundler, same backends, same weights.
import { cpSync, mkdirSync } from 'node:fs';
import { build } from 'vite';
import { models } from '../../scripts/vite-models.ts';
import { poseDetection } from '../../scripts/vite-pose-detection.ts';

const DIRECTORY = '.cache/bench-live';

/** Answers the folder to be served; the clip lies in it as clip.mjpeg. */
export async function buildPage(clip: string): Promise<string> {
  mkdirSync(DIRECTORY, { recursive: true });
  await build({
    configFile: false,
    root: 'bench/live/page',
    publicDir: false,
    logLevel: 'error',
    plugins: [poseDetection(), models()],
    worker: { format: 'es', plugins: () => [poseDetection()] },
    build: {
      // Vite takes it from its root, the plugins from here.
      outDir: `${process.cwd()}/${DIRECTORY}`,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
    },
  });
  cpSync(clip, `${DIRECTORY}/clip.mjpeg`);
  return DIRECTORY;
}
