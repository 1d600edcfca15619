// All published programmes that can be followed. Large: screens and workers fetch it when it is asked for.
import { ANYWHERE_SCHEMES } from './anywhere.ts';
import { MUSCLE_SCHEMES } from './muscle.ts';
import { NOVICE_SCHEMES } from './novice.ts';
import { PERCENTAGE_SCHEMES } from './percentages.ts';
import type { ProgrammeScheme } from './scheme.ts';
import { WEEKLY_SCHEMES } from './weekly.ts';

export const PROGRAMME_SCHEMES: readonly ProgrammeScheme[] = [
  ...NOVICE_SCHEMES,
  ...WEEKLY_SCHEMES,
  ...PERCENTAGE_SCHEMES,
  ...MUSCLE_SCHEMES,
  ...ANYWHERE_SCHEMES,
];

/** Undefined for `generated` and for what is none. */
export function schemeById(id: string): ProgrammeScheme | undefined {
  return PROGRAMME_SCHEMES.find((scheme) => scheme.id === id);
}
