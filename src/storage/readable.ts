// Is what lies on disk still what the app can show? Records that are not are left out of every view and left on disk untouched.
// Structure only, not plausibility; unknown fields and codes pass, so that renaming a code never hides somebody's history.
import * as v from 'valibot';
import type { KeypointName } from '../domain/body/keypoints.ts';
import type { Equipment, Joint, JointStress } from '../domain/catalogue/exercise.ts';
import type { StoredAccess } from '../domain/access/access-preferences.ts';
import type { StoredCoaching } from '../domain/coaching/cue-preferences.ts';
import type { NotJudged } from '../domain/form/judgement.ts';
import type { LimbState, Seated } from '../domain/body/person-body.ts';
import type { SidedLimb } from '../domain/form/sided-limb.ts';
import type { NoteRecord, SetRecord, SetSource, WorkoutRecord } from '../domain/log/records.ts';
import type { View } from '../domain/movements/movement.ts';
import type { ParsedNote } from '../domain/notes/parsed-note.ts';
import type { ConstraintNote } from '../domain/planning/history.ts';
import { GOALS, PLACE_KINDS, type Profile } from '../domain/planning/profile.ts';
import type { ConstraintRow, WorkoutRow } from './schema.ts';
import { DEFAULT_SETTINGS, type Settings } from './storage.ts';

export const finite = v.pipe(v.number(), v.finite());
export const day = v.pipe(v.string(), v.isoDate());
export const instant = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

/** A code out of a list that may change between versions. */
export const code = <T extends string>() => v.custom<T>((value) => typeof value === 'string');

/** A list of objects told apart by `kind`, of kinds that may change between versions. */
export const kinds = <T extends { readonly kind: string }>() =>
  v.custom<readonly T[]>((value) => v.is(v.array(v.looseObject({ kind: v.string() })), value));

const formSchema = v.looseObject({
  score: v.nullable(finite),
  quality: v.nullable(finite),
  faults: v.array(
    v.looseObject({ id: v.string(), probability: finite, severity: finite, joints: v.array(code<KeypointName>()) }),
  ),
  notJudged: v.array(v.looseObject({ fault: v.string(), reason: code<NotJudged['reason']>() })),
});

const repetitionSchema = v.looseObject({
  index: finite,
  startMs: finite,
  endMs: finite,
  romDeg: finite,
  depth: finite,
  tempo: v.looseObject({ eccentricMs: finite, pauseMs: finite, concentricMs: finite }),
  symmetry: v.nullable(finite),
  side: v.exactOptional(v.picklist(['left', 'right'])),
  form: formSchema,
});

const effortSchema = v.looseObject({
  velocities: v.array(v.nullable(finite)),
  velocityError: v.exactOptional(finite),
  loss: v.exactOptional(finite),
  lossError: v.exactOptional(finite),
  rangeDecay: v.exactOptional(finite),
  symmetryDrift: v.exactOptional(finite),
  estimatedRir: v.exactOptional(v.looseObject({ value: finite, low: finite, high: finite })),
});

const heartSchema = v.looseObject({
  startBpm: finite,
  meanBpm: finite,
  peakBpm: finite,
  endBpm: finite,
  recovery30Bpm: v.exactOptional(finite),
  recovery60Bpm: v.exactOptional(finite),
  zoneShares: v.exactOptional(v.array(finite)),
  maxBpm: v.exactOptional(finite),
  coverage: finite,
});

export const setTypeSchema = v.picklist(['normal', 'warmup', 'drop', 'amrap', 'failure']);
export const loadSchema = v.looseObject({
  value: finite,
  unit: v.picklist(['kg', 'lb']),
  counts: v.exactOptional(v.picklist(['both', 'each'])),
});

