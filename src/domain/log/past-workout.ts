// A workout written down after the fact: over when it begins in the log, with the sets of a template where the person chose one.
import type { SetRecord, WorkoutRecord } from './records.ts';
import type { Template, TemplateSet } from './template.ts';

export interface PastWorkoutRequest {
  readonly id: string;
  /** YYYY-MM-DD, local to where it was. */
  readonly day: string;
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  /** Null: without a set. */
  readonly template: Template | null;
  readonly newId: () => string;
}

export interface PastWorkout {
  readonly workout: WorkoutRecord;
  readonly sets: readonly SetRecord[];
}

/**
 * It ends when it began: how long it took nobody said. Sets are what the template asks for, as entered there; a set that asks for neither
 * repetitions nor time nor distance is left out, and so is how much was left in reserve.
 */
export function pastWorkout({ id, day, startedAt, template, newId }: PastWorkoutRequest): PastWorkout {
  const workout: WorkoutRecord = { id, day, startedAt, endedAt: startedAt, ...(template && { title: template.name }) };
  const asked = (template?.exercises ?? []).flatMap(({ exerciseId, sets, group }) =>
    sets.filter(isSomething).map((set) => ({ exerciseId, set, group })),
  );
  const sets = asked.map(({ exerciseId, set, group }, order): SetRecord => ({
    id: newId(),
    workoutId: id,
    exerciseId,
    order,
    type: set.setType,
    ...doneAs(set),
    ...(group && { supersetId: group.id }),
    source: 'typed',
    startedAt,
    endedAt: startedAt,
  }));
  return { workout, sets };
}

function isSomething({ reps, durationSec, distanceM }: TemplateSet): boolean {
  return reps !== undefined || durationSec !== undefined || distanceM !== undefined;
}

function doneAs({ reps, durationSec, distanceM, load, loadKg }: TemplateSet) {
  const stated = load ?? (loadKg === undefined ? undefined : ({ value: loadKg, unit: 'kg' } as const));
  return {
    ...(reps === undefined ? {} : { reps }),
    ...(durationSec === undefined ? {} : { durationSec }),
    ...(distanceM === undefined ? {} : { distanceM }),
    ...(stated === undefined ? {} : { load: stated }),
  };
}
