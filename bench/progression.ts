// What a way of progressing is worth: simulated people with a strength they do not know, half a year each, the same people under every strategy.
// npm run bench:progression -- [--people 600] [--seed 4242] [--nearness 0.02] [--out file.json]; the rules were made with seeds 1 to 3 and 2027.
// Tables on stderr, JSON on stdout and in bench/results/progression.json. docs/progression-bench.md.
import { Console } from 'node:console';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { exerciseById } from '../src/domain/catalogue/exercises.ts';
import { createRandom } from '../src/domain/movements/random.ts';
import type { Goal } from '../src/domain/planning/profile.ts';
import { type Case, type Course, hasLog, simulate } from './progression/simulate.ts';
import { realLogs } from './progression/real-logs.ts';
import { STRATEGIES, type StrategyName } from './progression/strategies.ts';
import { drawTrainee, TOLD, type Told } from './progression/trainee.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '600' },
    seed: { type: 'string', default: '4242' },
    nearness: { type: 'string', default: '0.02' },
    out: { type: 'string', default: 'bench/results/progression.json' },
  },
});
const report = new Console(process.stderr);
const PEOPLE = Number(values.people);
const SEED = Number(values.seed);
const NEARNESS = Number(values.nearness);
const DAYS = 24 * 7;
const RESAMPLES = 1000;
/** What somebody of 75 kg in their second year lifts once, kilograms (a guess; people are drawn widely around it). */
const LIFTS: readonly (readonly [id: string, kg: number])[] = [
  ['bench_press', 75],
  ['back_squat', 105],
  ['deadlift', 130],
  ['overhead_press', 48],
  ['lat_pulldown', 65],
  ['leg_press', 160],
  ['bicep_curl', 17],
  ['dumbbell_row', 34],
];
const GOALS: readonly Goal[] = ['strength', 'hypertrophy', 'general'];
const NAMES = Object.keys(STRATEGIES) as readonly StrategyName[];

interface Person {
  readonly told: Told;
  readonly level: string;
  readonly begins: string;
  readonly courses: Readonly<Record<StrategyName, Course>>;
}

function people(): readonly Person[] {
  const random = createRandom(SEED);
  return Array.from({ length: PEOPLE }, (_none, index): Person => {
    const [id, kg] = LIFTS[index % LIFTS.length] ?? ['bench_press', 75];
    const exercise = exerciseById(id);
    if (!exercise) throw new Error(`no ${id}`);
    const told = TOLD[index % TOLD.length] ?? 'nothing';
    const goal = GOALS[Math.floor(random() * GOALS.length)] ?? 'general';
    const seed = SEED * 10_000 + index * 7;
    const trainee = drawTrainee(random, DAYS, kg, told);
    const one: Case = { trainee, exercise, goal, days: DAYS, seed, nearness: NEARNESS };
    const courses = Object.fromEntries(
      NAMES.map((name) => [name, simulate(one, STRATEGIES[name])]),
    ) as Person['courses'];
    return { told, level: trainee.level, begins: hasLog(seed) ? 'with a log' : 'anew', courses };
  });
}

interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Of a figure of people drawn again and again with replacement; 95 %. */
function bootstrap(all: readonly Person[], of: (some: readonly Person[]) => number): Interval {
  const random = createRandom(5);
  const drawn = Array.from({ length: RESAMPLES }, () =>
    of(all.map(() => all[Math.floor(random() * all.length)]).filter((one) => one !== undefined)),
  ).sort((a, b) => a - b);
  const at = (share: number): number => drawn[Math.floor(share * (RESAMPLES - 1))] ?? Number.NaN;
  return { value: of(all), low: at(0.025), high: at(0.975) };
}

const sum = (some: readonly Person[], of: (person: Person) => number): number =>
  some.reduce((total, person) => total + of(person), 0);
const gain =
  (name: StrategyName) =>
  (some: readonly Person[]): number =>
    (100 * sum(some, ({ courses }) => Math.expm1(courses[name].gain))) / some.length;
const overshoot =
  (name: StrategyName) =>
  (some: readonly Person[]): number =>
    (100 * sum(some, ({ courses }) => courses[name].failedSets)) / sum(some, ({ courses }) => courses[name].sets);
