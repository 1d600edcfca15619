// What the week looked up in the catalogue when it was drawn last: the next start draws it from that, and fetches the catalogue after.
// Facts of the app alone, none of the person's own exercises. Which they are tells of the plan: with the app lock on, nothing is kept here.
// Where nothing is, the start is as slow as the first.
import type { Exercise } from '../../domain/catalogue/exercise.ts';

export interface KeptFacts {
  readonly exercises: readonly Exercise[];
  /** Of those that the camera can count and coach, the ids. */
  readonly coached: readonly string[];
}

interface Kept extends KeptFacts {
  readonly build: string;
}

const KEY = 'plumbline-week';
/** The name of this file changes with whatever it refers to: facts of another version of the app, shaped otherwise perhaps, count for nothing. */
const BUILD = import.meta.url;

export function keptFacts(): KeptFacts | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Kept | null;
    return kept?.build === BUILD ? kept : null;
  } catch {
    return null;
  }
}

/** Until it is known whether there is a lock nothing is kept. */
let mayKeep = false;

export function keepWeekAtHand(isLockOn: boolean): void {
  mayKeep = !isLockOn;
  if (!isLockOn) return;
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Then there is none either.
  }
}

export function keepFacts({ exercises, coached }: KeptFacts): void {
  if (!mayKeep) return;
  try {
    localStorage.setItem(KEY, JSON.stringify({ build: BUILD, exercises, coached } satisfies Kept));
  } catch {
    // No place for it.
  }
}
