import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  correctedReading,
  keptOf,
  movedCorrections,
  type NoteCorrection,
  signalSource,
  withCorrection,
} from './correct-reading.ts';
import type { NoteReading, NoteSignal, ParsedSet, SetSource } from './parsed-note.ts';
import { setBlocks } from './set-blocks.ts';

//            0         10        20        30        40
const TEXT = 'squat 3x5x100, zercher 60x8, left knee sore';
const at = (start: number, end: number) => ({ start, end, confidence: 0.9 });
const squat: ParsedSet = { exercise: 'back_squat', reps: 5, loadKg: 100 };
const odd: ParsedSet = { exercise: 'back_squat', reps: 8, loadKg: 60 };
const knee: NoteSignal = { kind: 'pain', polarity: 'present', bodyPart: 'knee', side: 'left' };
const squatSource: SetSource = { exercise: at(0, 5), reps: at(8, 9), load: at(10, 13) };
const READING: NoteReading = {
  sets: [squat, squat, squat, odd],
  setSources: [squatSource, squatSource, squatSource, { exercise: at(0, 5), load: at(23, 25), reps: at(26, 27) }],
  signals: [knee],
  signalSources: [at(29, 43)],
  orders: [
    {
      start: 6,
      end: 13,
      first: 0,
      count: 3,
      loadFirst: false,
      swapped: [{ exercise: 'back_squat', reps: 5, loadKg: 3 }],
      confidence: 0.6,
    },
  ],
  notUnderstood: [[15, 22]],
  ambiguous: true,
  confidence: 0.6,
  spans: [
    [0, 5, 'exercise'],
    [29, 43, 'pain'],
  ],
};
const zercher: NoteCorrection = { kind: 'exercise', start: 15, end: 22, exerciseId: 'zercher_squat', isName: true };

test('words that were not understood become an exercise, and the sets behind them its sets', () => {
  const corrected = correctedReading(READING, [zercher]);
  expect(corrected.sets.map(({ exercise }) => exercise)).toEqual([
    'back_squat',
    'back_squat',
    'back_squat',
    'zercher_squat',
  ]);
  expect(corrected.notUnderstood).toEqual([]);
  expect(corrected.spans).toContainEqual([15, 22, 'exercise']);
  expect(setBlocks(corrected).map(({ words }) => words)).toEqual([
    [
      [0, 5],
      [8, 9],
      [10, 13],
    ],
    [
      [15, 22],
      [23, 25],
      [26, 27],
    ],
  ]);
});

test('an exercise that was misread is another one, with all its sets', () => {
  const front: NoteCorrection = { kind: 'exercise', start: 0, end: 5, exerciseId: 'front_squat', isName: true };
  expect(correctedReading(READING, [front]).sets.every(({ exercise }) => exercise === 'front_squat')).toBe(true);
});

test('an order that is answered is asked no more; the other one takes its place', () => {
  const kept = correctedReading(READING, [{ kind: 'order', start: 6, end: 13, loadFirst: false }]);
  expect(kept).toMatchObject({ sets: READING.sets, ambiguous: false, orders: [{ confidence: 1 }] });
  const turned = correctedReading(READING, [{ kind: 'order', start: 6, end: 13, loadFirst: true }]);
  expect(turned.sets).toEqual([{ exercise: 'back_squat', reps: 5, loadKg: 3 }, odd]);
  expect(turned).toMatchObject({ orders: [{ loadFirst: true, count: 1, swapped: [squat, squat, squat] }] });
  expect(turned.setSources).toHaveLength(2);
});

test('numbers are put right, put right again, and taken out', () => {
  const [block] = setBlocks(correctedReading(READING, [zercher]));
  const place = { kind: 'sets', start: block?.start ?? 0, end: block?.end ?? 0 } as const;
  const six = block?.sets.map((set) => ({ ...set, reps: 6 })) ?? [];
  const first = withCorrection([zercher], { ...place, read: block?.sets ?? [], meant: six });
  expect(correctedReading(READING, first).sets.map(({ reps }) => reps)).toEqual([6, 6, 6, 8]);
  const second = withCorrection(first, { ...place, read: six, meant: [] });
  expect(second).toHaveLength(2);
  expect(correctedReading(READING, second).sets).toEqual([{ ...odd, exercise: 'zercher_squat' }]);
});

