// Texts of choosing, a finished set and the workout; they come with the screens that use them. Messages with a number in them are functions.
import type { Localized } from '../domain/language.ts';
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

export const coachTexts: Localized<CoachMessages> = { en, zh };
