// How well it is told which exercise is being done: the network with its counters beside the prototype matcher, on simulated people nobody
// looked at, on real clips, on real yoga holds, and on movement that is none of them.
import { pathToFileURL } from 'node:url';
import { createRecogniserInProcess } from '../../cli/analyse/recogniser-in-process.ts';
import type { Movement } from '../../src/domain/movements/movement.ts';
import { createRandom } from '../../src/domain/movements/random.ts';
import { MOVEMENTS } from '../../src/domain/movements/registry.ts';
import { simulateScene } from '../../src/domain/movements/scenes.ts';
import { RECOGNISER_MODEL_ID } from '../../src/services/recogniser/recogniser-model.ts';
import { FIRST_BODY, FULL_PLAN } from '../../training/recogniser/draw.ts';
import { drawSet } from '../../training/recogniser/examples.ts';
import { drawOtherMovement } from '../../training/recogniser/other-movement.ts';
import { measuredEntry } from '../../training/write-manifest.ts';
import { movementIdOf, posedClips, readLabels } from './footage.ts';
import {
  byNetwork,
  byPrototypes,
  type Footage,
  isTogether,
  liveAnswers,
  type ReadyRecogniser,
  ready,
} from './recogniser-people.ts';
import { groupedBy, mean, round, sum } from './scores.ts';
import type { Bar, SectionOptions, SectionResult } from './section.ts';
import { thin } from './thin.ts';
import { yogaClips } from './yoga-holds.ts';

/** For each movement; one where time is short. */
const PEOPLE = 3;
const SCENES = 20;
const SCENE_MS = 30_000;
const WANDERERS = 30;
const REAL_FPS = 15;
/** A network trained without some exercises, for the open-set test: `npm run train:recogniser -- --without a,b`. */
const WITHOUT = '.cache/recogniser-without/';
const FIRST_TEST_BODY = FULL_PLAN.seed * 10_000_000 + FIRST_BODY.test;

interface Told {
  readonly truth: string;
  readonly name: string;
  readonly network: string | null;
  /** Undefined where the matcher was not run: it runs every counter over everything, as far as time allows. */
  readonly prototypes?: string | null;
  readonly footage: Footage;
}

/** The same with the matcher's answers, evenly picked, as many as there is time for. */
function withPrototypes(told: readonly Told[], untilMs: number): readonly Told[] {
  const answers = new Map<number, string | null>();
  // Coprime with any number of clips there will be.
  const order = told.map((_, index) => (index * 7919) % told.length);
  for (const index of order) {
    const entry = told[index];
    if (Date.now() > untilMs) break;
    if (entry) answers.set(index, byPrototypes(MOVEMENTS, entry.footage));
  }
  return told.map((entry, index) => {
    const prototypes = answers.get(index);
    return prototypes === undefined ? entry : { ...entry, prototypes };
  });
}

interface Row {
  readonly of: string;
  readonly n: number;
  readonly topOne: number;
  readonly topOneTogether: number;
  readonly none: number;
}

function rowOf(
  of: string,
  told: readonly { readonly truth: string; readonly answer: string | null }[],
  alike: ReadyRecogniser['alike'],
): Row {
  const share = (holds: (entry: (typeof told)[number]) => boolean) =>
    round(mean(told.map((entry) => (holds(entry) ? 1 : 0))));
  return {
    of,
    n: told.length,
    topOne: share(({ truth, answer }) => truth === answer),
    topOneTogether: share(({ truth, answer }) => isTogether(alike, truth, answer)),
    none: share(({ answer }) => answer === null),
  };
}

function rowsOf(of: string, told: readonly Told[], alike: ReadyRecogniser['alike']): readonly Row[] {
  const matched = told.flatMap(({ truth, prototypes }) =>
    prototypes === undefined ? [] : [{ truth, answer: prototypes }],
  );
  return [
    rowOf(
      `${of}, network`,
      told.map(({ truth, network }) => ({ truth, answer: network })),
      alike,
    ),
    ...(matched.length > 0 ? [rowOf(`${of}, prototypes`, matched, alike)] : []),
  ];
}

async function simulatedPeople(recogniser: ReadyRecogniser, movements: readonly Movement[], untilMs: number) {
  const told: Told[] = [];
  const times: number[] = [];
  const live: { readonly truth: string; readonly answer: string | null }[] = [];
  for (let person = 0; person < PEOPLE && (person === 0 || Date.now() < untilMs); person++)
    for (const [place, movement] of movements.entries()) {
      const set = drawSet(movement, createRandom(FIRST_TEST_BODY + 1000 * place + person), true);
      const footage: Footage = { poses: set.poses, timesMs: set.timesMs };
      told.push({
        truth: movement.id,
        name: `${movement.id} ${person}`,
        network: await byNetwork(recogniser, MOVEMENTS, footage),
        footage,
      });
      if (movement.kind !== 'repetition') continue;
      const answers = await liveAnswers(recogniser, MOVEMENTS, footage);
      const right = answers.find(({ exercise }) => isTogether(recogniser.alike, movement.id, exercise));
      // In repetitions begun since the first one began, as a fraction.
      times.push(right ? repetitionsUntil(set.repetitionEndsMs, set.startMs, right.atMs) : Infinity);
      const secondMs = set.repetitionEndsMs[1] ?? set.endMs;
      live.push({
        truth: movement.id,
        answer: answers.findLast(({ atMs }) => atMs <= secondMs + 100)?.exercise ?? null,
      });
    }
  return { told, times, live };
}

