// The build: one page, its workers, models beside it, everything compressed, a service worker that knows every file.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compress } from './scripts/vite-compress.ts';
import { manifestInChinese } from './scripts/vite-manifest.ts';
import { models } from './scripts/vite-models.ts';
import { poseDetection } from './scripts/vite-pose-detection.ts';
import { preloadOnlyFromAfar } from './scripts/vite-preload.ts';
import { pseudoLanguages } from './scripts/vite-pseudo.ts';
import { serviceWorker } from './scripts/vite-service-worker.ts';

const TESTS = ['src', 'cli', 'training', 'bench', 'e2e'].map((folder) => `${folder}/**/*.test.{ts,tsx}`);
/** Tests that put something else in the place of a global, a module or the backend of tfjs: each in a realm of its own. The others share
 * one, since to load the same modules again for every file took most of the time. */
const ALONE = [
  'cli/**/*.test.ts',
  'training/**/*.test.ts',
  'src/services/{form,notes,pose,recogniser}/**/*.test.ts',
  'src/services/{contract-suite,share-backend}.test.ts',
  'src/rpc/**/*.test.ts',
  'src/storage/{load-roll-up,log-repository,open,persistence}.test.ts',
  'src/features/{pasted-draft,use-draft,plan/kept-week}.test.ts',
  'src/features/lab/measure-model.test.ts',
];

export default defineConfig({
  plugins: [
    react(),
    pseudoLanguages(),
    poseDetection(),
    preloadOnlyFromAfar(),
    models(),
    manifestInChinese(),
    compress(),
    serviceWorker(),
  ],
  // A stand-in for a hook that React has had since 18; the router asks for it.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  build: {
    target: 'es2022',
    manifest: true,
    // Browsers that cannot preload modules load the same ones a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What changes only with a library keeps its name, so that an update of the app does not fetch it again.
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /\/node_modules\/(?:react|react-dom|scheduler|zustand|wouter|regexparam|mitt|valibot|idb)\//,
            },
          ],
        },
      },
    },
    // The content security policy allows no data: scripts or fonts, and small files travel well over one connection.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  worker: { format: 'es', plugins: () => [poseDetection()] },
  test: {
    environment: 'node',
    setupFiles: ['scripts/vitest-setup.ts'],
    testTimeout: 20_000,
    pool: 'threads',
    projects: [
      { extends: true, test: { name: 'together', include: TESTS, exclude: ALONE, isolate: false } },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
