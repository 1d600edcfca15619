// What was brought in from a file in one go, so that it can be taken out again in one go.

export type ImportFormat = 'strong' | 'hevy' | 'fitnotes' | 'plumbline' | 'csv' | 'notes';

export interface ImportRecord {
  readonly id: string;
  readonly format: ImportFormat;
  readonly fileName: string;
  /** ISO 8601 UTC. */
  readonly importedAt: string;
  readonly workouts: number;
  readonly sets: number;
  /** Ids of exercises of the person's own that were made for it. */
  readonly created: readonly string[];
  /** Undone: its workouts and exercises are marked as removed. */
  readonly deletedAt?: string;
}
