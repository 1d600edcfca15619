// Simulated people nobody has seen: each movement from every view it claims, until it is counted right in ninety-eight of a hundred.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Movement, View } from '../../src/domain/movements/movement.ts';
import { MOVEMENTS } from '../../src/domain/movements/registry.ts';
import { round } from './scores.ts';
import type { Bar, SectionOptions, SectionResult } from './section.ts';
import { plotsOfBodies } from './simulated-plots.ts';
import { type BodyResult, seedOf } from './simulated-body.ts';
import type { BodyAnswer, BodyTask } from './simulated-worker.ts';
import { sourceMark } from '../../training/source-mark.ts';
import { onThreads } from '../../training/threads.ts';

const KEPT = '.cache/counting/simulated';
const LEAST_EXACT = 0.98;
/** Bodies in one message to a thread: small enough that the threads end together. */
const BATCH = 25;

interface Pair {
  readonly movement: Movement;
  readonly view: View;
}

export interface PairResult extends Pair {
  readonly bodies: readonly BodyResult[];
}

export async function run(options: SectionOptions): Promise<SectionResult> {
  const movements = MOVEMENTS.filter(({ id }) => !options.movement || id === options.movement);
  if (movements.length === 0) throw new Error(`There is no movement ${options.movement}.`);
  const pairs = movements.flatMap((movement) => movement.views.map((view) => ({ movement, view })));
  const results = await resultsOf(pairs, options);
  const rows = results.map(rowOf);
  const oneSided = rows.filter(({ sidesRight }) => sidesRight !== null);
  const notRun = pairs.length - results.length;
  const failures = results.flatMap(({ movement, view, bodies }) =>
    bodies.filter(isWrong).map((body) => ({ movement: movement.id, view, ...body })),
  );
  return {
    name: 'simulated',
    table: [
      'movement, view                       bodies  exact  sides right',
      ...rows.map(
        ({ movement, view, bodies, exact, sidesRight }) =>
          `${exact < LEAST_EXACT || (sidesRight ?? 1) < LEAST_EXACT ? '!' : ' '} ${`${movement}, ${view}`.padEnd(34)} ${String(bodies).padStart(6)}  ${exact.toFixed(3)}  ${sidesRight?.toFixed(3) ?? '-'}`,
      ),
      ...(options.list || options.movement ? failures.map(failureLine) : []),
      ...(notRun > 0 ? [`${notRun} of ${pairs.length} movements and views are still to be run: run it again`] : []),
    ].join('\n'),
    json: { rows, notRun, failures },
    bars: [
      shareBar('movements and views exact in at least 98 %', rows, ({ exact }) => exact, notRun),
      ...(oneSided.length > 0
        ? [shareBar('left and right right in at least 98 %', oneSided, ({ sidesRight }) => sidesRight ?? 0, notRun)]
        : []),
    ],
    ...(options.movement ? { page: plotsOfBodies(results) } : {}),
  };
}

function isWrong({ exact, sidesRight }: BodyResult): boolean {
  return !exact || !sidesRight;
}

function rowOf({ movement, view, bodies }: PairResult) {
  const share = (isRight: (body: BodyResult) => boolean) => round(bodies.filter(isRight).length / bodies.length);
  return {
    movement: movement.id,
    view,
    bodies: bodies.length,
    exact: share(({ exact }) => exact),
    sidesRight: movement.unilateral ? share(({ sidesRight }) => sidesRight) : null,
  };
}

type Row = ReturnType<typeof rowOf>;

function shareBar(name: string, rows: readonly Row[], of: (row: Row) => number, notRun: number): Bar {
  const below = rows.filter((row) => of(row) < LEAST_EXACT);
  const worst = [...rows].sort((a, b) => of(a) - of(b))[0];
  const figure = `${rows.length - below.length} of ${rows.length}, worst ${worst ? `${of(worst)} (${worst.movement}, ${worst.view})` : '-'}`;
  return { name, figure, bar: 'all', met: below.length === 0 && notRun === 0 };
}

function failureLine({
  movement,
  view,
  seed,
  fps,
  expected,
  counted,
  expectedSides,
  countedSides,
}: BodyResult & { readonly movement: string; readonly view: View }): string {
  const side = (sides: BodyResult['expectedSides']) => (sides ? ` (${sides.left} left, ${sides.right} right)` : '');
  return `  ${movement}, ${view}, seed ${seed}, ${fps} fps: did ${expected}${side(expectedSides)}, counted ${counted}${side(countedSides)}`;
}

