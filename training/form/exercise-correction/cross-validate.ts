// Each scene judged by a network that never saw it: fixed folds of whole scenes, and beside the network what else could have done it.
import { FRAME_FEATURES } from '../../../src/domain/form/frame-features.ts';
import { frameFaultProbabilities, type FrameNetwork } from '../../../src/domain/form/frame-network.ts';
import { jointProbability } from '../../../src/domain/form/lasting-fault.ts';
import type { View } from '../../../src/domain/movements/movement.ts';
import { createRandom } from '../../../src/domain/movements/random.ts';
import { calledBy } from './frame-metrics.ts';
import { ruleProbabilities } from './frame-rules.ts';
import type { LabelledFrame, TaskFrames } from './frames.ts';
import { HIDDEN_UNITS, MOST_EPOCHS, trainFrames } from './network.ts';
import { simulateFrames, type SimulatedFrame } from './simulated-frames.ts';
import { asSeenByPhone, rowsToTeach } from './teach.ts';

export const SEED = 41;
/** Simulated bodies beside the few who were filmed. */
export const SIMULATED_PEOPLE = 450;
const LOGISTIC_EPOCHS = 10;

export const METHODS = [
  'network',
  'network and rules',
  'logistic regression',
  'rules alone',
  "network, a phone's keypoints",
  'network, simulated people only',
] as const;
export type Method = (typeof METHODS)[number];

export interface JudgedFrame {
  readonly truth: string | null;
  readonly fold: number;
  readonly scene: number;
  readonly view: View;
  readonly files: readonly string[];
  /** What each method calls it. */
  readonly called: Readonly<Record<Method, string | null>>;
  /** The network gave no answer. */
  readonly abstained: boolean;
}

export interface CrossValidated {
  readonly judged: readonly JudgedFrame[];
  /** Of each fold. */
  readonly epochs: readonly number[];
}

export async function crossValidate(data: TaskFrames): Promise<CrossValidated> {
  const { task, frames } = data;
  const simulated = simulateFrames(task.movement, SIMULATED_PEOPLE, SEED);
  const simulatedOnly = await trainOn(data, [], simulated, MOST_EPOCHS);
  const judged: JudgedFrame[] = [];
  const epochs: number[] = [];
  for (let fold = 0; fold < task.folds; fold++) {
    const others = frames.filter((frame) => frame.fold !== fold);
    const stopAt = await epochsFor(data, others, simulated, fold);
    epochs.push(stopAt);
    const network = await trainOn(data, others, simulated, stopAt);
    const logistic = await trainOn(data, others, simulated, LOGISTIC_EPOCHS, []);
    const random = createRandom(SEED + fold);
    for (const frame of frames) {
      if (frame.fold !== fold) continue;
      judged.push(judge(data, frame, { network, logistic, simulatedOnly }, random));
    }
  }
  return { judged, epochs };
}

/** On everything there is; stops where the folds did on the whole. */
export async function trainFinal(data: TaskFrames, epochs: readonly number[]): Promise<FrameNetwork> {
  const simulated = simulateFrames(data.task.movement, SIMULATED_PEOPLE, SEED);
  const middle = [...epochs].sort((a, b) => a - b)[Math.floor(epochs.length / 2)] ?? MOST_EPOCHS;
  const network = await trainOn(data, data.frames, simulated, middle);
  return { ...network, views: data.task.heardFrom };
}

/** Holds the next fold back as well, and finds the epoch after which it was told apart best. */
async function epochsFor(
  data: TaskFrames,
  taught: readonly LabelledFrame[],
  simulated: readonly SimulatedFrame[],
  fold: number,
): Promise<number> {
  const inner = (fold + 1) % data.task.folds;
  const heldBack = taught.filter((frame) => frame.fold === inner);
  const rows = rowsToTeach(
    data.task.movement,
    taught.filter((frame) => frame.fold !== inner),
    simulated,
    SEED,
  );
  // A fold may show one kind alone: other simulated people make sure that both are asked.
  const others = simulateFrames(data.task.movement, SIMULATED_PEOPLE / 3, SEED + 1);
  const { heldBackLosses } = await trainFrames(
    rows,
    { ...trainingOf(data), hidden: [HIDDEN_UNITS], epochs: MOST_EPOCHS },
    rowsToTeach(data.task.movement, heldBack, others, SEED),
  );
  return 1 + heldBackLosses.indexOf(Math.min(...heldBackLosses));
}

async function trainOn(
  data: TaskFrames,
  frames: readonly LabelledFrame[],
  simulated: readonly SimulatedFrame[],
  epochs: number,
  hidden: readonly number[] = [HIDDEN_UNITS],
): Promise<FrameNetwork> {
  const rows = rowsToTeach(data.task.movement, frames, simulated, SEED);
  return (await trainFrames(rows, { ...trainingOf(data), hidden, epochs })).network;
}

const ALL_VIEWS: readonly View[] = ['side', 'oblique', 'front', 'back', 'unknown'];

function trainingOf({ task }: TaskFrames) {
  return {
    movementId: task.movement,
    views: ALL_VIEWS,
    faults: task.faults,
    features: FRAME_FEATURES[task.movement],
    seed: SEED,
  };
}

function judge(
  { task }: TaskFrames,
  frame: LabelledFrame,
  networks: Readonly<Record<'network' | 'logistic' | 'simulatedOnly', FrameNetwork>>,
  random: () => number,
): JudgedFrame {
  const rules = ruleProbabilities(task.movement, task.faults, frame);
  const answer = (network: FrameNetwork, features: readonly number[] | null) =>
    (features && frameFaultProbabilities(network, features, frame.view)) ?? rules;
  const own = frameFaultProbabilities(networks.network, frame.features, frame.view);
  const joint = Object.fromEntries(
    task.faults.map((id) => [id, jointProbability({ rule: rules[id] ?? null, network: own?.[id] ?? null })]),
  );
  const phone = asSeenByPhone(task.movement, frame.pose, frame.orientation, random);
  return {
    truth: frame.fault,
    fold: frame.fold ?? -1,
    scene: frame.scene,
    view: frame.view,
    files: frame.files,
    called: {
      network: calledBy(own ?? rules),
      'network and rules': calledBy(joint),
      'logistic regression': calledBy(answer(networks.logistic, frame.features)),
      'rules alone': calledBy(rules),
      "network, a phone's keypoints": calledBy(answer(networks.network, phone)),
      'network, simulated people only': calledBy(answer(networks.simulatedOnly, frame.features)),
    },
    abstained: own === null,
  };
}
