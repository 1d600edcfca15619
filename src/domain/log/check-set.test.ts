import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSet, type SetDraft } from './check-set.ts';
import { KG_PER_LB, SET_LIMITS } from './limits.ts';
import { loadKg } from './load-kg.ts';
import type { Load } from './records.ts';

const kg = (value: number): Load => ({ value, unit: 'kg' });
const lb = (value: number): Load => ({ value, unit: 'lb' });

test.each<[string, SetDraft, ReturnType<typeof checkSet>]>([
  ['nothing at all', {}, [{ kind: 'nothing_done' }]],
  ['a load without anything done', { load: kg(60) }, [{ kind: 'nothing_done' }]],
  ['no repetition', { reps: 0 }, [{ kind: 'too_low', field: 'reps', min: 1 }]],
  ['10,000 repetitions', { reps: 10_000 }, [{ kind: 'too_high', field: 'reps', max: 1000 }]],
  ['half a repetition', { reps: 7.5 }, [{ kind: 'not_a_step', field: 'reps', step: 1 }]],
  ['no number', { reps: Number.NaN }, [{ kind: 'not_a_number', field: 'reps' }]],
  ['for ever', { durationSec: Infinity }, [{ kind: 'not_a_number', field: 'durationSec' }]],
  ['−5 kg on a bar', { reps: 5, load: kg(-5) }, [{ kind: 'negative_load' }]],
  ['too heavy', { reps: 5, load: kg(1000.5) }, [{ kind: 'too_high', field: 'load', max: 1000, unit: 'kg' }]],
  ['too heavy in lb', { reps: 5, load: lb(2205) }, [{ kind: 'too_high', field: 'load', max: 2204, unit: 'lb' }]],
  ['a load that is no number', { reps: 5, load: kg(Number.NaN) }, [{ kind: 'not_a_number', field: 'load' }]],
  ['RPE 7.3', { reps: 5, rpe: 7.3 }, [{ kind: 'not_a_step', field: 'rpe', step: 0.5 }]],
  ['RPE 11', { reps: 5, rpe: 11 }, [{ kind: 'too_high', field: 'rpe', max: 10 }]],
  [
    'several at once',
    { reps: 0, rir: -1, distanceM: 1e9 },
    [
      { kind: 'too_low', field: 'reps', min: 1 },
      { kind: 'too_high', field: 'distanceM', max: 500_000 },
      { kind: 'too_low', field: 'rir', min: 0 },
    ],
  ],
])('asks about %s', (_what, draft, problems) => {
  expect(checkSet(draft, 'external')).toEqual(problems);
});

test('assistance is a negative load where the body is lifted, down to its limit in the unit entered', () => {
  for (const loadKind of ['bodyweight', 'bodyweight_plus'] as const) {
    expect(checkSet({ reps: 5, load: kg(-20) }, loadKind)).toEqual([]);
    expect(checkSet({ reps: 5, load: lb(-330) }, loadKind)).toEqual([]);
    expect(checkSet({ reps: 5, load: lb(-331) }, loadKind)).toEqual([
      { kind: 'too_low', field: 'load', min: -330, unit: 'lb' },
    ]);
  }
  for (const loadKind of ['external', 'per_hand', 'none'] as const)
    expect(checkSet({ reps: 5, load: lb(-1) }, loadKind)).toEqual([{ kind: 'negative_load' }]);
});

test('an unloaded bar, a lone second and the limits themselves are fine', () => {
  expect(checkSet({ reps: 5, load: kg(0) }, 'external')).toEqual([]);
  expect(checkSet({ durationSec: 1 }, 'none')).toEqual([]);
  expect(checkSet({ reps: 1000, load: kg(1000), durationSec: 86_400, rpe: 10, rir: 0 }, 'external')).toEqual([]);
});

const number = fc.oneof(fc.double(), fc.integer({ min: -20, max: 1100 }), fc.constantFrom(0, -0, 0.5, 10_000));
const loadKind = fc.constantFrom('external', 'per_hand', 'bodyweight', 'bodyweight_plus', 'none');
const draft: fc.Arbitrary<SetDraft> = fc.record(
  {
    reps: number,
    load: fc.record({ value: number, unit: fc.constantFrom('kg', 'lb') }),
    durationSec: number,
    distanceM: number,
    rpe: number,
    rir: number,
  },
  { requiredKeys: [] },
);

test('what passes is finite and within every limit; what is refused names fields that were entered', () => {
  fc.assert(
    fc.property(draft, loadKind, (set, kind) => {
      const problems = checkSet(set, kind);
      if (problems.length === 0) {
        const { load, ...numbers } = set;
        for (const [field, value] of Object.entries(numbers)) {
          const { min, max } = SET_LIMITS[field as keyof typeof numbers];
          expect(value >= min && value <= max).toBe(true);
        }
        if (load) {
          expect(loadKg(load)).toBeGreaterThanOrEqual(kind.startsWith('bodyweight') ? SET_LIMITS.loadKg.min : 0);
          expect(loadKg(load)).toBeLessThanOrEqual(SET_LIMITS.loadKg.max);
        }
        expect(numbers.reps ?? numbers.durationSec ?? numbers.distanceM).toBeDefined();
      }
      for (const problem of problems) if ('field' in problem) expect(set[problem.field]).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});

test('a limit that is named is itself accepted', () => {
  fc.assert(
    fc.property(draft, loadKind, (set, kind) => {
      for (const problem of checkSet(set, kind)) {
        if (problem.kind !== 'too_low' && problem.kind !== 'too_high') continue;
        const limit = problem.kind === 'too_low' ? problem.min : problem.max;
        const mended = problem.field === 'load' ? { value: limit, unit: problem.unit ?? 'kg' } : limit;
        const after = checkSet({ ...set, [problem.field]: mended }, kind);
        expect(after.filter((other) => 'field' in other && other.field === problem.field)).toEqual([]);
      }
    }),
    { numRuns: 2000 },
  );
});

test('pounds convert by the exact definition and kilograms not at all', () => {
  expect(loadKg(lb(180))).toBeCloseTo(81.6466266, 10);
  fc.assert(
    fc.property(fc.integer({ min: -660, max: 4400 }), (halves) => {
      expect(loadKg(kg(halves / 2))).toBe(halves / 2);
      expect(Math.round((loadKg(lb(halves / 2)) / KG_PER_LB) * 2)).toBe(halves === 0 ? 0 : halves);
    }),
  );
});
