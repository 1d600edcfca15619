// People who train as people do, with a strength that only the simulation knows. Each number comes from the study named beside it or is a plain
// guess marked as one; none was chosen by what any rule of progression makes of it.
import { between, normal } from '../../src/domain/movements/random.ts';
import type { Level } from '../../src/domain/catalogue/exercise.ts';
import type { HistorySet } from '../../src/domain/planning/history.ts';

/** What is known of the repetitions left: nothing, what the person says, or the speed that the camera saw (with form and range). */
export const TOLD = ['nothing', 'stated', 'seen'] as const;
export type Told = (typeof TOLD)[number];

/** Logarithmic strength throughout: 0.1 is about ten per cent. */
export interface Trainee {
  readonly level: Level;
  readonly told: Told;
  readonly bodyMassKg: number;
  /** One-repetition maximum at the start, kilograms. */
  readonly startKg: number;
  /** What training could add in the long run, and the share of what is left of it that a full session adds. */
  readonly ceiling: number;
  readonly rate: number;
  /** Repetitions at a share of the maximum, beside the formula's. */
  readonly endurance: number;
  readonly dayNoise: number;
  /** Repetitions by which a stated reserve is too low. */
  readonly understates: number;
  readonly tiresBy: number;
  readonly recoversDays: number;
  readonly misses: number;
  /** Days: of absence, of pain, of strain outside training. */
  readonly break: Span | null;
  readonly pain: Span | null;
  readonly strain: readonly Span[];
}

interface Span {
  readonly from: number;
  readonly until: number;
}

export function inside(span: Span | null, day: number): boolean {
  return span !== null && day >= span.from && day < span.until;
}

/**
 * Ceilings: untrained people gain about a third within half a year, trained ones about a tenth, advanced ones a few per cent (Steele 2023, 14,690
 * people over years; Rhea 2003); people differ by about a third of it (Hubal 2005).
 */
const CEILING = { beginner: 0.45, intermediate: 0.2, advanced: 0.1 } as const;
/** So that about two thirds of the ceiling is reached within 60 full sessions. */
const RATE = 0.0175;
const LEVELS: readonly Level[] = ['beginner', 'intermediate', 'advanced'];

/** `typicalKg`: what somebody of 75 kg in their second year lifts once. */
export function drawTrainee(random: () => number, days: number, typicalKg: number, told: Told): Trainee {
  const level = LEVELS[Math.floor(random() * LEVELS.length)] ?? 'beginner';
  const bodyMassKg = Math.round(between(random, 52, 100));
  const share = { beginner: 0.65, intermediate: 1, advanced: 1.3 }[level];
  const startKg = typicalKg * (bodyMassKg / 75) ** 0.67 * share * Math.exp(0.2 * normal(random));
  const at = (most: number): Span => {
    const from = Math.floor(between(random, 20, days - 40));
    return { from, until: from + Math.floor(between(random, 10, most)) };
  };
  return {
    level,
    told,
    bodyMassKg,
    startKg,
    ceiling: CEILING[level] * Math.exp(0.33 * normal(random)),
    rate: RATE * Math.exp(0.25 * normal(random)),
    // Nuzzo 2024: repetitions at a load differ between people by about a fifth to a quarter.
    endurance: Math.exp(0.22 * normal(random)),
    // Grgic 2020: maxima of one person differ by 2–4 % between days.
    dayNoise: between(random, 0.015, 0.04),
    // Halperin 2022: about one too few on the average; between people as much (guess).
    understates: 1 + normal(random),
    tiresBy: Math.exp(0.3 * normal(random)),
    // Morán-Navarro 2017: one to two days, two to three after failure.
    recoversDays: between(random, 1.2, 2.4),
    misses: between(random, 0, 0.25),
    break: random() < 0.3 ? at(35) : null,
    pain: random() < 0.25 ? at(24) : null,
    strain: Array.from({ length: Math.floor(between(random, 0, 4)) }, () => at(17)),
  };
}

/** What a set was meant to be. `untilFelt`: stop where that many seem to be left, between `reps` and `most`. */
export interface Asked {
  readonly reps: number;
  readonly loadKg: number;
  readonly untilFelt?: { readonly reserve: number; readonly most: number };
  /** As many as leave that reserve, logged as such. */
  readonly open?: true;
}

export interface DoneSet {
  readonly logged: HistorySet;
  readonly asked: Asked;
  /** Not as many as were asked, at the least, could be done. */
  readonly failed: boolean;
  readonly left: number;
}

/** The body of one trainee as it goes through the weeks. */
export class Body {
  readonly #trainee: Trainee;
  readonly #random: () => number;
  /** Of a set's effect, what each repetition kept takes away: see effectOf. */
  readonly #nearness: number;
  #adapted = 0;
  #tired = 0;
  #day = 0;
  #lastTrained = 0;

  constructor(trainee: Trainee, random: () => number, nearness: number) {
    this.#trainee = trainee;
    this.#nearness = nearness;
    this.#random = random;
  }