const setSchema = v.looseObject({
  id: v.string(),
  workoutId: v.string(),
  exerciseId: v.string(),
  order: finite,
  type: setTypeSchema,
  reps: v.exactOptional(finite),
  load: v.exactOptional(loadSchema),
  perSide: v.exactOptional(v.boolean()),
  side: v.exactOptional(v.picklist(['left', 'right'])),
  durationSec: v.exactOptional(finite),
  distanceM: v.exactOptional(finite),
  rpe: v.exactOptional(finite),
  rir: v.exactOptional(finite),
  supersetId: v.exactOptional(v.string()),
  source: code<SetSource>(),
  startedAt: instant,
  endedAt: instant,
  camera: v.exactOptional(
    v.looseObject({
      view: code<View>(),
      setScore: v.nullable(finite),
      repetitions: v.array(repetitionSchema),
      partials: finite,
      countedReps: v.exactOptional(finite),
      effort: v.exactOptional(effortSchema),
    }),
  ),
  heart: v.exactOptional(heartSchema),
  deletedAt: v.exactOptional(instant),
});

const workoutSchema = v.looseObject({
  id: v.string(),
  startedAt: instant,
  endedAt: v.exactOptional(instant),
  day,
  title: v.exactOptional(v.string()),
  plannedSessionId: v.exactOptional(v.string()),
  importId: v.exactOptional(v.string()),
  deletedAt: v.exactOptional(instant),
});

const noteSchema = v.looseObject({
  id: v.string(),
  workoutId: v.string(),
  setId: v.exactOptional(v.string()),
  text: v.string(),
  writtenAt: instant,
  parsed: v.custom<ParsedNote>((value) =>
    v.is(
      v.looseObject({
        sets: v.array(v.looseObject({ exercise: v.nullable(v.string()) })),
        signals: v.array(v.looseObject({ kind: v.string(), polarity: v.string() })),
        ambiguous: v.boolean(),
        confidence: finite,
        spans: v.array(v.looseTuple([finite, finite, v.string()])),
      }),
      value,
    ),
  ),
  deletedAt: v.exactOptional(instant),
});

const constraintSchema = v.looseObject({
  id: v.string(),
  kind: code<ConstraintNote['kind']>(),
  joint: v.exactOptional(code<Joint>()),
  severity: finite,
  quote: v.string(),
  noteId: v.string(),
  from: day,
  until: day,
  removedAt: v.exactOptional(instant),
});

const profileSchema = v.looseObject({
  goal: v.picklist(GOALS),
  level: v.picklist(['beginner', 'intermediate', 'advanced']),
  daysPerWeek: finite,
  minutesPerSession: finite,
  equipment: v.union([v.literal('all'), v.array(code<Equipment>())]),
  avoid: v.array(
    v.looseObject({
      joint: code<Joint>(),
      severity: finite,
      spare: v.exactOptional(v.array(code<JointStress>())),
      askOn: v.exactOptional(v.string()),
      atLeast: v.exactOptional(finite),
    }),
  ),
  likes: v.array(v.string()),
  dislikes: v.array(v.string()),
  readiness: v.record(v.string(), v.boolean()),
  bodyMassKg: v.exactOptional(finite),
  age: v.exactOptional(finite),
  setAside: v.exactOptional(v.array(code<SidedLimb>())),
  body: v.exactOptional(
    v.looseObject({
      seated: v.exactOptional(code<Seated>()),
      limbs: v.exactOptional(
        v.looseObject({
          left_arm: v.exactOptional(code<LimbState>()),
          right_arm: v.exactOptional(code<LimbState>()),
          left_leg: v.exactOptional(code<LimbState>()),
          right_leg: v.exactOptional(code<LimbState>()),
        }),
      ),
    }),
  ),
  places: v.exactOptional(
    v.array(
      v.looseObject({
        kind: v.picklist(PLACE_KINDS),
        equipment: v.union([v.literal('all'), v.array(code<Equipment>())]),
      }),
    ),
  ),
  placeOfDay: v.exactOptional(v.array(v.nullable(v.picklist(PLACE_KINDS)))),
  locks: v.exactOptional(
    v.array(v.looseObject({ exerciseId: v.string(), weekday: v.exactOptional(finite), day: v.exactOptional(finite) })),
  ),
  cameraFirst: v.exactOptional(v.boolean()),
  variety: v.exactOptional(v.picklist(['little', 'some', 'much'])),
  // A day that is none is passed over by whoever reads it: no profile is lost for it.
  adviceSought: v.exactOptional(v.record(v.string(), v.string())),
  readinessAskedAt: v.exactOptional(v.string()),
});

