// How much of the model's speed survives coaching, and how soon a word follows a repetition: the bare model, the built app and the loop of
// pose-detection's own demo in turns on the same clip; start-up; memory over half an hour; Thunder; the skeleton. docs/performance.md.
// Needs a build. `npm run bench:live [-- --only rates,startup] [--backend wasm] [--seconds 36] [--minutes 30] [--clip FILE.mp4]`; table on
// stderr, JSON on stdout and in bench/results/live.json.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { composeClip } from '../e2e/compose-clip.ts';
import { serve } from '../scripts/serve.mjs';
import { POSE_BACKENDS, type PoseBackend } from '../src/contracts/pose.ts';
import { measureModels, measureOverlay } from './live/beside.ts';
import { openBrowser } from './live/browser.ts';
import { buildPage } from './live/build-page.ts';
import { measureMemory } from './live/memory.ts';
import { type LiveOptions, type Section, type SectionResult, SECTIONS } from './live/options.ts';
import { measureRates } from './live/rates.ts';
import { measureStartup } from './live/startup.ts';

const RESULTS = 'bench/results/live.json';
const FOOTAGE = '../shared/data/videos/clips/squat-a.mp4';
const DEFAULT_SECTIONS: readonly Section[] = ['rates', 'startup', 'memory'];

function readOptions(): LiveOptions {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: DEFAULT_SECTIONS.join(',') },
      clip: { type: 'string', default: FOOTAGE },
      seconds: { type: 'string', default: '36' },
      backend: { type: 'string', default: 'wasm' },
      minutes: { type: 'string', default: '30' },
      memory: { type: 'boolean', default: false },
    },
  });
  const sections = (values.memory ? 'memory' : values.only).split(',').map((name) => {
    const section = SECTIONS.find((known) => known === name.trim());
    if (!section) throw new Error(`There is no section ${name}: ${SECTIONS.join(', ')}.`);
    return section;
  });
  const backend = POSE_BACKENDS.find((known): known is PoseBackend => known === values.backend);
  if (!backend) throw new Error(`--backend takes one of ${POSE_BACKENDS.join(', ')}, not ${values.backend}.`);
  if (!existsSync(values.clip)) throw new Error(`There is no clip ${values.clip}: name one with --clip.`);
  if (!existsSync('dist/index.html')) throw new Error('There is no build in dist: run "npm run build" first.');
  return {
    sections,
    backend,
    clip: values.clip,
    seconds: numberOf('seconds', values.seconds),
    minutes: numberOf('minutes', values.minutes),
  };
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} takes a number above 0, not ${text}.`);
  return number;
}

/** Sections of earlier runs stay until they are measured again. */
function kept(): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

async function main(): Promise<boolean> {
  const options = readOptions();
  const clip = await composeClip({ video: options.clip, leadSec: 3, tailSec: 3 });
  const servers = [await serve(0, 'dist'), await serve(0, await buildPage(clip))] as const;
  const [app, page] = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`) as [
    string,
    string,
  ];
  const { context } = await openBrowser(clip);
  const measure: Readonly<Record<Section, () => Promise<SectionResult>>> = {
    rates: () => measureRates(context, { app, page }, options),
    startup: () => measureStartup(clip, app),
    memory: () => measureMemory(context, page, options),
    models: () => measureModels(context, page, options),
    overlay: () => measureOverlay(context, page, options),
  };
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    browser: context.browser()?.version() ?? '',
    backend: options.backend,
    clip: options.clip,
    seconds: options.seconds,
  };
  try {
    const results: Record<string, unknown> = {};
    let missed = 0;
    for (const section of options.sections) {
      const { figures, lines, bars } = await measure[section]();
      results[section] = { ...machine, measuredAt: new Date().toISOString(), figures, bars };
      missed += bars.filter(({ met }) => met === false).length;
      const verdicts = bars.map(
        ({ what, value, met }) => `${met === null ? '–     ' : met ? 'met   ' : 'MISSED'} ${what}: ${value}`,
      );
      console.error([`\n${section}`, ...lines, ...verdicts].join('\n'));
    }
    mkdirSync('bench/results', { recursive: true });
    writeFileSync(RESULTS, `${JSON.stringify({ ...kept(), ...results }, null, 2)}\n`);
    console.log(JSON.stringify(results));
    return missed === 0;
  } finally {
    await context.close();
    for (const server of servers) server.close();
  }
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
