// Fills a week: greedily by worth per minute, then by taking a part out and filling it again (large-neighbourhood search, Shaw 1998),
// accepting now and then what is a little worse. It counts rounds, not time, and is seeded: the same question has the same answer.
import { ruin } from './ruin-week.ts';
import { fill, placeBest, PLAIN, type Weighing } from './fill-week.ts';
import { type Entry, WeekDraft } from './week-draft.ts';
import type { Candidate, WeekProblem } from './week-problem.ts';

const ROUNDS = 400;
/** Of the objective: how much worse a week may be and still be gone on from, at first and at last. */
const WARM = 0.012;
const COLD = 0.0003;

export interface SearchOptions {
  /** 0: the greedy week. Absent: as many as are worth the wait. */
  readonly rounds?: number;
  /** Asked before each round: whether it has taken too long already. Absent: never. */
  readonly isLate?: () => boolean;
  /** Entries of the plan in force, to begin from. */
  readonly current?: readonly Entry[];
}

/** Every day holds something and what must be in is in; `random` uniform in [0, 1). */
export function searchWeek(problem: WeekProblem, random: () => number, options: SearchOptions = {}): WeekDraft {
  let best = beginning(problem, options.current ?? []);
  let now = best;
  const rounds = options.rounds ?? ROUNDS;
  for (let round = 0; round < rounds && options.isLate?.() !== true; round += 1) {
    const tried = completed(problem, ruin(now, random), weighingOf(random));
    const heat = WARM * (COLD / WARM) ** (round / rounds);
    const margin = -heat * Math.log(1 - random());
    if (!tried || tried.objective < now.objective - margin) continue;
    now = tried;
    if (now.objective > best.objective + 1e-9) best = now;
  }
  return best;
}

/** The best of: from nothing, from the plan in force, and (which always exists) from the least week there can be. */
function beginning(problem: WeekProblem, current: readonly Entry[]): WeekDraft {
  const found = [completed(problem, [], PLAIN), current.length > 0 ? completed(problem, current, PLAIN) : null]
    .filter((draft) => draft !== null)
    .toSorted((a, b) => b.objective - a.objective);
  return found[0] ?? fill(least(problem), PLAIN);
}

function least(problem: WeekProblem): WeekDraft {
  return new WeekDraft(
    problem,
    problem.cover.map(({ candidate, slot }) => ({ candidate, slot, sets: 1 })),
  );
}

/** How unsure of the next best addition some rounds are, and how much one day may turn to some patterns rather than to others. */
const MOST_NOISE = 0.6;
const MOST_TURNED = 1.2;
const MOST_ENTRY_MINUTES = 12;

/** Rounds weigh otherwise than the plain one, so that they find what it passes over: days of one kind, few large exercises. */
function weighingOf(random: () => number): Weighing {
  const noise = random() < 0.4 ? 0 : MOST_NOISE * random();
  const turned = random() < 0.7 ? 0 : MOST_TURNED * random();
  const kinds = new Map<string, number>();
  const entryMinutes = random() < 0.5 ? 1 : MOST_ENTRY_MINUTES * random() ** 2;
  return {
    entryMinutes,
    liking: (slot, { exercise: { pattern } }) => {
      let factor = 1 + noise * (random() - 0.5);
      if (turned > 0) {
        const key = `${slot} ${pattern}`;
        const known = kinds.get(key) ?? 1 + turned * (random() - 0.5);
        kinds.set(key, known);
        factor *= known;
      }
      return factor;
    },
  };
}

/** Null where a day stays empty or something that must be in finds no place. */
function completed(problem: WeekProblem, entries: readonly Entry[], weighing: Weighing): WeekDraft | null {
  const draft = new WeekDraft(problem);
  for (const entry of entries) if (draft.allows(entry)) draft.add(entry);
  const holds = (candidate: Candidate, slot: number | null): boolean =>
    draft.entries.some((entry) => entry.candidate === candidate && (slot === null || entry.slot === slot));
  for (const { candidate, slot } of problem.fixed) {
    if (holds(candidate, slot)) continue;
    const slots = slot === null ? problem.days.map((_day, at) => at) : [slot];
    if (!placeBest(draft, candidate, slots)) return null;
  }
  fill(draft, weighing);
  return draft.isComplete ? draft : null;
}
