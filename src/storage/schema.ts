// What lies on disk, store by store. A change here goes with a new entry in migrations.ts, never with a change to an old one.
import type { DBSchema, IDBPTransaction, StoreNames } from 'idb';
import type { SessionSnapshot } from '../domain/coaching/session.ts';
import type { PersonalRecord } from '../domain/form/personal-record.ts';
import type { RepetitionRecording } from '../domain/form/repetition-recording.ts';
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import type { BodyMeasure } from '../domain/log/body-measure.ts';
import type { CheckIn } from '../domain/log/check-in.ts';
import type { ExercisePreference } from '../domain/log/exercise-preference.ts';
import type { ImportRecord } from '../domain/log/import-record.ts';
import type { NoteRecord, SetRecord, WorkoutRecord } from '../domain/log/records.ts';
import type { DayTotals, ExerciseRollup, ExerciseUse, WorkoutSummary } from '../domain/log/roll-up.ts';
import type { Template } from '../domain/log/template.ts';
import type { KeptTagHead } from '../domain/notes/kept-tag-head.ts';
import type { NoteLesson } from '../domain/notes/lessons.ts';
import type { ConstraintNote } from '../domain/planning/history.ts';
import type { Plan } from '../domain/planning/plan.ts';
import type { Profile } from '../domain/planning/profile.ts';
import type { PlanWishes } from '../domain/planning/training-block.ts';
import type { Settings } from './storage.ts';

/** `open` is 1 while the workout is in progress and not removed, else absent; its index is unique: at most one is in progress. */
export type WorkoutRow = WorkoutRecord & { readonly open?: 1 };

/** `removedAt` (ISO 8601 UTC): the person said it no longer holds; kept, so that merging two devices knows. */
export type ConstraintRow = ConstraintNote & { readonly removedAt?: string };

/** `back`: the start of the workout in milliseconds, negative, so that a page of the newest is the first of an index. */
export type RollupRow = ExerciseRollup & { readonly back: number };
export type SummaryRow = WorkoutSummary & { readonly back: number };

/** How far making all roll-ups anew has come: `after`, the last workout done; absent at the beginning. */
export interface RollUpState {
  readonly version: number;
  readonly after?: string;
  readonly done: boolean;
}

export interface PlumblineSchema extends DBSchema {
  workouts: { key: string; value: WorkoutRow; indexes: { day: string; open: number; import: string } };
  /** `exercise`: exercise id and start, so that the latest of one exercise are found without reading the rest. */
  sets: { key: string; value: SetRecord; indexes: { workout: string; exercise: [string, string] } };
  notes: { key: string; value: NoteRecord; indexes: { workout: string } };
  /** `until`: the last day in force. `note`: the note it was read from. */
  constraints: { key: string; value: ConstraintRow; indexes: { until: string; note: string } };
  /** `tagHead`: made from the lessons, so no copy holds it. */
  person: { key: 'profile' | 'settings' | 'tagHead'; value: Profile | Settings | KeptTagHead };
  plan: { key: 'current' | 'wishes'; value: Plan | PlanWishes };
  session: { key: 'current'; value: SessionSnapshot };
  recordings: { key: [string, number]; value: RepetitionRecording; indexes: { set: string; movement: string } };
  /** By movement. */
  personal: { key: string; value: PersonalRecord };
  /** The person's own. */
  exercises: { key: string; value: CustomExercise };
  /** By exercise. */
  preferences: { key: string; value: ExercisePreference };
  templates: { key: string; value: Template };
  measures: { key: string; value: BodyMeasure; indexes: { kind: [string, string]; import: string } };
  imports: { key: string; value: ImportRecord };
  checkIns: { key: string; value: CheckIn; indexes: { day: string } };
  /** What corrections of notes taught. */
  lessons: { key: string; value: NoteLesson };
  /** What follows is made from the workouts and their sets (see keep-roll-ups.ts). `exercise`: newest first. */
  rollups: {
    key: [string, string];
    value: RollupRow;
    indexes: { exercise: [string, number, string]; day: [string, string] };
  };
  /** `newest`: newest first. */
  summaries: { key: string; value: SummaryRow; indexes: { newest: [number, string]; day: [string, string] } };
  days: { key: string; value: DayTotals };
  uses: { key: string; value: ExerciseUse };
  upkeep: { key: 'rollups'; value: RollUpState };
}

export type StoreName = StoreNames<PlumblineSchema>;

export type WriteTransaction = IDBPTransaction<PlumblineSchema, StoreName[], 'readwrite'>;
export type ReadTransaction = IDBPTransaction<PlumblineSchema, StoreName[]>;
