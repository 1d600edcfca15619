// Which of the usable exercises the search looks at: the few of each pattern that are worth most, and all that has to do with the person.
import type { Exercise } from '../catalogue/exercise.ts';
import { daysBetween } from './calendar.ts';
import { performancesOf } from './performances.ts';
import type { WeekRequest } from './week-problem.ts';
import { CURRENT_DAYS, entryValue, tasteWorth } from './week-worth.ts';

const PER_PATTERN = 6;
const PER_PATTERN_MOBILITY = 24;

export interface Ranked {
  readonly exercise: Exercise;
  readonly value: number;
  readonly taste: number;
  readonly liked: boolean;
  readonly daysSince: number;
}

/** Of each pattern the few worth most, and all that the person likes, does or wants kept. */
export function shortlist(request: WeekRequest): readonly Ranked[] {
  const { profile, basis, history, today, random, current, missed } = request;
  const wanted = new Set([
    ...basis.fixed.map(({ exercise }) => exercise.id),
    ...basis.cover.map(({ exercise }) => exercise.id),
    ...(current?.sessions ?? []).flatMap(({ exercises }) => exercises.map(({ exerciseId }) => exerciseId)),
    ...missed,
  ]);
  const ranked = [...new Set(basis.usable.flat())].map((exercise) => {
    const done = performancesOf(exercise.id, history, today).at(-1);
    const daysSince = done ? daysBetween(done.day, today) : Number.POSITIVE_INFINITY;
    const liked = profile.likes.includes(exercise.id);
    const preference = request.preferenceOf(exercise);
    const value = entryValue(exercise, preference, profile, liked, daysSince) + 0.001 * random();
    return { exercise, value, taste: tasteWorth(preference), liked, daysSince };
  });
  const byWorth = ranked.sort((a, b) => b.value + b.taste - a.value - a.taste);
  const kept = new Set<Ranked>();
  // Where days differ in what is at hand, each has its own few.
  for (const usable of new Set(basis.usable)) {
    const here = new Set(usable);
    const counts = new Map<string, number>();
    for (const one of byWorth) {
      const { exercise, liked, daysSince } = one;
      if (!here.has(exercise)) continue;
      const count = counts.get(exercise.pattern) ?? 0;
      counts.set(exercise.pattern, count + 1);
      const room = exercise.pattern === 'mobility' && profile.goal === 'mobility' ? PER_PATTERN_MOBILITY : PER_PATTERN;
      if (liked || daysSince <= CURRENT_DAYS || count < room || wanted.has(exercise.id)) kept.add(one);
    }
  }
  return byWorth.filter((one) => kept.has(one));
}
