import { describe, expect, it } from 'vitest';
import { JOINTS } from '../catalogue/exercise.ts';
import { EXERCISES, exerciseById } from '../catalogue/exercises.ts';
import { allowsStress } from '../health/joint-limits.ts';
import type { ConstraintNote, HistorySet, TrainingHistory } from './history.ts';
import type { PlanChange } from './plan-change.ts';
import type { Plan } from './plan.ts';
import { planWeek, type PlanWeekRequest } from './plan-week.ts';
import type { Profile } from './profile.ts';
import { relaxed } from './relaxed.ts';

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

type Asked = Partial<Omit<PlanWeekRequest, 'profile'>> & { readonly profile?: Partial<Profile> };

function requestOf(change: Asked = {}): PlanWeekRequest {
  return {
    catalogue: EXERCISES,
    cameraIds: new Set(['push_up', 'air_squat', 'lunge']),
    history: [],
    constraints: [],
    today,
    seed: 1,
    rounds: 8,
    ...change,
    profile: { ...profile, ...change.profile },
  };
}

function planOf(change: Asked = {}): Plan {
  const result = planWeek(requestOf(change));
  if (result.status !== 'ok') throw new Error(JSON.stringify(result.obstacles));
  return result.plan;
}

const times = <Item>(count: number, item: Item): readonly Item[] => Array.from({ length: count }, () => item);
const idsOf = (plan: Plan, day?: number) =>
  plan.sessions
    .filter((session) => day === undefined || session.day === day)
    .flatMap(({ exercises }) => exercises.map(({ exerciseId }) => exerciseId));
const find = (plan: Plan, exerciseId: string) =>
  plan.sessions.flatMap(({ exercises }) => exercises).find((one) => one.exerciseId === exerciseId);
const dates = (plan: Plan) => plan.sessions.map(({ date }) => date);
const changed = (changes: readonly PlanChange[], change: Asked = {}) =>
  planOf({ current: planOf(change), ...change, changes });

