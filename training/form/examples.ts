// Labelled repetitions for the form network: simulated sets, counted by the product's own counter as a phone would, each
// repetition with its hundred numbers, what its movement's rules measured, and what was injected.
import { commonestView, estimateView } from '../../src/domain/body/estimate-view.ts';
import type { Pose } from '../../src/domain/body/keypoints.ts';
import { createCounter } from '../../src/domain/counting/create-counter.ts';
import { isJustBefore } from '../../src/domain/counting/finished-repetition.ts';
import type { Repetition } from '../../src/domain/counting/repetition.ts';
import { formRepetition } from '../../src/domain/form/judge-repetition.ts';
import type { FaultSpec, RepetitionMovement, View } from '../../src/domain/movements/movement.ts';
import { between, createRandom } from '../../src/domain/movements/random.ts';
import {
  type InjectedFault,
  scriptSet,
  type SimulatedSet,
  simulateSet,
  type SimulationOptions,
} from '../../src/domain/movements/simulate.ts';
import { judgeable, trainedViews, visibleSeverities } from './labels.ts';
import { trueBandsOf } from './true-bands.ts';

export interface Example {
  readonly movementId: string;
  /** Which simulated person; a body never crosses from one split into another. */
  readonly body: number;
  /** Where the camera stood. */
  readonly view: View;
  /** Where the product took it to stand. */
  readonly seenFrom: View;
  readonly features: readonly number[];
  /** By fault id, where its rule could judge. */
  readonly bands: Readonly<Record<string, number>>;
  /** By fault id, of every fault of the movement: what its rule would have measured through a perfect camera; see true-bands.ts. */
  readonly trueBands: Readonly<Record<string, number>>;
  /** Cut by the product's counter, not by the simulator's times. */
  readonly counted: boolean;
}

/** How varied people, cameras and the pose model's errors are. */
export interface Variety {
  readonly style: readonly [number, number];
  readonly noise: readonly [number, number];
  readonly yawDeg: Readonly<Record<View, readonly [number, number]>>;
}

export interface ExampleOptions {
  readonly bodies: number;
  readonly repetitions: number;
  /** Bodies are numbered from here: disjoint ranges are disjoint people. */
  readonly firstBody: number;
  /**
   * Also repetitions cut by the simulator's own times, shifted a little: more of what a counter might hand over, and quicker, so that of
   * every second body there are only these.
   */
  readonly withSimulatorTimes: boolean;
  readonly variety: Variety;
}

export const REPETITIONS_PER_BODY = 6;
/** Nothing at all injected, and less than half of what would be seen. */
const CLEAN_SHARE = 0.35;
const MILD_SHARE = 0.15;
const TWO_FAULTS_SHARE = 0.25;
/** Of what can be seen, and never more than this of the whole perturbation. */
const LARGEST = { share: 2, severity: 1.4 } as const;
/** Of repetitions in which a fault that cannot be judged from here is committed too: the network must let it pass. */
const NUISANCE_SHARE = 0.25;
const NUISANCE_SEVERITY = 0.7;
const PREFERRED_VIEW_SHARE = 0.3;

/** Wider than one would draw it from life: what the simulator does not know of people must not look like a fault. */
export const TRAINING_VARIETY: Variety = {
  style: [0.5, 1.8],
  noise: [0.5, 1.7],
  yawDeg: { side: [66, 114], oblique: [36, 56], front: [0, 24], back: [156, 180], unknown: [66, 114] },
};
/** As people vary and as the pose model was measured to err, in the middle of each view. */
export const TEST_VARIETY: Variety = {
  style: [1, 1],
  noise: [1, 1],
  yawDeg: { side: [72, 108], oblique: [38, 55], front: [0, 18], back: [162, 180], unknown: [72, 108] },
};

/** A simulated person's set, and its repetitions as they were cut. */
export interface PersonRepetition {
  readonly body: number;
  readonly set: SimulatedSet;
  readonly repetition: Repetition;
  readonly injected: readonly InjectedFault[];
  readonly trueBands: Readonly<Record<string, number>>;
  readonly counted: boolean;
}

export function makeExamples(movement: RepetitionMovement, options: ExampleOptions): Example[] {
  return Array.from({ length: options.bodies }, (_, index) =>
    personRepetitions(movement, options.firstBody + index, options),
  )
    .flat()
    .flatMap((cut) => toExample(movement, cut) ?? []);
}

/** Fault and severity for one repetition. `visible`: see labels.ts. */
export function drawFaults(
  movement: RepetitionMovement,
  view: View,
  visible: ReadonlyMap<string, number>,
  random: () => number,
): readonly InjectedFault[] {
  const judged = judgeable(movement, view);
  const unseen = movement.faults.filter((fault) => !judged.includes(fault));
  const injected: InjectedFault[] = [];
  const add = (fault: FaultSpec | undefined, low: number, high: number) => {
    if (!fault) return;
    const from = visible.get(fault.id) ?? 1;
    injected.push({ id: fault.id, severity: Math.min(LARGEST.severity, from * between(random, low, high)) });
  };
  const first = pick(judged, random);
  const kind = random();
  if (kind >= CLEAN_SHARE) {
    if (kind < CLEAN_SHARE + MILD_SHARE) add(first, 0, 0.5);
    else {
      add(first, 0.5, LARGEST.share);
      // Two faults of one signal would cancel: hips sagging and hips high.
      const others = judged.filter((fault) => fault.rule.signal !== first?.rule.signal);
      if (random() < TWO_FAULTS_SHARE) add(pick(others, random), 0, LARGEST.share);
    }
  }
  const nuisance = random() < NUISANCE_SHARE ? pick(unseen, random) : undefined;
  if (nuisance) injected.push({ id: nuisance.id, severity: between(random, 0, NUISANCE_SEVERITY) });
  return injected;
}