test('a signal is changed, or taken out with the span the plan would quote', () => {
  const place = { kind: 'signal', ...signalSource(READING, 0), read: knee } as const;
  const better: NoteSignal = { ...knee, polarity: 'improving' };
  const changed = withCorrection([], { ...place, meant: better });
  expect(correctedReading(READING, changed).signals).toEqual([better]);
  const out = withCorrection(changed, { ...place, read: better, meant: null });
  expect(out).toHaveLength(1);
  expect(keptOf(correctedReading(READING, out))).toMatchObject({ signals: [], spans: [[0, 5, 'exercise']] });
});

test('corrections follow their words while the text around them is edited, and go when they are', () => {
  const moved = (after: string) => movedCorrections([zercher], TEXT, after)[0];
  expect(moved(`Monday. ${TEXT}`)).toMatchObject({ start: 23, end: 30 });
  expect(moved(`${TEXT}, slept badly`)).toMatchObject({ start: 15, end: 22 });
  expect(moved(TEXT.replace('zercher', 'zerchers'))).toBeUndefined();
  expect(moved(TEXT.replace('zercher', 'zrcher'))).toBeUndefined();
  expect(moved('')).toBeUndefined();
});

const places = fc.tuple(fc.nat({ max: 43 }), fc.nat({ max: 43 })).map((pair) => {
  const [start = 0, end = 0] = pair.toSorted((a, b) => a - b);
  return { start, end };
});
const anyCorrection: fc.Arbitrary<NoteCorrection> = fc.oneof(
  fc
    .tuple(places, fc.boolean())
    .map(([place, isName]): NoteCorrection => ({ ...place, kind: 'exercise', exerciseId: 'x', isName })),
  fc.tuple(places, fc.boolean()).map(([place, loadFirst]): NoteCorrection => ({ ...place, kind: 'order', loadFirst })),
  fc.constant<NoteCorrection>({ kind: 'order', start: 6, end: 13, loadFirst: true }),
  fc
    .tuple(places, fc.subarray([squat, odd]), fc.subarray([squat, odd]))
    .map(([place, read, meant]): NoteCorrection => ({ ...place, kind: 'sets', read, meant })),
  fc
    .boolean()
    .map((out): NoteCorrection => ({ kind: 'signal', start: 29, end: 43, read: knee, meant: out ? null : knee })),
  places.map((place): NoteCorrection => ({ ...place, kind: 'left' })),
);

test('whatever is put right, every set keeps a source and every order points at sets', () => {
  fc.assert(
    fc.property(fc.array(anyCorrection, { maxLength: 6 }), (all) => {
      const corrections = all.reduce<readonly NoteCorrection[]>((before, next) => withCorrection(before, next), []);
      const { sets, setSources, signals, signalSources, orders } = correctedReading(READING, corrections);
      expect(setSources).toHaveLength(sets.length);
      expect(signalSources).toHaveLength(signals.length);
      for (const { first, count } of orders) expect(first + count).toBeLessThanOrEqual(sets.length);
      expect(correctedReading(READING, [])).toEqual(READING);
    }),
  );
});

test('a correction that moved is about the same words', () => {
  fc.assert(
    fc.property(places, fc.string(), fc.nat({ max: 43 }), fc.nat({ max: 10 }), (place, typed, from, gone) => {
      const after = TEXT.slice(0, from) + typed + TEXT.slice(from + gone);
      for (const one of movedCorrections([{ ...place, kind: 'left' }], TEXT, after))
        expect(after.slice(one.start, one.end)).toBe(TEXT.slice(place.start, place.end));
    }),
  );
});
