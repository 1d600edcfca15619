// A week in the making: what is in it, what it is worth, and what may still be added. Hard limits live here and nowhere else.
import { MUSCLES } from '../catalogue/exercise.ts';
import type { Candidate, WeekProblem } from './week-problem.ts';
import { worth } from './weekly-targets.ts';

export interface Entry {
  readonly slot: number;
  readonly candidate: Candidate;
  readonly sets: number;
}

/** Direct sets of a muscle that ask for a day of rest: none on the days beside it, or fewer than this where a day would else be empty. */
export const HARD_DAY_SETS = 3;
/** Muscles that are ready again the next day (design default). */
const QUICK = new Set(
  ['abs', 'obliques', 'calves', 'forearms', 'neck', 'hip_flexors'].map((muscle) =>
    MUSCLES.findIndex((one) => one === muscle),
  ),
);

const LIKED = 0.15;
const BASIC = new Map<string, number>([
  ['squat', 0.02],
  ['hinge', 0.02],
  ['horizontal_push', 0.02],
  ['vertical_push', 0.015],
  ['horizontal_pull', 0.02],
  ['vertical_pull', 0.015],
  ['core_stability', 0.01],
]);
const ALIKE_FROM = 0.55;
const ALIKE_COST = 0.05;
const REPEAT_COST = 0.004;
const NEXT_DAY_REPEAT_COST = 0.012;
/** Cardio or stretching in a week whose goal asks for none: only where nothing else can fill a day. */
const UNWANTED_COST = 0.1;
const MOST_DAYS_A_WEEK = 3;
/** Lifts that shear the lower back recover slowest. */
const MOST_HEAVY_DAYS = 2;

interface Slot {
  readonly fractional: Float64Array;
  readonly direct: Float64Array;
  /** By candidate: 1 where it is in, and what it would cost beside what is in. */
  readonly holds: Uint8Array;
  readonly friction: Float64Array;
  seconds: number;
  count: number;
  cardio: number;
}

export class WeekDraft {
  readonly entries: Entry[] = [];
  readonly problem: WeekProblem;
  /** Light work beside a hard day is let in, for a day that nothing else can fill. */
  lightDays = false;
  readonly #week = new Float64Array(MUSCLES.length);
  readonly #slots: readonly Slot[];
  /** Days each candidate is planned on, and entries of each pattern. */
  readonly #days: Uint8Array;
  readonly #patterns = new Map<string, number>();
  #cardioMinutes = 0;
  #mobilityMinutes = 0;
  #objective = 0;

