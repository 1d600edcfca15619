// A week in the making: what is in it, what it is worth, and what may still be added. Hard limits live here and nowhere else.
import { MUSCLES } from '../catalogue/exercise.ts';
import type { Candidate, WeekProblem } from './week-problem.ts';
import { worth } from './weekly-targets.ts';

export interface Entry {
  readonly slot: number;
  readonly candidate: Candidate;
  readonly sets: number;
}

/** Direct sets of a muscle that ask for a day of rest; on neighbouring days only one may reach it. */
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
    this.#count(entry, 1);
  }

  remove(entry: Entry): void {
    this.entries.splice(this.entries.indexOf(entry), 1);
    this.#count(entry, -1);
    this.#objective -= this.gain(entry);
  }

  isEmpty(slot: number): boolean {
    return this.#slots[slot]?.count === 0;
  }

  /** Share of the session's time still free, 0–1. */
  emptiness(slot: number): number {
    return 1 - (this.#slots[slot]?.seconds ?? 0) / this.problem.secondsPerSession;
  }

  /** Whether the sets fit in beside all else: time, one place per exercise, sets per muscle, rest between days. */
  allows({ slot, candidate, sets }: Entry): boolean {
    const { problem } = this;
    const day = this.#slots[slot];
    if (!day || day.seconds + (candidate.seconds[sets] ?? Infinity) > problem.secondsPerSession) return false;
    if (day.count >= problem.mostExercises || day.holds[candidate.index] === 1) return false;
    const days = this.#days[candidate.index] ?? 0;
    if (days >= MOST_DAYS_A_WEEK && candidate.exercise.pattern !== 'mobility') return false;
    if (candidate.exercise.pattern === 'cardio') return day.cardio === 0;
    const afterRest = (problem.days[slot]?.gapDays ?? 2) > 1;
    const beforeRest = (problem.days[slot + 1]?.gapDays ?? 2) > 1;
    for (const [muscle, share] of candidate.shares) {
      if ((day.fractional[muscle] ?? 0) + share * sets > problem.sessionCap) return false;
      if (share < 1 || QUICK.has(muscle) || (day.direct[muscle] ?? 0) + sets < HARD_DAY_SETS) continue;
      if (!afterRest && this.#wasHard(slot, muscle)) return false;
      if (!beforeRest && this.#isHard(slot + 1, muscle)) return false;
    }
    return true;
  }

  /** What adding would do to the objective. */
  gain({ slot, candidate, sets }: Entry): number {
    const { problem } = this;
    const { pattern } = candidate.exercise;
    let sum = candidate.value - (this.#slots[slot]?.friction[candidate.index] ?? 0);
    if (pattern === 'cardio' || pattern === 'mobility') sum += this.#minutesGain(candidate, sets);
    else
      for (const [muscle, share] of candidate.shares) {
        const target = problem.targetSets[muscle] ?? 0;
        const now = this.#week[muscle] ?? 0;
        sum += (problem.muscleWeights[muscle] ?? 0) * (worth(now + share * sets, target) - worth(now, target));
      }
    if ((this.#days[candidate.index] ?? 0) === 0) sum += candidate.liked ? LIKED : 0;
    if ((this.#patterns.get(pattern) ?? 0) === 0) sum += BASIC.get(pattern) ?? 0;
    if (slot === 0 && problem.lastWorkoutDaysAgo <= 7 && candidate.daysSince <= problem.lastWorkoutDaysAgo)
      sum -= NEXT_DAY_REPEAT_COST;
    return sum;
  }

  #minutesGain(candidate: Candidate, sets: number): number {
    const isMobility = candidate.exercise.pattern === 'mobility';
    const { minutes, weight } = isMobility ? this.problem.mobility : this.problem.cardio;
    if (minutes === 0) return -UNWANTED_COST;
    const now = isMobility ? this.#mobilityMinutes : this.#cardioMinutes;
    return weight * (worth(now + (candidate.seconds[sets] ?? 0) / 60, minutes) - worth(now, minutes));
  }

  #wasHard(slot: number, muscle: number): boolean {
    if (slot > 0) return this.#isHard(slot - 1, muscle);
    return (this.problem.setsTheDayBefore[muscle] ?? 0) >= HARD_DAY_SETS;
  }

  #isHard(slot: number, muscle: number): boolean {
    return (this.#slots[slot]?.direct[muscle] ?? 0) >= HARD_DAY_SETS;
  }

  #count({ slot, candidate, sets }: Entry, sign: 1 | -1): void {
    const day = this.#slots[slot];
    if (!day) return;
    const { index, exercise } = candidate;
    const seconds = candidate.seconds[sets] ?? 0;
    const isCardio = exercise.pattern === 'cardio';
    day.seconds += sign * seconds;
    day.count += sign;
    day.holds[index] = sign === 1 ? 1 : 0;
    if (isCardio) day.cardio += sign;
    this.#days[index] = (this.#days[index] ?? 0) + sign;
    this.#patterns.set(exercise.pattern, (this.#patterns.get(exercise.pattern) ?? 0) + sign);
    this.#rub(day, slot, index, sign);
    if (exercise.pattern === 'mobility') this.#mobilityMinutes += (sign * seconds) / 60;
    else if (isCardio) this.#cardioMinutes += (sign * seconds) / 60;
    if (isCardio || exercise.pattern === 'mobility') return;
    for (const [muscle, share] of candidate.shares) {
      const added = sign * share * sets;
      this.#week[muscle] = (this.#week[muscle] ?? 0) + added;
      day.fractional[muscle] = (day.fractional[muscle] ?? 0) + added;
      if (share === 1) day.direct[muscle] = (day.direct[muscle] ?? 0) + sign * sets;
    }
  }

  /** What an entry makes others cost: those like it on its day, itself on other days, most on the neighbouring ones. */
  #rub(day: Slot, slot: number, index: number, sign: 1 | -1): void {
    const alike = this.problem.similarities[index];
    const { candidates } = this.problem;
    alike?.forEach((value, other) => {
      if (other === index || value <= ALIKE_FROM || candidates[other]?.exercise.pattern === 'mobility') return;
      day.friction[other] = (day.friction[other] ?? 0) + (sign * ALIKE_COST * (value - ALIKE_FROM)) / (1 - ALIKE_FROM);
    });
    this.#slots.forEach((other, at) => {
      if (at === slot) return;
      const cost = Math.abs(at - slot) === 1 ? NEXT_DAY_REPEAT_COST : REPEAT_COST;
      other.friction[index] = (other.friction[index] ?? 0) + sign * cost;
    });
  }
}
