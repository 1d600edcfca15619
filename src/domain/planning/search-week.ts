// Fills a week: greedily by worth per minute, then by taking a part out and filling it again, keeping what is better. Seeded, so
// that the same question has the same answer.
import { type Entry, WeekDraft } from './week-draft.ts';
import type { WeekProblem } from './week-problem.ts';

/** Less than this is not worth anybody's time. */
const LEAST_GAIN = 0.002;
const ROUNDS = 28;
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
  for (;;) {
    const choice = bestAddition(draft) ?? null;
    const more = bestExtension(draft);
    if (!choice && !more) break;
    if (more && (!choice || more.rate > choice.rate)) {
      draft.remove(more.from);
      draft.add(more.to);
    } else if (choice) draft.add(choice.entry);
  }
  for (let slot = 0; slot < draft.problem.days.length; slot += 1)
    if (draft.isEmpty(slot)) {
      const entry = anything(draft, slot);
      if (entry) draft.add(entry);
    }
  return draft;
}

interface Choice {
  readonly entry: Entry;
  /** Gain a minute. */
  readonly rate: number;
}

function bestAddition(draft: WeekDraft): Choice | null {
  const { candidates, days } = draft.problem;
  let best: Choice | null = null;
  for (let slot = 0; slot < days.length; slot += 1)
    for (const candidate of candidates)
      for (let sets = candidate.startSets; sets >= Math.min(FEWEST_SETS, candidate.startSets); sets -= 1) {
        const entry = { slot, candidate, sets };
        if (!draft.allows(entry)) continue;
        const gain = draft.gain(entry);
        const rate = (gain * (1 + EVENNESS * draft.emptiness(slot))) / (1 + (candidate.seconds[sets] ?? 0) / 60);
        if (gain > LEAST_GAIN && rate > (best?.rate ?? 0)) best = { entry, rate };
        break;
      }
  return best;
}

interface Extension {
  readonly from: Entry;
  readonly to: Entry;
  readonly rate: number;
}

/** One more set of something that is in. */
function bestExtension(draft: WeekDraft): Extension | null {
  let best: Extension | null = null;
  for (const from of draft.entries.slice()) {
    const { candidate, sets } = from;
    if (sets >= candidate.mostSets) continue;
    const to = { ...from, sets: sets + 1 };
    draft.remove(from);
    const gain = draft.allows(to) ? draft.gain(to) - draft.gain(from) : 0;
    draft.add(from);
    const rate = gain / (((candidate.seconds[sets + 1] ?? 0) - (candidate.seconds[sets] ?? 0)) / 60);
    if (gain > LEAST_GAIN / 2 && rate > (best?.rate ?? 0)) best = { from, to, rate };
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
