// Labelled repetitions for the form network: simulated sets, counted by the product's own counter as a phone would, each
// repetition with its hundred numbers, what was injected, and what the rules alone say.
import type { Pose } from '../../src/domain/body/keypoints.ts';
import { createCounter } from '../../src/domain/counting/create-counter.ts';
import type { Repetition } from '../../src/domain/counting/repetition.ts';
import { combineScore } from '../../src/domain/form/combine-score.ts';
import { repetitionFeatures } from '../../src/domain/form/features.ts';
import { judgeFaults } from '../../src/domain/form/judge-faults.ts';
import type { JudgedFault } from '../../src/domain/form/judgement.ts';
import type { FaultSpec, RepetitionMovement, View } from '../../src/domain/movements/movement.ts';
import { between, createRandom } from '../../src/domain/movements/random.ts';
import { type InjectedFault, type SimulatedSet, simulateSet } from '../../src/domain/movements/simulate.ts';
import { judgeable, type Label, labelOf, trainedViews, visibleSeverities, worstShare } from './labels.ts';

export interface Example {
  readonly movementId: string;
  /** Which simulated person; a body never crosses from one split into another. */
  readonly body: number;
  readonly view: View;
  readonly features: readonly number[];
  readonly label: Label;
  /** Severity of the worst judgeable fault over the visible one; 1 and above is bad. */
  readonly share: number;
  readonly injected: readonly InjectedFault[];
  /** Left out of training sets. */
  readonly rules: RulesVerdict | null;
}

export interface RulesVerdict {
  /** 1 − the rules' highest probability of a fault, 0–1: the rules as a classifier. */
  readonly quality: number;
  /** What the product needs to make its score once the network has spoken. */
  readonly weighed: readonly Pick<JudgedFault, 'probability' | 'severity'>[];
  readonly anythingJudged: boolean;
}

export interface ExampleOptions {
  readonly bodies: number;
  readonly repetitions: number;
  /** Bodies are numbered from here: disjoint ranges are disjoint people. */
  readonly firstBody: number;
  /** Also repetitions cut by the simulator's own times, shifted a little: more of what a counter might hand over. */
  readonly withSimulatorTimes: boolean;
  readonly withRules: boolean;
}

export const REPETITIONS_PER_BODY = 6;
const CLEAN_SHARE = 0.45;
const TWO_FAULTS_SHARE = 0.25;
/** Of repetitions in which a fault that cannot be judged from here is committed too: the network must let it pass. */
const NUISANCE_SHARE = 0.3;
const NUISANCE_SEVERITY = 0.7;
/** Wider than one would draw it from life: what the simulator does not know of people must not look like a fault. */
const STYLE = [0.5, 2] as const;
const PREFERRED_VIEW_SHARE = 0.4;
/** Degrees of yaw drawn for each view; short of the borders, where the label would hang on one degree. */
const YAW_DEG: Readonly<Record<View, readonly [number, number]>> = {
  side: [66, 114],
  oblique: [36, 56],
  front: [0, 24],
  back: [156, 180],
  unknown: [66, 114],
};

export function makeExamples(movement: RepetitionMovement, options: ExampleOptions): Example[] {
  return Array.from({ length: options.bodies }, (_, index) =>
    setExamples(movement, options.firstBody + index, options),
  ).flat();
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
    if (fault) injected.push({ id: fault.id, severity: (visible.get(fault.id) ?? 1) * between(random, low, high) });
  };
  const first = pick(judged, random);
  if (random() < CLEAN_SHARE) add(first, 0, 0.5);
  else {
    add(first, 0.5, 2);
    // Two faults of one signal would cancel: hips sagging and hips high.
    const others = judged.filter((fault) => fault.rule.signal !== first?.rule.signal);
    if (random() < TWO_FAULTS_SHARE) add(pick(others, random), 0, 2);
  }
  const nuisance = random() < NUISANCE_SHARE ? pick(unseen, random) : undefined;
  if (nuisance) injected.push({ id: nuisance.id, severity: between(random, 0, NUISANCE_SEVERITY) });
  return injected;
}

/** One simulated person's set as a phone would record it: any frame rate, noise, dropped frames, manner of moving. */
export function simulateBody(movement: RepetitionMovement, body: number, repetitions: number): SimulatedSet {
  const random = createRandom(Math.imul(body + 1, 0x9e3779b1) ^ hash(movement.id));
  const views = trainedViews(movement);
  const view =
    random() < PREFERRED_VIEW_SHARE ? movement.preferredView : (pick(views, random) ?? movement.preferredView);
  const visible = visibleSeverities(movement);
  return simulateSet(
    movement,
    {
      repetitions,
      fps: Math.round(between(random, 10, 30)),
      yawDeg: (random() < 0.5 ? -1 : 1) * between(random, ...YAW_DEG[view]),
      noise: between(random, 0.5, 1.8),
      dropShare: between(random, 0, 0.1),
      style: between(random, ...STYLE),
      drawFaults: (draw) => drawFaults(movement, view, visible, draw),
    },
    random,
  );
}

function setExamples(movement: RepetitionMovement, body: number, options: ExampleOptions): Example[] {
  const set = simulateBody(movement, body, options.repetitions);
  const counted = countSet(movement, set);
  const examples: Example[] = [];
  for (const simulated of set.repetitions) {
    const found = counted.find(({ turnMs }) => turnMs >= simulated.startMs && turnMs <= simulated.endMs);
    const cuts = found ? [found] : [];
    if (options.withSimulatorTimes) cuts.push(cutBySimulator(set, simulated));
    for (const repetition of cuts) {
      const example = toExample(movement, set, body, repetition, simulated.faults, options.withRules);
      if (example) examples.push(example);
    }
  }
  return examples;
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
    view: set.view,
    romDeg: 0,
    depth: 1,
    tempo: { eccentricMs: turnMs - startMs, pauseMs: 0, concentricMs: endMs - turnMs },
    symmetry: null,
    poses,
  };
}

function toExample(
  movement: RepetitionMovement,
  set: SimulatedSet,
  body: number,
  repetition: Repetition,
  injected: readonly InjectedFault[],
  withRules: boolean,
): Example | null {
  const features = repetitionFeatures(repetition, movement);
  if (features.kind === 'refused') return null;
  const share = worstShare(injected, judgeable(movement, set.view), visibleSeverities(movement));
  return {
    movementId: movement.id,
    body,
    view: set.view,
    features: features.values,
    label: labelOf(share),
    share,
    injected,
    rules: withRules ? rulesVerdict(repetition, movement) : null,
  };
}

export function rulesVerdict(repetition: Repetition, movement: RepetitionMovement): RulesVerdict {
  const { weighed, notJudged } = judgeFaults(repetition, movement);
  return {
    quality: 1 - Math.max(0, ...weighed.map(({ probability }) => probability)),
    weighed,
    anythingJudged: notJudged.length < movement.faults.length,
  };
}

/** The product's score, 0–100; a repetition without one counts as 100, as the rules alone would have it. */
export function scoreOf({ weighed, anythingJudged }: RulesVerdict, quality: number | null): number {
  return combineScore(quality, weighed, anythingJudged) ?? 100;
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