describe('a week with changes', () => {
  it('moves a skipped day to a free one beside it, and never plans on it', () => {
    expect(dates(planOf())).toEqual(['2026-11-23', '2026-11-25', '2026-11-27']);
    const plan = changed([{ kind: 'skip_day', date: '2026-11-25' }]);
    expect(dates(plan)).toEqual(['2026-11-23', '2026-11-26', '2026-11-27']);
    expect(plan.sessions.map(({ day }) => day)).toEqual([1, 2, 3]);
  });

  it('drops a skipped day where all are taken, and finds one day where all are skipped', () => {
    const all = planOf({ profile: { daysPerWeek: 7 } });
    const skip = (date: string): PlanChange => ({ kind: 'skip_day', date });
    const six = changed([skip('2026-11-25')], { profile: { daysPerWeek: 7 } });
    expect(dates(six)).not.toContain('2026-11-25');
    expect(six.sessions).toHaveLength(6);
    const none = changed(dates(all).map(skip), { profile: { daysPerWeek: 7 } });
    expect(none.sessions).toHaveLength(1);
    expect(dates(none).some((date) => dates(all).includes(date))).toBe(false);
  });

  it('makes up for a session that never happened, without doubling the week', () => {
    const before = planOf({ today: '2026-11-16' });
    const [, , third] = before.sessions;
    if (!third) throw new Error('three sessions');
    const plan = planOf({ current: before, changes: [{ kind: 'missed', sessionId: third.id }] });
    const again = plan.sessions
      .flatMap(({ exercises }) => exercises)
      .filter(({ reasons }) => reasons.some(({ kind }) => kind === 'missed_session'));
    expect(again.map(({ exerciseId }) => exerciseId).toSorted()).toEqual(
      third.exercises.map(({ exerciseId }) => exerciseId).toSorted(),
    );
    const sets = (one: Plan) => Object.values(one.weeklySets).reduce((sum, count) => sum + count, 0);
    expect(sets(plan)).toBeLessThan(1.15 * sets(planOf()));
  });

  it('keeps to the minutes of the days they were said for', () => {
    const change: PlanChange = { kind: 'minutes', minutes: 20, from: today, until: '2026-11-24' };
    const result = planWeek(requestOf({ changes: [change] }));
    if (result.status !== 'ok') throw new Error(result.status);
    expect(result.plan.sessions.map(({ minutes }) => minutes > 20)).toEqual([false, true, true]);
    expect(result.reasons).toContainEqual({ kind: 'shortened', minutes: 20 });
  });

  it('travels with what is at hand', () => {
    const plan = changed([{ kind: 'equipment', equipment: ['band'], from: today, until: '2026-11-25' }]);
    for (const { date, exercises } of plan.sessions)
      for (const { exerciseId, reasons } of exercises) {
        const away = date <= '2026-11-25';
        if (away)
          for (const tool of exerciseById(exerciseId)?.equipment ?? []) expect(['band', 'bodyweight']).toContain(tool);
        expect(reasons.some(({ kind }) => kind === 'at_place')).toBe(away);
      }
    expect(idsOf(plan, 3).some((id) => exerciseById(id)?.equipment.includes('barbell'))).toBe(true);
  });

  it('spares a joint on the days it is sore', () => {
    const plan = changed([{ kind: 'sore_joint', joint: 'shoulder', severity: 8, from: today, until: '2026-11-25' }]);
    for (const { date, exercises } of plan.sessions)
      for (const { exerciseId } of exercises) {
        const stress = exerciseById(exerciseId)?.joints.shoulder;
        if (date <= '2026-11-25' && stress !== undefined) expect(allowsStress('shoulder', 8, stress)).toBe(true);
      }
  });

  it('swaps one exercise for another in that session, and leaves the rest as it is', () => {
    const before = planOf();
    const [first] = before.sessions;
    const from = first?.exercises[0]?.exerciseId;
    if (!first || from === undefined) throw new Error('an exercise');
    const plan = changed([{ kind: 'swap', sessionId: first.id, from, to: 'landmine_press' }]);
    expect(idsOf(plan, 1)).not.toContain(from);
    expect(find(plan, 'landmine_press')?.reasons).toContainEqual({ kind: 'chosen' });
    const kept = idsOf(before).filter((id) => idsOf(plan).includes(id)).length;
    expect(kept).toBeGreaterThan(0.75 * idsOf(before).length);
    const impossible = changed([{ kind: 'swap', sessionId: first.id, from, to: 'of_another_world' }]);
    expect(idsOf(impossible, 1)).not.toContain(from);
  });

  it('passes over what makes no sense', () => {
    const nonsense: readonly PlanChange[] = [
      { kind: 'skip_day', date: 'some day' },
      { kind: 'missed', sessionId: 'nothing' },
      { kind: 'minutes', minutes: Number.NaN, from: today, until: today },
      { kind: 'sore_joint', joint: 'knee', severity: 99, from: today, until: today },
      { kind: 'skip_day', date: '2020-01-01' },
    ];
    expect(planOf({ changes: nonsense })).toEqual(planOf());
  });
});

