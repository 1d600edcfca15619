import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../catalogue/exercises.ts';
import type { Muscle } from '../catalogue/exercise.ts';
import { dayFrom, dayNumber } from './calendar.ts';
import type { ConstraintNote, HistorySet, HistoryWorkout, TrainingHistory } from './history.ts';
import { createMuscleModel, type MuscleModelRequest, muscleStates } from './muscle-model.ts';
import type { MuscleAdjustment } from './muscle-state.ts';

const TODAY = '2026-11-27';
const NOW = `${TODAY}T18:00:00`;
const daysAgo = (days: number): string => dayFrom(dayNumber(TODAY) - days);

function sets(exerciseId: string, count: number, facts: Partial<HistorySet> = {}): readonly HistorySet[] {
  return Array.from({ length: count }, () => ({ exerciseId, type: 'normal', reps: 8, rir: 2, ...facts }));
}

function workout(ago: number, ...done: readonly (readonly HistorySet[])[]): HistoryWorkout {
  return { day: daysAgo(ago), sets: done.flat() };
}

/** Four bench presses every third day, the last one `last` days ago. */
function used(last: number): TrainingHistory {
  return Array.from({ length: 16 }, (_none, index) => workout(last + 3 * (15 - index), sets('bench_press', 4)));
}

function stateOf(muscle: Muscle, request: Partial<MuscleModelRequest>) {
  const state = muscleStates({ history: [], catalogue: EXERCISES, now: NOW, ...request }).find(
    (one) => one.muscle === muscle,
  );
  if (!state) throw new Error('no such muscle');
  return state;
}

const word = (recovered: number, at: string, muscle: Muscle = 'chest'): MuscleAdjustment => ({ muscle, recovered, at });

