// Texts of the coach area: choosing, the set in front of the camera, its summary, the workout. Messages with a number in them are functions.
import { coachLive, type CoachLiveMessages } from './coach-live.ts';
import { coachSummary, type CoachSummaryMessages } from './coach-summary.ts';
import { coachWorkout, type CoachWorkoutMessages } from './coach-workout.ts';

export interface CoachMessages extends CoachLiveMessages {
  readonly title: string;
  readonly summary: CoachSummaryMessages;
  readonly workout: CoachWorkoutMessages;
}

const en: CoachMessages = { title: 'Coach', ...coachLive.en, summary: coachSummary.en, workout: coachWorkout.en };

const zh: CoachMessages = { title: '教练', ...coachLive.zh, summary: coachSummary.zh, workout: coachWorkout.zh };

export const coach = { en, zh };