function repetitionsUntil(endsMs: readonly number[], startMs: number, atMs: number): number {
  const done = endsMs.filter((endMs) => endMs <= atMs).length;
  const [from, to] = [done === 0 ? startMs : (endsMs[done - 1] ?? startMs), endsMs[done]];
  return to === undefined ? done : done + Math.min(1, Math.max(0, (atMs - from) / (to - from)));
}

async function realClips(recogniser: ReadyRecogniser): Promise<readonly Told[]> {
  const { clips } = posedClips(readLabels());
  const told: Told[] = [];
  for (const clip of clips) {
    const frames = thin(clip.recording, REAL_FPS);
    const footage = { poses: frames.map(({ pose }) => pose), timesMs: frames.map(({ timestampMs }) => timestampMs) };
    told.push({
      truth: movementIdOf(clip.label),
      name: clip.label.file,
      network: await byNetwork(recogniser, MOVEMENTS, footage),
      footage,
    });
  }
  return told;
}

async function yoga(recogniser: ReadyRecogniser): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const { name, movementId, poses, timesMs } of yogaClips())
    told.push({
      truth: movementId,
      name,
      network: await byNetwork(recogniser, MOVEMENTS, { poses, timesMs }),
      footage: { poses, timesMs },
    });
  return told;
}

interface FalseKnown {
  readonly of: string;
  /** Answers, two a second, or recordings. */
  readonly n: number;
  readonly known: number;
  readonly as: Readonly<Record<string, number>>;
}

function falseKnown(of: string, answers: readonly (string | null)[]): FalseKnown {
  const known = answers.filter((answer) => answer !== null);
  const groups = groupedBy(known, (answer) => answer);
  return {
    of,
    n: answers.length,
    known: round(known.length / Math.max(1, answers.length)),
    as: Object.fromEntries([...groups].map(([id, all]) => [id, all.length])),
  };
}

async function nobodyTraining(recogniser: ReadyRecogniser): Promise<readonly FalseKnown[]> {
  const scenes: (string | null)[] = [];
  for (let scene = 0; scene < SCENES; scene++) {
    const footage = simulateScene({ durationMs: SCENE_MS }, createRandom(FIRST_TEST_BODY + 500_000 + scene));
    scenes.push(...(await liveAnswers(recogniser, MOVEMENTS, footage)).map(({ exercise }) => exercise));
  }
  const wandering: (string | null)[] = [];
  for (let body = 0; body < WANDERERS; body++) {
    const other = drawOtherMovement(MOVEMENTS, createRandom(FIRST_TEST_BODY + 600_000 + body), 'wandering');
    wandering.push(...(await liveAnswers(recogniser, MOVEMENTS, other)).map(({ exercise }) => exercise));
  }
  return [
    falseKnown('scenes of people who do not train, live answers', scenes),
    falseKnown('bodies wandering between key poses, live answers', wandering),
  ];
}

/** With a network that was never shown some exercises, and without their counters. Empty where there is no such network. */
async function leftOut(): Promise<readonly FalseKnown[]> {
  const entry = measuredEntry(WITHOUT, RECOGNISER_MODEL_ID);
  const recogniser = entry && (await ready(createRecogniserInProcess([entry], pathToFileURL(WITHOUT))));
  if (!recogniser) return [];
  const known = MOVEMENTS.filter(({ id }) => recogniser.classes.includes(id));
  const out = MOVEMENTS.filter(({ id }) => !recogniser.classes.includes(id));
  const simulated: (string | null)[] = [];
  for (const [place, movement] of out.entries())
    for (let person = 0; person < 2 * PEOPLE; person++) {
      const set = drawSet(movement, createRandom(FIRST_TEST_BODY + 700_000 + 1000 * place + person), true);
      const answers = await liveAnswers(recogniser, known, { poses: set.poses, timesMs: set.timesMs });
      simulated.push(...answers.map(({ exercise }) => exercise));
    }
  const ids = out.map(({ id }) => id);
  const real: (string | null)[] = [];
  for (const clip of posedClips(readLabels()).clips.filter(({ label }) => ids.includes(movementIdOf(label)))) {
    const frames = thin(clip.recording, REAL_FPS);
    const footage = { poses: frames.map(({ pose }) => pose), timesMs: frames.map(({ timestampMs }) => timestampMs) };
    real.push(await byNetwork(recogniser, known, footage));
  }
  const names = ids.join(', ');
  return [
    falseKnown(`never shown ${names}: simulated, live answers`, simulated),
    falseKnown(`never shown ${names}: real clips`, real),
  ];
}

