import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../models/manifest.json';
import { createModelFiles, type ModelEntry, type ModelReader, sha256 } from './model-files.ts';

const bytes = new TextEncoder().encode('weights').buffer;
const entry: ModelEntry = {
  id: 'tiny',
  files: [{ path: 'tiny/weights.bin', sha256: await sha256(bytes), bytes: bytes.byteLength }],
  licence: 'MIT',
  source: 'a test',
  input: 'none',
  accuracy: 'none',
  precache: true,
};
const read = (reader: ModelReader) => createModelFiles([entry], reader).read('tiny', 'weights.bin');

test('gives the bytes that the manifest describes', async () => {
  expect(await read(() => Promise.resolve(bytes))).toEqual({ kind: 'read', bytes });
});

test('a file that is not there is model_missing', async () => {
  expect(await read(() => Promise.resolve(null))).toMatchObject({ reason: 'model_missing' });
  const files = createModelFiles([entry], () => Promise.resolve(bytes));
  expect(await files.read('tiny', 'other.bin')).toMatchObject({ reason: 'model_missing' });
  expect(await files.read('none', 'weights.bin')).toMatchObject({ reason: 'model_missing' });
});

test('one changed bit, or a byte too few, is model_corrupt', async () => {
  const flipped = new Uint8Array(bytes.slice(0));
  flipped[3] = (flipped[3] ?? 0) ^ 1;
  expect(await read(() => Promise.resolve(flipped.buffer))).toMatchObject({ reason: 'model_corrupt' });
  expect(await read(() => Promise.resolve(bytes.slice(1)))).toMatchObject({ reason: 'model_corrupt' });
});

test('a network that cannot be reached is offline', async () => {
  expect(await read(() => Promise.reject(new TypeError('Failed to fetch')))).toMatchObject({ reason: 'offline' });
});

test('the manifest describes the files in models/, and all of them', async () => {
  const described = manifest.models.flatMap(({ files }) => files);
  for (const file of described) {
    const path = join('models', file.path);
    expect(existsSync(path), path).toBe(true);
    const onDisk = readFileSync(path);
    expect(onDisk.length, path).toBe(file.bytes);
    expect(await sha256(new Uint8Array(onDisk).buffer), path).toBe(file.sha256);
  }
  const weights = readdirSync('models', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.bin'));
  expect(described.map(({ path }) => path)).toEqual(expect.arrayContaining(weights));
});
