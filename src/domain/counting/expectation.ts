// What a movement's own key poses look like from a given side, in signals: the values the counter, the gates and the hints are
// read against, so that a movement file need not say them twice.
import type { Side } from '../body/keypoints.ts';
import { measureSignals, type Signals, torsoLength } from '../body/measure-signals.ts';
import type { SignalName } from '../body/signals.ts';
import { AVERAGE_BODY, poseSkeleton } from '../movements/body-model.ts';
import { fitDistance } from '../movements/fit-distance.ts';
import {
  DEFAULT_KEPT,
  DEFAULT_MINIMUM_SHARE,
  DEFAULT_TOLERANCE,
  type DrivingSignal,
  type KeptSignal,
  type Movement,
  type RepetitionMovement,
  type SignalGate,
  type View,
} from '../movements/movement.ts';
import { demonstrationPosture, drawCamera, movementMiddle, projectPose } from '../movements/simulate.ts';

/** Signals of an average body doing the movement well; near is the working side of a one-sided movement. */
export interface Expectation {
  readonly start: Signals;
  readonly turn: Signals;
  /** Extremes over the whole repetition, whichever side works. */
  readonly min: Signals;
  readonly max: Signals;
  /** From the start to the turning point, evenly in travel. */
  readonly out: readonly Signals[];
  /** From the start to the turning point by the way back. */
  readonly back: readonly Signals[];
}

/** A driving signal with every value said, in the signal's unit. */
export interface ExpectedDriving {
  readonly driving: DrivingSignal;
  readonly start: number;
  readonly turn: number;
  readonly minimumRange: number;
}

const YAW_DEG: Readonly<Record<Exclude<View, 'unknown'>, number>> = { side: 90, oblique: 45, front: 6, back: 174 };
const STEPS = 10;

const known = new WeakMap<Movement, Partial<Record<View, Expectation>>>();

/**
 * Worked out once for each movement and view. Of an unknown view: the preferred one's. Of one that the movement does not claim: its
 * neighbour's, since a trunk that lies or leans towards the lens looks short and the body turned further than it is.
 */
export function expectationOf(movement: Movement, view: View): Expectation {
  const from = view === 'unknown' ? movement.preferredView : nearestClaimed(movement, view);
  const all = known.get(movement) ?? {};
  const present = all[from];
  if (present) return present;
  const expectation = workOut(movement, from === 'unknown' ? 'side' : from);
  known.set(movement, { ...all, [from]: expectation });
  return expectation;
}

const NEIGHBOURS: Readonly<Record<Exclude<View, 'unknown'>, readonly View[]>> = {
  side: ['side', 'oblique'],
  oblique: ['oblique', 'side'],
  front: ['front', 'oblique', 'back'],
  back: ['back', 'oblique', 'front'],
};

function nearestClaimed(movement: Movement, view: Exclude<View, 'unknown'>): View {
  return NEIGHBOURS[view].find((near) => movement.views.includes(near)) ?? movement.preferredView;
}

function workOut(movement: Movement, view: Exclude<View, 'unknown'>): Expectation {
  const target = movementMiddle(movement, AVERAGE_BODY);
  const camera = fitDistance(
    drawCamera(movement, YAW_DEG[view], () => 0.5),
    target,
    movement,
    AVERAGE_BODY,
  );
  const shares = movement.kind === 'hold' ? [0] : Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  const posesOf = (side: Side, way: 'out' | 'back') =>
    shares.map((share) => {
      // Evenly in travel: the ease of the demonstration is undone by asking where it stands.
      const posture = demonstrationPosture(movement, uneased(share), way, side);
      return projectPose(poseSkeleton(AVERAGE_BODY, posture), camera, target, 0);
    });
  const [out, back] = [posesOf('left', 'out'), posesOf('left', 'back')];
  const scale = Math.max(...[...out, ...back].map((pose) => torsoLength(pose) ?? 0));
  const measured = (pose: (typeof out)[number]) => measureSignals(pose, 'left', scale > 0 ? scale : undefined);
  const [outSignals, backSignals] = [out.map(measured), back.map(measured)];
  const mirrored = movement.unilateral ? [...posesOf('right', 'out'), ...posesOf('right', 'back')].map(measured) : [];
  const all = [...outSignals, ...backSignals, ...mirrored];
  return {
    start: outSignals[0] ?? {},
    turn: outSignals.at(-1) ?? {},
    min: extremes(all, Math.min),
    max: extremes(all, Math.max),
    out: outSignals,
    back: backSignals,
  };
}

