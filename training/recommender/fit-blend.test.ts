import { expect, test } from 'vitest';
import { createRandom } from '../../src/domain/movements/random.ts';
import { HYBRID_TERMS } from '../../src/domain/planning/learned-blend.ts';
import { type Choice, fitBlend, toChoice } from './fit-blend.ts';

const WIDTH = HYBRID_TERMS.length;
const CANDIDATES = 30;

/** People who choose by the first term alone, and by the second as well while little is known of them. */
function choices(): readonly Choice[] {
  const random = createRandom(9);
  return Array.from({ length: 600 }, (_none, at) => {
    const known = at % 2 === 0 ? 0 : 9;
    const values = Float32Array.from({ length: CANDIDATES * WIDTH }, () => random());
    const logits = Array.from(
      { length: CANDIDATES },
      (_row, row) => 4 * (values[row * WIDTH] ?? 0) + (known === 0 ? 4 : 0) * (values[row * WIDTH + 1] ?? 0),
    );
    let draw = random() * logits.reduce((sum, logit) => sum + Math.exp(logit), 0);
    const chosen = logits.findIndex((logit) => (draw -= Math.exp(logit)) <= 0);
    const others = logits.flatMap((_logit, row) => (row === chosen ? [] : [row]));
    return toChoice(values, chosen, others, known, 1, random);
  });
}

test('finds what people choose by, and that it differs with how much is known', () => {
  const { weights, whenLittleIsKnown } = fitBlend(choices());
  const when = (term: number, known: number) => (weights[term] ?? 0) + (whenLittleIsKnown[term] ?? 0) / (1 + known);
  expect(when(0, 0)).toBeGreaterThan(2.5);
  expect(when(0, 9)).toBeGreaterThan(2.5);
  expect(when(1, 0)).toBeGreaterThan(2.5);
  expect(Math.abs(when(1, 9))).toBeLessThan(1);
  for (let term = 2; term < WIDTH; term += 1) expect(Math.abs(when(term, 9))).toBeLessThan(1);
});

test('a candidate that stands for many of the catalogue counts for them', () => {
  const order = Array.from({ length: 400 }, (_none, row) => row + 1);
  const { stands } = toChoice(new Float32Array(401 * WIDTH), 0, order, 3, 1, createRandom(2));
  expect(stands.length).toBe(1 + 50 + 80);
  expect(stands[0]).toBe(0);
  expect(stands[130]).toBeCloseTo(Math.log(350 / 80), 5);
});
