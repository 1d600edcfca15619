// Every place of a text at which any of many patterns matches, looked for from character to character: each pattern run over the whole
// text by itself takes several times as long.
import { byFirstCharacter } from './first-characters.ts';

export interface Hit<Item> {
  readonly item: Item;
  readonly match: RegExpExecArray;
}

const LETTER = /[a-z]/;

export interface Scanned {
  /** With the flag y and no other. */
  readonly pattern: RegExp;
  /** Whether no match begins behind one of the letters a to z. */
  readonly atWordStart: boolean;
}

/**
 * @returns of a text, every match of every item, one item's not overlapping and none empty: from left to right, at one place in the order
 * of the items.
 */
export function createScan<Item extends Scanned>(items: readonly Item[]): (text: string) => readonly Hit<Item>[] {
  const all = items.map((item, order) => ({ item, order }));
  const anywhere = byFirstCharacter(all, ({ item }) => item.pattern.source);
  const inWords = byFirstCharacter(
    all.filter(({ item }) => !item.atWordStart),
    ({ item }) => item.pattern.source,
  );
  return (text) => {
    const hits: Hit<Item>[] = [];
    const ends: (number | undefined)[] = [];
    for (let at = 0; at < text.length; at++) {
      const fitting = LETTER.test(text.charAt(at - 1)) ? inWords : anywhere;
      for (const { item, order } of fitting(text.charAt(at))) {
        if ((ends[order] ?? 0) > at) continue;
        item.pattern.lastIndex = at;
        const match = item.pattern.exec(text);
        if (!match || match[0] === '') continue;
        ends[order] = at + match[0].length;
        hits.push({ item, match });
      }
    }
    return hits;
  };
}
