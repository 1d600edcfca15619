// The port to IndexedDB: one repository per aggregate. Implemented by open.ts; the screens and the coach know only this.
import type { PoseSpeed } from '../domain/live/pose-speed.ts';
import type { PersonalRecord } from '../domain/form/personal-record.ts';
import type { RepetitionRecording, Verdict } from '../domain/form/repetition-recording.ts';
import type { CustomExercise } from '../domain/catalogue/custom-exercise.ts';
import type { BodyMeasure, MeasureKind } from '../domain/log/body-measure.ts';
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
import type { StoredAccess } from '../domain/access/access-preferences.ts';
import type { StoredCoaching } from '../domain/coaching/cue-preferences.ts';
import type { SessionSnapshot } from '../domain/coaching/session.ts';

/** Thrown by every repository when the data did not reach the disk. The operation left nothing half done. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly reason: 'full' | 'blocked' | 'newer_version' | 'closed' | 'unsupported' | 'failed';
  constructor(reason: StorageError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

export interface DayOfHistory {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly workouts: readonly WorkoutDetail[];
}

export interface WorkoutDetail {
  readonly workout: WorkoutRecord;
  /** In order, without deleted ones. */
  readonly sets: readonly SetRecord[];
  readonly notes: readonly NoteRecord[];
}

export interface LogRepository {
  /** The workout in progress, or null. */
  active(): Promise<WorkoutDetail | null>;
  /** Refused (`failed`) while another workout is in progress. `snapshot` is written in the same transaction. */
  startWorkout(workout: WorkoutRecord, snapshot?: SessionSnapshot): Promise<void>;
  /** Clears the session's snapshot in the same transaction. A workout that has ended keeps its end. */
  finishWorkout(workoutId: string, endedAt: string): Promise<void>;
  /**
   * One strict-durability transaction: the set is on disk when this resolves. `snapshot` (the session after the set) is
   * written in the same transaction so that a kill between the two is impossible; null clears it, absent leaves it. Adding the
   * same set again changes nothing.
   */
  addSet(set: SetRecord, snapshot?: SessionSnapshot | null): Promise<void>;
  /** Replaces the set's editable fields (see edit-set.ts); id, workout, source, times and what the camera saw stay. */
  updateSet(set: SetRecord): Promise<void>;
  /** `snapshot` (the session without the set, or with it again) is written in the same transaction; absent leaves it. */
  deleteSet(setId: string, deletedAt: string, snapshot?: SessionSnapshot): Promise<void>;
  restoreSet(setId: string, snapshot?: SessionSnapshot): Promise<void>;
  deleteWorkout(workoutId: string, deletedAt: string): Promise<void>;
  /** One that was in progress goes on, or, where another is in progress by now, comes back ended with its last set. */
  restoreWorkout(workoutId: string): Promise<void>;
  /** A workout that is over, with its sets and notes, in one transaction: one logged afterwards, or a copy. Ids that are there stay as they are. */
  addWorkout(workout: WorkoutRecord, sets: readonly SetRecord[], notes?: readonly NoteRecord[]): Promise<void>;
  /** Title, times and day of a workout; null takes the title away. */
  updateWorkout(workoutId: string, changes: WorkoutChanges): Promise<void>;
  /** The sets named get these positions, 0 upwards; others keep theirs. */
  reorderSets(workoutId: string, setIds: readonly string[]): Promise<void>;
  addNote(note: NoteRecord, constraints: readonly ConstraintNote[]): Promise<void>;
  deleteNote(noteId: string, deletedAt: string): Promise<void>;
  restoreNote(noteId: string): Promise<void>;
  workout(workoutId: string): Promise<WorkoutDetail | null>;
  /** Newest first (days, and workouts within a day), at most `limit` days, before `beforeDay` (exclusive) where given. */
  days(limit: number, beforeDay?: string): Promise<readonly DayOfHistory[]>;
  /** All workouts since `day` inclusive, oldest first, the one in progress included. */
  since(day: string): Promise<readonly WorkoutDetail[]>;
  /** The latest `limit` sets of one exercise, newest first; removed ones and those of removed workouts are left out. */
  latestSets(exerciseId: string, limit: number): Promise<readonly SetRecord[]>;
}

