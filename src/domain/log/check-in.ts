// How the person is, told with a tap or two: an append-only record of a day.

/** 1–5 each, 5 the best: rested, slept well, calm, in good spirits, nothing sore. What was not told is absent. */
export interface CheckIn {
  readonly id: string;
  /** YYYY-MM-DD, local. */
  readonly day: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly energy?: 1 | 2 | 3 | 4 | 5;
  readonly sleep?: 1 | 2 | 3 | 4 | 5;
  readonly calm?: 1 | 2 | 3 | 4 | 5;
  readonly mood?: 1 | 2 | 3 | 4 | 5;
  readonly soreness?: 1 | 2 | 3 | 4 | 5;
  readonly deletedAt?: string;
}
