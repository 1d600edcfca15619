import { describe, expect, it } from 'vitest';
import type { Exercise } from '../catalogue/exercise.ts';
import { exerciseById } from '../catalogue/exercises.ts';
import { KG_PER_LB } from '../log/limits.ts';
import { dayFrom, dayNumber } from './calendar.ts';
import type { ConstraintNote, HistorySet, TrainingHistory } from './history.ts';
import { plannedLoad } from './planned-load.ts';
import type { CareBounds } from './prescription.ts';
import type { Profile } from './profile.ts';
import { progressionFacts } from './progression.ts';
import { schemeOf } from './schemes.ts';

const TODAY = '2026-11-23';
const profile: Profile = {
  goal: 'hypertrophy',
  level: 'intermediate',
  daysPerWeek: 3,
  minutesPerSession: 60,
  equipment: 'all',
  avoid: [],
  likes: [],
  dislikes: [],
  readiness: {},
};
const ago = (days: number): string => dayFrom(dayNumber(TODAY) - days);

function named(id: string): Exercise {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(`no ${id}`);
  return exercise;
}

function times<Item>(count: number, item: Item): readonly Item[] {
  return Array.from({ length: count }, () => item);
}

/** Every third or fourth day up to three days ago, oldest first. */
function did(id: string, days: readonly (readonly Partial<HistorySet>[])[], lastAgo = 3): TrainingHistory {
  return days.map((sets, at) => ({
    day: ago(lastAgo + 3 * (days.length - 1 - at)),
    sets: sets.map((set) => ({ exerciseId: id, type: 'normal' as const, ...set })),
  }));
}

interface Asked {
  readonly profile?: Partial<Profile>;
  readonly constraints?: readonly ConstraintNote[];
  readonly care?: CareBounds;
  readonly barKg?: number;
  readonly sets?: number;
}

function next(id: string, history: TrainingHistory, asked: Asked = {}) {
  const person = { ...profile, ...asked.profile };
  const exercise = named(id);
  const { constraints = [], care, barKg, sets = 3 } = asked;
  const scheme = schemeOf(exercise, person.goal, person.level, person.minutesPerSession);
  const facts = progressionFacts(exercise, {
    profile: person,
    history,
    constraints,
    today: TODAY,
    scheme,
    sets,
    ...(care && { care }),
    ...(barKg === undefined ? {} : { bars: { [id]: barKg } }),
  });
  const working = facts.prescription.sets.filter(({ setType }) => setType !== 'warmup');
  return {
    facts,
    working,
    kinds: facts.prescription.reasons.map(({ kind }) => kind),
    reps: working[0]?.reps,
    kg: working[0]?.loadKg,
  };
}

describe('the estimate of strength in the next session', () => {
  it('goes up at once where even the next load would reach the top of the range', () => {
    const light = next('bench_press', did('bench_press', times3({ reps: 7, loadKg: 40, rir: 9 })));
    expect(light.kg).toBeGreaterThan(40);
    expect(light.kg).toBeLessThanOrEqual(44);
    expect(light.kinds).toContain('strength_estimate');
  });

  it('asks for several repetitions more where they are there', () => {
    const { reps, kg } = next('bench_press', did('bench_press', times3({ reps: 6, loadKg: 60, rir: 4 })));
    expect(kg).toBe(60);
    expect(reps).toBeGreaterThan(7);
  });

  it('waits where one more would most likely fail, and tries in the end', () => {
    const hard = times(3, { reps: 8, loadKg: 60, rir: 0 });
    const failed = [
      { reps: 8, loadKg: 60, type: 'failure' as const },
      { reps: 7, loadKg: 60, type: 'failure' as const },
    ];
    expect(next('bench_press', did('bench_press', [hard, failed, failed])).reps).toBe(7);
  });

  it('is told with its interval and as a share', () => {
    const { facts } = next('bench_press', did('bench_press', times3({ reps: 8, loadKg: 60, rir: 2 })));
    expect(facts.estimate?.lowKg).toBeLessThan(facts.estimate?.kg ?? 0);
    expect(facts.estimate?.kg).toBeGreaterThan(70);
    expect(facts.percent).toBeGreaterThan(60);
    expect(facts).toMatchObject({
      rule: 'double_progression',
      daysSince: 3,
      stepKg: 2.5,
      range: { min: 6, max: 10, unit: 'reps' },
    });
    expect(facts.nextLoadKg).toBe((facts.loadKg ?? 0) + 2.5);
  });
});