export interface WorkoutChanges {
  readonly title?: string | null;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly day?: string;
}

/** Where in a list a summary stands: the summary itself will do. With the id, workouts that began at the same moment are told apart. */
export interface SummaryPlace {
  readonly startedAt: string;
  readonly workoutId?: string;
}

/** What the log comes to: rows kept in the same transaction as the sets (see roll-up.ts), made anew where they are of an older version. */
export interface InsightRepository {
  /** Newest first, at most `limit`, those before (not with) `before` where given: the place of a summary that was read. */
  summaries(limit: number, before?: SummaryPlace): Promise<readonly WorkoutSummary[]>;
  /** Oldest first, days inclusive. */
  summariesBetween(fromDay: string, toDay: string): Promise<readonly WorkoutSummary[]>;
  /** Newest first: of the workouts in which the exercise was done. */
  summariesWith(exerciseId: string, limit: number, before?: SummaryPlace): Promise<readonly WorkoutSummary[]>;
  /** Of the workouts named that are in the log, newest first. */
  summariesOf(workoutIds: readonly string[]): Promise<readonly WorkoutSummary[]>;
  summaryCount(): Promise<number>;
  /** Days with a workout, oldest first. */
  days(fromDay?: string): Promise<readonly DayTotals[]>;
  /** All of one exercise, oldest first. */
  ofExercise(exerciseId: string): Promise<readonly ExerciseRollup[]>;
  /** All exercises, oldest first, days inclusive. */
  between(fromDay: string, toDay: string): Promise<readonly ExerciseRollup[]>;
  /** What was ever done, most used first. */
  exercisesUsed(): Promise<readonly ExerciseUse[]>;
  /** Newest first: notes whose text has all the words, folded by case and width, with their workouts present. */
  findNotes(text: string, limit: number): Promise<readonly NoteRecord[]>;
}

export interface ExerciseRepository {
  /** The person's own, removed ones too, oldest first. */
  custom(): Promise<readonly CustomExercise[]>;
  saveCustom(exercise: CustomExercise): Promise<void>;
  removeCustom(exerciseId: string, deletedAt: string): Promise<void>;
  restoreCustom(exerciseId: string): Promise<void>;
  preferences(): Promise<readonly ExercisePreference[]>;
  savePreference(preference: ExercisePreference): Promise<void>;
}

export interface TemplateRepository {
  /** Without removed ones, latest change first. */
  all(): Promise<readonly Template[]>;
  get(templateId: string): Promise<Template | null>;
  save(template: Template): Promise<void>;
  remove(templateId: string, deletedAt: string): Promise<void>;
  restore(templateId: string): Promise<void>;
}

export interface MeasureRepository {
  /** Without removed ones, oldest first; of one kind where given. */
  all(kind?: MeasureKind): Promise<readonly BodyMeasure[]>;
  save(measure: BodyMeasure): Promise<void>;
  remove(measureId: string, deletedAt: string): Promise<void>;
  restore(measureId: string): Promise<void>;
}

/** What an import puts into the log in one transaction. */
export interface ImportBatch {
  readonly workouts: readonly WorkoutRecord[];
  readonly sets: readonly SetRecord[];
  readonly notes: readonly NoteRecord[];
  readonly exercises: readonly CustomExercise[];
  readonly measures: readonly BodyMeasure[];
}

export interface ImportRepository {
  /** Newest first, undone ones too. */
  all(): Promise<readonly ImportRecord[]>;
  /**
   * Adds what is not there yet (by id) with its roll-ups, and keeps the record as it stands, in one transaction. An import of many
   * workouts calls it again and again with whole workouts and the record's growing counts: one cut short leaves a record that says
   * what did come in, and can be undone like any other.
   */
  add(record: ImportRecord, batch: ImportBatch): Promise<void>;
  /** Ids of workouts that came in and that the person removed since by themselves; those of undone imports are not among them. */
  removed(): Promise<readonly string[]>;
  /** Marks the workouts, measures and exercises of the import as removed; exercises that other workouts use stay. */
  undo(importId: string, deletedAt: string): Promise<void>;
  /** Brings them back. */
  redo(importId: string): Promise<void>;
}

