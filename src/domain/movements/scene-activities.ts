// The things people do before a phone that are no exercise, as postures over time and places in a room.
import { blend, type Posture, postureOf } from './posture.ts';
import { between } from './random.ts';

export const SCENE_ACTIVITIES = [
  'idle',
  'walk',
  'walk_out_and_in',
  'set_up_phone',
  'drink',
  'tie_shoes',
  'wipe_face',
  'look_at_phone',
  'stretch',
  'pick_up',
  'sit_down',
] as const;

export type SceneActivity = (typeof SCENE_ACTIVITIES)[number];

/** Metres from where people train: x towards the phone, z along the wall; heading as in a camera's yaw, 0 = facing the phone. */
export interface Place {
  readonly x: number;
  readonly z: number;
  readonly headingDeg: number;
}

export interface ActivityPlan {
  readonly durationMs: number;
  readonly end: Place;
  at(sinceMs: number): { readonly posture: Posture; readonly place: Place };
}

export const STANDING: Posture = postureOf({
  trunkDeg: 2,
  neckDeg: 4,
  hipDeg: 3,
  kneeDeg: 4,
  ankleDeg: 0,
  shoulderDeg: 4,
  elbowDeg: 14,
  hipAbductionDeg: 5,
  shoulderAbductionDeg: 8,
  support: 'feet',
});

const withPose = (changes: Partial<Posture>): Posture => ({ ...STANDING, ...changes });

/** Beyond the picture's edge from where people train. */
const OUTSIDE_Z = 3.2;
const STRIDE_MS = 1150;
const WALKING_SPEED = 1.1;

export function planOf(activity: SceneActivity, from: Place, random: () => number): ActivityPlan {
  switch (activity) {
    case 'idle':
      return still(from, between(random, 4000, 15_000), random, () => STANDING);
    case 'look_at_phone': {
      const hand = withPose({
        neckDeg: 25,
        shoulderDeg: { left: 35, right: 4 },
        elbowDeg: { left: between(random, 85, 115), right: 14 },
      });
      return still(from, between(random, 5000, 15_000), random, inAndOut(hand, 900, random));
    }
    case 'drink': {
      const bottle = withPose({
        neckDeg: -12,
        shoulderDeg: { left: 4, right: between(random, 50, 80) },
        elbowDeg: { left: 14, right: between(random, 120, 138) },
      });
      return still(from, between(random, 3500, 9000), random, inAndOut(bottle, between(random, 600, 1100), random));
    }
    case 'wipe_face': {
      const towel = withPose({ shoulderDeg: between(random, 60, 85), elbowDeg: 132, neckDeg: 15 });
      return still(from, between(random, 3000, 8000), random, inAndOut(towel, between(random, 600, 1000), random));
    }
    case 'stretch':
      return still(
        from,
        between(random, 6000, 20_000),
        random,
        inAndOut(stretchOf(random), between(random, 900, 1600), random),
      );
    case 'tie_shoes':
      return still(
        from,
        between(random, 7000, 18_000),
        random,
        inAndOut(downOf(random), between(random, 900, 1500), random),
      );
    case 'pick_up': {
      // Down once, quickly, and up with something.
      const down = random() < 0.5 ? BEND_OVER : withPose({ ...SQUAT_DOWN, shoulderDeg: { left: 95, right: 70 } });
      return still(from, between(random, 2600, 4200), random, inAndOut(down, between(random, 900, 1300), random));
    }
    case 'sit_down':
      return still(from, between(random, 9000, 25_000), random, inAndOut(SITTING, between(random, 1000, 1600), random));
    case 'walk': {
      const z = between(random, -1.4, 1.4);
      return walkTo([{ x: between(random, -1.2, 1), z }], from, random);
    }
    case 'walk_out_and_in': {
      const side = random() < 0.5 ? -1 : 1;
      return walkTo(
        [
          { x: from.x, z: side * OUTSIDE_Z },
          { x: between(random, -0.5, 0.5), z: between(random, -0.4, 0.4) },
        ],
        from,
        random,
      );
    }
    case 'set_up_phone':
      return setUp(from, random);
  }
}

const SQUAT_DOWN = {
  trunkDeg: 55,
  neckDeg: 10,
  hipDeg: 130,
  kneeDeg: 125,
  ankleDeg: 30,
  heelUpDeg: 15,
  shoulderDeg: 85,
  elbowDeg: 25,
} as const;

