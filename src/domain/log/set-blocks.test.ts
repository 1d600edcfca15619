import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveBlock, moveSet, orderOf, orderWith, setBlocks } from './set-blocks.ts';

const set = (id: string, exerciseId: string, supersetId?: string) => ({
  id,
  exerciseId,
  ...(supersetId === undefined ? {} : { supersetId }),
});

test('neighbours of an exercise stand together; coming back to it opens another block', () => {
  const blocks = setBlocks([set('1', 'a'), set('2', 'a'), set('3', 'b'), set('4', 'a')]);
  expect(blocks.map(({ sets }) => sets.map(({ id }) => id))).toEqual([['1', '2'], ['3'], ['4']]);
});

test('a superset is one block with its exercises side by side, in turns underneath', () => {
  const [block, rest] = setBlocks([
    set('1', 'a', 's'),
    set('2', 'b', 's'),
    set('3', 'c'),
    set('4', 'a', 's'),
    set('5', 'b', 's'),
  ]);
  expect(block?.supersetId).toBe('s');
  expect(block?.members.map(({ exerciseId, sets }) => [exerciseId, sets.map(({ id }) => id)])).toEqual([
    ['a', ['1', '4']],
    ['b', ['2', '5']],
  ]);
  expect(block?.sets.map(({ id }) => id)).toEqual(['1', '2', '4', '5']);
  expect(rest?.members[0]?.exerciseId).toBe('c');
});

test('a mark that one exercise alone carries is no superset', () => {
  const blocks = setBlocks([set('1', 'a', 's'), set('2', 'a'), set('3', 'b')]);
  expect(blocks).toHaveLength(2);
  expect(blocks[0]).not.toHaveProperty('supersetId');
});

test('a set moves among those of its exercise, in a superset past the turn of the other', () => {
  const sets = [set('1', 'a', 's'), set('2', 'b', 's'), set('3', 'a', 's'), set('4', 'b', 's')];
  expect(moveSet(sets, '3', -1)).toEqual(['3', '2', '1', '4']);
  expect(moveSet(sets, '1', -1)).toBeNull();
  expect(moveSet(sets, 'none', 1)).toBeNull();
});

test('an exercise changes places with its neighbour', () => {
  const sets = [set('1', 'a'), set('2', 'a'), set('3', 'b'), set('4', 'c')];
  expect(moveBlock(sets, 0, 1)).toEqual(['3', '1', '2', '4']);
  expect(moveBlock(sets, 0, -1)).toBeNull();
  expect(moveBlock(sets, 2, 1)).toBeNull();
});

test('a new set goes behind the one it follows', () => {
  const sets = [set('1', 'a'), set('2', 'b'), set('new', 'a')];
  expect(orderWith(sets, 'new', '1')).toEqual(['1', 'new', '2']);
  expect(orderWith(sets, 'new', null)).toEqual(['1', '2', 'new']);
  expect(orderWith(sets, 'new', 'gone')).toEqual(['1', '2', 'new']);
});

const someSets = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(undefined, 's', 't')), { maxLength: 12 })
  .map((drafts) => drafts.map(([exerciseId, mark], index) => set(String(index), exerciseId, mark)));

test('no set is lost or doubled, whatever is moved, and moving back restores the order', () => {
  fc.assert(
    fc.property(someSets, fc.nat({ max: 12 }), fc.constantFrom<1 | -1>(1, -1), (sets, which, by) => {
      const ids = sets.map(({ id }) => id).toSorted();
      const before = orderOf(setBlocks(sets));
      expect(before.toSorted()).toEqual(ids);
      const inOrder = (order: readonly string[]) => order.flatMap((id) => sets.find((each) => each.id === id) ?? []);
      const moved = moveSet(sets, String(which), by);
      if (moved) {
        expect(moved.toSorted()).toEqual(ids);
        expect(moveSet(inOrder(moved), String(which), by === 1 ? -1 : 1)).toEqual(before);
      }
      expect(moveBlock(sets, which, by)?.toSorted() ?? ids).toEqual(ids);
    }),
  );
});
