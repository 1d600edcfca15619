// Ten years of somebody's training, the same every time: about four thousand workouts of twenty-five sets, sixty exercises, some sets seen
// by the camera, some with a heart-rate strap, a note now and then, the body weighed every week.
import { EXERCISES } from '../../src/domain/catalogue/exercises.ts';
import type { BodyMeasure } from '../../src/domain/log/body-measure.ts';
import type { ImportRecord } from '../../src/domain/log/import-record.ts';
import type { NoteRecord, RepetitionSummary, SetRecord, WorkoutRecord } from '../../src/domain/log/records.ts';
import type { ImportBatch } from '../../src/storage/storage.ts';

export const WORKOUTS = 4000;
const SETS_PER_EXERCISE = 5;
const EXERCISES_PER_WORKOUT = 5;
const USED = 60;
const DAY_MS = 86_400_000;
const YEARS_MS = 3650 * DAY_MS;
const TITLES = ['Push', 'Pull', 'Legs', 'Upper body', 'Full body', '腿部训练'];
const NOTES = [
  'left knee ached a little on the last set 3/10',
  'slept badly, everything felt heavy',
  'new shoes, depth felt better',
  '状态不错，深蹲很稳',
  'paused every rep, grip gave out first',
  'busy gym, long rests',
];

export interface Wanted {
  readonly workouts: number;
  /** The last workout ends before it. */
  readonly now: Date;
}

/** The batches of an import, `size` workouts each, oldest first. The first also has the measures. */
export function* tenYears({ workouts, now }: Wanted, size: number): Generator<[ImportRecord, ImportBatch]> {
  const random = seeded(20_260_101);
  const exerciseIds = usualExercises();
  let done = { workouts: 0, sets: 0 };
  for (let from = 0; from < workouts; from += size) {
    const made = Array.from({ length: Math.min(size, workouts - from) }, (_, at) =>
      workoutOf(from + at, { workouts, now }, exerciseIds, random),
    );
    const batch: ImportBatch = {
      workouts: made.map(({ workout }) => workout),
      sets: made.flatMap(({ sets }) => sets),
      notes: made.flatMap(({ notes }) => notes),
      exercises: [],
      measures: from === 0 ? weighings(now, random) : [],
    };
    done = { workouts: done.workouts + batch.workouts.length, sets: done.sets + batch.sets.length };
    yield [
      { id: 'bench', format: 'csv', fileName: 'bench.csv', importedAt: now.toISOString(), created: [], ...done },
      batch,
    ];
  }
}

/** What is trained most first: the camera's movements lead the catalogue, and the first dozen make up a third of all. */
export function usualExercises(): readonly string[] {
  const step = Math.max(1, Math.floor(EXERCISES.length / USED));
  return EXERCISES.filter((_, at) => at % step === 0)
    .slice(0, USED)
    .map(({ id }) => id);
}

function workoutOf(at: number, { workouts, now }: Wanted, exerciseIds: readonly string[], random: () => number) {
  const startMs = now.getTime() - YEARS_MS + Math.floor(((at + random() / 2) / workouts) * (YEARS_MS - DAY_MS));
  const startedAt = new Date(startMs).toISOString();
  const workout: WorkoutRecord = {
    id: `bench-${String(at).padStart(5, '0')}`,
    startedAt,
    endedAt: new Date(startMs + 62 * 60_000).toISOString(),
    day: startedAt.slice(0, 10),
    title: TITLES[at % TITLES.length] ?? 'Workout',
  };
  const sets: SetRecord[] = [];
  for (let exercise = 0; exercise < EXERCISES_PER_WORKOUT; exercise += 1) {
    const exerciseId = exerciseIds[Math.floor(random() ** 1.7 * exerciseIds.length)] ?? 'back_squat';
    const base = 40 + 60 * random() + (at / workouts) * 40;
    for (let set = 0; set < SETS_PER_EXERCISE; set += 1)
      sets.push(setOf(workout, startMs, sets.length, { exerciseId, base, set, random }));
  }
  const notes: NoteRecord[] = random() < 0.5 ? [noteOf(workout, at)] : [];
  return { workout, sets, notes };
}

