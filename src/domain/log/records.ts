// The log's records: what was done, as entered. Append-only events with ids and timestamps; everything else is derived.
import type { Side } from '../body/keypoints.ts';
import type { EffortFacts } from '../fatigue/effort-facts.ts';
import type { FormJudgement } from '../form/judgement.ts';
import type { HeartFacts } from '../heart/set-heart.ts';
import type { Tempo, View } from '../movements/movement.ts';
import type { ParsedNote } from '../notes/parsed-note.ts';

/** What the person entered, in the unit they entered it: 180 lb stays 180 lb. */
export interface Load {
  readonly value: number;
  readonly unit: 'kg' | 'lb';
  /**
   * What the number covers where that is not what the exercise states (see LoadKind): `both` dumbbells of a pair together, or `each` side
   * of a load that is stated as a whole. Absent: as the exercise states it.
   */
  readonly counts?: 'both' | 'each';
}

export type SetType = 'normal' | 'warmup' | 'drop' | 'amrap' | 'failure';
export type SetSource = 'camera' | 'video' | 'demonstration' | 'typed' | 'note' | 'import';

/** One repetition as the log keeps it: no poses, no pixels. */
export interface RepetitionSummary {
  readonly index: number;
  /** From the start of the set. */
  readonly startMs: number;
  readonly endMs: number;
  readonly romDeg: number;
  readonly depth: number;
  readonly tempo: Tempo;
  readonly symmetry: number | null;
  /** The person's own side that worked, of a one-sided movement; left out where there is none or it could not be told. */
  readonly side?: Side;
  readonly form: FormJudgement;
}

/** A performed set. Either `reps` or `durationSec` or `distanceM` is present. */
export interface SetRecord {
  readonly id: string;
  readonly workoutId: string;
  /** Exercise id, or a custom exercise's id. */
  readonly exerciseId: string;
  /** Position in the workout, from 0; gaps allowed. */
  readonly order: number;
  readonly type: SetType;
  /** 1–1000. */
  readonly reps?: number;
  /** Added load where the exercise is done with bodyweight; negative = assistance. */
  readonly load?: Load;
  readonly perSide?: boolean;
  readonly side?: Side;
  readonly durationSec?: number;
  readonly distanceM?: number;
  /** 1–10 in halves. */
  readonly rpe?: number;
  /** Repetitions in reserve, 0–10. */
  readonly rir?: number;
  /** Sets of one workout with the same mark were done in turns. */
  readonly supersetId?: string;
  readonly source: SetSource;
  /** Wall clock, ISO 8601 UTC. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** Only of sets the camera saw. */
  readonly camera?: CameraSetFacts;
  /** Only of sets done with a heart-rate strap. */
  readonly heart?: HeartFacts;
  /** Set when the person removes it; kept so that undo and merging work. */
  readonly deletedAt?: string;
}

export interface CameraSetFacts {
  readonly view: View;
  readonly setScore: number | null;
  readonly repetitions: readonly RepetitionSummary[];
  readonly partials: number;
  /** The count the camera gave where the person corrected it. */
  readonly countedReps?: number;
  /** Speed, range and symmetry over the set; absent of holds and of sets of earlier versions. */
  readonly effort?: EffortFacts;
}

/** A workout; `endedAt` absent = in progress. At most one is in progress. */
export interface WorkoutRecord {
  readonly id: string;
  readonly startedAt: string;
  readonly endedAt?: string;
  /** Ended by no device: another workout was begun later, and merging found both in progress. */
  readonly endedBy?: 'merge';
  /** Local calendar day of the start, YYYY-MM-DD: history is grouped by it. */
  readonly day: string;
  readonly title?: string;
  /** Id of the planned session it was started from. */
  readonly plannedSessionId?: string;
  /** The import it came with: undoing that takes it away again. */
  readonly importId?: string;
  readonly deletedAt?: string;
}

/** A sentence of the person's own about a set or a workout. */
export interface NoteRecord {
  readonly id: string;
  readonly workoutId: string;
  readonly setId?: string;
  readonly text: string;
  readonly writtenAt: string;
  /** What was understood, with the parser's version; derived again when the parser improves. */
  readonly parsed: ParsedNote;
  readonly deletedAt?: string;
}

/** A workout with its sets, as views and derivations take it; removed ones may be among them. */
export interface LoggedWorkout {
  readonly workout: WorkoutRecord;
  readonly sets: readonly SetRecord[];
}
