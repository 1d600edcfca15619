import { describe, expect, it } from 'vitest';
import { EXERCISES, exerciseById } from '../catalogue/exercises.ts';
import { aimProgress } from './block-aims.ts';
import { type BlockQuestion, blockVolume, GENERATED, targetsInBlock } from './block-volume.ts';
import { dayFrom, dayNumber } from './calendar.ts';
import { explainNumber } from './explain-number.ts';
import { reproduce } from './fixtures/reproduce.ts';
import type { ConstraintNote, HistoryWorkout } from './history.ts';
import { planWeek } from './plan-week.ts';
import { programmeFit } from './programme-fit.ts';
import { maximaFrom, maximaOf, suggestedSingle } from './programme-maxima.ts';
import { schemeById } from './programme-schemes/published.ts';
import type { Profile } from './profile.ts';
import type { TrainingBlock } from './training-block.ts';

const START = '2026-09-07';
const on = (days: number) => dayFrom(dayNumber(START) + days);
const BLOCK: TrainingBlock = {
  programmeId: GENERATED,
  startedOn: START,
  weeks: 8,
  aims: [
    { exerciseId: 'bench_press', loadKg: 100 },
    { exerciseId: 'pull_up', reps: 10 },
  ],
};
const PROFILE: Profile = {
  goal: 'strength',
  level: 'intermediate',
  daysPerWeek: 3,
  minutesPerSession: 60,
  equipment: 'all',
  avoid: [],
  likes: [],
  dislikes: [],
  readiness: {},
  bodyMassKg: 80,
};

function tired(day: string): ConstraintNote {
  return { id: day, kind: 'fatigue', severity: 5, quote: 'tired', noteId: day, from: day, until: day };
}

function did(exerciseId: string, day: string, reps: number, loadKg?: number): HistoryWorkout {
  const set = { exerciseId, reps, type: 'normal', rir: 1, ...(loadKg === undefined ? {} : { loadKg }) } as const;
  return { day, sets: [set, set, set] };
}

describe('a block of the planner’s own', () => {
  it('asks for a little more from week to week', () => {
    const factors = Array.from(
      { length: 8 },
      (_none, week) => blockVolume({ block: BLOCK, today: on(7 * week) })?.factor,
    );
    expect(factors[0]).toBeCloseTo(0.85);
    expect(factors[7]).toBeCloseTo(1.15);
    expect(factors).toEqual(factors.toSorted((a = 0, b = 0) => a - b));
  });

  it('asks it of the targets, and of what they are told to be made of', () => {
    const today = on(52);
    const request = { catalogue: EXERCISES, cameraIds: new Set<string>(), profile: PROFILE, history: [], seed: 3 };
    const target = (question: BlockQuestion) =>
      targetsInBlock(PROFILE, question).find(({ muscle }) => muscle === 'chest')?.sets ?? 0;
    const ordinary = target({ today });
    const last = target({ block: BLOCK, today });
    expect(last / ordinary).toBeCloseTo(1.15);
    const number = { kind: 'target_sets', muscle: 'chest' } as const;
    const plan = { createdAt: today, seed: 3, weeklySets: {}, objective: 0, sessions: [] };
    const told = explainNumber({ ...request, constraints: [], today, block: BLOCK }, plan, number);
    expect(told?.value).toBeCloseTo(last);
    expect(told?.inputs).toContainEqual({ kind: 'block_week', week: 8, weeks: 8, factor: 1.15, eased: false });
    expect(told && reproduce(told)).toBeCloseTo(last);
    const without = explainNumber({ ...request, constraints: [], today }, plan, number);
    expect(without?.inputs.map(({ kind }) => kind)).not.toContain('block_week');
  });

  it('goes back when signs of fatigue mount, and not before', () => {
    const constraints = [on(40), on(42), on(44)].map(tired);
    expect(blockVolume({ block: BLOCK, today: on(45), constraints })).toMatchObject({ factor: 0.85, eased: true });
    expect(blockVolume({ block: BLOCK, today: on(45), constraints: constraints.slice(1) })?.eased).toBe(false);
  });

  it('is over when its weeks are, when it was ended, and of a published programme', () => {
    expect(blockVolume({ block: BLOCK, today: on(56) })).toBeNull();
    expect(blockVolume({ block: { ...BLOCK, endedOn: on(3) }, today: on(5) })).toBeNull();
    expect(blockVolume({ block: { ...BLOCK, programmeId: 'phul' }, today: on(5) })).toBeNull();
    expect(blockVolume({ today: on(5) })).toBeNull();
  });

  it('plans what it aims at, says so, and grows', () => {
    const week = (today: string) =>
      planWeek({
        catalogue: EXERCISES,
        cameraIds: new Set(),
        profile: PROFILE,
        history: [],
        constraints: [],
        today,
        seed: 3,
        block: BLOCK,
        rounds: 20,
      });
    const first = week(START);
    const exercises = first.status === 'ok' ? first.plan.sessions.flatMap((session) => session.exercises) : [];
    const chest = targetsInBlock(PROFILE, { block: BLOCK, today: START }).find(({ muscle }) => muscle === 'chest');
    const targets = exercises.flatMap(({ reasons }) =>
      reasons.flatMap((reason) =>
        reason.kind === 'trains_muscle' && reason.muscle === 'chest' ? [reason.targetSets] : [],
      ),
    );
    expect(targets.length).toBeGreaterThan(0);
    for (const sets of targets) expect(sets).toBeCloseTo(chest?.sets ?? 0, 1);
    const bench = exercises.find(({ exerciseId }) => exerciseId === 'bench_press');
    expect(bench?.reasons).toContainEqual({ kind: 'programme', name: '', week: 1, weeks: 8 });
    expect(bench?.reasons).not.toContainEqual({ kind: 'liked' });
    expect(first.status === 'ok' && first.reasons).toContainEqual({ kind: 'programme', name: '', week: 1, weeks: 8 });
  });
});

