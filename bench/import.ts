// What comes in from other apps: real exports read whole, their names linked, twice the same, out and in again; and the clock.
// `npm run bench:import [-- --rows 10000] [--browser] [--names]`; table and bars on stderr, JSON on stdout and in bench/results/import.json.
// `--browser` times it in real Chromium too, `--names` lists what was linked on less than the whole name, and what was not.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runExport } from '../src/coach/run-export.ts';
import { createExerciseBook } from '../src/domain/catalogue/exercise-book.ts';
import { EXERCISES } from '../src/domain/catalogue/exercises.ts';
import { loadKg } from '../src/domain/log/load-kg.ts';
import type { SetRecord } from '../src/domain/log/records.ts';
import { createExportService } from '../src/services/export/create-export-service.ts';
import { createTransferService } from '../src/services/transfer/create-transfer-service.ts';
import { localClock } from '../src/services/transfer/local-clock.ts';
import { freshDatabase } from '../src/storage/fixtures/fresh-database.ts';
import { openStorage } from '../src/storage/open.ts';
import type { Storage } from '../src/storage/storage.ts';
import { bringIn } from './import/bring-in.ts';
import { longFile } from './import/long-file.ts';
import type { TimedInPage } from './import/page-script.ts';

const RESULTS = 'bench/results/import.json';
const REAL = '../shared/data/logs/strong';
const LINKED = 0.95;
const WITHIN_MS = 5000;

interface Bar {
  readonly what: string;
  readonly value: string;
  readonly met: boolean;
}

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000' },
    browser: { type: 'boolean', default: false },
    names: { type: 'boolean', default: false },
  },
});
const rows = Number(values.rows);
const transfer = createTransferService({ exercises: EXERCISES, clock: localClock });

/** An empty log in memory, for the time of `work`. */
async function inLog<T>(work: (storage: Storage) => Promise<T>): Promise<T> {
  freshDatabase();
  const storage = await openStorage();
  try {
    return await work(storage);
  } finally {
    storage.close();
  }
}

async function setsOf(storage: Storage): Promise<readonly SetRecord[]> {
  return (await storage.log.since('1950-01-01')).flatMap(({ sets }) => sets);
}

/** What a set says, whatever its ids: for comparing what went out with what came in again. */
function saying({ exerciseId, type, reps, load, durationSec, distanceM, rpe, startedAt }: SetRecord): string {
  return JSON.stringify([
    startedAt.slice(0, 19),
    exerciseId,
    type,
    reps,
    load && Math.round(loadKg(load) * 1e6),
    durationSec,
    Math.round(distanceM ?? 0),
    rpe,
  ]);
}

async function roundTrip(
  storage: Storage,
  unit: 'kg' | 'lb',
): Promise<{ readonly sets: number; readonly differing: number }> {
  const there = (await setsOf(storage)).map(saying).toSorted();
  const custom = await storage.exercises.custom();
  const out = await runExport(
    { storage, exports: createExportService(), now: () => new Date(), newId: () => 'export' },
    { form: 'strong', unit, pack: false },
  );
  if (out.kind !== 'file') throw new Error(out.kind);
  const again = await inLog(async (other) => {
    for (const exercise of custom) await other.exercises.saveCustom(exercise);
    await bringIn(other, transfer, out.file, 'again.csv', {
      weightUnit: unit,
      distanceUnit: unit === 'kg' ? 'km' : 'mi',
    });
    return (await setsOf(other)).map(saying).toSorted();
  });
  const left = new Map<string, number>();
  for (const set of again) left.set(set, (left.get(set) ?? 0) + 1);
  let differing = 0;
  for (const set of there) {
    const count = left.get(set) ?? 0;
    if (count === 0) {
      differing += 1;
      if (values.names) console.error(`  came back otherwise: ${set}`);
    } else left.set(set, count - 1);
  }
  return { sets: there.length, differing };
}

async function realFile(name: string) {
  const file = new Blob([readFileSync(join(REAL, name))]);
  return inLog(async (storage) => {
    const first = await bringIn(storage, transfer, file, name);
    const book = createExerciseBook(EXERCISES, await storage.exercises.custom());
    const sets = await setsOf(storage);
    const orphaned = sets.filter(({ exerciseId }) => !book.byId(exerciseId)).length;
    const twice = await bringIn(storage, transfer, file, name);
    const trip = await roundTrip(storage, first.inspection.reading.suggestedUnits.weight);
    if (values.names) listNames(name, first.inspection.names);
    return {
      file: name,
      rows: first.inspection.sets,
      stored: sets.length,
      nothingDone: first.inspection.problemCounts.nothing_done ?? 0,
      problems: first.inspection.problemCounts,
      linked: first.totals.linkedRows,
      names: first.inspection.names.length,
      created: first.totals.exercises,
      orphaned,
      twice: twice.totals.sets,
      trip,
      ms: Math.round(first.inspectMs + first.importMs),
    };
  });
}

