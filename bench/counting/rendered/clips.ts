// Which rendered clips there are of a movement, and where their keypoints are kept: by what was drawn, so that only what changed is
// posed again.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRecording } from '../../../src/device/recording-source.ts';
import type { KeypointRecording } from '../../../src/domain/body/keypoints.ts';
import type { Movement, View } from '../../../src/domain/movements/movement.ts';
import { createFilm, type Film, hashOfFilm } from '../../../training/rendering/film.ts';

export const CLIPS_PER_MOVEMENT = 6;

const KEPT = '.cache/rendered';
const FPS = 12;
const REPETITIONS = 4;
const HOLD_SECONDS = 6;
const FIRST_SEED = 70_001;
/** Raised when the pose service changes what it finds in a picture. */
const POSED_BY = 'lightning-1';

export type FilmedView = Exclude<View, 'unknown'>;

/** A claimed view each in turn; bodies and looks all different. */
export function filmOf(movement: Movement, index: number): Film {
  const key = `${movement.id} ${index}`;
  const made = films.get(key) ?? makeFilm(movement, index);
  films.set(key, made);
  return made;
}

const films = new Map<string, Film>();

function makeFilm(movement: Movement, index: number): Film {
  const views = movement.views.filter((view): view is FilmedView => view !== 'unknown');
  const view = views[index % views.length] ?? 'side';
  const hold = movement.kind === 'hold';
  return createFilm(movement, {
    seed: FIRST_SEED + 101 * index + seedOf(movement.id),
    view,
    repetitions: hold ? HOLD_SECONDS : REPETITIONS,
    fps: FPS,
    idleMs: hold ? 400 : 900,
  });
}

export function keptPath(film: Film): string {
  const hash = hashes.get(film) ?? hashOfFilm(film);
  hashes.set(film, hash);
  return join(KEPT, film.movement.id, `${POSED_BY}-${hash}.json`);
}

const hashes = new WeakMap<Film, string>();

/** Null where the film is still to be posed. Throws where the file is damaged. */
export function readKept(film: Film): KeypointRecording | null {
  const path = keptPath(film);
  if (!existsSync(path)) return null;
  const read = readRecording(readFileSync(path, 'utf8'));
  if (read.kind === 'failed') throw new Error(`${path}: ${read.detail}`);
  return read.recording;
}

export function keep(film: Film, recording: KeypointRecording): void {
  const path = keptPath(film);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, JSON.stringify(recording));
  renameSync(`${path}.part`, path);
}

/** So that no two movements are done by the same people. */
function seedOf(id: string): number {
  return Buffer.from(id).reduce((sum, byte) => (sum * 31 + byte) % 100_000, 7);
}
