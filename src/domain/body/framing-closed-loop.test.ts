// Somebody who does what is said gets ready: whatever is wrong at first, for every movement, in a few sentences and never back and forth.
import { expect, test } from 'vitest';
import { createFramingGate } from '../coaching/framing-gate.ts';
import { placingOf } from '../movements/placing.ts';
import type { Movement } from '../movements/movement.ts';
import { createRandom } from '../movements/random.ts';
import { MOVEMENTS } from '../movements/registry.ts';
import { framingHint } from './framing.ts';
import type { HintKind } from './framing-hint.ts';
import { createSetUpScene, type Place } from './testing/set-up-scene.ts';

/** What is asked for in opposite directions: one after the other would be going back and forth. */
const OPPOSITE: Readonly<Partial<Record<HintKind, HintKind>>> = {
  step_back: 'step_closer',
  step_closer: 'step_back',
  move_left: 'move_right',
  move_right: 'move_left',
  tilt_up: 'tilt_down',
  tilt_down: 'tilt_up',
  phone_lower: 'phone_higher',
  phone_higher: 'phone_lower',
  turn_left_little: 'turn_right_little',
  turn_right_little: 'turn_left_little',
  turn_left_quarter: 'turn_right_quarter',
  turn_right_quarter: 'turn_left_quarter',
};

const FRAME_MS = 150;
/** To hear a sentence and do it. */
const HEEDED_AFTER_MS = 1500;
const PATIENCE_MS = 45_000;
const SEEDS = [1, 2];

function asPlaced(movement: Movement): Place {
  const { distance, yawDeg, heightMetres, pitchUpDeg, orientation } = placingOf(movement);
  return {
    distance,
    offset: 0,
    yawDeg,
    height: heightMetres,
    pitchDeg: -pitchUpDeg,
    landscape: orientation === 'landscape',
  };
}

interface Course {
  readonly readyMs: number | null;
  readonly said: readonly HintKind[];
  /** The body is in position; who stands at first lies down at the end. */
  readonly shareInPicture: number;
}

interface Wrong {
  readonly change: (placed: Place) => Partial<Place>;
  /** Default: as the seed says. */
  readonly sensor?: boolean;
}

function setUp(movement: Movement, { change, sensor }: Wrong, seed: number): Course {
  const placed = asPlaced(movement);
  const random = createRandom(977 * seed + movement.id.length);
  const needsToGetDown =
    movement.floor && (movement.kind === 'hold' ? movement.hold : movement.start).support !== 'feet';
  const scene = createSetUpScene(movement, { ...placed, ...change(placed) }, random, {
    down: !(needsToGetDown && seed === 2),
  });
  const gate = createFramingGate();
  const said: HintKind[] = [];
  let heed: { readonly atMs: number; readonly act: () => void } | null = null;
  for (let atMs = 0; atMs < PATIENCE_MS; atMs += FRAME_MS) {
    if (heed && atMs >= heed.atMs) {
      heed.act();
      heed = null;
    }
    const knowsTilt = sensor ?? seed === 1;
    const around = knowsTilt ? { pitchUpDeg: -scene.place().pitchDeg } : {};
    const { ready, say } = gate.push(framingHint(scene.look(atMs), movement, around), atMs);
    if (ready) return { readyMs: atMs, said, shareInPicture: scene.shareInPicture() };
    if (!say) continue;
    said.push(say.kind);
    heed = { atMs: atMs + HEEDED_AFTER_MS, act: () => scene.follow(say) };
  }
  return { readyMs: null, said, shareInPicture: scene.shareInPicture() };
}

function reversals(said: readonly HintKind[]): number {
  return said.filter((kind, index) => index > 0 && OPPOSITE[kind] === said[index - 1]).length;
}

const WRONG: Readonly<Record<string, Wrong>> = {
  'too near': { change: () => ({ distance: 1.3 }) },
  'too far': { change: () => ({ distance: 5.4 }) },
  'turned by 45°': { change: ({ yawDeg }) => ({ yawDeg: yawDeg - 45 }) },
  'turned by 90°': { change: ({ yawDeg }) => ({ yawDeg: yawDeg - 90 }) },
  'off to one side': { change: () => ({ offset: 1.1 }) },
  'off to the other': { change: () => ({ offset: -1.1 }) },
  'phone tipped down': { change: ({ pitchDeg }) => ({ pitchDeg: pitchDeg + 18 }), sensor: true },
  'phone tipped up': { change: ({ pitchDeg }) => ({ pitchDeg: pitchDeg - 16 }), sensor: true },
};

test.each(Object.entries(WRONG))(
  '%s: the hints lead to ready in every movement',
  (_name, wrong) => {
    for (const movement of MOVEMENTS)
      for (const seed of SEEDS) {
        const { readyMs, said, shareInPicture } = setUp(movement, wrong, seed);
        const what = `${movement.id}, seed ${seed}: ${said.join(', ')}`;
        expect(readyMs, what).not.toBeNull();
        expect(said.length, what).toBeLessThanOrEqual(5);
        expect(reversals(said), what).toBe(0);
        expect(shareInPicture, what).toBeGreaterThan(0.8);
      }
  },
  20_000,
);

test('who stands as the drawing shows is ready within a second, and hears nothing', () => {
  let spokenTo = 0;
  for (const movement of MOVEMENTS) {
    const { readyMs, said, shareInPicture } = setUp(movement, { change: () => ({}) }, 1);
    if (said.length > 0) spokenTo += 1;
    else expect(readyMs, movement.id).toBeLessThanOrEqual(1000);
    expect(shareInPicture, movement.id).toBeGreaterThan(0.9);
  }
  // The drawing is for an average body: a very tall one is asked to take a step back.
  expect(spokenTo).toBeLessThanOrEqual(5);
});

test('who stands before a movement on the floor is asked down, and is ready when there', () => {
  for (const movement of MOVEMENTS) {
    if (!movement.floor || (movement.kind === 'hold' ? movement.hold : movement.start).support === 'feet') continue;
    const { readyMs, said } = setUp(movement, { change: () => ({}) }, 2);
    expect(said[0], movement.id).toBe('into_position');
    expect(readyMs, movement.id).toBeLessThanOrEqual(6000);
  }
});
