// Repetitions that form must be careful with: bodies at the ends of what adults are like, cameras that do not show a fault, limbs that
// are hidden, missing or not to be judged, somebody seated. Nothing is injected in any of them.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { KEYPOINT_NAMES } from '../../src/domain/body/keypoints.ts';
import type { Repetition } from '../../src/domain/counting/repetition.ts';
import { pointsOfLimbs } from '../../src/domain/form/set-aside.ts';
import { BOTH_LEGS, type SidedLimb } from '../../src/domain/form/sided-limb.ts';
import { AVERAGE_BODY, type Body, randomBody } from '../../src/domain/movements/body-model.ts';
import type { KeyPose, Movement, RepetitionMovement, View } from '../../src/domain/movements/movement.ts';
import { between, createRandom } from '../../src/domain/movements/random.ts';
import { countSet, cutBySimulator, TEST_VARIETY } from '../../training/form/examples.ts';
import { sourceMark } from '../../training/source-mark.ts';
import { type CareCase, caseOf, draw, holdCase, type Person } from './care-case.ts';

export const LIMB_LENGTHS = ['thigh', 'shank', 'trunk', 'upperArm', 'forearm'] as const;

const PEOPLE = { ordinary: 4, extreme: 1, elsewhere: 6 } as const;
/** Apart from every person that was trained on: those have seeds of their own making. */
const FIRST_SEED = 771_000_000;
/** Two standard deviations, the 2nd and the 98th percentile, of each length beside the others: as randomBody draws them at most. */
const EXTREME = { short: 0.92, long: 1.08 } as const;
/** What people do seated. */
const SEATED_IDS: readonly string[] = [
  'bicep_curl',
  'hammer_curl',
  'overhead_press',
  'dumbbell_shoulder_press',
  'lateral_raise',
  'front_raise',
  'overhead_tricep_extension',
  'upright_row',
];
const HIDDEN_SCORE = 0.05;
const FOLDER = '.cache/form-care';

let mark: string | null = null;

/** Kept as long as nothing they were made with has changed. */
export function keptCareCases(movement: Movement): readonly CareCase[] {
  mark ??= sourceMark([new URL(import.meta.url)], ({ pathname }) => pathname.endsWith('/movements/registry.ts'));
  const hash = createHash('sha256')
    .update(JSON.stringify([movement, mark]))
    .digest('hex');
  const path = `${FOLDER}/${movement.id}-${hash.slice(0, 16)}.json`;
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as CareCase[];
  const cases = makeCareCases(movement);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path, JSON.stringify(cases));
  return cases;
}

function makeCareCases(movement: Movement): readonly CareCase[] {
  let seed =
    FIRST_SEED + (Number.parseInt(createHash('sha256').update(movement.id).digest('hex').slice(0, 8), 16) % 1_000_000);
  const people = (count: number) => Array.from({ length: count }, () => ++seed);
  return [
    ...movement.views.flatMap((view) => [
      ...people(PEOPLE.ordinary).flatMap((own) => whole('ordinary', movement, view, own)),
      ...LIMB_LENGTHS.flatMap((limb) =>
        (['short', 'long'] as const).flatMap((size) =>
          people(PEOPLE.extreme).flatMap((own) =>
            whole(`${size} ${limb}`, movement, view, own, (body) => ({
              ...body,
              [limb]: (AVERAGE_BODY[limb] / AVERAGE_BODY.stature) * body.stature * EXTREME[size],
            })),
          ),
        ),
      ),
      ...people(1).flatMap((own) => withoutLimb(movement, view, own, 'arm')),
      ...people(1).flatMap((own) => withoutLimb(movement, view, own, 'leg')),
    ]),
    ...people(PEOPLE.elsewhere).flatMap((own) => elsewhere(movement, own)),
    ...(movement.kind === 'repetition' && SEATED_IDS.includes(movement.id)
      ? movement.views.flatMap((view) => people(2).flatMap((own) => seated(movement, view, own)))
      : []),
  ];
}

