// The browser killed in mid-write, again and again: is what was said to be on disk on disk, whole, and can the workout go on?
// `npm run bench:durability [-- --kills 300] [--seed 9] [--no-imports] [--minutes 60] [--take-away 6] [--port 4388]`; table on stderr, JSON on
// stdout and in bench/results/durability.json. `--no-imports`: training alone is written, no long transactions beside it. `--minutes`: the most it may take.
// Every so often (`--take-away 6`; 0: never) the database is taken away after a kill, as Chromium does with one that it cannot open any more.
// `--cost [--rows 100000]`: no kills, but what the second copy costs a set, an import of so many rows and the opening; bench/results/second-copy.json.
// SIGKILL goes to the whole of Chromium while an import, the training and its repetitions are being written. It takes the processes, not
// the machine: a power cut, which strict transactions are for too, is not among what this can show.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { CHROMIUM_FLAGS, ensureChromium } from '../scripts/chromium.mjs';
import { serve } from '../scripts/serve.mjs';
import { createLedger, type Ledger, type Told } from './durability/ledger.ts';

const RESULTS = 'bench/results/durability.json';
const PAGE = '.cache/bench-durability';
/** A log is begun anew after so many kills: what is checked each time stays small. */
const KILLS_A_LOG = 20;
const LATEST_KILL_MS = 600;
/** How long after a write was begun the kill comes, at most: about as long as one takes. */
const INTO_WRITE_MS = 8;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '300' },
    seed: { type: 'string', default: '9' },
    minutes: { type: 'string', default: '60' },
    imports: { type: 'boolean', default: true },
    cost: { type: 'boolean', default: false },
    rows: { type: 'string', default: '100000' },
    'take-away': { type: 'string', default: '6' },
    port: { type: 'string', default: '4388' },
  },
  allowNegative: true,
});

interface Totals {
  kills: number;
  /** Kills with at least one write begun and not acknowledged. */
  inMidWrite: number;
  writesUnderWay: number;
  setsAcknowledged: number;
  writesAcknowledged: number;
  /** Workouts that were running when the process died, and that could be gone on with. */
  recovered: number;
  /** Times that nothing at all was left of the log, and nothing came back. */
  databasesGone: number;
  /** Times that the database was gone and came back out of the second copy. */
  databasesBack: number;
  /** Times that the bench took it away. */
  takenAway: number;
  rowsBack: number;
  snapshots: number;
  readonly lost: string[];
  readonly torn: string[];
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function buildPage(): Promise<void> {
  await build({
    configFile: false,
    root: 'bench/durability/page',
    publicDir: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: `${process.cwd()}/${PAGE}`, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });
}

async function openPage(profile: string): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    args: CHROMIUM_FLAGS,
    serviceWorkers: 'block',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return { context, page };
}

/** The browser with all of its processes: it leads a group of its own. */
async function killerOf(context: BrowserContext, page: Page): Promise<() => Promise<void>> {
  const browser = context.browser();
  const session = browser ? await browser.newBrowserCDPSession() : await context.newCDPSession(page);
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: { type: string; id: number }[];
  };
  const id = processInfo.find(({ type }) => type === 'browser')?.id;
  if (id === undefined) throw new Error('Chromium does not say which process it is.');
  return async () => {
    const closed = context.waitForEvent('close');
    try {
      process.kill(-id, 'SIGKILL');
    } catch {
      process.kill(id, 'SIGKILL');
    }
    await closed;
  };
}

interface Kill {
  readonly number: number;
  /** From the first write on; null: only looks. */
  readonly killAfterMs: number | null;
  readonly intoWriteMs: number;
}

