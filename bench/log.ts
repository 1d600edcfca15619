// Ten years of training in the built app: 100,000 sets put in by the app's own storage in real Chromium, then every question that screens
// ask, a set being logged, the way from a tap to each screen, and opening the app against an empty one. docs/performance.md.
// Needs a build. `npm run bench:log [-- --workouts 4000] [--tries 5] [--only queries,screens,opening] [--rebuild]`; table on stderr, JSON on
// stdout and in bench/results/log.json.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { serve } from '../scripts/serve.mjs';
import { median, round } from './live/statistics.ts';
import { blankPage, newProfile, openBrowser } from './log/browser.ts';
import { buildScript } from './log/build-script.ts';
import type { Filled, Timed } from './log/page-script.ts';
import { benchedScreens } from './log/screens.ts';
import { addClock, openOnce, quiet, type Tapped, tapOnce } from './log/tap-clock.ts';
import { usualExercises } from './log/ten-years.ts';

const RESULTS = 'bench/results/log.json';
const WITHIN_MS = 100;
const SECTIONS = ['queries', 'screens', 'opening'] as const;
type Section = (typeof SECTIONS)[number];
/** The first screen: its headline and what stands under it. */
const FIRST_SCREEN = ['#content h1', '#content section'];

interface Bar {
  readonly what: string;
  readonly ms: number | null;
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
      workouts: { type: 'string', default: '4000' },
      tries: { type: 'string', default: '5' },
      rebuild: { type: 'boolean', default: false },
    },
  });
  const sections = values.only.split(',').map((name): Section => {
    const section = SECTIONS.find((known) => known === name.trim());
    if (!section) throw new Error(`There is no section ${name}: ${SECTIONS.join(', ')}.`);
    return section;
  });
  const [workouts, tries] = [Number(values.workouts), Number(values.tries)];
  if (!(workouts > 0) || !(tries > 0)) throw new Error('--workouts and --tries take numbers above 0.');
  if (!existsSync('dist/index.html')) throw new Error('There is no build in dist: run "npm run build" first.');
  return { sections, workouts, tries, rebuild: values.rebuild };
}

type Options = ReturnType<typeof readOptions>;

interface Place {
  readonly origin: string;
  readonly script: string;
  readonly full: string;
  readonly empty: string;
}

/** Ten years into one profile, nobody's log into the other; the same person in both. */
async function fill({ origin, script, full, empty }: Place, { workouts }: Options): Promise<Part> {
  const emptyContext = await openBrowser(empty);
  await (await blankPage(emptyContext, origin, script)).evaluate('benchLog.introduce()');
  await emptyContext.close();
  const context = await openBrowser(full);
  const page = await blankPage(context, origin, script);
  await page.evaluate('benchLog.introduce()');
  const filled: Filled = await page.evaluate(`benchLog.fill(${workouts})`);
  await context.close();
  const per10k = (filled.seconds * 10_000) / filled.sets;
  return {
    figures: { ...filled, secondsPer10000: round(per10k) },
    lines: [
      `${filled.workouts} workouts, ${filled.sets} sets in ${filled.seconds.toFixed(1)} s by imports of 50 workouts: ${per10k.toFixed(2)} s for 10,000 rows`,
    ],
    bars: [],
  };
}

async function measureQueries({ origin, script, full, empty }: Place, { tries, rebuild }: Options): Promise<Part> {
  const emptyContext = await openBrowser(empty);
  const first: Timed = await (await blankPage(emptyContext, origin, script)).evaluate('benchLog.logSets(25)');
  await emptyContext.close();
  const context = await openBrowser(full);
  const page = await blankPage(context, origin, script);
  const timed: readonly Timed[] = await page.evaluate(`benchLog.ask(${tries})`);
  const set: Timed = await page.evaluate('benchLog.logSets(25)');
  const rebuilt: { readonly seconds: number; readonly addSetMs: readonly number[] } | null = rebuild
    ? await page.evaluate('benchLog.rebuild()')
    : null;
  await context.close();
  const lines = timed.map(
    ({ name, ms, rows }) =>
      `${name.padEnd(36)}${pad(rows, 7)} rows  first ${pad(ms[0] ?? Number.NaN)} ms  median ${pad(median(ms))} ms`,
  );
  return {
    figures: { queries: timed, addSet: set, addSetEmpty: first, rebuild: rebuilt },
    lines: [
      ...lines,
      `a set logged: median ${pad(median(set.ms))} ms, longest ${pad(Math.max(...set.ms))} ms; in an empty log ${pad(median(first.ms))} ms and ${pad(Math.max(...first.ms))} ms`,
      ...(rebuilt
        ? [
            `all roll-ups made anew: ${rebuilt.seconds.toFixed(1)} s; a set logged meanwhile: median ${pad(median(rebuilt.addSetMs))} ms, longest ${pad(Math.max(...rebuilt.addSetMs))} ms`,
          ]
        : []),
    ],
    bars: [
      { what: 'a set is logged within 100 ms (median)', ms: round(median(set.ms)), met: median(set.ms) <= WITHIN_MS },
    ],
  };
}

