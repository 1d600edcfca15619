// How well the counter counts: real clips, simulated and rendered people, phantoms, the recogniser, and what a frame costs.
// `npm run bench:counting [-- --only real,cost] [--pose] [--minutes 4]`; docs/counting-bench.md says how to read it. Tables on stderr,
// JSON on stdout and in bench/results/counting.json, plots of what was missed in bench/results/counting.html.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { readLabels } from './counting/footage.ts';
import { poseClips } from './counting/pose-clips.ts';
import { pageOf } from './counting/report-page.ts';
import { SECTION_NAMES, type Section, type SectionName, type SectionResult } from './counting/section.ts';

const RESULTS = 'bench/results';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    pose: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
    minutes: { type: 'string' },
    movement: { type: 'string' },
    bodies: { type: 'string', default: '200' },
    workers: { type: 'string', default: '2' },
    list: { type: 'boolean', default: false },
  },
});

/** One movement's results stand apart from those of all. */
const STEM = `${RESULTS}/counting${values.movement === undefined ? '' : `-${values.movement}`}`;

/** A section as it stands in counting.json: the bars and the table stay readable when a later run leaves the section out. */
interface KeptSection extends SectionResult {
  /** ISO time. */
  readonly measuredAt: string;
  readonly cpu: string;
}

type Kept = Partial<Record<SectionName, KeptSection>>;

function addressOf(name: SectionName): URL {
  return new URL(`./counting/${name}.ts`, import.meta.url);
}

/** Those asked for, or all there are. Throws a sentence for a name that is none. */
function wanted(): readonly SectionName[] {
  const there = SECTION_NAMES.filter((name) => existsSync(addressOf(name)));
  if (values.only === undefined) return there;
  return values.only.split(',').map((asked) => {
    const name = there.find((candidate) => candidate === asked.trim());
    if (!name) throw new Error(`There is no section ${asked}: ${there.join(', ')}.`);
    return name;
  });
}

function numberOf(option: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${option} takes a number above 0, not ${text}.`);
  return number;
}

function keptResults(): Kept {
  const file = `${STEM}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { sections: Kept }).sections : {};
}

function barLines({ bars }: SectionResult): readonly string[] {
  return bars.map(({ name, figure, bar, met }) => `  ${met ? 'met   ' : 'missed'} ${name}: ${figure} (${bar})`);
}

async function main(): Promise<void> {
  const names = wanted();
  const deadlineMs =
    values.minutes === undefined ? Infinity : Date.now() + 60_000 * numberOf('minutes', values.minutes);
  if (values.pose) {
    const by = values.browser ? 'browser' : 'node';
    const threads = numberOf('workers', values.workers);
    const left = await poseClips(readLabels(), { by, threads, deadlineMs });
    console.error(left > 0 ? `${left} clips are still to be posed: run it again` : 'every clip is posed');
    if (left > 0) return;
  }
  const results: KeptSection[] = [];
  for (const name of names) {
    const section = (await import(addressOf(name).href)) as Section;
    const result = await section.run({
      movement: values.movement ?? null,
      bodies: numberOf('bodies', values.bodies),
      workers: numberOf('workers', values.workers),
      deadlineMs,
      list: values.list,
    });
    results.push({ ...result, measuredAt: new Date().toISOString(), cpu: cpus()[0]?.model ?? 'unknown' });
    console.error([name, result.table, ...barLines(result), ''].join('\n'));
  }
  // Read only now: another run may have finished meanwhile.
  const kept: Kept = { ...keptResults(), ...Object.fromEntries(results.map((result) => [result.name, result])) };
  const sections = SECTION_NAMES.flatMap((name) => kept[name] ?? []);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${STEM}.json`, `${JSON.stringify({ sections: kept }, null, 2)}\n`);
  writeFileSync(`${STEM}.html`, pageOf(sections));
  console.error(`plots in ${STEM}.html`);
  console.log(
    JSON.stringify(Object.fromEntries(results.map(({ name, json, bars }) => [name, { bars, ...asRecord(json) }]))),
  );
}

function asRecord(json: unknown): Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : { rows: json };
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
