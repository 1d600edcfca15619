// Is the plan, is the session on disk one that can be gone on with? As readable.ts: structure only; what is not reads as absent.
import * as v from 'valibot';
import type { SessionSnapshot, SkipReason } from '../domain/coaching/session.ts';
import type { Plan, Reason } from '../domain/planning/plan.ts';
import { code, day, finite, instant, kinds, loadSchema, setTypeSchema } from './readable.ts';

export const plannedSetSchema = v.looseObject({
  reps: v.exactOptional(finite),
  durationSec: v.exactOptional(finite),
  distanceM: v.exactOptional(finite),
  loadKg: v.exactOptional(finite),
  load: v.exactOptional(loadSchema),
  targetRir: finite,
  restSec: finite,
  setType: setTypeSchema,
});

export const groupSchema = v.variant('kind', [
  v.looseObject({
    id: v.string(),
    kind: v.picklist(['superset', 'circuit']),
    restSec: finite,
    transitionSec: finite,
  }),
  v.looseObject({
    id: v.string(),
    kind: v.literal('interval'),
    restSec: finite,
    format: v.variant('kind', [
      v.looseObject({ kind: v.literal('emom'), everySec: finite, rounds: finite }),
      v.looseObject({ kind: v.literal('amrap'), durationSec: finite }),
      v.looseObject({ kind: v.literal('work_rest'), workSec: finite, restSec: finite, rounds: finite }),
    ]),
  }),
]);

const plannedExercise = {
  exerciseId: v.string(),
  reasons: kinds<Reason>(),
  sets: v.array(plannedSetSchema),
};

const plannedExerciseSchema = v.looseObject({ ...plannedExercise, group: v.exactOptional(groupSchema) });

const planSchema = v.looseObject({
  createdAt: instant,
  seed: finite,
  weeklySets: v.record(v.string(), finite),
  objective: finite,
  sessions: v.array(
    v.looseObject({
      id: v.string(),
      day: finite,
      date: day,
      minutes: finite,
      exercises: v.array(plannedExerciseSchema),
    }),
  ),
});

const skipped = v.exactOptional(
  v.array(v.looseObject({ set: plannedSetSchema, index: finite, atMs: finite, why: code<SkipReason>() })),
);

const sessionExerciseSchema = v.looseObject({
  ...plannedExerciseSchema.entries,
  skipped,
  insteadOf: v.exactOptional(v.looseObject({ ...plannedExercise, skipped })),
  roundsBefore: v.exactOptional(finite),
  restSec: v.exactOptional(finite),
});

const clock = { startedAtMs: finite, pausedAtMs: v.exactOptional(finite) };
const intervalRun = {
  ...clock,
  groupId: v.string(),
  beganAtMs: finite,
  pauses: v.exactOptional(v.array(v.looseObject({ fromMs: finite, toMs: finite }))),
};
const knownSet = { setId: v.string(), restUntilMs: v.exactOptional(finite) };

const snapshotSchema = v.looseObject({
  workoutId: v.string(),
  startedAtMs: finite,
  plannedSessionId: v.exactOptional(v.string()),
  exercises: v.array(sessionExerciseSchema),
  exerciseIndex: finite,
  setIndex: finite,
  phase: v.picklist(['warming_up', 'ready', 'performing', 'resting', 'finished']),
  restUntilMs: v.exactOptional(finite),
  warmUp: v.exactOptional(
    v.looseObject({
      ...clock,
      movements: v.array(v.looseObject({ exerciseId: v.string(), durationSec: finite })),
      untilMs: finite,
    }),
  ),
  interval: v.exactOptional(v.looseObject(intervalRun)),
  intervalsDone: v.exactOptional(v.array(v.looseObject({ ...intervalRun, endedAtMs: finite }))),
  timer: v.exactOptional(v.looseObject({ exerciseId: v.string(), startedAtMs: finite })),
  liveReps: v.exactOptional(finite),
  liveHoldMs: v.exactOptional(finite),
  liveStartedAtMs: v.exactOptional(finite),
  liveAtMs: v.exactOptional(finite),
  liveExerciseId: v.exactOptional(v.string()),
  liveSetId: v.exactOptional(v.string()),
  liveLoad: v.exactOptional(loadSchema),
  liveSetType: v.exactOptional(setTypeSchema),
  liveRestUntilMs: v.exactOptional(finite),
  trail: v.exactOptional(
    v.array(
      v.looseObject({
        ...knownSet,
        exerciseIndex: finite,
        joined: v.exactOptional(v.literal(true)),
        finished: v.exactOptional(v.literal(true)),
      }),
    ),
  ),
  undone: v.exactOptional(v.array(v.looseObject({ ...knownSet, exerciseId: v.string() }))),
});

// The annotations hold the schemas to the types: a field that is required and not checked does not compile.
const planRow: v.GenericSchema<unknown, Plan> = planSchema;
const snapshotRow: v.GenericSchema<unknown, SessionSnapshot> = snapshotSchema;

export const isPlan = (value: unknown): value is Plan => v.is(planRow, value);
export const isSnapshot = (value: unknown): value is SessionSnapshot => v.is(snapshotRow, value);
