import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../domain/log/calendar-days.ts';
import type { NoteRecord } from '../../domain/log/records.ts';
import type { WorkoutSummary } from '../../domain/log/roll-up.ts';
import { createFinder, EVERYTHING, type FinderInsight, type HistoryQuery, readTitles } from './find-workouts.ts';

const NOTHING = { reps: 0, volumeKg: 0, durationSec: 0, distanceM: 0, minutes: 30 };

/** Workout `n` days ago; the smaller, the newer. */
function workout(n: number, exerciseIds: readonly string[], more: Partial<WorkoutSummary> = {}): WorkoutSummary {
  const day = addDays('2026-11-28', -n);
  return {
    workoutId: `w${n}`,
    day,
    startedAt: `${day}T10:00:00.000Z`,
    endedAt: `${day}T10:30:00.000Z`,
    exercises: exerciseIds.map((exerciseId) => ({ exerciseId, sets: 3 })),
    sets: 3 * exerciseIds.length,
    ...NOTHING,
    ...more,
  };
}

function insightOf(workouts: readonly WorkoutSummary[], notes: Readonly<Record<string, string>> = {}) {
  const pages: number[] = [];
  const page = (all: readonly WorkoutSummary[], limit: number, before?: Pick<WorkoutSummary, 'startedAt'>) => {
    pages.push(limit);
    const newest = all.toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    return Promise.resolve(newest.filter(({ startedAt }) => !before || startedAt < before.startedAt).slice(0, limit));
  };
  const insight: FinderInsight = {
    summaries: (limit, before) => page(workouts, limit, before),
    summariesWith: (id, limit, before) =>
      page(
        workouts.filter(({ exercises }) => exercises.some(({ exerciseId }) => exerciseId === id)),
        limit,
        before,
      ),
    summariesOf: (ids) =>
      page(
        workouts.filter(({ workoutId }) => ids.includes(workoutId)),
        ids.length,
      ),
    findNotes: (text) =>
      Promise.resolve(
        Object.entries(notes)
          .filter(([, note]) => note.includes(text))
          .map(([workoutId]) => ({ id: workoutId, workoutId, text: '', writtenAt: '' }) as unknown as NoteRecord),
      ),
  };
  return { insight, pages };
}

async function idsOf(insight: FinderInsight, query: Partial<HistoryQuery>, count = 1000): Promise<readonly string[]> {
  const finder = createFinder(insight, { ...EVERYTHING, ...query }, await readTitles(insight));
  return (await finder.next(count)).found.map(({ workoutId }) => workoutId);
}

test('everything comes page by page, newest first, each once', async () => {
  const { insight } = insightOf(Array.from({ length: 95 }, (_none, n) => workout(n, ['push_up'])));
  const finder = createFinder(insight, EVERYTHING, []);
  const first = await finder.next(40);
  const rest = await finder.next(100);
  expect(first).toMatchObject({ done: false });
  expect(rest).toMatchObject({ done: true });
  expect([...first.found, ...rest.found].map(({ workoutId }) => workoutId)).toEqual(
    Array.from({ length: 95 }, (_none, n) => `w${n}`),
  );
});

test('a first screenful of ten years is one short page', async () => {
  const { insight, pages } = insightOf(Array.from({ length: 4000 }, (_none, n) => workout(n, ['push_up'])));
  await createFinder(insight, EVERYTHING, []).next(12);
  expect(pages).toEqual([16]);
});

test('words are found in exercises, notes and titles at once', async () => {
  const { insight } = insightOf(
    [
      workout(0, ['bench_press']),
      workout(1, ['back_squat']),
      workout(2, ['bench_press'], { title: 'Squat  Day' }),
      workout(3, ['bench_press']),
      workout(4, ['back_squat'], { title: 'squat day' }),
    ],
    { w3: 'no squat today' },
  );
  expect(await idsOf(insight, { words: 'squat', named: ['back_squat'] })).toEqual(['w1', 'w2', 'w3', 'w4']);
  expect(await idsOf(insight, { words: 'day SQUAT' })).toEqual(['w2', 'w4']);
  expect(await idsOf(insight, { words: 'row' })).toEqual([]);
});

test('filters narrow whatever was found', async () => {
  const { insight } = insightOf([
    workout(0, ['bench_press'], { formScore: 80 }),
    workout(1, ['back_squat', 'bench_press']),
    workout(2, ['back_squat'], { formScore: 70 }),
    workout(40, ['back_squat'], { formScore: 70 }),
  ]);
  expect(await idsOf(insight, { exerciseId: 'back_squat' })).toEqual(['w1', 'w2', 'w40']);
  expect(await idsOf(insight, { exerciseId: 'back_squat', camera: true })).toEqual(['w2', 'w40']);
  expect(await idsOf(insight, { anyOf: new Set(['bench_press']) })).toEqual(['w0', 'w1']);
  expect(await idsOf(insight, { from: addDays('2026-11-28', -2) })).toEqual(['w0', 'w1', 'w2']);
  expect(await idsOf(insight, { to: addDays('2026-11-28', -2) })).toEqual(['w2', 'w40']);
  expect(await idsOf(insight, { words: 'squat', named: ['back_squat'], exerciseId: 'bench_press' })).toEqual(['w1']);
});

const someWorkouts = fc.array(
  fc.record({
    ids: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    formScore: fc.constantFrom(undefined, 50),
  }),
  { maxLength: 120 },
);

test('whatever is asked for, in pages of any size, what is found is what fits', async () => {
  await fc.assert(
    fc.asyncProperty(
      someWorkouts,
      fc.constantFrom(null, 'a', 'b'),
      fc.boolean(),
      fc.option(fc.nat({ max: 130 })),
      fc.option(fc.nat({ max: 130 })),
      fc.integer({ min: 1, max: 50 }),
      async (drafts, exerciseId, camera, newest, oldest, pageSize) => {
        const workouts = drafts.map(({ ids, formScore }, n) => workout(n, ids, formScore ? { formScore } : {}));
        const [to, from] = [newest, oldest].map((n) => (n === null ? null : addDays('2026-11-28', -n)));
        const query = { ...EVERYTHING, exerciseId, camera, from: from ?? null, to: to ?? null };
        const finder = createFinder(insightOf(workouts).insight, query, []);
        const found: string[] = [];
        for (let page = await finder.next(pageSize); ; page = await finder.next(pageSize)) {
          found.push(...page.found.map(({ workoutId }) => workoutId));
          if (page.done) break;
        }
        const meant = workouts.filter(
          ({ exercises, day, formScore }) =>
            (exerciseId === null || exercises.some((each) => each.exerciseId === exerciseId)) &&
            (!camera || formScore !== undefined) &&
            (query.from === null || day >= query.from) &&
            (query.to === null || day <= query.to),
        );
        expect(found).toEqual(meant.map(({ workoutId }) => workoutId));
      },
    ),
  );
});
