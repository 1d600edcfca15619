import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MUSCLES } from '../catalogue/exercise.ts';
import { EXERCISES } from '../catalogue/exercises.ts';
import { createRandom } from '../movements/random.ts';
import { dayFrom, dayNumber } from './calendar.ts';
import { explainNumber } from './explain-number.ts';
import type { PlanNumber } from './explanation.ts';
import { reproduce } from './fixtures/reproduce.ts';
import type { ConstraintNote, HistorySet, TrainingHistory } from './history.ts';
import type { Plan, PlannedSet } from './plan.ts';
import type { PlanChange } from './plan-change.ts';
import { planWeek, type PlanWeekRequest } from './plan-week.ts';
import { GOALS, type Profile } from './profile.ts';

const today = '2026-11-23';
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
  bodyMassKg: 80,
};
const plain: PlanWeekRequest = {
  catalogue: EXERCISES,
  cameraIds: new Set(),
  profile,
  history: [],
  constraints: [],
  today,
  seed: 1,
};

function planOf(request: PlanWeekRequest): Plan | null {
  const result = planWeek(request);
  return result.status === 'ok' ? result.plan : null;
}

/** Every number that a plan shows; of an exercise those of its first set, of its last and of one between. */
function* numbersOf({ sessions }: Plan): Generator<PlanNumber> {
  for (const muscle of MUSCLES) {
    yield { kind: 'weekly_sets', muscle };
    yield { kind: 'target_sets', muscle };
  }
  for (const { id: sessionId, exercises } of sessions) {
    for (const kind of ['minutes', 'date', 'exercises'] as const) yield { kind, sessionId };
    for (const { exerciseId, sets } of exercises) {
      yield { kind: 'sets', sessionId, exerciseId };
      for (const set of new Set([0, Math.floor(sets.length / 2), sets.length - 1]))
        for (const [field, kind] of FIELDS)
          if (sets[set]?.[field] !== undefined) yield { kind, sessionId, exerciseId, set };
    }
  }
}

const FIELDS = [
  ['reps', 'reps'],
  ['loadKg', 'load'],
  ['durationSec', 'seconds'],
  ['distanceM', 'distance'],
  ['restSec', 'rest'],
  ['targetRir', 'reserve'],
] as const satisfies readonly (readonly [keyof PlannedSet, PlanNumber['kind']])[];

/** What the plan itself says; null of a target, which is no part of it. */
function shown({ sessions, weeklySets }: Plan, number: PlanNumber): number | string | null {
  if ('muscle' in number) return number.kind === 'weekly_sets' ? (weeklySets[number.muscle] ?? 0) : null;
  const session = sessions.find(({ id }) => id === number.sessionId);
  if (!session) throw new Error('a number of no session');
  if (!('exerciseId' in number)) return number.kind === 'exercises' ? session.exercises.length : session[number.kind];
  const { exerciseId: wanted } = number;
  const sets = session.exercises.find(({ exerciseId }) => exerciseId === wanted)?.sets ?? [];
  if (!('set' in number)) return sets.filter(({ setType }) => setType !== 'warmup').length;
  const field = FIELDS.find(([, kind]) => kind === number.kind)?.[0];
  return (field && sets[number.set]?.[field]) ?? null;
}

/** Months of training of the exercises that a plan holds: with poor form, breaks, failed sets, pounds, words of effort. */
function pastOf(plan: Plan, random: () => number): TrainingHistory {
  const gap = random() < 0.2 ? 10 + Math.floor(random() * 120) : 1 + Math.floor(random() * 4);
  const unit = random() < 0.3 ? 0.45359237 : 1;
  const exercises = plan.sessions.flatMap((session) => session.exercises);
  const loads = new Map(exercises.map(({ exerciseId }) => [exerciseId, 20 + 5 * Math.floor(random() * 16)]));
  return Array.from({ length: 1 + Math.floor(random() * 6) }, (_none, index) => ({
    day: dayFrom(dayNumber(today) - gap - 3 * (5 - index)),
    sets: exercises
      .filter(() => random() < 0.7)
      .flatMap(({ exerciseId, sets }): HistorySet[] => {
        const poor = random() < 0.15 ? { setScore: 40 + Math.floor(random() * 30) } : {};
        const said = random() < 0.4 ? { rir: Math.floor(random() * 6) } : {};
        const { loadKind, measure } = EXERCISES.find(({ id }) => id === exerciseId) ?? {};
        const sign = loadKind === 'bodyweight_plus' && random() < 0.3 ? -1 : 1;
        const loaded =
          loadKind === 'bodyweight' || random() < 0.1 ? {} : { loadKg: sign * unit * (loads.get(exerciseId) ?? 20) };
        return sets.slice(-3).map(() => ({
          exerciseId,
          type: 'normal',
          ...(measure === 'repetitions'
            ? { reps: 3 + Math.floor(random() * 14), ...loaded }
            : { durationSec: 10 + Math.floor(random() * (measure === 'distance' ? 2000 : 70)) }),
          ...said,
          ...poor,
        }));
      }),
  }));
}

function noteOf(kind: ConstraintNote['kind'], severity: number): ConstraintNote {
  return { id: kind, noteId: kind, kind, severity, quote: 'so tired', from: '2026-11-21', until: '2026-11-25' };
}

