// A movement is an exercise the camera can follow. One file per movement holds everything known of it, as data; the counter,
// recogniser, form rules, simulator, figure, filter, planner and text linker all read that file and nothing else.
import type { KeypointName } from '../body/keypoints.ts';
import type { SignalName } from '../body/signals.ts';
import type { Exercise } from '../catalogue/exercise.ts';
import type { Localized } from '../language.ts';

/**
 * From where the camera sees the body. `side`: yaw 60–120° off facing the camera; `front`/`back`: within 30° of it;
 * `oblique`: between. `unknown` where the body is not seen well enough to say.
 */
export type View = 'side' | 'front' | 'back' | 'oblique' | 'unknown';

/**
 * A whole-body posture for forward kinematics in the sagittal plane plus abduction, in degrees. 0 everywhere is standing
 * upright, arms hanging. Positive = flexion (knee bends back, hip and shoulder bring the limb forward, elbow closes).
 */
export interface KeyPose {
  /** Lean of the trunk from vertical, forward positive; 90 = horizontal, face down. */
  readonly trunkDeg: number;
  readonly neckDeg: number;
  readonly hipDeg: Bilateral;
  readonly kneeDeg: Bilateral;
  /** Dorsiflexion of the shank from vertical over the foot. */
  readonly ankleDeg: Bilateral;
  readonly shoulderDeg: Bilateral;
  readonly elbowDeg: Bilateral;
  readonly hipAbductionDeg: Bilateral;
  readonly shoulderAbductionDeg: Bilateral;
  /** Added to the shank's own sideways direction, which is 0.3 of the thigh's. Default 0. */
  readonly shankOutDeg?: Bilateral;
  /** Added to the forearm's own sideways direction, which is the upper arm's, less as the elbow bends. Default 0. */
  readonly forearmOutDeg?: Bilateral;
  /** Lean of the trunk towards the person's right. Default 0. */
  readonly trunkSideDeg?: number;
  /** Shoulders turned on the hips towards the person's left. Default 0. */
  readonly twistDeg?: number;
  /** Shoulders drawn up along the trunk towards the ears, in shares of stature. Default 0. */
  readonly shrugRatio?: number;
  /** The whole body rolled onto its right side: 90 lies on it. Default 0. */
  readonly rollDeg?: number;
  /** Heels lifted off the ground, toes on it: plantar flexion. Default 0. */
  readonly heelUpDeg?: Bilateral;
  /** Above what it rests on, in shares of stature: a jump, a step. Default 0. */
  readonly liftRatio?: number;
  /** Moved forwards, in shares of stature: feet are put evenly about the origin, so a planted one needs it. Default 0. */
  readonly forwardRatio?: number;
  /** Moved towards the person's right, in shares of stature. Default 0. */
  readonly shiftRatio?: number;
  /** What rests on the ground (or on what the next two say): the simulator puts the body there. */
  readonly support: Support;
  /** Height of the bench, bar or box under the hands or shoulders, and under the feet (each foot), in shares of stature. Default 0: the floor. */
  readonly upperHeightRatio?: number;
  readonly feetHeightRatio?: Bilateral;
}

/**
 * What carries the body. `hands`: it hangs from or props itself on them; `hands_and_heels`: facing up; `shoulders_and_feet`: a
 * bridge; `back`, `front`, `seat`: lying or sitting; `side`: on one side, `rollDeg` says which.
 */
export type Support =
  | 'feet'
  | 'hands_and_feet'
  | 'forearms_and_feet'
  | 'hands_and_knees'
  | 'hands_and_heels'
  | 'shoulders_and_feet'
  | 'back'
  | 'seat'
  | 'front'
  | 'side'
  | 'hands';

/** One value for both sides, or one for each. */
export type Bilateral = number | { readonly left: number; readonly right: number };

/** A signal (see body/signals.ts) that moves monotonically between start and turning point. Degrees or torso lengths, as the signal says. */
export interface DrivingSignal {
  readonly signal: SignalName;
  readonly views: readonly View[];
  /** Typical value at the start of a repetition; default: what the key pose shows from this view. */
  readonly start?: number;
  /** Typical value at the turning point of a good repetition; default as above. */
  readonly turn?: number;
  /** Smallest travel that counts as a repetition, in the signal's unit; default `DEFAULT_MINIMUM_SHARE` of the whole. */
  readonly minimumRange?: number;
  /** A `near…` signal that each side drives for itself: left and right are followed and counted apart. */
  readonly perSide?: boolean;
  /**
   * How the person's own start is found: `fixed` takes the value above, `scale` a share of it (heights), `offset` however far from it
   * the person rests (where the travel is small beside how people differ). Default: `fixed` for angles, `scale` for
   * `hipAboveKneeRatio`, `offset` for other ratios.
   */
  readonly ownStart?: 'fixed' | 'scale' | 'offset';
  /** Of an `offset` start: a cycle between two ends alike (left and right) that may begin at either. */
  readonly eitherEnd?: boolean;
}

/** Where a movement file does not say how much of the whole travel counts as a repetition. */
export const DEFAULT_MINIMUM_SHARE = 0.5;

export interface FaultSpec {
  /** snake_case, unique within the movement, e.g. `shallow_depth`. */
  readonly id: string;
  readonly names: Localized;
  /** One short spoken sentence in external focus, said after the fault repeats. */
  readonly cue: Localized;
  /** Why it matters or how to mend it: a sentence for the summary. */
  readonly advice: Localized;
  readonly safety: boolean;
  /** Views from which it can be judged; from any other it is reported as not judged. */
  readonly views: readonly View[];
  /** The signal judged, at which moment, and the bound of acceptable values. */
  readonly rule: FaultRule;
  /** Keypoints drawn in colour, the driving side first. */
  readonly keypoints: readonly KeypointName[];
  /** Where the threshold comes from: a publication or 'design default'. */
  readonly source: string;
  /** How the simulator commits the fault at severity 1; severity 0–1 scales it. */
  readonly perturbation: Perturbation;
}

