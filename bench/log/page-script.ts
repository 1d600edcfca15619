// What the bench puts into a blank page of the app's origin: the app's own storage, ten years of training and a clock. Never part of
// the product.
import type { SetRecord } from '../../src/domain/log/records.ts';
import { openStorage } from '../../src/storage/open.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { tenYears, usualExercises } from './ten-years.ts';

const BATCH = 50;

export interface Timed {
  readonly name: string;
  /** Of each try, the first with nothing of it in memory. */
  readonly ms: readonly number[];
  /** Rows that came back, or what the answer's size is otherwise. */
  readonly rows: number;
}

export interface Filled {
  readonly workouts: number;
  readonly sets: number;
  readonly seconds: number;
  /** Of the transactions of fifty workouts each. */
  readonly batchMs: readonly number[];
}

async function fill(workouts: number): Promise<Filled> {
  const storage = await openStorage();
  const batchMs: number[] = [];
  const beganMs = performance.now();
  let sets = 0;
  for (const [record, batch] of tenYears({ workouts, now: new Date() }, BATCH)) {
    const batchBeganMs = performance.now();
    await storage.imports.add(record, batch);
    batchMs.push(performance.now() - batchBeganMs);
    sets += batch.sets.length;
  }
  const seconds = (performance.now() - beganMs) / 1000;
  await storage.insight.summaryCount();
  storage.close();
  return { workouts, sets, seconds, batchMs };
}

/** Somebody for whom a week can be planned. */
async function introduce(): Promise<void> {
  const storage = await openStorage();
  await storage.person.saveProfile({
    goal: 'strength',
    level: 'intermediate',
    daysPerWeek: 4,
    minutesPerSession: 60,
    equipment: 'all',
    avoid: [],
    likes: [],
    dislikes: [],
    readiness: {},
  });
  storage.close();
}

/** The questions that screens ask, and the writes of a set. */
function questions(storage: Storage): Readonly<Record<string, () => Promise<number>>> {
  const [most = '', seldom = ''] = [usualExercises()[0], usualExercises().at(-1)];
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const today = daysAgo(0);
  const length = async (rows: Promise<readonly unknown[]>) => (await rows).length;
  let pageEnd: { readonly startedAt: string; readonly workoutId: string } | undefined;
  return {
    'log.active': async () => ((await storage.log.active()) ? 1 : 0),
    'summaries(30)': async () => {
      const page = await storage.insight.summaries(30);
      pageEnd = page.at(-1);
      return page.length;
    },
    'summaries(30), the next page': () => length(storage.insight.summaries(30, pageEnd)),
    'summaryCount()': () => storage.insight.summaryCount(),
    'summariesBetween(a month)': () => length(storage.insight.summariesBetween(daysAgo(31), today)),
    'summariesBetween(a year)': () => length(storage.insight.summariesBetween(daysAgo(365), today)),
    'summaries(all)': () => length(storage.insight.summaries(100_000)),
    'summariesWith(the most used, 20)': () => length(storage.insight.summariesWith(most, 20)),
    'days()': () => length(storage.insight.days()),
    'days(a year)': () => length(storage.insight.days(daysAgo(365))),
    'ofExercise(the most used)': () => length(storage.insight.ofExercise(most)),
    'ofExercise(the least used)': () => length(storage.insight.ofExercise(seldom)),
    'between(12 weeks)': () => length(storage.insight.between(daysAgo(84), today)),
    'between(a year)': () => length(storage.insight.between(daysAgo(365), today)),
    'between(all)': () => length(storage.insight.between('2000-01-01', today)),
    'exercisesUsed()': () => length(storage.insight.exercisesUsed()),
    'findNotes("knee", 30)': () => length(storage.insight.findNotes('knee', 30)),
    'findNotes(nothing has it)': () => length(storage.insight.findNotes('zzzz', 30)),
    'latestSets(the most used, 30)': () => length(storage.log.latestSets(most, 30)),
    'log.days(7)': () => length(storage.log.days(7)),
    'log.since(84 days)': () => length(storage.log.since(daysAgo(84))),
    'log.workout': async () => {
      const [summary] = await storage.insight.summaries(1);
      return (await storage.log.workout(summary?.workoutId ?? ''))?.sets.length ?? 0;
    },
    'measures.all("body_mass")': () => length(storage.measures.all('body_mass')),
  };
}

async function ask(tries: number): Promise<readonly Timed[]> {
  const storage = await openStorage();
  await storage.insight.summaryCount();
  const results: Timed[] = [];
  for (const [name, question] of Object.entries(questions(storage))) {
    const ms: number[] = [];
    let rows = 0;
    for (let turn = 0; turn < tries; turn += 1) {
      const beganMs = performance.now();
      rows = await question();
      ms.push(performance.now() - beganMs);
    }
    results.push({ name, ms, rows });
  }
  storage.close();
  return results;
}

/** A workout of `sets` sets, logged one after another as a person does; the workout is removed afterwards. */
async function logSets(sets: number): Promise<Timed> {
  const storage = await openStorage();
  await storage.insight.summaryCount();
  const now = new Date();
  const workout = { id: `live-${now.getTime()}`, startedAt: now.toISOString(), day: now.toISOString().slice(0, 10) };
  await storage.log.startWorkout(workout);
  const ms: number[] = [];
  for (let order = 0; order < sets; order += 1) {
    const set: SetRecord = {
      id: `${workout.id}-${order}`,
      workoutId: workout.id,
      exerciseId: usualExercises()[Math.floor(order / 5)] ?? '',
      order,
      type: 'normal',
      reps: 8,
      load: { value: 60, unit: 'kg' },
      source: 'typed',
      startedAt: new Date(now.getTime() + order * 1000).toISOString(),
      endedAt: new Date(now.getTime() + order * 1000 + 900).toISOString(),
    };
    const beganMs = performance.now();
    await storage.log.addSet(set);
    ms.push(performance.now() - beganMs);
  }
  await storage.log.finishWorkout(workout.id, new Date().toISOString());
  await storage.log.deleteWorkout(workout.id, new Date().toISOString());
  storage.close();
  return { name: 'addSet', ms, rows: sets };
}

/** Milliseconds to make every roll-up anew, and the longest that a set logged meanwhile took. */
async function rebuild(): Promise<{ readonly seconds: number; readonly addSetMs: readonly number[] }> {
  const opening = indexedDB.open('plumbline');
  await new Promise((resolve) => {
    opening.addEventListener('success', resolve);
  });
  const database = opening.result;
  const tx = database.transaction(['upkeep'], 'readwrite');
  tx.objectStore('upkeep').clear();
  await new Promise((resolve) => {
    tx.addEventListener('complete', resolve);
  });
  database.close();
  const beganMs = performance.now();
  const storage = await openStorage();
  const rebuilt = { done: false };
  const counted = storage.insight.summaryCount().then(() => {
    rebuilt.done = true;
  });
  const addSetMs: number[] = [];
  while (!rebuilt.done) {
    addSetMs.push(...(await logSets(5)).ms);
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  }
  await counted;
  storage.close();
  return { seconds: (performance.now() - beganMs) / 1000, addSetMs };
}

export interface BenchLog {
  readonly introduce: typeof introduce;
  readonly fill: typeof fill;
  readonly ask: typeof ask;
  readonly logSets: typeof logSets;
  readonly rebuild: typeof rebuild;
}

Object.assign(globalThis, { benchLog: { introduce, fill, ask, logSets, rebuild } satisfies BenchLog });