const anyRequest = fc
  .record({
    goal: fc.constantFrom(...GOALS),
    level: fc.constantFrom('beginner' as const, 'intermediate' as const, 'advanced' as const),
    daysPerWeek: fc.integer({ min: 1, max: 6 }),
    minutesPerSession: fc.integer({ min: 12, max: 100 }),
    bodyMassKg: fc.option(fc.integer({ min: 45, max: 120 }), { nil: undefined }),
    tired: fc.option(fc.integer({ min: 2, max: 9 }), { nil: undefined, freq: 3 }),
    readiness: fc.constantFrom<Profile['readiness']>({}, {}, {}, { high_blood_pressure: true }, { dizziness: true }),
    changes: fc.subarray<PlanChange>([
      { kind: 'skip_day', date: '2026-11-24' },
      { kind: 'skip_day', date: '2026-11-26' },
      { kind: 'minutes', minutes: 25, from: '2026-11-24', until: '2026-11-25' },
      { kind: 'minutes', minutes: 90, from: '2026-11-27', until: '2026-11-27' },
      { kind: 'equipment', equipment: ['dumbbell', 'band'], from: '2026-11-25', until: '2026-11-29' },
      { kind: 'sore_joint', joint: 'knee', severity: 5, from: today, until: '2026-11-27' },
    ]),
    seed: fc.integer({ min: 1, max: 9999 }),
  })
  .map(({ tired, seed, bodyMassKg, changes, ...change }): PlanWeekRequest => {
    const { bodyMassKg: _none, ...rest } = profile;
    const random = createRandom(seed);
    return {
      ...plain,
      catalogue: EXERCISES.filter(() => random() < 0.15),
      rounds: 0,
      seed,
      changes,
      profile: {
        ...rest,
        ...change,
        adviceSought: { high_blood_pressure: '2026-11-01', dizziness: '2026-11-01' },
        ...(bodyMassKg === undefined ? {} : { bodyMassKg }),
      },
      constraints: tired === undefined ? [] : [noteOf('fatigue', tired)],
    };
  });

describe('where a number comes from', () => {
  it('is told so that the number can be worked out again, of every number of every plan', () => {
    const rules = new Set<string>();
    fc.assert(
      fc.property(anyRequest, fc.integer({ min: 1, max: 1e6 }), (fresh, past) => {
        const first = planOf(fresh);
        if (!first) return;
        const later = { ...fresh, history: pastOf(first, createRandom(past)) };
        for (const request of [fresh, later]) {
          const plan = request === fresh ? first : planOf(request);
          if (!plan) continue;
          for (const number of numbersOf(plan)) {
            const explanation = explainNumber(request, plan, number);
            if (!explanation) throw new Error(`${JSON.stringify(number)} has no explanation`);
            const told = JSON.stringify(explanation);
            expect(explanation.rule, told).not.toBe('as_planned');
            rules.add(explanation.rule);
            const value = shown(plan, number);
            if (value !== null) expect(explanation.value, told).toBe(value);
            const again = reproduce(explanation);
            if (typeof again === 'string') expect(again, told).toBe(explanation.value);
            else expect(again, told).toBeCloseTo(Number(explanation.value), 2);
          }
        }
      }),
      { numRuns: 30 },
    );
    for (const rule of ['first_load', 'double_progression', 'held_back', 'after_break', 'eased', 'warm_up'])
      expect(rules).toContain(rule);
  });

  const week = planOf({ ...plain, rounds: 0 });
  const [session] = week?.sessions ?? [];
  const [planned] = session?.exercises ?? [];
  if (!week || !session || !planned) throw new Error('no plan');
  const number = { kind: 'reps', sessionId: session.id, exerciseId: planned.exerciseId, set: 0 } as const;

  it('is not told of a number that the plan does not have', () => {
    for (const wrong of [
      { ...number, sessionId: 'another' },
      { ...number, exerciseId: 'another' },
      { ...number, set: 99 },
      { ...number, kind: 'distance' as const },
      { kind: 'sets' as const, sessionId: session.id, exerciseId: 'another' },
    ])
      expect(explainNumber(plain, week, wrong)).toBeNull();
  });

  it('is told as it was where the past has grown since', () => {
    const sets = Array.from({ length: 3 }, () => ({
      exerciseId: planned.exerciseId,
      reps: 30,
      loadKg: 10,
      type: 'normal' as const,
    }));
    const later = { ...plain, history: [{ day: today, sets }] };
    expect(explainNumber(later, week, number)).toEqual(explainNumber(plain, week, number));
  });

  it('says so where nothing known makes the number', () => {
    const edited = { ...planned, sets: planned.sets.map((set) => ({ ...set, reps: 77 })) };
    const other = { ...week, sessions: [{ ...session, exercises: [edited] }] };
    expect(explainNumber(plain, other, number)).toMatchObject({ value: 77, rule: 'as_planned' });
    expect(
      explainNumber(plain, other, { kind: 'sets', sessionId: session.id, exerciseId: planned.exerciseId }),
    ).toMatchObject({
      rule: 'as_planned',
    });
  });

  it('is of the programme where one made the week: its percentages of which maximum', () => {
    const block = {
      programmeId: 'wendler_531_boring_but_big',
      startedOn: today,
      weeks: 4,
      aims: [],
      maxima: { bench_press: 90, back_squat: 120, deadlift: 140, overhead_press: 60 },
    };
    const request = { ...plain, block, profile: { ...profile, goal: 'strength' as const, daysPerWeek: 6 } };
    const made = planOf(request);
    if (!made) throw new Error('no plan');
    const rules = new Set<string>();
    for (const one of numbersOf(made)) {
      const explanation = explainNumber(request, made, one);
      if (!explanation) throw new Error(JSON.stringify(one));
      expect(explanation.rule, JSON.stringify(explanation)).not.toBe('as_planned');
      rules.add(explanation.rule);
      if (one.kind === 'date') expect(explanation.rule).toBe('spread_over_week');
      if (
        explanation.rule === 'programme' &&
        one.kind === 'load' &&
        explanation.inputs.some(({ kind }) => kind === 'percent')
      )
        expect(reproduce(explanation)).toBeCloseTo(Number(explanation.value), 2);
    }
    expect(rules).toContain('programme');
  });
});
