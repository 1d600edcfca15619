// The port to IndexedDB: one repository per aggregate. Implemented by open.ts; the screens and the coach know only this.
import type { NoteRecord, SetRecord, WorkoutRecord } from '../domain/log/records.ts';
import type { ConstraintNote } from '../domain/planning/history.ts';
import type { Plan } from '../domain/planning/plan.ts';
import type { Profile } from '../domain/planning/profile.ts';
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
  startWorkout(workout: WorkoutRecord): Promise<void>;
  finishWorkout(workoutId: string, endedAt: string): Promise<void>;
  /**
   * One strict-durability transaction: the set is on disk when this resolves. `snapshot` (the session after the set) is
   * written in the same transaction so that a kill between the two is impossible.
   */
  addSet(set: SetRecord, snapshot?: SessionSnapshot | null): Promise<void>;
  /** Replaces the set's editable fields; the record keeps its id. */
  updateSet(set: SetRecord): Promise<void>;
  deleteSet(setId: string, deletedAt: string): Promise<void>;
  restoreSet(setId: string): Promise<void>;
  deleteWorkout(workoutId: string, deletedAt: string): Promise<void>;
  restoreWorkout(workoutId: string): Promise<void>;
  addNote(note: NoteRecord, constraints: readonly ConstraintNote[]): Promise<void>;
  deleteNote(noteId: string, deletedAt: string): Promise<void>;
  restoreNote(noteId: string): Promise<void>;
  workout(workoutId: string): Promise<WorkoutDetail | null>;
  /** Newest first, at most `limit` days, before `beforeDay` (exclusive) where given. */
  days(limit: number, beforeDay?: string): Promise<readonly DayOfHistory[]>;
  /** All workouts since `day` inclusive, oldest first. */
  since(day: string): Promise<readonly WorkoutDetail[]>;
}

export interface Settings {
  readonly language: 'auto' | 'en' | 'zh';
  readonly theme: 'auto' | 'dark' | 'light';
  readonly unit: 'kg' | 'lb';
  readonly poseBackend: 'auto' | 'webgpu' | 'webgl' | 'wasm';
  readonly poseModel: 'lightning' | 'thunder';
  readonly camera: 'user' | 'environment';
  readonly voice: boolean;
}

export interface PersonRepository {
  profile(): Promise<Profile | null>;
  saveProfile(profile: Profile): Promise<void>;
  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
}

export interface PlanRepository {
  current(): Promise<Plan | null>;
  save(plan: Plan): Promise<void>;
  /** In force on `day` (YYYY-MM-DD). */
  constraints(day: string): Promise<readonly ConstraintNote[]>;
  removeConstraint(id: string): Promise<void>;
}

export interface SessionRepository {
  /** The live session as last written, to resume exactly where it was. */
  load(): Promise<SessionSnapshot | null>;
  save(snapshot: SessionSnapshot): Promise<void>;
  clear(): Promise<void>;
}

export interface Storage {
  readonly log: LogRepository;
  readonly person: PersonRepository;
  readonly plan: PlanRepository;
  readonly session: SessionRepository;
  /** Called after any write, in this tab or another, with what changed. Returns the unsubscriber. */
  onChange(listener: (what: 'log' | 'person' | 'plan' | 'session') => void): () => void;
  close(): void;
}
