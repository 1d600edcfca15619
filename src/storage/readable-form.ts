// Is what lies on disk of repetitions and own layers still what the app can use? As readable.ts, but fetched with what first asks.
import * as v from 'valibot';
import type { PersonalRecord } from '../domain/form/personal-record.ts';
import type { RepetitionRecording } from '../domain/form/repetition-recording.ts';
import { isSkeleton } from '../domain/form/skeleton-layout.ts';
import type { View } from '../domain/movements/movement.ts';
import { code, finite, instant } from './readable.ts';

const recordingSchema = v.looseObject({
  setId: v.string(),
  index: finite,
  movementId: v.string(),
  recordedAt: instant,
  score: v.nullable(finite),
  view: code<View>(),
  bands: v.record(v.string(), finite),
  features: v.nullable(v.array(finite)),
  skeleton: v.custom<Uint8Array<ArrayBuffer>>(isSkeleton),
  mark: v.exactOptional(v.picklist(['good', 'bad'])),
});

const headSchema = v.looseObject({
  modelVersion: v.string(),
  movementId: v.string(),
  weights: v.array(finite),
  bias: finite,
  bandWeights: v.record(v.string(), finite),
  calibration: v.looseObject({ scale: finite, shift: finite }),
});

const personalSchema = v.looseObject({
  movementId: v.string(),
  head: v.nullable(headSchema),
  history: v.array(v.nullable(headSchema)),
  changedAt: instant,
  gain: v.exactOptional(v.looseObject({ factoryAccuracy: finite, personalAccuracy: finite, marks: finite })),
});

const recordingRow: v.GenericSchema<unknown, RepetitionRecording> = recordingSchema;
const personalRow: v.GenericSchema<unknown, PersonalRecord> = personalSchema;

export const isRecording = (value: unknown): value is RepetitionRecording => v.is(recordingRow, value);
export const isPersonal = (value: unknown): value is PersonalRecord => v.is(personalRow, value);
