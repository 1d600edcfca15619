// The build: one page, two kinds of worker, a service worker with its precache list; and what the two tfjs packages need.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022', sourcemap: false },
  worker: { format: 'es' },
  server: { port: 5173 },
  test: { include: ['src/**/*.test.{ts,tsx}', 'cli/**/*.test.ts', 'training/**/*.test.ts'], environment: 'node' },
});
