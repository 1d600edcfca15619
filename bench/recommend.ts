// How well exercises that somebody chose are found again when one is left out: by published programme (families whole, nothing learnt
// from those asked about, settings chosen within the rest) and by real lifter (the files that ship).
// `npm run bench:recommend [-- --folds 5]`; tables and bars on stderr, JSON on stdout and in bench/results/recommend.json.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EXERCISES } from '../src/domain/catalogue/exercises.ts';
import { createRandom } from '../src/domain/movements/random.ts';
import type { Profile } from '../src/domain/planning/profile.ts';
import { unpackRecommendModel } from '../src/services/recommender/recommend-model-file.ts';
import {
  asModel,
  chooseSettings,
  countHolders,
  type Data,
  EASE_GRID,
  fitted,
  learn,
  rowsOf,
  subset,
  TAIL,
} from '../training/recommender/learn.ts';
import { toArrayBuffer } from '../training/recommender/pack.ts';
import { COLD_KNOWN, ndcgAt10, type Question, questionsOf, rankOf } from '../training/recommender/questions.ts';
import { familiesOf, familyFolds, type Programme, readProgrammes } from '../training/recommender/read-programmes.ts';
import { type Interval, interval, macroMean, relativeGain, type Sample } from './recommend/intervals.ts';
import { type Lifter, readLifters } from './recommend/read-lifters.ts';
import { type Models, scoresOf, type System, SYSTEMS } from './recommend/systems.ts';

const RESULTS = 'bench/results/recommend.json';
const LOGS = '../shared/data/logs';
const MODEL = 'models/recommender/';
const SEED = 8;
const TAIL_AND_COLD_GAIN = 0.2;

interface Answer {
  readonly family: string;
  readonly lifter: boolean;
  readonly cold: boolean;
  readonly tail: boolean;
  readonly checked: boolean;
  readonly goal: string;
  readonly ranks: Readonly<Record<System, number>>;
}

const NO_BLEND = { weights: [], whenLittleIsKnown: [] };

function answered(
  models: Models,
  question: Question,
  holders: ReadonlyMap<string, number>,
  about: Pick<Answer, 'family' | 'lifter' | 'checked'>,
): Answer {
  const scores = scoresOf(models, question);
  const { left } = rowsOf(models.hybrid, question);
  // As a person would see it: what they said they do is not offered, everything else is.
  const out = new Set(question.known.flatMap((id) => models.hybrid.rows.get(id) ?? []));
  const ranks = Object.fromEntries(SYSTEMS.map((system) => [system, rankOf(scores[system], left, out)]));
  const tail = (holders.get(question.left) ?? 0) <= TAIL;
  const { cold, profile } = question;
  return { ...about, cold, tail, goal: profile.goal, ranks: ranks as Answer['ranks'] };
}

function byProgramme(data: Data, folds: number): readonly Answer[] {
  const foldOf = familyFolds(data.families, folds, createRandom(SEED));
  return Array.from({ length: folds }, (_none, fold) => fold).flatMap((fold) => {
    const seen = subset(data, (index) => foldOf[index] !== fold);
    const learnt = learn(seen, SEED + fold);
    const easeSettings = chooseSettings(seen, SEED + fold, EASE_GRID);
    const models = {
      ease: asModel(fitted(seen, easeSettings), NO_BLEND),
      hybrid: asModel(learnt.matrix, learnt.blend),
    };
    const { lambda, content } = learnt.settings;
    process.stderr.write(
      `fold ${fold + 1} of ${folds}: matrix λ ${lambda}, content ${content}; EASE λ ${easeSettings.lambda}\n`,
    );
    const holders = countHolders(seen.programmes);
    const random = createRandom(SEED + 1000 + fold);
    return data.programmes.flatMap((programme, index) => {
      if (foldOf[index] !== fold) return [];
      const about = { family: String(data.families[index]), lifter: false, checked: programme.checked };
      return questionsOf(programme, index, random, 1).map((question) => answered(models, question, holders, about));
    });
  });
}

const LIFTERS_LEVEL: Profile['level'] = 'intermediate';

function byLifter(data: Data, lifters: readonly Lifter[]): readonly Answer[] {
  const read = (name: string) => toArrayBuffer(readFileSync(MODEL + name));
  const models = {
    ease: asModel(fitted(data, chooseSettings(data, SEED, EASE_GRID)), NO_BLEND),
    hybrid: unpackRecommendModel(read('model.json'), read('weights.bin')),
  };
  const holders = countHolders(data.programmes);
  return lifters.flatMap(({ name, goal, exercises }, index) => {
    const asProgramme: Programme = {
      id: name,
      name,
      by: name,
      source: '',
      checked: true,
      goal: [goal],
      level: LIFTERS_LEVEL,
      daysPerWeek: 3,
      days: [exercises],
    };
    const asked = questionsOf(asProgramme, index, createRandom(SEED + 2000 + index), 1);
    // Four people are too few to resample: their exercises are.
    return asked.map((question) =>
      answered(models, question, holders, { family: `${name} ${question.left}`, lifter: true, checked: true }),
    );
  });
}