/** How the person said they are, each telling a record of its own. */
export interface CheckInRepository {
  /** Without removed ones, oldest first; days (YYYY-MM-DD) inclusive. */
  between(fromDay: string, toDay: string): Promise<readonly CheckIn[]>;
  /** `constraints`: what it asks of the plan, written in the same transaction; their `noteId` is the id of the check-in. */
  add(checkIn: CheckIn, constraints?: readonly ConstraintNote[]): Promise<void>;
  /** What it asked of the plan is lifted with it. */
  remove(checkInId: string, deletedAt: string): Promise<void>;
  restore(checkInId: string): Promise<void>;
}

/** What corrections taught the reader of notes. */
export interface LessonRepository {
  /** Oldest first, those taken back too. */
  all(): Promise<readonly NoteLesson[]>;
  add(lesson: NoteLesson): Promise<void>;
  /** Takes it back; one that was taken back before keeps the time of that. */
  remove(lessonId: string, removedAt: string): Promise<void>;
  restore(lessonId: string): Promise<void>;
  /** The last layer that was learnt from them; null where none is. */
  head(): Promise<KeptTagHead | null>;
  /** Null: the factory's again. */
  saveHead(head: KeptTagHead | null): Promise<void>;
}

/** Stores whose rows a complete backup holds. Roll-ups are left out: they are made from the rest. */
export const BACKUP_STORES = [
  'workouts',
  'sets',
  'notes',
  'constraints',
  'exercises',
  'preferences',
  'templates',
  'measures',
  'imports',
  'checkIns',
  'lessons',
  'recordings',
  'personal',
] as const;
export type BackupStore = (typeof BACKUP_STORES)[number];

/** What a copy holds of the person beside the log. */
export const PERSON_KEYS = ['profile', 'settings', 'plan', 'wishes'] as const;
export type PersonKey = (typeof PERSON_KEYS)[number];
export interface PersonRow {
  readonly key: PersonKey;
  readonly value: unknown;
}

/** What became of the rows of a copy, or would: new here, later than what is here, here already or later here, none that could be read back. */
export interface MergedRows {
  readonly added: number;
  readonly changed: number;
  readonly known: number;
  readonly refused: number;
}

export interface MergeOptions {
  readonly onlyMissing?: boolean;
}

export interface BackupRepository {
  /** A page of a store's rows with their stamps (hybrid-clock.ts), removed ones too, by key; `next` null after the last. */
  page(
    store: BackupStore,
    limit: number,
    next?: unknown,
  ): Promise<{ readonly rows: readonly unknown[]; readonly next: unknown }>;
  count(store: BackupStore): Promise<number>;
  /** What there is of the person, with stamps; of the settings what is not of this device alone. */
  person(): Promise<readonly PersonRow[]>;
  /** What `merge` would make of the rows; writes nothing. */
  compare(store: BackupStore, rows: readonly unknown[], options?: MergeOptions): Promise<MergedRows>;
  /**
   * Of each row the later version stands, by the stamps; in one transaction, with roll-ups. Merging is the same in any order and any number of
   * times. A workout in progress is in no list of those until `settle`. `onlyMissing`: what is here stays, whatever its version; for tables, which
   * hold less than a row does.
   */
  merge(store: BackupStore, rows: readonly unknown[], options?: MergeOptions): Promise<MergedRows>;
  /** Of profile, plan and wishes the later stands; settings take the place of those here where that is asked for. What was taken. */
  mergePerson(rows: readonly PersonRow[], options: { readonly withSettings: boolean }): Promise<readonly PersonKey[]>;
  /** After the last page was merged: at most one workout is in progress, the one begun last. */
  settle(): Promise<void>;
  /** Takes everything that copies hold off the disk, in one transaction; settings stay. Keep a copy first. */
  clear(): Promise<void>;
}

