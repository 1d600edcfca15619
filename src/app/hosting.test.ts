// The policy is stated in three places for hosts that are not ours: they must say what scripts/serve.mjs sends.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../scripts/headers.mjs';
import { HOST_HEADERS } from '../../scripts/host-headers.mjs';
import { serve } from '../../scripts/serve.mjs';

const HOSTING = readFileSync('docs/hosting.md', 'utf8');

/** The lines of the block in that language, without their indent. */
function blockOf(language: string): readonly string[] {
  const [, block = ''] = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(HOSTING) ?? [];
  return block.split('\n').map((line) => line.trim());
}

test('public/_headers is what is written from the policy', () => {
  expect(readFileSync('public/_headers', 'utf8')).toBe(`${HOST_HEADERS.headers.join('\n')}\n`);
});

test.each([
  ['nginx', 'nginx'],
  ['caddy', 'caddy'],
  ['text', 'headers'],
] as const)('the block %s of docs/hosting.md has every header as it is sent, and no other policy', (language, host) => {
  const block = blockOf(language);
  for (const line of HOST_HEADERS[host]) expect(block).toContain(line.trim());
  expect(block.filter((line) => line.includes("default-src 'none'"))).toHaveLength(1);
});

test('what is served carries them: the page, a screen, a file that is kept, and one that is missing', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'plumbline-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), '<!doctype html>');
  writeFileSync(join(directory, 'assets', 'a.js'), '');
  const server = await serve(0, directory);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const cachedAs: Record<string, string | null> = {};
  for (const path of ['/', '/log', '/assets/a.js', '/assets/missing.js']) {
    const response = await fetch(address + path);
    await response.arrayBuffer();
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(response.headers.get(name), `${name} of ${path}`).toBe(value);
    cachedAs[`${response.status} ${path}`] = response.headers.get('cache-control');
  }
  server.closeAllConnections();
  server.close();
  rmSync(directory, { recursive: true });
  expect(cachedAs).toEqual({
    '200 /': 'no-cache',
    '200 /log': 'no-cache',
    '200 /assets/a.js': 'public, max-age=31536000, immutable',
    '404 /assets/missing.js': null,
  });
  expect(blockOf('nginx').join('\n')).toContain('"public, max-age=31536000, immutable"');
  expect(blockOf('caddy').join('\n')).toContain('"public, max-age=31536000, immutable"');
});
