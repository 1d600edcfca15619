// How heavy the app is and how soon it stands: sizes, Lighthouse on a phone, cold and warm starts with nothing stored and with 100,000 sets, and
// what an update fetches. docs/performance.md. Needs a build, and nothing else running on the machine.
// `npm run bench:app [-- --only sizes,lighthouse,starts,update] [--runs 3] [--tries 9] [--workouts 4000]`; table on stderr, JSON on stdout and
// in bench/results/app.json, where sections of earlier runs stay until they are measured again. Ends with 1 where a bar is missed.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureBuild, plainName } from '../scripts/build-sizes.mjs';
import { serve } from '../scripts/serve.mjs';
import { CATEGORIES, installabilityErrors, type LighthouseRun, runLighthouse } from './app/lighthouse.ts';
import { copyWithoutCaches, makePeople, type People, wholeCopy } from './app/profiles.ts';
import { coldStarts, heldProfile, type Person, type Start, warmStarts } from './app/starts.ts';
import { measureUpdates } from './app/update.ts';
import { newProfile } from './log/browser.ts';
import { median, round } from './live/statistics.ts';

const RESULTS = 'bench/results/app.json';
const SECTIONS = ['sizes', 'lighthouse', 'starts', 'update'] as const;
type Section = (typeof SECTIONS)[number];
const LOWEST_SCORE = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const LARGEST_PAINT_MS = 1600;
const WARM_START_MS = 500;
const PERSONS: readonly Person[] = ['nobody', 'tenYears'];
const CALLED: Readonly<Record<Person, string>> = { nobody: 'nothing stored', tenYears: '100,000 sets' };

interface Bar {
  readonly what: string;
  readonly value: number | null;
  readonly met: boolean;
}

interface Part {
  readonly figures: unknown;
  readonly lines: readonly string[];
  readonly bars: readonly Bar[];
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: SECTIONS.join(',') },
      runs: { type: 'string', default: '3' },
      tries: { type: 'string', default: '9' },
      workouts: { type: 'string', default: '4000' },
    },
  });
  const sections = values.only.split(',').map((name): Section => {
    const section = SECTIONS.find((known) => known === name.trim());
    if (!section) throw new Error(`There is no section ${name}: ${SECTIONS.join(', ')}.`);
    return section;
  });
  const [runs, tries, workouts] = [Number(values.runs), Number(values.tries), Number(values.workouts)];
  if (!(runs > 0) || !(tries > 0) || !(workouts > 0))
    throw new Error('--runs, --tries and --workouts take numbers above 0.');
  return { sections, runs, tries, workouts };
}

type Options = ReturnType<typeof readOptions>;

function atMost(what: string, value: number, limit: number): Bar {
  return { what: `${what} ≤ ${limit}`, value: round(value), met: value <= limit };
}

function weigh(): Part {
  const sizes = measureBuild('dist');
  const { firstLoad, screens, workers, precache, serviceWorker } = sizes;
  const { firstLoad: limit, precache: held }: { firstLoad: { js: number; css: number }; precache: { sent: number } } =
    JSON.parse(readFileSync('budget.json', 'utf8'));
  const listed = (rows: readonly { readonly name: string; readonly gzip: number }[]) =>
    rows.map(({ name, gzip }) => `${name} ${kB(gzip)}`).join(', ');
  return {
    figures: sizes,
    lines: [
      `first load, gzip: JavaScript ${kB(firstLoad.js.gzip)} in ${firstLoad.js.files.length} files, styles ${kB(firstLoad.css.gzip)}`,
      `screens beside it, gzip: ${listed(screens)}`,
      `workers, gzip: ${listed(workers)}; service worker ${kB(serviceWorker.gzip)}`,
      `kept for offline use: ${precache.files} files, ${kB(precache.sent)} as sent, ${kB(precache.bytes)} as stored, of which models ${kB(precache.models)}`,
      `largest of them, as stored: ${precache.largest.map(({ file, bytes }) => `${plainName(file)} ${kB(bytes)}`).join(', ')}`,
    ],
    bars: [
      atMost('first load JavaScript, gzip bytes', firstLoad.js.gzip, limit.js),
      atMost('first load styles, gzip bytes', firstLoad.css.gzip, limit.css),
      atMost('kept for offline use, bytes as sent', precache.sent, held.sent),
    ],
  };
}

/** Who opens the app, and with what of it on the device. */
interface Visit {
  readonly called: string;
  readonly profile: string;
  readonly copyOf: (profile: string) => string;
}

