import { expect, test } from 'vitest';
import { airSquat } from '../movements/air-squat.ts';
import { MOVEMENTS } from '../movements/registry.ts';
import { observe } from './observe.ts';

test('from the side a squat is counted and its depth judged, the knees are not', () => {
  const { counts, judged, notJudged, bestView } = observe(airSquat, 'side');
  expect(counts).toBe(true);
  expect(judged.map(({ id }) => id)).toContain('shallow_depth');
  expect(notJudged.map(({ id }) => id)).toContain('knees_in');
  expect(bestView).toBe('side');
});

test("every fault is judged or not judged, from whatever view; the best view is one of the movement's", () => {
  for (const movement of MOVEMENTS)
    for (const view of ['side', 'front', 'back', 'oblique', 'unknown'] as const) {
      const { judged, notJudged, bestView, counts } = observe(movement, view);
      expect(judged.length + notJudged.length, movement.id).toBe(movement.faults.length);
      expect(movement.views, movement.id).toContain(bestView);
      if (view !== 'unknown') expect(counts, movement.id).toBe(movement.views.includes(view));
    }
});