export async function run(options: SectionOptions): Promise<SectionResult> {
  const recogniser = await ready(createRecogniserInProcess());
  if (!recogniser)
    return {
      name: 'recogniser',
      table: 'recogniser: there is no model; npm run train:recogniser makes it',
      json: {},
      bars: [],
    };
  const movements = MOVEMENTS.filter(({ id }) => options.movement === null || id === options.movement);
  const startedMs = Date.now();
  const simulated = await simulatedPeople(recogniser, movements, startedMs + 0.2 * (options.deadlineMs - startedMs));
  const real = await realClips(recogniser);
  const held = await yoga(recogniser);
  const others = [...(await nobodyTraining(recogniser)), ...(await leftOut())];
  // What time is left goes to the baseline, a third to each.
  const beganMs = Date.now();
  const share = (thirds: number) => beganMs + (thirds / 3) * (options.deadlineMs - beganMs);
  const clips = withPrototypes(real, share(1));
  const holds = withPrototypes(held, share(2));
  const people = withPrototypes(simulated.told, share(3));
  const { alike } = recogniser;
  const rows: readonly Row[] = [
    ...rowsOf('simulated people, whole recording', people, alike),
    rowOf('simulated people, live, after two repetitions', simulated.live, alike),
    ...(clips.length > 0 ? rowsOf('real clips', clips, alike) : []),
    ...(holds.length > 0 ? rowsOf('yoga holds', holds, alike) : []),
  ];
  const sorted = [...simulated.times].sort((a, b) => a - b);
  const quantile = (share: number) => round(sorted[Math.floor(share * (sorted.length - 1))] ?? Infinity, 2);
  const time = {
    n: sorted.length,
    median: quantile(0.5),
    ninth: quantile(0.9),
    withinTwo: round(mean(sorted.map((repetitions) => (repetitions <= 2 ? 1 : 0)))),
  };
  const wrong = (told: readonly Told[]) =>
    told
      .filter(({ truth, network }) => !isTogether(alike, truth, network))
      .map(({ name, network, prototypes }) => ({ name, network, prototypes: prototypes ?? null }));
  const missed = { simulated: wrong(people), real: wrong(clips), yoga: wrong(holds) };
  return {
    name: 'recogniser',
    table: tableOf(recogniser.version, rows, others, time, missed, options.list),
    json: { version: recogniser.version, rows, time, others, alike, missed },
    bars: barsOf(rows, others, time.withinTwo),
  };
}

function tableOf(
  version: string,
  rows: readonly Row[],
  others: readonly FalseKnown[],
  time: { readonly n: number; readonly median: number; readonly ninth: number; readonly withinTwo: number },
  missed: Readonly<Record<string, readonly { readonly name: string; readonly network: string | null }[]>>,
  list: boolean,
): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);
  const names = Object.entries(missed).flatMap(([of, all]) =>
    all.length === 0
      ? []
      : [
          `missed, ${of} (${all.length}): ${(list ? all : all.slice(0, 12)).map(({ name, network }) => `${name} as ${network ?? 'none'}`).join('; ')}`,
        ],
  );
  return [
    `${version}: top-1, with what looks alike taken together, and answers of none`,
    ...rows.map(
      ({ of, n, topOne, topOneTogether, none }) =>
        `${of.padEnd(48)} n ${String(n).padStart(4)}  top-1 ${percent(topOne)}  together ${percent(topOneTogether)}  none ${percent(none)}`,
    ),
    `live, repetitions until it is told: median ${time.median}, nine in ten ${time.ninth}, within two ${percent(time.withinTwo).trim()} (n ${time.n})`,
    ...others.map(({ of, n, known, as }) => {
      const most = Object.entries(as)
        .sort(([, a], [, b]) => b - a)
        .slice(0, 6);
      return `called an exercise, ${of}: ${percent(known).trim()} of ${n}${most.length > 0 ? ` (${most.map(([id, times]) => `${id} ${times}`).join(', ')})` : ''}`;
    }),
    ...names,
  ].join('\n');
}

function barsOf(rows: readonly Row[], others: readonly FalseKnown[], withinTwo: number): readonly Bar[] {
  const at = (of: string) => rows.find((row) => row.of === `${of}, network`);
  const atLeast = (name: string, value: number | undefined, bar: number): readonly Bar[] =>
    value === undefined ? [] : [{ name, figure: value.toFixed(3), bar: `≥ ${bar}`, met: value >= bar }];
  const answers = sum(others.map(({ n }) => n));
  const known = answers === 0 ? 0 : sum(others.map(({ n, known: share }) => n * share)) / answers;
  return [
    ...atLeast('real clips, top-1, alike together', at('real clips')?.topOneTogether, 0.95),
    ...atLeast('yoga holds, top-1', at('yoga holds')?.topOne, 0.95),
    {
      name: 'other movement called an exercise, all of the above',
      figure: `${(100 * known).toFixed(1)} %`,
      bar: '≤ 3 %',
      met: known <= 0.03,
    },
    ...atLeast('told within two repetitions, simulated', withinTwo, 0.95),
  ];
}