function listNames(file: string, names: Awaited<ReturnType<typeof bringIn>>['inspection']['names']): void {
  for (const { name, rows: count, proposal } of names) {
    if (proposal.kind === 'link' && proposal.confidence < 1)
      console.error(`  ${file}: ${name} (${count}) → ${proposal.exerciseId} ${proposal.confidence.toFixed(2)}`);
    if (proposal.kind === 'create')
      console.error(`  ${file}: ${name} (${count}) asked; near ${proposal.nearest?.exerciseId ?? 'nothing'}`);
  }
}

async function inBrowser(): Promise<TimedInPage> {
  const { blankPage, newProfile, openBrowser } = await import('./log/browser.ts');
  const { buildScript } = await import('./log/build-script.ts');
  const context = await openBrowser(newProfile());
  try {
    const page = await blankPage(context, 'http://localhost/', await buildScript('bench/import/page-script.ts'));
    return await page.evaluate(`benchImport.importLong(${rows})`);
  } finally {
    await context.close();
  }
}

async function main(): Promise<boolean> {
  if (!(rows > 0)) throw new Error('--rows takes a number above 0.');
  const bars: Bar[] = [];
  const bar = (what: string, value: string, met: boolean) => bars.push({ what, value, met });
  const real: Awaited<ReturnType<typeof realFile>>[] = [];
  if (existsSync(REAL)) {
    for (const name of readdirSync(REAL).filter((each) => each.endsWith('.csv'))) real.push(await realFile(name));
    const sum = (count: (each: (typeof real)[number]) => number) =>
      real.reduce((total, each) => total + count(each), 0);
    const [all, stored, nothing] = [
      sum((each) => each.rows),
      sum(({ stored: count }) => count),
      sum((each) => each.nothingDone),
    ];
    bar(
      'set rows stored',
      `${stored} of ${all}; ${nothing} rows have no repetitions, time or distance and are told`,
      stored + nothing === all,
    );
    const share = sum(({ linked }) => linked) / all;
    bar(
      'rows linked to a catalogue exercise without asking',
      `${(100 * share).toFixed(1)} % (≥ ${100 * LINKED} %)`,
      share >= LINKED,
    );
    bar('sets without an exercise', String(sum(({ orphaned }) => orphaned)), sum(({ orphaned }) => orphaned) === 0);
    bar('sets added by the same file again', String(sum(({ twice }) => twice)), sum(({ twice }) => twice) === 0);
    const differing = sum(({ trip }) => trip.differing);
    bar(
      'sets that differ after going out as Strong and coming in again',
      `${differing} of ${sum(({ trip }) => trip.sets)}`,
      differing === 0,
    );
  } else console.error(`The real exports are not here (${REAL}): only the clock is measured.`);

  const clock = await inLog((storage) => bringIn(storage, transfer, new Blob([longFile(rows)]), 'long.csv'));
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s (≤ ${WITHIN_MS / 1000} s)`;
  const nodeMs = clock.inspectMs + clock.importMs;
  bar(`${rows} rows, Node with a database in memory`, seconds(nodeMs), (nodeMs * 10_000) / rows <= WITHIN_MS);
  const browser = values.browser ? await inBrowser() : null;
  if (browser) {
    const ms = browser.inspectMs + browser.importMs;
    bar(`${rows} rows, Chromium, on the page's own thread`, seconds(ms), (ms * 10_000) / rows <= WITHIN_MS);
  }

  console.error(
    [
      ...real.map(
        (each) =>
          `${each.file.padEnd(22)} ${each.rows} rows, ${each.stored} stored, ${((100 * each.linked) / each.rows).toFixed(1)} % linked, ${each.created} of ${each.names} names made exercises, ${each.ms} ms`,
      ),
      `${rows} rows: inspected in ${Math.round(clock.inspectMs)} ms, written in ${Math.round(clock.importMs)} ms, progress told ${clock.told} times`,
      ...(browser
        ? [
            `Chromium: inspected in ${Math.round(browser.inspectMs)} ms, written in ${Math.round(browser.importMs)} ms, longest task ${Math.round(browser.longestTaskMs)} ms`,
          ]
        : []),
      ...bars.map(({ what, value, met }) => `${met ? 'met   ' : 'MISSED'} ${what}: ${value}`),
    ].join('\n'),
  );
  const results = {
    measuredAt: new Date().toISOString(),
    cpu: cpus()[0]?.model ?? 'unknown',
    real,
    clock: { rows, inspectMs: Math.round(clock.inspectMs), importMs: Math.round(clock.importMs), progress: clock.told },
    browser,
    bars,
  };
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  console.log(JSON.stringify(results));
  return bars.every(({ met }) => met);
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
