// Whether frames that rose and fell like a repetition can have been one: made in the movement's posture, on what it stands on.
import { middle } from '../body/geometry.ts';
import { torsoLength, visible } from '../body/measure-signals.ts';
import type { KeypointName, Pose, Side } from '../body/keypoints.ts';
import type { Bilateral, RepetitionMovement, Support, View } from '../movements/movement.ts';
import { expectationOf } from './expectation.ts';
import { rangeSignal } from './measure-repetition.ts';

/** Single frames outside the posture are the model's; beyond this share they are another movement passing through. */
const IN_POSTURE_SHARE = 0.7;
/**
 * What rests on the ground stays there: steps, jumps and pull-ups carry it off. In torso lengths; feet of real squats wander up to
 * 0.4 in the picture (heels rising, a camera in the hand), those of pull-ups 0.7.
 */
const ANCHOR_TRAVEL = 0.55;
const MIN_FRAMES = 4;

const ANCHORS: Readonly<Record<Support, readonly ('ankle' | 'wrist' | 'elbow')[]>> = {
  feet: ['ankle'],
  hands_and_feet: ['wrist'],
  forearms_and_feet: ['elbow'],
  hands_and_knees: ['wrist'],
  hands_and_heels: ['wrist'],
  shoulders_and_feet: ['ankle'],
  back: [],
  seat: [],
  front: [],
  side: ['elbow'],
  hands: ['wrist'],
};

/** The share of a repetition's frames in which each point that the movement cannot do without must be seen, on either side. */
const SHOWN_SHARE = 0.5;
/** Feet that leave the picture are no reason not to count; half a body is. */
const REQUIRED_SHARE = 0.7;

function isShown(poses: readonly Pose[], name: KeypointName): boolean {
  const other = (
    name.startsWith('left_') ? name.replace('left_', 'right_') : name.replace('right_', 'left_')
  ) as KeypointName;
  const seen = poses.filter((pose) => visible(pose, name) ?? visible(pose, other)).length;
  return seen >= SHOWN_SHARE * poses.length;
}

/** Somebody who ends elsewhere than they set out walked. Torso lengths. */
const WALKED = 0.6;

function walked(poses: readonly Pose[], torso: number): boolean {
  const places = poses.flatMap((pose) => middle(visible(pose, 'left_hip'), visible(pose, 'right_hip')) ?? []);
  const few = Math.max(1, Math.floor(0.1 * places.length));
  const across = (some: readonly { readonly x: number }[]) => some.reduce((sum, { x }) => sum + x, 0) / some.length;
  if (places.length < MIN_FRAMES) return false;
  return Math.abs(across(places.slice(0, few)) - across(places.slice(-few))) > WALKED * torso;
}

/** Whether the movement itself takes the body from its place. */
function travels({ start, turn, out = [], back = [] }: RepetitionMovement): boolean {
  return [start, turn, ...out, ...back].some(
    ({ forwardRatio = 0, shiftRatio = 0 }) => forwardRatio !== 0 || shiftRatio !== 0,
  );
}

/** What stays where it is throughout: nothing where the body jumps, steps or changes what it rests on. */
function anchorsOf(movement: RepetitionMovement): readonly ('ankle' | 'wrist' | 'elbow')[] {
  const { start, turn, out = [], back = [] } = movement;
  const poses = [start, ...out, turn, ...back];
  const moves = poses.some(
    ({ support, liftRatio = 0, shiftRatio = 0 }) =>
      support !== start.support || liftRatio !== (start.liftRatio ?? 0) || shiftRatio !== (start.shiftRatio ?? 0),
  );
  const parts = poses.some(({ hipAbductionDeg }) => {
    const of = (value: Bilateral) => (typeof value === 'number' ? value : value.left);
    return Math.abs(of(hipAbductionDeg) - of(start.hipAbductionDeg)) > STEPS_APART_DEG;
  });
  // On one foot the model is not sure enough of either.
  return moves || parts || movement.unilateral ? [] : ANCHORS[start.support];
}

/** Legs that part further than this have taken the feet along. */
const STEPS_APART_DEG = 20;

export function belongsToMovement(
  frames: readonly { readonly pose: Pose; readonly inPosture: boolean }[],
  movement: RepetitionMovement,
): boolean {
  const postured = frames.filter(({ inPosture }) => inPosture).length;
  if (postured < IN_POSTURE_SHARE * frames.length) return false;
  const poses = frames.map(({ pose }) => pose);
  // Without shoulders or hips there is no body to measure by.
  if (movement.required.some((name) => /shoulder|hip/.test(name) && !isShown(poses, name))) return false;
  const shown = movement.required.filter((name) => isShown(poses, name)).length;
  if (shown < REQUIRED_SHARE * movement.required.length) return false;
  const torsos = poses.flatMap((pose) => torsoLength(pose) ?? []).sort((a, b) => a - b);
  // A trunk that leans towards the camera looks short: the longer looks are the true ones.
  const torso = torsos[Math.floor(0.8 * torsos.length)];
  if (torso === undefined) return true;
  if (!travels(movement) && walked(poses, torso)) return false;
  return anchorsOf(movement).every((part) => {
    const travels = (['left', 'right'] as const).flatMap((side: Side) => travelOf(poses, `${side}_${part}`) ?? []);
    return travels.length === 0 || Math.min(...travels) <= ANCHOR_TRAVEL * torso;
  });
}

/**
 * A height that fell and rose while the joint stayed as it was is the model's noise. From the front a bend is hardly seen and says
 * nothing; 0 is a joint not seen at all. The smallest of 170 real repetitions from the side: 39 degrees.
 */
const MINIMUM_BEND_DEG = { side: 24, oblique: 12 } as const;
/** …and this share of what the movement bends seen from here, where that is less. */
const MINIMUM_BEND_SHARE = 0.3;

export function isBent(romDeg: number, view: View, movement: RepetitionMovement): boolean {
  if (romDeg === 0 || view === 'front' || view === 'back') return true;
  const { near } = rangeSignal(movement);
  const { min, max } = expectationOf(movement, view);
  const whole = (max[near] ?? 0) - (min[near] ?? 0);
  return (
    romDeg >= Math.min(view === 'side' ? MINIMUM_BEND_DEG.side : MINIMUM_BEND_DEG.oblique, MINIMUM_BEND_SHARE * whole)
  );
}

/** Pixels between the extremes of the middle three fifths of where a point was; undefined where it is hardly seen. */
function travelOf(poses: readonly Pose[], name: KeypointName): number | undefined {
  const points = poses.flatMap((pose) => visible(pose, name) ?? []);
  if (points.length < MIN_FRAMES) return undefined;
  const spread = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    return at(0.8) - at(0.2);
  };
  return Math.hypot(spread(points.map(({ x }) => x)), spread(points.map(({ y }) => y)));
}
