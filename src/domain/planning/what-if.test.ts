import { describe, expect, it } from 'vitest';
import { EXERCISES, exerciseById } from '../catalogue/exercises.ts';
import { jointConflict, jointLimits } from '../health/joint-limits.ts';
import { hasEquipment } from './candidates.ts';
import type { ConstraintNote } from './history.ts';
import type { Plan } from './plan.ts';
import type { PlanChange } from './plan-change.ts';
import { planWeek, type PlanWeekRequest } from './plan-week.ts';
import { whatIf, wrongChange } from './what-if.ts';

/** A Monday. */
const today = '2026-11-23';
const request: PlanWeekRequest = {
  catalogue: EXERCISES,
  cameraIds: new Set(),
  profile: {
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
  },
  history: [],
  constraints: [],
  today,
  seed: 1,
  rounds: 60,
};
const plan = planned(request);

function planned(asked: PlanWeekRequest): Plan {
  const result = planWeek(asked);
  if (result.status !== 'ok') throw new Error(JSON.stringify(result.obstacles));
  return result.plan;
}

function ask(...changes: readonly PlanChange[]) {
  const { result, difference } = whatIf(request, plan, { changes });
  if (result.status !== 'ok' || !difference) throw new Error(JSON.stringify(result));
  return { plan: result.plan, difference };
}

function idsOf({ sessions }: Plan): readonly string[] {
  return sessions.flatMap(({ exercises }) => exercises.map(({ exerciseId }) => exerciseId));
}

describe('what a wish does to the week', () => {
  it('is nothing where nothing is wished for', () => {
    expect(ask().difference).toEqual({ sessions: [], muscles: [] });
  });

  it('moves a session away from a day that is skipped, and leaves the others their exercises where it can', () => {
    const { plan: made, difference } = ask({ kind: 'skip_day', date: '2026-11-25' });
    expect(made.sessions.map(({ date }) => date)).not.toContain('2026-11-25');
    expect(made.sessions).toHaveLength(3);
    expect(
      difference.sessions.some(({ before: was, after }) => was?.date === '2026-11-25' && after?.date === '2026-11-26'),
    ).toBe(true);
    const before = new Set(idsOf(plan));
    const stayed = idsOf(made).filter((id) => before.has(id)).length;
    expect(stayed / idsOf(plan).length).toBeGreaterThan(0.7);
  });

  it('shortens one session to the minutes there are, and leaves the others nearly as they are', () => {
    const change: PlanChange = { kind: 'minutes', minutes: 30, from: '2026-11-25', until: '2026-11-25' };
    const { plan: made, difference } = ask(change);
    expect(made.sessions.find(({ date }) => date === '2026-11-25')?.minutes).toBeLessThanOrEqual(30);
    expect(difference.sessions.length).toBeLessThanOrEqual(2);
  });

  it('plans with what is at hand while it is said to be all there is: a travel week', () => {
    const change: PlanChange = { kind: 'equipment', equipment: ['dumbbell'], from: today, until: '2026-11-25' };
    const { plan: made } = ask(change);
    for (const { date, exercises } of made.sessions)
      for (const { exerciseId } of exercises) {
        const exercise = exerciseById(exerciseId);
        if (date <= '2026-11-25') expect(exercise && hasEquipment(exercise, ['dumbbell'])).toBe(true);
      }
    expect(made.sessions.at(-1)).toEqual(expect.objectContaining({ date: '2026-11-27' }));
  });

  it('spares a joint that hurts from that day on', () => {
    const { plan: made, difference } = ask({
      kind: 'sore_joint',
      joint: 'shoulder',
      severity: 5,
      from: today,
      until: '2026-11-29',
    });
    const limits = jointLimits([{ joint: 'shoulder', severity: 5 }], [], today);
    for (const id of idsOf(made)) {
      const exercise = exerciseById(id);
      expect(exercise && jointConflict(exercise, limits)).toBeNull();
    }
    expect(difference.sessions.some(({ removed }) => removed.length > 0)).toBe(true);
  });

  it('makes up for a session that never happened', () => {
    const tuesday = { ...request, today: '2026-11-24' };
    const change: PlanChange = { kind: 'missed', sessionId: plan.sessions[0]?.id ?? '' };
    const { result } = whatIf(tuesday, plan, { changes: [change] });
    if (result.status !== 'ok') throw new Error('no plan');
    const reasons = result.plan.sessions.flatMap(({ exercises }) => exercises.flatMap((one) => one.reasons));
    expect(reasons).toContainEqual({ kind: 'missed_session', date: today });
  });

  it('keeps a swap with its session where a skipped day moves that', () => {
    const [, session] = plan.sessions;
    const swap: PlanChange = {
      kind: 'swap',
      sessionId: session?.id ?? '',
      from: session?.exercises[0]?.exerciseId ?? '',
      to: 'chest_fly',
    };
    const { plan: made } = ask(swap, { kind: 'skip_day', date: session?.date ?? '' });
    const moved = made.sessions.find(({ day }) => day === session?.day);
    expect(moved?.date).not.toBe(session?.date);
    expect(moved?.exercises.map(({ exerciseId }) => exerciseId)).toContain('chest_fly');
  });

  it('takes parts of the profile as if they were so, and says what stands in the way', () => {
    const fewer = whatIf(request, plan, { changes: [], profile: { daysPerWeek: 2 } });
    expect(fewer.result.status === 'ok' && fewer.result.plan.sessions.length).toBe(2);
    const none = whatIf(request, plan, { changes: [], profile: { minutesPerSession: 1 } });
    expect(none).toMatchObject({ result: { status: 'unsatisfiable' }, difference: null });
  });
});

describe('a week planned anew', () => {
  it('takes no more sets away for the same tiredness', () => {
    const tired: ConstraintNote = {
      id: 'a',
      noteId: 'a',
      kind: 'fatigue',
      severity: 5,
      quote: 'so tired',
      from: today,
      until: '2026-11-29',
    };
    const setsOf = ({ sessions }: Plan) =>
      sessions.flatMap(({ exercises }) => exercises.flatMap(({ sets }) => sets)).length;
    const once = planned({ ...request, constraints: [tired], current: plan });
    const again = planned({ ...request, constraints: [tired], current: once });
    expect(setsOf(again)).toBe(setsOf(once));
    expect(setsOf(once)).toBeLessThan(setsOf(plan));
    expect(setsOf(planned({ ...request, current: again }))).toBe(setsOf(plan));
  });
});

describe('a change that makes no sense', () => {
  const days = { from: today, until: today };
  it.each<readonly [PlanChange, string]>([
    [{ kind: 'skip_day', date: '2026-02-30' }, 'skip_day'],
    [{ kind: 'minutes', minutes: 3, ...days }, '10 to 180'],
    [{ kind: 'minutes', minutes: Number.NaN, ...days }, '10 to 180'],
    [{ kind: 'minutes', minutes: 30, from: today, until: '2026-11-01' }, 'days'],
    [{ kind: 'sore_joint', joint: 'knee', severity: 11, ...days }, '1 to 10'],
    [{ kind: 'equipment', equipment: ['dumbbell'], from: 'now', until: today }, 'days'],
    [{ kind: 'swap', sessionId: 'a', from: 'squat', to: 'squat' }, 'another'],
    [{ kind: 'missed', sessionId: '' }, 'session'],
  ])('%o is named', (change, words) => {
    expect(wrongChange([{ kind: 'skip_day', date: today }, change])).toContain(words);
    expect(wrongChange([{ kind: 'skip_day', date: today }])).toBeNull();
  });
});