describe('how a muscle stands', () => {
  it('is as after a usual session: little at once, more each day, nine tenths after three', () => {
    const after = [0, 1, 2, 3].map((days) => stateOf('chest', { history: used(days) }).recovered);
    expect(after.map((value) => Math.round(value * 100) / 100)).toEqual([0.32, 0.58, 0.77, 0.89]);
  });

  it('takes longer where nobody is used to the work, and after far more than usual', () => {
    const fresh = stateOf('chest', { history: [workout(2, sets('bench_press', 4))] });
    const hard = stateOf('chest', { history: [...used(5), workout(2, sets('bench_press', 12))] });
    const usual = stateOf('chest', { history: [...used(5), workout(2, sets('bench_press', 4))] });
    expect(fresh.recovered).toBeLessThan(usual.recovered - 0.05);
    expect(hard.recovered).toBeLessThan(usual.recovered ** 3);
    expect(fresh.readyInHours).toBeGreaterThan(24);
  });

  it('counts a set the more the nearer to failure it was', () => {
    const after = (facts: Partial<HistorySet>) =>
      stateOf('chest', { history: [...used(5), workout(1, sets('bench_press', 4, facts))] }).recovered;
    const easy = after({ rir: 5 });
    const failed = after({ type: 'failure' });
    expect(easy).toBeGreaterThan(after({ rir: 2 }));
    expect(after({ rir: 2 })).toBeGreaterThan(after({ rir: 0 }));
    expect(after({ rir: 0 })).toBeGreaterThan(failed);
    expect(after({ type: 'warmup' })).toBeGreaterThan(easy);
  });

  it('tells a clearly easy set by its load', () => {
    const heavy = used(5).map((one) => ({ ...one, sets: one.sets.map((set) => ({ ...set, loadKg: 80 })) }));
    const unsaid = { type: 'normal', exerciseId: 'bench_press', reps: 8 } as const;
    const after = (loadKg: number) =>
      stateOf('chest', { history: [...heavy, workout(1, [{ ...unsaid, loadKg }])] }).recovered;
    expect(after(50)).toBeGreaterThan(after(80));
  });

  it('is less sure without a past, without effort, and with time', () => {
    const width = (request: Partial<MuscleModelRequest>) => {
      const { low, high } = stateOf('chest', request);
      return high - low;
    };
    const unknown = used(1).map((one) => ({ ...one, sets: one.sets.map(({ rir: _said, ...set }) => set) }));
    expect(width({ history: unknown })).toBeGreaterThan(width({ history: used(1) }));
    expect(width({ history: [workout(1, sets('bench_press', 3))] })).toBeGreaterThan(width({ history: used(1) }));
    const { recovered, low, high } = stateOf('chest', {});
    expect(recovered).toBe(1);
    expect(high).toBe(1);
    expect(low).toBeLessThan(0.8);
  });

  it('goes by the time a workout ended where the log has it', () => {
    const early = { ...workout(0, sets('bench_press', 4)), at: `${TODAY}T07:00:00` };
    const at = (now: string, last: HistoryWorkout) => stateOf('chest', { history: [...used(4), last], now }).recovered;
    expect(at(NOW, early)).toBeGreaterThan(at(NOW, workout(0, sets('bench_press', 4))));
    // A time that cannot be of that day is no time.
    const elsewhere = { ...early, at: '2020-01-01T07:00:00' };
    expect(at(NOW, elsewhere)).toBe(at(NOW, workout(0, sets('bench_press', 4))));
  });

  it('counts sets of seven days and the last day of direct work', () => {
    const history = [
      workout(8, sets('bench_press', 5)),
      workout(6, sets('bench_press', 3)),
      workout(1, sets('dip', 1)),
    ];
    const state = stateOf('chest', { history });
    expect(state.weeklySets).toBeCloseTo(3 + (EXERCISES.find(({ id }) => id === 'dip')?.muscles.chest ?? 0));
    expect(stateOf('chest', { history: history.slice(0, 2) }).lastTrained).toBe(daysAgo(6));
    expect(stateOf('neck', { history }).lastTrained).toBeUndefined();
  });

  it('is lowered by tiredness told of, while it is in force', () => {
    const note: ConstraintNote = {
      id: 'c',
      kind: 'fatigue',
      severity: 6,
      quote: 'tired',
      noteId: 'n',
      from: daysAgo(1),
      until: TODAY,
    };
    expect(stateOf('calves', { constraints: [note] }).recovered).toBeLessThan(0.85);
    expect(stateOf('calves', { constraints: [{ ...note, until: daysAgo(1) }] }).recovered).toBe(1);
    expect(stateOf('calves', { constraints: [{ ...note, kind: 'sore_joint' }] }).recovered).toBe(1);
  });
});

describe('what the person says', () => {
  it('counts at once, both ways, and is marked', () => {
    const history = used(1);
    for (const said of [0.2, 0.95]) {
      const state = stateOf('chest', { history, adjustments: [word(said, NOW)] });
      expect(state.recovered).toBeCloseTo(said);
      expect(state.byHand).toBe(true);
      expect(state.low).toBeLessThan(said);
      expect(state.high).toBeGreaterThan(said);
    }
    expect(stateOf('chest', { history }).byHand).toBeUndefined();
    expect(stateOf('lats', { history, adjustments: [word(0.2, NOW)] }).byHand).toBeUndefined();
  });

  it('fades as time goes on, and new work comes on top', () => {
    const adjustments = [word(0.3, `${daysAgo(2)}T12:00:00`)];
    const alone = stateOf('chest', { history: used(4), adjustments });
    expect(alone.recovered).toBeGreaterThan(0.6);
    const trained = [...used(4), workout(1, sets('bench_press', 4))];
    expect(stateOf('chest', { history: trained, adjustments }).recovered).toBeLessThan(alone.recovered);
    expect(
      stateOf('chest', { history: [], adjustments: [word(0.3, `${daysAgo(13)}T12:00:00`)] }).byHand,
    ).toBeUndefined();
  });

  it('takes the latest word, in whatever order, and passes over what makes no sense', () => {
    const adjustments = [word(0.4, NOW), word(0.9, `${daysAgo(1)}T12:00:00`)];
    expect(stateOf('chest', { adjustments }).recovered).toBeCloseTo(0.4);
    const senseless = [
      word(Number.NaN, NOW),
      word(0.1, 'yesterday'),
      word(0.1, '2031-01-01T00:00:00'),
      word(0.1, NOW, 'wings' as Muscle),
    ];
    expect(stateOf('chest', { adjustments: senseless }).recovered).toBe(1);
  });

  it('is about a workout of that day which has no time', () => {
    const history = [...used(4), workout(0, sets('bench_press', 4))];
    const now = `${TODAY}T12:00:00`;
    expect(stateOf('chest', { history, now, adjustments: [word(0.8, now)] }).recovered).toBeCloseTo(0.8);
    const later = stateOf('chest', { history, now: `${TODAY}T20:00:00`, adjustments: [word(0.8, now)] });
    expect(later.recovered).toBeGreaterThan(0.8);
  });
});

