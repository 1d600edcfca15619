import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GOALS } from '../planning/profile.ts';
import { NO_EFFORT } from './set-effort.ts';
import {
  createStopPolicy,
  LOSS_THRESHOLD,
  type StopContext,
  type StopState,
  type StopSuggestion,
} from './stop-policy.ts';

const FREE: StopContext = { goal: 'strength', target: null, toTheLimit: false };

function state(done: number, changes: Partial<StopState> & { readonly loss?: number; readonly range?: number } = {}) {
  const { loss, range, ...rest } = changes;
  return {
    done,
    effort: { ...NO_EFFORT, loss: loss ?? null, lossError: 0.05, rangeDecay: range ?? null },
    reserve: null,
    speedTells: true,
    unsafe: [],
    ...rest,
  } satisfies StopState;
}

test('a place to stop is named once the speed that the goal allows is lost, and not again', () => {
  const policy = createStopPolicy(FREE);
  expect(policy.afterRepetition(state(7, { loss: 0.18 }))).toBeNull();
  expect(policy.afterRepetition(state(8, { loss: 0.24 }))).toEqual({ kind: 'good_place_to_stop', because: 'speed' });
  expect(policy.afterRepetition(state(9, { loss: 0.4 }))).toBeNull();
});

test('size asks for more than strength', () => {
  const size = createStopPolicy({ ...FREE, goal: 'hypertrophy' });
  expect(size.afterRepetition(state(8, { loss: 0.3 }))).toBeNull();
  expect(size.afterRepetition(state(9, { loss: 0.38 }))).not.toBeNull();
  expect(LOSS_THRESHOLD.strength).toBeLessThan(LOSS_THRESHOLD.hypertrophy);
});

test('a slow set of what is not meant to be fast is left alone', () => {
  expect(createStopPolicy(FREE).afterRepetition(state(9, { loss: 0.5, speedTells: false }))).toBeNull();
});

test('range that is gone and safety faults that repeat are a place to stop whatever the speed', () => {
  expect(createStopPolicy(FREE).afterRepetition(state(8, { range: 0.24 }))).toEqual({
    kind: 'good_place_to_stop',
    because: 'range',
  });
  const unsafe = [false, false, false, true, false, true, true];
  expect(createStopPolicy(FREE).afterRepetition(state(7, { unsafe }))).toEqual({
    kind: 'good_place_to_stop',
    because: 'safety',
  });
  expect(createStopPolicy(FREE).afterRepetition(state(7, { unsafe: [true, false, false, false, true] }))).toBeNull();
});

describe('what is left', () => {
  const reserve = { value: 2, low: 1, high: 3.4 };
  test('is told once', () => {
    const policy = createStopPolicy({ goal: null, target: null, toTheLimit: true });
    expect(policy.afterRepetition(state(8, { reserve }))).toEqual({ kind: 'near_limit', left: 2 });
    expect(policy.afterRepetition(state(9, { reserve: { value: 1, low: 0, high: 2 } }))).toBeNull();
  });
  test('is not told where the plan ends before it', () => {
    const policy = createStopPolicy({ goal: null, target: 9, toTheLimit: false });
    expect(policy.afterRepetition(state(8, { reserve }))).toBeNull();
  });
  test('is told to whoever goes to the limit, who is never told to stop for speed', () => {
    const policy = createStopPolicy({ goal: 'strength', target: 8, toTheLimit: true });
    expect(policy.afterRepetition(state(9, { loss: 0.6, reserve: { value: 0.8, low: 0, high: 2 } }))).toEqual({
      kind: 'near_limit',
      left: 1,
    });
  });
});

test('never in the first half of a target, never past it, at most one of each, nothing after a place to stop', () => {
  const anyState = fc.record({
    loss: fc.double({ min: -0.2, max: 0.9, noNaN: true }),
    range: fc.double({ min: -0.1, max: 0.6, noNaN: true }),
    value: fc.double({ min: 0, max: 10, noNaN: true }),
    unsafe: fc.array(fc.boolean(), { maxLength: 12 }),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...GOALS),
      fc.option(fc.integer({ min: 1, max: 30 })),
      fc.boolean(),
      fc.array(anyState, { maxLength: 40 }),
      (goal, target, toTheLimit, states) => {
        const policy = createStopPolicy({ goal, target, toTheLimit });
        const said: StopSuggestion[] = [];
        for (const [at, { loss, range, value, unsafe }] of states.entries()) {
          const reserve = { value, low: 0.6 * value, high: 1.4 * value };
          const suggestion = policy.afterRepetition(state(at + 1, { loss, range, reserve, unsafe }));
          if (!suggestion) continue;
          expect(said.map(({ kind }) => kind)).not.toContain('good_place_to_stop');
          expect(said.map(({ kind }) => kind)).not.toContain(suggestion.kind);
          said.push(suggestion);
          expect(at + 1).toBeGreaterThan(target === null ? 5 : target / 2);
          if (target !== null && !toTheLimit) expect(at + 1).toBeLessThan(target);
        }
      },
    ),
  );
});
