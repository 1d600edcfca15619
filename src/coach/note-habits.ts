// What the person usually lifts of late, for the reader of notes: read once, and again after the log has changed.
import type { ExerciseRollup, ExerciseUse } from '../domain/log/roll-up.ts';
import type { NoteHabits, UsualSet } from '../domain/notes/habits.ts';
import type { Storage } from '../storage/storage.ts';

/** Design defaults: who came back after longer lifts other loads; more exercises than this nobody has in hand. */
const DAYS_BACK = 120;
const MOST_EXERCISES = 60;

const NO_HABITS: NoteHabits = { usual: [] };

export type HabitStorage = Pick<Storage, 'onChange'> & {
  readonly insight: Pick<Storage['insight'], 'between' | 'exercisesUsed'>;
};

interface Kept {
  day: string;
  habits: Promise<NoteHabits> | null;
}

const keptOf = new WeakMap<HabitStorage, Kept>();

/** @param today YYYY-MM-DD, local. Never rejects: where the log cannot be read, nothing is known. */
export function noteHabits(storage: HabitStorage, today: string): Promise<NoteHabits> {
  let kept = keptOf.get(storage);
  if (!kept) {
    const made: Kept = { day: today, habits: null };
    keptOf.set(storage, made);
    storage.onChange((what) => {
      if (what === 'log') made.habits = null;
    });
    kept = made;
  }
  if (kept.day !== today) kept.habits = null;
  kept.day = today;
  kept.habits ??= read(storage, today).catch(() => NO_HABITS);
  return kept.habits;
}

async function read({ insight }: HabitStorage, today: string): Promise<NoteHabits> {
  const from = new Date(Date.parse(`${today}T00:00:00Z`) - DAYS_BACK * 86_400_000).toISOString().slice(0, 10);
  const [uses, rollups] = await Promise.all([insight.exercisesUsed(), insight.between(from, today)]);
  return { usual: usualSets(uses, rollups) };
}

/** Latest used first, at most 60; loads and repetitions from the sets that no other set of their workout beats in both. */
export function usualSets(uses: readonly ExerciseUse[], rollups: readonly ExerciseRollup[]): readonly UsualSet[] {
  const byExercise = new Map<string, ExerciseRollup[]>();
  for (const rollup of rollups) {
    const own = byExercise.get(rollup.exerciseId);
    if (own) own.push(rollup);
    else byExercise.set(rollup.exerciseId, [rollup]);
  }
  return uses
    .toSorted((a, b) => b.lastDay.localeCompare(a.lastDay) || b.workouts - a.workouts)
    .slice(0, MOST_EXERCISES)
    .flatMap(({ exerciseId }): readonly UsualSet[] => {
      const own = byExercise.get(exerciseId) ?? [];
      const loadKg = rangeOf(own.flatMap(({ front }) => front.map(([, kg]) => kg)));
      const reps = rangeOf(
        own.flatMap((rollup) => [
          ...rollup.front.map(([count]) => count),
          ...(rollup.sets > 0 && rollup.reps > 0 ? [Math.round(rollup.reps / rollup.sets)] : []),
        ]),
      );
      if (!loadKg && !reps) return [];
      return [{ exerciseId, ...(loadKg && { loadKg }), ...(reps && { reps }) }];
    });
}

function rangeOf(values: readonly number[]): readonly [min: number, max: number] | null {
  return values.length === 0 ? null : [Math.min(...values), Math.max(...values)];
}
