import { beforeEach, expect, test } from 'vitest';
import type { NoteReading } from '../domain/notes/parsed-note.ts';
import { freshDatabase } from '../storage/fixtures/fresh-database.ts';
import { openStorage } from '../storage/open.ts';
import { keepPastedLog, type WorkoutToKeep } from './keep-pasted-log.ts';

const NOW = new Date('2026-11-29T09:00:00Z');

function reading(changes: Partial<NoteReading> = {}): NoteReading {
  return {
    sets: [
      { exercise: 'back_squat', reps: 5, loadKg: 100, loadUnit: 'kg' },
      { exercise: null, reps: 8 },
    ],
    signals: [],
    ambiguous: false,
    confidence: 0.9,
    spans: [],
    setSources: [{}, {}],
    signalSources: [],
    orders: [],
    notUnderstood: [],
    ...changes,
  };
}

const WORKOUTS: readonly WorkoutToKeep[] = [
  { day: '2024-03-05', title: 'Push', text: 'squat 5 x 100kg', reading: reading() },
  {
    day: '2026-11-28',
    text: 'knee hurts',
    reading: reading({ sets: [], setSources: [], signals: [{ kind: 'pain', polarity: 'present', bodyPart: 'knee' }] }),
  },
];

beforeEach(freshDatabase);

test('whole workouts with their words come in once, ease the plan where they are recent, and go again in one go', async () => {
  const storage = await openStorage();
  let ids = 0;
  const dependencies = {
    storage,
    unit: 'kg',
    now: () => NOW,
    newId: () => `id${++ids}`,
    name: 'Pasted notes',
  } as const;
  const kept = await keepPastedLog([...WORKOUTS, ...WORKOUTS], dependencies);
  expect(kept).toMatchObject({ workouts: 2, sets: 1, known: 2, record: { format: 'notes' } });
  const found = (await storage.log.since('2024-01-01')).find(({ workout }) => workout.day === '2024-03-05');
  expect(found?.workout.title).toBe('Push');
  expect(found?.sets).toMatchObject([{ exerciseId: 'back_squat', reps: 5, source: 'note' }]);
  expect(found && (await storage.log.workout(found.workout.id))?.notes).toMatchObject([{ text: 'squat 5 x 100kg' }]);
  expect(await storage.plan.constraints('2026-11-29')).toMatchObject([{ kind: 'sore_joint', joint: 'knee' }]);

  expect(await keepPastedLog(WORKOUTS, dependencies)).toMatchObject({ workouts: 0, known: 2, record: null });
  await storage.imports.undo(kept.record?.id ?? '', NOW.toISOString());
  expect(await storage.log.since('2024-01-01')).toEqual([]);
  expect(await storage.plan.constraints('2026-11-29')).toEqual([]);
  expect(await storage.plan.constraintsSince('2026-11-01')).toEqual([]);
  await storage.imports.redo(kept.record?.id ?? '');
  expect(await storage.plan.constraints('2026-11-29')).toMatchObject([{ kind: 'sore_joint', joint: 'knee' }]);
  await storage.imports.undo(kept.record?.id ?? '', NOW.toISOString());
  expect(await keepPastedLog(WORKOUTS, dependencies)).toMatchObject({ workouts: 2, known: 0 });
  expect(await storage.plan.constraints('2026-11-29')).toHaveLength(1);
  storage.close();
});
