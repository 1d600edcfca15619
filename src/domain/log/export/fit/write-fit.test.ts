import fc from 'fast-check';
import FitParser from 'fit-file-parser';
import { expect, test } from 'vitest';
import { EXERCISES, exerciseById } from '../../../catalogue/exercises.ts';
import { loadKg } from '../../load-kg.ts';
import type { SetRecord, WorkoutRecord } from '../../records.ts';
import { FIT_EXERCISE_IDS, FIT_UNKNOWN_CATEGORY, fitExerciseOf } from './fit-exercise.ts';
import { fitCrc } from './fit-file.ts';
import { writeFit } from './write-fit.ts';

interface ReadSet {
  readonly set_type: 'active' | 'rest';
  readonly repetitions?: number;
  readonly weight?: number;
  readonly duration?: number;
  readonly start_time: Date;
  readonly timestamp: Date;
  readonly category?: readonly (string | null)[];
  readonly category_subtype?: readonly (number | null)[];
  readonly weight_display_unit?: string;
  readonly message_index: { readonly value: number };
  readonly wkt_step_index?: { readonly value: number };
}

interface ReadFit {
  readonly sets: readonly ReadSet[];
  readonly sessions: readonly Record<string, unknown>[];
  readonly laps: readonly Record<string, unknown>[];
  readonly records: readonly { readonly heart_rate: number; readonly timestamp: Date }[];
  readonly activity: Record<string, unknown>;
  readonly messages?: Readonly<Record<string, readonly Record<string, unknown>[]>>;
}

/** Check sums are held to: without `force` the library refuses a file whose do not fit. */
async function read(bytes: Uint8Array<ArrayBuffer>): Promise<ReadFit> {
  const parser = new FitParser({ force: false, mode: 'list' });
  return (await parser.parseAsync(bytes.buffer)) as unknown as ReadFit;
}

const START = Date.parse('2026-03-02T17:00:00.000Z');
const at = (seconds: number) => new Date(START + seconds * 1000).toISOString();
const workout: WorkoutRecord = {
  id: 'w',
  startedAt: at(0),
  endedAt: at(3600),
  day: '2026-03-02',
  title: '腿日 · legs',
};

function set(over: Partial<SetRecord> & { readonly startedAt: string; readonly endedAt: string }): SetRecord {
  return {
    id: `s${over.order ?? 0}`,
    workoutId: 'w',
    exerciseId: 'back_squat',
    order: 0,
    type: 'normal',
    source: 'typed',
    ...over,
  };
}

function write(sets: readonly SetRecord[]): Uint8Array<ArrayBuffer> {
  return writeFit({
    workout,
    sets,
    exerciseOf: exerciseById,
    nameOf: (id) => exerciseById(id)?.names.en ?? id,
  });
}

test('sets, rests, repetitions, loads and times are read back by a FIT library', async () => {
  const heart = { startBpm: 98, meanBpm: 120, peakBpm: 141, endBpm: 137, coverage: 1 };
  const file = write([
    set({ order: 0, startedAt: at(60), endedAt: at(100), reps: 5, load: { value: 100, unit: 'kg' }, heart }),
    set({ order: 1, startedAt: at(220), endedAt: at(262), reps: 8, load: { value: 180, unit: 'lb' } }),
    set({ order: 2, startedAt: at(400), endedAt: at(445), exerciseId: 'plank', durationSec: 45 }),
  ]);
  const fit = await read(file);
  expect(fit.sets.map(({ set_type }) => set_type)).toEqual(['active', 'rest', 'active', 'rest', 'active']);
  const [first, rest, second, , hold] = fit.sets;
  expect(first).toMatchObject({
    repetitions: 5,
    weight: 100,
    duration: 40,
    start_time: new Date(at(60)),
    timestamp: new Date(at(100)),
    category: ['squat'],
    category_subtype: [6],
    weight_display_unit: 'kilogram',
  });
  expect(rest).toMatchObject({ duration: 120, start_time: new Date(at(100)), timestamp: new Date(at(220)) });
  expect(rest?.repetitions).toBeUndefined();
  expect(second).toMatchObject({ repetitions: 8, weight_display_unit: 'pound' });
  expect((second?.weight ?? 0) / 0.45359237).toBeCloseTo(179.95, 2);
  expect(hold).toMatchObject({ duration: 45, category: ['plank'] });
  expect(hold?.repetitions).toBeUndefined();
  expect(fit.sessions[0]).toMatchObject({
    sport: 'training',
    sub_sport: 'strength_training',
    start_time: new Date(at(0)),
    total_elapsed_time: 3600,
    max_heart_rate: 141,
  });
  expect(fit.laps).toHaveLength(1);
  expect(fit.records.map(({ heart_rate }) => heart_rate)).toEqual([98, 137]);
  expect(fit.activity).toMatchObject({ total_timer_time: 3600 });
});

