// A film on disk: numbered PNG pictures, and one file of labels with the true keypoints.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DRAWN_SCALE, type Film } from './film.ts';
import { pngOf } from './write-png.ts';

/** `folder` gets `0000.png` and so on and `labels.json`; keypoints are [x, y, score] in pixels of those pictures. */
export function writeClip(film: Film, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const keypoints: (readonly (readonly [number, number, number])[])[] = [];
  for (let frame = 0; frame < film.frames; frame++) {
    writeFileSync(join(folder, `${String(frame).padStart(4, '0')}.png`), pngOf(film.picture(frame)));
    keypoints.push(
      film.truth(frame).keypoints.map(({ x, y, score }) => [round(x * DRAWN_SCALE), round(y * DRAWN_SCALE), score]),
    );
  }
  const { camera, body, repetitions, endMs } = film.script;
  const labels = {
    movement: film.movement.id,
    seed: film.seed,
    view: film.view,
    yawDeg: round(camera.yawDeg),
    fps: film.fps,
    size: [film.size.width * DRAWN_SCALE, film.size.height * DRAWN_SCALE],
    durationMs: Math.round(endMs),
    statureM: round(body.stature),
    look: film.look,
    repetitions: repetitions.map(({ startMs, turnMs, endMs: lastMs, side }) => ({
      startMs: Math.round(startMs),
      turnMs: Math.round(turnMs),
      endMs: Math.round(lastMs),
      side,
    })),
    keypoints,
  };
  writeFileSync(join(folder, 'labels.json'), JSON.stringify(labels));
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}
