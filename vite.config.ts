// The build: one page, its workers, models beside it, everything compressed, a service worker that knows every file.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compress } from './scripts/vite-compress.ts';
import { models } from './scripts/vite-models.ts';
import { poseDetection } from './scripts/vite-pose-detection.ts';
import { serviceWorker } from './scripts/vite-service-worker.ts';

export default defineConfig({
  plugins: [react(), poseDetection(), models(), compress(), serviceWorker()],
  build: {
    target: 'es2022',
    manifest: true,
    // The content security policy allows no data: scripts or fonts, and small files travel well over one connection.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  worker: { format: 'es', plugins: () => [poseDetection()] },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'cli/**/*.test.ts',
      'training/**/*.test.ts',
      'bench/**/*.test.ts',
      'e2e/**/*.test.ts',
    ],
    environment: 'node',
    setupFiles: ['scripts/vitest-setup.ts'],
    testTimeout: 20_000,
  },
});