export interface Settings {
  readonly language: 'auto' | 'en' | 'zh';
  readonly theme: 'auto' | 'dark' | 'light';
  readonly unit: 'kg' | 'lb';
  readonly poseBackend: 'auto' | 'webgpu' | 'webgl' | 'wasm';
  readonly poseModel: 'lightning' | 'thunder';
  readonly camera: 'user' | 'environment';
  readonly voice: boolean;
  /** How the person wants to be coached, as kept: read it with coachingPreferences. Absent: as a new person. */
  readonly coaching?: StoredCoaching | undefined;
  /** Captions, digits and the hand, as kept: read it with accessPreferences. Absent: as a new person. */
  readonly access?: StoredAccess | undefined;
  /** Shows the rest on the lock screen by playing silence, which takes the sound from a music app on most phones. Absent: no. */
  readonly restOnLockScreen?: boolean | undefined;
  /** What the person's usual bar weighs, for the plates, in kilograms and in pounds. Absent: the Olympic one. */
  readonly barKg?: number | undefined;
  readonly barLb?: number | undefined;
  /** What is asked of the effort of a set where the exercise has no preference of its own. Absent: repetitions in reserve. */
  readonly effort?: 'rpe' | 'rir' | 'none' | undefined;
  /** Beats per minute, the person's own: zones hang on them. Absent: by age, and of the maximum alone. */
  readonly heartMaxBpm?: number | undefined;
  readonly heartRestBpm?: number | undefined;
  /** What this device took for a frame in real sets, the newest of each model and backend. Absent: no set was long enough yet. */
  readonly poseSpeeds?: readonly PoseSpeed[] | undefined;
  /** Seconds counted down before a set. Absent: three. */
  readonly countdownSec?: 3 | 5 | undefined;
  /** When a complete copy was last handed over, ISO 8601 UTC. Absent: never from this device. */
  readonly lastBackupAt?: string | undefined;
  /** Whether it is said that a copy is due. Absent: it is. */
  readonly copyReminder?: 'off' | undefined;
  /** Not before then, ISO 8601 UTC. Absent: whenever it is due. */
  readonly copyReminderAfter?: string | undefined;
  /** Whether the app's icon is marked while a workout of the plan is due. Absent: it is. */
  readonly badge?: 'off' | undefined;
  /** When it was said how to install the app, ISO 8601 UTC. Absent: not yet. */
  readonly installAdvisedAt?: string | undefined;
  /** Minutes in the background after which a locked app locks again; 0: at once. Absent: five. */
  readonly lockAfterMin?: number | undefined;
  /** When the person read when to stop, ISO 8601 UTC. Absent: not yet. */
  readonly stopRulesSeenAt?: string | undefined;
}

/** What a new person starts with, and what stands in for a setting that is missing or unreadable. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'auto',
  unit: 'kg',
  poseBackend: 'auto',
  poseModel: 'lightning',
  camera: 'user',
  voice: true,
};

export interface PersonRepository {
  profile(): Promise<Profile | null>;
  saveProfile(profile: Profile): Promise<void>;
  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
}

export interface PlanRepository {
  current(): Promise<Plan | null>;
  save(plan: Plan): Promise<void>;
  /** What is not readable counts as not said. */
  wishes(): Promise<PlanWishes>;
  saveWishes(wishes: PlanWishes): Promise<void>;
  /** In force on `day` (YYYY-MM-DD): not removed, nor of a note or check-in that was, an import undone, a measure told anew. */
  constraints(day: string): Promise<readonly ConstraintNote[]>;
  /** As `constraints`, in force on `day` or later, the latest first, also those taken back, which say when. */
  constraintsSince(day: string): Promise<readonly (ConstraintNote & { readonly removedAt?: string })[]>;
  removeConstraint(id: string): Promise<void>;
  /** Undoes `removeConstraint`. */
  restoreConstraint(id: string): Promise<void>;
}

