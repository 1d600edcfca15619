import { expect, test } from 'vitest';
import { pastWorkout } from './past-workout.ts';
import { setBlocks } from './set-blocks.ts';
import type { Template, TemplateSet } from './template.ts';

const AT = '2026-11-20T17:00:00.000Z';
const set = (more: Partial<TemplateSet> = {}): TemplateSet => ({
  reps: 5,
  targetRir: 2,
  restSec: 120,
  setType: 'normal',
  ...more,
});
const group = { id: 'a', kind: 'superset', restSec: 90, transitionSec: 0 } as const;

function template(exercises: Template['exercises']): Template {
  return { id: 't', name: 'Legs', exercises, createdAt: AT, changedAt: AT };
}

function make(of: Template | null) {
  let made = 0;
  return pastWorkout({ id: 'w', day: '2026-11-20', startedAt: AT, template: of, newId: () => `s${made++}` });
}

test('without a template it is over, untitled and empty', () => {
  expect(make(null)).toEqual({ workout: { id: 'w', day: '2026-11-20', startedAt: AT, endedAt: AT }, sets: [] });
});

test('with one it has its name and its sets in order, loads as they were entered', () => {
  const load = { value: 180, unit: 'lb' } as const;
  const { workout, sets } = make(
    template([
      { exerciseId: 'back_squat', sets: [set({ setType: 'warmup', loadKg: 40 }), set({ load, loadKg: 81.65 })] },
      { exerciseId: 'plank', sets: [{ durationSec: 60, targetRir: 0, restSec: 60, setType: 'normal' }] },
    ]),
  );
  expect(workout.title).toBe('Legs');
  expect(sets.map(({ id, order, exerciseId, type }) => [id, order, exerciseId, type])).toEqual([
    ['s0', 0, 'back_squat', 'warmup'],
    ['s1', 1, 'back_squat', 'normal'],
    ['s2', 2, 'plank', 'normal'],
  ]);
  expect(sets.map(({ load: stated }) => stated)).toEqual([{ value: 40, unit: 'kg' }, load, undefined]);
  expect(sets[2]).toMatchObject({ durationSec: 60, workoutId: 'w', startedAt: AT, endedAt: AT, source: 'typed' });
  // What was left in reserve is asked of the person, never taken from a plan.
  expect(sets.some((each) => 'rir' in each || 'rpe' in each)).toBe(false);
});

test('a superset of the template is one in the log, and a set that asks for nothing is left out', () => {
  const { reps: _reps, ...nothing } = set();
  const { sets } = make(
    template([
      { exerciseId: 'bicep_curl', sets: [set(), nothing], group },
      { exerciseId: 'tricep_pushdown', sets: [set()], group },
    ]),
  );
  expect(sets).toHaveLength(2);
  expect(setBlocks(sets).map(({ members }) => members.length)).toEqual([2]);
});
