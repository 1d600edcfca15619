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

const YAWS: Readonly<Record<Exclude<View, 'unknown'>, readonly number[]>> = {
  side: [75, 90, 105],
  oblique: [35, 55],
  front: [0, 20],
  back: [160, 180],
};
/** The turn is compared with the second half of the way there, so that a shallow repetition is still one. */
const TURN_FROM = 0.5;

interface Appearance {
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
    fit({ poses, startMs, turnMs }) {
      appearances ??= appearancesOf(movement);
      const closest = (timestampMs: number) =>
        [...poses].sort((a, b) => Math.abs(a.timestampMs - timestampMs) - Math.abs(b.timestampMs - timestampMs))[0];
      const [first, middle] = [closest(startMs), closest(turnMs)];
      if (!first || !middle) return 0;
      const [start, turn] = [measureSignals(first), measureSignals(middle)];
      return Math.max(
        ...appearances.map((appearance) =>
          Math.min(
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
    .flatMap((view) => (view === 'unknown' ? [] : YAWS[view]))
    .map((yawDeg) => {
      const set = simulateSet(movement, { repetitions: 1, fps: 15, yawDeg, noise: 0, averageBody: true }, () => 0.5);
      const [repetition] = set.repetitions;
      const fromMs = repetition ? repetition.startMs + TURN_FROM * (repetition.turnMs - repetition.startMs) : 0;
      const turns = set.poses.filter(
        (pose) => pose && pose.timestampMs >= fromMs && pose.timestampMs <= (repetition?.turnMs ?? 0),
      );
      return {
        start: set.poses[0] ? measureSignals(set.poses[0]) : {},
        turns: turns.map((pose) => (pose ? measureSignals(pose) : {})),
      };
    });
}

/** Mean over the signals seen in both; 0 where hardly any is. */
function likeness(seen: Signals, expected: Signals, names: readonly SignalName[]): number {
  const agreements = names.flatMap((name) => {
    const [value, wanted] = [seen[name], expected[name]];
    if (value === undefined || wanted === undefined) return [];
    const { near, far } = name.endsWith('Deg') ? TOLERANCE.deg : TOLERANCE.ratio;
    return Math.min(1, Math.max(0, (far - Math.abs(value - wanted)) / (far - near)));
  });
  if (agreements.length < names.length / 2) return 0;
  return agreements.reduce((sum, agreement) => sum + agreement, 0) / agreements.length;
}
