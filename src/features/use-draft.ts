// Words that were typed and not saved yet outlive an accidental reload or a tap on a link; in this tab alone.
import { useState } from 'react';

/** The text and its setter. An empty text leaves nothing behind. */
export function useDraft(name: string): readonly [text: string, setText: (text: string) => void] {
  const key = `draft/${name}`;
  const [text, setText] = useState(() => kept(key));
  return [
    text,
    (next) => {
      setText(next);
      keep(key, next);
    },
  ];
}

function kept(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    // Blocked by the person's settings: a draft then lives as long as its screen.
    return '';
  }
}

function keep(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // As above, or full.
  }
}
