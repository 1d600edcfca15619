import { describe, expect, it } from 'vitest';
import type { Exercise } from '../catalogue/exercise.ts';
import { EXERCISES, exerciseById } from '../catalogue/exercises.ts';
import { READINESS_FLAGS, type ReadinessFlag } from '../planning/profile.ts';
import { careConflict, careLimits } from './care-limits.ts';
import { careTraits, JUDGED_EXERCISES, NAMED_BY_CARE } from './care-traits.ts';

const saidYes = (...flags: readonly ReadinessFlag[]) => ({
  readiness: Object.fromEntries(flags.map((flag) => [flag, true])),
  avoid: [],
});
const exercise = (id: string): Exercise => {
  const found = exerciseById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const left = (flag: ReadinessFlag): readonly Exercise[] => {
  const limits = careLimits(saidYes(flag));
  return EXERCISES.filter((each) => careConflict(each, limits) === null);
};

describe('what care knows of exercises', () => {
  it('has gone through the whole catalogue and names nothing outside it', () => {
    expect(EXERCISES).toHaveLength(JUDGED_EXERCISES);
    expect(NAMED_BY_CARE.filter((id) => !exerciseById(id))).toEqual([]);
  });

  it('has judged what a name gives away', () => {
    const named = (pattern: RegExp) => EXERCISES.filter(({ id }) => pattern.test(id));
    for (const each of named(/(?<!incline_)bench_press$|floor_press|glute_bridge|supine|skull_crusher/))
      if (!each.id.includes('incline')) expect(careTraits(each), each.id).toContain('supine');
    for (const each of named(/decline_(?!chest)|handstand|pike/))
      expect(careTraits(each), each.id).toContain('head_down');
    for (const each of named(/jump|burpee|_hop$|sprint|running/)) expect(careTraits(each), each.id).toContain('impact');
    for (const each of named(/pull_up$|chin_up|hang$/))
      if (each.id !== 'ring_pull_up') expect(careTraits(each), each.id).toContain('fall_risk');
    for (const each of named(/(?:barbell|back|front)_squat$|deadlift$/))
      if (each.equipment.includes('barbell')) expect(careTraits(each), each.id).toContain('heavy_axial');
  });

  it('minds every joint stress that jars', () => {
    for (const each of EXERCISES)
      if (Object.values(each.joints).includes('impact')) expect(careTraits(each), each.id).toContain('impact');
  });
});

describe('care limits', () => {
  it('limits nothing where nobody said yes', () => {
    const limits = careLimits({ readiness: { dizziness: false }, avoid: [] });
    expect(limits.flags).toEqual([]);
    expect(limits.bounds).toBeUndefined();
    expect(EXERCISES.every((each) => careConflict(each, limits) === null)).toBe(true);
  });

  it('keeps breath-holding and sets to failure away from blood pressure and the heart', () => {
    for (const flag of ['high_blood_pressure', 'heart_condition', 'chest_pain'] as const) {
      const limits = careLimits(saidYes(flag));
      expect(limits.bounds).toEqual({ leastReserve: 3, longestHoldSec: 20, mayReachFailure: false });
      for (const id of ['front_lever', 'atlas_stone', 'handstand_hold', 'hiit', 'clean_and_jerk'])
        expect(careConflict(exercise(id), limits), id).toMatchObject({ flag });
      expect(careConflict(exercise('brisk_walking'), limits)).toBeNull();
    }
  });

  it('spares the back and the belly while pregnant, and knows which rule spoke', () => {
    const limits = careLimits(saidYes('pregnancy'));
    expect(careConflict(exercise('bench_press'), limits)).toEqual({ flag: 'pregnancy', trait: 'supine' });
    expect(careConflict(exercise('superman'), limits)).toEqual({ flag: 'pregnancy', trait: 'prone' });
    for (const id of ['box_jump', 'team_sport', 'back_squat', 'sit_up', 'pistol_squat'])
      expect(careConflict(exercise(id), limits), id).not.toBeNull();
  });

  it('leaves the joints of an operation alone', () => {
    const named = { ...saidYes('recent_surgery'), avoid: [{ joint: 'knee', severity: 1 }] } as const;
    expect(careConflict(exercise('wall_sit'), careLimits(named))).toEqual({ flag: 'recent_surgery', joint: 'knee' });
    expect(careConflict(exercise('wall_sit'), careLimits(saidYes('recent_surgery')))).toBeNull();
  });

  it('adds up: of two questions the stricter bound and everything either leaves out', () => {
    const both = careLimits(saidYes('medication', 'high_blood_pressure'));
    expect(both.bounds).toEqual({ leastReserve: 3, longestHoldSec: 20, mayReachFailure: false });
    for (const each of EXERCISES)
      for (const flag of both.flags)
        if (careConflict(each, careLimits(saidYes(flag)))) expect(careConflict(each, both), each.id).not.toBeNull();
  });

  it('always leaves a week to train: something without equipment for each pattern that most weeks need', () => {
    for (const flag of READINESS_FLAGS) {
      const free = left(flag).filter(({ equipment }) => equipment.every((tool) => tool === 'bodyweight'));
      for (const pattern of ['squat', 'horizontal_push', 'horizontal_pull', 'cardio', 'mobility'] as const)
        expect(
          free.some((each) => each.pattern === pattern),
          `${flag} ${pattern}`,
        ).toBe(true);
    }
  });

  it('does not propose what nobody has judged', () => {
    const own = { ...exercise('air_squat'), id: 'custom_1' };
    expect(careConflict(own, careLimits(saidYes('pregnancy')))?.trait).toBe('unjudged');
  });
});