/** As the product would: repetitions counted by its counter, holds cut by their gates. */
function whole(
  scene: string,
  movement: Movement,
  view: View,
  seed: number,
  change: (body: Body) => Body = (body) => body,
): readonly CareCase[] {
  const random = createRandom(seed);
  const body = change(randomBody(random));
  return casesOf(scene, movement, draw(movement, { body, yawDeg: yawIn(view, random) }, random));
}

function casesOf(scene: string, movement: Movement, person: Person): readonly CareCase[] {
  if (movement.kind === 'hold') return [holdCase(scene, movement, person, [])];
  return countSet(movement, person.set).map((repetition) => caseOf(scene, movement, person, repetition, {}));
}

/** Any camera at all. */
function elsewhere(movement: Movement, seed: number): readonly CareCase[] {
  const random = createRandom(seed);
  return casesOf('elsewhere', movement, draw(movement, { yawDeg: between(random, -180, 180) }, random));
}

/** One arm or leg that is not there for the camera: as it comes, and set aside; seen, and set aside. */
function withoutLimb(movement: Movement, view: View, seed: number, part: 'arm' | 'leg'): readonly CareCase[] {
  const random = createRandom(seed);
  const limb: SidedLimb = `${random() < 0.5 ? 'left' : 'right'}_${part}`;
  const person = draw(movement, { yawDeg: yawIn(view, random) }, random);
  if (movement.kind === 'hold') return [holdCase(`one ${part} seen, set aside`, movement, person, [limb])];
  return person.set.repetitions.flatMap((scheduled) => {
    // Nobody trains the limb that is missing.
    if (scheduled.side && limb.startsWith(scheduled.side)) return [];
    const whole = { ...cutBySimulator(person.set, scheduled), ...(scheduled.side ? { side: scheduled.side } : {}) };
    const unseen = hidden(whole, [limb], random);
    return [
      caseOf(`one ${part} unseen`, movement, person, unseen, {}),
      caseOf(`one ${part} unseen, set aside`, movement, person, unseen, { setAside: [limb] }),
      caseOf(`one ${part} seen, set aside`, movement, person, whole, { setAside: [limb] }),
    ];
  });
}

/** Seated, the trunk upright: both legs set aside, or not in the picture at all. */
function seated(movement: RepetitionMovement, view: View, seed: number): readonly CareCase[] {
  const random = createRandom(seed);
  const sat = (pose: KeyPose): KeyPose => ({
    ...pose,
    trunkDeg: 4,
    hipDeg: 92,
    kneeDeg: 88,
    ankleDeg: 0,
    heelUpDeg: 0,
  });
  const onSeat: RepetitionMovement = {
    ...movement,
    start: sat(movement.start),
    turn: sat(movement.turn),
    ...(movement.out ? { out: movement.out.map(sat) } : {}),
    ...(movement.back ? { back: movement.back.map(sat) } : {}),
  };
  const person = draw(onSeat, { yawDeg: yawIn(view, random) }, random);
  return person.set.repetitions.flatMap((scheduled) => {
    const whole = { ...cutBySimulator(person.set, scheduled), ...(scheduled.side ? { side: scheduled.side } : {}) };
    return [
      caseOf('seated, legs set aside', movement, person, whole, { setAside: BOTH_LEGS }),
      caseOf('seated, legs unseen', movement, person, hidden(whole, BOTH_LEGS, random), {}),
    ];
  });
}

function hidden(repetition: Repetition, limbs: readonly SidedLimb[], random: () => number): Repetition {
  const out = pointsOfLimbs(limbs);
  const hide = (poses: Repetition['poses']) =>
    poses.map((pose) => ({
      ...pose,
      keypoints: pose.keypoints.map((point, index) =>
        out.has(KEYPOINT_NAMES[index] ?? 'nose')
          ? { x: point.x + 30 * (random() - 0.5), y: point.y + 30 * (random() - 0.5), score: HIDDEN_SCORE }
          : point,
      ),
    }));
  return { ...repetition, poses: hide(repetition.poses), leadIn: hide(repetition.leadIn ?? []) };
}

function yawIn(view: View, random: () => number): number {
  return (random() < 0.5 ? -1 : 1) * between(random, ...TEST_VARIETY.yawDeg[view]);
}
