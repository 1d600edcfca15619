// A week in the making: what is in it, what it is worth, and what may still be added. Hard limits live here and nowhere else.
import { MUSCLES } from '../catalogue/exercise.ts';
import { HARD_DAY_SETS, isQuick, isTimed } from './day-limits.ts';
import type { Candidate, Form, WeekProblem } from './week-problem.ts';
import { BALANCE, BASIC, COST, LIKED } from './week-worth.ts';
import { worth } from './weekly-targets.ts';

export interface Entry {
  readonly slot: number;
  readonly candidate: Candidate;
  readonly sets: number;
}

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
  /** Quarters of sets by muscle. */
  readonly #week = new Int32Array(MUSCLES.length);
  readonly #slots: readonly Slot[];
  /** Days each candidate is planned on, and entries of each pattern. */
  readonly #days: Uint8Array;
  readonly #patterns = new Map<string, number>();
  /** Sets on either side of each pair that is to be balanced. */
  readonly #sides = BALANCE.pairs.map(() => [0, 0]);
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
    this.#load(entry, entry.sets, secondsOf(entry, entry.sets));
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

  /** Nothing more fits into the day, not even the shortest there is. */
  isFull(slot: number): boolean {
    const { mostExercises, seconds, leastSeconds } = this.problem;
    const day = this.#slots[slot];
    if (!day || day.count >= (mostExercises[slot] ?? 0)) return true;
    return day.seconds + (leastSeconds[slot] ?? 0) > (seconds[slot] ?? 0);
  }

  get isComplete(): boolean {
    return this.#slots.every(({ count }) => count > 0);
  }

  /** Share of the session's time still free, 0–1. */
  emptiness(slot: number): number {
    return 1 - (this.#slots[slot]?.seconds ?? 0) / (this.problem.seconds[slot] ?? 1);
  }

  /** Whether the sets fit in beside all else: time, one place per exercise, sets per muscle, rest between days. */
  allows(entry: Entry): boolean {
    const { slot, candidate, sets } = entry;
    const day = this.#slots[slot];
    if (!day || !candidate.forms[slot] || day.holds[candidate.index] === 1) return false;
    if (day.count >= (this.problem.mostExercises[slot] ?? 0)) return false;
    if ((this.#days[candidate.index] ?? 0) >= candidate.mostDays) return false;
    if (day.cardio > 0 && candidate.exercise.pattern === 'cardio') return false;
    return this.#hasRoom(entry, sets, secondsOf(entry, sets));
  }

  allowsMore(entry: Entry): boolean {
    return entry.sets < (formOf(entry)?.mostSets ?? 0) && this.#hasRoom(entry, 1, extraSeconds(entry));
  }

  /** What adding would do to the objective; but for the balance of opposite sides it never grows as the week fills. */
  gain(entry: Entry): number {
    const { slot, candidate, sets } = entry;
    const { problem } = this;
    const isFirst = (this.#days[candidate.index] ?? 0) === 0;
    let sum = candidate.value - (this.#slots[slot]?.friction[candidate.index] ?? 0);
    sum += candidate.kept[slot] === true ? COST.change : 0;
    sum -= COST.shallow * setsShort(entry, sets);
    sum += this.#workGain(entry, sets, secondsOf(entry, sets));
    if (this.#isUnwanted(candidate)) sum -= COST.unwanted;
    if (isFirst) sum += candidate.taste + (candidate.liked ? LIKED : 0) + (candidate.missed ? LIKED : 0);
    if ((this.#patterns.get(candidate.exercise.pattern) ?? 0) === 0) sum += BASIC.get(candidate.exercise.pattern) ?? 0;
    if (slot === 0 && problem.lastWorkoutDaysAgo <= 7 && candidate.daysSince <= problem.lastWorkoutDaysAgo)
      sum -= COST.nextDayRepeat;
    return sum;
  }

  gainMore(entry: Entry): number {
    const deeper = setsShort(entry, entry.sets) - setsShort(entry, entry.sets + 1);
    return this.#workGain(entry, 1, extraSeconds(entry)) + COST.shallow * deeper;
  }

  #workGain({ slot, candidate }: Entry, sets: number, seconds: number): number {
    const { mobility, cardio, curves, usualSeconds } = this.problem;
    const added = seconds / 60;
    const { pattern } = candidate.exercise;
    const before = this.#slots[slot]?.seconds ?? 0;
    const late = (Math.max(0, before + seconds - usualSeconds) - Math.max(0, before - usualSeconds)) / 60;
    let sum = -COST.lateMinute * late;
    if (pattern === 'mobility') return sum + mobility.weight * rise(this.#mobilityMinutes, added, mobility.minutes);
    if (pattern === 'cardio') return sum + cardio.weight * rise(this.#cardioMinutes, added, cardio.minutes);
    for (const [muscle, share] of candidate.shares) {
      const curve = curves[muscle];
      const now = this.#week[muscle] ?? 0;
      if (curve) sum += (curve[now + quarters(share) * sets] ?? 0) - (curve[now] ?? 0);
    }
    for (const [pair, side] of candidate.sides)
      sum -= this.#imbalance(pair, side, sets) - this.#imbalance(pair, side, 0);
    return sum;
  }

  #imbalance(pair: number, side: 0 | 1, added: number): number {
    const sides = this.#sides[pair];
    const more = (sides?.[side] ?? 0) + added - (sides?.[1 - side] ?? 0);
    return BALANCE.cost * Math.max(0, Math.abs(more) - BALANCE.slack);
  }

  #isUnwanted({ exercise: { pattern } }: Candidate): boolean {
    const { mobility, cardio } = this.problem;
    return (pattern === 'mobility' && mobility.minutes === 0) || (pattern === 'cardio' && cardio.minutes === 0);
  }

  #hasRoom({ slot, candidate }: Entry, sets: number, seconds: number): boolean {
    const { problem } = this;
    const day = this.#slots[slot];
    if (!day || day.seconds + seconds > (problem.seconds[slot] ?? 0)) return false;
    if (isTimed(candidate.exercise)) return true;
    for (const [muscle, share] of candidate.shares) {
      if ((day.fractional[muscle] ?? 0) + share * sets > problem.sessionCap) return false;
      if (share < 1 || isQuick(muscle)) continue;
      const here = (day.direct[muscle] ?? 0) + sets;
      if (here >= HARD_DAY_SETS && problem.recovering[slot]?.has(muscle) === true) return false;
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
    else {
      for (const [muscle, share] of candidate.shares) {
        this.#week[muscle] = (this.#week[muscle] ?? 0) + quarters(share) * sets;
        day.fractional[muscle] = (day.fractional[muscle] ?? 0) + share * sets;
        if (share === 1) day.direct[muscle] = (day.direct[muscle] ?? 0) + sets;
      }
      for (const [pair, side] of candidate.sides) {
        const sides = this.#sides[pair];
        if (sides) sides[side] = (sides[side] ?? 0) + sets;
      }
    }
  }

  /** What an entry makes others cost: those like it on its day, itself on other days, most on the neighbouring ones. */
  #rub(day: Slot, slot: number, index: number): void {
    for (const [other, cost] of this.problem.alike[index] ?? [])
      day.friction[other] = (day.friction[other] ?? 0) + cost;
    this.#slots.forEach((other, at) => {
      if (at === slot) return;
      const cost = Math.abs(at - slot) === 1 ? COST.nextDayRepeat : COST.repeat;
      other.friction[index] = (other.friction[index] ?? 0) + cost;
    });
  }
}

export function formOf({ slot, candidate }: Entry): Form | null {
  return candidate.forms[slot] ?? null;
}

/** How many sets an entry lacks of those that a lift of several joints begins with. */
export function setsShort({ slot, candidate }: Pick<Entry, 'slot' | 'candidate'>, sets: number): number {
  const form = candidate.forms[slot];
  const isDeep = candidate.exercise.mechanic === 'compound' && form?.scheme.kind === 'repetitions';
  return isDeep ? Math.max(0, form.startSets - sets) : 0;
}

function secondsOf(entry: Entry, sets: number): number {
  return formOf(entry)?.seconds[sets] ?? Number.POSITIVE_INFINITY;
}

function extraSeconds(entry: Entry): number {
  return secondsOf(entry, entry.sets + 1) - secondsOf(entry, entry.sets);
}

/** Of a set; shares come in quarters. */
function quarters(share: number): number {
  return Math.round(4 * share);
}

function rise(now: number, added: number, target: number): number {
  return worth(now + added, target) - worth(now, target);
}