async function measureLighthouse(people: People, origin: string, { runs }: Options): Promise<Part> {
  const held = await heldProfile(people.tenYears, origin);
  const visits: readonly Visit[] = [
    { called: `${CALLED.nobody}, first visit`, profile: people.nobody, copyOf: copyWithoutCaches },
    { called: `${CALLED.tenYears}, first visit`, profile: people.tenYears, copyOf: copyWithoutCaches },
    { called: `${CALLED.tenYears}, come back`, profile: held, copyOf: wholeCopy },
  ];
  const all = visits.map((visit) => ({ ...visit, runs: [] as LighthouseRun[] }));
  for (let turn = 0; turn < runs; turn += 1)
    for (const visit of all) visit.runs.push(await runLighthouse(visit.profile, origin, visit.copyOf));
  rmSync(held, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  const errors = await installabilityErrors(newProfile(), origin);
  return {
    figures: { runs: Object.fromEntries(all.map((visit) => [visit.called, visit.runs])), installabilityErrors: errors },
    lines: [
      ...all.map(({ called, runs: made }) => {
        const scores = CATEGORIES.map((id) => median(made.map((run) => run.scores[id]))).join('/');
        const ms = (read: (run: LighthouseRun) => number) => pad(median(made.map(read)));
        return `${called.padEnd(30)}${scores}   first paint ${ms((run) => run.firstPaintMs)} ms, largest ${ms((run) => run.largestPaintMs)} ms, blocked ${ms((run) => run.blockedMs)} ms`;
      }),
      ...all.flatMap(({ called, runs: made }) =>
        [...new Set(made.flatMap(({ faults }) => faults))].map((fault) => `    ${called}: ${fault}`),
      ),
      `installability: ${errors.length === 0 ? 'no errors' : JSON.stringify(errors)}`,
    ],
    bars: [
      ...all.flatMap(({ called, runs: made }) => [
        ...CATEGORIES.map((id): Bar => {
          const score = median(made.map((run) => run.scores[id]));
          const least = LOWEST_SCORE[id];
          return { what: `${called}: ${id} ≥ ${least}`, value: score, met: score >= least };
        }),
        atMost(`${called}: largest paint, ms`, median(made.map((run) => run.largestPaintMs)), LARGEST_PAINT_MS),
      ]),
      { what: 'nothing keeps it from being installed', value: errors.length, met: errors.length === 0 },
    ],
  };
}

async function measureStarts(people: People, origin: string, { tries }: Options): Promise<Part> {
  const starts: { readonly kind: string; readonly person: Person; readonly starts: readonly Start[] }[] = [];
  for (const person of PERSONS) {
    starts.push({ kind: 'cold', person, starts: await coldStarts(people[person], person, origin, tries) });
    starts.push({ kind: 'warm', person, starts: await warmStarts(people[person], person, origin, tries) });
  }
  const middle = (list: readonly Start[], key: keyof Start) => median(list.map((start) => start[key]));
  return {
    figures: starts,
    lines: starts.map(
      ({ kind, person, starts: list }) =>
        `${kind}, ${CALLED[person].padEnd(16)}drawn ${pad(middle(list, 'drawnMs'))} ms, largest paint ${pad(middle(list, 'largestPaintMs'))} ms, interactive ${pad(middle(list, 'interactiveMs'))} ms`,
    ),
    bars: starts
      .filter(({ kind }) => kind === 'warm')
      .map(({ person, starts: list }) =>
        atMost(`warm start, ${CALLED[person]}: drawn, ms`, middle(list, 'drawnMs'), WARM_START_MS),
      ),
  };
}

async function measureUpdateCost(): Promise<Part> {
  const costs = await measureUpdates();
  return {
    figures: costs,
    lines: costs.map(
      ({ what, files, bytes, largest }) =>
        `${what} changed: ${files} files, ${kB(bytes)} as sent; most of it ${largest.map((file) => `${plainName(file.path)} ${kB(file.bytes)}`).join(', ')}`,
    ),
    bars: [],
  };
}

function kB(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(2)} MB`;
}

function pad(ms: number): string {
  return String(Math.round(ms)).padStart(5);
}

async function main(): Promise<boolean> {
  const options = readOptions();
  const server = await serve(0, 'dist');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const needPeople = options.sections.some((section) => section === 'lighthouse' || section === 'starts');
  const load = loadavg().map((value) => round(value));
  const people = needPeople ? await makePeople(origin, options.workouts) : null;
  const withPeople = (measure: (of: People, at: string, by: Options) => Promise<Part>) => {
    if (!people) throw new Error('Nobody was made for this section.');
    return measure(people, origin, options);
  };
  const measure: Readonly<Record<Section, () => Promise<Part>>> = {
    sizes: () => Promise.resolve(weigh()),
    lighthouse: () => withPeople(measureLighthouse),
    starts: () => withPeople(measureStarts),
    update: () => measureUpdateCost(),
  };
  const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, load };
  const results: Record<string, unknown> = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};
  if (people)
    console.error(`${people.filled.sets} sets in ${people.filled.workouts} workouts; load before ${load.join(' ')}`);
  let missed = 0;
  try {
    for (const section of options.sections) {
      const { figures, lines, bars } = await measure[section]();
      results[section] = { machine, measuredAt: new Date().toISOString(), figures, bars };
      missed += bars.filter(({ met }) => !met).length;
      const told = bars.map(({ what, value, met }) => `${met ? 'met   ' : 'MISSED'} ${what}: ${value}`);
      console.error([`\n${section}`, ...lines, ...told].join('\n'));
      mkdirSync('bench/results', { recursive: true });
      writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
    }
    console.log(JSON.stringify(results));
    return missed === 0;
  } finally {
    server.close();
    if (people)
      for (const profile of [people.nobody, people.tenYears]) rmSync(profile, { recursive: true, force: true });
  }
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
