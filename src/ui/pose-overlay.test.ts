import { expect, test } from 'vitest';
import { KEYPOINT_INDEX, KEYPOINT_NAMES, type KeypointName, type Pose } from '../domain/body/keypoints.ts';
import type { PoseContext } from './paint-pose.ts';
import { createPoseOverlay } from './pose-overlay.ts';

type Step = {
  readonly what: string;
  readonly at?: readonly number[];
  readonly colour?: string;
  readonly width?: number;
};

function colourOf(style: PoseContext['fillStyle']): string {
  return typeof style === 'string' ? style : 'no colour';
}

/** Keeps what is drawn; `dearMs`: each clearing takes so long. */
function createFakeContext(clock: { nowMs: number }, dearMs: number) {
  let drawing: Step[] = [];
  const drawings: Step[][] = [];
  const context: PoseContext = {
    fillStyle: '',
    strokeStyle: '',
    lineCap: 'butt',
    lineWidth: 1,
    clearRect: () => {
      clock.nowMs += dearMs;
      drawing = [];
      drawings.push(drawing);
    },
    beginPath: () => undefined,
    closePath: () => drawing.push({ what: 'close' }),
    moveTo: (x, y) => drawing.push({ what: 'move', at: [x, y] }),
    lineTo: (x, y) => drawing.push({ what: 'line', at: [x, y] }),
    arc: (x, y, radius) => drawing.push({ what: 'arc', at: [x, y, radius] }),
    fill: () => drawing.push({ what: 'fill', colour: colourOf(context.fillStyle) }),
    stroke: () => drawing.push({ what: 'stroke', colour: colourOf(context.strokeStyle), width: context.lineWidth }),
  };
  return { context, drawings, last: () => drawings.at(-1) ?? [] };
}

function createStage({ slides = true, dearMs = 0 } = {}) {
  const clock = { nowMs: 0 };
  const refreshes: (() => void)[] = [];
  const fake = createFakeContext(clock, dearMs);
  const overlay = createPoseOverlay({
    context: fake.context,
    slides: () => slides,
    now: () => clock.nowMs,
    nextRefresh(run) {
      refreshes.push(run);
      return () => void refreshes.splice(refreshes.indexOf(run), 1);
    },
  });
  overlay.resize(512, 256, 2);
  return {
    ...fake,
    overlay,
    refreshes,
    show(atMs: number, pose: Pose | null, highlighted: readonly KeypointName[] = []) {
      clock.nowMs = Math.max(atMs, clock.nowMs);
      overlay.show({ pose, highlighted });
    },
    refresh(atMs: number) {
      clock.nowMs = Math.max(atMs, clock.nowMs);
      for (const run of refreshes.splice(0)) run();
    },
  };
}

/** A frame of 128 × 64; keypoint n stands at (n, n). */
function diagonal(shift = 0, unseen: readonly KeypointName[] = []): Pose {
  return {
    timestampMs: 0,
    width: 128,
    height: 64,
    keypoints: KEYPOINT_NAMES.map((name, index) => ({
      x: index + shift,
      y: index,
      score: unseen.includes(name) ? 0.1 : 0.9,
    })),
  };
}

function arcs(drawing: readonly Step[]): readonly (readonly number[])[] {
  return drawing.flatMap(({ what, at }) => (what === 'arc' && at ? [at] : []));
}

test('joints lie where the picture stretched over the canvas has them', () => {
  const stage = createStage();
  stage.show(0, diagonal());
  const knee = KEYPOINT_INDEX.left_knee;
  const near = (at: readonly number[]) => Math.hypot((at[0] ?? 0) - 4 * knee, (at[1] ?? 0) - 4 * knee) < 0.01;
  // A dark disc and a light one on it, 7.5 and 5 CSS pixels of two each.
  expect(
    arcs(stage.last())
      .filter(near)
      .map(([, , radius]) => radius),
  ).toEqual([15, 10]);
  expect(stage.last().filter(({ what }) => what === 'line')).toHaveLength(2 * 12);
});

