import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addExercise,
  addSet,
  changeSet,
  groupWithNext,
  moveExercise,
  removeExercise,
  removeSet,
  type TemplateRow,
  ungroupFromNext,
} from './edit-template.ts';

const NAMES = ['back_squat', 'bench_press', 'plank', 'running'] as const;
const MEASURES = { back_squat: 'repetitions', bench_press: 'repetitions', plank: 'hold', running: 'distance' } as const;

function rowOf(...ids: readonly (keyof typeof MEASURES)[]): TemplateRow {
  return ids.reduce<TemplateRow>((row, id) => addExercise(row, { id, measure: MEASURES[id] }), []);
}

const idsOf = (row: TemplateRow) => row.map(({ exerciseId }) => exerciseId);

describe('a template', () => {
  test('asks for what a new exercise is measured in', () => {
    const [squat, plank, run] = rowOf('back_squat', 'plank', 'running');
    expect(squat?.sets).toHaveLength(3);
    expect(squat?.sets[0]).toMatchObject({ reps: 8, restSec: 120, setType: 'normal' });
    expect(plank?.sets[0]).toMatchObject({ durationSec: 30 });
    expect(run?.sets).toEqual([{ distanceM: 1000, targetRir: 2, restSec: 120, setType: 'normal' }]);
  });

  test('keeps a load as it was entered beside its kilograms, for one set or all of its kind', () => {
    const row = rowOf('bench_press');
    const one = changeSet(row, 0, 1, { load: { value: 185, unit: 'lb' } }, 'one');
    expect(one[0]?.sets.map(({ load }) => load)).toEqual([undefined, { value: 185, unit: 'lb' }, undefined]);
    expect(one[0]?.sets[1]?.loadKg).toBeCloseTo(83.915, 3);
    const warm = changeSet(one, 0, 0, { setType: 'warmup' }, 'one');
    const all = changeSet(warm, 0, 1, { load: { value: 80, unit: 'kg' }, reps: 5 }, 'all');
    expect(all[0]?.sets.map(({ reps, loadKg }) => [reps, loadKg])).toEqual([
      [8, undefined],
      [5, 80],
      [5, 80],
    ]);
    const none = changeSet(all, 0, 1, { load: undefined }, 'one');
    expect(none[0]?.sets[1]).toEqual({ reps: 5, targetRir: 2, restSec: 120, setType: 'normal' });
  });

  test('a set more is like the last, and each can go', () => {
    const row = changeSet(rowOf('bench_press'), 0, 2, { reps: 12 }, 'one');
    expect(addSet(row, 0)[0]?.sets.map(({ reps }) => reps)).toEqual([8, 8, 12, 12]);
    expect(removeSet(row, 0, 0)[0]?.sets.map(({ reps }) => reps)).toEqual([8, 12]);
  });

  test('two in turns move together and are set apart again when one goes', () => {
    const row = groupWithNext(rowOf('back_squat', 'bench_press', 'plank'), 0);
    expect(row[0]?.group).toEqual(row[1]?.group);
    expect(row[0]?.group?.kind).toBe('superset');
    expect(idsOf(moveExercise(row, 2, -1))).toEqual(['plank', 'back_squat', 'bench_press']);
    expect(ungroupFromNext(row, 0).every(({ group }) => group === undefined)).toBe(true);
    expect(removeExercise(row, 1)).toEqual([rowOf('back_squat')[0], rowOf('plank')[0]]);
  });

  test('whatever is done to it, groups are neighbours of two or more and nothing gets lost by moving', () => {
    const step = fc.record({
      kind: fc.constantFrom('move', 'group', 'ungroup', 'remove', 'add'),
      at: fc.integer({ min: -1, max: 6 }),
      by: fc.constantFrom(1 as const, -1 as const),
      id: fc.constantFrom(...NAMES),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let row = rowOf('back_squat', 'bench_press', 'plank', 'running');
        for (const { kind, at, by, id } of steps) {
          const before = idsOf(row).toSorted();
          if (kind === 'add') row = addExercise(row, { id, measure: MEASURES[id] });
          else if (kind === 'remove') row = removeExercise(row, at);
          else {
            if (kind === 'move') row = moveExercise(row, at, by);
            else row = kind === 'group' ? groupWithNext(row, at) : ungroupFromNext(row, at);
            expect(idsOf(row).toSorted()).toEqual(before);
          }
          const groups = new Map<string, number[]>();
          for (const [index, { group }] of row.entries())
            if (group) groups.set(group.id, [...(groups.get(group.id) ?? []), index]);
          for (const members of groups.values()) {
            expect(members.length).toBeGreaterThan(1);
            expect((members.at(-1) ?? 0) - (members[0] ?? 0)).toBe(members.length - 1);
          }
        }
      }),
    );
  });
});
