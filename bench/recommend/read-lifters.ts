// Four real people's logs, for evaluation alone: which exercises each did, by the product's own linking of names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { EXERCISES } from '../../src/domain/catalogue/exercises.ts';
import { createExerciseLinker } from '../../src/domain/catalogue/link-exercise.ts';

export interface Lifter {
  readonly name: string;
  /** As their logs make plain: split routines with isolation work, or preparation for meets. */
  readonly goal: 'hypertrophy' | 'strength';
  /** Done on at least three days. */
  readonly exercises: readonly string[];
}

/** An exercise tried once or twice is no part of anybody's training. */
const DAYS = 3;

/** None where the logs are not there. */
export function readLifters(folder: string): readonly Lifter[] {
  const [strong, notes] = [join(folder, 'strong'), join(folder, 'notes')];
  const linker = createExerciseLinker(EXERCISES);
  const lifter = (
    name: string,
    goal: Lifter['goal'],
    done: readonly { readonly day: string; readonly exercise: string }[],
  ): Lifter => {
    const days = new Map<string, Set<string>>();
    for (const { day, exercise } of done) {
      const id = linker.link(exercise)?.exerciseId;
      if (id !== undefined) days.set(id, (days.get(id) ?? new Set()).add(day));
    }
    return { name, goal, exercises: [...days].filter(([, on]) => on.size >= DAYS).map(([id]) => id) };
  };
  const exported = existsSync(strong)
    ? readdirSync(strong).map((file) =>
        lifter(file.replace('.csv', ''), 'hypertrophy', readStrong(readFileSync(join(strong, file), 'utf8'))),
      )
    : [];
  const written = existsSync(notes) ? [lifter('jonfk', 'strength', readNotes(notes))] : [];
  return [...exported, ...written];
}

function readStrong(text: string) {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map((row) => ({ day: (row['Date'] ?? '').slice(0, 10), exercise: row['Exercise Name'] ?? '' }));
}

function readNotes(folder: string) {
  return readdirSync(folder).flatMap((year) =>
    readdirSync(join(folder, year)).flatMap((file) =>
      [...readFileSync(join(folder, year, file), 'utf8').matchAll(/^\s*- name:\s*(?<name>.+)$/gm)].map((found) => ({
        day: file.slice(0, 10),
        exercise: found.groups?.['name']?.trim() ?? '',
      })),
    ),
  );
}
