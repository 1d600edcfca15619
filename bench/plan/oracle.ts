// The week that the search fills, stated as a mixed-integer linear programme for HiGHS: the same exercises, limits and worths. Worths
// that bend are bounded by tangents from above, so what HiGHS finds is never below the true optimum, and ours is not flattered.
import loadHighs from 'highs';
import { HARD_DAY_SETS, isQuick, isTimed } from '../../src/domain/planning/day-limits.ts';
import type { Candidate, Form, WeekProblem } from '../../src/domain/planning/week-problem.ts';
import { setsShort } from '../../src/domain/planning/week-draft.ts';
import { BALANCE, BASIC, COST, LIKED } from '../../src/domain/planning/week-worth.ts';
import { worth } from '../../src/domain/planning/weekly-targets.ts';
import { Programme } from './linear-programme.ts';

export interface Optimum {
  /** Proven, within the gap asked for, in the time given. */
  readonly isProven: boolean;
  /** No week is worth more. */
  readonly bound: number;
  /** Of the best week found; null where none was. */
  readonly found: number | null;
  readonly seconds: number;
}

const TANGENTS = 14;

interface Place {
  readonly slot: number;
  readonly candidate: Candidate;
  readonly form: Form;
  readonly x: string;
  readonly n: string;
}

/** The whole problem in the CPLEX LP format. */
export function programmeOf(problem: WeekProblem): string {
  const lp = new Programme();
  const places = problem.candidates.flatMap((candidate) =>
    candidate.forms.flatMap((form, slot): Place[] => {
      const key = `${slot}_${candidate.index}`;
      return form ? [{ slot, candidate, form, x: `x${key}`, n: `n${key}` }] : [];
    }),
  );
  for (const place of places) addPlace(lp, problem, place);
  for (const slot of problem.days.keys()) addDay(lp, problem, slot, places);
  for (const candidate of problem.candidates) addCandidate(lp, candidate, ofCandidate(places, candidate));
  for (const { candidate, slot } of problem.fixed)
    lp.row(
      ofCandidate(places, candidate).flatMap((one) =>
        slot === null || one.slot === slot ? [[1, one.x] as const] : [],
      ),
      '>=',
      1,
    );
  addPatterns(lp, places);
  addWeek(lp, problem, places);
  addBalance(lp, places);
  return lp.toString();
}

function addPlace(lp: Programme, problem: WeekProblem, { slot, candidate, form, x, n }: Place): void {
  const { pattern } = candidate.exercise;
  const isUnwanted =
    (pattern === 'mobility' && problem.mobility.minutes === 0) ||
    (pattern === 'cardio' && problem.cardio.minutes === 0);
  const isRepeated = slot === 0 && problem.lastWorkoutDaysAgo <= 7 && candidate.daysSince <= problem.lastWorkoutDaysAgo;
  lp.gain(
    candidate.value +
      (candidate.kept[slot] === true ? COST.change : 0) -
      (isUnwanted ? COST.unwanted : 0) -
      (isRepeated ? COST.nextDayRepeat : 0),
    x,
  );
  const most = setsShort({ slot, candidate }, 0);
  if (most > 0) {
    const short = `short_${x}`;
    lp.row(
      [
        [1, n],
        [-most, x],
        [1, short],
      ],
      '>=',
      0,
    );
    lp.gain(-COST.shallow, short);
  }
  lp.binaries.push(x);
  lp.integers.push(n);
  lp.bounds.push(`0 <= ${n} <= ${form.mostSets}`);
  lp.row(
    [
      [1, n],
      [-form.mostSets, x],
    ],
    '<=',
    0,
  );
  lp.row(
    [
      [1, n],
      [-fewestSets(problem, slot, candidate, form), x],
    ],
    '>=',
    0,
  );
}

/** The planner asks for two sets at least of what need not be in; where only one fits, for one. */
function fewestSets(
  { seconds, fixed }: WeekProblem,
  slot: number,
  candidate: Candidate,
  { seconds: taken, startSets }: Form,
): number {
  if (fixed.some((one) => one.candidate === candidate)) return 1;
  return startSets >= 2 && (taken[2] ?? 0) <= (seconds[slot] ?? 0) ? 2 : 1;
}

