// Words that were typed and not saved yet outlive an accidental reload or a tap on a link; in this tab alone.
import { useState } from 'react';

const PREFIX = 'draft/';

/** Where the tab's own storage is blocked by the person's settings, or full: a draft then lives as long as its page. */
const atHand = new Map<string, string>();

/** While there is a lock of the app, what is half typed is not for the disk. */
let onlyAtHand = false;

/** True: drafts live in memory alone from now on, those that are kept already too. */
export function keepDraftsAtHand(only: boolean): void {
  onlyAtHand = only;
  if (!only) return;
  for (const [key, text] of takeKept()) atHand.set(key, text);
}

/** What is half typed is gone, everywhere in this tab. */
export function dropDrafts(): void {
  atHand.clear();
  takeKept();
}

function takeKept(): readonly (readonly [key: string, text: string])[] {
  try {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
    return keys.map((key) => {
      const text = sessionStorage.getItem(key) ?? '';
      sessionStorage.removeItem(key);
      return [key, text];
    });
  } catch {
    return [];
  }
}

/** The text and its setter. An empty text leaves nothing behind. */
export function useDraft(name: string): readonly [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(() => draftOf(name));
  return [
    text,
    (next) => {
      setText(next);
      keepDraft(name, next);
    },
  ];
}

/** Empty where there is none. */
export function draftOf(name: string): string {
  const key = keyOf(name);
  try {
    return atHand.get(key) ?? sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** For a screen that is not open; one that is holds its own. */
export function keepDraft(name: string, text: string): void {
  const key = keyOf(name);
  atHand.delete(key);
  if (onlyAtHand) {
    if (text !== '') atHand.set(key, text);
    return;
  }
  try {
    if (text === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    if (text !== '') atHand.set(key, text);
  }
}

function keyOf(name: string): string {
  return PREFIX + name;
}
