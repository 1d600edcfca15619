import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { TaggerWeights, TensorName } from '../../../src/services/notes/tagger/tagger-shape.ts';
import { noMoments } from './adam.ts';
import { readProgress, writeProgress } from './checkpoint.ts';
import { drawnWeights, tensorOf } from './network.ts';

const folder = mkdtempSync(join(tmpdir(), 'notes-'));
const path = `${folder}/deeper/tagger.bin`;
const bytesOf = (weights: TaggerWeights, name: TensorName) => Buffer.from(tensorOf(weights, name).buffer);
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a run goes on with what was kept, and only with that of its own network', () => {
  expect(readProgress(path)).toBeNull();
  const weights = drawnWeights(4);
  const moments = noMoments(weights);
  moments.square.get('status')?.fill(0.25);
  writeProgress(path, { step: 1234, weights, moments });
  const back = readProgress(path);
  expect(back?.step).toBe(1234);
  for (const name of ['table', '1.down', 'statusBias'] as const)
    expect(Buffer.compare(bytesOf(back?.weights ?? new Map(), name), bytesOf(weights, name))).toBe(0);
  expect(tensorOf(back?.moments.square ?? new Map(), 'status')[5]).toBe(0.25);
  writeFileSync(path, Buffer.alloc(64));
  expect(readProgress(path)).toBeNull();
});
