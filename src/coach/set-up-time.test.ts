// From the tap to the first counted repetition: somebody leans the phone, walks to their place, turns, gets into position, and begins
// when told to. By the frames' clock.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { airSquat } from '../domain/movements/air-squat.ts';
import { bicepCurl } from '../domain/movements/bicep-curl.ts';
import { AVERAGE_BODY, poseSkeleton, type Skeleton } from '../domain/movements/body-model.ts';
import { createKeypointNoise } from '../domain/movements/keypoint-noise.ts';
import { lateralRaise } from '../domain/movements/lateral-raise.ts';
import type { Movement } from '../domain/movements/movement.ts';
import { alongPath, movementPath } from '../domain/movements/movement-path.ts';
import { placedCamera, placingOf } from '../domain/movements/placing.ts';
import { blend, type Posture, postureOf } from '../domain/movements/posture.ts';
import { pushUp } from '../domain/movements/push-up.ts';
import { createRandom } from '../domain/movements/random.ts';
import { bodyMiddle, movementMiddle, projectPose, scriptSet } from '../domain/movements/simulate.ts';
import { KINDS_OF_MOVEMENT } from '../domain/movements/testing/kinds-of-movement.ts';
import type { RepetitionSummary } from '../domain/log/records.ts';
import type { CoachDependencies } from './coach-dependencies.ts';
import type { CoachState } from './coach-state.ts';
import { createStagedCoach, type Seen } from './testing/coach-fixture.ts';

const FRAME_MS = 50;
const TARGET_MS = 15_000;
/** The phone is leant against something; walking backwards or forwards; turning; getting down or taking hold of a bar. */
const LEANING_MS = 1000;
const WALK_MS_PER_METRE = 900;
const TURNING_MS = 700;
const GETTING_DOWN_MS = 2000;
/** From "go" to setting out. */
const REACTION_MS = 300;
const NEAR_PHONE = 0.5;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date('2026-11-28T18:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

const STANDING: Posture = postureOf({
  trunkDeg: 2,
  neckDeg: 0,
  hipDeg: 2,
  kneeDeg: 4,
  ankleDeg: 0,
  shoulderDeg: 4,
  elbowDeg: 15,
  hipAbductionDeg: 5,
  shoulderAbductionDeg: 8,
  support: 'feet',
});

const share = (atMs: number, fromMs: number, lastsMs: number) => Math.min(1, Math.max(0, (atMs - fromMs) / lastsMs));

/** What the phone sees at a moment after the tap; `goneMs`: since the person set out with the movement, null before. */
function createPerson(movement: Movement) {
  const placing = placingOf(movement);
  const camera = placedCamera(placing);
  // Its size goes by the largest body it was shown: one for the way there, one for the place.
  const noises = [createKeypointNoise(0.6, createRandom(3)), createKeypointNoise(0.6, createRandom(3))] as const;
  const start = alongPath(movementPath(movement, 'left'), 'out', 0);
  const needsPosition = (movement.kind === 'hold' ? movement.hold : movement.start).support !== 'feet';
  const script = scriptSet(
    movement,
    { repetitions: movement.kind === 'hold' ? 10 : 3, averageBody: true, yawDeg: placing.yawDeg, idleBeforeMs: 0 },
    createRandom(5),
  );
  const walkMs = WALK_MS_PER_METRE * (placing.distance - NEAR_PHONE);
  const thereMs = LEANING_MS + walkMs + TURNING_MS;
  return (atMs: number, goneMs: number | null): Seen => {
    const distance = NEAR_PHONE + share(atMs, LEANING_MS, walkMs) * (placing.distance - NEAR_PHONE);
    const turned = share(atMs, LEANING_MS + walkMs, TURNING_MS);
    const down = share(atMs, thereMs, needsPosition ? GETTING_DOWN_MS : 600);
    const skeleton: Skeleton =
      goneMs === null ? poseSkeleton(AVERAGE_BODY, blend(STANDING, start, down)) : script.skeletonAt(goneMs);
    const middle = down === 1 ? movementMiddle(movement, AVERAGE_BODY) : bodyMiddle(skeleton);
    const yawDeg = 180 + turned * (placing.yawDeg - 180);
    const noise = noises[distance < placing.distance ? 0 : 1];
    const pose = noise(projectPose(skeleton, { ...camera, distance, yawDeg }, middle, atMs));
    const seen = pose.keypoints.some(({ score }) => score >= 0.2);
    return { atMs, pose: seen ? pose : null };
  };
}

interface Course {
  readonly countedMs: number | null;
  readonly readyMs: number | null;
  readonly said: readonly string[];
  readonly first: RepetitionSummary | undefined;
}

/** `setsOut`: whether the person does, seeing this. */
async function film(
  movement: Movement,
  setsOut: (state: CoachState) => boolean,
  changes: Partial<CoachDependencies> = {},
): Promise<Course> {
  const look = createPerson(movement);
  const seen: Seen[] = [];
  const stage = createStagedCoach({ movement, seen, changes });
  let goMs: number | null = null;
  let readyMs: number | null = null;
  let countedMs: number | null = null;
  // A frame ahead, so that the camera never runs dry.
  const shoot = (atMs: number) => {
    const sinceGo = goMs === null ? null : atMs - goMs - REACTION_MS;
    seen.push(look(atMs, sinceGo !== null && sinceGo >= 0 ? sinceGo : null));
  };
  shoot(0);
  shoot(FRAME_MS);
  void stage.coach.start({ kind: 'camera', facing: 'front' });
  for (let atMs = 0; atMs <= TARGET_MS && countedMs === null; atMs += FRAME_MS) {
    shoot(atMs + 2 * FRAME_MS);
    await vi.advanceTimersByTimeAsync(FRAME_MS);
    const state = stage.state();
    if (state.phase === 'countdown') readyMs ??= atMs;
    if (setsOut(state)) goMs ??= atMs;
    if (state.count > 0 || state.holdSec > 0) countedMs = atMs;
  }
  const [first] = stage.state().repetitions;
  await stage.coach.close();
  return { countedMs, readyMs, said: stage.said, first };
}

test.each(KINDS_OF_MOVEMENT.map((movement) => [movement.id, movement] as const))(
  '%s: counted and judged within 15 seconds of the tap',
  async (_id, movement) => {
    const { countedMs, said, first } = await film(movement, ({ phase }) => phase === 'performing');
    expect(countedMs, `said: ${said.join(', ')}`).not.toBeNull();
    if (movement.kind === 'repetition') expect(first?.form.score).toBeGreaterThan(80);
  },
);

test.each([airSquat, pushUp, bicepCurl, lateralRaise].map((movement) => [movement.id, movement] as const))(
  '%s: who sets out on the last number has the first repetition counted and judged whole',
  async (_id, movement) => {
    const { countedMs, first } = await film(
      movement,
      ({ phase, countdown }) => phase === 'performing' || countdown === 1,
    );
    expect(countedMs).not.toBeNull();
    expect(first?.form.score).toBeGreaterThan(80);
  },
);

test('the countdown is as long as the person has it', async () => {
  const five = await film(airSquat, ({ phase }) => phase === 'performing', { countdownSec: () => 5 });
  const three = await film(airSquat, ({ phase }) => phase === 'performing');
  expect(five.said.filter((text) => /^\d$/.test(text)).slice(0, 4)).toEqual(['4', '3', '2', '1']);
  expect(five.readyMs).toBe(three.readyMs);
  expect((five.countedMs ?? 0) - (three.countedMs ?? 0)).toBeGreaterThanOrEqual(1900);
});
