// The parts of the body that an explanation names: what of the features is whose, which faults are whose, and what to draw.
import type { KeypointName } from '../../body/keypoints.ts';
import { rangeSignal } from '../../counting/measure-repetition.ts';
import type { FaultSpec, RepetitionMovement } from '../../movements/movement.ts';
import { FEATURE_SIGNALS, FEATURE_STEPS } from '../features.ts';

export const BODY_JOINTS = ['head', 'shoulders', 'elbows', 'wrists', 'trunk', 'hips', 'knees', 'feet'] as const;
export type BodyJoint = (typeof BODY_JOINTS)[number];

export const JOINT_KEYPOINTS: Readonly<Record<BodyJoint, readonly KeypointName[]>> = {
  head: ['nose', 'left_ear', 'right_ear'],
  shoulders: ['left_shoulder', 'right_shoulder'],
  elbows: ['left_elbow', 'right_elbow'],
  wrists: ['left_wrist', 'right_wrist'],
  trunk: ['left_shoulder', 'right_shoulder', 'left_hip', 'right_hip'],
  hips: ['left_hip', 'right_hip'],
  knees: ['left_knee', 'right_knee'],
  feet: ['left_ankle', 'right_ankle'],
};

type FeatureSignal = (typeof FEATURE_SIGNALS)[number];

const SIGNAL_JOINT: Readonly<Record<Exclude<FeatureSignal, 'drivingVelocity'>, BodyJoint>> = {
  nearKnee: 'knees',
  farKnee: 'knees',
  nearHip: 'hips',
  farHip: 'hips',
  nearElbow: 'elbows',
  upperArmToTrunk: 'shoulders',
  trunkLean: 'trunk',
  hipOffset: 'hips',
  kneeAnkleRatio: 'knees',
};

/** The thirds of a repetition as its ten steps tell them: to the turning point, around it, and back. */
export const PHASES = ['out', 'turn', 'back'] as const;
export type Phase = (typeof PHASES)[number];

export function phaseOfStep(step: number): Phase {
  if (step < 4) return 'out';
  return step < 7 ? 'turn' : 'back';
}

/** A feature's place in the vector, and whose it is. The pace of the driving joint is that joint's. */
export interface FeaturePlace {
  readonly index: number;
  readonly signal: FeatureSignal;
  readonly joint: BodyJoint;
  readonly phase: Phase;
}

export function featurePlaces(movement: RepetitionMovement): readonly FeaturePlace[] {
  const driving = drivingJoint(movement);
  return Array.from({ length: FEATURE_STEPS }, (_, step) =>
    FEATURE_SIGNALS.map((signal, column): FeaturePlace => ({
      index: step * FEATURE_SIGNALS.length + column,
      signal,
      joint: signal === 'drivingVelocity' ? driving : SIGNAL_JOINT[signal],
      phase: phaseOfStep(step),
    })),
  ).flat();
}

function drivingJoint(movement: RepetitionMovement): BodyJoint {
  const { near } = rangeSignal(movement);
  if (near === 'nearKneeDeg') return 'knees';
  if (near === 'nearHipDeg') return 'hips';
  return near === 'nearElbowDeg' ? 'elbows' : 'shoulders';
}

/** Every joint that a point belongs to; the trunk is shoulders and hips together. */
export function jointsOfPoints(points: readonly KeypointName[]): readonly BodyJoint[] {
  return BODY_JOINTS.filter((joint) =>
    joint === 'trunk'
      ? hasPoint(points, 'shoulder') && hasPoint(points, 'hip')
      : JOINT_KEYPOINTS[joint].some((point) => points.includes(point)) || (joint === 'head' && hasPoint(points, 'eye')),
  );
}

/** The one joint that a fault is told of: the first that is drawn, or the trunk where its lean is what is measured. */
export function jointOfFault({ rule, keypoints }: FaultSpec): BodyJoint {
  const joints = jointsOfPoints(keypoints);
  if (/^trunk(Lean|Shin)Deg$/.test(rule.signal) && joints.includes('trunk')) return 'trunk';
  const first = keypoints[0];
  return BODY_JOINTS.find((joint) => first && joint !== 'trunk' && JOINT_KEYPOINTS[joint].includes(first)) ?? 'trunk';
}

function hasPoint(points: readonly KeypointName[], part: string): boolean {
  return points.some((point) => point.endsWith(part));
}
