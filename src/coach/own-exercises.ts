// The person's own exercises and how they log each one, for every screen: read at the start, kept true by what is written here or in another tab.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import type { ExercisePreference } from '../domain/log/exercise-preference.ts';
import { KG_PER_LB } from '../domain/log/limits.ts';
import type { Bars } from '../domain/planning/prescription.ts';
import { type Storage, StorageError } from '../storage/storage.ts';

export interface OwnExercisesState {
  /** False until the disk has answered once, whatever it answered. */
  readonly loaded: boolean;
  /** Removed ones too, oldest first; the same array as long as nothing of it changed. */
  readonly custom: readonly CustomExercise[];
  /** By exercise id. */
  readonly preferences: ReadonlyMap<string, ExercisePreference>;
  /** What the last write or read failed of; null after one that went well. */
  readonly problem: StorageError['reason'] | null;
}

export interface OwnExercises {
  readonly store: StoreApi<OwnExercisesState>;
  /** Reads what is kept; what cannot be read is as if there were none, with `problem` saying why. */
  load(): Promise<void>;
  /** All of the person's own, removed ones too, once they are read. */
  readonly custom: () => Promise<readonly CustomExercise[]>;
  /** The bars they use, once that is read. */
  readonly bars: () => Promise<Bars>;
  /** Each resolves false, with `problem`, where it did not reach the disk; then nothing has changed. */
  save(exercise: CustomExercise): Promise<boolean>;
  remove(exerciseId: string): Promise<boolean>;
  restore(exerciseId: string): Promise<boolean>;
  /** Changes what is known of one exercise; changes made at once, of several fields, all hold. */
  changePreference(exerciseId: string, changes: PreferenceChanges): Promise<boolean>;
}

/** Absent fields stay; undefined takes one away. */
export type PreferenceChanges = {
  readonly [Field in Exclude<keyof ExercisePreference, 'exerciseId' | 'changedAt'>]?:
    | ExercisePreference[Field]
    | undefined;
};

export interface OwnExercisesDependencies {
  readonly storage: Pick<Storage, 'exercises' | 'onChange'>;
  /** Wall clock. */
  readonly now: () => Date;
}

export function createOwnExercises({ storage, now }: OwnExercisesDependencies): OwnExercises {
  const store = createStore<OwnExercisesState>()(() => ({
    loaded: false,
    custom: [],
    preferences: new Map(),
    problem: null,
  }));
  const { exercises } = storage;
  let reading: Promise<void> | null = null;
  let stale = false;
  /** Each change builds on what the one before it has written: a second tap may come before the first is on the disk. */
  let changing: Promise<unknown> = Promise.resolve();

  async function read(): Promise<void> {
    do {
      stale = false;
      try {
        const [custom, preferences] = await Promise.all([exercises.custom(), exercises.preferences()]);
        const before = store.getState();
        store.setState({
          loaded: true,
          custom: same(before.custom, custom) ? before.custom : custom,
          preferences: same([...before.preferences.values()], preferences)
            ? before.preferences
            : new Map(preferences.map((preference) => [preference.exerciseId, preference])),
        });
      } catch (error) {
        if (!(error instanceof StorageError)) throw error;
        store.setState({ loaded: true, problem: error.reason });
      }
      // Written to while it was read: read again.
    } while (stale);
  }

  function load(): Promise<void> {
    stale = true;
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  }

  /** What was written last is in the store as well. */
  async function whenRead(): Promise<void> {
    await (reading ?? (store.getState().loaded ? undefined : load()));
  }

  async function write(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      store.setState({ problem: null });
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      store.setState({ problem: error.reason });
      return false;
    }
    await load();
    return true;
  }

  storage.onChange((what) => {
    if (what === 'exercises') void load();
  });

  return {
    store,
    load,
    async custom() {
      await whenRead();
      return store.getState().custom;
    },
    async bars() {
      await whenRead();
      return barsOf(store.getState().preferences);
    },
    save: (exercise) => write(() => exercises.saveCustom(exercise)),
    remove: (exerciseId) => write(() => exercises.removeCustom(exerciseId, now().toISOString())),
    restore: (exerciseId) => write(() => exercises.restoreCustom(exerciseId)),
    changePreference(exerciseId, changes) {
      const changed = changing.then(async () => {
        await whenRead();
        const before = store.getState().preferences.get(exerciseId);
        return write(() => exercises.savePreference(changedPreference(exerciseId, before, changes, now())));
      });
      changing = changed.catch(() => undefined);
      return changed;
    },
  };
}

function changedPreference(
  exerciseId: string,
  before: ExercisePreference | undefined,
  changes: PreferenceChanges,
  at: Date,
): ExercisePreference {
  const fields = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(fields), exerciseId, changedAt: at.toISOString() };
}

function barsOf(preferences: OwnExercisesState['preferences']): Bars {
  const bars: Record<string, number> = {};
  for (const { exerciseId, bar } of preferences.values())
    if (bar) bars[exerciseId] = bar.unit === 'kg' ? bar.value : bar.value * KG_PER_LB;
  return bars;
}

/** Plain data, a few hundred rows at most. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