  constructor(problem: WeekProblem, entries: readonly Entry[] = []) {
    const size = problem.candidates.length;
    this.problem = problem;
    this.#days = new Uint8Array(size);
    this.#slots = problem.days.map(() => ({
      fractional: new Float64Array(MUSCLES.length),
      direct: new Float64Array(MUSCLES.length),
      holds: new Uint8Array(size),
      friction: new Float64Array(size),
      seconds: 0,
      count: 0,
      cardio: 0,
    }));
    for (const entry of entries) this.add(entry);
  }

  /** The whole week's worth: the gains of its entries, which add up to the same in whatever order they came. */
  get objective(): number {
    return this.#objective;
  }

  add(entry: Entry): void {
    this.#objective += this.gain(entry);
    this.entries.push(entry);
    this.#place(entry);
    this.#load(entry, entry.sets, secondsOf(entry.candidate, entry.sets));
  }

  /** One more set of something that is in; ask `allowsMore` first. */
  extend(entry: Entry): void {
    this.#objective += this.gainMore(entry);
    this.entries[this.entries.indexOf(entry)] = { ...entry, sets: entry.sets + 1 };
    this.#load(entry, 1, extraSeconds(entry));
  }

  isEmpty(slot: number): boolean {
    return this.#slots[slot]?.count === 0;
  }

  /** Share of the session's time still free, 0–1. */
  emptiness(slot: number): number {
    return 1 - (this.#slots[slot]?.seconds ?? 0) / this.problem.secondsPerSession;
  }

  /** Whether the sets fit in beside all else: time, one place per exercise, sets per muscle, rest between days. */
  allows(entry: Entry): boolean {
    const { slot, candidate, sets } = entry;
    const day = this.#slots[slot];
    if (!day || day.count >= this.problem.mostExercises || day.holds[candidate.index] === 1) return false;
    const { pattern } = candidate.exercise;
    if ((this.#days[candidate.index] ?? 0) >= mostDays(candidate)) return false;
    if (pattern === 'cardio' && day.cardio > 0) return false;
    return this.#hasRoom(entry, sets, secondsOf(candidate, sets));
  }

  allowsMore(entry: Entry): boolean {
    return entry.sets < entry.candidate.mostSets && this.#hasRoom(entry, 1, extraSeconds(entry));
  }

  /** What adding would do to the objective; it never grows as the week fills. */
  gain({ slot, candidate, sets }: Entry): number {
    const { problem } = this;
    const { pattern } = candidate.exercise;
    let sum = candidate.value - (this.#slots[slot]?.friction[candidate.index] ?? 0);
    sum += this.#workGain(candidate, sets, secondsOf(candidate, sets));
    if (this.#isUnwanted(candidate)) sum -= UNWANTED_COST;
    if ((this.#days[candidate.index] ?? 0) === 0) sum += candidate.liked ? LIKED : 0;
    if ((this.#patterns.get(pattern) ?? 0) === 0) sum += BASIC.get(pattern) ?? 0;
    if (slot === 0 && problem.lastWorkoutDaysAgo <= 7 && candidate.daysSince <= problem.lastWorkoutDaysAgo)
      sum -= NEXT_DAY_REPEAT_COST;
    return sum;
  }

  gainMore(entry: Entry): number {
    return this.#workGain(entry.candidate, 1, extraSeconds(entry));
  }

  #workGain(candidate: Candidate, sets: number, seconds: number): number {
    const { mobility, cardio, targetSets, muscleWeights } = this.problem;
    const added = seconds / 60;
    const { pattern } = candidate.exercise;
    if (pattern === 'mobility') return mobility.weight * rise(this.#mobilityMinutes, added, mobility.minutes);
    if (pattern === 'cardio') return cardio.weight * rise(this.#cardioMinutes, added, cardio.minutes);
    let sum = 0;
    for (const [muscle, share] of candidate.shares)
      sum += (muscleWeights[muscle] ?? 0) * rise(this.#week[muscle] ?? 0, share * sets, targetSets[muscle] ?? 0);
    return sum;
  }

  #isUnwanted({ exercise: { pattern } }: Candidate): boolean {
    const { mobility, cardio } = this.problem;
    return (pattern === 'mobility' && mobility.minutes === 0) || (pattern === 'cardio' && cardio.minutes === 0);
  }

  #hasRoom({ slot, candidate }: Entry, sets: number, seconds: number): boolean {
    const { problem } = this;
    const day = this.#slots[slot];
    if (!day || day.seconds + seconds > problem.secondsPerSession) return false;
    if (isTimed(candidate)) return true;
    for (const [muscle, share] of candidate.shares) {
      if ((day.fractional[muscle] ?? 0) + share * sets > problem.sessionCap) return false;
      if (share < 1 || QUICK.has(muscle)) continue;
      const here = (day.direct[muscle] ?? 0) + sets;
      if (this.#clashes(here, this.#dayBefore(slot, muscle)) || this.#clashes(here, this.#dayAfter(slot, muscle)))
        return false;
    }
    return true;
  }

  /** Whether so many direct sets on one day and so many on the next leave a muscle too little rest. */
  #clashes(here: number, there: number): boolean {
    if (this.lightDays) return here >= HARD_DAY_SETS && there >= HARD_DAY_SETS;
    return there > 0 && (here >= HARD_DAY_SETS || there >= HARD_DAY_SETS);
  }

  #dayBefore(slot: number, muscle: number): number {
    if ((this.problem.days[slot]?.gapDays ?? 2) > 1) return 0;
    return (slot === 0 ? this.problem.setsTheDayBefore[muscle] : this.#slots[slot - 1]?.direct[muscle]) ?? 0;
  }

  #dayAfter(slot: number, muscle: number): number {
    if ((this.problem.days[slot + 1]?.gapDays ?? 2) > 1) return 0;
    return this.#slots[slot + 1]?.direct[muscle] ?? 0;
  }

  #place({ slot, candidate }: Entry): void {
    const day = this.#slots[slot];
    if (!day) return;
    const { index, exercise } = candidate;
    day.count += 1;
    day.holds[index] = 1;
    if (exercise.pattern === 'cardio') day.cardio += 1;
    this.#days[index] = (this.#days[index] ?? 0) + 1;
    this.#patterns.set(exercise.pattern, (this.#patterns.get(exercise.pattern) ?? 0) + 1);
    this.#rub(day, slot, index);
  }

  #load({ slot, candidate }: Entry, sets: number, seconds: number): void {
    const day = this.#slots[slot];
    if (!day) return;
    day.seconds += seconds;
    if (candidate.exercise.pattern === 'mobility') this.#mobilityMinutes += seconds / 60;
    else if (candidate.exercise.pattern === 'cardio') this.#cardioMinutes += seconds / 60;
    else
      for (const [muscle, share] of candidate.shares) {
        this.#week[muscle] = (this.#week[muscle] ?? 0) + share * sets;
        day.fractional[muscle] = (day.fractional[muscle] ?? 0) + share * sets;
        if (share === 1) day.direct[muscle] = (day.direct[muscle] ?? 0) + sets;
      }
  }

  /** What an entry makes others cost: those like it on its day, itself on other days, most on the neighbouring ones. */
  #rub(day: Slot, slot: number, index: number): void {
    const alike = this.problem.similarities[index];
    const { candidates } = this.problem;
    alike?.forEach((value, other) => {
      if (other === index || value <= ALIKE_FROM || candidates[other]?.exercise.pattern === 'mobility') return;
      day.friction[other] = (day.friction[other] ?? 0) + (ALIKE_COST * (value - ALIKE_FROM)) / (1 - ALIKE_FROM);
    });
    this.#slots.forEach((other, at) => {
      if (at === slot) return;
      const cost = Math.abs(at - slot) === 1 ? NEXT_DAY_REPEAT_COST : REPEAT_COST;
      other.friction[index] = (other.friction[index] ?? 0) + cost;
    });
  }
}

/** Stretching and cardio are counted in minutes, not in sets of muscles. */
function isTimed({ exercise: { pattern } }: Candidate): boolean {
  return pattern === 'cardio' || pattern === 'mobility';
}

function secondsOf(candidate: Candidate, sets: number): number {
  return candidate.seconds[sets] ?? Number.POSITIVE_INFINITY;
}

function extraSeconds({ candidate, sets }: Entry): number {
  return secondsOf(candidate, sets + 1) - secondsOf(candidate, sets);
}

function rise(now: number, added: number, target: number): number {
  return worth(now + added, target) - worth(now, target);
}

function mostDays({ exercise }: Candidate): number {
  if (exercise.pattern === 'mobility') return 7;
  return exercise.joints.lower_back === 'shear' ? MOST_HEAVY_DAYS : MOST_DAYS_A_WEEK;
}
