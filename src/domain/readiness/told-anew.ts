// A measure told anew on its day: what the answer before it asked of the plan is asked no more.
import { CHECK_IN_MEASURES, type CheckIn, type CheckInMeasure, latestTold } from '../log/check-in.ts';
import type { ConstraintNote } from '../planning/history.ts';

/** One for each measure, so that an answer can be told from the one that takes its place. */
export const checkInConstraintId = (checkInId: string, measure: CheckInMeasure): string => `${checkInId}:${measure}`;

/**
 * Whether another check-in of the same day answered the same question later.
 * @param ofDay all check-ins of the day the constraint's own was told on; removed ones count for nothing.
 */
export function isToldAnew({ id, noteId }: Pick<ConstraintNote, 'id' | 'noteId'>, ofDay: readonly CheckIn[]): boolean {
  const own = ofDay.find((checkIn) => checkIn.id === noteId);
  const measure = CHECK_IN_MEASURES.find((each) => checkInConstraintId(noteId, each) === id);
  if (!own || measure === undefined) return false;
  const holds = latestTold(ofDay, own.day).get(measure);
  return holds !== undefined && holds.id !== noteId;
}
