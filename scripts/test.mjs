// `npm test`: everything that must hold, one step after the other; the first failure ends it. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { installDependencies } from './install.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
installDependencies();
const chromium = ensureChromium();

const UNIT_REPORT = '.cache/unit.json';
/** The log by two tests at a time, then what runs the pose model, which wants the cores for itself. */
const E2E_RUNS = [
  { name: 'end to end: the log', report: '.cache/e2e-log.json', options: '--project=log --workers=2' },
  { name: 'end to end: live', report: '.cache/e2e-live.json', options: '--project=live --workers=1' },
];
mkdirSync('.cache', { recursive: true });
for (const report of [UNIT_REPORT, ...E2E_RUNS.map((run) => run.report)]) rmSync(report, { force: true });

const steps = [
  ['types', 'npm run -s types'],
  ['lint', 'npm run -s lint'],
  ['format', 'npm run -s format:check'],
  ['unit', `npm run -s unit -- --reporter=default --reporter=json --outputFile.json=${UNIT_REPORT}`],
  ['training smoke', 'npm run -s train:form -- --smoke'],
  ['build', 'npm run -s build -- --logLevel warn'],
  ['size', 'npm run -s size'],
  ['licences', 'npm run -s licences'],
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
const { passed, failed, unitRan, e2eRan } = countTests();
console.log(`\nAll steps passed in ${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
if (!unitRan || !e2eRan || failed > 0) {
  console.error('A step reported success without having run its tests.');
  process.exit(1);
}