test('names go with the sets, in any script', async () => {
  const fit = await read(
    writeFit({
      workout,
      sets: [set({ startedAt: at(1), endedAt: at(9), reps: 3, exerciseId: 'custom_1' })],
      exerciseOf: exerciseById,
      nameOf: () => '单腿硬拉 🏋️'.repeat(40),
    }),
  );
  expect(fit.sets[0]?.category).toEqual(['unknown']);
  const text = JSON.stringify(fit);
  expect(text).toContain('单腿硬拉');
  expect(text).not.toContain('\uFFFD');
});

test('what a FIT set cannot hold is left out, not bent', async () => {
  const fit = await read(
    write([
      set({ order: 0, startedAt: at(5), endedAt: at(5), reps: 6, exerciseId: 'dip', load: { value: -20, unit: 'kg' } }),
      set({ order: 1, startedAt: at(9), endedAt: at(20), reps: 5, deletedAt: at(30) }),
      set({ order: 2, startedAt: at(9), endedAt: at(20), reps: 5, source: 'demonstration' }),
    ]),
  );
  expect(fit.sets).toHaveLength(1);
  expect(fit.sets[0]?.weight).toBeUndefined();
  expect(fit.sets[0]?.duration).toBeUndefined();
});

test('a workout without sets is a file too', async () => {
  const fit = await read(write([]));
  expect(fit.sessions).toHaveLength(1);
  expect(fit.sets ?? []).toHaveLength(0);
});

test('whatever was done, as many sets come back with the same repetitions, loads to a thirty-second of a kilogram and times to the second', async () => {
  const arbitrary = fc.array(
    fc.record({
      gap: fc.integer({ min: 0, max: 600 }),
      spent: fc.integer({ min: 0, max: 300 }),
      reps: fc.option(fc.integer({ min: 1, max: 1000 }), { nil: undefined }),
      load: fc.option(
        fc.record({ value: fc.integer({ min: 0, max: 8000 }).map((n) => n / 8), unit: fc.constantFrom('kg', 'lb') }),
        { nil: undefined },
      ),
      exerciseId: fc.constantFrom(...EXERCISES.map(({ id }) => id), 'custom_x'),
    }),
    { maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(arbitrary, async (drafts) => {
      let now = 0;
      const sets = drafts.map(({ gap, spent, reps, load, exerciseId }, order) => {
        const startedAt = at((now += gap));
        const endedAt = at((now += spent));
        return set({
          order,
          startedAt,
          endedAt,
          exerciseId,
          ...(reps === undefined ? {} : { reps }),
          ...(load === undefined ? {} : { load }),
        });
      });
      const fit = await read(write(sets));
      const active = (fit.sets ?? []).filter(({ set_type }) => set_type === 'active');
      expect(active).toHaveLength(sets.length);
      for (const [index, given] of sets.entries()) {
        const back = active[index];
        expect(back?.repetitions).toBe(given.reps);
        expect(back?.start_time.toISOString()).toBe(given.startedAt);
        expect(back?.timestamp.toISOString()).toBe(given.endedAt);
        if (given.load) expect(Math.abs((back?.weight ?? 0) - loadKg(given.load))).toBeLessThanOrEqual(1 / 32 + 1e-9);
        else expect(back?.weight).toBeUndefined();
      }
      const order = (fit.sets ?? []).map(({ message_index }) => message_index.value);
      expect(order).toEqual(order.map((_, index) => index));
    }),
    { numRuns: 60 },
  );
});

test('the check sum is that of the protocol', () => {
  // CRC-16/ARC of "123456789".
  expect(fitCrc(Array.from('123456789', (digit) => digit.charCodeAt(0)))).toBe(0xbb3d);
});

test('every stated place is one of a catalogue exercise, and an exercise nobody knows has none', () => {
  for (const id of FIT_EXERCISE_IDS) expect(exerciseById(id), id).toBeDefined();
  expect(fitExerciseOf(undefined)).toEqual({ category: FIT_UNKNOWN_CATEGORY });
  for (const exercise of EXERCISES) expect(fitExerciseOf(exercise).category).toBeLessThan(FIT_UNKNOWN_CATEGORY);
});