/** Where the minimum-jerk profile stands at `share`, by bisection. */
function uneased(share: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (middle ** 3 * (10 - 15 * middle + 6 * middle * middle) < share) low = middle;
    else high = middle;
  }
  return share === 0 ? 0 : share === 1 ? 1 : (low + high) / 2;
}

function extremes(all: readonly Signals[], pick: (...values: number[]) => number): Signals {
  const found: Signals = {};
  for (const signals of all)
    for (const [name, value] of Object.entries(signals) as [SignalName, number][])
      found[name] = found[name] === undefined ? value : pick(found[name], value);
  return found;
}

/** Undefined where this view does not show the signal travel at all. */
export function expectedDriving(
  movement: RepetitionMovement,
  driving: DrivingSignal,
  view: View,
): ExpectedDriving | undefined {
  const expectation = expectationOf(movement, view);
  const start = driving.start ?? expectation.start[driving.signal];
  const turn = driving.turn ?? expectation.turn[driving.signal];
  if (start === undefined || turn === undefined || start === turn) return undefined;
  return {
    driving,
    start,
    turn,
    minimumRange: driving.minimumRange ?? DEFAULT_MINIMUM_SHARE * Math.abs(turn - start),
  };
}

/** Everything the body must look like from this view; where the view is unknown or not one of the movement's, from any of its views. */
export function gatesOf(movement: Movement, view: View): readonly SignalGate[] {
  const all = knownGates.get(movement) ?? {};
  const gates = all[view] ?? workOutGates(movement, view);
  if (!all[view]) knownGates.set(movement, { ...all, [view]: gates });
  return gates;
}

/**
 * Of whoever stands: bending to the phone is seen from the front as a trunk that shrinks. Where the trunk takes part, leaning too far is
 * a fault of a repetition, not another movement.
 */
function trunkShareOf(movement: Movement): KeptSignal {
  const leans =
    movement.kind === 'repetition' && Math.abs(movement.turn.trunkDeg - movement.start.trunkDeg) > LEANING_DEG;
  return { signal: 'trunkShareRatio', tolerance: leans ? 0.45 : 0.2 };
}

const LEANING_DEG = 15;

/** On the floor, or hanging, where the hips are often out of the picture and guessed. */
function isOffItsFeet(movement: Movement): boolean {
  return movement.floor || (movement.kind === 'hold' ? movement.hold : movement.start).support === 'hands';
}

const knownGates = new WeakMap<Movement, Partial<Record<View, readonly SignalGate[]>>>();

function workOutGates(movement: Movement, view: View): readonly SignalGate[] {
  const stated = movement.kind === 'hold' ? movement.gates : movement.posture;
  const kept = movement.keeps ?? (movement.kind === 'repetition' && !stated ? DEFAULT_KEPT : []);
  const isShown = (views: readonly View[] | undefined) => !views || view === 'unknown' || views.includes(view);
  const from = movement.views.includes(view) ? [view] : movement.views;
  return [
    ...(stated ?? []).filter(({ views }) => isShown(views)),
    ...[...kept, ...(isOffItsFeet(movement) ? [] : [trunkShareOf(movement)])]
      .filter(({ views }) => isShown(views))
      .flatMap((signal) => gateOf(movement, signal, from) ?? []),
  ];
}

function gateOf(movement: Movement, { signal, tolerance }: KeptSignal, views: readonly View[]): SignalGate | undefined {
  const give = tolerance ?? (signal.endsWith('Deg') ? DEFAULT_TOLERANCE.deg : DEFAULT_TOLERANCE.ratio);
  const seen = views.map((view) => expectationOf(movement, view));
  const lows = seen.flatMap(({ min }) => min[signal] ?? []);
  const highs = seen.flatMap(({ max }) => max[signal] ?? []);
  if (lows.length === 0 || highs.length === 0) return undefined;
  return { signal, min: Math.min(...lows) - give, max: Math.max(...highs) + give };
}

/** An unseen signal passes. */
export function isWithin(gates: readonly SignalGate[], signals: Signals): boolean {
  return gates.every(({ signal, min, max }) => {
    const value = signals[signal];
    return value === undefined || (value >= min && value <= max);
  });
}
