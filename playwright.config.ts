// End to end on the production build, in the system's Chromium. Two projects: `live` runs the pose model, which wants the cores for
// itself, one test at a time; `log`, all the rest, only taps and reads, three at a time (`--project=log --workers=3`).
import { defineConfig } from '@playwright/test';

// Requests made by the service worker are watched too.
process.env['PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS'] = '1';

/** Specs in which the pose model looks at pictures. */
const LIVE = /(?:backends|care-live|first-run|gym-floor|kept-video|line|models)\.spec\.ts/;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  projects: [
    { name: 'log', testIgnore: LIVE, fullyParallel: true },
    { name: 'live', testMatch: LIVE },
  ],
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '.cache/e2e.json' }]],
  use: { baseURL: 'http://127.0.0.1:4199', locale: 'en-GB', timezoneId: 'Europe/Berlin' },
  webServer: {
    command: 'node scripts/serve.mjs 4199 dist',
    url: 'http://127.0.0.1:4199/',
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
