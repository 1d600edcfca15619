// `npm run movement -- ID`: what a movement file makes of itself. Each driving signal's travel from each view, the counter on simulated
// people, and a sheet of the figure along the movement (SVG), to look at while writing one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createCounter } from '../src/domain/counting/create-counter.ts';
import { expectationOf, expectedDriving } from '../src/domain/counting/expectation.ts';
import { replay, repetitionsIn } from '../src/domain/counting/replay.ts';
import { AVERAGE_BODY } from '../src/domain/movements/body-model.ts';
import { demonstrationCamera, type FigureShape, figureShapes } from '../src/domain/movements/figure.ts';
import { fitDistance } from '../src/domain/movements/fit-distance.ts';
import type { Movement, View } from '../src/domain/movements/movement.ts';
import { between, createRandom } from '../src/domain/movements/random.ts';
import { movementById, MOVEMENTS } from '../src/domain/movements/registry.ts';
import { movementMiddle, simulateSet } from '../src/domain/movements/simulate.ts';

const USAGE = `npm run movement -- ID [--bodies 40] [--seed 1000]
movements: ${MOVEMENTS.map(({ id }) => id).join(', ')}`;
const REPETITIONS = 5;
const HOLD_SECONDS = 10;
const HOLD_ERROR_MS = 1500;
const YAW_DEG: Readonly<Record<Exclude<View, 'unknown'>, readonly [number, number]>> = {
  side: [72, 108],
  oblique: [38, 55],
  front: [0, 18],
  back: [162, 180],
};
const SHEET_STEPS = [0, 0.3, 0.5, 0.7, 1] as const;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { bodies: { type: 'string', default: '40' }, seed: { type: 'string', default: '1000' } },
  });
  const movement = movementById(positionals[0] ?? '');
  const [bodies, seed] = [Number(values.bodies), Number(values.seed)];
  if (!movement || !Number.isInteger(bodies) || bodies < 1 || !Number.isInteger(seed)) {
    console.error(USAGE);
    return 2;
  }
  if (movement.kind === 'repetition') printDriving(movement);
  for (const view of movement.views) if (view !== 'unknown') printCounts(movement, view, bodies, seed);
  mkdirSync('.cache/movements', { recursive: true });
  const path = `.cache/movements/${movement.id}.svg`;
  writeFileSync(path, sheetOf(movement));
  console.log(`sheet: ${path}`);
  return 0;
}

function printDriving(movement: Extract<Movement, { kind: 'repetition' }>): void {
  for (const driving of movement.driving)
    for (const view of driving.views) {
      const expected = expectedDriving(movement, driving, view);
      const along = expectationOf(movement, view).out.map((signals) => signals[driving.signal]?.toFixed(2) ?? '-');
      const back = movement.back
        ? ` back ${expectationOf(movement, view)
            .back.map((s) => s[driving.signal]?.toFixed(2) ?? '-')
            .join(' ')}`
        : '';
      console.log(
        `${driving.signal} from the ${view}: ${expected ? `${expected.start.toFixed(2)} → ${expected.turn.toFixed(2)}, least ${expected.minimumRange.toFixed(2)}` : 'does not travel'}  [${along.join(' ')}]${back}`,
      );
    }
}

function printCounts(movement: Movement, view: Exclude<View, 'unknown'>, bodies: number, seed: number): void {
  const wrong: string[] = [];
  let rightSides = 0;
  let sided = 0;
  for (let body = 0; body < bodies; body++) {
    const random = createRandom(seed + body);
    const sign = random() < 0.5 ? -1 : 1;
    const set = simulateSet(
      movement,
      {
        repetitions: movement.kind === 'hold' ? HOLD_SECONDS : REPETITIONS,
        fps: Math.round(between(random, 10, 30)),
        yawDeg: sign * between(random, ...YAW_DEG[view]),
        style: 1,
        dropShare: 0.02,
        partialShare: 0.08,
      },
      random,
    );
    const { events, states } = replay(createCounter(movement), set.poses, set.timesMs);
    if (movement.kind === 'hold') {
      const heldMs = states.at(-1)?.holdMs ?? 0;
      const wanted = set.timesMs.at(-1) ?? 0;
      if (Math.abs(heldMs - wanted) > HOLD_ERROR_MS)
        wrong.push(`${seed + body}: ${(heldMs / 1000).toFixed(1)} s of ${(wanted / 1000).toFixed(1)}`);
      continue;
    }
    const counted = repetitionsIn(events);
    const done = set.repetitions.filter(({ counts }) => counts);
    if (counted !== done.length) wrong.push(`${seed + body}: ${counted} of ${done.length}`);
    for (const event of events) {
      if (event.kind !== 'repetition' || !movement.unilateral) continue;
      const truth = done.find(
        ({ startMs, endMs }) => event.repetition.turnMs > startMs && event.repetition.turnMs < endMs,
      );
      if (!truth) continue;
      sided += 1;
      if (event.repetition.side === truth.side) rightSides += 1;
    }
  }
  const sides = sided > 0 ? `, sides right in ${((100 * rightSides) / sided).toFixed(0)} %` : '';
  console.log(
    `${view}: exact in ${(100 * (1 - wrong.length / bodies)).toFixed(1)} % of ${bodies}${sides}${wrong.length > 0 ? `; wrong: ${wrong.slice(0, 8).join(', ')}` : ''}`,
  );
}

/** One row for each view, one column for each moment. */
function sheetOf(movement: Movement): string {
  const yaws = [6, 45, 90, 174];
  const target = movementMiddle(movement, AVERAGE_BODY);
  const cells = yaws.flatMap((yawDeg, row) => {
    const camera = fitDistance(demonstrationCamera(movement, yawDeg), target, movement, AVERAGE_BODY);
    return SHEET_STEPS.map((progress, column) => {
      const shapes = figureShapes(movement, progress, camera).map(svgOf).join('');
      const scale = 240 / camera.pixelHeight;
      const clip = `c${row}${column}`;
      return `<g transform="translate(${column * 330} ${row * 250}) scale(${scale})"><clipPath id="${clip}"><rect width="${camera.width}" height="${camera.pixelHeight}"/></clipPath><g clip-path="url(#${clip})">${shapes}</g></g>`;
    });
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1650" height="1000" viewBox="0 0 1650 1000"><rect width="1650" height="1000" fill="#fff"/>${cells.join('')}</svg>`;
}

function svgOf(shape: FigureShape): string {
  switch (shape.kind) {
    case 'rectangle':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${shape.fill}"/>`;
    case 'capsule':
      return `<line x1="${shape.from.x}" y1="${shape.from.y}" x2="${shape.to.x}" y2="${shape.to.y}" stroke="${shape.fill}" stroke-width="${2 * shape.radius}" stroke-linecap="round"/>`;
    case 'ellipse':
      return `<ellipse cx="${shape.centre.x}" cy="${shape.centre.y}" rx="${shape.radiusX}" ry="${shape.radiusY}" fill="${shape.fill}" transform="rotate(${(shape.angleRad * 180) / Math.PI} ${shape.centre.x} ${shape.centre.y})"/>`;
    case 'polygon':
      return `<polygon points="${shape.points.map(({ x, y }) => `${x},${y}`).join(' ')}" fill="${shape.fill}"/>`;
  }
}

process.exitCode = main();
