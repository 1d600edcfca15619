// `npm run audit`: the lock file is what it should be, and no package in it has a fault that npm's registry knows of. The second needs a
// network; without one it says that nothing was checked, and with AUDIT=required it fails.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { knownFaults } from './known-faults.mjs';
import { lockfileFaults } from './lockfile.mjs';

/** Read by scripts/test.mjs, which says at its end what was not checked. */
const SKIPPED = '.cache/skipped.txt';
const LIMIT_MS = 60_000;

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages = lockfile.packages ?? {};
const faults = lockfileFaults({ lockfile, npmrc: readFileSync('.npmrc', 'utf8') });
console.log(`lock file: ${Object.keys(packages).length} entries, ${faults.length} faults`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);

// npm fails where it found something, too: what counts is its report.
const { stdout } = spawnSync('npm audit --json --audit=true', {
  shell: true,
  encoding: 'utf8',
  timeout: LIMIT_MS,
});
const found = knownFaults(parse(stdout), packages);
if (found.kind === 'skipped') {
  const told = `known faults: NOT CHECKED, ${found.why.replaceAll('\n', ' ')}`;
  console.log(told);
  mkdirSync('.cache', { recursive: true });
  appendFileSync(SKIPPED, `${told}\n`);
  process.exit(process.env.AUDIT === 'required' ? 1 : 0);
}
console.log(`known faults: ${found.stopping.length} that stop, ${found.told.length} more`);
for (const line of found.told) console.log(`  ${line}`);
for (const line of found.stopping) console.error(line);
process.exit(found.stopping.length > 0 ? 1 : 0);

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