/** Looks at what the last kill left, writes on, and is killed. False: something was lost, and this log is not gone on with. */
async function round(
  profile: string,
  ledger: Ledger,
  totals: Totals,
  { number, killAfterMs, intoWriteMs }: Kill,
): Promise<boolean> {
  const { context, page } = await openPage(profile);
  let told: (kind: Told['kind']) => void = () => undefined;
  const next = (isIt: (kind: Told['kind']) => boolean) =>
    new Promise<void>((resolve) => {
      told = (kind) => {
        if (isIt(kind)) resolve();
      };
    });
  await page.exposeFunction('tellBench', (message: Told) => {
    ledger.take(message);
    told(message.kind);
  });
  await page.goto(`http://127.0.0.1:${values.port}/`);
  const found = await page.evaluate(() => window.durability.check());
  const lost = ledger.lost(found);
  totals.lost.push(...lost.map((what) => `before kill ${number}: ${what}`));
  // Chromium takes a database that it cannot open any more away, all of it, and makes an empty one.
  if (lost.length > 0 && Object.keys(found.workouts).length === 0) totals.databasesGone += 1;
  totals.torn.push(...found.torn.map((what) => `before kill ${number}: ${what}`));
  if (found.active !== null) totals.recovered += 1;
  if (found.broughtBack > 0) {
    totals.databasesBack += 1;
    totals.rowsBack += found.broughtBack;
  }
  if (killAfterMs === null) {
    await context.close();
    return lost.length === 0;
  }
  const kill = await killerOf(context, page);
  // Every fourth time the roll-ups are being made anew meanwhile, as after an update.
  if (number % 4 === 3) await page.evaluate(() => window.durability.forgetRollUps());
  // Every fifth time a snapshot is being made beside the writes, and dies with them or not.
  if (number % 5 === 2) {
    totals.snapshots += 1;
    page.evaluate(() => window.durability.snapshot()).catch(() => undefined);
  }
  const acknowledged = next((kind) => kind !== 'begun');
  page
    .evaluate(([at, imports]) => window.durability.writeOn(at, imports), [number, values.imports] as const)
    .catch(() => undefined);
  await acknowledged;
  await sleep(killAfterMs);
  await next((kind) => kind === 'begun');
  await sleep(intoWriteMs);
  const underWay = ledger.underWay();
  await kill();
  totals.kills += 1;
  totals.inMidWrite += underWay > 0 ? 1 : 0;
  totals.writesUnderWay += underWay;
  ledger.afterKill();
  const every = Number(values['take-away']);
  if (every > 0 && number % every === every - 1) {
    rmSync(join(profile, 'Default', 'IndexedDB'), { recursive: true });
    totals.takenAway += 1;
  }
  return lost.length === 0;
}

async function run(kills: number): Promise<Totals> {
  const random = randomFrom(Number(values.seed));
  const totals: Totals = {
    kills: 0,
    inMidWrite: 0,
    writesUnderWay: 0,
    setsAcknowledged: 0,
    writesAcknowledged: 0,
    recovered: 0,
    databasesGone: 0,
    databasesBack: 0,
    takenAway: 0,
    rowsBack: 0,
    snapshots: 0,
    lost: [],
    torn: [],
  };
  const untilMs = performance.now() + 60_000 * Number(values.minutes);
  const isTime = () => performance.now() < untilMs;
  while (totals.kills < kills && isTime()) {
    const profile = mkdtempSync(join(tmpdir(), 'plumbline-durability-'));
    const ledger = createLedger();
    const until = Math.min(kills, totals.kills + KILLS_A_LOG);
    try {
      let isWhole = true;
      while (isWhole && totals.kills < until && isTime())
        isWhole = await round(profile, ledger, totals, {
          number: totals.kills,
          killAfterMs: random() * LATEST_KILL_MS,
          intoWriteMs: random() * INTO_WRITE_MS,
        });
      if (isWhole) await round(profile, ledger, totals, { number: totals.kills, killAfterMs: null, intoWriteMs: 0 });
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
    }
    totals.setsAcknowledged += ledger.acknowledged().sets;
    totals.writesAcknowledged += ledger.acknowledged().writes;
    console.error(
      `${totals.kills} kills, ${totals.lost.length} lost, ${totals.torn.length} torn, ${totals.databasesBack} times back`,
      ...[...totals.lost, ...totals.torn].slice(0, 8),
    );
  }
  return totals;
}

const middle = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(share * times.length)] ?? Number.NaN;
const ms = (time: number) => `${time.toFixed(1)} ms`.padStart(12);

