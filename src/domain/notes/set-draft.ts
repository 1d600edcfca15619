// Sets while a note is being read: still open to what the next words add.
import type { Side } from '../body/keypoints.ts';
import type { SetTag } from './atoms.ts';
import type { Effort, LoadReading } from './chunk-quantities.ts';
import { type DraftSources, effortSources } from './draft-sources.ts';
import type { ChunkReading } from './read-chunk.ts';

export interface SetDraft {
  exercise: string | null;
  reps?: number;
  durationSec?: number;
  distanceM?: number;
  load?: LoadReading;
  rpe?: number;
  rir?: number;
  setType?: SetTag;
  perSide?: boolean;
  side?: Side;
  bodyweight: boolean;
  weighted: boolean;
  assisted: boolean;
  line: number;
  /** Replaced, never changed: drafts copied from each other share it. */
  sources: DraftSources;
  /** Where the a×b×c begins that made it, if that can be read two ways. */
  orderAt?: number;
}

/** Sets written together: "5x5", or "9, 8, 4, 4, 3". */
export interface Run {
  exercise: string | null;
  drafts: SetDraft[];
  /** Sets said by a number; what a list behind it says wins where both count the same. */
  declared: number | null;
  /** How many of the drafts came one by one behind the first. */
  listed: number;
  /** Times told one by one of sets that were counted ("3 x 1000 m, 3:45, 3:48"). */
  timesListed?: number;
  loadsListed: number;
  readonly ladder: boolean;
  readonly sentence: number;
  readonly line: number;
  /** Supersets and rounds: runs of one block alternate. */
  block: string | null;
  readonly numbersFirst: boolean;
  confidence: number;
  /** Ratings given one after another, set by set. */
  rated: number;
  /** "To failure: 20, 15, 12": the tag holds for the whole list. */
  readonly tagHolds: boolean;
}

export function draftOf(
  exercise: string | null,
  effort: Effort | null,
  reading: ChunkReading,
  load: LoadReading | undefined,
): SetDraft {
  const tagged = effort?.plus === true ? 'amrap' : effort?.failed === true ? 'failure' : undefined;
  return {
    exercise,
    ...(effort?.reps === undefined ? {} : { reps: effort.reps }),
    ...(effort?.durationSec === undefined ? {} : { durationSec: effort.durationSec }),
    ...(effort?.distanceM === undefined ? {} : { distanceM: effort.distanceM }),
    ...(load === undefined ? {} : { load }),
    ...(tagged === undefined ? {} : { setType: tagged }),
    bodyweight: reading.bodyweight,
    weighted: reading.weighted,
    assisted: reading.assisted,
    line: reading.chunk.line,
    sources: effort === null ? {} : effortSources(effort, reading),
    ...(reading.order === null ? {} : { orderAt: reading.order.start }),
  };
}

/** Where a list names as many sets as a number did, the number only counted them. */
export function settledDrafts({ drafts, declared, listed }: Run): readonly SetDraft[] {
  if (declared === null || listed === 0) return drafts;
  // "3x5, did 5, 5, 4": the list says it all again.
  if (declared === listed && declared > 1 && drafts.length === declared + listed) return drafts.slice(-listed);
  if (declared !== listed + 1) return drafts;
  const [first] = drafts;
  return first ? [first, ...drafts.slice(-listed)] : drafts;
}

export function hasEffort({ reps, durationSec, distanceM }: SetDraft): boolean {
  return reps !== undefined || durationSec !== undefined || distanceM !== undefined;
}