describe('a log that is not as it should be', () => {
  it('leaves out what is to come, but for a day across a date line', () => {
    const at = (ago: number) => stateOf('chest', { history: [workout(ago, sets('bench_press', 4))] }).recovered;
    expect(at(-30)).toBe(1);
    expect(at(-1)).toBeLessThan(0.4);
  });

  it('may be imported twice, out of order or with nonsense for numbers and still be told', () => {
    const history = used(1);
    const twice = stateOf('chest', { history: [...history, ...history].toReversed() });
    expect(twice.recovered).toBeGreaterThan(0);
    expect(twice.recovered).toBeLessThan(stateOf('chest', { history }).recovered);
    const odd = [{ day: 'yesterday', sets: sets('bench_press', 4) }, workout(1, sets('nobody_knows', 4))];
    expect(stateOf('chest', { history: odd }).recovered).toBe(1);
  });

  it('is new again after a gap of years', () => {
    const back = workout(1, sets('bench_press', 4));
    const years = used(1).map((one) => ({ ...one, day: `2021${one.day.slice(4)}` }));
    expect(stateOf('chest', { history: [...years, back] })).toEqual(stateOf('chest', { history: [back] }));
  });

  it('asks nothing of muscles by stretching', () => {
    const stretch = EXERCISES.find(({ pattern, muscles }) => pattern === 'mobility' && Object.keys(muscles).length > 0);
    const history = [workout(1, sets(stretch?.id ?? '', 6))];
    for (const one of muscleStates({ history, catalogue: EXERCISES, now: NOW })) expect(one.recovered).toBe(1);
  });
});

describe('how it will stand', () => {
  it('is lowered by what is planned before that day, not by what comes on or after it', () => {
    const model = createMuscleModel({ history: used(2), catalogue: EXERCISES, now: NOW });
    const day = dayFrom(dayNumber(TODAY) + 2);
    const free = model.recoveredOn('chest', day);
    const planned = [{ day: dayFrom(dayNumber(TODAY) + 1), sets: { chest: 4 } }];
    expect(free).toBeGreaterThan(0.9);
    expect(model.recoveredOn('chest', day, planned)).toBeLessThan(0.65);
    expect(model.recoveredOn('chest', day, [{ day, sets: { chest: 4 } }])).toBe(free);
    expect(model.recoveredOn('lats', day, planned)).toBe(model.recoveredOn('lats', day));
  });

  it('may be asked of a day instead of an instant', () => {
    const model = createMuscleModel({ history: used(0), catalogue: EXERCISES, now: TODAY });
    expect(model.recoveredOn('chest', TODAY)).toBeLessThan(0.45);
  });

  it('refuses what is no time', () => {
    expect(() => muscleStates({ history: [], catalogue: EXERCISES, now: 'soon' })).toThrow(RangeError);
  });
});
