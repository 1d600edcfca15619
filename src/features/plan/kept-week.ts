// What the week looked up in the catalogue when it was drawn last: the next start draws it from that, and fetches the catalogue after.
// Facts of the app alone, none of the person's own exercises. Where there is no room for it the start is as slow as the first.
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

export function keepFacts({ exercises, coached }: KeptFacts): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ build: BUILD, exercises, coached } satisfies Kept));
  } catch {
    // No place for it.
  }
}
