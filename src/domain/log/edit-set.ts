// A correction of a set by the person: what they may change changes, what happened and what the camera saw stays.
import type { CameraSetFacts, SetRecord } from './records.ts';

/**
 * `edited` with the identity of `existing`: id, workout, source, times, removal mark and camera facts are those of `existing`; all else
 * is as edited (exercise, type, numbers, load, side, per side, superset, place in the order), and what is left out is gone. Of two tabs
 * that edit one set, the later write stands as a whole; a set that one of them removed stays removed, with what the other wrote. Where the repetitions of a camera set are corrected, the count that the camera gave is kept beside them.
 */
export function editSet(existing: SetRecord, edited: SetRecord): SetRecord {
  const { camera: _camera, deletedAt: _deletedAt, ...fields } = edited;
  const heart = edited.heart ?? existing.heart;
  return {
    ...fields,
    id: existing.id,
    workoutId: existing.workoutId,
    source: existing.source,
    startedAt: existing.startedAt,
    endedAt: existing.endedAt,
    // A rest is heard to its end after the set was stored: what was heard later is added, what is left out is kept.
    ...(heart ? { heart } : {}),
    ...(existing.camera ? { camera: withCount(existing.camera, existing.reps, edited.reps) } : {}),
    ...(existing.deletedAt === undefined ? {} : { deletedAt: existing.deletedAt }),
  };
}

function withCount(camera: CameraSetFacts, before: number | undefined, after: number | undefined): CameraSetFacts {
  const { countedReps, ...facts } = camera;
  const counted = countedReps ?? before;
  return counted === undefined || counted === after ? facts : { ...facts, countedReps: counted };
}
