// What a screen sees of one set in front of the camera, and what it may ask for. Poses are not in here: they go to the canvas directly.
import type { StoreApi } from 'zustand/vanilla';
import type { PoseBackend } from '../contracts/pose.ts';
import type { Unavailable } from '../contracts/outcome.ts';
import type { CameraFacing, CameraFailure } from '../device/camera.ts';
import type { ReadRecording } from '../device/recording-source.ts';
import type { SourceKind } from '../device/frame-source.ts';
import type { VideoFileFailure } from '../device/video-file.ts';
import type { FramingHint } from '../domain/body/framing.ts';
import type { KeypointName, Pose, Side } from '../domain/body/keypoints.ts';
import type { Observation } from '../domain/body/observe.ts';
import type { PauseGesture } from '../domain/coaching/hands-up.ts';
import type { CounterState } from '../domain/counting/repetition.ts';
import type { RepetitionRecording } from '../domain/form/repetition-recording.ts';
import type { Localized } from '../domain/language.ts';
import type { RepetitionSummary, SetRecord } from '../domain/log/records.ts';
import type { Movement } from '../domain/movements/movement.ts';
import type { PlannedSet } from '../domain/planning/plan.ts';
import type { StorageError } from '../storage/storage.ts';

export type CoachSource =
  | { readonly kind: 'camera'; readonly facing: CameraFacing; readonly deviceId?: string }
  | { readonly kind: 'video'; readonly file: File }
  | { readonly kind: 'recording'; readonly file: File }
  /** The drawn figure does the movement; everything from the pixels on is real. Its sets are shown, never stored as training. */
  | { readonly kind: 'demonstration' };

/**
 * `idle`: nothing started. `starting`: model and source are being opened. `framing`: waiting until the body is seen as the
 * movement needs it. `countdown`: 3, 2, 1. `performing`: counting. `paused`: by the person, or because nobody is in the picture.
 * `finished`: the set is over and shown. `failed`: see `problem`; nothing recorded is lost.
 */
export type CoachPhase =
  | 'idle'
  | 'starting'
  | 'framing'
  | 'countdown'
  | 'performing'
  | 'paused'
  | 'finished'
  | 'failed';

export type CoachProblem =
  | { readonly where: 'camera'; readonly reason: CameraFailure }
  | { readonly where: 'video'; readonly reason: VideoFileFailure }
  | { readonly where: 'recording'; readonly reason: Extract<ReadRecording, { kind: 'failed' }>['reason'] }
  | { readonly where: 'pose'; readonly reason: Unavailable['reason'] };

/** Worth a line on the screen, not worth stopping for. */
export type CoachNotice =
  | { readonly kind: 'pose_recovered'; readonly backend: PoseBackend }
  | { readonly kind: 'form_unavailable' }
  | { readonly kind: 'stalled' }
  | { readonly kind: 'two_people' }
  | { readonly kind: 'too_dark' }
  /** The recogniser is sure of something else than what was chosen: an exercise's id. */
  | { readonly kind: 'other_movement'; readonly exercise: string }
  /** The camera went away; the set so far is kept. */
  | { readonly kind: 'camera_lost' };

/** The cue on the screen: said once, shown until the next repetition or a few seconds. `praise`: a fault was mended. */
export interface ShownCue {
  readonly kind: 'cue' | 'praise';
  readonly faultId: string;
  readonly text: Localized;
}

export interface FinishedSet {
  /** As stored, or as it would be: a demonstration or an empty set is not stored. */
  readonly set: SetRecord;
  /** What can be replayed, explained and marked, in order; of a demonstration too, which is not kept. */
  readonly recordings: readonly RepetitionRecording[];
  readonly saved:
    | { readonly kind: 'saving' | 'saved' | 'not_stored' }
    | { readonly kind: 'failed'; readonly reason: StorageError['reason'] };
}

export interface CoachState {
  readonly phase: CoachPhase;
  readonly movement: Movement;
  readonly source: SourceKind | null;
  /** Preview to be placed by the screen; replaced when the source is. */
  readonly preview: HTMLVideoElement | HTMLCanvasElement | null;
  readonly mirrored: boolean;
  /** What the plan asks for; null in a free set. */
  readonly target: PlannedSet | null;
  readonly hint: FramingHint | null;
  /** What can be counted and judged from where the phone stands; null until the body was seen. */
  readonly observation: Observation | null;
  /** 3, 2, 1 in `countdown`. */
  readonly countdown: number | null;
  readonly pausedBy: 'person' | 'nobody_in_view' | null;
  /** Counted, after corrections. */
  readonly count: number;
  /** Of a one-sided movement: how many of those counted were each side's. */
  readonly sides: Readonly<Record<Side, number>> | null;
  /** Whole seconds held. */
  readonly holdSec: number;
  readonly repetitions: readonly RepetitionSummary[];
  readonly partials: number;
  /** 0–100 of the last repetition, or of the hold so far; null where it was not judged. */
  readonly lastScore: number | null;
  readonly cue: ShownCue | null;
  /** What is said beside counts and cues, to be read; null when its time is over. In the language of the voice. */
  readonly caption: string | null;
  readonly notice: CoachNotice | null;
  readonly problem: CoachProblem | null;
  readonly muted: boolean;
  readonly backend: PoseBackend | null;
  readonly finished: FinishedSet | null;
}

/** One posed frame for the canvas and the depth gauge. */
export interface LiveFrame {
  readonly pose: Pose | null;
  readonly timestampMs: number;
  readonly counting: CounterState['phase'];
  /** 0 start position … 1 full range; may exceed 1. */
  readonly depth: number;
  /** Keypoints of the faults of the last repetition. */
  readonly highlighted: readonly KeypointName[];
  /** 0–1: how much of the two seconds both hands have been up. */
  readonly handsUp: number;
}

/** One set with one movement. Methods never throw; what goes wrong is in the state. */
export interface Coach {
  readonly store: StoreApi<CoachState>;
  /** What both hands up do in this set, where a camera sees them; null where the person does not want it. */
  readonly gesture: PauseGesture | null;
  /** Loads the model and makes it ready before anybody taps, so that the first pose comes at once. Safe to repeat. */
  prepare(): void;
  /** Called once a frame; returns the unsubscriber. */
  onFrame(listener: (frame: LiveFrame) => void): () => void;
  /** From `idle`, `failed` or `finished`: opens the source and goes on hands free until the set ends. */
  start(source: CoachSource): Promise<void>;
  pause(): void;
  resume(): void;
  /** Ends the set, stores it, shows it. */
  finish(): Promise<void>;
  /** After `finished` with a failed save: tries again. */
  retrySave(): Promise<void>;
  /** Manual correction of the count by ±1, before or after the set was stored. */
  adjustCount(by: 1 | -1): void;
  setMuted(muted: boolean): void;
  /** Ends everything and gives the camera back; idempotent. A set under way with something counted is stored first. */
  close(): Promise<void>;
}
