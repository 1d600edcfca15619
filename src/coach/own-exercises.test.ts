// The person's own exercises as every screen sees them: what the disk holds, whoever wrote it.
import { expect, test } from 'vitest';
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import { exerciseById } from '../domain/catalogue/exercises.ts';
import type { ExercisePreference } from '../domain/log/exercise-preference.ts';
import { type ExerciseRepository, type Storage, StorageError } from '../storage/storage.ts';
import { createOwnExercises } from './own-exercises.ts';

const AT = '2026-11-28T10:00:00.000Z';

function own(id: string, en: string): CustomExercise {
  const based = exerciseById('bench_press');
  if (!based) throw new Error('the catalogue has a bench press');
  return { ...based, id: `custom_${id}`, names: { en, zh: en }, createdAt: AT };
}

/** A disk that two tabs share; `broken` makes it refuse. */
function disk() {
  const custom = new Map<string, CustomExercise>();
  const preferences = new Map<string, ExercisePreference>();
  const listeners = new Set<Parameters<Storage['onChange']>[0]>();
  const state: { broken: StorageError['reason'] | null } = { broken: null };
  const act = async (change: () => void): Promise<void> => {
    if (state.broken) throw new StorageError(state.broken, 'refused');
    change();
    for (const listener of listeners) listener('exercises');
  };
  const mark = (id: string, deletedAt?: string) => {
    const { deletedAt: _before, ...exercise } = custom.get(id) ?? own('none', 'None');
    custom.set(id, deletedAt === undefined ? exercise : { ...exercise, deletedAt });
  };
  const exercises: ExerciseRepository = {
    custom: async () => {
      if (state.broken) throw new StorageError(state.broken, 'refused');
      return [...custom.values()];
    },
    saveCustom: (exercise) => act(() => custom.set(exercise.id, exercise)),
    removeCustom: (id, deletedAt) => act(() => mark(id, deletedAt)),
    restoreCustom: (id) => act(() => mark(id)),
    preferences: async () => [...preferences.values()],
    savePreference: (preference) => act(() => preferences.set(preference.exerciseId, preference)),
  };
  const onChange: Storage['onChange'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { state, storage: { exercises, onChange } };
}

test('what one tab makes is there in the other, and what is removed keeps its place and comes back', async () => {
  const { storage } = disk();
  const here = createOwnExercises({ storage, now: () => new Date(AT) });
  const there = createOwnExercises({ storage, now: () => new Date(AT) });
  await Promise.all([here.load(), there.load()]);
  expect(await here.save(own('a', 'Landmine twist'))).toBe(true);
  await expect.poll(() => there.store.getState().custom.map(({ names }) => names.en)).toEqual(['Landmine twist']);
  expect(await there.remove('custom_a')).toBe(true);
  expect(there.store.getState().custom).toMatchObject([{ id: 'custom_a', deletedAt: AT }]);
  expect(await there.restore('custom_a')).toBe(true);
  expect(there.store.getState().custom[0]).not.toHaveProperty('deletedAt');
});

test('nothing that stayed the same looks new', async () => {
  const { storage } = disk();
  const here = createOwnExercises({ storage, now: () => new Date(AT) });
  await here.save(own('a', 'Landmine twist'));
  const { custom } = here.store.getState();
  await here.changePreference('bench_press', { unit: 'lb' });
  expect(here.store.getState().custom).toBe(custom);
  expect(here.store.getState().preferences.get('bench_press')).toMatchObject({ unit: 'lb' });
});

test('changes made at once all hold, each on top of the one before', async () => {
  const { storage } = disk();
  const here = createOwnExercises({ storage, now: () => new Date(AT) });
  const kept = [{ restSec: 180 }, { effort: 'rpe' }, { remark: 'narrow grip' }, { restSec: undefined }] as const;
  expect(await Promise.all(kept.map((changes) => here.changePreference('bench_press', changes)))).toEqual(
    kept.map(() => true),
  );
  expect(await storage.exercises.preferences()).toEqual([
    { exerciseId: 'bench_press', effort: 'rpe', remark: 'narrow grip', changedAt: AT },
  ]);
});

test('a disk that refuses is told of, and changes nothing', async () => {
  const { storage, state } = disk();
  const here = createOwnExercises({ storage, now: () => new Date(AT) });
  await here.save(own('a', 'Landmine twist'));
  state.broken = 'full';
  expect(await here.save(own('b', 'Another'))).toBe(false);
  expect(here.store.getState()).toMatchObject({ problem: 'full', custom: [{ id: 'custom_a' }] });
  state.broken = null;
  expect(await here.save(own('b', 'Another'))).toBe(true);
  expect(here.store.getState()).toMatchObject({ problem: null });
});

test('who asks before anything was read is answered from the disk, or as if there were none', async () => {
  const { storage, state } = disk();
  await storage.exercises.saveCustom(own('a', 'Landmine twist'));
  expect((await createOwnExercises({ storage, now: () => new Date(AT) }).custom()).length).toBe(1);
  state.broken = 'blocked';
  expect(await createOwnExercises({ storage, now: () => new Date(AT) }).custom()).toEqual([]);
});
