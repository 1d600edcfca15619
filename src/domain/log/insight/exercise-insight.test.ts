import { describe, expect, it } from 'vitest';
import { exerciseDetails, exerciseStrength } from './exercise-insight.ts';
import { sampleRollups } from './testing/sample-rollups.ts';

function exerciseInsight(...asked: Parameters<typeof exerciseStrength>) {
  return { ...exerciseStrength(...asked), ...exerciseDetails(...asked) };
}

const squat = { loadKind: 'external', measure: 'repetitions' } as const;
const grown = sampleRollups({ workouts: 60, trueKg: (at) => 90 + at / 2, measured: true });

describe('the insight of an exercise', () => {
  it('is empty of one never done, and breaks nothing', () => {
    const insight = exerciseInsight([], squat);
    expect(insight).toMatchObject({ best: [], records: [], history: [], maxima: [], trends: [], rollups: [] });
    expect(insight.strengthChange).toEqual({ kind: 'too_little', workouts: 0 });
  });

  it('tells strength by the estimated maximum of loaded exercises', () => {
    const insight = exerciseInsight(grown, squat);
    expect(insight.bestKind).toBe('maximum');
    expect(insight.strengthChange.kind).toBe('up');
    expect(insight.records.map(({ kind }) => kind)).toContain('maximum');
  });

  it('estimates no maximum where the load is only added to the body', () => {
    const insight = exerciseInsight(grown, { loadKind: 'bodyweight_plus', measure: 'repetitions' });
    expect(insight.bestKind).toBe('most_reps');
    expect(insight.isAddedToBody).toBe(true);
    expect(exerciseInsight(grown, squat).isAddedToBody).toBe(false);
    expect(insight.strength.points).toEqual([]);
    expect(insight.records.map(({ kind }) => kind)).not.toContain('maximum');
    expect(insight.records.map(({ kind }) => kind)).toContain('heaviest');
  });

  it('counts the period only, but keeps the records of all time', () => {
    const whole = exerciseInsight(grown, squat);
    const late = exerciseInsight(grown, squat, grown[50]?.day);
    expect(late.totals.workouts).toBe(10);
    expect(late.trends[0]?.points).toHaveLength(10);
    expect(late.records).toEqual(whole.records);
  });

  it('leaves out of the history of records what beat nothing', () => {
    const { history } = exerciseInsight(grown, squat);
    expect(history.length).toBeGreaterThan(0);
    expect(history.every(({ before }) => before !== undefined)).toBe(true);
    expect(history.map(({ day }) => day)).toEqual(
      history
        .map(({ day }) => day)
        .sort()
        .reverse(),
    );
  });
});
