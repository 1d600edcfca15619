// What a request of each contract must be made of at least. Bounds of numbers and days are the services' own business.
import * as v from 'valibot';
import type { LineService } from '../../contracts/line.ts';
import type { ServiceByName, ServiceName } from '../../contracts/service-contracts.ts';
import type { Shapes } from './checked.ts';

const text = v.string();
const texts = v.array(text);
const finite = v.pipe(v.number(), v.finite());
const flag = v.boolean();
const blob = v.instance(Blob);
const rows = v.array(v.looseObject({}));
const maybe = <S extends v.GenericSchema>(shape: S) => v.optional(shape);
const one = (shape: v.GenericSchema) => v.tuple([shape]);

const custom = v.array(
  v.looseObject({
    id: text,
    names: v.looseObject({ en: text, zh: text }),
    aliases: v.looseObject({ en: texts, zh: texts }),
    equipment: texts,
    muscles: v.record(text, finite),
    joints: v.record(text, v.unknown()),
    substitutes: texts,
  }),
);

const personBody = v.looseObject({ seated: maybe(text), limbs: maybe(v.record(text, text)) });
const profile = v.looseObject({
  goal: text,
  level: text,
  daysPerWeek: finite,
  minutesPerSession: finite,
  equipment: v.union([v.literal('all'), texts]),
  avoid: v.array(v.looseObject({ joint: text, severity: finite, spare: maybe(texts) })),
  likes: texts,
  dislikes: texts,
  readiness: v.record(text, flag),
  setAside: maybe(texts),
  body: maybe(personBody),
  places: maybe(v.array(v.looseObject({ kind: text, equipment: v.union([v.literal('all'), texts]) }))),
  placeOfDay: maybe(v.array(v.nullable(text))),
  locks: maybe(v.array(v.looseObject({ exerciseId: text }))),
  adviceSought: maybe(v.record(text, text)),
});
const history = v.array(v.looseObject({ day: text, sets: v.array(v.looseObject({ exerciseId: text, type: text })) }));
const constraints = v.array(v.looseObject({ id: text, kind: text, severity: finite, from: text, until: text }));
const adjustments = v.array(v.looseObject({ muscle: text, recovered: finite, at: text }));
const changes = v.array(v.looseObject({ kind: text, equipment: maybe(texts) }));
const plan = v.looseObject({
  createdAt: text,
  weeklySets: v.record(text, finite),
  sessions: v.array(v.looseObject({ id: text, exercises: rows })),
});
const planRequest = v.looseObject({
  profile,
  history,
  constraints,
  today: text,
  seed: v.number(),
  customExercises: maybe(custom),
  changes: maybe(changes),
  muscles: maybe(adjustments),
  block: maybe(v.looseObject({ programmeId: text, startedOn: text, weeks: finite, aims: rows })),
  current: maybe(plan),
});

const spans = v.array(v.tuple([v.number(), v.number(), v.unknown()]));
const reader = {
  customExercises: maybe(custom),
  habits: maybe(v.looseObject({ usual: rows })),
  learnt: maybe(
    v.looseObject({ aliases: rows, orders: v.looseObject({ loadFirst: finite, loadLast: finite }), signals: rows }),
  ),
  personal: maybe(v.looseObject({})),
};

const repetition = v.looseObject({ features: v.array(v.number()), view: text, bands: v.record(text, v.number()) });
const head = v.looseObject({ modelVersion: text, movementId: text, weights: v.array(v.number()), bias: v.number() });

const columns = v.array(v.looseObject({ header: text, field: v.nullable(text) }));
const answers = v.looseObject({ exercises: maybe(v.record(text, v.looseObject({ kind: text }))) });
const importPlan = v.looseObject({
  reading: v.looseObject({
    format: text,
    delimiter: text,
    headerLine: finite,
    columns,
    suggestedUnits: v.looseObject({ weight: text, distance: text }),
  }),
  answers,
  custom,
  known: v.array(v.looseObject({ id: text, startedAt: text, sets: rows })),
  importId: text,
  importedAt: text,
  salt: text,
});

const card = v.looseObject({
  eyebrow: text,
  headline: text,
  caption: text,
  score: v.nullable(v.looseObject({ figure: text, label: text })),
  marks: v.array(v.looseObject({ at: finite, depth: finite, good: flag })),
  band: v.looseObject({ from: finite, to: finite }),
  bandLabel: text,
  replay: v.nullable(v.looseObject({ poses: v.pipe(rows, v.minLength(1)), turnMs: finite, endMs: finite })),
  made: text,
});