function addDay(lp: Programme, problem: WeekProblem, slot: number, all: readonly Place[]): void {
  const places = all.filter((place) => place.slot === slot);
  lp.row(places.flatMap(secondsTerms), '<=', problem.seconds[slot] ?? 0);
  const count = places.map(({ x }) => [1, x] as const);
  lp.row(count, '>=', 1);
  lp.row(count, '<=', problem.mostExercises[slot] ?? 0);
  lp.row(
    places.flatMap(({ candidate, x }) => (candidate.exercise.pattern === 'cardio' ? [[1, x] as const] : [])),
    '<=',
    1,
  );
  if (Number.isFinite(problem.usualSeconds)) {
    const late = `late${slot}`;
    lp.row([...places.flatMap(secondsTerms), [-60, late]], '<=', problem.usualSeconds);
    lp.gain(-COST.lateMinute, late);
  }
  const byIndex = new Map(places.map((place) => [place.candidate.index, place]));
  for (const { candidate, x } of places)
    for (const [other, cost] of problem.alike[candidate.index] ?? []) {
      const beside = other > candidate.index ? byIndex.get(other) : undefined;
      if (!beside) continue;
      const both = `p${slot}_${candidate.index}_${other}`;
      lp.row(
        [
          [1, x],
          [1, beside.x],
          [-1, both],
        ],
        '<=',
        1,
      );
      lp.gain(-cost, both);
    }
  for (const muscle of problem.targetSets.keys()) addMuscle(lp, problem, slot, muscle, all);
}

/** Sets of a muscle in a session, and its rest between days in a row. */
function addMuscle(lp: Programme, problem: WeekProblem, slot: number, muscle: number, all: readonly Place[]): void {
  const sets = (at: number, isCounted: (share: number) => boolean): (readonly [number, string])[] =>
    all.flatMap(({ slot: on, candidate, n }) => {
      const share = candidate.shares.find(([one]) => one === muscle)?.[1] ?? 0;
      return on === at && !isTimed(candidate.exercise) && isCounted(share) ? [[share, n] as const] : [];
    });
  lp.row(
    sets(slot, (share) => share > 0),
    '<=',
    problem.sessionCap,
  );
  if (isQuick(muscle)) return;
  const direct = (at: number) => sets(at, (share) => share === 1);
  const light = HARD_DAY_SETS - 1;
  if (problem.recovering[slot]?.has(muscle) === true) lp.row(direct(slot), '<=', light);
  const before = slot === 0 && problem.days[0]?.gapDays === 1 ? (problem.setsTheDayBefore[muscle] ?? 0) : 0;
  if (before > 0) lp.row(direct(slot), '<=', before >= HARD_DAY_SETS ? 0 : light);
  if (problem.days[slot + 1]?.gapDays !== 1) return;
  const cap = problem.sessionCap;
  for (const [hard, beside] of [
    [slot, slot + 1],
    [slot + 1, slot],
  ] as const) {
    const isHard = `h${hard}_${beside}_${muscle}`;
    if (direct(hard).length === 0 || direct(beside).length === 0) continue;
    lp.binaries.push(isHard);
    lp.row([...direct(hard), [light - cap, isHard]], '<=', light);
    lp.row([...direct(beside), [cap, isHard]], '<=', cap);
  }
}

function addCandidate(lp: Programme, candidate: Candidate, places: readonly Place[]): void {
  lp.row(
    places.map(({ x }) => [1, x] as const),
    '<=',
    candidate.mostDays,
  );
  const first = candidate.taste + (candidate.liked ? LIKED : 0) + (candidate.missed ? LIKED : 0);
  if (first > 0) addFirst(lp, first, `z${candidate.index}`, places);
  for (const one of places)
    for (const other of places) {
      if (other.slot <= one.slot) continue;
      const both = `q${candidate.index}_${one.slot}_${other.slot}`;
      lp.row(
        [
          [1, one.x],
          [1, other.x],
          [-1, both],
        ],
        '<=',
        1,
      );
      lp.gain(-(other.slot - one.slot === 1 ? COST.nextDayRepeat : COST.repeat), both);
    }
}

function addPatterns(lp: Programme, places: readonly Place[]): void {
  for (const [pattern, gain] of BASIC)
    addFirst(
      lp,
      gain,
      `basic_${pattern}`,
      places.filter(({ candidate }) => candidate.exercise.pattern === pattern),
    );
}

