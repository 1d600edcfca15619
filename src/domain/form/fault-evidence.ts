// What a fault rule measures, over a repetition or a hold, and how sure one can be that it is broken.
import { lazySignals, type Signals } from '../body/measure-signals.ts';
import { KEYPOINT_INDEX, type KeypointName, type Pose, type Side } from '../body/keypoints.ts';
import type { FaultRule, FaultSpec, View } from '../movements/movement.ts';
import type { JudgedFault, NotJudged } from './judgement.ts';
import { facingOver, signedTrunkLean } from './oriented-body.ts';

/** Slope of the logistic: at the bound `good` itself the probability is 0.05, at `good` + 2 dead bands 0.95. */
const STEEPNESS = 3;
/** A fault this many dead bands past the bound is as severe as it gets. */
const FULL_SEVERITY_BANDS = 4;
/** Dead bands; design default: a dead band is the error of one measurement, and a network that claims more than one and a half guesses. */
const NETWORK_REACH = 1.5;
/** From this probability on a fault is reported. */
export const REPORTED_PROBABILITY = 0.5;
/** A rule over the whole repetition needs its signal in this share of the frames. */
const MIN_SEEN_SHARE = 0.6;
/** Mean keypoint confidence below which a measurement is not worth a remark (MoveNet: 0.2 as often wrong as right, 0.4 fair). */
const MIN_CONFIDENCE = 0.3;
/** Start, turn and end are a median over a tenth of the repetition to either side, at least this long. */
const MIN_MOMENT_MS = 80;

/** One pose's signals at its time; `near` fixed for the whole stretch. */
export interface SignalFrame {
  readonly timestampMs: number;
  readonly signals: Signals;
  /** Degrees, forwards positive: a trunk that swings through the vertical travels twice what its unsigned lean shows. */
  readonly signedTrunkLeanDeg: number | undefined;
}

export function signalFrames(poses: readonly Pose[], near: Side): readonly SignalFrame[] {
  const facing = facingOver(poses);
  return poses.map((pose) => ({
    timestampMs: pose.timestampMs,
    signals: lazySignals(pose, near),
    signedTrunkLeanDeg: signedTrunkLean(pose, facing),
  }));
}

function read({ signal, at }: FaultRule, { signals, signedTrunkLeanDeg }: SignalFrame): number | undefined {
  const travels = at === 'range' || at === 'drift';
  return signal === 'trunkLeanDeg' && travels ? signedTrunkLeanDeg : signals[signal];
}

/** The times of a repetition's three moments, on the poses' clock. */
export interface Moments {
  readonly startMs: number;
  readonly turnMs: number;
  readonly endMs: number;
}

/**
 * The rule's value over the frames, in its signal's unit; undefined where too little was seen. Extremes are the 5th and 95th
 * percentile after a median of three, so that one misplaced keypoint is no fault. `drift` is the largest departure from the start.
 */
export function ruleValue(
  rule: FaultRule,
  frames: readonly SignalFrame[],
  { startMs, turnMs, endMs }: Moments,
): number | undefined {
  const samples = frames.flatMap((frame) => {
    const value = read(rule, frame);
    return value === undefined ? [] : [{ timestampMs: frame.timestampMs, value }];
  });
  const around = (momentMs: number) => {
    const reachMs = Math.max(MIN_MOMENT_MS, (endMs - startMs) / 10);
    return median(
      samples.filter(({ timestampMs }) => Math.abs(timestampMs - momentMs) <= reachMs).map(({ value }) => value),
    );
  };
  const moment = { start: startMs, turn: turnMs, end: endMs };
  if (rule.at === 'start' || rule.at === 'turn' || rule.at === 'end') return around(moment[rule.at]);
  if (samples.length < Math.max(3, MIN_SEEN_SHARE * frames.length)) return undefined;
  const values = samples.map(
    ({ value }, index) =>
      median([samples[index - 1]?.value ?? value, value, samples[index + 1]?.value ?? value]) ?? value,
  );
  const low = quantile(values, 0.05);
  const high = quantile(values, 0.95);
  if (rule.at === 'max') return high;
  if (rule.at === 'min') return low;
  if (rule.at === 'range') return high - low;
  const start = around(startMs);
  return start === undefined ? undefined : Math.max(high - start, start - low);
}