const stalls =
  (name: StrategyName) =>
  (some: readonly Person[]): number =>
    (100 * sum(some, ({ courses }) => courses[name].stalls)) /
    Math.max(
      1,
      sum(some, ({ courses }) => courses[name].fortnights),
    );
const coverage = (some: readonly Person[]): number =>
  (100 * sum(some, ({ courses }) => courses.ours.covered)) /
  Math.max(
    1,
    sum(some, ({ courses }) => courses.ours.estimates),
  );

function shown({ value, low, high }: Interval, digits = 1): string {
  return `${value.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

function tabled(all: readonly Person[]) {
  return Object.fromEntries(
    NAMES.map((name) => [
      name,
      {
        gain: bootstrap(all, gain(name)),
        gainBeyondDouble: bootstrap(all, (some) => gain(name)(some) - gain('double')(some)),
        overshoot: bootstrap(all, overshoot(name)),
        overshootBeyondDouble: bootstrap(all, (some) => overshoot(name)(some) - overshoot('double')(some)),
        stalls: bootstrap(all, stalls(name)),
        absurd: sum(all, ({ courses }) => courses[name].absurd.length),
      },
    ]),
  );
}

function print(title: string, rows: ReturnType<typeof tabled>): void {
  report.log(`\n${title}`);
  report.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, row]) => [
        name,
        {
          'gain %': shown(row.gain),
          'beyond double': shown(row.gainBeyondDouble, 2),
          'failed sets %': shown(row.overshoot),
          'beyond double ': shown(row.overshootBeyondDouble, 2),
          'stalled fortnights %': shown(row.stalls),
          absurd: row.absurd,
        },
      ]),
    ),
  );
}

const all = people();
const whole = tabled(all);
print(`${PEOPLE} people, ${DAYS / 7} weeks, seed ${SEED}; 95 % of the bootstrap`, whole);
const groups: Record<string, ReturnType<typeof tabled>> = {};
for (const told of TOLD) {
  groups[told] = tabled(all.filter((person) => person.told === told));
  print(`of the repetitions left: ${told}`, groups[told]);
}
for (const level of ['beginner', 'intermediate', 'advanced']) {
  groups[level] = tabled(all.filter((person) => person.level === level));
  print(level, groups[level]);
}
for (const begins of ['anew', 'with a log']) {
  groups[begins] = tabled(all.filter((person) => person.begins === begins));
  print(`begins ${begins}`, groups[begins]);
}
const covered = bootstrap(all, coverage);
const errors = all.flatMap(({ courses }) => courses.ours.errors);
const bias = (100 * errors.reduce((total, error) => total + error, 0)) / errors.length;
const off = (100 * errors.reduce((total, error) => total + Math.abs(error), 0)) / errors.length;
report.log(
  `\nthe maximum: within the 80 % interval ${shown(covered)} % of the time; off by ${off.toFixed(1)} % in the mean, ${bias.toFixed(1)} % too high`,
);
const byTold = Object.fromEntries(
  TOLD.map((told) => [
    told,
    bootstrap(
      all.filter((person) => person.told === told),
      coverage,
    ),
  ]),
);
for (const told of TOLD) report.log(`  ${told}: ${shown(byTold[told] ?? covered)} %`);
const strange = NAMES.flatMap((name) =>
  all.flatMap(({ courses }) => courses[name].absurd.slice(0, 1).map((what) => `${name}: ${what}`)),
).slice(0, 8);
if (strange.length > 0) report.log(strange.join('\n'));
const real = await realLogs();
if (real)
  report.log(
    `real logs of ${real.people}: ${real.absurd.length} absurd of ${real.prescriptions} prescriptions; beyond the upper end of the interval on ${((100 * real.beyond) / real.days).toFixed(1)} % of ${real.days} days (a tenth at most)`,
  );
else report.log('The real exports are not here: only simulated people are measured.');
const result = {
  people: PEOPLE,
  weeks: DAYS / 7,
  seed: SEED,
  nearness: NEARNESS,
  all: whole,
  real,
  groups,
  coverage: { all: covered, ...byTold },
  estimate: { meanErrorPercent: bias, meanAbsoluteErrorPercent: off },
};
const json = `${JSON.stringify(result, null, 2)}\n`;
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, json);
process.stdout.write(json);
