// Everything the coach works with, handed in by the composition root; tests hand in their own.
import type { FormService, PersonalHead } from '../contracts/form.ts';
import type { PoseModel, PoseBackend, PoseService } from '../contracts/pose.ts';
import type { FrameClock } from '../device/frame-loop.ts';
import type { FrameSource } from '../device/frame-source.ts';
import type { LightMeter } from '../device/luminance.ts';
import type { CueMeasureDetail } from '../device/cue-latency.ts';
import type { Speech } from '../device/speech.ts';
import type { TiltSensor } from '../device/tilt.ts';
import type { Tones } from '../device/tones.ts';
import type { Vibration } from '../device/vibrate.ts';
import type { WakeLockHold } from '../device/wake-lock.ts';
import type { CoachingPreferences } from '../domain/coaching/cue-preferences.ts';
import type { FaultSkill } from '../domain/coaching/fault-skill.ts';
import type { LiveProgress } from '../domain/coaching/session-machine.ts';
import type { SpokenWords } from '../domain/coaching/spoken-words.ts';
import type { JudgedPerson } from '../domain/form/measure-faults.ts';
import type { RepetitionRecording } from '../domain/form/repetition-recording.ts';
import type { Language } from '../domain/language.ts';
import type { Load, SetRecord } from '../domain/log/records.ts';
import type { Movement } from '../domain/movements/movement.ts';
import type { PlannedSet } from '../domain/planning/plan.ts';
import type { Goal } from '../domain/planning/profile.ts';
import type { StorageError } from '../storage/storage.ts';
import type { CoachProblem, CoachSource } from './coach-state.ts';
import type { HeartWatch } from './heart-watch.ts';
import type { Recognition } from './watch-movement.ts';

export type OpenedSource =
  | { readonly kind: 'open'; readonly source: FrameSource }
  | { readonly kind: 'failed'; readonly problem: CoachProblem };

/** Never rejects. `repetitions`: how many (or seconds of a hold) the demonstration shows. */
export type OpenSource = (source: CoachSource, movement: Movement, repetitions: number) => Promise<OpenedSource>;

export type SaveOutcome =
  /** As it lies in the log: workout and order are the log's. */
  | { readonly kind: 'saved'; readonly set: SetRecord }
  | { readonly kind: 'failed'; readonly reason: StorageError['reason'] };

/** Where sets go; see set-log.ts. Nothing rejects. */
export interface SetLog {
  /** Where the next set would go; shown before it is stored. */
  place(): Pick<SetRecord, 'workoutId' | 'order'>;
  /** Safe to repeat: a set is known by its id. */
  saveSet(set: SetRecord): Promise<SaveOutcome>;
  updateSet(set: SetRecord): Promise<SaveOutcome>;
  keepLive(live: LiveProgress | null): Promise<void>;
}

export interface CoachDependencies {
  readonly movement: Movement;
  readonly target: PlannedSet | null;
  /** The person's: a planned load is stored as it was shown. */
  readonly unit: Load['unit'];
  /** Limbs not to be judged, and proportions where they are known; default: all limbs, measured as they are seen. */
  readonly person?: JudgedPerson;
  readonly pose: PoseService;
  /** From the person's settings. */
  readonly poseStart: { readonly backend: PoseBackend | 'auto'; readonly model: PoseModel };
  /** Null: the rules alone judge. */
  readonly form: FormService | null;
  /** The person's own last layer for this movement, asked once a set; null or absent: the factory's. Never rejects. */
  readonly personalHead?: () => Promise<PersonalHead | null>;
  /** What the set is for; null or absent where the person has not said. */
  readonly goal?: Goal | null;
  /** The latest sets of this movement, for what they teach about its last repetitions. Never rejects. */
  readonly pastSets?: () => Promise<readonly SetRecord[]>;
  /** Null or absent without Bluetooth. */
  readonly heart?: HeartWatch | null;
  /** Null: nobody looks whether something else than planned is done. */
  readonly recognition: Recognition | null;
  readonly openSource: OpenSource;
  /** Has a camera posed and counted away from the page; see line-source.ts. Null, or absent, where it cannot be. Never rejects. */
  readonly toLine?: (source: FrameSource, movementId: string) => Promise<FrameSource | null>;
  /** Tells whenever the page is hidden or shown again; returns what stops it. Absent: it is always seen. */
  readonly watchHidden?: (listener: (hidden: boolean) => void) => () => void;
  /** Tells at once, and whenever it changes, how many frames a second heat and battery allow; returns what stops it. Absent: any. */
  readonly watchCeiling?: (listener: (fps: number) => void) => () => void;
  readonly log: SetLog;
  /** Keeps what can be replayed of a set that was saved. Never rejects; absent: nothing is kept. */
  readonly keepRecordings?: (recordings: readonly RepetitionRecording[]) => Promise<void>;
  readonly speech: Speech;
  readonly words: SpokenWords;
  /** How the person wants to be coached; default: as a new person. */
  readonly preferences?: CoachingPreferences;
  /** What is mastered of the movement's faults, as far as it is known when a set begins; absent: nothing. */
  readonly faultSkill?: () => FaultSkill;
  /** Null or absent: no tones. */
  readonly tones?: Tones | null;
  /** Told how long a word took from its frame; see device/cue-latency.ts. Absent: nobody measures. */
  readonly measureCue?: (arrivedMs: number, detail: CueMeasureDetail) => void;
  /** Of the voice: cues are said in it. */
  readonly language: Language;
  readonly vibrate: (what: Vibration) => boolean;
  readonly holdWakeLock: () => WakeLockHold;
  /** Null where nothing can be measured. */
  readonly lightMeter: LightMeter | null;
  /** Null or absent where the phone cannot say how it leans. */
  readonly tilt?: TiltSensor | null;
  /** Seconds counted down before a set, as the person has it now; default 3. */
  readonly countdownSec?: () => number;
  /** Runs work in a task of its own, soon; absent: at once. */
  readonly later?: (work: () => void) => void;
  /** Monotonic, for pacing frames; never for counting: that goes by the frames' own times. */
  readonly clock: FrameClock;
  /** Wall clock, for the log. */
  readonly now: () => Date;
  readonly newId: () => string;
}
