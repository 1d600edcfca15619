// What a row of each store that copies hold must be, to be taken back.
import { isPersonal, isRecording } from './readable-form.ts';
import { isCustomExercise, isImport, isMeasure, isPreference, isTemplate } from './readable-library.ts';
import { isCheckIn, isLesson } from './readable-told.ts';
import { isConstraint, isNote, isSet, isWorkout } from './readable.ts';
import type { BackupStore } from './storage.ts';

export const READABLE: Readonly<Record<BackupStore, (value: unknown) => boolean>> = {
  workouts: isWorkout,
  sets: isSet,
  notes: isNote,
  constraints: isConstraint,
  exercises: isCustomExercise,
  preferences: isPreference,
  templates: isTemplate,
  measures: isMeasure,
  imports: isImport,
  checkIns: isCheckIn,
  lessons: isLesson,
  recordings: isRecording,
  personal: isPersonal,
};