interface ScreenTimes {
  readonly name: string;
  /** In a page that was just opened, so that the screen's own code comes with it. */
  readonly fresh: readonly Tapped[];
  /** Gone to again in the same page. */
  readonly again: readonly Tapped[];
}

async function measureScreens({ origin, full }: Place, { tries }: Options): Promise<Part> {
  const context = await openBrowser(full);
  const results: ScreenTimes[] = [];
  try {
    const visit = await context.newPage();
    await visit.goto(origin);
    await visit.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await visit.waitForTimeout(3000);
    await visit.close();
    for (const screen of benchedScreens(usualExercises()[0] ?? '')) {
      const times: { fresh: Tapped[]; again: Tapped[] } = { fresh: [], again: [] };
      for (let turn = 0; turn < tries; turn += 1) {
        const page = await context.newPage();
        await addClock(page);
        await page.goto(origin + screen.from.slice(1));
        try {
          times.fresh.push(await tapOnce(page, screen));
          if (screen.text === undefined) {
            await page.goBack();
            times.again.push(await tapOnce(page, screen));
          }
        } catch (error) {
          times.fresh.push({ drawnMs: null, longestTaskMs: 0 });
          console.error(`${screen.name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
        }
        await page.close();
      }
      results.push({ name: screen.name, ...times });
    }
  } finally {
    await context.close();
  }
  return {
    figures: results,
    lines: results.map(
      ({ name, fresh, again }) =>
        `${name.padEnd(28)}tap → drawn ${pad(middle(fresh))} ms in a page just opened, ${pad(middle(again.length > 0 ? again : fresh))} ms again; longest task ${pad(Math.max(...[...fresh, ...again].map(({ longestTaskMs }) => longestTaskMs)), 5)} ms`,
    ),
    bars: results.map(({ name, fresh, again }) => {
      const ms = middle(again.length > 0 ? again : fresh);
      return { what: `${name}: tap → drawn ≤ 100 ms`, ms: round(ms), met: ms <= WITHIN_MS };
    }),
  };
}

function middle(taps: readonly Tapped[]): number {
  return taps.some(({ drawnMs }) => drawnMs === null) ? Number.NaN : median(taps.map(({ drawnMs }) => drawnMs ?? 0));
}

/** In turns, so that what else the machine does touches both alike. */
async function measureOpening({ origin, full, empty }: Place, { tries }: Options): Promise<Part> {
  const [withData, without] = [await openBrowser(full), await openBrowser(empty)];
  const times: { full: number[]; empty: number[] } = { full: [], empty: [] };
  try {
    for (const context of [withData, without]) {
      const page = await context.newPage();
      await page.goto(origin);
      await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
      await page.waitForTimeout(4000);
      await page.close();
    }
    for (let turn = 0; turn < 2 * tries; turn += 1)
      for (const [context, list] of [
        [withData, times.full],
        [without, times.empty],
      ] as const) {
        const page = await context.newPage();
        await addClock(page);
        list.push(await openOnce(page, origin, FIRST_SCREEN));
        await quiet(page);
        await page.close();
      }
  } finally {
    await withData.close();
    await without.close();
  }
  const slower = median(times.full) - median(times.empty);
  return {
    figures: { ...times, slowerMs: round(slower) },
    lines: [
      `opened → first screen drawn: ${pad(median(times.full))} ms with the data, ${pad(median(times.empty))} ms empty`,
    ],
    bars: [{ what: 'opening at most 100 ms slower than empty', ms: round(slower), met: slower <= WITHIN_MS }],
  };
}

function pad(value: number, width = 6): string {
  return (Number.isInteger(value) ? String(value) : value.toFixed(1)).padStart(width);
}

async function main(): Promise<boolean> {
  const options = readOptions();
  const server = await serve(0, 'dist');
  const place: Place = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    script: await buildScript(),
    full: newProfile(),
    empty: newProfile(),
  };
  const measure: Readonly<Record<Section, () => Promise<Part>>> = {
    queries: () => measureQueries(place, options),
    screens: () => measureScreens(place, options),
    opening: () => measureOpening(place, options),
  };
  try {
    const results: Record<string, unknown> = {
      machine: { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, load: loadavg().map((load) => round(load)) },
      measuredAt: new Date().toISOString(),
    };
    let missed = 0;
    const run = async (name: string, part: Promise<Part>) => {
      const { figures, lines, bars } = await part;
      results[name] = { figures, bars };
      missed += bars.filter(({ met }) => !met).length;
      console.error(
        [`\n${name}`, ...lines, ...bars.map(({ what, ms, met }) => `${met ? 'met   ' : 'MISSED'} ${what}: ${ms}`)].join(
          '\n',
        ),
      );
    };
    await run('filling', fill(place, options));
    for (const section of options.sections) await run(section, measure[section]());
    mkdirSync('bench/results', { recursive: true });
    writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
    console.log(JSON.stringify(results));
    return missed === 0;
  } finally {
    server.close();
  }
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