export interface SessionRepository {
  /** The live session as last written, to resume exactly where it was. Null where its workout is not in progress. */
  load(): Promise<SessionSnapshot | null>;
  save(snapshot: SessionSnapshot): Promise<void>;
  clear(): Promise<void>;
}

/** Counted repetitions, kept to be replayed, compared and marked; of each movement the latest two hundred, unmarked ones going first. */
export interface RecordingRepository {
  /** One that is there already is replaced, its mark kept. */
  saveAll(recordings: readonly RepetitionRecording[]): Promise<void>;
  /** In order. Those of removed sets too. */
  ofSet(setId: string): Promise<readonly RepetitionRecording[]>;
  /** Marked good, or scored so and not marked bad; newest first. */
  goodOf(movementId: string, limit: number): Promise<readonly RepetitionRecording[]>;
  /** With a verdict of the person, oldest first. */
  marked(movementId: string): Promise<readonly RepetitionRecording[]>;
  /** Null takes the mark away. Fails where there is no such recording. */
  setMark(setId: string, index: number, mark: Verdict | null): Promise<void>;
}

/** The person's own last layers of the form network. */
export interface PersonalRepository {
  of(movementId: string): Promise<PersonalRecord | null>;
  save(record: PersonalRecord): Promise<void>;
  remove(movementId: string): Promise<void>;
}

/** The app's own lock. While it is `locked`, private rows cannot be read: nothing but this may be asked. */
export interface LockRepository {
  /** `none`: nothing is sealed. `open`: sealed, and opened in this page. */
  state(): Promise<'none' | 'locked' | 'open'>;
  /** False: another passphrase. Takes a fraction of a second, on purpose. */
  unlock(passphrase: string): Promise<boolean>;
  /** Seals what lies there; 0–1. One that is cut short goes on at the next unlocking. Refused (`failed`) where there is a lock. */
  setUp(passphrase: string, onProgress?: (share: number) => void): Promise<void>;
  /** False: another passphrase. */
  change(passphrase: string, next: string): Promise<boolean>;
  /** Opens everything for good. False: another passphrase. */
  remove(passphrase: string, onProgress?: (share: number) => void): Promise<boolean>;
}

/** `lost`: the browser does not give it back. `seal`: its seal is broken. `shape`: it is not what the app can show. */
export interface UnreadableRow {
  readonly store: string;
  readonly key: IDBValidKey;
  readonly why: 'lost' | 'seal' | 'shape';
}

/** What lies on disk and is shown nowhere, as it cannot be read. It stays there. */
export interface UnreadableRepository {
  /** Looks through everything: seconds, for a log of many years. */
  find(): Promise<readonly UnreadableRow[]>;
  /** JSON of the rows as they lie on disk, sealed where they are; null in the place of one that is lost. */
  asTheyLie(rows: readonly UnreadableRow[]): Promise<string>;
}

export interface Storage {
  readonly lock: LockRepository;
  readonly unreadable: UnreadableRepository;
  readonly log: LogRepository;
  readonly person: PersonRepository;
  readonly plan: PlanRepository;
  readonly session: SessionRepository;
  readonly recordings: RecordingRepository;
  readonly personal: PersonalRepository;
  readonly insight: InsightRepository;
  readonly exercises: ExerciseRepository;
  readonly templates: TemplateRepository;
  readonly measures: MeasureRepository;
  readonly imports: ImportRepository;
  readonly checkIns: CheckInRepository;
  readonly lessons: LessonRepository;
  readonly backup: BackupRepository;
  /** Called after any write, in this tab or another, with what changed; `form`: recordings, marks, own layers; `exercises`: own
   * exercises and preferences; `library`: templates and measures; `lessons`: what corrections of notes taught. Returns the
   * unsubscriber. */
  onChange(
    listener: (
      what: 'log' | 'person' | 'plan' | 'session' | 'form' | 'exercises' | 'library' | 'checkIns' | 'lessons',
    ) => void,
  ): () => void;
  close(): void;
}
