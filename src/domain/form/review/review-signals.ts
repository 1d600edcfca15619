// Which angles of a movement are worth a curve, what was meant for each, and where in a repetition a fault lay.
import type { SignalName } from '../../body/signals.ts';
import type { Side } from '../../body/keypoints.ts';
import { type Expectation, expectationOf, expectedDriving } from '../../counting/expectation.ts';
import { rangeSignal } from '../../counting/measure-repetition.ts';
import type { FaultSpec, RepetitionMovement, View } from '../../movements/movement.ts';
import { targetBand } from '../../movements/target-band.ts';
import type { Replay } from '../pack-skeleton.ts';
import { curveOf, extremeOf } from './angle-curve.ts';

/** A stretch of a repetition within which a signal is meant to come to lie. */
export interface CurveBand {
  /** Degrees. */
  readonly low: number;
  readonly high: number;
  /** 0–1 of the repetition. */
  readonly from: number;
  readonly to: number;
}

export interface ReviewSignal {
  readonly signal: SignalName;
  /** What was meant: the depth, and what the set's faults were judged by. Empty where nothing is said of this angle. */
  readonly bands: readonly CurveBand[];
}

const MOST_SIGNALS = 3;
/** How much of a repetition a moment takes up in the picture. */
const MOMENTS = { start: [0, 0.14], turn: [0.36, 0.64], end: [0.86, 1] } as const;

/**
 * The joints that drive the movement or that it is measured in, as far as this view shows them travel; then the angles in which the set's
 * faults were judged: at most three, in degrees. None where the view shows no joint travel. `faults`: ids of what was found in the set,
 * the most often found first.
 */
export function reviewSignals(
  movement: RepetitionMovement,
  view: View,
  faults: readonly string[],
): readonly ReviewSignal[] {
  const mains = mainSignals(movement).filter((signal) => travels(movement, view, signal));
  const expected = expectationOf(movement, view);
  const found = faults.flatMap((id) => movement.faults.find((fault) => fault.id === id) ?? []);
  const others = found.map(({ rule }) => rule.signal).filter((signal) => signal.endsWith('Deg'));
  const names = [...mains.slice(0, 1), ...others, ...mains.slice(1)].filter(
    (signal, at, all) => all.findIndex((other) => plain(other) === plain(signal)) === at,
  );
  return names.slice(0, MOST_SIGNALS).map((signal) => {
    const depth = mains.includes(signal) ? depthBand(movement, view, signal) : null;
    const judged = found
      .filter(({ rule }) => plain(rule.signal) === plain(signal))
      .flatMap((fault) => bandsOf(fault, expected));
    const isSame = (one: CurveBand) => depth !== null && one.from === depth.from && one.to === depth.to;
    return { signal, bands: [...(depth ? [depth] : []), ...judged.filter((one) => !isSame(one))] };
  });
}

/** Of a pair the side nearer to the camera: the other is hidden from the side, and the same from the front. */
const NEAR: Readonly<Partial<Record<SignalName, SignalName>>> = {
  kneeDeg: 'nearKneeDeg',
  hipDeg: 'nearHipDeg',
  elbowDeg: 'nearElbowDeg',
};

function mainSignals(movement: RepetitionMovement): readonly SignalName[] {
  const driving = movement.driving.map(({ signal }) => signal).filter((signal) => signal.endsWith('Deg'));
  return [...driving.map((signal) => NEAR[signal] ?? signal), rangeSignal(movement).near];
}

/** Degrees between start and turning point; less is no curve to look at. */
const LEAST_TRAVEL_DEG = 15;

function travels(movement: RepetitionMovement, view: View, signal: SignalName): boolean {
  const { min, max } = expectationOf(movement, view);
  return (max[signal] ?? 0) - (min[signal] ?? 0) >= LEAST_TRAVEL_DEG;
}

/** None of a rule about how far something travels, whatever the angle. */
function bandsOf(
  { rule: { signal, at, direction, good, deadBand } }: FaultSpec,
  expected: Expectation,
): readonly CurveBand[] {
  if (at === 'range' || at === 'drift') return [];
  const band =
    direction === 'above'
      ? { low: good + deadBand - OPEN_DEG, high: good + deadBand }
      : { low: good - deadBand, high: good - deadBand + OPEN_DEG };
  const stretch = ([from, to]: readonly [number, number]) => ({ ...band, from, to });
  if (at !== 'max' && at !== 'min') return [stretch(MOMENTS[at])];
  // An extreme that is not to be passed bounds the whole; one that is to be reached is reached somewhere.
  if ((at === 'max') === (direction === 'above')) return [stretch([0, 1])];
  const [start, turn] = [expected.out[0]?.[signal], expected.out.at(-1)?.[signal]];
  if (start === undefined || turn === undefined) return [];
  const isAtEnds = at === 'max' ? start > turn : start < turn;
  return isAtEnds ? [stretch(MOMENTS.start), stretch(MOMENTS.end)] : [stretch(MOMENTS.turn)];
}

/** Drawn this far to the side that is not bounded. */
const OPEN_DEG = 40;

/** What an average body's joint shows where the driving signal enters the band. */
function depthBand(movement: RepetitionMovement, view: View, signal: SignalName): CurveBand | null {
  const band = targetBand(movement);
  const driving = movement.driving.find(({ views }) => views.includes(view)) ?? movement.driving[0];
  const expected = driving && expectedDriving(movement, driving, view);
  if (!band || !expected) return null;
  const { out } = expectationOf(movement, view);
  const entered = out.find((signals) => {
    const value = signals[expected.driving.signal];
    return value !== undefined && (value - expected.start) / (expected.turn - expected.start) >= band.from;
  });
  const [bound, turn, start] = [entered?.[signal], out.at(-1)?.[signal], out[0]?.[signal]];
  if (bound === undefined || turn === undefined || start === undefined || Math.abs(turn - start) < 10) return null;
  const beyond = turn + 0.12 * (turn - start);
  const [from, to] = MOMENTS.turn;
  return { low: Math.min(bound, beyond), high: Math.max(bound, beyond), from, to };
}

/** 0–1 of the repetition: the moment at which the fault's rule was measured; null where it was not seen. */
export function faultMoment({ rule }: Pick<FaultSpec, 'rule'>, replay: Replay, side?: Side): number | null {
  switch (rule.at) {
    case 'start':
      return 0;
    case 'turn':
    case 'range':
      return 0.5;
    case 'end':
      return 1;
    case 'max':
    case 'min':
      return extremeOf(curveOf(replay, rule.signal, side), rule.at);
    case 'drift':
      return farthest(curveOf(replay, rule.signal, side));
  }
}

function farthest(curve: readonly (number | null)[]): number | null {
  const first = curve.find((value) => value !== null);
  if (first === undefined || first === null) return null;
  return extremeOf(
    curve.map((value) => (value === null ? null : Math.abs(value - first))),
    'max',
  );
}

/** `nearElbowDeg` and `elbowDeg` measure the same joint. */
function plain(signal: string): string {
  return signal.replace(/^(near|far|min|max)/, '').toLowerCase();
}