interface Slot {
  readonly exerciseId: string;
  readonly base: number;
  readonly set: number;
  readonly random: () => number;
}

function setOf(
  workout: WorkoutRecord,
  startMs: number,
  order: number,
  { exerciseId, base, set, random }: Slot,
): SetRecord {
  const reps = 4 + Math.floor(random() * 9);
  const setMs = startMs + order * 145_000;
  const seen = random() < 0.12;
  const strapped = random() < 0.1;
  return {
    id: `${workout.id}-${String(order).padStart(2, '0')}`,
    workoutId: workout.id,
    exerciseId,
    order,
    type: set === 0 ? 'warmup' : 'normal',
    reps,
    load: { value: 2.5 * Math.round((base * (set === 0 ? 0.5 : 1)) / 2.5), unit: order % 7 === 0 ? 'lb' : 'kg' },
    ...(random() < 0.3 ? { rpe: 6 + Math.floor(random() * 8) / 2 } : {}),
    source: seen ? 'camera' : 'typed',
    startedAt: new Date(setMs).toISOString(),
    endedAt: new Date(setMs + reps * 3000).toISOString(),
    ...(seen
      ? {
          camera: {
            view: 'side',
            setScore: 60 + Math.floor(random() * 40),
            repetitions: Array.from({ length: reps }, (_, index) => repetitionOf(index, random)),
            partials: 0,
            effort: {
              velocities: Array.from({ length: reps }, () => Math.round(1000 * (0.5 + random())) / 1000),
              velocityError: 0.08,
              loss: 0.2,
              rangeDecay: 0.03,
              estimatedRir: { value: 2.2, low: 0.8, high: 4.1 },
            },
          },
        }
      : {}),
    ...(strapped
      ? {
          heart: {
            startBpm: 96,
            meanBpm: 124,
            peakBpm: 139 + Math.floor(random() * 20),
            endBpm: 138,
            recovery60Bpm: 26,
            coverage: 1,
          },
        }
      : {}),
  };
}

function repetitionOf(index: number, random: () => number): RepetitionSummary {
  return {
    index,
    startMs: index * 2900,
    endMs: index * 2900 + 2600,
    romDeg: 80 + 30 * random(),
    depth: 0.9 + 0.2 * random(),
    tempo: { eccentricMs: 1100, pauseMs: 200, concentricMs: 900 },
    symmetry: random(),
    form: {
      score: 60 + Math.floor(random() * 40),
      quality: random(),
      faults:
        random() < 0.2 ? [{ id: 'shallow', probability: 0.8, severity: 0.4, joints: ['left_hip', 'left_knee'] }] : [],
      notJudged: [{ fault: 'knees_in', reason: 'needs_front_view' }],
    },
  };
}

function noteOf(workout: WorkoutRecord, at: number): NoteRecord {
  return {
    id: `${workout.id}-note`,
    workoutId: workout.id,
    text: `${NOTES[at % NOTES.length] ?? ''} (${at})`,
    writtenAt: workout.endedAt ?? workout.startedAt,
    parsed: {
      sets: [],
      signals: [{ kind: 'pain', polarity: 'present', bodyPart: 'knee', side: 'left', severity: 3 }],
      ambiguous: false,
      confidence: 0.9,
      spans: [[0, 9, 'signal']],
    },
  };
}

function weighings(now: Date, random: () => number): readonly BodyMeasure[] {
  return Array.from({ length: 520 }, (_, week) => {
    const measuredAt = new Date(now.getTime() - (520 - week) * 7 * DAY_MS).toISOString();
    return {
      id: `bench-mass-${week}`,
      kind: 'body_mass',
      value: 78 + Math.round(40 * random()) / 10,
      unit: 'kg',
      day: measuredAt.slice(0, 10),
      measuredAt,
      importId: 'bench',
    };
  });
}

/** Mulberry32: 0 to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
