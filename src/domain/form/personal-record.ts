// What is kept of a person's own last layer of the form network, for each movement; plain numbers, as the form service makes them.
import type { PersonalHead } from './network-terms.ts';

export interface PersonalRecord {
  readonly movementId: string;
  /** In force; null: the factory's. */
  readonly head: PersonalHead | null;
  /** What was in force before, the latest last: what one tap goes back to. */
  readonly history: readonly (PersonalHead | null)[];
  /** ISO 8601 UTC. */
  readonly changedAt: string;
  /** Shares 0–1 of the marks that were called right while held back, by the factory's and by this; absent after going back. */
  readonly gain?: { readonly factoryAccuracy: number; readonly personalAccuracy: number; readonly marks: number };
}