describe('standing wishes', () => {
  it('keeps what is locked, on its day, and says so', () => {
    const locks = [{ exerciseId: 'landmine_press', day: 2 }, { exerciseId: 'hip_thrust' }];
    const plan = planOf({ profile: { locks } });
    expect(idsOf(plan, 2)).toContain('landmine_press');
    expect(idsOf(plan)).toContain('hip_thrust');
    const planned = find(plan, 'landmine_press');
    expect(planned?.locked).toBe(true);
    expect(planned?.reasons).toContainEqual({ kind: 'locked' });
  });

  it('keeps on its weekday what is locked to one, whatever was trained since', () => {
    const friday = { profile: { locks: [{ exerciseId: 'landmine_press', weekday: 5 }] } };
    const on = (plan: Plan) =>
      plan.sessions
        .filter(({ exercises }) => exercises.some(({ exerciseId }) => exerciseId === 'landmine_press'))
        .map(({ date }) => date);
    const squats = times(3, { exerciseId: 'back_squat', reps: 8, loadKg: 60, type: 'normal' as const });
    expect(on(planOf(friday))).toContain('2026-11-27');
    const later = planOf({ ...friday, today: '2026-11-24', history: [{ day: '2026-11-23', sets: squats }] });
    expect(later.sessions.map(({ date }) => date)).toEqual(['2026-11-25', '2026-11-27', '2026-11-29']);
    expect(on(later)).toContain('2026-11-27');
    // No Friday in this week: it is in all the same.
    expect(on(planOf({ ...friday, today: '2026-11-22' }))).not.toEqual([]);
  });

  it('lets a lock wait while a note or a journey stands against it', () => {
    const sore: ConstraintNote = {
      id: 'c',
      kind: 'sore_joint',
      joint: 'knee',
      severity: 8,
      quote: 'my knee',
      noteId: 'n',
      from: today,
      until: '2026-12-30',
    };
    const locked = { locks: [{ exerciseId: 'back_squat' }] };
    expect(idsOf(planOf({ profile: locked, constraints: [sore] }))).not.toContain('back_squat');
    const away: PlanChange = { kind: 'equipment', equipment: [], from: today, until: '2026-12-30' };
    expect(idsOf(planOf({ profile: locked, changes: [away] }))).not.toContain('back_squat');
  });

  it('uses on each day what is at that place', () => {
    const plan = planOf({
      profile: {
        places: [
          { kind: 'home', equipment: [] },
          { kind: 'gym', equipment: 'all' },
        ],
        placeOfDay: ['home', 'gym', null],
        equipment: ['dumbbell'],
      },
    });
    const tools = (day: number) => new Set(idsOf(plan, day).flatMap((id) => exerciseById(id)?.equipment ?? []));
    expect([...tools(1)]).toEqual(['bodyweight']);
    expect(tools(2).size).toBeGreaterThan(2);
    for (const tool of tools(3)) expect(['dumbbell', 'bodyweight']).toContain(tool);
  });

  it('turns to the camera and to other exercises where that is wished', () => {
    const equipment: Profile['equipment'] = [];
    const coached = (change: Partial<Profile>) =>
      idsOf(planOf({ profile: { equipment, ...change } })).filter((id) =>
        ['push_up', 'air_squat', 'lunge'].includes(id),
      );
    expect(coached({ cameraFirst: true }).length).toBeGreaterThan(coached({}).length);
    const before = planOf({ rounds: 40 });
    const history: TrainingHistory = before.sessions.map(({ exercises }, index) => ({
      day: `2026-11-${14 + 2 * index}`,
      sets: exercises.flatMap(({ exerciseId, sets }) =>
        sets.map((): HistorySet => ({ exerciseId, reps: 8, loadKg: 20, type: 'normal' })),
      ),
    }));
    const same = (variety: 'little' | 'much') =>
      idsOf(planOf({ history, rounds: 40, profile: { variety } })).filter((id) => idsOf(before).includes(id)).length;
    expect(same('little')).toBeGreaterThan(same('much'));
  });

  it('asks for less of who leaves early', () => {
    const history = Array.from({ length: 10 }, (_none, index) => ({
      day: `2026-11-${String(1 + 2 * index).padStart(2, '0')}`,
      sets: ['bench_press', 'back_squat', 'barbell_row'].map((exerciseId): HistorySet => ({
        exerciseId,
        reps: 8,
        loadKg: 40,
        type: 'normal',
      })),
    }));
    const minutes = (change: Asked) =>
      planOf({ profile: { minutesPerSession: 90 }, ...change }).sessions.reduce((sum, one) => sum + one.minutes, 0);
    expect(minutes({ history })).toBeLessThan(minutes({}));
  });
});

