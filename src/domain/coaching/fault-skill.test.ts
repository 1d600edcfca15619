import { expect, test } from 'vitest';
import type { FormJudgement } from '../form/judgement.ts';
import type { SetRecord } from '../log/records.ts';
import { practised, skillFrom } from './fault-skill.ts';

const IDS = ['a', 'b'];
const form = (faults: readonly string[], hidden: readonly string[] = []): FormJudgement => ({
  score: 80,
  quality: null,
  faults: faults.map((id) => ({ id, probability: 0.9, severity: 0.5, joints: [] })),
  notJudged: hidden.map((fault) => ({ fault, reason: 'not_visible' })),
});

function setOf(day: number, forms: readonly FormJudgement[], changes: Partial<SetRecord> = {}): SetRecord {
  const at = new Date(Date.UTC(2026, 10, day)).toISOString();
  return {
    id: `set ${day}`,
    workoutId: 'w',
    exerciseId: 'air_squat',
    order: 0,
    type: 'normal',
    reps: forms.length,
    source: 'camera',
    startedAt: at,
    endedAt: at,
    camera: {
      view: 'side',
      setScore: 80,
      partials: 0,
      repetitions: forms.map((own, index) => ({
        index: index + 1,
        startMs: 0,
        endMs: 1000,
        romDeg: 90,
        depth: 1,
        tempo: { eccentricMs: 1, pauseMs: 0, concentricMs: 1 },
        symmetry: null,
        form: own,
      })),
    },
    ...changes,
  };
}

test('clean repetitions raise it, faulty ones lower it, hidden ones leave it', () => {
  let skill = {};
  for (let repetition = 0; repetition < 20; repetition++) skill = practised(skill, IDS, form([], ['b']));
  expect(skill).toMatchObject({ a: expect.closeTo(0.878, 2) });
  expect(skill).not.toHaveProperty('b');
  expect(practised(skill, IDS, form(['a']))).toMatchObject({ a: expect.closeTo(0.703, 2), b: 0.1 });
});

test('it is read off the sets of this movement, in their order, without removed or typed ones', () => {
  const faulty = setOf(
    1,
    Array.from({ length: 8 }, () => form(['a'])),
  );
  const clean = setOf(
    5,
    Array.from({ length: 8 }, () => form([])),
  );
  const better = skillFrom('air_squat', IDS, [clean, faulty]);
  const worse = skillFrom('air_squat', IDS, [
    setOf(5, faulty.camera?.repetitions.map((repetition) => repetition.form) ?? []),
    setOf(1, clean.camera?.repetitions.map((repetition) => repetition.form) ?? []),
  ]);
  expect(better['a']).toBeGreaterThan(0.5);
  expect(worse['a']).toBeLessThan(0.2);
  expect(skillFrom('push_up', IDS, [clean, faulty])).toEqual({});
  const { camera: _, ...typed } = clean;
  expect(skillFrom('air_squat', IDS, [{ ...clean, deletedAt: clean.endedAt }, typed])).toEqual({});
});
