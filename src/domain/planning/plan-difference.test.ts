import { describe, expect, it } from 'vitest';
import type { Plan, PlannedSession, PlannedSet } from './plan.ts';
import { planDifference } from './plan-difference.ts';

const set = (reps: number): PlannedSet => ({ reps, targetRir: 2, restSec: 90, setType: 'normal' });

function session(date: string, day: number, exercises: Readonly<Record<string, number>>): PlannedSession {
  return {
    id: `${date}/${day}`,
    day,
    date,
    minutes: 40,
    exercises: Object.entries(exercises).map(([exerciseId, reps]) => ({ exerciseId, reasons: [], sets: [set(reps)] })),
  };
}

function plan(sessions: readonly PlannedSession[], weeklySets: Plan['weeklySets'] = {}): Plan {
  return { createdAt: '2026-11-23', seed: 1, weeklySets, objective: 1, sessions };
}

describe('the difference of two weeks', () => {
  const monday = session('2026-11-23', 1, { air_squat: 10, push_up: 8 });
  const thursday = session('2026-11-26', 2, { plank: 5 });

  it('is nothing between a week and itself', () => {
    expect(planDifference(plan([monday, thursday], { chest: 4 }), plan([monday, thursday], { chest: 4 }))).toEqual({
      sessions: [],
      muscles: [],
    });
  });

  it('names what came, went and changed, and how much work a muscle gains or loses', () => {
    const other = session('2026-11-23', 1, { air_squat: 12, pull_up: 5 });
    const { sessions, muscles } = planDifference(
      plan([monday, thursday], { chest: 4 }),
      plan([other, thursday], { lats: 2 }),
    );
    expect(sessions).toHaveLength(1);
    expect(sessions[0]).toMatchObject({ added: ['pull_up'], removed: ['push_up'] });
    expect(sessions[0]?.changed.map(({ exerciseId }) => exerciseId)).toEqual(['air_squat']);
    expect(muscles).toEqual([
      { muscle: 'chest', before: 4, after: 0 },
      { muscle: 'lats', before: 0, after: 2 },
    ]);
  });

  it('knows a session on another day for the same session, and one that is gone', () => {
    const friday = { ...thursday, id: '2026-11-27/2', date: '2026-11-27' };
    expect(planDifference(plan([monday, thursday]), plan([monday, friday])).sessions).toEqual([
      {
        day: 2,
        before: { date: '2026-11-26', minutes: 40 },
        after: { date: '2026-11-27', minutes: 40 },
        added: [],
        removed: [],
        changed: [],
      },
    ]);
    expect(planDifference(plan([monday, thursday]), plan([monday])).sessions).toMatchObject([
      { day: 2, after: null, removed: ['plank'] },
    ]);
  });
});
