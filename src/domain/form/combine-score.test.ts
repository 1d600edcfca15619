import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RepetitionMovement } from '../movements/movement.ts';
import { KINDS_OF_MOVEMENT } from '../movements/testing/kinds-of-movement.ts';
import { simulatedRepetitions } from '../movements/testing/simulated-repetitions.ts';
import { combineScore } from './combine-score.ts';
import { judgeRepetition } from './judge-repetition.ts';
import { setScore } from './set-score.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyFault = fc.record({ probability: share, severity: share });
const anyFaults = fc.array(anyFault, { maxLength: 6 });
const anyQuality = fc.option(share, { nil: null });

function scored(...[quality, faults]: Parameters<typeof combineScore>): number {
  const score = combineScore(quality, faults);
  if (score === null) throw new Error('no score');
  return score;
}

describe('a score', () => {
  test('lies within 0–100, and is 100 where nothing is wrong', () => {
    fc.assert(
      fc.property(anyQuality, anyFaults, (quality, faults) => {
        expect(scored(quality, faults)).toBeGreaterThanOrEqual(0);
        expect(scored(quality, faults)).toBeLessThanOrEqual(100);
      }),
    );
    expect(scored(1, [])).toBe(100);
    expect(scored(null, [])).toBe(100);
  });

  test('stays within 0–100 even where it is given more than a probability', () => {
    expect(scored(7, [{ probability: -3, severity: 9 }])).toBe(100);
    expect(scored(-7, [{ probability: 3, severity: 9 }])).toBeGreaterThanOrEqual(0);
  });

  test('never rises when the network thinks less of the repetition', () => {
    fc.assert(
      fc.property(share, share, anyFaults, (a, b, faults) => {
        expect(scored(Math.min(a, b), faults)).toBeLessThanOrEqual(scored(Math.max(a, b), faults));
      }),
    );
  });

  test('never rises when a fault is added', () => {
    fc.assert(
      fc.property(anyQuality, anyFaults, anyFault, (quality, faults, fault) => {
        expect(scored(quality, [...faults, fault])).toBeLessThanOrEqual(scored(quality, faults));
      }),
    );
  });

  test('never rises when a fault becomes more probable or more severe', () => {
    fc.assert(
      fc.property(anyQuality, anyFaults, anyFault, anyFault, (quality, faults, a, b) => {
        const better = {
          probability: Math.min(a.probability, b.probability),
          severity: Math.min(a.severity, b.severity),
        };
        const worse = {
          probability: Math.max(a.probability, b.probability),
          severity: Math.max(a.severity, b.severity),
        };
        expect(scored(quality, [...faults, worse])).toBeLessThanOrEqual(scored(quality, [...faults, better]) + 1e-9);
      }),
    );
  });

  test('does not depend on the order of the faults', () => {
    fc.assert(
      fc.property(anyQuality, anyFaults, (quality, faults) => {
        expect(scored(quality, [...faults].reverse())).toBeCloseTo(scored(quality, faults), 9);
      }),
    );
  });

  test('loses at most 40 to the network alone', () => {
    expect(scored(0, [])).toBeCloseTo(60, 9);
  });

  test('is none where neither the network nor a rule saw enough', () => {
    expect(combineScore(null, [], false)).toBeNull();
    expect(combineScore(0.5, [], false)).toBeCloseTo(80, 9);
  });
});

describe('a simulated repetition', () => {
  const movements = KINDS_OF_MOVEMENT.filter(
    (movement): movement is RepetitionMovement =>
      movement.kind === 'repetition' && movement.faults.some(({ views }) => views.includes('side')),
  );
  const judged = (movement: RepetitionMovement, severity: number, seed: number, yawDeg = 90) => {
    const [fault] = movement.faults.filter(({ views }) => views.includes('side'));
    if (!fault) throw new Error('no fault can be seen from the side');
    const [repetition] = simulatedRepetitions(
      movement,
      { repetitions: 1, fps: 10, yawDeg, faults: [{ id: fault.id, severity }], noise: 0, averageBody: true },
      seed,
    );
    if (!repetition) throw new Error('no repetition');
    return judgeRepetition(repetition, movement, null);
  };

  test('never scores higher for doing a fault more', () => {
    for (const movement of movements) {
      const scores = [0, 0.4, 0.7, 1, 1.25].map((severity) => judged(movement, severity, 1).score ?? Number.NaN);
      for (const [index, score] of scores.entries())
        expect(score, movement.id).toBeLessThanOrEqual((scores[index - 1] ?? 100) + 0.5);
      expect((scores[0] ?? 0) - (scores.at(-1) ?? 0), movement.id).toBeGreaterThan(15);
    }
  });

  test('from a view that shows no fault has no score, whatever the network says', () => {
    const pushUp = movements.find(({ id }) => id === 'push_up');
    if (!pushUp) throw new Error('no push-up');
    const [repetition] = simulatedRepetitions(pushUp, { repetitions: 1, yawDeg: 0 }, 1);
    if (!repetition) throw new Error('no repetition');
    expect(judgeRepetition(repetition, pushUp, { quality: 0.99, faults: {} })).toMatchObject({
      score: null,
      quality: null,
    });
    expect(judgeRepetition(repetition, pushUp, { quality: 0.99, faults: {} }).notJudged).toContainEqual({
      fault: 'score',
      reason: 'needs_side_view',
    });
  });

  test('keeps what the network said where the view shows something', () => {
    const [movement] = movements;
    const [repetition] = movement ? simulatedRepetitions(movement, { repetitions: 1, yawDeg: 90 }, 1) : [];
    if (!movement || !repetition) throw new Error('no repetition');
    const [doubted, trusted] = [0.1, 1].map((quality) =>
      judgeRepetition(repetition, movement, { quality, faults: {} }),
    );
    if (!doubted || !trusted) throw new Error('not judged');
    expect(doubted.quality).toBe(0.1);
    expect(doubted.score ?? 100).toBeLessThan(trusted.score ?? 0);
  });
});

describe("a set's score", () => {
  test('is the mean of the repetitions that have one', () => {
    expect(setScore([{ score: 80 }, { score: null }, { score: 60 }])).toBe(70);
  });

  test('is none where no repetition has one', () => {
    expect(setScore([])).toBeNull();
    expect(setScore([{ score: null }])).toBeNull();
  });
});
