import { afterEach, describe, expect, it, vi } from 'vitest';
import { BadLine, checked } from './answer-lines.ts';
import { changesSchema, toChanges } from './read-changes.ts';
import { historySchema, toHistory } from './read-history.ts';
import { profileSchema, toProfile, unknownFlags } from './read-profile.ts';
import { obstacleText, reasonText } from './reason-text.ts';

const profileOf = (stated: unknown) => toProfile(checked(profileSchema, stated));
const historyOf = (stated: unknown) => toHistory(checked(historySchema, stated));

afterEach(() => vi.restoreAllMocks());

describe('a stated profile', () => {
  it('takes the days on which advice was sought, of known questions', () => {
    const readiness = { highBloodPressure: true };
    expect(
      profileOf({ readiness, adviceSought: { highBloodPressure: '2026-11-20', aura: '2026-11-20' } }),
    ).toMatchObject({
      readiness: { high_blood_pressure: true },
      adviceSought: { high_blood_pressure: '2026-11-20' },
    });
    expect(profileOf({ readiness })).not.toHaveProperty('adviceSought');
  });

  it('fills in what is left out', () => {
    expect(profileOf({})).toMatchObject({
      goal: 'general',
      level: 'beginner',
      equipment: 'all',
      avoid: [],
      readiness: {},
    });
    expect(profileOf({})).not.toHaveProperty('bodyMassKg');
  });

  it('names the field at fault', () => {
    expect(() => profileOf({ goal: 'bulk' })).toThrow(/^goal: .*"bulk" is not one of strength/);
    expect(() => profileOf({ avoid: [{ joint: 'toe' }] })).toThrow(/^avoid\.0\.joint/);
    expect(() => profileOf({ equipment: ['spaceship'] })).toThrow(BadLine);
  });

  it('takes exercises by the names people use, and leaves out what is none', () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    expect(profileOf({ likes: ['OHP', '引体向上', 'zzqx'], dislikes: ['burpees'] })).toMatchObject({
      likes: ['overhead_press', 'pull_up'],
      dislikes: ['burpee'],
    });
    expect(said).toHaveBeenCalledOnce();
  });

  it('keeps a readiness question answered yes, whatever it is called', () => {
    expect(profileOf({ readiness: { chestPain: true, dizziness: false } }).readiness).toMatchObject({
      chest_pain: true,
    });
    expect(unknownFlags(checked(profileSchema, { readiness: { palpitations: true, other: false } }))).toEqual([
      'palpitations',
    ]);
  });
});

describe('a stated history', () => {
  const bench = { exerciseId: 'bench_press', type: 'normal' } as const;

  it('reads flat and grouped workouts, pounds and repeats, oldest first', () => {
    const history = historyOf([
      {
        date: '2026-11-20T18:00:00Z',
        exercises: [{ name: 'Bench Press (Barbell)', sets: [{ reps: 5, weightLb: 100 }] }],
      },
      { day: '2026-11-18', sets: [{ exercise: 'bp', sets: 2, reps: 8, weightKg: 60, rpe: null, setType: 'amrap' }] },
    ]);
    expect(history).toEqual([
      { day: '2026-11-18', sets: Array.from({ length: 2 }, () => ({ ...bench, type: 'amrap', reps: 8, loadKg: 60 })) },
      { day: '2026-11-20', sets: [{ ...bench, reps: 5, loadKg: 45.359237 }] },
    ]);
  });

  it('refuses a workout without a day and a set without an exercise', () => {
    expect(() => historyOf([{ date: 'yesterday', sets: [] }])).toThrow(/date/);
    expect(() => historyOf([{ date: '2026-11-20', sets: [{ reps: 5 }] }])).toThrow(/exercise/);
  });
});

describe('stated wishes', () => {
  it('lock exercises by name, with a place for each day', () => {
    const stated = {
      locks: [{ exercise: 'Bench Press (Barbell)', day: 2 }],
      places: [{ kind: 'home', equipment: ['dumbbell'] }],
      placeOfDay: ['home', null],
    };
    expect(profileOf(stated)).toMatchObject({ ...stated, locks: [{ exerciseId: 'bench_press', day: 2 }] });
    expect(profileOf({})).not.toHaveProperty('locks');
  });

  it('change the week, today where no days are given, and are refused where they make no sense', () => {
    const changesOf = (stated: unknown) => toChanges(checked(changesSchema, stated), '2026-11-23');
    expect(changesOf([{ kind: 'minutes', minutes: 20 }])).toEqual([
      { kind: 'minutes', minutes: 20, from: '2026-11-23', until: '2026-11-23' },
    ]);
    expect(() => changesOf([{ kind: 'minutes', minutes: 2 }])).toThrow(BadLine);
    expect(() => changesOf([{ kind: 'swap', sessionId: '2026-11-23/1', from: 'plank', to: 'zzqx' }])).toThrow(/zzqx/);
  });
});

describe('sentences', () => {
  it('say the numbers', () => {
    expect(reasonText({ kind: 'progressed_load', fromKg: 60, toKg: 62.5 })).toContain('from 60 to 62.5 kg');
    expect(reasonText({ kind: 'spares_joint', joint: 'lower_back', quote: 'back is sore' })).toBe(
      'Spares the lower back (“back is sore”).',
    );
    expect(obstacleText({ kind: 'nothing_left', because: ['avoid', 'level'] })).toContain(
      'spare fewer joints, and raise the level',
    );
    expect(obstacleText({ kind: 'readiness', flag: 'chest_pain' })).toContain('professional');
  });
});
