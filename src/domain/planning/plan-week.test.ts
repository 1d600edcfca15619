import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EQUIPMENT, type Joint, JOINTS, MUSCLES } from '../catalogue/exercise.ts';
import { EXERCISES, exerciseById } from '../catalogue/exercises.ts';
import { allowsStress } from '../health/joint-limits.ts';
import { daysBetween } from './calendar.ts';
import type { ConstraintNote, HistorySet, TrainingHistory } from './history.ts';
import type { Plan, PlannedSession } from './plan.ts';
import { planWeek, type PlanWeekRequest } from './plan-week.ts';
import { GOALS, type Profile } from './profile.ts';
import { prescribedSeconds, warmUpSeconds } from './session-time.ts';
import { HARD_DAY_SETS } from './day-limits.ts';
import { SESSION_CAP } from './weekly-targets.ts';

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
};
const ids = EXERCISES.map(({ id }) => id);

type Asked = Partial<Omit<PlanWeekRequest, 'profile'>> & { readonly profile?: Partial<Profile> };

function ask(change: Asked = {}) {
  return planWeek({
    catalogue: EXERCISES,
    cameraIds: new Set(['push_up', 'air_squat']),
    history: [],
    constraints: [],
    today,
    seed: 1,
    rounds: 12,
    ...change,
    profile: { ...profile, ...change.profile },
  });
}

function planOf(change: Asked = {}): Plan {
  const result = ask(change);
  if (result.status !== 'ok') throw new Error(JSON.stringify(result.obstacles));
  return result.plan;
}

function exerciseIds(plan: Plan): readonly string[] {
  return plan.sessions.flatMap(({ exercises }) => exercises.map(({ exerciseId }) => exerciseId));
}

function find(plan: Plan, exerciseId: string) {
  return plan.sessions.flatMap(({ exercises }) => exercises).find((one) => one.exerciseId === exerciseId);
}

/** Fractional and direct working sets of each muscle in a session; cardio and stretching aside. */
function load({ exercises }: PlannedSession) {
  return MUSCLES.map((muscle) => {
    let fractional = 0;
    let direct = 0;
    for (const { exerciseId, sets } of exercises) {
      const exercise = exerciseById(exerciseId);
      if (!exercise || exercise.pattern === 'cardio' || exercise.pattern === 'mobility') continue;
      const share = exercise.muscles[muscle] ?? 0;
      const working = sets.filter(({ setType }) => setType !== 'warmup').length;
      fractional += share * working;
      if (share === 1) direct += working;
    }
    return { muscle, fractional, direct };
  });
}

const anyProfile = fc.record({
  goal: fc.constantFrom(...GOALS),
  level: fc.constantFrom('beginner' as const, 'intermediate' as const, 'advanced' as const),
  daysPerWeek: fc.integer({ min: 1, max: 7 }),
  minutesPerSession: fc.integer({ min: 10, max: 180 }),
  equipment: fc.oneof(fc.constant('all' as const), fc.subarray([...EQUIPMENT])),
  avoid: fc.array(fc.record({ joint: fc.constantFrom(...JOINTS), severity: fc.integer({ min: 1, max: 10 }) }), {
    maxLength: 3,
  }),
  likes: fc.subarray(ids, { maxLength: 5 }),
  dislikes: fc.subarray(ids, { maxLength: 40 }),
  readiness: fc.constant({}),
  bodyMassKg: fc.integer({ min: 25, max: 350 }),
});

