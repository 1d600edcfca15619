// Texts of the coach area: choosing, the summary of a set, the workout. Those in front of the camera come with it. Messages with a number in them are functions.
import { coachBegin, type CoachBeginMessages } from './coach-begin.ts';
import { coachSummary, type CoachSummaryMessages } from './coach-summary.ts';
import { coachWorkout, type CoachWorkoutMessages } from './coach-workout.ts';

export interface CoachMessages extends CoachBeginMessages {
  readonly title: string;
  readonly summary: CoachSummaryMessages;
  readonly workout: CoachWorkoutMessages;
}

const en: CoachMessages = {
  title: 'Coach',
  ...coachBegin.en,
  summary: coachSummary.en,
  workout: coachWorkout.en,
};

const zh: CoachMessages = {
  title: '教练',
  ...coachBegin.zh,
  summary: coachSummary.zh,
  workout: coachWorkout.zh,
};

export const coach = { en, zh };
