// A checker that finds nothing proves nothing: each rule is shown a plan that breaks it.
import { expect, it } from 'vitest';
import type { Plan, PlannedExercise, PlannedSession } from '../../src/domain/planning/plan.ts';
import { planWeek } from '../../src/domain/planning/plan-week.ts';
import { type Asked, violationsOf } from './check-plan.ts';
import { changesOf, person } from './people.ts';

const asked: Asked = {
  ...person(0),
  profile: {
    goal: 'hypertrophy',
    level: 'beginner',
    daysPerWeek: 2,
    minutesPerSession: 45,
    equipment: ['dumbbell', 'bench', 'pull_up_bar'],
    avoid: [{ joint: 'ankle', severity: 8 }],
    likes: [],
    dislikes: ['plank'],
    readiness: {},
    locks: [{ exerciseId: 'glute_bridge' }],
  },
  history: [],
  constraints: [],
};

function planOf(): Plan {
  const result = planWeek({ ...asked, cameraIds: new Set(), rounds: 0 });
  if (result.status !== 'ok') throw new Error(JSON.stringify(result.obstacles));
  return result.plan;
}

const plan = planOf();

function changed(change: (session: PlannedSession) => PlannedSession): Plan {
  return { ...plan, sessions: plan.sessions.map((session, index) => (index === 0 ? change(session) : session)) };
}

const first = plan.sessions[0]?.exercises[0];
const withExercise = (exerciseId: string, sets = first?.sets ?? []): Plan =>
  changed((session) => ({
    ...session,
    exercises: [{ exerciseId, sets, reasons: [{ kind: 'liked' }] }, ...session.exercises],
  }));
const withFirst = (change: Partial<PlannedExercise>): Plan =>
  changed((session) => ({
    ...session,
    exercises: session.exercises.map((one, index) => (index === 0 ? { ...one, ...change } : one)),
  }));
const withoutLock = (session: PlannedSession): PlannedSession => ({
  ...session,
  exercises: session.exercises.filter(({ exerciseId }) => exerciseId !== 'glute_bridge'),
});
const manySets = Array.from({ length: 9 }, () => first?.sets.at(-1) ?? ({} as never));

it.each([
  ['banned', withExercise('plank')],
  ['equipment', withExercise('back_squat')],
  ['level', withExercise('muscle_up')],
  ['joint', withExercise('running')],
  ['minutes', withFirst({ sets: [{ reps: 30, targetRir: 2, restSec: 600, setType: 'normal' }, ...manySets] })],
  ['session_cap', withFirst({ sets: manySets })],
  ['absurd', withFirst({ sets: [{ reps: 109, targetRir: 2, restSec: 60, setType: 'normal' }] })],
  ['reasons', withFirst({ reasons: [] })],
  ['unknown', withExercise('of_another_world')],
  ['weekly_sets', { ...plan, weeklySets: {} }],
  ['order', changed((session) => ({ ...session, exercises: session.exercises.toReversed() }))],
  ['days', { ...plan, sessions: plan.sessions.slice(1) }],
  ['days', changed((session) => ({ ...session, date: '2020-01-01' }))],
  ['lock', { ...plan, sessions: plan.sessions.map(withoutLock) }],
])('finds what is wrong: %s', (rule, broken) => {
  expect(violationsOf(asked, plan)).toEqual([]);
  expect(violationsOf(asked, broken).map((found) => found.rule)).toContain(rule);
});

it('finds hard days in a row, and muscles that were not ready', () => {
  const [one] = plan.sessions;
  if (!one) throw new Error('no session');
  const hard = { ...one, exercises: [{ ...first, exerciseId: 'push_up', sets: manySets.slice(0, 4), reasons: [] }] };
  const twice = { ...plan, sessions: [hard, { ...hard, date: '2026-11-24', day: 2, id: '2026-11-24/2' }] };
  expect(
    violationsOf(asked, { ...twice, sessions: [{ ...hard, date: '2026-11-23' }, ...twice.sessions.slice(1)] }).map(
      ({ rule }) => rule,
    ),
  ).toContain('rest');
  expect(violationsOf(asked, twice, { recovered: () => 0.3 }).map(({ rule }) => rule)).toContain('recovery');
});

it('finds nothing in plans of all kinds of people', () => {
  for (let number = 0; number < 8; number += 1) {
    const request = { ...person(number), rounds: 0 };
    const result = planWeek(request);
    if (result.status !== 'ok') continue;
    expect(violationsOf(request, result.plan), String(number)).toEqual([]);
    const again = { ...request, changes: changesOf(number, result.plan), current: result.plan };
    const after = planWeek(again);
    if (after.status === 'ok') expect(violationsOf(again, after.plan), String(number)).toEqual([]);
  }
});
