import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CustomExercise } from './custom-exercise.ts';
import { EXERCISES, exerciseById } from './exercises.ts';
import { EQUIPMENT, type Exercise, MUSCLES } from './exercise.ts';
import {
  checkCustom,
  type CustomDraft,
  customId,
  draftBasedOn,
  draftOf,
  emptyDraft,
  isHindrance,
  makeCustom,
  tapMuscle,
  usualLoadKind,
} from './make-custom.ts';

const making = { id: customId('a'), createdAt: '2026-11-28T10:00:00.000Z', facts: null };

function known(id: string): Exercise {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(`no ${id}`);
  return exercise;
}

function own(name: string, more: Partial<CustomExercise> = {}): CustomExercise {
  return { ...makeCustom(emptyDraft(name, 'en'), { ...making, id: customId(name) }), ...more };
}

describe('an exercise of one’s own', () => {
  test('is called in both languages what it was called in one', () => {
    expect(makeCustom(emptyDraft('  Landmine   twist ', 'en'), making).names).toEqual({
      en: 'Landmine twist',
      zh: 'Landmine twist',
    });
    expect(makeCustom(emptyDraft('地雷管转体', 'zh'), making).names).toEqual({ en: '地雷管转体', zh: '地雷管转体' });
    const both: CustomDraft = { ...emptyDraft('Landmine twist', 'en'), names: { en: 'Landmine twist', zh: '转体' } };
    expect(makeCustom(both, making).names).toEqual({ en: 'Landmine twist', zh: '转体' });
  });

  test('goes by its other names, each in its language, none twice and none that is its name already', () => {
    const draft = { ...emptyDraft('Landmine twist', 'en'), aliases: 'Twists, 转体，landmine-TWIST\ntwists; LT' };
    expect(makeCustom(draft, making).aliases).toEqual({ en: ['twists', 'lt'], zh: ['转体'] });
  });

  test('based on another it takes over what it cannot be asked, and that one stands in for it', () => {
    const bench = known('bench_press');
    const made = makeCustom(draftBasedOn(bench, 'Board press', 'en'), { ...making, facts: bench });
    const { pattern, mechanic, level, joints, muscles, equipment, loadKind } = bench;
    expect(made).toMatchObject({ pattern, mechanic, level, joints, muscles, equipment, loadKind, id: 'custom_a' });
    expect(made.substitutes).toEqual(['bench_press', ...bench.substitutes]);
    expect(made.aliases).toEqual({ en: [], zh: [] });
  });

  test('based on none, what it trains and bends is told from the muscles', () => {
    const { muscles: none } = emptyDraft('', 'en');
    const curl = makeCustom({ ...emptyDraft('Odd curl', 'en'), muscles: tapMuscle(none, 'biceps') }, making);
    expect(curl).toMatchObject({
      pattern: 'elbow_flexion',
      mechanic: 'isolation',
      joints: { elbow: 'moderate_flexion' },
    });
    const muscles = tapMuscle(tapMuscle(none, 'chest'), 'triceps');
    expect(makeCustom({ ...emptyDraft('Odd press', 'en'), muscles }, making)).toMatchObject({
      pattern: 'horizontal_push',
      mechanic: 'compound',
      joints: { shoulder: 'moderate_flexion', elbow: 'moderate_flexion' },
    });
    expect(makeCustom({ ...emptyDraft('Sled', 'en'), measure: 'distance' }, making).pattern).toBe('cardio');
  });

  test('changed, it stays what it was where nothing was changed', () => {
    const bench = known('bench_press');
    const made = makeCustom(
      { ...draftBasedOn(bench, 'Board press', 'en'), aliases: 'boards, 木板' },
      { ...making, facts: bench },
    );
    expect(makeCustom(draftOf(made), { ...making, facts: made })).toEqual(made);
  });

  test('of any draft without hindrances a whole exercise comes, and comes again when it is opened and saved', () => {
    const drafts = fc.record<CustomDraft>({
      names: fc.record({ en: fc.string({ maxLength: 80 }), zh: fc.string({ maxLength: 80 }) }),
      aliases: fc.string({ maxLength: 40 }),
      muscles: fc.dictionary(fc.constantFrom(...MUSCLES), fc.constantFrom(1, 0.5)),
      equipment: fc.uniqueArray(fc.constantFrom(...EQUIPMENT)),
      loadKind: fc.constantFrom('external', 'per_hand', 'bodyweight', 'bodyweight_plus', 'none'),
      measure: fc.constantFrom('repetitions', 'hold', 'distance'),
      unilateral: fc.boolean(),
    });
    fc.assert(
      fc.property(drafts, fc.constantFrom(null, ...EXERCISES.slice(0, 40)), (draft, facts) => {
        fc.pre(!checkCustom(draft, EXERCISES).some(isHindrance));
        const made = makeCustom(draft, { ...making, facts });
        expect(made.names.en).not.toBe('');
        expect(made.names.zh).not.toBe('');
        expect(made.equipment.length).toBeGreaterThan(0);
        expect(made.substitutes).not.toContain(made.id);
        expect(made.secondsPerRepetition > 0).toBe(made.measure === 'repetitions');
        const again = makeCustom(draftOf(made), { ...making, facts: made });
        expect(again).toEqual(made);
      }),
    );
  });
});

