import { expect, test } from 'vitest';
import type { HintKind } from '../domain/body/framing-hint.ts';
import { placingOf } from '../domain/movements/placing.ts';
import { MOVEMENTS } from '../domain/movements/registry.ts';
import { setUpTexts } from './set-up.ts';

/** One left out here is a type error. */
const EVERY_KIND: Readonly<Record<HintKind, true>> = {
  ok: true,
  nobody: true,
  into_position: true,
  step_back: true,
  step_closer: true,
  move_left: true,
  move_right: true,
  feet_cut_off: true,
  head_cut_off: true,
  hands_cut_off: true,
  turn_left_little: true,
  turn_right_little: true,
  turn_left_quarter: true,
  turn_right_quarter: true,
  turn_around: true,
  turn_sideways: true,
  face_camera: true,
  tilt_up: true,
  tilt_down: true,
  phone_lower: true,
  phone_higher: true,
  upside_down: true,
  lay_phone: true,
  put_down: true,
  covered: true,
  too_dark: true,
  too_bright: true,
  backlit: true,
  two_people: true,
};
const KINDS = Object.keys(EVERY_KIND) as HintKind[];

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
