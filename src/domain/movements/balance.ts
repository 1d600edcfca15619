// A body that stands keeps its balance: where its limbs are longer or shorter than the average body's, of which the key poses are written,
// its trunk leans further or less, until its weight lies over its feet as the average body's does.
import { degrees, radians } from '../body/geometry.ts';
import { AVERAGE_BODY, type Body, poseSkeleton, type Skeleton } from './body-model.ts';
import { of, type Posture } from './posture.ts';

type Segment = readonly [from: keyof Skeleton, to: keyof Skeleton, share: number, centre: number];

/** Shares of the body's mass, and how far from the first point their centre lies (Winter, Biomechanics and Motor Control, 4th ed., table 4.1). */
const LIMBS = [
  ['shoulder', 'elbow', 0.028, 0.436],
  ['elbow', 'wrist', 0.016, 0.43],
  ['wrist', 'hand', 0.006, 0.506],
  ['hip', 'knee', 0.1, 0.433],
  ['knee', 'ankle', 0.0465, 0.433],
  ['ankle', 'toe', 0.0145, 0.5],
] as const;
const SEGMENTS: readonly Segment[] = (['left', 'right'] as const).flatMap((side) => [
  ...LIMBS.map(([from, to, share, centre]): Segment => [`${side}_${from}`, `${side}_${to}`, share, centre]),
  // The trunk is one, head and neck too: each side carries half.
  [`${side}_hip`, `${side}_shoulder`, 0.497 / 2, 0.5] as Segment,
  ['head', 'head', 0.081 / 2, 0] as Segment,
]);

/** People lean no further than this out of what a movement asks. Degrees. */
const MOST_LEAN = 25;
/** A foot further than this off the ground carries nothing. Shares of stature. */
const LIFTED = 0.05;
/** Beyond these the average body would fall: something else holds it up. Foot lengths from the middle of the ankles, behind and before. */
const OVER_FEET = [-0.8, 1.4] as const;
/**
 * A level trunk shifts no weight by leaning: hips and shanks do that then. Below this share of what an upright one shifts (41° of lean) the
 * body leans by less than balance alone would ask, the cube of the rest: design default.
 */
const LEVEL = 0.75;
const STEPS = 4;
/** Hands this near to the shoulders are carried by the trunk; others hang or reach, and keep their direction. Elbow, degrees. */
const CARRIED = 100;

/** The same posture, thighs and shanks kept; unchanged for the average body and where the body does not stand on both feet. */
export function balanced(posture: Posture, body: Body): Posture {
  if (body === AVERAGE_BODY || posture.support !== 'feet') return posture;
  const average = poseSkeleton(AVERAGE_BODY, posture);
  if (!standsOnBoth(average)) return posture;
  const wanted = weightOverFeet(average, AVERAGE_BODY);
  if (wanted < OVER_FEET[0] || wanted > OVER_FEET[1]) return posture;
  const upright = (UPPER_SHARE * body.trunk) / body.foot;
  let lean = 0;
  for (let step = 0; step < STEPS; step++) {
    const leant = leaning(posture, lean);
    const missing = wanted - weightOverFeet(poseSkeleton(body, leant), body);
    const slope = upright * Math.max(LEVEL / 2, Math.cos(radians(of(leant.trunkDeg, 'left'))));
    lean = Math.max(-MOST_LEAN, Math.min(MOST_LEAN, lean + degrees(missing / slope)));
  }
  const share = Math.max(0, Math.cos(radians(of(posture.trunkDeg, 'left')))) / LEVEL;
  return leaning(posture, lean * Math.min(1, share ** 3));
}

/** What leans with the trunk, as if it were at the height of the shoulders: half the trunk, head and arms. */
const UPPER_SHARE = 0.497 / 2 + 0.081 * 1.3 + 2 * 0.05;

function leaning(posture: Posture, deg: number): Posture {
  const each = (value: Posture['hipDeg'], by: (side: 'left' | 'right') => number) => ({
    left: of(value, 'left') + by('left'),
    right: of(value, 'right') + by('right'),
  });
  return {
    ...posture,
    trunkDeg: of(posture.trunkDeg, 'left') + deg,
    hipDeg: each(posture.hipDeg, () => deg),
    shoulderDeg: each(posture.shoulderDeg, (side) => (of(posture.elbowDeg, side) > CARRIED ? 0 : deg)),
  };
}

/** How far before the middle of the ankles the body's weight lies, in its own foot lengths. */
export function weightOverFeet(skeleton: Skeleton, body: Body): number {
  let ahead = 0;
  for (const [from, to, share, centre] of SEGMENTS)
    ahead += share * (skeleton[from].x + centre * (skeleton[to].x - skeleton[from].x));
  return (ahead - (skeleton.left_ankle.x + skeleton.right_ankle.x) / 2) / body.foot;
}

function standsOnBoth(skeleton: Skeleton): boolean {
  return (['left', 'right'] as const).every(
    (side) =>
      Math.min(skeleton[`${side}_ankle`].y - AVERAGE_BODY.footHeight, skeleton[`${side}_toe`].y) <
      LIFTED * AVERAGE_BODY.stature,
  );
}
