// Exercise names in the languages whose set notation is read but which the app does not speak. Only the linker imports them:
// they are no part of the catalogue that the first page shows.
import { GERMAN_NAMES } from './de.ts';
import { SPANISH_NAMES } from './es.ts';
import { FRENCH_NAMES } from './fr.ts';

export interface NameElsewhere {
  readonly exerciseId: string;
  readonly name: string;
}

const listed = (names: Readonly<Record<string, string>>): readonly NameElsewhere[] =>
  Object.entries(names).flatMap(([exerciseId, list]) => list.split(', ').map((name) => ({ exerciseId, name })));

/** In the order in which they win where two languages share a name. */
export const NAMES_BY_LANGUAGE: ReadonlyMap<'de' | 'es' | 'fr', readonly NameElsewhere[]> = new Map([
  ['de', listed(GERMAN_NAMES)],
  ['es', listed(SPANISH_NAMES)],
  ['fr', listed(FRENCH_NAMES)],
]);
