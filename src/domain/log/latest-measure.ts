// The newest measure of a body: by the day it is of, then by when it was entered.
import type { BodyMeasure } from './body-measure.ts';

/** Oldest first. */
export function inOrder(measures: readonly BodyMeasure[]): readonly BodyMeasure[] {
  return measures.toSorted((a, b) => a.day.localeCompare(b.day) || a.measuredAt.localeCompare(b.measuredAt));
}

/** Of one kind; removed ones are left out. */
export function latestMeasure(measures: readonly BodyMeasure[], kind: BodyMeasure['kind']): BodyMeasure | null {
  return inOrder(measures.filter((each) => each.kind === kind && each.deletedAt === undefined)).at(-1) ?? null;
}