describe('wishes that do not fit together', () => {
  const ids = EXERCISES.map(({ id }) => id);
  const everyJoint = JOINTS.map((joint) => ({ joint, severity: 10 }));
  const impossible: readonly (readonly [string, Asked])[] = [
    ['one minute a day', { profile: { minutesPerSession: 1 } }],
    ['every joint avoided', { profile: { avoid: everyJoint } }],
    ['both at once', { profile: { minutesPerSession: 1, avoid: everyJoint, dislikes: ['plank'] } }],
    ['everything disliked', { profile: { dislikes: ids, daysPerWeek: 7 } }],
    ['a lock that is banned', { profile: { locks: [{ exerciseId: 'bench_press' }], dislikes: ['bench_press'] } }],
    ['a lock without its tools', { profile: { locks: [{ exerciseId: 'bench_press', day: 1 }], equipment: [] } }],
    [
      'locks of many kinds',
      {
        profile: {
          equipment: [],
          avoid: [{ joint: 'knee', severity: 9 }],
          locks: [{ exerciseId: 'bench_press' }, { exerciseId: 'air_squat' }, { exerciseId: 'push_up' }],
        },
      },
    ],
    [
      'more locks than there is time for',
      {
        profile: {
          minutesPerSession: 10,
          daysPerWeek: 1,
          locks: ['back_squat', 'bench_press', 'deadlift', 'barbell_row'].map((exerciseId) => ({ exerciseId })),
        },
      },
    ],
    [
      'every joint sore by notes',
      {
        constraints: JOINTS.map((joint) => ({
          id: joint,
          kind: 'sore_joint',
          joint,
          severity: 10,
          quote: 'everything hurts',
          noteId: 'n',
          from: today,
          until: '2026-12-24',
        })),
      },
    ],
  ];

  it.each(impossible)('%s: names wishes that are enough together, and none too many', (_name, change) => {
    const request = requestOf({ rounds: 0, ...change });
    const result = planWeek(request);
    if (result.status !== 'unsatisfiable') throw new Error(result.status);
    const [obstacle] = result.obstacles;
    if (obstacle?.kind !== 'wishes') throw new Error(JSON.stringify(obstacle));
    expect(planWeek(relaxed(request, obstacle.relax)).status).toBe('ok');
    for (const one of obstacle.relax)
      expect(
        planWeek(
          relaxed(
            request,
            obstacle.relax.filter((other) => other !== one),
          ),
        ).status,
      ).toBe('unsatisfiable');
  });

  it('asks for the mildest of the smallest', () => {
    const relax = (change: Asked) => {
      const result = planWeek(requestOf(change));
      if (result.status !== 'unsatisfiable' || result.obstacles[0]?.kind !== 'wishes') throw new Error('wishes');
      return result.obstacles[0].relax;
    };
    const banned = { locks: [{ exerciseId: 'bench_press' }], dislikes: ['bench_press'] };
    expect(relax({ profile: banned })).toEqual([{ kind: 'lock', exerciseId: 'bench_press' }]);
    expect(relax({ profile: { avoid: everyJoint, minutesPerSession: 3 } })).toHaveLength(2);
  });

  it('names a place, a lock or a day that cannot be', () => {
    const field = (change: Partial<Profile>) => planWeek(requestOf({ profile: change }));
    const wrong = (name: string) => ({
      status: 'unsatisfiable',
      obstacles: [{ kind: 'invalid_profile', field: name }],
    });
    // What old files and other programs may hold.
    const anvil: unknown = 'anvil';
    expect(field({ locks: [{ exerciseId: 'plank', day: 9 }] })).toEqual(wrong('locks'));
    for (const weekday of [-1, 7, 2.5])
      expect(field({ locks: [{ exerciseId: 'plank', weekday }] })).toEqual(wrong('locks'));
    expect(field({ variety: 'endless' as 'much' })).toEqual(wrong('variety'));
    expect(field({ placeOfDay: ['moon' as 'home'] })).toEqual(wrong('placeOfDay'));
    expect(field({ places: [{ kind: 'home', equipment: [anvil as 'box'] }] })).toEqual(wrong('places'));
  });
});

describe('odd but possible', () => {
  it('plans seven days of three hours', () => {
    const plan = planOf({ profile: { daysPerWeek: 7, minutesPerSession: 180 } });
    expect(plan.sessions).toHaveLength(7);
    for (const { minutes } of plan.sessions) expect(minutes).toBeLessThanOrEqual(180);
  });

  it('plans after years away, and with a clock that was moved back', () => {
    const set: HistorySet = { exerciseId: 'bench_press', reps: 8, loadKg: 60, type: 'normal' };
    const history = [
      { day: '1999-01-01', sets: [set] },
      { day: '2019-05-05', sets: [set, set] },
      { day: '2031-01-01', sets: [set, set, set] },
    ];
    expect(planOf({ history }).sessions[0]?.date).toBe(today);
  });

  it('forgets a lock of an exercise that is no more', () => {
    expect(planOf({ profile: { locks: [{ exerciseId: 'of_another_world' }] } }).sessions).toHaveLength(3);
  });
});
