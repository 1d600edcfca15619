// `npm run simulate`: labelled keypoint sequences of a movement, one recording and one label file for each simulated person; with
// `--clips` the person is filmed as well.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { KeypointRecording } from '../src/domain/body/keypoints.ts';
import type { Movement } from '../src/domain/movements/movement.ts';
import { between, createRandom } from '../src/domain/movements/random.ts';
import { movementById, MOVEMENTS } from '../src/domain/movements/registry.ts';
import { type InjectedFault, type SimulatedSet, simulateSet } from '../src/domain/movements/simulate.ts';
import { REPETITIONS_PER_BODY, simulateBody } from './form/examples.ts';
import { createFilm, type Film, type FilmOptions } from './rendering/film.ts';
import { writeClip } from './rendering/write-clip.ts';
import { judgeable, labelOf, VIEW_YAW_DEG, visibleSeverities, worstShare } from './form/labels.ts';

const USAGE = `npm run simulate -- --movement ID [--count 10] [--seed 1] [--out .cache/simulated] [--clips]
movements: ${MOVEMENTS.map(({ id }) => id).join(', ')}`;
const HOLD_SECONDS = 20;
const MAX_COUNT = 10_000;
const CLIP = { fps: 15, repetitions: 5, holdSeconds: 8 } as const;

/** What lies beside each recording. Times in milliseconds from its first frame. */
interface Labels {
  readonly movement: string;
  readonly seed: number;
  readonly view: string;
  readonly yawDeg: number;
  readonly fps: number;
  /** Of a hold: over its whole length. */
  readonly faults: readonly InjectedFault[];
  readonly repetitions: readonly {
    readonly startMs: number;
    readonly turnMs: number;
    readonly endMs: number;
    readonly faults: readonly InjectedFault[];
    /** `good`, `mild` or `bad` as far as this view shows; see training/README.md. */
    readonly label: string;
  }[];
}

function main(): number {
  const { values } = parseArgs({
    options: {
      movement: { type: 'string', default: '' },
      count: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: '.cache/simulated' },
      clips: { type: 'boolean', default: false },
    },
  });
  const movement = movementById(values.movement);
  const [count, seed] = [Number(values.count), Number(values.seed)];
  const complaint = !movement
    ? `There is no movement "${values.movement}".`
    : !Number.isInteger(count) || count < 1 || count > MAX_COUNT
      ? `--count is a whole number from 1 to ${MAX_COUNT}.`
      : Number.isInteger(seed)
        ? null
        : '--seed is a whole number.';
  if (!movement || complaint !== null) {
    console.error(`${complaint ?? ''}\n${USAGE}`);
    return 2;
  }
  mkdirSync(values.out, { recursive: true });
  const people = Array.from({ length: count }, (_, index) => seed + index);
  for (const person of people) {
    const { set, faults } = simulatePerson(movement, person);
    const name = join(values.out, `${movement.id}-${person}`);
    writeFileSync(`${name}.json`, JSON.stringify(recordingOf(set)));
    writeFileSync(`${name}.labels.json`, `${JSON.stringify(labelsOf(movement, set, faults, person), null, 2)}\n`);
    if (values.clips) writeClip(filmPerson(movement, person), `${name}.clip`);
  }
  console.error(`${count} recordings with labels ${values.clips ? 'and clips ' : ''}in ${values.out}`);
  return 0;
}

/** The same people that train the network, and holds, which it does not know. */
function simulatePerson(
  movement: Movement,
  person: number,
): { readonly set: SimulatedSet; readonly faults: readonly InjectedFault[] } {
  if (movement.kind === 'repetition') return { set: simulateBody(movement, person, REPETITIONS_PER_BODY), faults: [] };
  const random = createRandom(person);
  const fault = movement.faults[Math.floor(random() * (movement.faults.length + 1))];
  const faults = fault ? [{ id: fault.id, severity: random() }] : [];
  const view = movement.views[Math.floor(random() * movement.views.length)] ?? movement.preferredView;
  const yawDeg = (random() < 0.5 ? -1 : 1) * VIEW_YAW_DEG[view];
  const fps = Math.round(between(random, 10, 30));
  return { set: simulateSet(movement, { repetitions: HOLD_SECONDS, fps, yawDeg, faults, style: 1 }, random), faults };
}

/** Another set of the same movement, without faults: a claimed view each in turn. */
function filmPerson(movement: Movement, person: number): Film {
  const views = movement.views.filter((view): view is FilmOptions['view'] => view !== 'unknown');
  const view = views[Math.abs(person) % views.length] ?? 'side';
  const repetitions = movement.kind === 'hold' ? CLIP.holdSeconds : CLIP.repetitions;
  return createFilm(movement, { seed: person, view, repetitions, fps: CLIP.fps });
}

function recordingOf({ fps, camera, poses }: SimulatedSet): KeypointRecording {
  return {
    fps,
    size: [camera.width, camera.pixelHeight],
    keypoints: poses.map(
      (pose) => pose && pose.keypoints.map(({ x, y, score }) => [round(x, 2), round(y, 2), round(score, 3)] as const),
    ),
  };
}

function labelsOf(movement: Movement, set: SimulatedSet, faults: readonly InjectedFault[], seed: number): Labels {
  const visible = visibleSeverities(movement);
  const judged = judgeable(movement, set.view);
  return {
    movement: movement.id,
    seed,
    view: set.view,
    yawDeg: round(set.camera.yawDeg, 1),
    fps: set.fps,
    faults: faults.map(rounded),
    repetitions: set.repetitions.map((repetition) => ({
      startMs: Math.round(repetition.startMs),
      turnMs: Math.round(repetition.turnMs),
      endMs: Math.round(repetition.endMs),
      faults: repetition.faults.map(rounded),
      label: labelOf(worstShare(repetition.faults, judged, visible)),
    })),
  };
}

function rounded({ id, severity }: InjectedFault): InjectedFault {
  return { id, severity: round(severity, 3) };
}

function round(value: number, digits: number): number {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit;
}

process.exitCode = main();