describe('an aim', () => {
  const progress = (at: number, history: readonly HistoryWorkout[]) => {
    const aim = BLOCK.aims[at];
    const exercise = aim && exerciseById(aim.exerciseId);
    return aim && exercise
      ? aimProgress(aim, exercise, { block: BLOCK, history, today: on(20), profile: PROFILE })
      : null;
  };

  it('is unknown without a past, ahead, unsure and done by what was lifted', () => {
    expect(progress(0, [])?.state).toBe('unknown');
    const light = Array.from({ length: 6 }, (_none, at) => did('bench_press', on(3 * at), 5, 60));
    expect(progress(0, light)).toMatchObject({ state: 'ahead', unit: 'kg', wanted: 100 });
    const near = Array.from({ length: 6 }, (_none, at) => did('bench_press', on(3 * at), 5, 85));
    const now = progress(0, near)?.now;
    expect(now?.lowKg).toBeLessThan(now?.highKg ?? 0);
    expect(progress(0, [...near, did('bench_press', on(19), 1, 100)])?.state).toBe('done');
  });

  it('of repetitions counts sets without help', () => {
    expect(progress(1, [did('pull_up', on(1), 6)])).toMatchObject({ unit: 'reps', wanted: 10 });
    expect(progress(1, [did('pull_up', on(1), 10, -20)])?.state).not.toBe('done');
    expect(progress(1, [did('pull_up', on(1), 10)])?.state).toBe('done');
    expect(progress(1, [did('pull_up', '2026-08-01', 12)])?.state).not.toBe('done');
  });
});

describe('whether a programme fits', () => {
  const phul = schemeById('phul');
  it('names what stands in, and the days and minutes that are missing', () => {
    if (!phul) throw new Error('no such programme');
    const whole = programmeFit(phul, EXERCISES, { ...PROFILE, daysPerWeek: 4 }, new Map());
    expect(whole).toMatchObject({ changes: [], missingDays: 0, missingMinutes: 0, isAbove: false });
    const home = programmeFit(
      phul,
      EXERCISES,
      { ...PROFILE, level: 'beginner', minutesPerSession: 30, equipment: ['dumbbell', 'bench'] },
      new Map(),
    );
    expect(home).toMatchObject({ missingDays: 1, missingMinutes: 30, isAbove: true });
    expect(home.changes.find(({ exerciseId }) => exerciseId === 'back_squat')).toMatchObject({
      because: ['equipment'],
    });
    expect(home.share).toBeLessThan(whole.share);
  });

  it('asks for maxima where it counts in percentages, and suggests them from the log', () => {
    const bbb = schemeById('wendler_531_boring_but_big');
    const bench = exerciseById('bench_press');
    if (!bbb || !phul || !bench) throw new Error('no such programme');
    expect(maximaOf(phul)).toEqual([]);
    expect(maximaOf(bbb)).toEqual(['overhead_press', 'deadlift', 'bench_press', 'back_squat']);
    expect(maximaFrom(bbb, { bench_press: 100 })).toEqual({ bench_press: 90 });
    expect(suggestedSingle(bench, [], START, PROFILE)).toBeNull();
    const kg = suggestedSingle(bench, [did('bench_press', START, 5, 80)], on(3), PROFILE) ?? 0;
    expect(kg).toBeGreaterThan(80);
    expect(kg % 2.5).toBe(0);
  });
});
