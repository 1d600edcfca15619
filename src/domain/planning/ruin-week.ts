// Which part of a week is taken out to be filled anew. Seeded.
import type { Entry, WeekDraft } from './week-draft.ts';

/** What is left: without one day, without all that trains the same, without a few, or with fewer sets here and there. */
export function ruin({ entries, problem }: WeekDraft, random: () => number): readonly Entry[] {
  const kind = random();
  if (kind < 0.25) {
    const slot = Math.floor(random() * problem.days.length);
    return thinned(
      entries.filter((entry) => entry.slot !== slot),
      random,
    );
  }
  if (kind < 0.5) return thinned(withoutRelated(entries, random), random);
  const share = kind < 0.75 ? 0.1 + 0.3 * random() : (1 + 2 * random()) / Math.max(1, entries.length);
  return thinned(
    entries.filter(() => random() >= share),
    random,
  );
}

/** Without most of what shares a muscle trained directly, or the pattern, with one of them. */
function withoutRelated(entries: readonly Entry[], random: () => number): readonly Entry[] {
  const one = entries[Math.floor(random() * entries.length)]?.candidate;
  if (!one) return entries;
  const direct = new Set(one.shares.flatMap(([muscle, share]) => (share === 1 ? [muscle] : [])));
  return entries.filter(({ candidate }) => {
    const isRelated =
      candidate.exercise.pattern === one.exercise.pattern ||
      candidate.shares.some(([muscle, share]) => share === 1 && direct.has(muscle));
    return !isRelated || random() < 0.2;
  });
}

/** One set alone is asked for only where no more fit. */
const FEWEST_SETS = 2;
const THINNED_ROUNDS = 0.5;
const THINNED_ENTRIES = 0.2;

function thinned(entries: readonly Entry[], random: () => number): readonly Entry[] {
  if (random() >= THINNED_ROUNDS) return entries;
  return entries.map((entry) =>
    entry.sets > FEWEST_SETS && random() < THINNED_ENTRIES ? { ...entry, sets: entry.sets - 1 } : entry,
  );
}
