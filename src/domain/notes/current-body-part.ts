// Body parts as earlier versions named them: notes and lessons on disk keep the old ids.
import type { BodyPart } from './body-parts.ts';

const CURRENT = new Map<string, BodyPart>([
  ['hamstring', 'hamstrings'],
  ['quad', 'quadriceps'],
  ['glute', 'glutes'],
  ['calf', 'calves'],
  ['lat', 'lats'],
  ['trap', 'traps'],
  ['bicep', 'biceps'],
  ['tricep', 'triceps'],
  ['forearm', 'forearms'],
]);

/** The id a stored place goes by now; any other is answered as it is. */
export function currentBodyPart(stored: string): string {
  return CURRENT.get(stored) ?? stored;
}
