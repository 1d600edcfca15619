// Weekly plans for thousands of random people: what they break (by a checker of its own), whether what cannot be is explained, how long
// they take, and how near they come to the optimum that HiGHS finds or bounds. `npm run bench:plan [-- --people 10000 --optima 200]`;
// tables on standard error, JSON on standard output and, for a whole run, in bench/results/plan.json.
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { digits, markdownTable } from '../training/markdown-table.ts';
import { type Measured, measurePerson } from './plan/measure-person.ts';
import { type Gap, gapOf } from './plan/measure-gap.ts';

const RESULTS = 'bench/results/plan.json';
const WHOLE = { people: 10_000, optima: 200 };
/** People of the gap are none of the others. */
const FIRST_OF_GAP = 1_000_000;
/** Every so manieth is planned for twice, to see the same week come. */
const TWICE_EVERY = 50;

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: String(WHOLE.people) },
    optima: { type: 'string', default: String(WHOLE.optima) },
    seconds: { type: 'string', default: '5' },
    part: { type: 'string' },
  },
});
const people = Number(values.people);
const optima = Number(values.optima);
const seconds = Number(values.seconds);

interface Part {
  readonly measured: readonly Measured[];
  readonly gaps: readonly Gap[];
}

async function measurePart(part: number, parts: number): Promise<Part> {
  const measured: Measured[] = [];
  // Compiled once before anything is timed.
  for (let number = 0; number < 5; number += 1) measurePerson(-1 - number, false);
  for (let number = part; number < people; number += parts)
    measured.push(measurePerson(number, number % TWICE_EVERY === 0));
  const gaps: Gap[] = [];
  for (let number = part; gaps.length < Math.ceil((optima - part) / parts); number += parts) {
    const gap = await gapOf(FIRST_OF_GAP + number, seconds);
    if (gap) gaps.push(gap);
  }
  return { measured, gaps };
}

function inOtherProcess(part: number, parts: number): Promise<Part> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [...process.argv.slice(2), '--part', `${part}/${parts}`], {
      serialization: 'advanced',
    });
    child.once('message', (answer) => {
      resolve(answer as Part);
    });
    child.once('close', (code) => {
      reject(new Error(`part ${part} ended with ${code} and no answer`));
    });
  });
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function counted(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function milliseconds(of: readonly number[]) {
  return { median: quantile(of, 0.5), p95: quantile(of, 0.95), p99: quantile(of, 0.99), most: quantile(of, 1) };
}

function shares(of: readonly number[]) {
  return { count: of.length, mean: mean(of), p5: quantile(of, 0.05), least: quantile(of, 0) };
}

function report({ measured, gaps }: Part) {
  const planned = measured.filter(({ status }) => status === 'ok');
  const impossible = measured.filter(({ status }) => status === 'unsatisfiable');
  const proven = gaps.filter(({ isProven }) => isProven);
  return {
    people: measured.length,
    planned: planned.length,
    withChanges: planned.filter(({ changed }) => changed).length,
    referred: measured.filter(({ status }) => status === 'refer').length,
    impossible: impossible.length,
    violations: counted(measured.flatMap(({ violations }) => violations.map(({ rule }) => rule))),
    firstViolations: measured
      .filter(({ violations }) => violations.length > 0)
      .slice(0, 10)
      .map(({ number, violations }) => ({ number, violations })),
    unexplained: impossible.filter(({ explained }) => explained !== 'enough and needed').length,
    explanations: counted(impossible.map(({ explained }) => explained)),
    relaxed: counted(impossible.map(({ relax }) => relax.toSorted().join(' + '))),
    otherSecondTime: measured.filter(({ sameAgain }) => sameAgain === false).length,
    toFirstPlanMs: milliseconds(planned.map(({ firstMs }) => firstMs)),
    toFinalPlanMs: milliseconds(planned.map(({ finalMs }) => finalMs)),
    toExplanationMs: milliseconds(impossible.map(({ firstMs }) => firstMs)),
    ofOptimum: {
      provenWithin: seconds,
      // Of the bound, which the optimum lies within half a percent of.
      first: shares(proven.map(({ first, bound }) => first / bound)),
      final: shares(proven.map(({ final, bound }) => final / bound)),
      // Where nothing was proven in time the bound lies further above the optimum.
      finalOfBound: shares(gaps.filter(({ isBounded }) => isBounded).map(({ final, bound }) => final / bound)),
    },
  };
}

function print(result: ReturnType<typeof report>): void {
  const { toFirstPlanMs, toFinalPlanMs, toExplanationMs, ofOptimum } = result;
  const total = Object.values(result.violations).reduce((sum, count) => sum + count, 0);
  console.error(
    markdownTable(
      [
        'people',
        'planned',
        'with changes',
        'referred',
        'impossible',
        'violations',
        'unexplained',
        'other the second time',
      ],
      [
        [
          result.people,
          result.planned,
          result.withChanges,
          result.referred,
          result.impossible,
          total,
          result.unexplained,
          result.otherSecondTime,
        ].map(String),
      ],
    ),
  );
  const time = (name: string, ms: ReturnType<typeof milliseconds>) => [
    name,
    ...[ms.median, ms.p95, ms.p99, ms.most].map((one) => digits(one, 0)),
  ];
  console.error(
    markdownTable(
      ['milliseconds of processor to', 'median', '95 %', '99 %', 'most'],
      [
        time('the first plan', toFirstPlanMs),
        time('the final plan', toFinalPlanMs),
        time('what stands in the way', toExplanationMs),
      ],
    ),
  );
  const share = (name: string, { count, ...of }: ReturnType<typeof shares>) => [
    name,
    String(count),
    ...[of.mean, of.p5, of.least].map((one) => digits(one, 3)),
  ];
  console.error(
    markdownTable(
      ['share of', 'weeks', 'mean', '5 %', 'least'],
      [
        share('the proven optimum, first plan', ofOptimum.first),
        share('the proven optimum, final plan', ofOptimum.final),
        share('the bound, proven or not, final plan', ofOptimum.finalOfBound),
      ],
    ),
  );
}

if (values.part === undefined) {
  const parts = Math.min(2, availableParallelism());
  const all = await Promise.all(Array.from({ length: parts }, (_none, part) => inOtherProcess(part, parts)));
  const result = report({
    measured: all.flatMap(({ measured }) => measured),
    gaps: all.flatMap(({ gaps }) => gaps),
  });
  print(result);
  console.log(JSON.stringify(result));
  if (people >= WHOLE.people && optima >= WHOLE.optima) {
    mkdirSync('bench/results', { recursive: true });
    writeFileSync(RESULTS, `${JSON.stringify(result, null, 1)}\n`);
  }
} else {
  const [part = 0, parts = 1] = values.part.split('/').map(Number);
  const answer = await measurePart(part, parts);
  // Long answers take a while to leave.
  process.send?.(answer, undefined, undefined, () => {
    process.disconnect();
  });
}
