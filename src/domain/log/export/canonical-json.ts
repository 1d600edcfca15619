// One spelling for one value: what two devices hold alike they write alike, byte for byte.
import { toJson } from './backup-values.ts';

/** JSON without spaces, keys in the order of their characters, wrapped as backup-values.ts says; fields that are undefined left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(toJson(value)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}
