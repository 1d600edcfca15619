// What is said between two sets, in writing: the latest sentence, for as long as reading it takes.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Announcer } from './announcer.ts';

export interface Caption {
  readonly text: string;
  /** The voice said it aloud, as far as is known: it is not muted, and the device has one. */
  readonly heard: boolean;
}

export interface Captions {
  /** Null: nothing is to be read now. */
  readonly store: StoreApi<Caption | null>;
  /** Takes the place of what stood there. */
  show(caption: Caption): void;
}

/** The page's one voice, and what it says in writing. */
export interface CaptionedAnnouncer extends Announcer {
  readonly captions: StoreApi<Caption | null>;
}

const LEAST_MS = 4000;
const MOST_MS = 14_000;
/** About twelve letters or four characters a second: slower than subtitles, since whoever reads is out of breath and far away. */
const LETTER_MS = 80;
const CHARACTER_MS = 250;

/** Milliseconds that a sentence stays. */
export function readingMs(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.length - characters;
  return Math.min(MOST_MS, Math.max(LEAST_MS, 1500 + letters * LETTER_MS + characters * CHARACTER_MS));
}

/** `later` runs something after so many milliseconds; returns how to call it off. */
export function createCaptions(later: (run: () => void, ms: number) => () => void = runLater): Captions {
  const store = createStore<Caption | null>(() => null);
  let callOff: (() => void) | null = null;
  return {
    store,
    show(caption) {
      callOff?.();
      // Replaced, not merged: null has nothing to merge with.
      store.setState(caption, true);
      callOff = later(() => store.setState(null, true), readingMs(caption.text));
    },
  };
}

function runLater(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
