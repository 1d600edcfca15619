// Properties are tried on the same examples every time, so that a run says something of the code and not of the dice. To look further:
// PROPERTY_SEED=random npm run unit, or a number to see a failure again.
import fc from 'fast-check';
import { afterAll, vi } from 'vitest';

const { PROPERTY_SEED: asked = '20261128' } = process.env;
const seed = asked === 'random' ? Date.now() ^ (Math.random() * 0x1_0000_0000) : Number(asked);
fc.configureGlobal({ seed });

// Files share a realm: none leaves its clock or its stand-ins to the next.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