/** A VideoFrame or ImageBitmap where this realm has them, or pixels. */
const picture = v.custom<object>((value) => typeof value === 'object' && value !== null, 'a picture');
const nothing = v.tuple([]);

export const REQUEST_SHAPES: { readonly [N in ServiceName]: Shapes<ServiceByName[N]> } = {
  pose: {
    start: one(
      v.looseObject({
        backend: v.picklist(['auto', 'webgpu', 'webgl', 'wasm']),
        model: v.picklist(['lightning', 'thunder']),
        strict: maybe(flag),
        smooth: maybe(flag),
        turn: maybe(flag),
      }),
    ),
    estimate: v.tuple([picture, v.number(), maybe(finite)]),
    reset: nothing,
    memory: nothing,
    stop: nothing,
  },
  form: {
    start: nothing,
    score: one(v.looseObject({ movementId: text, repetitions: v.array(repetition), personal: maybe(head) })),
    occlude: one(
      v.looseObject({
        movementId: text,
        repetition,
        parts: v.array(v.looseObject({ features: v.array(v.number()), faults: texts })),
        reference: maybe(v.looseObject({ features: v.array(v.number()), bands: v.record(text, v.number()) })),
        personal: maybe(head),
      }),
    ),
    personalise: one(v.looseObject({ movementId: text, marked: v.array(v.looseObject({ repetition, isGood: flag })) })),
    stop: nothing,
  },
  recogniser: {
    start: nothing,
    recognise: one(v.looseObject({ windows: v.array(v.array(v.number())) })),
    stop: nothing,
  },
  notes: {
    parse: one(v.looseObject({ text, contextExerciseId: maybe(text), ...reader })),
    readLog: one(v.looseObject({ text, today: text, dayFirst: maybe(flag), ...reader })),
    learn: one(v.looseObject({ lines: v.array(v.looseObject({ text, spans, madeAt: text })) })),
  },
  recommender: {
    recommend: one(
      v.looseObject({
        profile,
        history: v.array(v.looseObject({ exercise: text, sets: finite, lastDate: maybe(text) })),
        exclude: texts,
        k: v.number(),
        customExercises: maybe(custom),
        today: maybe(text),
      }),
    ),
    tapQuestions: one(v.looseObject({ profile, count: v.number() })),
    plan: one(planRequest),
    whatIf: one(v.looseObject({ request: planRequest, changes, profile: maybe(v.partial(profile)), plan })),
    explain: one(v.looseObject({ request: planRequest, plan, number: v.looseObject({ kind: text }) })),
    muscles: one(
      v.looseObject({
        history,
        adjustments,
        constraints: maybe(constraints),
        customExercises: maybe(custom),
        now: text,
      }),
    ),
  },
  transfer: {
    inspect: v.tuple([
      blob,
      v.looseObject({ unit: v.picklist(['kg', 'lb']), custom, columns: maybe(columns), answers: maybe(answers) }),
      maybe(v.instance(MessagePort)),
    ]),
    preview: v.tuple([blob, importPlan]),
    open: v.tuple([text, blob, importPlan]),
    next: v.tuple([text, v.number()]),
    close: one(text),
  },
  exports: {
    begin: v.tuple([
      text,
      v.looseObject({
        form: v.picklist(['backup', 'sheet', 'strong', 'hevy']),
        unit: v.picklist(['kg', 'lb']),
        exportedAt: text,
        custom,
        pack: flag,
        passphrase: v.optional(text),
      }),
    ]),
    add: v.tuple([
      text,
      v.variant('kind', [
        v.looseObject({ kind: v.literal('rows'), store: text, rows: v.array(v.unknown()) }),
        v.looseObject({
          kind: v.literal('workouts'),
          workouts: v.array(
            v.looseObject({
              workout: v.looseObject({ id: text, startedAt: text }),
              sets: v.array(v.looseObject({ id: text, exerciseId: text, type: text })),
              notes: v.array(v.looseObject({ id: text, text })),
            }),
          ),
        }),
      ]),
    ]),
    finish: one(text),
    cancel: one(text),
    inspectCopy: one(blob),
    unlockCopy: v.tuple([blob, text]),
    openCopy: v.tuple([text, blob]),
    nextCopy: one(text),
    closeCopy: one(text),
  },
  picture: { still: one(card), moving: one(card) },
};

/** The line is no service apart; the worker it lives in asks the same of its requests. */
export const LINE_SHAPES: Shapes<LineService> = {
  open: v.tuple([
    text,
    v.looseObject({ movementId: text, longestSide: finite, body: maybe(personBody) }),
    v.custom<object>((value) => typeof value === 'object' && value !== null, 'a stream or a track'),
    v.instance(MessagePort),
  ]),
  isOpen: one(text),
};