const SLICES: readonly (readonly [name: string, keep: (answer: Answer) => boolean])[] = [
  ['overall', ({ lifter, cold }) => !lifter && !cold],
  ['tail', ({ lifter, cold, tail }) => !lifter && !cold && tail],
  ['cold', ({ lifter, cold }) => !lifter && cold],
  ['tail and cold', ({ lifter, cold, tail }) => !lifter && cold && tail],
  ['checked sources', ({ lifter, cold, checked }) => !lifter && !cold && checked],
  ...(['strength', 'hypertrophy', 'general', 'fat_loss', 'mobility'] as const).map(
    (goal) => [`goal ${goal}`, (one: Answer) => !one.lifter && !one.cold && one.goal === goal] as const,
  ),
  ['lifters', ({ lifter, cold }) => lifter && !cold],
  ['lifters, tail', ({ lifter, cold, tail }) => lifter && !cold && tail],
  ['lifters, cold', ({ lifter, cold }) => lifter && cold],
];

interface Slice {
  readonly questions: number;
  readonly ndcg: Readonly<Record<System, Interval>>;
  readonly recall: Readonly<Record<System, number>>;
  /** Of the hybrid, as a share of EASE and of popularity. */
  readonly overEase: Interval;
  readonly overPopularity: Interval;
}

function measured(answers: readonly Answer[]): Slice {
  const samples = (system: System, value: (rank: number) => number): readonly Sample[] =>
    answers.map(({ family, ranks }) => ({ family, value: value(ranks[system]) }));
  const gains = Object.fromEntries(SYSTEMS.map((system) => [system, samples(system, ndcgAt10)])) as Record<
    System,
    readonly Sample[]
  >;
  const each = <T>(make: (system: System) => T) =>
    Object.fromEntries(SYSTEMS.map((system) => [system, make(system)])) as Record<System, T>;
  return {
    questions: answers.length,
    ndcg: each((system) => interval(gains[system])),
    recall: each((system) => macroMean(samples(system, (rank) => (rank <= 10 ? 1 : 0)))),
    overEase: relativeGain(gains.EASE, gains.hybrid),
    overPopularity: relativeGain(gains.popularity, gains.hybrid),
  };
}

const percent = (share: number) =>
  Number.isFinite(share) ? `${share >= 0 ? '+' : ''}${(100 * share).toFixed(0)} %` : '–';

function table(slices: Readonly<Record<string, Slice>>): string {
  const lines = Object.entries(slices).map(([name, { questions, ndcg, recall, overEase }]) => {
    const cells = SYSTEMS.map((system) => {
      const { mean, low, high } = ndcg[system];
      return `${mean.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] ${recall[system].toFixed(2)}`;
    });
    const gain = `${percent(overEase.mean)} [${percent(overEase.low)}, ${percent(overEase.high)}]`;
    return `| ${[name, questions, ...cells, gain].join(' | ')} |`;
  });
  const head = ['NDCG@10 [95 %] recall@10', 'n', ...SYSTEMS, 'hybrid over EASE'];
  return [`| ${head.join(' | ')} |`, `|${head.map(() => ' --- |').join('')}`, ...lines].join('\n');
}

const { values } = parseArgs({ options: { folds: { type: 'string', default: '5' } } });
const programmes = readProgrammes();
const data: Data = { catalogue: EXERCISES, programmes, families: familiesOf(programmes) };
const lifters = readLifters(LOGS);
const answers = [
  ...byProgramme(data, Number(values.folds)),
  ...(existsSync(`${MODEL}model.json`) ? byLifter(data, lifters) : []),
];
const slices = Object.fromEntries(
  SLICES.map(([name, keep]) => [name, answers.filter(keep)] as const)
    .filter(([, kept]) => kept.length > 0)
    .map(([name, kept]) => [name, measured(kept)]),
);
const [overall, tail, cold] = ['overall', 'tail', 'cold'].map((name) => slices[name]!);
const worst = Object.entries(slices).map(([name, { ndcg }]) => ({
  name,
  gap: ndcg.hybrid.mean - ndcg.popularity.mean,
}));
worst.sort((a, b) => a.gap - b.gap);
const bars = [
  { what: 'hybrid above EASE overall', value: percent(overall!.overEase.mean), met: overall!.overEase.mean > 0 },
  ...(
    [
      ['tail', tail!],
      ['cold', cold!],
    ] as const
  ).map(([name, { overEase }]) => ({
    what: `hybrid over EASE, ${name}: at least +20 %`,
    value: `${percent(overEase.mean)} [${percent(overEase.low)}, ${percent(overEase.high)}]`,
    met: overEase.mean >= TAIL_AND_COLD_GAIN,
  })),
  {
    what: 'hybrid never below popularity',
    value: `least in ${worst[0]!.name}: ${worst[0]!.gap.toFixed(3)}`,
    met: worst[0]!.gap >= 0,
  },
];
process.stderr.write(
  `${programmes.length} programmes of ${new Set(data.families).size} families, ${lifters.length} lifters; tail: in ${TAIL} programmes or fewer; cold: ${COLD_KNOWN} exercises known or fewer\n`,
);
process.stderr.write(`${table(slices)}\n`);
for (const { what, value, met } of bars) process.stderr.write(`${met ? 'met' : 'NOT MET'}: ${what}: ${value}\n`);
const json = JSON.stringify(
  { programmes: programmes.length, families: new Set(data.families).size, slices, bars },
  null,
  2,
);
mkdirSync('bench/results', { recursive: true });
writeFileSync(RESULTS, `${json}\n`);
console.log(json);
process.exitCode = bars.every(({ met }) => met) ? 0 : 1;
