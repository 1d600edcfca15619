// What is kept of a person's own last layer of the form network, for each movement; plain numbers, as the form service makes them.

/** The same shape as PersonalHead of the form contract. */
export interface StoredHead {
  /** Of the factory model it grew from; it says nothing beside another. */
  readonly modelVersion: string;
  readonly movementId: string;
  /** One for each unit of the last hidden layer. */
  readonly weights: readonly number[];
  readonly bias: number;
  /** By fault id, ≥ 0. */
  readonly bandWeights: Readonly<Record<string, number>>;
  readonly calibration: { readonly scale: number; readonly shift: number };
}

export interface PersonalRecord {
  readonly movementId: string;
  /** In force; null: the factory's. */
  readonly head: StoredHead | null;
  /** What was in force before, the latest last: what one tap goes back to. */
  readonly history: readonly (StoredHead | null)[];
  /** ISO 8601 UTC. */
  readonly changedAt: string;
  /** Shares 0–1 of the marks that were called right while held back, by the factory's and by this; absent after going back. */
  readonly gain?: { readonly factoryAccuracy: number; readonly personalAccuracy: number; readonly marks: number };
}
