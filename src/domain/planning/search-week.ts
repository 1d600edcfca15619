// Fills a week: greedily by worth per minute, then by taking a part out and filling it again, keeping what is better. Seeded, so
// that the same question has the same answer.
import { type Entry, WeekDraft } from './week-draft.ts';
import type { WeekProblem } from './week-problem.ts';

/** Less than this is not worth anybody's time. */
const LEAST_GAIN = 0.002;
const ROUNDS = 60;
/** How much an empty day is preferred to a full one for the same gain. */
const EVENNESS = 0.4;
const FEWEST_SETS = 2;

/** Every day holds something wherever anything fits in; `random` uniform in [0, 1). */
export function searchWeek(problem: WeekProblem, random: () => number): WeekDraft {
  let best = fill(new WeekDraft(problem));
  let bestWorth = best.objective;
  const rounds = Math.ceil(ROUNDS / Math.max(1, problem.days.length / 3));
  for (let round = 0; round < rounds; round += 1) {
    const tried = fill(ruin(best, random));
    const triedWorth = tried.objective;
    const keepsDays = problem.days.every((_day, slot) => best.isEmpty(slot) || !tried.isEmpty(slot));
    if (keepsDays && triedWorth > bestWorth + 1e-9) {
      best = tried;
      bestWorth = triedWorth;
    }
  }
  return best;
}

/** A copy without one day, or without a few entries anywhere. */
function ruin(draft: WeekDraft, random: () => number): WeekDraft {
  const { problem, entries } = draft;
  const slot = Math.floor(random() * problem.days.length);
  if (random() < 0.3)
    return new WeekDraft(
      problem,
      entries.filter((entry) => entry.slot !== slot),
    );
  const share = 0.15 + 0.3 * random();
  return new WeekDraft(
    problem,
    entries.filter(() => random() >= share),
  );
}

function fill(draft: WeekDraft): WeekDraft {
  const waiting = additions(draft);
  for (;;) {
    const choice = bestAddition(draft, waiting);
    const more = bestExtension(draft);
    if (more && (!choice || more.rate > choice.rate)) draft.extend(more.entry);
    else if (choice) draft.add(choice.entry);
    else break;
  }
  for (let slot = 0; slot < draft.problem.days.length; slot += 1)
    if (draft.isEmpty(slot)) {
      const entry = anything(draft, slot) ?? lightly(draft, () => anything(draft, slot));
      if (entry) draft.add(entry);
    }
  return draft;
}

interface Choice {
  readonly entry: Entry;
  /** Gain a minute, in favour of days that are still empty. */
  readonly rate: number;
}

/** Everything that might be added, best first; what cannot be added now never can be, as a week only fills. */
function additions(draft: WeekDraft): Choice[] {
  const found: Choice[] = [];
  for (let slot = 0; slot < draft.problem.days.length; slot += 1)
    for (const candidate of draft.problem.candidates) {
      const choice = rated(draft, { slot, candidate, sets: candidate.startSets });
      if (choice) found.push(choice);
    }
  return found.sort((a, b) => b.rate - a.rate);
}

/** With as many sets as fit, or null where none do or nothing is gained. */
function rated(draft: WeekDraft, entry: Entry): Choice | null {
  const { candidate, slot } = entry;
  for (let sets = entry.sets; sets >= Math.min(FEWEST_SETS, candidate.startSets); sets -= 1) {
    const fewer = { slot, candidate, sets };
    if (!draft.allows(fewer)) continue;
    const gain = draft.gain(fewer);
    const minutes = (candidate.seconds[sets] ?? 0) / 60;
    return gain > LEAST_GAIN
      ? { entry: fewer, rate: (gain * (1 + EVENNESS * draft.emptiness(slot))) / (1 + minutes) }
      : null;
  }
  return null;
}

/**
 * Rates only fall as the week fills, so a stale rate is an upper bound: the first to stay ahead of the next after it was rated
 * anew is the best. It stays in the list; it is found not to fit when its turn comes again.
 */
function bestAddition(draft: WeekDraft, waiting: Choice[]): Choice | null {
  for (;;) {
    const [first] = waiting;
    if (!first) return null;
    const now = rated(draft, first.entry);
    if (now && now.rate >= first.rate - 1e-12) return now;
    waiting.shift();
    if (now) insert(waiting, now);
  }
}

function insert(sorted: Choice[], choice: Choice): void {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.rate ?? 0) >= choice.rate) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, choice);
}

/** One more set of something that is in. */
function bestExtension(draft: WeekDraft): Choice | null {
  let best: Choice | null = null;
  for (const entry of draft.entries) {
    if (!draft.allowsMore(entry)) continue;
    const gain = draft.gainMore(entry);
    const { seconds } = entry.candidate;
    const rate = (60 * gain) / ((seconds[entry.sets + 1] ?? 0) - (seconds[entry.sets] ?? 0));
    if (gain > LEAST_GAIN / 2 && rate > (best?.rate ?? 0)) best = { entry, rate };
  }
  return best;
}

/** The least bad for a day that nothing improves: a light one is better than an empty one. */
function anything(draft: WeekDraft, slot: number): Entry | null {
  let best: { readonly entry: Entry; readonly gain: number } | null = null;
  for (const candidate of draft.problem.candidates)
    for (let sets = candidate.startSets; sets >= 1; sets -= 1) {
      const entry = { slot, candidate, sets };
      if (!draft.allows(entry)) continue;
      const gain = draft.gain(entry);
      if (!best || gain > best.gain) best = { entry, gain };
      break;
    }
  return best?.entry ?? null;
}

function lightly<Result>(draft: WeekDraft, work: () => Result): Result {
  draft.lightDays = true;
  const result = work();
  draft.lightDays = false;
  return result;
}
