// Brings node_modules in line with the lock file, and only when it is not. Uses nothing but Node, since nothing may be there yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.plumbline-lock';

function lockHash() {
  return createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(process.version.split('.')[0])
    .digest('hex');
}

/** Runs `npm ci` where the installed tree was not made from this lock file; exits with npm's status where that fails. */
export function installDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Plumbline needs Node 20.19 or newer; this is ${process.version}.`);
    process.exit(1);
  }
  const hash = lockHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  console.log('Installing from package-lock.json …');
  // No package runs anything of its own while it is installed; nothing here needs that.
  const result = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
  writeFileSync(STAMP, hash);
}