const BEND_OVER: Posture = withPose({
  trunkDeg: 85,
  neckDeg: 15,
  hipDeg: 92,
  kneeDeg: 18,
  shoulderDeg: 80,
  elbowDeg: 12,
});

const SITTING: Posture = withPose({
  trunkDeg: 8,
  hipDeg: 95,
  kneeDeg: 92,
  shoulderDeg: 35,
  elbowDeg: 60,
  hipAbductionDeg: 10,
});

/** On one knee, squatting or bent over, hands at a shoe. */
function downOf(random: () => number): Posture {
  const way = random();
  if (way < 0.4)
    return withPose({
      trunkDeg: 45,
      neckDeg: 15,
      hipDeg: { left: 135, right: 45 },
      kneeDeg: { left: 110, right: 120 },
      heelUpDeg: { left: 0, right: 60 },
      shoulderDeg: 75,
      elbowDeg: 35,
    });
  if (way < 0.75) return withPose({ ...SQUAT_DOWN, trunkDeg: 62, hipDeg: 140 });
  return BEND_OVER;
}

function stretchOf(random: () => number): Posture {
  const way = random();
  if (way < 0.3)
    return withPose({ shoulderDeg: { left: 85, right: 90 }, elbowDeg: { left: 10, right: 100 }, twistDeg: 12 });
  if (way < 0.55) return withPose({ shoulderDeg: 172, elbowDeg: 10, trunkDeg: -4 });
  if (way < 0.8)
    return withPose({
      kneeDeg: { left: 130, right: 4 },
      hipDeg: { left: -8, right: 3 },
      shoulderDeg: { left: -35, right: 20 },
    });
  return withPose({ trunkSideDeg: 24, shoulderAbductionDeg: { left: 150, right: 10 } });
}

/** Nobody stands like a post: weight shifts, arms hang loosely, the head looks about. */
function sway(random: () => number): (posture: Posture, sinceMs: number) => Posture {
  const wave = (amount: number, lowMs: number, highMs: number) => {
    const [period, phase] = [between(random, lowMs, highMs), between(random, 0, 2 * Math.PI)];
    return (ms: number) => amount * Math.sin((2 * Math.PI * ms) / period + phase);
  };
  const [trunk, side, left, right] = [
    wave(2.5, 2500, 7000),
    wave(2.5, 3000, 9000),
    wave(9, 1600, 6000),
    wave(9, 1600, 6000),
  ];
  const [elbowLeft, elbowRight] = [wave(12, 2500, 9000), wave(12, 2500, 9000)];
  const [weight, head, shift] = [wave(9, 4000, 12_000), wave(12, 2500, 8000), wave(0.02, 4000, 12_000)];
  const of = (value: Posture['hipDeg'], which: 'left' | 'right') => (typeof value === 'number' ? value : value[which]);
  return (posture, sinceMs) => ({
    ...posture,
    trunkDeg: of(posture.trunkDeg, 'left') + trunk(sinceMs),
    neckDeg: of(posture.neckDeg, 'left') + head(sinceMs),
    trunkSideDeg: of(posture.trunkSideDeg, 'left') + side(sinceMs),
    shiftRatio: of(posture.shiftRatio, 'left') + shift(sinceMs),
    shoulderDeg: {
      left: of(posture.shoulderDeg, 'left') + left(sinceMs),
      right: of(posture.shoulderDeg, 'right') + right(sinceMs),
    },
    elbowDeg: {
      left: Math.max(0, of(posture.elbowDeg, 'left') + elbowLeft(sinceMs)),
      right: Math.max(0, of(posture.elbowDeg, 'right') + elbowRight(sinceMs)),
    },
    kneeDeg: {
      left: of(posture.kneeDeg, 'left') + Math.max(0, weight(sinceMs)),
      right: of(posture.kneeDeg, 'right') + Math.max(0, -weight(sinceMs)),
    },
  });
}

/** Stays in place; `posture` says what is done there. */
function still(
  place: Place,
  durationMs: number,
  random: () => number,
  posture: (sinceMs: number, durationMs: number) => Posture,
): ActivityPlan {
  const swaying = sway(random);
  return {
    durationMs,
    end: place,
    at: (sinceMs) => ({ posture: swaying(posture(sinceMs, durationMs), sinceMs), place }),
  };
}

