// A mark of sources and everything they import, so that a result is kept exactly as long as what it was made with.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** `entries` and what they import, import by import, apart from `except`. */
export function sourceMark(entries: readonly URL[], except: (file: URL) => boolean): string {
  const seen = new Set<string>();
  const hash = createHash('sha256');
  const add = (file: URL) => {
    if (seen.has(file.href) || except(file)) return;
    seen.add(file.href);
    const text = readFileSync(file, 'utf8');
    hash.update(text);
    for (const [, path = ''] of text.matchAll(/ from '(\.[^']+)'/g)) add(new URL(path, file));
  };
  for (const entry of entries) add(entry);
  return hash.digest('hex').slice(0, 16);
}
