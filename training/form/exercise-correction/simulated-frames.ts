// Frames of simulated people, each with the faults of the task in every degree: other bodies, cameras and manners than the few who
// were filmed. Labels come from the body's true posture, before any error of a pose model.
import type { Pose } from '../../../src/domain/body/keypoints.ts';
import {
  FRAME_FEATURES,
  type FrameMovement,
  frameFeatures,
  orientFrames,
} from '../../../src/domain/form/frame-features.ts';
import { bicepCurl } from '../../../src/domain/movements/bicep-curl.ts';
import { createKeypointNoise } from '../../../src/domain/movements/keypoint-noise.ts';
import { lunge } from '../../../src/domain/movements/lunge.ts';
import type { FaultSpec, Movement } from '../../../src/domain/movements/movement.ts';
import { plank } from '../../../src/domain/movements/plank.ts';
import { between, createRandom } from '../../../src/domain/movements/random.ts';
import { simulateSet } from '../../../src/domain/movements/simulate.ts';
import { evenly } from './recordings.ts';

export interface SimulatedFrame {
  readonly features: readonly number[];
  readonly fault: string | null;
}

interface Source {
  readonly movement: Movement;
  /** Degrees of yaw, to either side: from the side, then what else the data was filmed from. */
  readonly yaws: readonly (readonly [number, number])[];
  /** Only frames where the true features pass, of a repetition's moments. */
  readonly at: (truth: (name: string) => number) => boolean;
  /** The fault of a true posture; null: correct; undefined: between the two, taught as neither. */
  readonly verdict: (
    truth: (name: string) => number,
    severities: Readonly<Record<string, number>>,
  ) => string | null | undefined;
}

/** The movement with more that can go wrong: the simulator needs an id and what it does to the posture. A fault of its own by that id gives way. */
function withMore<M extends Movement>(movement: M, more: Readonly<Record<string, FaultSpec['perturbation']>>): M {
  const [model] = movement.faults;
  if (!model) throw new Error(`${movement.id} has no faults to be modelled on.`);
  const added = Object.entries(more).map(([id, perturbation]): FaultSpec => ({ ...model, id, perturbation }));
  return { ...movement, faults: [...movement.faults.filter(({ id }) => !Object.hasOwn(more, id)), ...added] };
}

const LEAN = { trunkDeg: -28, hipDeg: -28 };
const NOD = { trunkDeg: 16, hipDeg: 16 };

const SOURCES: Readonly<Record<FrameMovement, Source>> = {
  plank: {
    // A pike with the hands where they were turns the arms overhead; a good plank has its hips anywhere near the line.
    movement: withMore(plank, {
      deep_pike: { start: { hipDeg: 60, shoulderDeg: 45 } },
      slight_pike: { start: { hipDeg: 12 } },
    }),
    yaws: [[70, 110]],
    at: () => true,
    verdict: (truth) => {
      const line = truth('lineAnkleDeg');
      if (line > 12) return 'hip_sag';
      if (line < -32) return 'hip_pike';
      return line < 5 && line > -20 ? null : undefined;
    },
  },
  bicep_curl: {
    movement: withMore(bicepCurl, {
      leaning_back: { start: LEAN, turn: LEAN },
      leaning_on: { start: NOD, turn: NOD },
    }),
    yaws: [
      [70, 110],
      [0, 20],
    ],
    at: () => true,
    // In degrees of the trunk, both injected leans together; a swing passes through every angle.
    verdict: (_, { leaning_back: back = 0, leaning_on: on = 0, trunk_sway: sway = 0 }) => {
      if (sway > 0) return undefined;
      const leanBack = -(LEAN.trunkDeg * back + NOD.trunkDeg * on);
      if (leanBack > 13) return 'leaning_back';
      return leanBack < 6 ? null : undefined;
    },
  },
  lunge: {
    movement: withMore(lunge, {
      knee_forward: { turn: { kneeDeg: { left: 34, right: 0 }, hipDeg: { left: 6, right: 0 } } },
    }),
    yaws: [[70, 110]],
    at: (truth) => truth('frontKneeDeg') < 118,
    verdict: (truth) => {
      const ahead = truth('kneeAheadOfAnkle');
      if (ahead > 0.34) return 'knee_forward';
      return ahead < 0.22 ? null : undefined;
    },
  },
};

const FRAMES_EACH = 4;
const FRAMES_A_SECOND = 10;

/** `people` bodies, a few frames of each, reproducible; from the side alone where `fromSide`. */
export function simulateFrames(
  id: FrameMovement,
  people: number,
  seed: number,
  fromSide = false,
): readonly SimulatedFrame[] {
  const all = SOURCES[id];
  const source = fromSide ? { ...all, yaws: all.yaws.slice(0, 1) } : all;
  return Array.from({ length: people }, (_, person) =>
    framesOf(id, source, createRandom(seed * 100_003 + person)),
  ).flat();
}

function framesOf(id: FrameMovement, source: Source, random: () => number): readonly SimulatedFrame[] {
  const [low, high] = source.yaws[Math.floor(random() * source.yaws.length)] ?? [70, 110];
  const faults = source.movement.faults.flatMap((fault) =>
    random() < 0.35 ? [{ id: fault.id, severity: between(random, 0.1, 1.1) }] : [],
  );
  const severities = Object.fromEntries(faults.map((fault) => [fault.id, fault.severity]));
  const set = simulateSet(
    source.movement,
    {
      repetitions: 1,
      fps: FRAMES_A_SECOND,
      yawDeg: between(random, low, high) * (random() < 0.5 ? -1 : 1),
      faults,
      noise: 0,
      style: 1,
    },
    random,
  );
  const clean = set.poses.filter((pose): pose is Pose => pose !== null);
  const orientation = orientFrames(id, clean);
  const noise = createKeypointNoise(between(random, 0.4, 1), random, 1);
  const labelled = clean.flatMap((pose) => {
    const seen = noise(pose);
    const truth = frameFeatures(id, pose, orientation);
    const features = frameFeatures(id, withScores(seen, pose), orientation);
    if (!truth || !features) return [];
    const names: readonly string[] = FRAME_FEATURES[id];
    const read = (name: string) => truth[names.indexOf(name)] ?? Number.NaN;
    const fault = source.at(read) ? source.verdict(read, severities) : undefined;
    return fault === undefined ? [] : [{ features, fault }];
  });
  return evenly(labelled, FRAMES_EACH);
}

/** What is seen of a body does not flicker here: a missing point refuses the frame, and is nobody's posture. */
function withScores(pose: Pose, scored: Pose): Pose {
  return {
    ...pose,
    keypoints: pose.keypoints.map((point, index) => ({ ...point, score: scored.keypoints[index]?.score ?? 0 })),
  };
}
