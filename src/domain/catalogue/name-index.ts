// Finding the names that share most trigrams with the one written.
import { trigrams } from './exercise-names.ts';

/** Dice similarity of character trigrams, for names that share at least one. Built at the first name looked up. */
export function trigramIndex(keys: () => Iterable<string>): (wanted: string) => Iterable<readonly [string, number]> {
  const sizes = new Map<string, number>();
  const index = new Map<string, string[]>();
  const build = () => {
    for (const key of keys()) {
      const parts = trigrams(key);
      sizes.set(key, parts.size);
      for (const part of parts) {
        const list = index.get(part);
        if (list) list.push(key);
        else index.set(part, [key]);
      }
    }
  };
  return (wanted) => {
    if (sizes.size === 0) build();
    const parts = trigrams(wanted.slice(0, 80));
    const shared = new Map<string, number>();
    for (const part of parts) for (const key of index.get(part) ?? []) shared.set(key, (shared.get(key) ?? 0) + 1);
    return [...shared].map(([key, count]) => [key, (2 * count) / (parts.size + (sizes.get(key) ?? 0))] as const);
  };
}
