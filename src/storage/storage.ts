// The port to IndexedDB: one repository per aggregate. Implemented by open.ts; the screens and the coach know only this.
import type { PoseSpeed } from '../domain/live/pose-speed.ts';
import type { PersonalRecord } from '../domain/form/personal-record.ts';
import type { RepetitionRecording, Verdict } from '../domain/form/repetition-recording.ts';
import type { NoteRecord, SetRecord, WorkoutRecord } from '../domain/log/records.ts';
import type { ConstraintNote } from '../domain/planning/history.ts';
import type { Plan } from '../domain/planning/plan.ts';
import type { Profile } from '../domain/planning/profile.ts';
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
  /** Shows the rest on the lock screen by playing silence, which takes the sound from a music app on most phones. Absent: no. */
  readonly restOnLockScreen?: boolean | undefined;
  /** What the person's usual bar weighs, for the plates, in kilograms and in pounds. Absent: the Olympic one. */
  readonly barKg?: number | undefined;
  readonly barLb?: number | undefined;
  /** Beats per minute, the person's own: zones hang on them. Absent: by age, and of the maximum alone. */
  readonly heartMaxBpm?: number | undefined;
  readonly heartRestBpm?: number | undefined;
  /** What this device took for a frame in real sets, the newest of each model and backend. Absent: no set was long enough yet. */
  readonly poseSpeeds?: readonly PoseSpeed[] | undefined;
  /** Seconds counted down before a set. Absent: three. */
  readonly countdownSec?: 3 | 5 | undefined;
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
  /** In force on `day` (YYYY-MM-DD): not removed, and not of a note that was removed. */
  constraints(day: string): Promise<readonly ConstraintNote[]>;
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

export interface Storage {
  readonly log: LogRepository;
  readonly person: PersonRepository;
  readonly plan: PlanRepository;
  readonly session: SessionRepository;
  readonly recordings: RecordingRepository;
  readonly personal: PersonalRepository;
  /** Called after any write, in this tab or another, with what changed; `form`: recordings, marks, own layers. Returns the unsubscriber. */
  onChange(listener: (what: 'log' | 'person' | 'plan' | 'session' | 'form') => void): () => void;
  close(): void;
}
