import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXERCISES, exerciseById } from '../catalogue/exercises.ts';
import type { Exercise } from '../catalogue/exercise.ts';
import { dayFrom, dayNumber } from './calendar.ts';
import type { ConstraintNote, HistorySet, TrainingHistory } from './history.ts';
import { BAR_KG, LARGEST_RISE, stepKg } from './load-steps.ts';
import { performancesOf } from './performances.ts';
import type { CareBounds } from './prescription.ts';
import { GOALS, type Profile } from './profile.ts';
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

interface Asked {
  readonly exercise: Exercise;
  readonly history: TrainingHistory;
  readonly profile?: Partial<Profile>;
  readonly constraints?: readonly ConstraintNote[];
  readonly care?: CareBounds;
}

function facts({ exercise, history, profile: other, constraints = [], care }: Asked) {
  const person = { ...profile, ...other };
  const scheme = schemeOf(exercise, person.goal, person.level, person.minutesPerSession);
  return progressionFacts(exercise, {
    profile: person,
    history,
    constraints,
    today: TODAY,
    scheme,
    sets: 3,
    ...(care && { care }),
  });
}

/** Of the last day with repetitions, as far as it is believed; a rise is measured from there. */
function lastHeaviest({ exercise, history }: Asked): number {
  const days = performancesOf(exercise.id, history, TODAY).map(({ sets }) =>
    sets.filter(({ reps, loadKg = 0 }) => reps !== undefined && loadKg <= 500),
  );
  return days.findLast((sets) => sets.length > 0)?.reduce((most, { loadKg = 0 }) => Math.max(most, loadKg), 0) ?? 0;
}

function expectWithinBounds(asked: Asked): void {
  const found = facts(asked);
  const { sets, reasons } = found.prescription;
  const heaviest = lastHeaviest(asked);
  const { exercise } = asked;
  expect(sets.length).toBeGreaterThan(0);
  expect(reasons.length).toBeGreaterThan(0);
  for (const { reps, durationSec, loadKg, targetRir, setType } of sets) {
    if (reps === undefined) expect(durationSec !== undefined && durationSec >= 5 && durationSec <= 1800).toBe(true);
    else expect(Number.isInteger(reps) && reps >= 1 && reps <= 30).toBe(true);
    expect(targetRir >= (asked.care?.leastReserve ?? 0) && targetRir <= 5).toBe(true);
    if (asked.care) expect(setType === 'amrap').toBe(false);
    if (loadKg === undefined) continue;
    expect(Number.isFinite(loadKg) && loadKg <= 520 && loadKg >= -150).toBe(true);
    if (heaviest > 0) {
      const rise = Math.max(
        heaviest * (1 + LARGEST_RISE),
        heaviest + stepKg(exercise, heaviest, { unit: 'lb' }),
        heaviest + stepKg(exercise, heaviest),
      );
      expect(loadKg).toBeLessThanOrEqual(rise + 1e-3);
    }
    if (
      exercise.equipment.includes('barbell') &&
      exercise.loadKind === 'external' &&
      loadKg > 0 &&
      (heaviest === 0 || heaviest >= 20.5)
    )
      expect(loadKg).toBeGreaterThanOrEqual(BAR_KG);
  }
}

const anySet = fc.record(
  {
    reps: fc.oneof(fc.integer({ min: -3, max: 30 }), fc.constantFrom(0, 109, 999, Number.NaN, 7.5)),
    loadKg: fc.oneof(
      fc.double({ min: 0, max: 250, noNaN: true }),
      fc.constantFrom(0, 999, Number.NaN, -20, 61.23496995, 1e9),
    ),
    durationSec: fc.oneof(fc.integer({ min: 0, max: 4000 }), fc.constant(Number.NaN)),
    rir: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(Number.NaN)),
    rpe: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constant(Number.NaN)),
    setScore: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(Number.NaN)),
    meanDepth: fc.oneof(fc.double({ min: 0, max: 1.2, noNaN: true }), fc.constant(Number.NaN)),
    estimatedRir: fc.double({ min: 0, max: 9, noNaN: true }),
    estimatedRirLow: fc.double({ min: 0, max: 9, noNaN: true }),
    estimatedRirHigh: fc.double({ min: 0, max: 9, noNaN: true }),
    type: fc.constantFrom('normal' as const, 'amrap' as const, 'failure' as const, 'warmup' as const, 'drop' as const),
  },
  { requiredKeys: ['type'] },
);
/** Days in any order, some of them to come, some years ago, some none at all. */
const anyDay = fc.oneof(
  fc.integer({ min: -10, max: 60 }).map((ago) => dayFrom(dayNumber(TODAY) - ago)),
  fc.integer({ min: 300, max: 4000 }).map((ago) => dayFrom(dayNumber(TODAY) - ago)),
  fc.constantFrom('2026-02-30', '', 'yesterday'),
);
const anyHistory = (exercise: Exercise) =>
  fc
    .array(fc.tuple(anyDay, fc.array(anySet, { minLength: 1, maxLength: 5 })), { maxLength: 12 })
    .map((days) =>
      days.map(([day, sets]) => ({ day, sets: sets.map((set): HistorySet => ({ exerciseId: exercise.id, ...set })) })),
    );