/**
 * Degrees added to the key poses, and `range`, the share of the travel that is left out. Of a one-sided movement `left` is the side that
 * works, as in its key poses.
 */
export interface Perturbation {
  readonly start?: PoseOffsets;
  readonly turn?: PoseOffsets;
  readonly range?: number;
}

export type PoseOffsets = Partial<Record<Exclude<keyof KeyPose, 'support'> | 'kneeInDeg', Bilateral>>;

/** A signal and the bounds, in its unit, within which it must lie. */
export interface SignalGate {
  readonly signal: SignalName;
  readonly min: number;
  readonly max: number;
  /** Only these views show it; default all. */
  readonly views?: readonly View[];
}

/**
 * A signal that stays within what the key poses show from the present view, give or take `tolerance` (in its unit; default
 * `DEFAULT_TOLERANCE`).
 */
export interface KeptSignal {
  readonly signal: SignalName;
  readonly tolerance?: number;
  readonly views?: readonly View[];
}

/** People, cameras and the pose model together: degrees, torso lengths. */
export const DEFAULT_TOLERANCE = { deg: 25, ratio: 0.4 } as const;

/** A station that a repetition must pass, in order, between its start and its end: the floor of a burpee, the lockout of a thruster. */
export interface Phase {
  /** snake_case. */
  readonly id: string;
  readonly names: Localized;
  readonly gate: SignalGate;
  /** May be passed before the driving signal sets out, since the last repetition: the squat before a jump. */
  readonly before?: boolean;
}

/**
 * `at`: the moment or statistic over the repetition's frames. `good`: bound in the signal's unit; beyond it the fault begins;
 * `deadBand` is the measurement error around it (probability 0.5 at `good` ± deadBand, in the bad direction).
 * Over a hold, `turn` and `start` both mean the median over the last second.
 */
export interface FaultRule {
  readonly signal: SignalName;
  readonly at: 'start' | 'turn' | 'end' | 'max' | 'min' | 'range' | 'drift';
  readonly direction: 'above' | 'below';
  readonly good: number;
  readonly deadBand: number;
}

export interface Tempo {
  readonly eccentricMs: number;
  readonly pauseMs: number;
  readonly concentricMs: number;
}

/**
 * How a one-sided movement takes its sides: `alternating` left and right in turn within a set, `one` the same side throughout.
 * Its key poses are written with the left side working.
 */
export type Sides = 'alternating' | 'one';

interface MovementCommon extends Exercise {
  /** Only where `unilateral`; default `one`. */
  readonly sides?: Sides;
  readonly views: readonly View[];
  /** The view asked for in set-up. */
  readonly preferredView: View;
  readonly setup: Localized;
  /** Keypoints that must be seen before counting is armed; near side suffices in a side view. */
  readonly required: readonly KeypointName[];
  readonly faults: readonly FaultSpec[];
  /** True where the body lies or is on hands and feet: framing is landscape and the crop may be turned. */
  readonly floor: boolean;
  /** Where the key poses and ranges come from. */
  readonly source: string;
}

export interface RepetitionMovement extends MovementCommon {
  readonly kind: 'repetition';
  readonly measure: 'repetitions';
  readonly start: KeyPose;
  readonly turn: KeyPose;
  /** Key poses passed on the way to the turning point and on the way back, evenly in time; default none. */
  readonly out?: readonly KeyPose[];
  readonly back?: readonly KeyPose[];
  /** Compound movements only: every one must be seen, in order, for a repetition to count. */
  readonly phases?: readonly Phase[];
  /** Which half comes first: lowering (squat) or lifting (curl). */
  readonly firstPhase: 'eccentric' | 'concentric';
  /** In order of preference; the first that the present view can see drives the count. */
  readonly driving: readonly DrivingSignal[];
  readonly tempo: Tempo;
  /** What the body must look like for anything to be counted: lying for a push-up, upright for a squat. An unseen signal passes. */
  readonly posture?: readonly SignalGate[];
  /** The same, read off the key poses; default `DEFAULT_KEPT` where `posture` is not given. */
  readonly keeps?: readonly KeptSignal[];
  /**
   * Fastest believable repetition, in milliseconds, from setting out to where it is counted: about three quarters of it. Default
   * `MINIMUM_TEMPO_SHARE` of the movement's own tempo.
   */
  readonly minimumRepetitionMs?: number;
  /** Thrown or driven as fast as one can whatever the tiredness: how it slows down says little of what is left. Default false. */
  readonly explosive?: true;
}

export interface HoldMovement extends MovementCommon {
  readonly kind: 'hold';
  readonly measure: 'hold';
  readonly hold: KeyPose;
  /** Signals that must all lie within bounds for the hold to count, unit of each signal. */
  readonly gates?: readonly SignalGate[];
  /** The same, read off the key pose. One of the two is given. */
  readonly keeps?: readonly KeptSignal[];
}

export const DEFAULT_KEPT: readonly KeptSignal[] = [{ signal: 'trunkLeanDeg' }, { signal: 'hipHeightRatio' }];

export const MINIMUM_TEMPO_SHARE = 0.28;

export type Movement = RepetitionMovement | HoldMovement;
