import { describe, expect, it } from 'vitest';
import { MUSCLES } from '../../catalogue/exercise.ts';
import { exerciseById } from '../../catalogue/exercises.ts';
import { LEAST_WEEKS, periodInsight, periodStart } from './period-insight.ts';
import { sampleRollups } from './testing/sample-rollups.ts';

const book = { byId: exerciseById };
const today = '2026-11-28';
const targets = MUSCLES.map((muscle) => ({ muscle, sets: 10, weight: 1 }));
/** Three workouts a week of four sets, from the Monday of the eleventh week before this one. */
const steady = sampleRollups({ workouts: 28, every: 3, from: '2026-09-07', trueKg: () => 100, measured: true });

describe('a stretch of time', () => {
  it('begins on a Monday, twelve weeks back where a past is asked for', () => {
    expect(periodStart('week', today)).toBe('2026-11-23');
    expect(periodStart('quarter', today)).toBe('2026-09-07');
    expect(periodStart('week', today, LEAST_WEEKS)).toBe('2026-09-07');
    expect(periodStart('year', today)).toBe('2025-12-01');
  });

  it('is empty before the first workout', () => {
    const insight = periodInsight([], book, targets, 'quarter', today);
    expect(insight).toMatchObject({ onTarget: 0, uncounted: 0, sides: [], trends: [], exerciseIds: [] });
    expect(insight.balances.every(({ verdict }) => verdict === 'not_enough')).toBe(true);
  });

  it('is not thinned out by weeks before the first workout, nor by the one still open', () => {
    const late = steady.filter(({ day }) => day >= '2026-11-09' && day <= '2026-11-22');
    const { standings } = periodInsight(late, book, targets, 'quarter', today);
    const quads = standings.find(({ muscle }) => muscle === 'quadriceps');
    const credited = exerciseById('back_squat')?.muscles.quadriceps ?? 0;
    expect(quads?.sets).toBeCloseTo((late.length * 4 * credited) / 2, 6);
  });

  it('of this week is what there is so far', () => {
    const { standings, exerciseIds } = periodInsight(steady, book, targets, 'week', today);
    const done = steady.filter(({ day }) => day >= '2026-11-23').length;
    const credited = exerciseById('back_squat')?.muscles.quadriceps ?? 0;
    expect(standings.find(({ muscle }) => muscle === 'quadriceps')?.sets).toBe(4 * done * credited);
    expect(exerciseIds).toEqual(['back_squat']);
  });

  it('has form and heart over all exercises, and says which muscle lacks most', () => {
    const { trends, furthest } = periodInsight(steady, book, targets, 'quarter', today);
    expect(trends.map(({ kind }) => kind)).toEqual(['form', 'heart']);
    expect(trends[0]?.points).toHaveLength(steady.length);
    expect(furthest).toMatchObject({ target: 10, sets: 0 });
  });
});
