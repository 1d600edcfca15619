import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupSets } from './group-sets.ts';

test('every set stands in exactly one group, in order, and neighbours differ', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('squat', 'bench', 'row')), (names) => {
      const sets = names.map((exerciseId, order) => ({ exerciseId, order }));
      const groups = groupSets(sets);
      expect(groups.flatMap(({ sets: inside }) => inside)).toEqual(sets);
      for (const [index, group] of groups.entries()) {
        expect(group.exerciseId).not.toBe(groups[index + 1]?.exerciseId);
        expect(group.sets.every(({ exerciseId }) => exerciseId === group.exerciseId)).toBe(true);
      }
    }),
  );
});
