import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExerciseRollup } from '../roll-up.ts';
import { recordHistory, repetitionMaxima, standingRecords } from './records.ts';
import { sampleRollups } from './testing/sample-rollups.ts';

const grown = sampleRollups({ workouts: 30, trueKg: (at) => 100 + at });

describe('records', () => {
  it('begin with the first workout, which beat nothing', () => {
    const first = recordHistory(grown.slice(0, 1));
    expect(first.length).toBeGreaterThan(2);
    expect(first.every(({ before }) => before === undefined)).toBe(true);
  });

  it('say what they beat, and each beats the one before it', () => {
    const heaviest = recordHistory(grown).filter(({ kind }) => kind === 'heaviest');
    expect(heaviest.length).toBeGreaterThan(3);
    heaviest.slice(1).forEach(({ before, value }, at) => {
      expect(before).toBe(heaviest[at]?.value);
      expect(value).toBeGreaterThan(before ?? Number.POSITIVE_INFINITY);
    });
  });

  it('are not set by doing the same again', () => {
    const [one] = grown;
    if (!one) throw new Error('there are thirty');
    expect(recordHistory([one, { ...one, workoutId: 'again' }]).every(({ workoutId }) => workoutId === 'w0')).toBe(
      true,
    );
  });

  it('of two exercises are kept apart', () => {
    const other = sampleRollups({ workouts: 3, trueKg: () => 20, exerciseId: 'bicep_curl', from: '2021-01-04' });
    const told = recordHistory([...grown, ...other]).filter(({ exerciseId }) => exerciseId === 'bicep_curl');
    expect(told.some(({ kind, before }) => kind === 'heaviest' && before === undefined)).toBe(true);
  });

  it('that stand are the most there ever was', () => {
    const standing = standingRecords(recordHistory(grown));
    const heaviest = standing.find(({ kind }) => kind === 'heaviest');
    expect(heaviest?.value).toBe(Math.max(...grown.map(({ heaviest: top }) => top?.kg ?? 0)));
  });
});

describe('the most for a number of repetitions', () => {
  const fronts = fc.array(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 200 })), { maxLength: 4 }),
    { maxLength: 8 },
  );
  const withFront = (front: ExerciseRollup['front'], at: number): ExerciseRollup => ({
    workoutId: `w${at}`,
    exerciseId: 'x',
    day: '2026-01-01',
    startedAt: '2026-01-01T00:00:00.000Z',
    sets: 1,
    warmups: 0,
    reps: 1,
    volumeKg: 0,
    durationSec: 0,
    distanceM: 0,
    front,
  });

  it('falls with the repetitions, and is the most of all sets of so many or more', () => {
    fc.assert(
      fc.property(fronts, (all) => {
        const maxima = repetitionMaxima(all.map(withFront));
        const most = Math.max(0, ...all.flat().map(([, kg]) => kg));
        expect(maxima[0]?.kg ?? 0).toBe(most);
        maxima.forEach(({ reps, kg }, at) => {
          expect(kg).toBe(Math.max(...all.flat().flatMap(([done, load]) => (done >= reps ? [load] : []))));
          if (at > 0) expect(kg).toBeLessThan(maxima[at - 1]?.kg ?? 0);
        });
      }),
    );
  });
});
