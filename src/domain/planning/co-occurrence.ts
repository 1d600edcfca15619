// What published programmes do together: how often an exercise is chosen, and how often beside another.
import type { Goal } from './profile.ts';
import type { Programme } from './programmes.ts';

export interface CoOccurrence {
  /** Share of programmes that contain the exercise, 0–1; those for the goal count double. */
  popularity(exerciseId: string): number;
  /** Chance that a programme with `given` also has the exercise, 0–1, drawn towards the exercise's popularity where little is known. */
  together(exerciseId: string, given: string): number;
  /** How much likelier the exercise is beside `given` than anywhere; 1 = not at all. */
  lift(exerciseId: string, given: string): number;
}

/** Programmes' worth of belief in plain popularity. */
const PRIOR = 3;

export function createCoOccurrence(programmes: readonly Programme[], goal: Goal): CoOccurrence {
  const single = new Map<string, number>();
  const pairs = new Map<string, number>();
  let total = 0;
  for (const programme of programmes) {
    const weight = programme.goal.some((stated) => stated === goal) ? 2 : 1;
    total += weight;
    for (const one of programme.exercises) {
      single.set(one, (single.get(one) ?? 0) + weight);
      for (const other of programme.exercises)
        pairs.set(`${one} ${other}`, (pairs.get(`${one} ${other}`) ?? 0) + weight);
    }
  }
  const popularity = (id: string): number => (total === 0 ? 0 : (single.get(id) ?? 0) / total);
  const together = (id: string, given: string): number =>
    ((pairs.get(`${given} ${id}`) ?? 0) + PRIOR * popularity(id)) / ((single.get(given) ?? 0) + PRIOR);
  return {
    popularity,
    together,
    lift: (id, given) => (popularity(id) === 0 ? 1 : together(id, given) / popularity(id)),
  };
}
