// What a check-in asks of the plan: as a note does, for a day or two. It tightens, it never loosens.
import { addDays } from '../log/calendar-days.ts';
import { CHECK_IN_MEASURES, type CheckIn, type CheckInMeasure, type CheckInStep } from '../log/check-in.ts';
import type { ConstraintNote } from '../planning/history.ts';
import { checkInConstraintId } from './told-anew.ts';

/** Soreness without a place and low spirits limit nothing that the planner could leave out. */
const KIND_OF: Readonly<Partial<Record<CheckInMeasure, ConstraintNote['kind']>>> = {
  sleep: 'poor_sleep',
  energy: 'fatigue',
  calm: 'stress',
};

/** 0–10, by what was told on 1–5 (design default): as strong as the words "very" and none in a note. The middle asks nothing. */
const SEVERITY: Readonly<Partial<Record<CheckInStep, number>>> = { 1: 7, 2: 4 };

/** `quote`: how a measure and what was told of it is written, as the words it came from. `noteId` of each is the id of the check-in. */
export function checkInConstraints(
  checkIn: CheckIn,
  quote: (measure: CheckInMeasure, step: CheckInStep) => string,
): readonly ConstraintNote[] {
  return CHECK_IN_MEASURES.flatMap((measure) => {
    const [kind, step] = [KIND_OF[measure], checkIn[measure]];
    const severity = step === undefined ? undefined : SEVERITY[step];
    if (kind === undefined || step === undefined || severity === undefined) return [];
    return [
      {
        id: checkInConstraintId(checkIn.id, measure),
        kind,
        severity,
        quote: quote(measure, step),
        noteId: checkIn.id,
        from: checkIn.day,
        until: step === 1 ? addDays(checkIn.day, 1) : checkIn.day,
      },
    ];
  });
}