/** How far `value` lies past the rule's bound, in dead bands; negative within it. */
export function bandsPast({ direction, good, deadBand }: FaultRule, value: number): number {
  return (direction === 'above' ? value - good : good - value) / deadBand;
}

/** 0–1, rising with the bands: 0.05 at the bound itself, 0.5 one dead band past it, 0.95 two. */
export function ruleProbability(bands: number): number {
  return 1 / (1 + Math.exp(-STEEPNESS * (bands - 1)));
}

/** 0 up to one dead band past the bound, 1 from four on. */
export function severityOf(bands: number): number {
  return Math.min(1, Math.max(0, (bands - 1) / (FULL_SEVERITY_BANDS - 1)));
}

/** Both 0–1 and rising with the distance of `value` past the rule's bound. */
export function evidenceOf(
  rule: FaultRule,
  value: number,
): { readonly probability: number; readonly severity: number } {
  const bands = bandsPast(rule, value);
  return { probability: ruleProbability(bands), severity: severityOf(bands) };
}

/**
 * What the rule and the network say together. The network reads the bands too, so its word stands, but it may move the verdict by at
 * most `NETWORK_REACH` dead bands either way: what is plainly past the bound stays a fault, whatever it answers. `answered` null: the
 * rule alone. Never falls when either rises.
 */
export function faultProbability(bands: number, answered: number | null): number {
  if (answered === null) return ruleProbability(bands);
  return Math.min(ruleProbability(bands + NETWORK_REACH), Math.max(ruleProbability(bands - NETWORK_REACH), answered));
}

/** Why `fault` cannot be judged from here, before anything is measured; undefined where it can. */
export function viewObstacle(fault: FaultSpec, view: View): NotJudged | undefined {
  if (fault.views.includes(view)) return undefined;
  if (view === 'unknown') return { fault: fault.id, reason: 'not_visible' };
  return { fault: fault.id, reason: fault.views.includes('side') ? 'needs_side_view' : 'needs_front_view' };
}

/** True where the joints that the rule rests on are placed too uncertainly; of a pair the better seen one counts. */
export function isUncertain(fault: FaultSpec, poses: readonly Pose[], view: View): boolean {
  const parts = new Map<string, KeypointName[]>();
  for (const name of fault.keypoints) {
    // From the side one of a pair is hidden; from the front both must be seen.
    const part = view === 'side' ? name.replace(/^(left|right)_/, '') : name;
    parts.set(part, [...(parts.get(part) ?? []), name]);
  }
  return [...parts.values()].some((names) => {
    const total = poses.reduce(
      (sum, pose) => sum + Math.max(...names.map((name) => pose.keypoints[KEYPOINT_INDEX[name]]?.score ?? 0)),
      0,
    );
    return total < MIN_CONFIDENCE * poses.length;
  });
}

/** The order in which faults are told: safety first, then the most severe, then the most probable. */
export function inOrderOfWeight(faults: readonly JudgedFault[], specs: readonly FaultSpec[]): readonly JudgedFault[] {
  const unsafe = (id: string) => (specs.find((spec) => spec.id === id)?.safety === true ? 1 : 0);
  return [...faults].sort(
    (a, b) => unsafe(b.id) - unsafe(a.id) || b.severity - a.severity || b.probability - a.probability,
  );
}

export function median(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : quantile(values, 0.5);
}

/** Linear between the two nearest ranks; `values` must not be empty. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = share * (sorted.length - 1);
  const low = sorted[Math.floor(rank)] ?? 0;
  const high = sorted[Math.ceil(rank)] ?? low;
  return low + (rank - Math.floor(rank)) * (high - low);
}
