// Finding a name that is nearly the one written: by single slips, and by shared trigrams.
import { trigrams } from './exercise-names.ts';

/** Names by what is left when one letter is dropped: finds every name within one edit, and most within two. */
export function slipIndex(keys: Iterable<string>): (word: string) => ReadonlySet<string> {
  const index = new Map<string, string[]>();
  const put = (part: string, key: string) => {
    const list = index.get(part);
    if (list) list.push(key);
    else index.set(part, [key]);
  };
  for (const key of keys) {
    if (key.length < 5 || key.length > 40) continue;
    for (const part of shortened(key)) put(part, key);
  }
  return (word) => new Set(word.length > 40 ? [] : [...shortened(word)].flatMap((part) => index.get(part) ?? []));
}

function shortened(word: string): ReadonlySet<string> {
  const parts = new Set([word]);
  for (let at = 0; at < word.length; at++) parts.add(word.slice(0, at) + word.slice(at + 1));
  return parts;
}

/** Dice similarity of character trigrams, for names that share at least one. */
export function trigramIndex(keys: readonly string[]): (wanted: string) => Iterable<readonly [string, number]> {
  const sizes = new Map<string, number>();
  const index = new Map<string, string[]>();
  for (const key of keys) {
    const parts = trigrams(key);
    sizes.set(key, parts.size);
    for (const part of parts) {
      const list = index.get(part);
      if (list) list.push(key);
      else index.set(part, [key]);
    }
  }
  return (wanted) => {
    const parts = trigrams(wanted.slice(0, 80));
    const shared = new Map<string, number>();
    for (const part of parts) for (const key of index.get(part) ?? []) shared.set(key, (shared.get(key) ?? 0) + 1);
    return [...shared].map(([key, count]) => [key, (2 * count) / (parts.size + (sizes.get(key) ?? 0))] as const);
  };
}
