// What the gate's audit tells apart; the audit itself runs in `npm run audit`.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knownFaults } from '../../scripts/known-faults.mjs';
import { lockfileFaults } from '../../scripts/lockfile.mjs';

const HASH = `sha512-${'A'.repeat(86)}==`;
const NPMRC = 'fund=false\nignore-scripts=true\n';

const faultsOf = (entry: object, npmrc = NPMRC) =>
  lockfileFaults({ lockfile: { lockfileVersion: 3, packages: { '': {}, 'node_modules/a': entry } }, npmrc });

test('the lock file and settings as they stand', () => {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: object };
  expect(Object.keys(lockfile.packages).length).toBeGreaterThan(100);
  expect(lockfileFaults({ lockfile, npmrc: readFileSync('.npmrc', 'utf8') })).toEqual([]);
});

test.each([
  ['a hash that is held to', { integrity: HASH }, 0],
  ['a package of our own', { link: true, resolved: 'stubs/mediapipe-pose' }, 0],
  ['no hash', {}, 1],
  ['a weak hash', { integrity: 'sha1-AAAA' }, 1],
  ['an archive from elsewhere', { integrity: HASH, resolved: 'https://example.com/a.tgz' }, 1],
  ['a repository', { integrity: HASH, resolved: 'git+ssh://git@example.com/a.git' }, 1],
  ['a link out of this repository', { link: true, resolved: '../a' }, 1],
])('%s', (_what, entry, count) => {
  expect(faultsOf(entry)).toHaveLength(count);
});

test.each([
  ['', 1],
  ['ignore-scripts=false\n', 1],
  ['ignore-scripts=true\nregistry=https://example.com/\n', 1],
  ['ignore-scripts=true\n@a:registry=https://example.com/\n', 1],
])('settings %j', (npmrc, count) => {
  expect(faultsOf({ integrity: HASH }, npmrc)).toHaveLength(count);
});

const PACKAGES = { 'node_modules/shipped': {}, 'node_modules/tool': { dev: true } };
const fault = (name: string, severity: string, via: readonly unknown[] = [{ title: 'Bad', url: 'https://x' }]) => ({
  auditReportVersion: 2,
  vulnerabilities: { [name]: { name, severity, via, nodes: [`node_modules/${name}`] } },
});

test.each([
  ['shipped', 'high', 1, 0],
  ['shipped', 'moderate', 0, 1],
  ['tool', 'high', 0, 1],
  ['tool', 'critical', 1, 0],
])('a fault of %s, %s', (name, severity, stopping, told) => {
  const found = knownFaults(fault(name, severity), PACKAGES);
  expect(found).toMatchObject({ kind: 'checked' });
  expect(found.kind === 'checked' && [found.stopping.length, found.told.length]).toEqual([stopping, told]);
});

test('what stands on a faulty package is told of with that package', () => {
  expect(knownFaults(fault('shipped', 'critical', ['other']), PACKAGES)).toEqual({
    kind: 'checked',
    stopping: [],
    told: [],
  });
});

test.each([[null], [{}], [{ message: '405 Method Not Allowed' }], [{ auditReportVersion: 2 }]])(
  'no report, %j: nothing was checked, and it says so',
  (report) => {
    expect(knownFaults(report, PACKAGES).kind).toBe('skipped');
  },
);