const poseSpeedSchema = v.object({
  backend: v.picklist(['webgpu', 'webgl', 'wasm']),
  model: v.picklist(['lightning', 'thunder']),
  medianMs: finite,
  measuredAt: instant,
});

const settingsSchema = v.object({
  language: v.fallback(v.picklist(['auto', 'en', 'zh']), DEFAULT_SETTINGS.language),
  theme: v.fallback(v.picklist(['auto', 'dark', 'light']), DEFAULT_SETTINGS.theme),
  unit: v.fallback(v.picklist(['kg', 'lb']), DEFAULT_SETTINGS.unit),
  poseBackend: v.fallback(v.picklist(['auto', 'webgpu', 'webgl', 'wasm']), DEFAULT_SETTINGS.poseBackend),
  poseModel: v.fallback(v.picklist(['lightning', 'thunder']), DEFAULT_SETTINGS.poseModel),
  camera: v.fallback(v.picklist(['user', 'environment']), DEFAULT_SETTINGS.camera),
  voice: v.fallback(v.boolean(), DEFAULT_SETTINGS.voice),
  coaching: v.optional(
    v.fallback(v.optional(v.custom<StoredCoaching>((value) => v.is(v.looseObject({}), value))), undefined),
  ),
  access: v.optional(
    v.fallback(v.optional(v.custom<StoredAccess>((value) => v.is(v.looseObject({}), value))), undefined),
  ),
  restOnLockScreen: v.optional(v.fallback(v.optional(v.boolean()), undefined)),
  barKg: v.optional(v.fallback(v.optional(finite), undefined)),
  barLb: v.optional(v.fallback(v.optional(finite), undefined)),
  effort: v.optional(v.fallback(v.optional(v.picklist(['rpe', 'rir', 'none'])), undefined)),
  heartMaxBpm: v.optional(v.fallback(v.optional(finite), undefined)),
  heartRestBpm: v.optional(v.fallback(v.optional(finite), undefined)),
  poseSpeeds: v.optional(v.fallback(v.optional(v.array(poseSpeedSchema)), undefined)),
  countdownSec: v.optional(v.fallback(v.optional(v.picklist([3, 5])), undefined)),
  lastBackupAt: v.optional(v.fallback(v.optional(instant), undefined)),
  copyReminder: v.optional(v.fallback(v.optional(v.literal('off')), undefined)),
  copyReminderAfter: v.optional(v.fallback(v.optional(instant), undefined)),
  badge: v.optional(v.fallback(v.optional(v.literal('off')), undefined)),
  installAdvisedAt: v.optional(v.fallback(v.optional(instant), undefined)),
  lockAfterMin: v.optional(v.fallback(v.optional(finite), undefined)),
  stopRulesSeenAt: v.optional(v.fallback(v.optional(instant), undefined)),
});

// The annotations hold the schemas to the types: a field that records.ts requires and a schema lacks does not compile.
const workoutRow: v.GenericSchema<unknown, WorkoutRecord> = workoutSchema;
const setRow: v.GenericSchema<unknown, SetRecord> = setSchema;
const noteRow: v.GenericSchema<unknown, NoteRecord> = noteSchema;
const constraintRow: v.GenericSchema<unknown, ConstraintNote> = constraintSchema;
const profileRow: v.GenericSchema<unknown, Profile> = profileSchema;

export const isWorkout = (value: unknown): value is WorkoutRow => v.is(workoutRow, value);
export const isSet = (value: unknown): value is SetRecord => v.is(setRow, value);
export const isNote = (value: unknown): value is NoteRecord => v.is(noteRow, value);
export const isConstraint = (value: unknown): value is ConstraintRow => v.is(constraintRow, value);
export const isProfile = (value: unknown): value is Profile => v.is(profileRow, value);

/** Field by field: what is readable is kept, the rest is as for a new person. */
export function readSettings(value: unknown): Settings {
  const found = v.safeParse(settingsSchema, value);
  return found.success ? found.output : DEFAULT_SETTINGS;
}
