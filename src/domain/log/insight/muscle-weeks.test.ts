import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MUSCLES } from '../../catalogue/exercise.ts';
import { EXERCISES, exerciseById } from '../../catalogue/exercises.ts';
import { dayFrom, dayNumber } from '../../planning/calendar.ts';
import type { ExerciseRollup } from '../roll-up.ts';
import { furthestBelow, muscleStandings, muscleWeeks } from './muscle-weeks.ts';
import { addDays, mondayOf, spanFor, startOf, sumsBy, totalsOf, weeksUntil } from './weeks.ts';

const book = { byId: exerciseById };

function rollup(exerciseId: string, day: string, sets: number): ExerciseRollup {
  return {
    workoutId: `w-${day}`,
    exerciseId,
    day,
    startedAt: `${day}T10:00:00.000Z`,
    sets,
    warmups: 0,
    reps: sets * 8,
    volumeKg: 0,
    durationSec: 0,
    distanceM: 0,
    front: [],
  };
}

const anyDay = fc.integer({ min: 0, max: 40_000 }).map(dayFrom);

describe('weeks', () => {
  it('begin on Monday and hold seven days', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        expect(new Date(`${monday}T12:00:00Z`).getUTCDay()).toBe(1);
        const past = dayNumber(day) - dayNumber(monday);
        expect(past).toBeGreaterThanOrEqual(0);
        expect(past).toBeLessThan(7);
      }),
    );
  });

  it('are as many as asked for, to this one', () => {
    expect(weeksUntil('2026-11-28', 3)).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
  });

  it('add up to the days in them, whatever the cut, empty ones too', () => {
    const rows = fc.array(fc.record({ day: anyDay, value: fc.integer({ min: 0, max: 50 }) }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(rows, fc.constantFrom('week', 'month', 'year'), (logged, span) => {
        const days = logged.map(({ day }) => day).sort();
        const [from, to] = [days[0] ?? '', days.at(-1) ?? ''];
        const sums = sumsBy(span, logged, from, to, ({ value }) => value);
        const total = (values: readonly { readonly value: number }[]) =>
          values.reduce((sum, { value }) => sum + value, 0);
        expect(total(sums)).toBe(total(logged));
        const starts = sums.map(({ start }) => start);
        expect(starts).toEqual([...new Set(starts)].sort());
        expect(starts.every((start) => startOf(start, span) === start)).toBe(true);
      }),
    );
  });

  it('are cut so that there are few enough bars', () => {
    for (const [from, span] of [
      ['2026-06-01', 'week'],
      ['2025-11-28', 'month'],
      ['2016-11-28', 'year'],
    ] as const) {
      expect(spanFor(from, '2026-11-28')).toBe(span);
      expect(sumsBy(span, [], from, '2026-11-28', () => 0).length).toBeLessThanOrEqual(40);
    }
  });
});

describe('sets of muscles', () => {
  it('count as the exercise credits them', () => {
    const [week] = muscleWeeks([rollup('bench_press', '2026-11-24', 4)], book, ['2026-11-23']);
    const credited = exerciseById('bench_press')?.muscles ?? {};
    expect(week?.sets.chest).toBe(4 * (credited.chest ?? 0));
    expect(week?.sets.triceps).toBe(4 * (credited.triceps ?? 0));
    expect(week?.sets.hamstrings).toBe(0);
  });

  it('keep apart what no muscle can be credited with', () => {
    const [week] = muscleWeeks([rollup('running', '2026-11-24', 1), rollup('custom_x', '2026-11-24', 3)], book, [
      '2026-11-23',
    ]);
    expect(week?.uncounted).toBe(4);
  });

  it('sum to all that was credited, whatever week it fell in', () => {
    const weeks = weeksUntil('2026-11-28', 6);
    const within = fc.integer({ min: 0, max: 6 * 7 - 1 }).map((days) => addDays(weeks[0] ?? '', days));
    const rows = fc.array(
      fc.record({ exercise: fc.constantFrom(...EXERCISES), day: within, sets: fc.integer({ min: 1, max: 8 }) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(rows, (logged) => {
        const counted = muscleWeeks(
          logged.map(({ exercise, day, sets }) => rollup(exercise.id, day, sets)),
          book,
          weeks,
        );
        const got = counted.reduce((sum, week) => sum + MUSCLES.reduce((all, muscle) => all + week.sets[muscle], 0), 0);
        const meant = logged
          .filter(({ exercise: { pattern } }) => pattern !== 'cardio' && pattern !== 'mobility')
          .reduce(
            (sum, { exercise, sets }) =>
              sum + sets * Object.values(exercise.muscles).reduce((all, share) => all + share, 0),
            0,
          );
        expect(got).toBeCloseTo(meant, 6);
        expect(totalsOf(logged.map(({ exercise, day, sets }) => rollup(exercise.id, day, sets))).sets).toBe(
          logged.reduce((sum, { sets }) => sum + sets, 0),
        );
      }),
    );
  });

  it('stand against the target of the person, or against none', () => {
    const weeks = muscleWeeks([rollup('bench_press', '2026-11-24', 10), rollup('barbell_row', '2026-11-24', 2)], book, [
      '2026-11-23',
    ]);
    const targets = MUSCLES.map((muscle) => ({ muscle, sets: muscle === 'triceps' ? 2 : 10, weight: 1 }));
    const state = (name: string) => muscleStandings(weeks, targets).find(({ muscle }) => muscle === name)?.state;
    expect(state('chest')).toBe('on');
    expect(state('triceps')).toBe('beyond');
    expect(state('lats')).toBe('below');
    expect(state('calves')).toBe('none');
    expect(muscleStandings(weeks, null).find(({ muscle }) => muscle === 'chest')?.state).toBe('some');
    expect(furthestBelow(muscleStandings(weeks, targets))).toMatchObject({ sets: 0, target: 10, state: 'none' });
    expect(furthestBelow(muscleStandings(weeks, null))).toBeNull();
  });

  it('are asked of no neck', () => {
    const targets = MUSCLES.map((muscle) => ({ muscle, sets: 4, weight: muscle === 'neck' ? 0.05 : 1 }));
    expect(muscleStandings([], targets).find(({ muscle }) => muscle === 'neck')).toMatchObject({
      target: null,
      state: 'none',
    });
  });
});
