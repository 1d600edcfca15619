// Random workouts for the tests of exports and imports: every field a set can have, texts that break careless tables.
import fc from 'fast-check';
import { EXERCISES } from '../../../catalogue/exercises.ts';
import type { NoteRecord, SetRecord } from '../../records.ts';
import type { ExportedWorkout } from '../exported-workout.ts';

/** What breaks careless tables: quotes, separators, line breaks, formulas, other scripts; a text is never empty nor half a character. */
export const awkwardText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 24, unit: 'binary' }).map((text) => text.replaceAll('\0', '?')),
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    "''@x",
    '-5 felt heavy',
    '+',
    '@home',
    '\tx',
    ' a ',
    '"quoted", and; more',
    'two\r\nlines\nand\rmore',
    '深蹲，很重',
    '🏋️ ok',
    "it's",
    ',',
    '"',
    '\uFEFFmark',
  ),
);

const instant = fc
  .integer({ min: Date.parse('2015-01-01T00:00:00Z'), max: Date.parse('2029-12-31T00:00:00Z') })
  .map((ms) => new Date(ms).toISOString());

const load = fc.record(
  {
    value: fc.oneof(
      fc.integer({ min: -100, max: 4000 }).map((n) => n / 4),
      fc.constantFrom(180, 0.1, 81.6466266, 22.5),
    ),
    unit: fc.constantFrom('kg' as const, 'lb' as const),
    counts: fc.constantFrom('both' as const, 'each' as const),
  },
  { requiredKeys: ['value', 'unit'] },
);

const camera = fc.record({
  view: fc.constantFrom('front' as const, 'side' as const),
  setScore: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
  repetitions: fc.constant([]),
  partials: fc.nat(5),
});

const heart = fc.record({
  startBpm: fc.integer({ min: 40, max: 200 }),
  meanBpm: fc.integer({ min: 40, max: 200 }),
  peakBpm: fc.integer({ min: 40, max: 200 }),
  endBpm: fc.integer({ min: 40, max: 200 }),
  coverage: fc.double({ min: 0, max: 1, noNaN: true }),
});

const set = fc.record(
  {
    exerciseId: fc.constantFrom(...EXERCISES.map(({ id }) => id), 'custom_a', 'custom_b'),
    type: fc.constantFrom<SetRecord['type']>('normal', 'warmup', 'drop', 'amrap', 'failure'),
    source: fc.constantFrom<SetRecord['source']>('camera', 'video', 'typed', 'note', 'import', 'demonstration'),
    startedAt: instant,
    endedAt: instant,
    reps: fc.integer({ min: 1, max: 1000 }),
    load,
    perSide: fc.boolean(),
    side: fc.constantFrom('left' as const, 'right' as const),
    durationSec: fc.integer({ min: 1, max: 86_400 }),
    distanceM: fc.double({ min: 1, max: 50_000, noNaN: true }),
    rpe: fc.integer({ min: 2, max: 20 }).map((n) => n / 2),
    rir: fc.nat(10),
    supersetId: fc.constantFrom('x', 'y'),
    camera,
    heart,
    deletedAt: instant,
  },
  { requiredKeys: ['exerciseId', 'type', 'source', 'startedAt', 'endedAt'] },
);

/** Ids begin with `id`. Some sets and notes are removed ones. */
export function arbitraryWorkout(id: string): fc.Arbitrary<ExportedWorkout> {
  return fc
    .record({
      workout: fc.record(
        { startedAt: instant, endedAt: instant, title: awkwardText, importId: fc.constant('i1') },
        { requiredKeys: ['startedAt'] },
      ),
      sets: fc.array(set, { maxLength: 8 }),
      notes: fc.array(fc.record({ text: awkwardText, writtenAt: instant, ofSet: fc.nat(9), gone: fc.boolean() }), {
        maxLength: 3,
      }),
    })
    .map(({ workout, sets, notes }) => ({
      workout: { id, day: workout.startedAt.slice(0, 10), ...workout },
      sets: sets.map((each, order): SetRecord => ({ id: `${id}-s${order}`, workoutId: id, order, ...each })),
      notes: notes.map(({ text, writtenAt, ofSet, gone }, index): NoteRecord => ({
        id: `${id}-n${index}`,
        workoutId: id,
        ...(ofSet < sets.length ? { setId: `${id}-s${ofSet}` } : {}),
        text,
        writtenAt,
        parsed: { sets: [], signals: [], ambiguous: false, confidence: 1, spans: [] },
        ...(gone ? { deletedAt: writtenAt } : {}),
      })),
    }));
}

/** A whole log of up to `most` workouts. */
export function arbitraryLog(most: number): fc.Arbitrary<readonly ExportedWorkout[]> {
  return fc
    .nat(most)
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => arbitraryWorkout(`w${index}`))));
}