describe('the last set is open where nothing is known of what is left', () => {
  it('at first, and again after four silent days', () => {
    const open = (history: TrainingHistory, asked: Asked = {}) =>
      next('bench_press', history, asked).working.at(-1)?.setType;
    expect(open([])).toBe('amrap');
    const silent = times(3, { reps: 7, loadKg: 60 });
    const told = [...times(2, { reps: 7, loadKg: 60 }), { reps: 9, loadKg: 60, type: 'amrap' as const }];
    expect(open(did('bench_press', [told, silent, silent]))).toBe('normal');
    expect(open(did('bench_press', [told, silent, silent, silent, silent]))).toBe('amrap');
    expect(open(did('bench_press', times3({ reps: 7, loadKg: 60, rir: 2 })))).toBe('normal');
  });

  it('never where care forbids it, after a break, or for jumps', () => {
    const care = { leastReserve: 3, mayReachFailure: false };
    expect(next('bench_press', [], { care }).working.every(({ setType }) => setType === 'normal')).toBe(true);
    expect(next('bench_press', did('bench_press', times3({ reps: 7, loadKg: 60 }), 20)).working.at(-1)?.setType).toBe(
      'normal',
    );
    expect(next('box_jump', []).working.at(-1)?.setType).toBe('normal');
  });
});

describe('strength from the second level on', () => {
  const heavy = did('back_squat', times(5, times(3, { reps: 5, loadKg: 120, rir: 2 })));

  it('has one heaviest set and lighter ones after it, as shares', () => {
    const { working, kinds, facts } = next('back_squat', heavy, { profile: { goal: 'strength' } });
    const [top, ...rest] = working;
    expect(top?.loadKg).toBeGreaterThanOrEqual(120);
    expect(rest.length).toBe(2);
    for (const set of rest) expect(set.loadKg).toBeLessThan(top?.loadKg ?? 0);
    expect(kinds).toEqual(expect.arrayContaining(['top_set', 'back_off', 'strength_estimate']));
    expect(facts.rule).toBe('top_set');
    expect(facts.backOffPercent).toBeGreaterThanOrEqual(86);
    expect(facts.backOffPercent).toBeLessThanOrEqual(90);
  });

  it('and straight sets for beginners, for other goals and under care', () => {
    const straight = (asked: Asked) =>
      new Set(next('back_squat', heavy, asked).working.map(({ loadKg }) => loadKg)).size;
    expect(straight({ profile: { goal: 'strength', level: 'beginner' } })).toBe(1);
    expect(straight({ profile: { goal: 'general' } })).toBe(1);
    expect(straight({ profile: { goal: 'strength' }, care: { leastReserve: 3, mayReachFailure: false } })).toBe(1);
  });
});

describe('when performance slips', () => {
  const good = times(3, { reps: 8, loadKg: 60 });
  const slipping = times(3, { reps: 5, loadKg: 60 });

  it('takes sets away, says so, and gives them back', () => {
    const cut = next('bench_press', did('bench_press', [good, good, slipping, slipping]));
    expect(cut.working).toHaveLength(2);
    expect(cut.facts.prescription.reasons).toContainEqual({ kind: 'volume_cut', sets: 1 });
    expect(cut.facts.fewerSets).toBe(1);
    const back = next('bench_press', did('bench_press', [good, good, slipping, slipping, good]));
    expect(back.working).toHaveLength(3);
    expect(back.kinds).not.toContain('volume_cut');
  });

  it('takes none away for a load that rose with fewer repetitions, or after days off', () => {
    const risen = times(3, { reps: 6, loadKg: 62.5 });
    expect(next('bench_press', did('bench_press', [good, good, risen, risen])).working).toHaveLength(3);
  });

  it('takes them away where tiredness mounts, though each word of it is over', () => {
    const word = (days: number): ConstraintNote => ({
      id: `n${days}`,
      kind: 'fatigue',
      severity: 5,
      quote: 'worn out',
      noteId: 'n',
      from: ago(days),
      until: ago(days),
    });
    const notes = [word(9), word(6), word(3)];
    expect(next('bench_press', did('bench_press', [good]), { constraints: notes }).working).toHaveLength(2);
    expect(next('bench_press', did('bench_press', [good]), { constraints: notes.slice(1) }).working).toHaveLength(3);
    expect(next('bench_press', did('bench_press', [good]), { constraints: notes, sets: 1 }).working).toHaveLength(1);
  });
});

