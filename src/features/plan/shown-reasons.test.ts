import { expect, test } from 'vitest';
import type { Reason } from '../../domain/planning/plan.ts';
import { programmeOf, shownReasons } from './shown-reasons.ts';

const rested: Reason = { kind: 'rested', muscle: 'quadriceps', days: 4 };
const progressed: Reason = { kind: 'progressed_reps', from: 12, to: 13 };
const spares: Reason = { kind: 'spares_joint', joint: 'knee', quote: 'left knee a bit sore' };

test('what answers the person comes before why it is in the week', () => {
  expect(shownReasons([rested, { kind: 'popular' }, progressed])).toEqual([progressed, rested]);
});

test('a commonplace stands only alone', () => {
  expect(shownReasons([{ kind: 'equipment_fits' }, rested])).toEqual([rested]);
  expect(shownReasons([{ kind: 'popular' }, { kind: 'equipment_fits' }])).toEqual([{ kind: 'popular' }]);
});

test('two at most, in the planner’s order within a rank', () => {
  expect(shownReasons([spares, progressed, rested])).toEqual([spares, progressed]);
  expect(shownReasons([])).toEqual([]);
});

test('a joint is not spared twice in a row, unless in the person’s words', () => {
  const replaces: Reason = { kind: 'replaces', exercise: 'walking_lunge', joint: 'knee' };
  expect(shownReasons([replaces, { kind: 'spares_joint', joint: 'knee' }, rested])).toEqual([replaces, rested]);
  expect(shownReasons([replaces, spares])).toEqual([replaces, spares]);
});

test('a programme is said once of the session, not of each exercise; an aim of an own block of that exercise', () => {
  const programme: Reason = { kind: 'programme', name: 'PHUL', week: 1, weeks: 12 };
  const own: Reason = { ...programme, name: '' };
  const exercises = (reasons: readonly Reason[]) => ({ exercises: [{ exerciseId: 'plank', reasons, sets: [] }] });
  expect(shownReasons([programme, progressed])).toEqual([progressed]);
  expect(shownReasons([programme])).toEqual([]);
  expect(shownReasons([own])).toEqual([own]);
  expect(programmeOf(exercises([progressed, programme]))).toEqual(programme);
  expect(programmeOf(exercises([own]))).toBeNull();
  expect(programmeOf({ exercises: [] })).toBeNull();
});
