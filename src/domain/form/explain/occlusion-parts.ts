// What to replace by a good repetition, one after the other, to see what each joint cost: the whole joint, and each joint in each phase.
import type { FaultSpec, RepetitionMovement } from '../../movements/movement.ts';
import { FEATURE_SIGNALS } from '../features.ts';
import {
  BODY_JOINTS,
  type BodyJoint,
  type FeaturePlace,
  featurePlaces,
  jointOfFault,
  type Phase,
  PHASES,
} from './body-joints.ts';

/** What there is of a repetition to be explained; a recording is one. */
export interface Explainable {
  /** Null where only the rules could judge. */
  readonly features: readonly number[] | null;
  readonly view: string;
  readonly bands: Readonly<Record<string, number>>;
}

export interface JointPart {
  readonly joint: BodyJoint;
  /** Null: throughout. */
  readonly phase: Phase | null;
  readonly features: readonly number[];
  readonly faults: readonly string[];
}

/** Where a rule's value comes from, when that can be told; the network's features tell where an extreme lies. */
export function phaseOfFault(
  fault: FaultSpec,
  features: readonly number[] | null,
  places: readonly FeaturePlace[],
): Phase | null {
  const { at, direction, signal } = fault.rule;
  if (at === 'turn') return 'turn';
  if (at === 'start') return 'out';
  if (at === 'end') return 'back';
  // Too little travel is missed where it turns.
  if (at === 'range' || at === 'drift') return direction === 'below' ? 'turn' : null;
  const column = FEATURE_SIGNALS.find((name) => signal.toLowerCase() === `${name}deg`.toLowerCase());
  const own = column ?? TWINS[signal];
  if (!features || own === undefined) return null;
  const values = places.filter((place) => place.signal === own);
  const extreme = values.reduce<FeaturePlace | undefined>((best, place) => {
    const [value, most] = [features[place.index] ?? 0, best ? (features[best.index] ?? 0) : undefined];
    return most === undefined || (at === 'max' ? value > most : value < most) ? place : best;
  }, undefined);
  return extreme?.phase ?? null;
}

/** Signals that a feature follows under another name. */
const TWINS: Readonly<Record<string, FeaturePlace['signal']>> = {
  kneeDeg: 'nearKnee',
  hipDeg: 'nearHip',
  elbowDeg: 'nearElbow',
  minHipDeg: 'nearHip',
  minKneeDeg: 'nearKnee',
  nearUpperArmDeg: 'upperArmToTrunk',
  upperArmToTrunkDeg: 'upperArmToTrunk',
};

/** Joints that neither a feature nor a judged fault speaks of are left out. Each whole joint comes before its phases. */
export function occlusionParts(movement: RepetitionMovement, { features, bands }: Explainable): readonly JointPart[] {
  const places = featurePlaces(movement);
  const judged = movement.faults.filter(({ id }) => bands[id] !== undefined);
  return BODY_JOINTS.flatMap((joint) => {
    const own = features ? places.filter((place) => place.joint === joint) : [];
    const faults = judged.filter((fault) => jointOfFault(fault) === joint);
    if (own.length === 0 && faults.length === 0) return [];
    const whole: JointPart = {
      joint,
      phase: null,
      features: own.map(({ index }) => index),
      faults: faults.map(({ id }) => id),
    };
    const phases = PHASES.map((phase): JointPart => ({
      joint,
      phase,
      features: own.filter((place) => place.phase === phase).map(({ index }) => index),
      faults: faults.filter((fault) => phaseOfFault(fault, features, places) === phase).map(({ id }) => id),
    }));
    return [whole, ...phases.filter((part) => part.features.length > 0 || part.faults.length > 0)];
  });
}