test('joints of a fault are amber diamonds, and the bone between two of them is amber', () => {
  const stage = createStage();
  stage.show(0, diagonal(), ['left_knee', 'left_ankle']);
  const drawing = stage.last();
  expect(drawing.filter(({ what }) => what === 'close')).toHaveLength(2);
  const knee = 4 * KEYPOINT_INDEX.left_knee;
  const top = drawing.findIndex(({ what, at }) => what === 'move' && at?.[0] === knee && at[1] === knee - 20);
  expect(drawing.slice(top, top + 5)).toEqual([
    { what: 'move', at: [knee, knee - 20] },
    { what: 'line', at: [knee + 20, knee] },
    { what: 'line', at: [knee, knee + 20] },
    { what: 'line', at: [knee - 20, knee] },
    { what: 'close' },
  ]);
  expect(drawing.filter(({ what, colour }) => what === 'stroke' && colour === '#ff9a52')).toEqual([
    { what: 'stroke', colour: '#ff9a52', width: 10 },
  ]);
  expect(arcs(drawing)).toHaveLength(1 + 2 * 10);
});

test('what is not seen is not drawn, and a bone needs both its ends', () => {
  const stage = createStage();
  stage.show(0, diagonal(0, ['left_wrist', 'nose', 'left_ear', 'right_ear']));
  expect(stage.last().filter(({ what }) => what === 'line')).toHaveLength(2 * 11);
  expect(arcs(stage.last())).toHaveLength(2 * 11);
});

test('between two poses it is drawn at each refresh, and no more once it has arrived', () => {
  const stage = createStage();
  stage.show(0, diagonal());
  expect(stage.refreshes).toHaveLength(0);
  stage.show(50, diagonal(10));
  expect(stage.refreshes).toHaveLength(1);
  const xs: number[] = [];
  for (let atMs = 50; stage.refreshes.length > 0; atMs += 16) {
    stage.refresh(atMs);
    xs.push(Math.round(arcs(stage.last()).at(-1)?.[0] ?? 0));
  }
  expect(xs[0]).toBe(4 * 16);
  expect(xs.at(-1)).toBe(4 * 26);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
  expect(xs.length).toBeGreaterThanOrEqual(4);
});

test('where it does not slide there is one drawing a pose, at once', () => {
  const stage = createStage({ slides: false });
  const before = stage.drawings.length;
  for (let frame = 0; frame < 10; frame++) stage.show(50 * frame, diagonal(frame));
  expect(stage.drawings.length - before).toBe(10);
  expect(stage.refreshes).toHaveLength(0);
  expect(arcs(stage.last()).at(-1)?.[0]).toBeCloseTo(4 * (16 + 9), 3);
});

test('drawing that turns out dear is done once a pose from then on', () => {
  const stage = createStage({ dearMs: 3 });
  let atMs = 0;
  for (let frame = 0; frame < 40; frame++) {
    stage.show((atMs += 50), diagonal(frame % 2 === 0 ? 0 : 10));
    while (stage.refreshes.length > 0) stage.refresh((atMs += 16));
  }
  const before = stage.drawings.length;
  stage.show((atMs += 50), diagonal(20));
  expect(stage.refreshes).toHaveLength(0);
  expect(stage.drawings.length - before).toBe(1);
});

test('nobody clears the canvas; stopped, nothing is drawn any more', () => {
  const stage = createStage();
  stage.show(0, diagonal());
  stage.show(50, null);
  expect(stage.last()).toEqual([]);
  stage.show(100, diagonal());
  stage.show(150, diagonal(10));
  stage.overlay.stop();
  expect(stage.refreshes).toHaveLength(0);
});

test('a canvas that changes its size is drawn anew', () => {
  const stage = createStage();
  stage.show(0, diagonal());
  stage.overlay.resize(256, 128, 1);
  expect(arcs(stage.last()).at(-1)).toEqual([expect.closeTo(2 * 16, 3), expect.closeTo(2 * 16, 3), 5]);
});