const anyExercise = fc.constantFrom(...EXERCISES);
const anyPerson = fc.record({
  goal: fc.constantFrom(...GOALS),
  level: fc.constantFrom('beginner' as const, 'intermediate' as const, 'advanced' as const),
  bodyMassKg: fc.constantFrom(25, 70, 350),
});

describe('whatever the past holds', () => {
  it('asks for nothing beyond its bounds', () => {
    fc.assert(
      fc.property(
        anyExercise.chain((exercise) =>
          fc.record({ exercise: fc.constant(exercise), history: anyHistory(exercise), profile: anyPerson }),
        ),
        expectWithinBounds,
      ),
      { numRuns: 600 },
    );
  });

  it('keeps to what care asks for', () => {
    const care = { leastReserve: 3, longestHoldSec: 20, mayReachFailure: false };
    fc.assert(
      fc.property(
        anyExercise.chain((exercise) =>
          fc.record({ exercise: fc.constant(exercise), history: anyHistory(exercise), profile: anyPerson }),
        ),
        (asked) => {
          expectWithinBounds({ ...asked, care });
          for (const { durationSec } of facts({ ...asked, care }).prescription.sets)
            if (asked.exercise.measure === 'hold') expect(durationSec ?? 0).toBeLessThanOrEqual(20);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('makes nothing of a workout that was imported twice, in whatever order the days come', () => {
    fc.assert(
      fc.property(
        anyExercise.chain((exercise) => fc.record({ exercise: fc.constant(exercise), history: anyHistory(exercise) })),
        ({ exercise, history }) => {
          const numbers = (past: TrainingHistory) => facts({ exercise, history: past }).prescription.sets;
          const byDay = new Map(history.map((workout) => [workout.day, workout]));
          const once = [...byDay.values()];
          expect(numbers(once.toReversed())).toEqual(numbers(once));
          const [first, twice] = [numbers(once), numbers([...once, ...once])];
          expect(twice.map(({ setType }) => setType === 'warmup').length).toBe(first.length);
          expectWithinBounds({ exercise, history: [...once, ...once] });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives the same answer to the same question', () => {
    fc.assert(
      fc.property(
        anyExercise.chain((exercise) => fc.record({ exercise: fc.constant(exercise), history: anyHistory(exercise) })),
        (asked) => {
          expect(facts(asked)).toEqual(facts({ ...asked, history: structuredClone(asked.history) }));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a hundred thousand sets', () => {
  const ids = ['bench_press', 'back_squat', 'bicep_curl', 'pull_up', 'plank'];
  const history: TrainingHistory = Array.from({ length: 4000 }, (_none, at) => ({
    day: dayFrom(dayNumber(TODAY) - 4000 + at),
    sets: ids.flatMap((exerciseId) =>
      Array.from({ length: 5 }, () => ({
        exerciseId,
        type: 'normal' as const,
        reps: 6 + (at % 5),
        loadKg: 20 + at / 50,
        durationSec: 30,
      })),
    ),
  }));

  it('are sorted out once and answered from there', () => {
    const bench = exerciseById('bench_press');
    if (!bench) throw new Error('no bench press');
    expect(performancesOf('bench_press', history, TODAY)).toHaveLength(4000);
    expect(performancesOf('bench_press', history, TODAY)).toBe(performancesOf('bench_press', history, '2027-01-01'));
    expectWithinBounds({ exercise: bench, history });
  });

  it('on one day of one exercise are one day', () => {
    const sets = Array.from({ length: 100_000 }, () => ({
      exerciseId: 'bench_press',
      type: 'normal' as const,
      reps: 8,
      loadKg: 60,
    }));
    const bench = exerciseById('bench_press');
    if (!bench) throw new Error('no bench press');
    expect(facts({ exercise: bench, history: [{ day: '2026-11-20', sets }] }).prescription.sets.at(-1)).toMatchObject({
      reps: 9,
      loadKg: 60,
    });
  });
});
