import { expect, test } from 'vitest';
import type { HintKind } from '../domain/body/framing-hint.ts';
import { placingOf } from '../domain/movements/placing.ts';
import { MOVEMENTS } from '../domain/movements/registry.ts';
import { coachLive } from './coach-live.ts';
import { setUpTexts } from './set-up.ts';

const KINDS = Object.keys(coachLive.en.hints) as HintKind[];

test.each(['en', 'zh'] as const)(
  'every hint is a short sentence in %s, for every amount, and no exclamation',
  (language) => {
    for (const kind of KINDS)
      for (const amount of [undefined, 1, 2, 3, 4, 5, 15, 55]) {
        const text = setUpTexts[language].hint(kind, amount);
        expect(text.length, kind).toBeGreaterThan(3);
        expect(text.length, kind).toBeLessThan(48);
        expect(text + setUpTexts[language].help(kind)).not.toMatch(/[!！]|undefined|NaN/);
      }
    expect(setUpTexts[language].hint('step_back', 1)).not.toBe(setUpTexts[language].hint('step_back', 3));
    expect(setUpTexts[language].hint('tilt_up', 15)).toContain('15');
  },
);

test.each(['en', 'zh'] as const)('where the phone goes is told in %s for every movement', (language) => {
  const { plan } = setUpTexts[language];
  for (const movement of MOVEMENTS) {
    const placing = placingOf(movement);
    expect(plan.picture(placing), movement.id).toContain(plan.metres(placing.distance));
    expect(plan.picture(placing), movement.id).toContain(plan.turn(placing));
    expect(plan.picture(placing), movement.id).not.toMatch(/undefined|NaN|null/);
  }
});