describe('slips', () => {
  const kinds = (draft: CustomDraft, others: Parameters<typeof checkCustom>[1] = EXERCISES, ownId?: string) =>
    checkCustom(draft, others, ownId).map(({ kind }) => kind);

  test('no name, a long one, too many others', () => {
    expect(kinds(emptyDraft('   ', 'en'))).toEqual(['no_name']);
    expect(kinds(emptyDraft('a'.repeat(61), 'en'))).toEqual(['long_name']);
    expect(kinds(emptyDraft('转'.repeat(60), 'zh'))).toEqual([]);
    const many = Array.from({ length: 13 }, (_, index) => `twist ${index}`).join(',');
    expect(kinds({ ...emptyDraft('Doorstep twist', 'en'), aliases: many })).toEqual(['many_aliases']);
    expect(kinds({ ...emptyDraft('Doorstep twist', 'en'), aliases: 'b'.repeat(61) })).toEqual(['long_alias']);
  });

  test('a name that is there is answered with the exercise that has it, however it is spelt', () => {
    const bench = known('bench_press');
    for (const name of ['bench press', 'Bench-Press', 'BENCHPRESS', bench.names.zh]) {
      const [problem] = checkCustom(emptyDraft(name, 'en'), EXERCISES);
      expect(problem).toEqual({ kind: 'name_taken', exercise: bench, isAlias: false });
      expect(problem && isHindrance(problem)).toBe(true);
    }
  });

  test('what another is sometimes called is told and no hindrance', () => {
    const bench = known('bench_press');
    const alias =
      bench.aliases.en.find((each) => !EXERCISES.some(({ names }) => names.en.toLowerCase() === each)) ?? '';
    const [problem] = checkCustom(emptyDraft(alias, 'en'), [bench]);
    expect(problem).toEqual({ kind: 'name_taken', exercise: bench, isAlias: true });
    expect(problem && isHindrance(problem)).toBe(false);
  });

  test('one that was removed can come back, and one that is changed does not stand in its own way', () => {
    const gone = own('Doorstep twist', { deletedAt: '2026-11-28T11:00:00.000Z' });
    expect(kinds(emptyDraft('doorstep twist', 'en'), [...EXERCISES, gone])).toEqual(['name_removed']);
    const here = own('Doorstep twist');
    expect(kinds(draftOf(here), [...EXERCISES, here], here.id)).toEqual([]);
  });
});

test('a muscle goes round by taps: mainly, helping, not at all', () => {
  let muscles: CustomDraft['muscles'] = {};
  muscles = tapMuscle(muscles, 'chest');
  expect(muscles).toEqual({ chest: 1 });
  muscles = tapMuscle(muscles, 'chest');
  expect(muscles).toEqual({ chest: 0.5 });
  expect(tapMuscle(muscles, 'chest')).toEqual({});
  expect(tapMuscle({ chest: 0.25 }, 'chest')).toEqual({});
});

test('the tools say how load is usually stated', () => {
  expect(usualLoadKind(['dumbbell', 'bench'], 'repetitions')).toBe('per_hand');
  expect(usualLoadKind(['cable'], 'repetitions')).toBe('external');
  expect(usualLoadKind(['pull_up_bar'], 'repetitions')).toBe('bodyweight_plus');
  expect(usualLoadKind([], 'hold')).toBe('bodyweight_plus');
  expect(usualLoadKind(['treadmill'], 'distance')).toBe('none');
});
