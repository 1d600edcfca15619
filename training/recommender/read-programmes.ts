// The facts of published programmes, and which of them are variants of one another: those stay together wherever data is split.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exerciseById } from '../../src/domain/catalogue/exercises.ts';
import { type Goal, GOALS } from '../../src/domain/planning/profile.ts';

export const PROGRAMMES_FOLDER = fileURLToPath(new URL('programmes/', import.meta.url));

/** What a field says: programmes/README.md. */
export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly source: string;
  readonly checked: boolean;
  readonly goal: readonly string[];
  readonly level: 'beginner' | 'intermediate' | 'advanced';
  readonly daysPerWeek: number;
  readonly days: readonly (readonly string[])[];
}

/** In the order of files and lines. */
export function readProgrammes(wanted: (file: string) => boolean = () => true): readonly Programme[] {
  return readdirSync(PROGRAMMES_FOLDER)
    .filter((file) => file.endsWith('.jsonl') && wanted(file))
    .sort()
    .flatMap((file) => readFileSync(PROGRAMMES_FOLDER + file, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Programme);
}

/** Those the catalogue has, each once, in the order of first mention. */
export function exercisesOf({ days }: Pick<Programme, 'days'>): readonly string[] {
  return [...new Set(days.flat())].filter((id) => exerciseById(id) !== undefined);
}

/** As a profile can state them; endurance is work for health in general. */
export function goalsOf({ goal }: Pick<Programme, 'goal'>): readonly Goal[] {
  const known = goal.flatMap((stated) => GOALS.find((one) => one === stated) ?? []);
  return known.length > 0 ? known : ['general'];
}

/** Shared exercises over all exercises of the two, 0–1. */
export function jaccard(a: Pick<Programme, 'days'>, b: Pick<Programme, 'days'>): number {
  const [one, other] = [new Set(exercisesOf(a)), new Set(exercisesOf(b))];
  const shared = [...one].filter((id) => other.has(id)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}

/** From here on two programmes of some length are variants; short ones only where they are equal. */
const ALIKE = 0.75;
const SHORT = 5;

/** The family of each programme, by index: the same author, or nearly the same exercises, directly or through others. */
export function familiesOf(programmes: readonly Programme[]): readonly number[] {
  const parent = programmes.map((_programme, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    return root;
  };
  programmes.forEach((one, a) =>
    programmes.slice(0, a).forEach((other, b) => {
      const short = Math.min(exercisesOf(one).length, exercisesOf(other).length) < SHORT;
      const same = one.by.toLowerCase() === other.by.toLowerCase() || jaccard(one, other) >= (short ? 1 : ALIKE);
      if (same) parent[rootOf(a)] = rootOf(b);
    }),
  );
  return programmes.map((_programme, index) => rootOf(index));
}

/** Fold of each index, families whole, the largest first into the emptiest fold; `shuffle` orders families of one size. */
export function familyFolds(families: readonly number[], folds: number, random: () => number): readonly number[] {
  const members = new Map<number, number>();
  for (const family of families) members.set(family, (members.get(family) ?? 0) + 1);
  const order = [...members].map(([family, size]) => ({ family, size, draw: random() }));
  order.sort((a, b) => b.size - a.size || a.draw - b.draw);
  const filled = Array.from({ length: folds }, () => 0);
  const foldOf = new Map<number, number>();
  for (const { family, size } of order) {
    const fold = filled.indexOf(Math.min(...filled));
    foldOf.set(family, fold);
    filled[fold] = (filled[fold] ?? 0) + size;
  }
  return families.map((family) => foldOf.get(family) ?? 0);
}

/** 1/√(members of the family): an author of twelve programmes is heard, but not twelve times. */
export function familyWeights(families: readonly number[]): readonly number[] {
  const members = new Map<number, number>();
  for (const family of families) members.set(family, (members.get(family) ?? 0) + 1);
  return families.map((family) => 1 / Math.sqrt(members.get(family) ?? 1));
}
