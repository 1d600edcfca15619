import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { airSquat } from '../../movements/air-squat.ts';
import { deadlift } from '../../movements/deadlift.ts';
import { pushUp } from '../../movements/push-up.ts';
import type { RepetitionMovement } from '../../movements/movement.ts';
import { MOVEMENTS } from '../../movements/registry.ts';
import { FEATURE_COUNT } from '../features.ts';
import { jointOfFault, JOINT_KEYPOINTS, jointsOfPoints } from './body-joints.ts';
import { counterfactual, scoreAfter } from './counterfactual.ts';
import { CLEAN_BANDS, explainRepetition, MIN_POINTS, type OccludedAnswers, scoreWith } from './explain-repetition.ts';
import { type Explainable, occlusionParts } from './occlusion-parts.ts';

const COUNTED = MOVEMENTS.filter((movement): movement is RepetitionMovement => movement.kind === 'repetition');
const probability = fc.double({ min: 0, max: 1, noNaN: true });

/** A repetition of one of three movements, and a network that answers something else for every part. */
const asked = fc.constantFrom(airSquat, pushUp, deadlift).chain((movement) => {
  const ids = movement.faults.map(({ id }) => id);
  const bands = fc.dictionary(fc.constantFrom(...ids), fc.double({ min: -6, max: 6, noNaN: true }));
  const features = fc.option(
    fc.array(fc.double({ min: -180, max: 180, noNaN: true }), { minLength: FEATURE_COUNT, maxLength: FEATURE_COUNT }),
  );
  return fc.record({ bands, features, heard: fc.boolean() }).chain(({ bands, features, heard }) => {
    const repetition: Explainable = { features, view: 'side', bands };
    const answer = fc.record({
      quality: probability,
      faults: fc
        .tuple(...Object.keys(bands).map(() => probability))
        .map((values) => Object.fromEntries(Object.keys(bands).map((id, index) => [id, values[index] ?? 0]))),
    });
    const parts = occlusionParts(movement, repetition).length;
    const answers: fc.Arbitrary<OccludedAnswers | null> =
      heard && features
        ? fc.record({ whole: answer, answers: fc.array(answer, { minLength: parts, maxLength: parts }) })
        : fc.constant(null);
    return answers.map((given) => ({ movement, repetition, answers: given }));
  });
});

describe('parts of the body', () => {
  test.each(COUNTED.map((movement) => [movement.id, movement] as const))(
    '%s: each fault is told of a joint that it is drawn on, and each is replaced in one joint only',
    (_id, movement) => {
      for (const fault of movement.faults) expect(jointsOfPoints(fault.keypoints)).toContain(jointOfFault(fault));
      const bands = Object.fromEntries(movement.faults.map(({ id }) => [id, 2]));
      const features = Array.from({ length: FEATURE_COUNT }, () => 90);
      const wholes = occlusionParts(movement, { features, view: 'side', bands }).filter(({ phase }) => phase === null);
      expect(wholes.flatMap(({ faults }) => faults).sort()).toEqual(Object.keys(bands).sort());
      expect(wholes.flatMap((part) => part.features).sort((a, b) => a - b)).toEqual(features.map((_, index) => index));
    },
  );
});

describe('an explanation', () => {
  test('by the rules alone names the joint and the moment of the one fault', () => {
    const { contributions } = explainRepetition(
      airSquat,
      { features: null, view: 'front', bands: { knees_in: 3, hip_shift: -2, half_standing: -3 } },
      null,
    );
    expect(contributions).toHaveLength(1);
    expect(contributions[0]).toMatchObject({ joint: 'knees', phase: 'turn', fault: 'knees_in', share: 1 });
    expect(contributions[0]?.keypoints).toEqual(JOINT_KEYPOINTS.knees);
  });

  test('of nothing judged is none, and of a repetition without a fault is empty', () => {
    const unseen = { features: null, view: 'unknown', bands: {} };
    expect(explainRepetition(airSquat, unseen, null)).toEqual({ score: null, contributions: [] });
    const clean = explainRepetition(airSquat, { ...unseen, view: 'side', bands: { shallow_depth: -3 } }, null);
    expect(clean.score).toBeGreaterThan(99);
    expect(clean.contributions).toEqual([]);
  });

  test('is sorted, adds up to one, and never gives points that the score has not lost', () => {
    fc.assert(
      fc.property(asked, ({ movement, repetition, answers }) => {
        const { score, contributions } = explainRepetition(movement, repetition, answers);
        const points = contributions.map((one) => one.points);
        expect(points).toEqual([...points].sort((a, b) => b - a));
        for (const one of points) {
          expect(one).toBeGreaterThanOrEqual(MIN_POINTS);
          expect(one).toBeLessThanOrEqual(100 - (score ?? 100) + 1e-9);
        }
        const shares = contributions.reduce((sum, { share }) => sum + share, 0);
        expect(shares).toBeCloseTo(contributions.length > 0 ? 1 : 0);
      }),
    );
  });
});

describe('a counterfactual', () => {
  test('is enough as it is said, and less of it would not be', () => {
    let found = 0;
    fc.assert(
      fc.property(asked, ({ movement, repetition, answers }) => {
        const change = counterfactual(movement, repetition, answers);
        if (!change) return;
        found += 1;
        const { deadBand } = change.fault.rule;
        const said = { degrees: 1, centimetres: 1 / 50, percent: 1 / 100 }[change.unit] * change.amount;
        const after = (by: number) => scoreAfter(movement, repetition, answers, change.fault, by / deadBand) ?? 0;
        expect(said).toBeGreaterThanOrEqual(change.change - 1e-6);
        expect(after(said + 1e-6)).toBeGreaterThanOrEqual(change.target);
        expect(after(0.98 * change.change - 0.002 * deadBand)).toBeLessThan(change.target);
        const before = scoreWith(
          movement,
          repetition,
          repetition.bands,
          answers?.whole ?? { quality: null, faults: {} },
        );
        expect(change.target - (before ?? 0)).toBeGreaterThan(0);
        expect([90, 80, 70, 60, 50, 40, 30, 20, 10]).toContain(change.target);
        const higher = movement.faults.map((fault) => {
          const bands = repetition.bands[fault.id] ?? 0;
          return bands > 0 ? (scoreAfter(movement, repetition, answers, fault, bands - CLEAN_BANDS) ?? 0) : 0;
        });
        expect(change.target === 90 || Math.max(...higher) < change.target + 10).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(20);
  });

  test('by the rules alone is the documented score turned round', () => {
    const repetition = { features: null, view: 'side', bands: { shallow_depth: 2 } };
    const change = counterfactual(airSquat, repetition, null);
    expect(change).toMatchObject({ fault: { id: 'shallow_depth' }, unit: 'centimetres', target: 90 });
    const after = { ...repetition, bands: { shallow_depth: 2 - (change?.change ?? 0) / 0.09 } };
    expect(explainRepetition(airSquat, after, null).score).toBeGreaterThanOrEqual(90);
  });

  test('is not given from 90 on, nor where every one of several faults stands in the way', () => {
    expect(counterfactual(airSquat, { features: null, view: 'side', bands: { shallow_depth: -2 } }, null)).toBeNull();
    const both = { shallow_depth: 6, forward_lean: 6, half_standing: 6 };
    expect(counterfactual(airSquat, { features: null, view: 'side', bands: both }, null)).toBeNull();
  });
});