const anyHistory: fc.Arbitrary<TrainingHistory> = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: 30 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`),
    sets: fc.array(
      fc.record({
        exerciseId: fc.constantFrom(...ids, 'of_their_own'),
        reps: fc.integer({ min: 0, max: 10_000 }),
        loadKg: fc.integer({ min: -5, max: 500 }),
        type: fc.constant('normal' as const),
      }),
      { maxLength: 12 },
    ),
  }),
  { maxLength: 6 },
);

describe('a weekly plan', () => {
  it('breaks no limit, whoever asks', () => {
    fc.assert(
      fc.property(anyProfile, anyHistory, fc.integer({ min: 0, max: 1e6 }), (person, history, seed) => {
        const result = ask({ profile: person, history, seed });
        if (result.status !== 'ok') {
          expect(result.status).toBe('unsatisfiable');
          expect(result.obstacles.length).toBeGreaterThan(0);
          return;
        }
        const { sessions } = result.plan;
        expect(sessions).toHaveLength(person.daysPerWeek);
        for (const session of sessions) {
          const seconds = session.exercises.reduce((sum, { exerciseId, sets }) => {
            const exercise = exerciseById(exerciseId);
            return sum + (exercise ? prescribedSeconds(exercise, sets) : 0);
          }, warmUpSeconds(person.minutesPerSession));
          expect(session.minutes).toBe(Math.ceil(seconds / 60));
          expect(session.minutes).toBeLessThanOrEqual(person.minutesPerSession);
          expect(session.exercises.length).toBeGreaterThan(0);
          expect(new Set(session.exercises.map(({ exerciseId }) => exerciseId)).size).toBe(session.exercises.length);
          for (const { exerciseId, reasons, sets } of session.exercises) {
            const exercise = exerciseById(exerciseId);
            if (!exercise) throw new Error(`no ${exerciseId}`);
            expect(person.dislikes).not.toContain(exerciseId);
            if (person.equipment !== 'all')
              for (const tool of exercise.equipment)
                expect(tool === 'bodyweight' || person.equipment.includes(tool), exerciseId).toBe(true);
            for (const { joint, severity } of person.avoid) {
              const stress = exercise.joints[joint];
              if (stress !== undefined) expect(allowsStress(joint, severity, stress), exerciseId).toBe(true);
            }
            if (person.level === 'beginner') expect(exercise.level).not.toBe('advanced');
            if (person.level === 'beginner' && !person.likes.includes(exerciseId))
              expect(exercise.level).toBe('beginner');
            expect(reasons.length).toBeGreaterThan(0);
            expect(sets.length).toBeGreaterThanOrEqual(1);
            expect(sets.length).toBeLessThanOrEqual(10);
            for (const set of sets) {
              if (set.reps !== undefined)
                expect(set.reps >= 1 && set.reps <= 30, `${exerciseId} ${set.reps}`).toBe(true);
              expect(set.reps ?? set.durationSec).toBeGreaterThan(0);
              expect(set.targetRir).toBeGreaterThanOrEqual(0);
              expect(set.restSec).toBeGreaterThanOrEqual(0);
            }
          }
          for (const { muscle, fractional } of load(session))
            expect(fractional, muscle).toBeLessThanOrEqual(SESSION_CAP[person.level]);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('leaves a muscle that worked hard alone the day before and after', () => {
    const quick = new Set(['abs', 'obliques', 'calves', 'forearms', 'neck', 'hip_flexors']);
    for (const daysPerWeek of [4, 5, 6, 7])
      for (const goal of GOALS) {
        const { sessions } = planOf({ profile: { goal, daysPerWeek } });
        sessions.slice(1).forEach((session, index) => {
          const before = sessions[index];
          if (!before || daysBetween(before.date, session.date) > 1) return;
          const hardBefore = new Map(load(before).map(({ muscle, direct }) => [muscle, direct]));
          for (const { muscle, direct } of load(session))
            if (!quick.has(muscle))
              expect(
                Math.min(direct, hardBefore.get(muscle) ?? 0) > 0 &&
                  Math.max(direct, hardBefore.get(muscle) ?? 0) >= HARD_DAY_SETS,
                `${muscle} ${goal} ${daysPerWeek}`,
              ).toBe(false);
        });
      }
  });

  it('rests what was trained hard yesterday', () => {
    const set = { exerciseId: 'back_squat', reps: 8, loadKg: 80, type: 'normal' } as const;
    const history = [{ day: '2026-11-22', sets: [set, set, set, set, set] }];
    const [first] = planOf({ history, profile: { daysPerWeek: 7 } }).sessions;
    if (!first) throw new Error('no session');
    expect(first.date).toBe(today);
    for (const { muscle, direct } of load(first))
      if (muscle === 'quadriceps' || muscle === 'glutes') expect(direct, muscle).toBe(0);
  });

  it('gives the same answer to the same question', () => {
    fc.assert(
      fc.property(anyProfile, fc.integer(), (person, seed) => {
        expect(ask({ profile: person, seed })).toEqual(ask({ profile: person, seed }));
      }),
      { numRuns: 5 },
    );
  }, 30_000);

  it('takes in what is liked wherever no limit forbids it', () => {
    for (const liked of ['kettlebell_swing', 'cable_crunch', 'pull_up', 'goblet_squat', 'face_pull'])
      expect(exerciseIds(planOf({ profile: { likes: [liked] } })), liked).toContain(liked);
    expect(exerciseIds(planOf({ profile: { likes: ['bench_press'], dislikes: ['bench_press'] } }))).not.toContain(
      'bench_press',
    );
  });

  it('orders a session: bars before isolation, cardio and stretching last', () => {
    for (const { exercises } of planOf({ profile: { goal: 'general', daysPerWeek: 3 } }).sessions) {
      const kinds = exercises.map(({ exerciseId }) => exerciseById(exerciseId)?.pattern);
      const firstEasy = kinds.findIndex((pattern) => pattern === 'cardio' || pattern === 'mobility');
      if (firstEasy >= 0)
        for (const pattern of kinds.slice(firstEasy)) expect(['cardio', 'mobility']).toContain(pattern);
    }
  });

  it('counts the sets of the week as it prescribes them', () => {
    const plan = planOf({});
    const chest = plan.sessions
      .flatMap(({ exercises }) => exercises)
      .reduce((sum, { exerciseId, sets }) => {
        const working = sets.filter(({ setType }) => setType !== 'warmup').length;
        return sum + working * (exerciseById(exerciseId)?.muscles.chest ?? 0);
      }, 0);
    expect(plan.weeklySets.chest).toBe(chest);
    expect(chest).toBeGreaterThan(6);
  });

  it('gives a lift of several joints the sets it begins with, where there is the time for them', () => {
    for (const goal of ['strength', 'hypertrophy'] as const) {
      const lifts = planOf({ profile: { goal, daysPerWeek: 4 }, rounds: 100 })
        .sessions.flatMap(({ exercises }) => exercises)
        .filter(({ exerciseId, sets }) => {
          const exercise = exerciseById(exerciseId);
          return exercise?.mechanic === 'compound' && exercise.measure === 'repetitions' && sets[0]?.reps !== undefined;
        });
      const deep = lifts.filter(({ sets }) => sets.filter(({ setType }) => setType !== 'warmup').length >= 3);
      expect(deep.length / lifts.length, goal).toBeGreaterThan(0.8);
    }
  });

  it('gives more sets to those who want to grow than to those who want to be fit', () => {
    const sets = (goal: Profile['goal']) =>
      Object.values(planOf({ profile: { goal } }).weeklySets).reduce((sum, count) => sum + count, 0);
    expect(sets('hypertrophy')).toBeGreaterThan(sets('general'));
  });
});

describe('the next session and what was done', () => {
  const done = (sets: readonly Partial<HistorySet>[], day = '2026-11-21', plannedSessionId?: string) => [
    {
      day,
      sets: sets.map((set) => ({ exerciseId: 'bench_press', type: 'normal' as const, ...set })),
      ...(plannedSessionId === undefined ? {} : { plannedSessionId }),
    },
  ];
  const pressed = (history: TrainingHistory, constraints: readonly ConstraintNote[] = []) => {
    const bench = find(planOf({ history, constraints, profile: { likes: ['bench_press'] } }), 'bench_press');
    const set = bench?.sets.find(({ setType }) => setType === 'normal');
    return { reps: set?.reps, kg: set?.loadKg, reasons: bench?.reasons };
  };

  it('changes by the repetitions, the load, the form and the words', () => {
    const full = Array.from({ length: 3 }, () => ({ reps: 10, loadKg: 60 }));
    expect(pressed(done(full))).toMatchObject({ reps: 6, kg: 62.5 });
    expect(pressed(done(full)).reasons).toContainEqual({ kind: 'progressed_load', fromKg: 60, toKg: 62.5 });
    expect(pressed(done([{ reps: 8, loadKg: 60 }]))).toMatchObject({ reps: 9, kg: 60 });
    expect(pressed(done(full.map((set) => ({ ...set, setScore: 40 }))))).toMatchObject({ reps: 10, kg: 60 });
    const tired: ConstraintNote = {
      id: 'c',
      kind: 'fatigue',
      severity: 5,
      quote: 'wiped out',
      noteId: 'n',
      from: today,
      until: '2026-11-30',
    };
    expect(pressed(done(full), [tired])).toMatchObject({ reps: 10, kg: 60 });
    expect(pressed(done(full), [tired]).reasons).toContainEqual({ kind: 'eased_fatigue', quote: 'wiped out' });
  });

  it('moves on: the session trained is over, the next has another name and comes after a rest', () => {
    const before = planOf({});
    const [first] = before.sessions;
    if (!first) throw new Error('no session');
    expect(first.id).toBe('2026-11-23/1');
    const after = planOf({ history: done([{ reps: 8, loadKg: 60 }], today, first.id) });
    expect(after.sessions[0]?.date).toBe('2026-11-25');
    expect(after.sessions.map(({ id }) => id)).not.toContain(first.id);
  });

  it('turns to what the last workout left out', () => {
    const [first, second] = planOf({}).sessions;
    if (!first || !second) throw new Error('no sessions');
    const sets = first.exercises.flatMap(({ exerciseId, sets: planned }) =>
      planned.map(({ reps, loadKg }): HistorySet => ({
        exerciseId,
        type: 'normal',
        ...(reps === undefined ? {} : { reps }),
        ...(loadKg === undefined ? {} : { loadKg }),
      })),
    );
    const trained = new Set(first.exercises.map(({ exerciseId }) => exerciseId));
    const next = planOf({ history: [{ day: today, sets, plannedSessionId: first.id }] }).sessions[0];
    const again = next?.exercises.filter(({ exerciseId }) => trained.has(exerciseId)).length ?? 0;
    expect(again).toBeLessThan(trained.size / 2 + 1);
  });

  it('spares the joint a note names, with its words, and brings in something else', () => {
    const sore: ConstraintNote = {
      id: 'c',
      kind: 'sore_joint',
      joint: 'knee',
      severity: 6,
      quote: 'my knee hurt',
      noteId: 'n',
      from: today,
      until: '2026-11-30',
    };
    const result = ask({ constraints: [sore], history: done([{ exerciseId: 'back_squat', reps: 8, loadKg: 80 }]) });
    if (result.status !== 'ok') throw new Error(result.status);
    expect(result.reasons).toContainEqual({ kind: 'spares_joint', joint: 'knee', quote: 'my knee hurt' });
    for (const id of exerciseIds(result.plan)) {
      const stress = exerciseById(id)?.joints.knee;
      if (stress !== undefined) expect(allowsStress('knee', 6, stress), id).toBe(true);
    }
    expect(result.plan.sessions.flatMap(({ exercises }) => exercises.flatMap(({ reasons }) => reasons))).toContainEqual(
      {
        kind: 'replaces',
        exercise: 'back_squat',
        joint: 'knee',
      },
    );
  });

  it('leads on to the harder variant of what has become easy', () => {
    const easy = Array.from({ length: 3 }, () => ({ exerciseId: 'push_up', reps: 20 }));
    const plan = planOf({ history: done(easy), profile: { equipment: [], goal: 'general' } });
    const harder = find(plan, 'decline_push_up');
    expect(harder?.reasons).toContainEqual({ kind: 'similar_to', exercise: 'push_up' });
  });
});

describe('when no plan can be made', () => {
  it('passes an unresolved readiness question on to a professional, naming it', () => {
    expect(ask({ profile: { readiness: { chest_pain: true, dizziness: false } } })).toEqual({
      status: 'refer',
      obstacles: [{ kind: 'readiness', flag: 'chest_pain' }],
    });
  });

  it('names each absurd number', () => {
    const absurd: readonly (readonly [Partial<Profile>, string])[] = [
      [{ daysPerWeek: 0 }, 'daysPerWeek'],
      [{ daysPerWeek: 2.5 }, 'daysPerWeek'],
      [{ minutesPerSession: 10_000 }, 'minutesPerSession'],
      [{ minutesPerSession: -5 }, 'minutesPerSession'],
      [{ minutesPerSession: Number.NaN }, 'minutesPerSession'],
      [{ bodyMassKg: -5 }, 'bodyMassKg'],
      [{ age: 400 }, 'age'],
      [{ avoid: [{ joint: 'knee', severity: 11 }] }, 'avoid'],
    ];
    for (const [change, field] of absurd)
      expect(ask({ profile: change }), field).toEqual({
        status: 'unsatisfiable',
        obstacles: [{ kind: 'invalid_profile', field }],
      });
  });

  it('says how long a session must be', () => {
    expect(ask({ profile: { minutesPerSession: 4 } })).toEqual({
      status: 'unsatisfiable',
      obstacles: [{ kind: 'wishes', relax: [{ kind: 'minutes', to: 10 }] }],
    });
  });

  it('names the fewest limits that must give way', () => {
    const everyJoint = JOINTS.map((joint: Joint) => ({ joint, severity: 10 }));
    expect(ask({ profile: { avoid: everyJoint } })).toMatchObject({
      status: 'unsatisfiable',
      obstacles: [{ kind: 'wishes', relax: [{ kind: 'joint' }] }],
    });
    expect(ask({ profile: { dislikes: ids } })).toMatchObject({ obstacles: [{ relax: [{ kind: 'dislike' }] }] });
  });
});
