// One careful case: a simulated person's repetition or hold, measured as the product would, and whether anything is wrong with it.
import type { Repetition } from '../../src/domain/counting/repetition.ts';
import { judgeHold } from '../../src/domain/form/judge-hold.ts';
import { formRepetition } from '../../src/domain/form/judge-repetition.ts';
import type { FormJudgement } from '../../src/domain/form/judgement.ts';
import { type FaultMeasures, type JudgedPerson, measureFaults } from '../../src/domain/form/measure-faults.ts';
import { repetitionWithout } from '../../src/domain/form/set-aside.ts';
import type { SidedLimb } from '../../src/domain/form/sided-limb.ts';
import { viewOfYaw } from '../../src/domain/movements/camera-model.ts';
import type { HoldMovement, Movement, RepetitionMovement, View } from '../../src/domain/movements/movement.ts';
import { createRandom } from '../../src/domain/movements/random.ts';
import {
  scriptSet,
  type SimulatedSet,
  simulateSet,
  type SimulationOptions,
} from '../../src/domain/movements/simulate.ts';
import { isAbsent, trueBandsOf } from '../../training/form/true-bands.ts';

export interface CareCase {
  /** What is careful about it, e.g. `ordinary` or `long thigh`. */
  readonly scene: string;
  readonly done: CareRepetition | CareHold;
  /** Ids of the faults that could be judged, and of those that the rules alone report. */
  readonly judged: readonly string[];
  readonly byRules: readonly string[];
  /** Seen by a perfect camera nothing that was judged is wrong with it. */
  readonly isGood: boolean;
  readonly setAside: readonly SidedLimb[];
  /** By fault id, degrees from the nearest camera that would show it; 0 in its views. */
  readonly offViewDeg: Readonly<Record<string, number>>;
}

export interface CareRepetition {
  readonly kind: 'repetition';
  /** Poses left out: they are measured already. */
  readonly repetition: Repetition;
  readonly measures: FaultMeasures;
  readonly asked: ReturnType<typeof formRepetition>;
}

export interface CareHold {
  readonly kind: 'hold';
  readonly judgement: FormJudgement;
}

const REPETITIONS = 2;
const HOLD_SECONDS = 4;
const FPS = 15;
/** Yaw from facing the camera, degrees. */
const SHOWN_DEG: Readonly<Record<View, readonly (readonly [number, number])[]>> = {
  side: [[60, 120]],
  oblique: [
    [30, 60],
    [120, 150],
  ],
  front: [[0, 30]],
  back: [[150, 180]],
  unknown: [[0, 180]],
};
export interface Person {
  readonly movement: Movement;
  readonly set: SimulatedSet;
  readonly script: ReturnType<typeof scriptSet>;
}

export function draw(movement: Movement, drawn: Partial<SimulationOptions>, random: () => number): Person {
  const options: SimulationOptions = {
    repetitions: movement.kind === 'hold' ? HOLD_SECONDS : REPETITIONS,
    fps: FPS,
    style: 1,
    noise: 1,
    dropShare: 0.03,
    ...drawn,
  };
  const own = Math.floor(random() * 2 ** 31);
  // The same seed draws the same person again, this time to be looked at through a perfect camera.
  return {
    movement,
    set: simulateSet(movement, options, createRandom(own)),
    script: scriptSet(movement, options, createRandom(own)),
  };
}

export function caseOf(
  scene: string,
  movement: RepetitionMovement,
  { set, script, movement: moved }: Person,
  repetition: Repetition,
  person: JudgedPerson,
): CareCase {
  const measures = measureFaults(repetition, movement, person);
  const setAside = person.setAside ?? [];
  const { startMs, endMs, turnMs } = repetition;
  const scheduled = set.repetitions.find((each) => turnMs >= each.startMs && turnMs <= each.endMs);
  const trueBands = scheduled ? trueBandsOf(moved, script, scheduled) : {};
  return {
    scene,
    done: {
      kind: 'repetition',
      repetition: { ...repetition, startMs, endMs, poses: [], leadIn: [] },
      measures,
      asked: formRepetition(repetitionWithout(repetition, setAside), movement, measures),
    },
    judged: measures.measured.map(({ fault }) => fault.id),
    byRules: measures.measured.flatMap(({ fault, bands }) => (bands >= 1 ? fault.id : [])),
    isGood: scheduled !== undefined && measures.measured.every(({ fault }) => isAbsent(trueBands[fault.id] ?? 0)),
    setAside,
    offViewDeg: offViews(movement, set),
  };
}

export function holdCase(
  scene: string,
  movement: HoldMovement,
  { set, script }: Person,
  setAside: readonly SidedLimb[],
): CareCase {
  const judgement = judgeHold(set.poses, movement, { setAside });
  const endMs = set.timesMs.at(-1) ?? 0;
  const trueBands = trueBandsOf(movement, script, { startMs: 0, turnMs: endMs / 2, endMs, side: null });
  const judged = movement.faults.flatMap(({ id }) => (judgement.notJudged.some(({ fault }) => fault === id) ? [] : id));
  return {
    scene: `${scene} (holds)`,
    done: { kind: 'hold', judgement },
    judged,
    byRules: judgement.faults.map(({ id }) => id),
    isGood: judged.every((id) => isAbsent(trueBands[id] ?? 0)),
    setAside,
    offViewDeg: offViews(movement, set),
  };
}

function offViews(movement: Movement, { camera }: SimulatedSet): Readonly<Record<string, number>> {
  return Object.fromEntries(movement.faults.map(({ id, views }) => [id, offView(camera.yawDeg, views)]));
}

function offView(yawDeg: number, views: readonly View[]): number {
  const yaw = Math.abs(yawDeg);
  if (views.includes(viewOfYaw(yawDeg))) return 0;
  return Math.min(...views.flatMap((view) => SHOWN_DEG[view].map(([from, to]) => Math.max(0, from - yaw, yaw - to))));
}
