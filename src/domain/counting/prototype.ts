// What a movement looks like at its start and its turning point, from each side, by its own key poses: a repetition that was
// counted but looks otherwise was of some other exercise.
import { measureSignals, type Signals } from '../body/measure-signals.ts';
import type { SignalName } from '../body/signals.ts';
import type { RepetitionMovement, View } from '../movements/movement.ts';
import { simulateSet } from '../movements/simulate.ts';
import type { Repetition } from './repetition.ts';

const LEGS_AND_TRUNK: readonly SignalName[] = [
  'nearKneeDeg',
  'farKneeDeg',
  'nearHipDeg',
  'farHipDeg',
  'trunkLeanDeg',
  'hipAboveKneeRatio',
];
const ARMS: readonly SignalName[] = ['elbowDeg', 'upperArmToTrunkDeg', 'wristHeightRatio'];
/** Arms that the movement does not bend are free: a squat is one with the hands anywhere. Degrees of elbow travel. */
const ARMS_WORK_DEG = 40;

/** Differences up to `near` say nothing (people, cameras, faults); from `far` on a signal contradicts. Degrees, torso lengths. */
const TOLERANCE = { deg: { near: 20, far: 65 }, ratio: { near: 0.25, far: 0.8 } } as const;

/** Where the hips stay up, a repetition that sinks by `near` (torso lengths) is doubtful and one by `far` is a squat. */
const SINKING = { near: 0.12, far: 0.35 } as const;

/** Thighs that part at the turning point further than the movement's own: a stride, not a squat. Degrees. */
const PARTING = { near: 30, far: 70 } as const;

const YAWS: Readonly<Record<Exclude<View, 'unknown'>, readonly number[]>> = {
  side: [75, 90, 105],
  oblique: [35, 55],
  front: [0, 20],
  back: [160, 180],
};
/** The turn is compared with the second half of the way there, so that a shallow repetition is still one. */
const TURN_FROM = 0.5;

/** The view told of a repetition is trusted where it is the side; between the others it flickers. */
function isSeenFrom(view: View, appearance: Appearance): boolean {
  return view !== 'side' || appearance.view === 'side';
}

interface Appearance {
  readonly view: View;
  readonly start: Signals;
  readonly turns: readonly Signals[];
}

export interface Prototype {
  /** 0–1: how far the repetition's start and turning point look like this movement from any side it can be seen from. */
  fit(repetition: Repetition): number;
}

export function createPrototype(movement: RepetitionMovement): Prototype {
  const names = armsWork(movement) ? [...LEGS_AND_TRUNK, ...ARMS] : LEGS_AND_TRUNK;
  let appearances: readonly Appearance[] | null = null;
  return {
    fit({ poses, startMs, turnMs, view }) {
      appearances ??= appearancesOf(movement);
      const closest = (timestampMs: number) =>
        [...poses].sort((a, b) => Math.abs(a.timestampMs - timestampMs) - Math.abs(b.timestampMs - timestampMs))[0];
      const [first, middle] = [closest(startMs), closest(turnMs)];
      if (!first || !middle) return 0;
      const [start, turn] = [measureSignals(first), measureSignals(middle)];
      const likely = appearances.filter((appearance) => isSeenFrom(view, appearance));
      return Math.max(
        0,
        ...likely.map((appearance) =>
          Math.min(
            stillness(start, turn, appearance),
            togetherness(turn, appearance),
            likeness(start, appearance.start, names),
            Math.max(...appearance.turns.map((expected) => likeness(turn, expected, names))),
          ),
        ),
      );
    },
  };
}

function armsWork({ start, turn }: RepetitionMovement): boolean {
  const [from, to] = [start.elbowDeg, turn.elbowDeg];
  return typeof from !== 'number' || typeof to !== 'number' || Math.abs(to - from) >= ARMS_WORK_DEG;
}

function appearancesOf(movement: RepetitionMovement): readonly Appearance[] {
  return movement.views
    .flatMap((view) => (view === 'unknown' ? [] : YAWS[view].map((yawDeg) => ({ view, yawDeg }))))
    .map(({ view, yawDeg }) => {
      const set = simulateSet(movement, { repetitions: 1, fps: 15, yawDeg, noise: 0, averageBody: true }, () => 0.5);
      const [repetition] = set.repetitions;
      const fromMs = repetition ? repetition.startMs + TURN_FROM * (repetition.turnMs - repetition.startMs) : 0;
      const turns = set.poses.filter(
        (pose) => pose && pose.timestampMs >= fromMs && pose.timestampMs <= (repetition?.turnMs ?? 0),
      );
      return {
        view,
        start: set.poses[0] ? measureSignals(set.poses[0]) : {},
        turns: turns.map((pose) => (pose ? measureSignals(pose) : {})),
      };
    });
}

/** 1 unless the hips sink in a movement that leaves them where they are. */
function stillness(start: Signals, turn: Signals, { start: from, turns }: Appearance): number {
  const sunk = (a: Signals | undefined, b: Signals | undefined) =>
    (a?.hipAboveKneeRatio ?? 0) - (b?.hipAboveKneeRatio ?? a?.hipAboveKneeRatio ?? 0);
  if (Math.abs(sunk(from, turns.at(-1))) > SINKING.near) return 1;
  return agreement(Math.abs(sunk(start, turn)), SINKING);
}

/** 1 unless one thigh goes another way than the other in a movement that takes both along. */
function togetherness(turn: Signals, { turns }: Appearance): number {
  const parted = (signals: Signals | undefined) =>
    signals?.nearHipDeg === undefined || signals.farHipDeg === undefined
      ? 0
      : Math.abs(signals.nearHipDeg - signals.farHipDeg);
  return agreement(parted(turn) - parted(turns.at(-1)), PARTING);
}

/** 1 up to `near`, 0 from `far`. */
function agreement(difference: number, { near, far }: { readonly near: number; readonly far: number }): number {
  return Math.min(1, Math.max(0, (far - difference) / (far - near)));
}

/** Mean over the signals seen in both; 0 where hardly any is. */
function likeness(seen: Signals, expected: Signals, names: readonly SignalName[]): number {
  const agreements = names.flatMap((name) => {
    const [value, wanted] = [seen[name], expected[name]];
    if (value === undefined || wanted === undefined) return [];
    return agreement(Math.abs(value - wanted), name.endsWith('Deg') ? TOLERANCE.deg : TOLERANCE.ratio);
  });
  if (agreements.length < names.length / 2) return 0;
  return agreements.reduce((sum, each) => sum + each, 0) / agreements.length;
}
