import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXERCISES } from './exercises.ts';
import { createExerciseSearch } from './search-exercises.ts';

const search = createExerciseSearch(EXERCISES);
const ids = (text: string, language: 'en' | 'zh' = 'en', limit = 8) =>
  search.find(text, { language, limit }).map(({ id }) => id);

test('a name in full comes first', () => {
  expect(ids('Push-up')[0]).toBe('push_up');
  expect(ids('push UP')[0]).toBe('push_up');
  expect(ids('pushup')[0]).toBe('push_up');
  expect(ids('俯卧撑', 'zh')[0]).toBe('push_up');
});

test('the other language and aliases find it too', () => {
  expect(ids('徒手深蹲', 'en')[0]).toBe('air_squat');
  expect(ids('bodyweight squat')[0]).toBe('air_squat');
});

test('nothing typed or nothing meant finds nothing', () => {
  expect(ids('  ')).toEqual([]);
  expect(ids('xyzzy')).toEqual([]);
  expect(ids('().,')).toEqual([]);
});

test('slips of the keyboard are forgiven, and so is the order of words', () => {
  expect(ids('benhc press')).toContain('bench_press');
  expect(ids('deadlfit')[0]).toBe('deadlift');
  expect(ids('romanain dead')).toContain('romanian_deadlift');
  expect(ids('curl hammer')[0]).toBe('hammer_curl');
  expect(ids('squat front')[0]).toBe('front_squat');
  expect(ids('杠铃卧堆', 'zh')).toContain('bench_press');
});

test('the muscle and the tool are enough', () => {
  for (const text of ['chest dumbbell', '胸 哑铃', '哑铃胸']) {
    const found = search.find(text, { language: 'en', limit: 6 });
    expect(found.length).toBeGreaterThan(3);
    for (const { muscles, names } of found)
      expect((muscles.chest ?? 0) >= 0.75 || /chest|胸/.test(names.en.toLowerCase() + names.zh), names.en).toBe(true);
    expect(found[0]?.equipment).toContain('dumbbell');
  }
  const cable = search.find('cable triceps', { language: 'en', limit: 3 });
  expect(cable.length).toBeGreaterThan(0);
  for (const { muscles, equipment, aliases } of cable) {
    expect(muscles.triceps).toBe(1);
    expect([...equipment, ...aliases.en].join(' ')).toContain('cable');
  }
});

test('of two that fit alike, the one that is done more comes first', () => {
  const [first, second] = ids('row', 'en', 2);
  expect(first).not.toBe(second);
  const uses = new Map([[second ?? '', 400]]);
  const now = search.find('row', { language: 'en', limit: 2, uses }).map(({ id }) => id);
  expect(now).toContain(second);
  // A name in full is still first, however often another is done.
  const often = new Map([['incline_bench_press', 100_000]]);
  expect(search.find('bench press', { language: 'en', limit: 1, uses: often })[0]?.id).toBe('bench_press');
});

test('any exercise is found by its own name', () => {
  fc.assert(
    fc.property(fc.constantFrom(...EXERCISES), fc.constantFrom('en' as const, 'zh' as const), (exercise, language) => {
      expect(ids(exercise.names[language], language)).toContain(exercise.id);
    }),
  );
});

test('any exercise is found with two neighbouring letters of its English name swapped', () => {
  const long = EXERCISES.filter(({ names }) => /^[a-z -]{8,}$/i.test(names.en));
  let found = 0;
  let tried = 0;
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat(), (exercise, at) => {
      const name = exercise.names.en.toLowerCase();
      const spots = name
        .split('')
        .flatMap((letter, index) =>
          /[a-z]/.test(letter) && /[a-z]/.test(name[index + 1] ?? '') && letter !== name[index + 1] ? [index] : [],
        );
      const spot = spots[at % spots.length] ?? 0;
      const slipped = name.slice(0, spot) + (name[spot + 1] ?? '') + (name[spot] ?? '') + name.slice(spot + 2);
      tried += 1;
      if (ids(slipped).includes(exercise.id)) found += 1;
    }),
    { numRuns: 300 },
  );
  expect(found / tried).toBeGreaterThan(0.9);
});