/** Into a posture, there with small movements, and out of it at the end. */
function inAndOut(
  posture: Posture,
  wayMs: number,
  random: () => number,
): (sinceMs: number, durationMs: number) => Posture {
  const fidget = between(random, 700, 1500);
  return (sinceMs, durationMs) => {
    const edge = Math.min(sinceMs, durationMs - sinceMs) / wayMs;
    const share = Math.min(1, Math.max(0, edge));
    const eased = share * share * (3 - 2 * share);
    return blend(STANDING, posture, eased * (1 + 0.03 * Math.sin((2 * Math.PI * sinceMs) / fidget)));
  };
}

/** The legs of somebody walking: hip ±25°, knee up to 60° as the leg swings through (Winter, Biomechanics, natural cadence). */
function walking(sinceMs: number): Posture {
  const phase = (2 * Math.PI * sinceMs) / STRIDE_MS;
  const leg = (at: number) => ({
    hip: 8 + 22 * Math.sin(at),
    knee: 8 + 52 * Math.max(0, Math.sin(at + 1.25)) ** 2,
    arm: 4 - 20 * Math.sin(at),
  });
  const [left, right] = [leg(phase), leg(phase + Math.PI)];
  return withPose({
    trunkDeg: 4,
    hipDeg: { left: left.hip, right: right.hip },
    kneeDeg: { left: left.knee, right: right.knee },
    heelUpDeg: { left: left.hip < -4 ? 20 : 0, right: right.hip < -4 ? 20 : 0 },
    shoulderDeg: { left: left.arm, right: right.arm },
    elbowDeg: 22,
  });
}

/** Straight from one spot to the next, facing where they go, and turned anyhow at the end. */
function walkTo(
  spots: readonly { readonly x: number; readonly z: number }[],
  from: Place,
  random: () => number,
): ActivityPlan {
  const legs: {
    readonly from: { x: number; z: number };
    readonly to: { x: number; z: number };
    readonly ms: number;
  }[] = [];
  let at = { x: from.x, z: from.z };
  const speed = WALKING_SPEED * between(random, 0.75, 1.15);
  for (const spot of spots) {
    legs.push({ from: at, to: spot, ms: Math.max(700, (1000 * Math.hypot(spot.x - at.x, spot.z - at.z)) / speed) });
    at = spot;
  }
  const durationMs = legs.reduce((sum, { ms }) => sum + ms, 0);
  const lastHeading = between(random, -180, 180);
  return {
    durationMs,
    end: { ...at, headingDeg: lastHeading },
    at(sinceMs) {
      let leftMs = Math.min(sinceMs, durationMs - 1);
      const leg = legs.find(({ ms }) => {
        if (leftMs < ms) return true;
        leftMs -= ms;
        return false;
      });
      if (!leg) return { posture: STANDING, place: from };
      const share = leftMs / leg.ms;
      const headingDeg = (Math.atan2(leg.to.z - leg.from.z, leg.to.x - leg.from.x) * 180) / Math.PI;
      const place = {
        x: leg.from.x + share * (leg.to.x - leg.from.x),
        z: leg.from.z + share * (leg.to.z - leg.from.z),
        headingDeg,
      };
      return { posture: walking(sinceMs), place };
    },
  };
}

/** To the phone, bent over it, and back to the spot. */
function setUp(from: Place, random: () => number): ActivityPlan {
  const there = walkTo([{ x: between(random, 1.6, 2.1), z: between(random, -0.2, 0.2) }], from, random);
  const spot = { x: there.end.x, z: there.end.z, headingDeg: 0 };
  const crouch =
    random() < 0.5
      ? withPose({ ...SQUAT_DOWN, shoulderDeg: 110 })
      : withPose({ trunkDeg: 50, hipDeg: 58, kneeDeg: 20, shoulderDeg: 95, elbowDeg: 30 });
  const fiddling = still(
    spot,
    between(random, 4000, 12_000),
    random,
    inAndOut(crouch, between(random, 800, 1300), random),
  );
  const away = walkTo([{ x: between(random, -0.4, 0.4), z: between(random, -0.3, 0.3) }], spot, random);
  const durationMs = there.durationMs + fiddling.durationMs + away.durationMs;
  return {
    durationMs,
    end: away.end,
    at(sinceMs) {
      if (sinceMs < there.durationMs) return there.at(sinceMs);
      if (sinceMs < there.durationMs + fiddling.durationMs) return fiddling.at(sinceMs - there.durationMs);
      return away.at(sinceMs - there.durationMs - fiddling.durationMs);
    },
  };
}