function addFirst(lp: Programme, gain: number, name: string, places: readonly Place[]): void {
  lp.bounds.push(`0 <= ${name} <= 1`);
  lp.row([[1, name], ...places.map(({ x }) => [-1, x] as const)], '<=', 0);
  lp.gain(gain, name);
}

/** What the week's sets and minutes are worth, under the tangents of the curve. */
function addWeek(lp: Programme, problem: WeekProblem, places: readonly Place[]): void {
  const { targetSets, muscleWeights, cardio, mobility } = problem;
  const lifts = places.filter(({ candidate }) => !isTimed(candidate.exercise));
  targetSets.forEach((target, muscle) => {
    const terms = lifts.flatMap(({ candidate, n }) => {
      const share = candidate.shares.find(([one]) => one === muscle)?.[1] ?? 0;
      return share > 0 ? [[share, n] as const] : [];
    });
    addWorth(lp, `w${muscle}`, muscleWeights[muscle] ?? 0, target, terms);
  });
  for (const [name, { minutes, weight }] of [
    ['cardio', cardio],
    ['mobility', mobility],
  ] as const)
    addWorth(
      lp,
      `w_${name}`,
      weight,
      minutes,
      places
        .filter(({ candidate }) => candidate.exercise.pattern === name)
        .flatMap(secondsTerms)
        .map(([factor, one]) => [factor / 60, one] as const),
    );
}

function addWorth(
  lp: Programme,
  name: string,
  weight: number,
  target: number,
  amount: readonly (readonly [factor: number, name: string])[],
): void {
  if (weight <= 0 || target <= 0 || amount.length === 0) return;
  lp.bounds.push(`-100 <= ${name} <= 2`);
  lp.gain(weight, name);
  const step = 1e-5;
  for (let index = 0; index <= TANGENTS; index += 1) {
    const at = (target * 1.3 * index) / TANGENTS + (index === TANGENTS ? 0.01 * target : 0);
    const slope = (worth(at + step, target) - worth(at, target)) / step;
    lp.row(
      [[1, name], ...amount.map(([factor, one]) => [-factor * slope, one] as const)],
      '<=',
      worth(at, target) - slope * at + 1e-6,
    );
  }
}

function addBalance(lp: Programme, places: readonly Place[]): void {
  BALANCE.pairs.forEach((_pair, index) => {
    const terms = places.flatMap(({ candidate, n }) =>
      isTimed(candidate.exercise)
        ? []
        : candidate.sides.flatMap(([pair, side]) => (pair === index ? [[side === 0 ? 1 : -1, n] as const] : [])),
    );
    const name = `balance${index}`;
    lp.row([...terms, [-1, name]], '<=', BALANCE.slack);
    lp.row([...terms.map(([factor, one]) => [-factor, one] as const), [-1, name]], '<=', BALANCE.slack);
    lp.gain(-BALANCE.cost, name);
  });
}

function secondsTerms({ form, x, n }: Place): readonly (readonly [factor: number, name: string])[] {
  const [one = 0, two = 0] = [form.seconds[1], form.seconds[2]];
  return [
    [2 * one - two, x],
    [two - one, n],
  ];
}

function ofCandidate(places: readonly Place[], candidate: Candidate): readonly Place[] {
  return places.filter((place) => place.candidate === candidate);
}

/** `seconds` of search at most; proven is what lies within `gap` (a share) of the bound. */
export async function optimumOf(problem: WeekProblem, seconds: number, gap = 0.005): Promise<Optimum> {
  const highs = await loadHighs();
  const start = performance.now();
  return highs.withModel({ format: 'lp', data: programmeOf(problem) }, (model): Optimum => {
    model.options.set('output_flag', false);
    model.options.set('time_limit', seconds);
    model.options.set('mip_rel_gap', gap);
    const { modelStatus } = model.run();
    const found = Number(model.info.get('objective_function_value'));
    return {
      isProven: modelStatus === highs.constants.modelStatus.optimal,
      bound: Number(model.info.get('mip_dual_bound')),
      found: Number.isFinite(found) ? found : null,
      seconds: (performance.now() - start) / 1000,
    };
  });
}
