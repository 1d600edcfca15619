// Are check-ins and lessons on disk what the app can use? As readable.ts, but fetched with what first asks.
import * as v from 'valibot';
import type { CheckIn } from '../domain/log/check-in.ts';
import type { KeptTagHead } from '../domain/notes/kept-tag-head.ts';
import type { NoteLesson } from '../domain/notes/lessons.ts';
import type { NoteSignal, NoteSpan, SignalKind } from '../domain/notes/parsed-note.ts';
import { code, day, finite, instant } from './readable.ts';

const step = v.exactOptional(v.picklist([1, 2, 3, 4, 5]));

const checkInSchema = v.looseObject({
  id: v.string(),
  day,
  at: instant,
  energy: step,
  sleep: step,
  calm: step,
  mood: step,
  soreness: step,
  deletedAt: v.exactOptional(instant),
});

const signalSchema = v.looseObject({
  kind: code<SignalKind>(),
  polarity: v.picklist(['present', 'absent', 'improving']),
  bodyPart: v.exactOptional(v.string()),
  side: v.exactOptional(code<NonNullable<NoteSignal['side']>>()),
  severity: v.exactOptional(finite),
});

const spanSchema = v.custom<NoteSpan>((value) => v.is(v.tuple([finite, finite, v.string()]), value));

const lesson = { id: v.string(), madeAt: instant, removedAt: v.exactOptional(instant) };

const lessonSchema = v.variant('kind', [
  v.looseObject({ ...lesson, kind: v.literal('alias'), words: v.string(), exerciseId: v.string() }),
  v.looseObject({ ...lesson, kind: v.literal('order'), loadFirst: v.boolean() }),
  v.looseObject({ ...lesson, kind: v.literal('line'), text: v.string(), spans: v.array(spanSchema) }),
  v.looseObject({
    ...lesson,
    kind: v.literal('signal'),
    words: v.string(),
    read: signalSchema,
    meant: v.nullable(signalSchema),
  }),
]);

const floats = v.instance(Float32Array);

const tagHeadSchema = v.looseObject({
  head: v.looseObject({ modelVersion: v.string(), weights: floats, bias: floats }),
  gain: v.looseObject({ factoryAccuracy: finite, personalAccuracy: finite, lines: finite }),
  lessonIds: v.array(v.string()),
  learntAt: instant,
});

// The annotations hold the schemas to the types: a field that is required and not checked does not compile.
const checkInRow: v.GenericSchema<unknown, CheckIn> = checkInSchema;
const lessonRow: v.GenericSchema<unknown, NoteLesson> = lessonSchema;
const tagHeadRow: v.GenericSchema<unknown, KeptTagHead> = tagHeadSchema;

export const isTagHead = (value: unknown): value is KeptTagHead => v.is(tagHeadRow, value);
export const isCheckIn = (value: unknown): value is CheckIn => v.is(checkInRow, value);
export const isLesson = (value: unknown): value is NoteLesson => v.is(lessonRow, value);
