// How the person is, told with a tap or two: an append-only record of a day.

/** What can be told, in the order it is asked. */
export const CHECK_IN_MEASURES = ['sleep', 'energy', 'calm', 'mood', 'soreness'] as const;
export type CheckInMeasure = (typeof CHECK_IN_MEASURES)[number];

export const CHECK_IN_STEPS = [1, 2, 3, 4, 5] as const;
export type CheckInStep = (typeof CHECK_IN_STEPS)[number];

/** 1–5 each, 5 the best: rested, slept well, calm, in good spirits, nothing sore. What was not told is absent. */
export interface CheckIn {
  readonly id: string;
  /** YYYY-MM-DD, local. */
  readonly day: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly energy?: CheckInStep;
  readonly sleep?: CheckInStep;
  readonly calm?: CheckInStep;
  readonly mood?: CheckInStep;
  readonly soreness?: CheckInStep;
  readonly deletedAt?: string;
}

/** Of each measure the check-in that holds on a day: of several the one told last; removed ones tell nothing. */
export function latestTold(checkIns: readonly CheckIn[], day: string): ReadonlyMap<CheckInMeasure, CheckIn> {
  const told = new Map<CheckInMeasure, CheckIn>();
  const inOrder = checkIns
    .filter((each) => each.day === day && each.deletedAt === undefined)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  for (const checkIn of inOrder)
    for (const measure of CHECK_IN_MEASURES) if (checkIn[measure] !== undefined) told.set(measure, checkIn);
  return told;
}