  /** Logarithm of the maximum, rested, on an average day. */
  get strength(): number {
    return Math.log(this.#trainee.startKg) + this.#adapted;
  }

  /** On to `day`: tiredness goes, and after three weeks without training strength does (Bosquet 2013: about 0.15 % a day at first). */
  pass(day: number): void {
    for (; this.#day < day; this.#day += 1) {
      this.#tired *= Math.exp(-1 / this.#trainee.recoversDays);
      if (this.#day - this.#lastTrained > 21) this.#adapted -= 0.0015;
    }
  }

  /** Does the sets in order; what they leave behind shows from the next day on. */
  train(exerciseId: string, sets: readonly Asked[]): readonly DoneSet[] {
    const { dayNoise, pain, strain, tiresBy } = this.#trainee;
    const day = this.#day;
    let form = this.strength - this.#tired + dayNoise * normal(this.#random);
    if (inside(pain, day)) form -= 0.15;
    if (strain.some((span) => inside(span, day))) form -= 0.04;
    const done: DoneSet[] = [];
    let stimulus = 0;
    for (const asked of sets) {
      const set = this.#set(exerciseId, asked, form);
      done.push(set);
      // Sets near failure tire for the next ones: about a repetition in eight with two minutes of rest (Senna 2011, guess of the share).
      form -= 0.02 * tiresBy * Math.exp(-0.25 * set.left);
      this.#tired += 0.004 * tiresBy * (set.left < 0.5 ? 1.8 : Math.exp(-0.1 * set.left));
      stimulus += effectOf(asked.loadKg / Math.exp(this.strength), set.left, this.#nearness);
    }
    // Returns diminish with the sets of a session (Pelland 2025, Ralston 2017): three full ones count as one session.
    const dose = (1 - Math.exp(-stimulus / 2.5)) / (1 - Math.exp(-3 / 2.5));
    const { ceiling, rate } = this.#trainee;
    this.#adapted += rate * dose * Math.max(0, ceiling - this.#adapted);
    this.#lastTrained = day;
    return done;
  }

  #set(exerciseId: string, asked: Asked, form: number): DoneSet {
    const { endurance, understates } = this.#trainee;
    const random = this.#random;
    const share = asked.loadKg / Math.exp(form + 0.01 * normal(random));
    // Epley turned round: another curve than the estimate of the app goes by, so that it must bear being wrong.
    const capacity = share >= 1 ? (share > 1.0 ? 0 : 1) : Math.max(1, 30 * (1 / share - 1) * endurance);
    const most = Math.floor(capacity);
    let reps = Math.min(asked.reps, most);
    if (asked.untilFelt)
      while (
        reps < Math.min(asked.untilFelt.most, most) &&
        capacity - reps - understates + 0.7 * normal(random) > asked.untilFelt.reserve
      )
        reps += 1;
    const left = Math.max(0, capacity - reps);
    return { asked, failed: most < asked.reps, left, logged: this.#written(exerciseId, asked, reps, left) };
  }

  #written(exerciseId: string, { loadKg, open }: Asked, reps: number, left: number): HistorySet {
    const { told, understates } = this.#trainee;
    const random = this.#random;
    // One set in a hundred is written down wrong: another plate, or pounds for kilograms (guess).
    const slip = random();
    const written = slip < 0.002 ? loadKg * 2.2046 : slip < 0.01 ? loadKg + (random() < 0.5 ? -5 : 5) : loadKg;
    const set: HistorySet = {
      exerciseId,
      type: open ? 'amrap' : 'normal',
      reps: Math.max(1, reps),
      loadKg: Math.max(1, written),
    };
    if (told === 'nothing') return set;
    if (told === 'stated') {
      // Halperin 2022: the further from failure, the less exact.
      const felt = left - understates + (0.7 + 0.3 * left) * normal(random) * 0.7;
      return random() < 0.8 ? { ...set, rir: Math.min(10, Math.max(0, Math.round(felt))) } : set;
    }
    const off = 1.3 * normal(random);
    const estimatedRir = Math.max(0, left + off);
    // Form goes when a set is taken to its end (guess).
    const setScore = Math.round(Math.min(100, Math.max(20, 86 - 14 * Math.max(0, 1.5 - left) + 6 * normal(random))));
    return {
      ...set,
      ...(left < 7
        ? { estimatedRir, estimatedRirLow: Math.max(0, estimatedRir - 1.7), estimatedRirHigh: estimatedRir + 1.7 }
        : {}),
      setScore,
      meanDepth: Math.min(1.05, 0.97 - 0.05 * Math.max(0, 1 - left) + 0.03 * normal(random)),
    };
  }
}

/**
 * Of one set, as a share of a full one. Load: little below a third of the maximum, full from four fifths (Lopez 2021: heavier is better for
 * strength). Nearness to failure: about 4 % of muscle for each repetition kept and next to nothing of strength (Robinson 2024), of which half
 * is taken unless asked otherwise; nothing once the set was no effort.
 */
function effectOf(share: number, left: number, nearness: number): number {
  const load = Math.min(1, Math.max(0, (share - 0.3) / 0.5));
  return load * Math.max(0, 1 - nearness * left - 0.01 * Math.max(0, left - 5) ** 1.5);
}
