import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JOINT_STRESSES, JOINTS } from '../catalogue/exercise.ts';
import { EXERCISES, exerciseById } from '../catalogue/exercises.ts';
import type { ConstraintNote } from '../planning/history.ts';
import { JOINT_MOVEMENTS } from './joint-movements.ts';
import { allowsStress, jointConflict, jointLimits, stricterLimits } from './joint-limits.ts';

const note: ConstraintNote = {
  id: 'c1',
  kind: 'sore_joint',
  joint: 'knee',
  severity: 5,
  quote: 'knee ached a bit',
  noteId: 'n1',
  from: '2026-11-20',
  until: '2026-11-27',
};
const conflictOf = (id: string, limits: ReturnType<typeof jointLimits>) => {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(`no ${id}`);
  return jointConflict(exercise, limits);
};

describe('joint limits', () => {
  it('leaves a severely sore joint alone whatever is asked of it', () => {
    for (const joint of JOINTS)
      for (const stress of JOINT_STRESSES) expect(allowsStress(joint, 7, stress), `${joint} ${stress}`).toBe(false);
  });

  it('rules out more as the severity rises, never less', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...JOINTS),
        fc.constantFrom(...JOINT_STRESSES),
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 10 }),
        (joint, stress, one, other) => {
          const [milder, worse] = [Math.min(one, other), Math.max(one, other)];
          expect(allowsStress(joint, worse, stress) && !allowsStress(joint, milder, stress)).toBe(false);
        },
      ),
    );
  });

  it('spares a moderately sore knee deep flexion and impact', () => {
    const limits = jointLimits([{ joint: 'knee', severity: 5 }], [], '2026-11-23');
    expect(conflictOf('back_squat', limits)).toEqual({ joint: 'knee', stress: 'deep_flexion' });
    expect(conflictOf('running', limits)).toEqual({ joint: 'knee', stress: 'impact' });
    expect(conflictOf('bench_press', limits)).toBeNull();
  });

  it('is tightened by a note in force, with its words, and not by one that has run out', () => {
    const limits = jointLimits([{ joint: 'knee', severity: 1 }], [note], '2026-11-27');
    expect(conflictOf('air_squat', limits)).toEqual({
      joint: 'knee',
      stress: 'deep_flexion',
      quote: 'knee ached a bit',
    });
    expect(conflictOf('air_squat', jointLimits([], [note], '2026-11-28'))).toBeNull();
  });

  it('is never loosened by a note', () => {
    const severe = [{ joint: 'knee', severity: 9 }] as const;
    const allowed = (limits: ReturnType<typeof jointLimits>) =>
      EXERCISES.filter((exercise) => !jointConflict(exercise, limits)).map(({ id }) => id);
    expect(allowed(jointLimits(severe, [{ ...note, severity: 1 }], '2026-11-23'))).toEqual(
      allowed(jointLimits(severe, [], '2026-11-23')),
    );
  });

  it('can be told of every stress that the catalogue knows of a joint', () => {
    for (const joint of JOINTS)
      expect(JOINT_MOVEMENTS[joint]).toEqual(
        JOINT_STRESSES.filter((stress) => EXERCISES.some(({ joints }) => joints[joint] === stress)),
      );
  });

  it('rules out a movement that does not feel fine, however mild the rest is', () => {
    const limits = jointLimits([{ joint: 'wrist', severity: 1, spare: ['isometric'] }], [], '2026-11-23');
    expect(conflictOf('bench_press', limits)).toEqual({ joint: 'wrist', stress: 'isometric' });
    expect(conflictOf('chest_press', limits)).toBeNull();
  });

  it('keeps what is spared when a stricter statement joins it, either way round', () => {
    const spares = jointLimits([{ joint: 'knee', severity: 1, spare: ['isometric'] }], [], '2026-11-23');
    const harder = jointLimits([{ joint: 'knee', severity: 5 }], [], '2026-11-23');
    for (const both of [stricterLimits(spares, harder), stricterLimits(harder, spares)])
      expect(both.get('knee')).toEqual({ severity: 5, spare: new Set(['isometric']) });
  });
});