/** With the copy and without, each in a profile of its own; then the database is taken away and comes back. */
async function measureCost(): Promise<void> {
  const found: Record<string, unknown> = {};
  for (const copied of [false, true]) {
    const profile = mkdtempSync(join(tmpdir(), 'plumbline-durability-'));
    try {
      const first = await openPage(profile);
      await first.page.goto(`http://127.0.0.1:${values.port}/`);
      const rows = Number(values.rows);
      const took = await first.page.evaluate(([is, many]) => window.durability.cost(is, many), [copied, rows] as const);
      await first.context.close();
      const { setMs, openMs, ...rest } = took;
      const sums = {
        setMs: { median: middle(setMs, 0.5), p95: middle(setMs, 0.95) },
        openMs: { median: middle(openMs, 0.5), p95: middle(openMs, 0.95) },
        ...rest,
      };
      console.error(
        [
          copied ? 'with the second copy' : 'without',
          `  a set, median and p95     ${ms(sums.setMs.median)}${ms(sums.setMs.p95)}`,
          `  opening, median and p95   ${ms(sums.openMs.median)}${ms(sums.openMs.p95)}`,
          `  import of ${took.sets} sets  ${ms(took.importMs)}`,
        ].join('\n'),
      );
      found[copied ? 'with' : 'without'] = sums;
      if (!copied) continue;
      rmSync(join(profile, 'Default', 'IndexedDB'), { recursive: true });
      const second = await openPage(profile);
      await second.page.goto(`http://127.0.0.1:${values.port}/`);
      const back = await second.page.evaluate(() => window.durability.backMs());
      await second.context.close();
      console.error(
        [
          `  a snapshot of it          ${ms(took.snapshotMs ?? Number.NaN)}  ${(took.snapshotBytes / 1e6).toFixed(1)} MB, ${(took.copyBytes / 1e6).toFixed(1)} MB of segments before`,
          `  all of it brought back    ${ms(back.ms)}  ${back.rows} rows`,
        ].join('\n'),
      );
      found['back'] = back;
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
    }
  }
  mkdirSync('bench/results', { recursive: true });
  writeFileSync('bench/results/second-copy.json', `${JSON.stringify(found, null, 2)}\n`);
  console.log(JSON.stringify(found));
}

async function main(): Promise<boolean> {
  const kills = Number(values.kills);
  if (!Number.isInteger(kills) || kills < 1) throw new Error('--kills takes a whole number above 0.');
  await buildPage();
  const server = await serve(Number(values.port), PAGE);
  const beganMs = performance.now();
  try {
    if (values.cost) {
      await measureCost();
      return true;
    }
    const totals = await run(kills);
    const secondsAKill = (performance.now() - beganMs) / 1000 / totals.kills;
    const met = totals.lost.length === 0 && totals.torn.length === 0;
    console.error(
      [
        `kills                              ${totals.kills}, ${totals.inMidWrite} of them with a write under way (${totals.writesUnderWay} writes)`,
        `writes acknowledged                ${totals.writesAcknowledged}, ${totals.setsAcknowledged} of them of sets`,
        `running workouts found again       ${totals.recovered}`,
        `acknowledged and lost (0)          ${totals.lost.length}`,
        `times the whole database was gone  ${totals.databasesGone + totals.databasesBack}, ${totals.databasesBack} of them back from the second copy (${totals.rowsBack} rows); ${totals.takenAway} times the bench took it`,
        `snapshots begun beside the writes  ${totals.snapshots}`,
        `torn (0)                           ${totals.torn.length}`,
        `seconds a kill                     ${secondsAKill.toFixed(2)}`,
        ...[...totals.lost, ...totals.torn].slice(0, 20),
        met ? 'met' : 'MISSED',
      ].join('\n'),
    );
    const results = {
      measuredAt: new Date().toISOString(),
      cpu: cpus()[0]?.model ?? 'unknown',
      imports: values.imports,
      secondsAKill,
      ...totals,
    };
    mkdirSync('bench/results', { recursive: true });
    writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
    console.log(JSON.stringify(results));
    return met;
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
