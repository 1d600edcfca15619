// Fills what is free of a week by worth per minute, until nothing more is worth its time.
import type { Candidate } from './week-problem.ts';
import { type Entry, formOf, type WeekDraft } from './week-draft.ts';

/** Less than this is not worth anybody's time. */
const LEAST_GAIN = 0.002;
/** How much an empty day is preferred to a full one for the same gain. */
const EVENNESS = 0.4;
const FEWEST_SETS = 2;

/** How additions are weighed against each other. */
export interface Weighing {
  /** A factor on the rate of an addition, 1 for none. */
  readonly liking: (slot: number, candidate: Candidate) => number;
  /** Minutes that one exercise more counts for beside its own: many for few large ones, few for many small ones. */
  readonly entryMinutes: number;
}

export const PLAIN: Weighing = { liking: () => 1, entryMinutes: 1 };

/** Every day holds something wherever anything fits in. */
export function fill(draft: WeekDraft, weighing: Weighing): WeekDraft {
  const waiting = additions(draft, weighing);
  for (;;) {
    const choice = bestAddition(draft, waiting, weighing);
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

/** Puts it where it gains most, with as many sets as fit; false where none do. */
export function placeBest(draft: WeekDraft, candidate: Candidate, slots: readonly number[]): boolean {
  const best = slots
    .map((slot) => mostWorth(draft, candidate, slot) ?? lightly(draft, () => mostWorth(draft, candidate, slot)))
    .filter((found) => found !== null)
    .reduce<Gaining | null>((a, b) => (a && a.gain >= b.gain ? a : b), null);
  if (best) draft.add(best.entry);
  return best !== null;
}

interface Gaining {
  readonly entry: Entry;
  readonly gain: number;
}

interface Choice {
  readonly entry: Entry;
  /** Gain a minute, in favour of days that are still empty. */
  readonly rate: number;
  readonly liking: number;
}

/** Everything that might be added, best first; what cannot be added now never can be, as a week only fills. */
function additions(draft: WeekDraft, weighing: Weighing): Choice[] {
  const found: Choice[] = [];
  for (let slot = 0; slot < draft.problem.days.length; slot += 1) {
    if (draft.isFull(slot)) continue;
    for (const candidate of draft.problem.candidates) {
      const form = candidate.forms[slot];
      const choice = form ? rated(draft, { slot, candidate, sets: form.startSets }, 1, weighing) : null;
      if (!choice) continue;
      const liking = weighing.liking(slot, candidate);
      found.push({ ...choice, rate: liking * choice.rate, liking });
    }
  }
  return found.sort((a, b) => b.rate - a.rate);
}

/** With as many sets as fit, or null where none do or nothing is gained. */
function rated(draft: WeekDraft, entry: Entry, liking: number, { entryMinutes }: Weighing): Choice | null {
  const form = formOf(entry);
  if (!form) return null;
  const { candidate, slot } = entry;
  for (let sets = entry.sets; sets >= Math.min(FEWEST_SETS, form.startSets); sets -= 1) {
    const fewer = { slot, candidate, sets };
    if (!draft.allows(fewer)) continue;
    const gain = draft.gain(fewer);
    const minutes = (form.seconds[sets] ?? 0) / 60;
    return gain > LEAST_GAIN
      ? {
          entry: fewer,
          rate: (liking * gain * (1 + EVENNESS * draft.emptiness(slot))) / (entryMinutes + minutes),
          liking,
        }
      : null;
  }
  return null;
}

/**
 * Rates all but only fall as the week fills, so a stale rate is an upper bound: the first to stay ahead of the next after it was
 * rated anew is the best. It stays in the list; it is found not to fit when its turn comes again.
 */
function bestAddition(draft: WeekDraft, waiting: Choice[], weighing: Weighing): Choice | null {
  for (;;) {
    const [first] = waiting;
    if (!first) return null;
    const now = rated(draft, first.entry, first.liking, weighing);
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
function bestExtension(draft: WeekDraft): { readonly entry: Entry; readonly rate: number } | null {
  let best: { readonly entry: Entry; readonly rate: number } | null = null;
  for (const entry of draft.entries) {
    if (!draft.allowsMore(entry)) continue;
    const gain = draft.gainMore(entry);
    const seconds = formOf(entry)?.seconds ?? [];
    const rate = (60 * gain) / ((seconds[entry.sets + 1] ?? 0) - (seconds[entry.sets] ?? 0));
    if (gain > LEAST_GAIN / 2 && rate > (best?.rate ?? 0)) best = { entry, rate };
  }
  return best;
}

/** The least bad for a day that nothing improves: a light one is better than an empty one. */
function anything(draft: WeekDraft, slot: number): Entry | null {
  return (
    draft.problem.candidates
      .map((candidate) => mostWorth(draft, candidate, slot))
      .reduce<Gaining | null>((best, one) => (one && (!best || one.gain > best.gain) ? one : best), null)?.entry ?? null
  );
}

/** The number of sets, from the usual down to one, that gains most of those that fit. */
function mostWorth(draft: WeekDraft, candidate: Candidate, slot: number): Gaining | null {
  let best: Gaining | null = null;
  for (let sets = candidate.forms[slot]?.startSets ?? 0; sets >= 1; sets -= 1) {
    const entry = { slot, candidate, sets };
    if (!draft.allows(entry)) continue;
    const gain = draft.gain(entry);
    if (!best || gain > best.gain) best = { entry, gain };
  }
  return best;
}

function lightly<Result>(draft: WeekDraft, work: () => Result): Result {
  draft.lightDays = true;
  const result = work();
  draft.lightDays = false;
  return result;
}