/** Kept ones first, the rest on threads until the deadline. */
async function resultsOf(pairs: readonly Pair[], options: SectionOptions): Promise<readonly PairResult[]> {
  const core = coreMark();
  const begun = new Map<Pair, readonly BodyResult[]>();
  const seedsOf = (pair: Pair) => {
    const first = begun.get(pair)?.length ?? 0;
    return Array.from({ length: options.bodies - first }, (_, body) =>
      seedOf(pair.movement.id, pair.view, first + body),
    );
  };
  const results = new Map<Pair, readonly BodyResult[]>();
  const open: Pair[] = [];
  for (const pair of pairs) {
    const kept = readKept(pair, core);
    if (kept && kept.length >= options.bodies) results.set(pair, kept.slice(0, options.bodies));
    else {
      begun.set(pair, kept ?? []);
      open.push(pair);
    }
  }
  const finish = (pair: Pair, rest: readonly BodyResult[]) => {
    const bodies = [...(begun.get(pair) ?? []), ...rest];
    writeKept(pair, core, bodies);
    results.set(pair, bodies);
    console.error(`${pair.movement.id}, ${pair.view}: ${bodies.filter(isWrong).length} of ${bodies.length} wrong`);
  };
  await countOnThreads(open, options, seedsOf, finish);
  return pairs.flatMap((pair) => {
    const bodies = results.get(pair);
    return bodies ? [{ ...pair, bodies }] : [];
  });
}

interface Batch extends BodyTask {
  readonly pair: number;
}

/** A pair is finished when its last batch is; one that the deadline cuts off is begun anew the next time. */
async function countOnThreads(
  pairs: readonly Pair[],
  { workers, deadlineMs }: SectionOptions,
  seedsOf: (pair: Pair) => readonly number[],
  finish: (pair: Pair, bodies: readonly BodyResult[]) => void,
): Promise<void> {
  const batches = pairs.flatMap((pair, index) => {
    const seeds = seedsOf(pair);
    return Array.from({ length: Math.ceil(seeds.length / BATCH) }, (_, batch): Batch => {
      const own = seeds.slice(batch * BATCH, (batch + 1) * BATCH);
      return { pair: index, movementId: pair.movement.id, view: pair.view, seeds: own };
    });
  });
  const open = pairs.map((pair) => ({ pair, answers: new Map<number, BodyResult>(), seeds: seedsOf(pair) }));
  await onThreads(
    new URL('./simulated-worker.ts', import.meta.url),
    workers,
    batches,
    (answer, batch) => {
      const own = open[batch.pair];
      if (!own) return;
      for (const body of answer as BodyAnswer) own.answers.set(body.seed, body);
      if (own.answers.size < new Set(own.seeds).size) return;
      const bodies = own.seeds.flatMap((seed) => own.answers.get(seed) ?? []);
      finish(own.pair, bodies);
    },
    () => Date.now() > deadlineMs,
  );
}

/** The simulator, the counter and this bench; a movement's own file goes into its own mark, by what it says. */
function coreMark(): string {
  const domain = new URL('../../src/domain/', import.meta.url);
  const entries = [
    new URL('movements/simulate.ts', domain),
    new URL('counting/create-counter.ts', domain),
    new URL('./simulated-body.ts', import.meta.url),
  ];
  return sourceMark(entries, ({ pathname }) => pathname.endsWith('/movements/registry.ts'));
}

function keptAt({ movement, view }: Pair): string {
  return `${KEPT}/${movement.id}-${view}.json`;
}

function markOf({ movement }: Pair, core: string): string {
  return createHash('sha256').update(core).update(JSON.stringify(movement)).digest('hex').slice(0, 16);
}

function readKept(pair: Pair, core: string): readonly BodyResult[] | null {
  if (!existsSync(keptAt(pair))) return null;
  const kept = JSON.parse(readFileSync(keptAt(pair), 'utf8')) as { mark: string; bodies: readonly BodyResult[] };
  return kept.mark === markOf(pair, core) ? kept.bodies : null;
}

function writeKept(pair: Pair, core: string, bodies: readonly BodyResult[]): void {
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(keptAt(pair), JSON.stringify({ mark: markOf(pair, core), bodies }));
}
