import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

/** The textbook's table (optimal string alignment). */
function byTable(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    const at = (up: number, j: number) => (up === 0 ? row[j] : rows[i - up]?.[j]) ?? Infinity;
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(1, j) + 1,
          at(0, j - 1) + 1,
          at(1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
          i > 1 && j > 1 && swapped ? at(2, j - 2) + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? Infinity;
}

it.each([
  ['bench', 'bench', 0],
  ['benhc', 'bench', 1],
  ['bnch', 'bench', 1],
  ['', 'ab', 2],
  ['deadlfit', 'deadlifts', 2],
  ['ca', 'abc', 3],
  ['curl', 'squat', 3],
])('%s, %s: %i', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});

it('is what the table says, cut off above the most', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(byTable(a, b), most + 1));
    }),
    { numRuns: 2000 },
  );
});
