// `npm test`: everything that must hold, one step after the other; the first failure ends it. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureChromium, ensureHeadlessShell } from './chromium.mjs';
import { installDependencies } from './install.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
installDependencies();
const chromium = ensureChromium();
// Not in the midst of two tests.
ensureHeadlessShell();

const UNIT_REPORT = '.cache/unit.json';
/** The log by three tests at a time, since each waits more than it works; then what runs the pose model, which wants the cores for itself. */
const E2E_RUNS = [
  { name: 'end to end: the log', report: '.cache/e2e-log.json', options: '--project=log --workers=3' },
  { name: 'end to end: live', report: '.cache/e2e-live.json', options: '--project=live --workers=1' },
];
/** One line for each browser of the end-to-end tests: what it asked for (e2e/watch-requests.ts). */
const REQUESTS = '.cache/requests.jsonl';
/** What a step could not check, in its own words. */
const SKIPPED = '.cache/skipped.txt';
mkdirSync('.cache', { recursive: true });
for (const report of [UNIT_REPORT, REQUESTS, SKIPPED, ...E2E_RUNS.map((run) => run.report)])
  rmSync(report, { force: true });

const steps = [
  ['types', 'npm run -s types'],
  ['lint', 'npm run -s lint'],
  ['format', 'npm run -s format:check'],
  ['unit', `npm run -s unit -- --reporter=default --reporter=json --outputFile.json=${UNIT_REPORT}`],
  ['training smoke', 'npm run -s train:form -- --smoke'],
  ['build', 'npm run -s build -- --logLevel warn'],
  ['size', 'npm run -s size'],
  ['licences', 'npm run -s licences'],
  ['audit', 'npm run -s audit'],
  ...E2E_RUNS.map(({ name, report, options }) => [name, `npm run -s e2e -- ${options}`, report]),
];

const started = Date.now();
for (const [name, command, report] of steps) {
  const stepStarted = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROMIUM_PATH: chromium, ...(report && { PLAYWRIGHT_JSON_OUTPUT_FILE: report }) },
  });
  console.log(
    `── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - stepStarted) / 1000)} s`,
  );
  if (status !== 0) process.exit(status ?? 1);
}

/** Passed and failed tests of both runners, so that a run that tested nothing cannot look green. */
function countTests() {
  const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);
  const unit = read(UNIT_REPORT);
  const e2e = E2E_RUNS.map((run) => read(run.report)?.stats);
  const sum = (field) => e2e.reduce((total, stats) => total + (stats?.[field] ?? 0), 0);
  return {
    passed: (unit?.numPassedTests ?? 0) + sum('expected') + sum('flaky'),
    failed: (unit?.numFailedTests ?? 0) + sum('unexpected'),
    unitRan: (unit?.numPassedTests ?? 0) > 0,
    e2eRan: e2e.every((stats) => (stats?.expected ?? 0) > 0),
  };
}

/** Requests of every browser of the end-to-end tests, added up. */
function countRequests() {
  const lines = existsSync(REQUESTS) ? readFileSync(REQUESTS, 'utf8').trim().split('\n') : [];
  const browsers = lines.filter((line) => line !== '').map((line) => JSON.parse(line));
  const sum = (field) => browsers.reduce((total, seen) => total + seen[field], 0);
  return {
    browsers: browsers.length,
    requests: sum('requests'),
    fromWorkers: sum('fromWorkers'),
    fromServiceWorkers: sum('fromServiceWorkers'),
    offOrigin: sum('offOrigin'),
  };
}

const { passed, failed, unitRan, e2eRan } = countTests();
const seen = countRequests();
console.log(`\nAll steps passed in ${Math.round((Date.now() - started) / 1000)} s`);
console.log(
  `${seen.requests} requests of ${seen.browsers} browsers (${seen.fromWorkers} by workers, ${seen.fromServiceWorkers} by service workers): ` +
    `${seen.offOrigin} off the origin`,
);
if (existsSync(SKIPPED)) console.log(readFileSync(SKIPPED, 'utf8').trim());
console.log(`${passed} passed, ${failed} failed`);
if (!unitRan || !e2eRan || failed > 0) {
  console.error('A step reported success without having run its tests.');
  process.exit(1);
}
if (seen.offOrigin > 0 || seen.fromWorkers === 0 || seen.fromServiceWorkers === 0) {
  console.error('A request left the origin, or requests were not watched.');
  process.exit(1);
}
