// From what a person calls an exercise to the movement the camera can follow.
import type { Movement } from '../../src/domain/movements/movement.ts';

/** "Up" is a word of push-ups and pull-ups alike. */
const TELLING_LETTERS = 4;
/** What a bare word means before the camera; in a note it means the barbell. */
const BEFORE_THE_CAMERA: Readonly<Record<string, string>> = { squat: 'air_squat', 深蹲: 'air_squat' };

/** Matches id, names and aliases of the camera's movements in every language, else the one movement that has the word in its id. */
export function findMovement(name: string, movements: readonly Movement[]): Movement | null {
  const written = normalise(name);
  const wanted = BEFORE_THE_CAMERA[singular(written)] ?? written;
  const exact = movements.find((movement) =>
    [movement.id, ...Object.values(movement.names), ...Object.values(movement.aliases).flat()].some((known) =>
      [wanted, singular(wanted)].includes(normalise(known)),
    ),
  );
  if (exact) return exact;
  const [only, ...others] = movements.filter(({ id }) =>
    id.split('_').some((word) => word.length >= TELLING_LETTERS && word === singular(wanted)),
  );
  return only && others.length === 0 ? only : null;
}

function normalise(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
}

function singular(name: string): string {
  return name.replace(/s$/, '');
}