/** One simulated person's set as a phone would record it: any frame rate, noise, dropped frames, manner of moving. */
export function simulateBody(
  movement: RepetitionMovement,
  body: number,
  repetitions: number,
  variety: Variety = TRAINING_VARIETY,
): SimulatedSet {
  const { options, seed } = drawPerson(movement, body, repetitions, variety);
  return simulateSet(movement, options, createRandom(seed));
}

function drawPerson(
  movement: RepetitionMovement,
  body: number,
  repetitions: number,
  variety: Variety,
): { readonly options: SimulationOptions; readonly seed: number } {
  const random = createRandom(Math.imul(body + 1, 0x9e3779b1) ^ hash(movement.id));
  const views = trainedViews(movement);
  const view =
    random() < PREFERRED_VIEW_SHARE && views.includes(movement.preferredView)
      ? movement.preferredView
      : (pick(views, random) ?? movement.preferredView);
  const visible = visibleSeverities(movement);
  const options: SimulationOptions = {
    repetitions,
    fps: Math.round(between(random, 10, 30)),
    yawDeg: (random() < 0.5 ? -1 : 1) * between(random, ...variety.yawDeg[view]),
    noise: between(random, ...variety.noise),
    dropShare: between(random, 0, 0.1),
    style: between(random, ...variety.style),
    drawFaults: createHabits((draw) => drawFaults(movement, view, visible, draw)),
  };
  return { options, seed: Math.floor(random() * 2 ** 31) };
}

/** Who did it once does it again, half of the time. */
const HABIT_SHARE = 0.5;

function createHabits(draw: (random: () => number) => readonly InjectedFault[]): typeof draw {
  let last: readonly InjectedFault[] | null = null;
  return (random) => {
    const repeats = random() < HABIT_SHARE;
    last = repeats && last ? last : draw(random);
    return last;
  };
}

export function personRepetitions(
  movement: RepetitionMovement,
  body: number,
  options: Pick<ExampleOptions, 'repetitions' | 'withSimulatorTimes' | 'variety'>,
): readonly PersonRepetition[] {
  const draw = () => drawPerson(movement, body, options.repetitions, options.variety);
  const person = draw();
  const set = simulateSet(movement, person.options, createRandom(person.seed));
  // The same seed draws the same person again, this time to be looked at through a perfect camera.
  const script = scriptSet(movement, draw().options, createRandom(person.seed));
  const counted = options.withSimulatorTimes && body % 2 === 1 ? [] : countSet(movement, set);
  return set.repetitions.flatMap((simulated) => {
    const found = counted.find(({ turnMs }) => turnMs >= simulated.startMs && turnMs <= simulated.endMs);
    const trueBands = trueBandsOf(movement, script, simulated);
    const whole = { body, set, injected: simulated.faults, trueBands };
    return [
      ...(found ? [{ ...whole, repetition: found, counted: true }] : []),
      ...(options.withSimulatorTimes ? [{ ...whole, repetition: cutBySimulator(set, simulated), counted: false }] : []),
    ];
  });
}

export function countSet(movement: RepetitionMovement, set: SimulatedSet): readonly Repetition[] {
  const counter = createCounter(movement);
  const events = set.poses.flatMap((pose, index) => counter.push(pose, set.timesMs[index] ?? 0).events);
  return [...events, ...counter.finish(set.timesMs.at(-1) ?? 0)].flatMap((event) =>
    event.kind === 'repetition' ? [event.repetition] : [],
  );
}

/** The repetition as the simulator scheduled it, its times off by up to 6 % of its length: no two counters cut alike. */
export function cutBySimulator(set: SimulatedSet, scheduled: SimulatedSet['repetitions'][number]): Repetition {
  const lengthMs = scheduled.endMs - scheduled.startMs;
  const random = createRandom(Math.round(scheduled.startMs * 7919));
  const shifted = (ms: number) => ms + lengthMs * between(random, -0.06, 0.06);
  const [startMs, turnMs, endMs] = [shifted(scheduled.startMs), shifted(scheduled.turnMs), shifted(scheduled.endMs)];
  const poses = set.poses.filter(
    (pose): pose is Pose => pose !== null && pose.timestampMs >= startMs && pose.timestampMs <= endMs,
  );
  return {
    index: 1,
    startMs,
    turnMs,
    endMs,
    view: commonestView(poses.map((pose) => estimateView(pose))),
    romDeg: 0,
    depth: 1,
    tempo: { eccentricMs: turnMs - startMs, pauseMs: 0, concentricMs: endMs - turnMs },
    symmetry: null,
    poses,
    leadIn: set.poses.filter((pose): pose is Pose => pose !== null && isJustBefore(pose.timestampMs, startMs)),
  };
}

function toExample(
  movement: RepetitionMovement,
  { body, set, repetition, trueBands, counted }: PersonRepetition,
): Example | null {
  const asked = formRepetition(repetition, movement);
  if (!asked) return null;
  return {
    movementId: movement.id,
    body,
    view: set.view,
    seenFrom: repetition.view,
    features: asked.features,
    bands: asked.bands,
    trueBands,
    counted,
  };
}

function pick<T>(from: readonly T[], random: () => number): T | undefined {
  return from[Math.floor(random() * from.length)];
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.charCodeAt(0), 0x01000193);
  return value >>> 0;
}
