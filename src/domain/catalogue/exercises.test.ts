import { describe, expect, it } from 'vitest';
import { MOVEMENTS } from '../movements/registry.ts';
import { BARE } from './exercise-defaults.ts';
import { nameKey, nameTokens } from './exercise-names.ts';
import { EQUIPMENT, JOINT_STRESSES, JOINTS, MOVEMENT_PATTERNS, MUSCLES } from './exercise.ts';
import { EXERCISES, exerciseById } from './exercises.ts';

/** As a text linker would see it: case, hyphens and apostrophes aside. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[-'’]/g, ' ').replaceAll(/\s+/g, ' ').trim();
}

/** A little of much, or a muscle that is not counted by the week (what turns the shoulder, what lifts the foot). */
const WITHOUT_A_DIRECT_MUSCLE =
  'bird_dog burpee external_rotation internal_rotation jumping_jack tib_bar_raise tibialis_raise'.split(' ');

describe('the catalogue', () => {
  it('covers a gym', () => {
    expect(EXERCISES.length).toBeGreaterThanOrEqual(400);
    const ids =
      'back_squat front_squat goblet_squat air_squat bench_press incline_bench_press overhead_press barbell_row deadlift romanian_deadlift pull_up chin_up lat_pulldown bicep_curl hammer_curl push_up plank running cycling rowing_machine elliptical jump_rope'.split(
        ' ',
      );
    for (const id of ids) expect(exerciseById(id)?.id, id).toBe(id);
  });

  it('has one entry per id, each snake_case', () => {
    expect(new Set(EXERCISES.map(({ id }) => id)).size).toBe(EXERCISES.length);
    for (const { id } of EXERCISES) expect(id).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
  });

  it('holds every camera movement as its file says', () => {
    for (const movement of MOVEMENTS) expect(exerciseById(movement.id)).toBe(movement);
  });

  it('gives no name or alias to two exercises', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, names, aliases } of EXERCISES)
      for (const text of [names.en, names.zh, ...aliases.en, ...aliases.zh, id.replaceAll('_', ' ')])
        owners.set(plain(text), (owners.get(plain(text)) ?? new Set()).add(id));
    const shared = [...owners]
      .filter(([, ids]) => ids.size > 1)
      .map(([text, ids]) => `${text}: ${[...ids].join(', ')}`);
    expect(shared).toEqual([]);
  });

  it('has one exercise for a name and all its spellings, unless it is said on purpose which one a bare name means', () => {
    const decided = new Set(BARE.map(([name]) => nameKey(nameTokens(name))));
    const owners = new Map<string, Set<string>>();
    for (const { id, names, aliases } of EXERCISES)
      for (const text of [names.en, ...aliases.en]) {
        const key = nameKey(nameTokens(text.toLowerCase()));
        if (key !== '' && !decided.has(key)) owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([key, ids]) => `${key}: ${[...ids].join(', ')}`);
    expect(shared).toEqual([]);
  });

  it('gives no two exercises the same name in a language', () => {
    for (const language of ['en', 'zh'] as const) {
      const names = EXERCISES.map((exercise) => plain(exercise.names[language]));
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('decides a bare name for an exercise that exists', () => {
    expect(BARE.filter(([, id]) => !exerciseById(id))).toEqual([]);
  });

  it('knows a muscle that each exercise of strength works directly', () => {
    const without = EXERCISES.filter(
      ({ pattern, muscles }) =>
        pattern !== 'mobility' && pattern !== 'cardio' && !Object.values(muscles).some((share) => share === 1),
    );
    expect(without.map(({ id }) => id).toSorted()).toEqual(WITHOUT_A_DIRECT_MUSCLE);
  });

  it('speaks of muscles, joints and tools in known words', () => {
    for (const { id, muscles, joints, equipment, pattern } of EXERCISES) {
      expect(MOVEMENT_PATTERNS, id).toContain(pattern);
      for (const muscle of Object.keys(muscles)) expect(MUSCLES, id).toContain(muscle);
      for (const [joint, stress] of Object.entries(joints)) {
        expect(JOINTS, id).toContain(joint);
        expect(JOINT_STRESSES, id).toContain(stress);
      }
      for (const tool of equipment) expect(EQUIPMENT, id).toContain(tool);
    }
  });

  it('writes aliases as people type them', () => {
    for (const { id, names, aliases } of EXERCISES) {
      for (const alias of aliases.en) expect(alias, id).toBe(alias.toLowerCase());
      for (const alias of [...aliases.en, ...aliases.zh]) expect(alias.trim(), id).toBe(alias);
      expect(aliases.en, id).not.toContain(names.en.toLowerCase());
      expect(names.zh, id).toMatch(/\p{Script=Han}/u);
      expect(aliases.zh.length, id).toBeGreaterThan(0);
    }
  });

  it('names only exercises that exist as substitutes, never itself', () => {
    for (const { id, substitutes } of EXERCISES) {
      expect(substitutes, id).not.toContain(id);
      expect(
        substitutes.filter((other) => !exerciseById(other)),
        id,
      ).toEqual([]);
    }
  });

  it('states muscles, joints, equipment and time in range', () => {
    for (const exercise of EXERCISES) {
      const { id } = exercise;
      const shares = Object.values(exercise.muscles);
      expect(shares.length, id).toBeGreaterThan(0);
      for (const share of shares) expect([0.25, 0.5, 1], id).toContain(share);
      expect(Object.keys(exercise.joints).length, id).toBeGreaterThan(0);
      expect(exercise.equipment.length, id).toBeGreaterThan(0);
      if (exercise.equipment.includes('bodyweight')) expect(exercise.equipment, id).toEqual(['bodyweight']);
      if (exercise.measure === 'repetitions') expect(exercise.secondsPerRepetition, id).toBeGreaterThan(0.5);
      else expect(exercise.secondsPerRepetition, id).toBe(0);
    }
  });
});
