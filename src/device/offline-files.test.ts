import { expect, test } from 'vitest';
import { offlineFeatures } from './offline-files.ts';

test('with nothing missing, everything works without a network', () => {
  expect(offlineFeatures([]).every(({ held }) => held)).toBe(true);
});

test.each([
  ['/models/movenet-lightning/weights.bin', 'counting'],
  ['/assets/tfjs-backend-wasm-simd-abc.wasm', 'counting'],
  ['/models/form-frames/weights.bin', 'form'],
  ['/models/recogniser/model.json', 'form'],
  ['/models/notes/weights.bin', 'notes'],
  ['/models/recommender/weights.bin', 'plan'],
  ['/fonts/figtree-latin.woff2', 'fonts'],
  ['/assets/log-screen-abc.js', 'screens'],
] as const)('%s belongs to %s alone', (path, feature) => {
  expect(offlineFeatures([path]).filter(({ held }) => !held)).toEqual([{ feature, held: false }]);
});
