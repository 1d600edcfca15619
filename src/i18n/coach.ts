// Texts of the coach area: choosing, the set in front of the camera, its summary, the workout. Messages with a number in them are functions.
import { coachBegin, type CoachBeginMessages } from './coach-begin.ts';
import { coachLive, type LiveMessages } from './coach-live.ts';
import { coachProblems, type ProblemMessages } from './coach-problems.ts';
import { coachSummary, type CoachSummaryMessages } from './coach-summary.ts';
import { coachWorkout, type CoachWorkoutMessages } from './coach-workout.ts';

export interface CoachMessages extends CoachBeginMessages {
  readonly title: string;
  readonly live: LiveMessages;
  readonly problems: ProblemMessages;
  readonly summary: CoachSummaryMessages;
  readonly workout: CoachWorkoutMessages;
}

const en: CoachMessages = {
  title: 'Coach',
  ...coachBegin.en,
  live: coachLive.en,
  problems: coachProblems.en,
  summary: coachSummary.en,
  workout: coachWorkout.en,
};

const zh: CoachMessages = {
  title: '教练',
  ...coachBegin.zh,
  live: coachLive.zh,
  problems: coachProblems.zh,
  summary: coachSummary.zh,
  workout: coachWorkout.zh,
};

export const coach = { en, zh };
