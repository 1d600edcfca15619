// Simulated windows kept under .cache/, movement by movement: a movement that changed is drawn anew, the others are read back, so that a
// run that was broken off goes on where it stood.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { WINDOW_FEATURES } from '../../src/domain/counting/recogniser/window-features.ts';
import type { Movement } from '../../src/domain/movements/movement.ts';
import { enteringWindows } from './entering-holds.ts';
import { movementWindows, otherWindows } from './examples.ts';

const FOLDER = '.cache/recogniser';
/** What decides how a window is made of a movement; a change of the simulator itself asks for `--fresh`. */
const SOURCES = [
  'training/recogniser/examples.ts',
  'training/recogniser/damage.ts',
  'training/recogniser/free-arms.ts',
  'src/domain/counting/recogniser/window-features.ts',
];
const HOLD_SOURCES = ['training/recogniser/entering-holds.ts'];
const OTHER_SOURCES = ['training/recogniser/other-movement.ts', 'src/domain/movements/scene-activities.ts'];
/** Features are kept as sixteen bits: they lie within ±4. */
const LEVELS = 8000;

export interface Amount {
  readonly bodies: number;
  readonly firstBody: number;
  readonly perBody: number;
}

export function keptMovementWindows(movement: Movement, amount: Amount): readonly Float32Array[] {
  const { kind, views, unilateral, sides, floor } = movement;
  const looks = [kind, views, unilateral, sides, floor, movement.faults.map(({ perturbation }) => perturbation)];
  const poses =
    movement.kind === 'hold'
      ? [movement.hold]
      : [movement.start, movement.turn, movement.out, movement.back, movement.tempo, movement.firstPhase];
  if (movement.kind === 'repetition')
    return kept(movement.id, SOURCES, { looks, poses, amount }, () => movementWindows(movement, amount));
  const half = { ...amount, bodies: Math.ceil(amount.bodies / 2) };
  return kept(movement.id, [...SOURCES, ...HOLD_SOURCES], { looks, poses, amount }, () => [
    ...movementWindows(movement, half),
    ...enteringWindows(movement, half),
  ]);
}

export function keptOtherWindows(movements: readonly Movement[], amount: Amount): readonly Float32Array[] {
  return kept('none', [...SOURCES, ...OTHER_SOURCES], { amount }, () => otherWindows(movements, amount));
}

function kept(
  name: string,
  sources: readonly string[],
  content: unknown,
  make: () => readonly (readonly number[])[],
): readonly Float32Array[] {
  const hash = createHash('sha256').update(JSON.stringify(content));
  for (const source of sources) hash.update(readFileSync(source));
  const path = `${FOLDER}/${name}-${hash.digest('hex').slice(0, 16)}.bin`;
  if (!existsSync(path)) {
    const made = make();
    const packed = new Int16Array(made.length * WINDOW_FEATURES);
    for (const [index, window] of made.entries())
      packed.set(
        window.map((value) => Math.round(value * LEVELS)),
        index * WINDOW_FEATURES,
      );
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, new Uint8Array(packed.buffer));
  }
  const bytes = readFileSync(path);
  const packed = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);
  return Array.from({ length: packed.length / WINDOW_FEATURES }, (_, index) =>
    Float32Array.from(
      packed.subarray(index * WINDOW_FEATURES, (index + 1) * WINDOW_FEATURES),
      (value) => value / LEVELS,
    ),
  );
}