describe('form, range, days off', () => {
  it('goes a step lighter when form was lost twice with the same load', () => {
    const poor = times(3, { reps: 10, loadKg: 60, setScore: 40 });
    expect(next('bench_press', did('bench_press', [poor])).kg).toBe(60);
    const twice = next('bench_press', did('bench_press', [poor, poor]));
    expect(twice.kg).toBe(57.5);
    expect(twice.kinds).toContain('lighter_form');
    expect(twice.facts.rule).toBe('held_back');
  });

  it('lowers nothing for sessions that were missed within a fortnight', () => {
    const usual = did('bench_press', [times(3, { reps: 8, loadKg: 60 })], 12);
    expect(next('bench_press', usual)).toMatchObject({ kg: 60, reps: 9 });
  });

  it('finds the way back after years', () => {
    const { facts, kg } = next('back_squat', did('back_squat', times(6, times(3, { reps: 10, loadKg: 100 })), 1500));
    expect(kg).toBe(70);
    expect(facts.rule).toBe('after_break');
    expect(facts.estimate?.kg).toBeLessThan(130);
  });

  it('of a body that cannot yet reach the range asks for one repetition more, never none', () => {
    expect(next('pull_up', did('pull_up', [times(3, { reps: 2 })])).reps).toBe(3);
    expect(next('pull_up', did('pull_up', [times(3, { reps: 1 })], 40)).reps).toBe(1);
  });

  it('takes help away step by step', () => {
    const helped = did('pull_up', [times(3, { reps: 10, loadKg: -20 })]);
    expect(next('pull_up', helped)).toMatchObject({ kg: -17.5 });
    expect(
      next('pull_up', did('pull_up', [times(3, { reps: 2, loadKg: -20 }), times(3, { reps: 2, loadKg: -20 })])).kg,
    ).toBe(-22.5);
  });
});

describe('the person’s own tools', () => {
  const lb = (value: number): number => value * KG_PER_LB;

  it('go by pounds where the log does', () => {
    const { kg, facts } = next('bench_press', did('bench_press', [times(3, { reps: 10, loadKg: lb(135) })]));
    expect(plannedLoad(kg ?? 0, 'lb', named('bench_press'))).toEqual({ value: 140, unit: 'lb' });
    expect(facts.stepKg).toBeCloseTo(lb(5), 6);
    const curl = next('bicep_curl', did('bicep_curl', [times(3, { reps: 15, loadKg: lb(20) })])).kg ?? 0;
    expect(plannedLoad(curl, 'lb', named('bicep_curl'))).toEqual({ value: 22.5, unit: 'lb' });
    // Nothing below their bar.
    const missed = times(3, { reps: 2, loadKg: lb(45) });
    expect(next('bench_press', did('bench_press', [missed, missed])).kg).toBeCloseTo(lb(45), 2);
  });

  it('have a bar of their own', () => {
    const missed = times(3, { reps: 4, loadKg: 17.5 });
    expect(next('bench_press', did('bench_press', [missed, missed])).kg).toBe(17.5);
    expect(next('bench_press', did('bench_press', [missed, missed]), { barKg: 15 }).kg).toBe(15);
    // A lighter one was lifted once.
    const before = times(3, { reps: 8, loadKg: 15 });
    expect(next('bench_press', did('bench_press', [before, missed, missed])).kg).toBe(15);
  });

  it('end with the heaviest on the rack', () => {
    const { kg, reps } = next('bicep_curl', did('bicep_curl', [times(3, { reps: 15, loadKg: 60 })]));
    expect(kg).toBe(60);
    expect(reps).toBe(15);
    // Light as it is, repetitions rise one at a time.
    const light = next('dumbbell_bench_press', did('dumbbell_bench_press', times3({ reps: 7, loadKg: 60, rir: 9 })));
    expect(light).toMatchObject({ kg: 60, reps: 8 });
    expect(light.kinds).toContain('progressed_reps');
    const soundly = next('dumbbell_bench_press', did('dumbbell_bench_press', times3({ reps: 9, loadKg: 60, rir: 9 })));
    expect(soundly.reps).toBe(10);
  });
});

function times3(set: Partial<HistorySet>): readonly (readonly Partial<HistorySet>[])[] {
  return times(3, times(3, set));
}
