import { describe, expect, it } from 'vitest';
import { MUSCLES } from '../../catalogue/exercise.ts';
import { exerciseById } from '../../catalogue/exercises.ts';
import { firstPeriod, periodInsight, periodOf } from './period-insight.ts';
import { sampleRollups } from './testing/sample-rollups.ts';

const book = { byId: exerciseById };
const today = '2026-11-28';
const targets = MUSCLES.map((muscle) => ({ muscle, sets: 10, weight: 1 }));
/** Three workouts a week of four sets, from the Monday of the eleventh week before this one. */
const steady = sampleRollups({ workouts: 28, every: 3, from: '2026-09-07', trueKg: () => 100, measured: true });

describe('a stretch of time', () => {
  it('begins on a Monday, twelve weeks back where a past is asked for', () => {
    expect(periodOf('week', steady, today)).toMatchObject({ fromDay: '2026-11-23', barsFrom: '2026-09-07' });
    expect(periodOf('quarter', steady, today).fromDay).toBe('2026-09-07');
    expect(periodOf('week', steady, today).close).toMatchObject({ fromDay: '2026-11-23', readFrom: '2026-09-07' });
    expect(periodOf('year', steady, today).fromDay).toBe('2025-12-01');
  });

  it('is at first the shortest that has something to say, and never this week', () => {
    const first = (...days: readonly string[]) =>
      firstPeriod(
        days.map((day) => ({ day })),
        today,
      );
    expect(first(today)).toBe('quarter');
    expect(first('2017-05-02', '2026-09-07')).toBe('quarter');
    expect(first('2017-05-02', '2026-09-06')).toBe('year');
    expect(first('2017-05-02', '2025-12-01')).toBe('year');
    expect(first('2017-05-02', '2025-11-30')).toBe('all');
  });

  it('of all of a log is every day of it, and closely its last year', () => {
    const days = ['2017-05-02', '2019-08-14'].map((day) => ({ day }));
    const { fromDay, barsFrom, toDay, close } = periodOf('all', days, today);
    expect({ fromDay, barsFrom, toDay }).toEqual({ fromDay: '2017-05-02', barsFrom: '2017-05-02', toDay: today });
    expect(close).toMatchObject({ length: 'year', asOf: '2019-08-19', fromDay: '2018-08-27' });
    const lately = periodOf('all', [...days, { day: '2026-01-05' }], today);
    expect(lately.close).toMatchObject({ asOf: today, fromDay: '2025-12-01' });
    expect(periodOf('all', [{ day: today }], today)).toMatchObject({ fromDay: today, barsFrom: '2026-09-07' });
  });

  it('counts the last week of a log that ended long ago as a whole one', () => {
    const old = sampleRollups({ workouts: 2, every: 1, from: '2019-08-12', trueKg: () => 100, measured: true });
    const { standings } = periodInsight(old, book, targets, periodOf('all', old, today).close);
    const credited = exerciseById('back_squat')?.muscles.quadriceps ?? 0;
    expect(standings.find(({ muscle }) => muscle === 'quadriceps')?.sets).toBeCloseTo(2 * 4 * credited, 6);
  });

  it('is empty before the first workout', () => {
    const insight = periodInsight([], book, targets, periodOf('quarter', [], today).close);
    expect(insight).toMatchObject({ onTarget: 0, uncounted: 0, sides: [], trends: [], exerciseIds: [] });
    expect(insight.balances.every(({ verdict }) => verdict === 'not_enough')).toBe(true);
  });

  it('is not thinned out by weeks before the first workout, nor by the one still open', () => {
    const late = steady.filter(({ day }) => day >= '2026-11-09' && day <= '2026-11-22');
    const { standings } = periodInsight(late, book, targets, periodOf('quarter', late, today).close);
    const quads = standings.find(({ muscle }) => muscle === 'quadriceps');
    const credited = exerciseById('back_squat')?.muscles.quadriceps ?? 0;
    expect(quads?.sets).toBeCloseTo((late.length * 4 * credited) / 2, 6);
  });

  it('of this week is what there is so far', () => {
    const { standings, exerciseIds } = periodInsight(steady, book, targets, periodOf('week', steady, today).close);
    const done = steady.filter(({ day }) => day >= '2026-11-23').length;
    const credited = exerciseById('back_squat')?.muscles.quadriceps ?? 0;
    expect(standings.find(({ muscle }) => muscle === 'quadriceps')?.sets).toBe(4 * done * credited);
    expect(exerciseIds).toEqual(['back_squat']);
  });

  it('has form and heart over all exercises, and says which muscle lacks most', () => {
    const { trends, furthest } = periodInsight(steady, book, targets, periodOf('quarter', steady, today).close);
    expect(trends.map(({ kind }) => kind)).toEqual(['form', 'heart']);
    expect(trends[0]?.points).toHaveLength(steady.length);
    expect(furthest).toMatchObject({ target: 10, sets: 0 });
  });
});
