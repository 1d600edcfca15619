// Which exercises a person who trains seated or without one of their limbs is not offered, and why; hard, as the limits of care are.
import { type PersonBody, sitsToTrain } from '../body/person-body.ts';
import { isCustomId } from '../catalogue/custom-exercise.ts';
import type { Exercise } from '../catalogue/exercise.ts';
import { SIDED_LIMBS, type SidedLimb } from '../form/sided-limb.ts';
import { bodyNeeds, type LimbNeed } from './body-needs.ts';

/** `standing`: it is not done on a chair. `limb`: it asks for that limb, which takes no part. */
export type BodyConflict = { readonly kind: 'standing' } | { readonly kind: 'limb'; readonly limb: SidedLimb };

/** The first thing that keeps it out, or null. What people made for themselves they have judged themselves. */
export function bodyConflict(exercise: Exercise, body: PersonBody | undefined): BodyConflict | null {
  if (!body || isCustomId(exercise.id)) return null;
  const needs = bodyNeeds(exercise);
  const limb = missing('arm', needs.arms, body) ?? missing('leg', needs.legs, body);
  if (limb) return { kind: 'limb', limb };
  return body.seated === 'always' && !needs.seated ? { kind: 'standing' } : null;
}

/** The limb that is missed; null where enough take part. */
function missing(part: 'arm' | 'leg', need: LimbNeed, { limbs = {} }: PersonBody): SidedLimb | null {
  const both = SIDED_LIMBS.filter((limb) => limb.endsWith(part));
  const serves = (limb: SidedLimb): boolean =>
    limbs[limb] === undefined || (limbs[limb] === 'below_joint' && need.reach === 'upper');
  const out = both.filter((limb) => !serves(limb));
  return both.length - out.length >= need.count ? null : (out[0] ?? null);
}

/** How somebody whose body changes an exercise does it, to be said with it: on the chair, with the one arm or leg. Null: as anybody. */
export function suitedTo(exercise: Exercise, body: PersonBody | undefined): 'seated' | SidedLimb | null {
  if (!body) return null;
  const needs = bodyNeeds(exercise);
  for (const [part, need] of [
    ['arm', needs.arms],
    ['leg', needs.legs],
  ] as const) {
    const both = SIDED_LIMBS.filter((limb) => limb.endsWith(part));
    const there = both.filter((limb) => body.limbs?.[limb] === undefined);
    const [only] = there;
    if (need.count === 1 && there.length === 1 && only) return only;
  }
  return needs.seated && sitsToTrain(body) ? 'seated' : null;
}

/** What is done on a chair stands for these, where somebody sits to train. */
const ON_A_CHAIR: Readonly<Record<string, string>> = {
  dumbbell_shoulder_press: 'chair_shoulder_press',
  lateral_raise: 'chair_lateral_raise',
  front_raise: 'chair_front_raise',
  bicep_curl: 'chair_bicep_curl',
  band_row: 'chair_band_row',
};
const CHAIR_ONLY = new Set([
  ...Object.values(ON_A_CHAIR),
  'chair_push_up',
  'chair_march',
  'chair_leg_extension',
  'chair_stand',
]);

/** Whether an exercise is proposed without being liked: chairs to those who sit, and to them not the same standing. */
export function suitsPosition({ id }: Exercise, body: PersonBody | undefined): boolean {
  const sits = body !== undefined && sitsToTrain(body);
  return sits ? ON_A_CHAIR[id] === undefined : !CHAIR_ONLY.has(id);
}
