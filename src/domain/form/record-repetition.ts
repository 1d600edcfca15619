// Makes the recording of a repetition while its poses are still there.
import type { Repetition } from '../counting/repetition.ts';
import type { RepetitionMovement } from '../movements/movement.ts';
import { formRepetition } from './judge-repetition.ts';
import { bandsOf, type FaultMeasures } from './measure-faults.ts';
import { packSkeleton } from './pack-skeleton.ts';
import type { UnfiledRecording } from './repetition-recording.ts';

/** `seen`: the repetition as the form network may read it, without limbs that are not to be judged. */
export function recordRepetition(
  repetition: Repetition,
  movement: RepetitionMovement,
  measures: FaultMeasures,
  score: number | null,
  seen: Repetition = repetition,
): UnfiledRecording {
  return {
    index: repetition.index,
    movementId: movement.id,
    score,
    view: repetition.view,
    bands: bandsOf(measures),
    features: formRepetition(seen, movement, measures)?.features ?? null,
    skeleton: packSkeleton(repetition),
  };
}
