import { describe, expect, test } from 'vitest';
import { type CheckIn, latestTold } from '../log/check-in.ts';
import type { NoteSignal, NoteSpan } from '../notes/parsed-note.ts';
import { checkInConstraints } from './check-in-constraints.ts';
import { dayStates, type NoteOfDay } from './day-states.ts';
import { painCourses, readinessFinding, weeklyMeans } from './readiness-weeks.ts';

const DAY = '2026-11-24';

function noteOf(
  text: string,
  signals: readonly NoteSignal[],
  changes: { day?: string; id?: string; deletedAt?: string } = {},
): NoteOfDay {
  const { day = DAY, id = text, ...rest } = changes;
  const spans: readonly NoteSpan[] = signals.map(({ kind }) => [0, Math.min(3, text.length), kind]);
  const parsed = { sets: [], signals, ambiguous: false, confidence: 1, spans };
  return { day, note: { id, workoutId: `w-${day}`, text, writtenAt: `${day}T10:00:00.000Z`, parsed, ...rest } };
}

function checkInOf(told: Partial<CheckIn>, at = '07:00', day = DAY): CheckIn {
  return { id: `c-${day}-${at}`, day, at: `${day}T${at}:00.000Z`, ...told };
}

const measured = (notes: readonly NoteOfDay[], checkIns: readonly CheckIn[] = []) =>
  Object.fromEntries(
    Object.entries(dayStates(notes, checkIns)[0]?.measures ?? {}).map(([key, { value }]) => [key, value]),
  );

describe('how the person was on a day', () => {
  test('words become values, with the words', () => {
    const [state] = dayStates([noteOf('Bad night', [{ kind: 'sleep', polarity: 'present' }])], []);
    expect(state).toEqual({
      day: DAY,
      measures: {
        sleep: {
          value: 2,
          sources: [{ kind: 'note', noteId: 'Bad night', workoutId: `w-${DAY}`, quote: 'Bad night' }],
        },
      },
      pains: [],
    });
  });

  test.each<[NoteSignal, Record<string, number>]>([
    [{ kind: 'fatigue', polarity: 'present' }, { energy: 2 }],
    [{ kind: 'fatigue', polarity: 'present', severity: 8 }, { energy: 1 }],
    [{ kind: 'fatigue', polarity: 'present', severity: 1 }, { energy: 3 }],
    [{ kind: 'fatigue', polarity: 'absent' }, { energy: 4 }],
    [{ kind: 'sleep', polarity: 'improving' }, { sleep: 3 }],
    [{ kind: 'stress', polarity: 'present' }, { calm: 2 }],
    [{ kind: 'mood_positive', polarity: 'present' }, { mood: 4 }],
    [{ kind: 'mood_negative', polarity: 'present' }, { mood: 2 }],
    [{ kind: 'pr', polarity: 'present' }, {}],
  ])('%o', (signal, values) => {
    expect(measured([noteOf('so', [signal])])).toEqual(values);
  });

  test('of several notes the mean, and a check-in before all of them; what was removed says nothing', () => {
    const notes = [
      noteOf('bad', [{ kind: 'sleep', polarity: 'present' }]),
      noteOf('good', [{ kind: 'sleep', polarity: 'absent' }]),
      noteOf('gone', [{ kind: 'sleep', polarity: 'present', severity: 9 }], { deletedAt: `${DAY}T11:00:00.000Z` }),
    ];
    expect(measured(notes)).toEqual({ sleep: 3 });
    const told = [checkInOf({ sleep: 2 }, '08:00'), checkInOf({ sleep: 5, mood: 4 }, '07:00')];
    expect(measured(notes, told)).toEqual({ sleep: 2, mood: 4 });
    expect(measured(notes, [checkInOf({ sleep: 1, deletedAt: `${DAY}T09:00:00.000Z` })])).toEqual({ sleep: 3 });
    expect(dayStates(notes, told)[0]?.measures.sleep?.sources).toHaveLength(3);
  });

  test('a pain is told by place and side; fine or better never hides one of the same day', () => {
    const knee = { kind: 'pain', bodyPart: 'knee' } as const;
    const notes = [
      noteOf('hurts', [{ ...knee, side: 'left', polarity: 'present', severity: 3 }]),
      noteOf('worse', [{ ...knee, side: 'left', polarity: 'present', severity: 6 }]),
      noteOf('better', [{ ...knee, side: 'left', polarity: 'improving' }]),
      noteOf('fine', [{ ...knee, side: 'right', polarity: 'absent' }]),
      noteOf('none', [{ kind: 'pain', bodyPart: 'hip', polarity: 'present', severity: 0 }]),
    ];
    for (const order of [notes, notes.toReversed()])
      expect(
        dayStates(order, [])[0]?.pains.map(({ part, side, state, severity }) => [part, side, state, severity]),
      ).toEqual(
        expect.arrayContaining([
          ['knee', 'left', 'present', 6],
          ['knee', 'right', 'absent', null],
          ['hip', null, 'absent', null],
        ]),
      );
    expect(dayStates(notes, [])[0]?.pains[0]?.state).toBe('present');
  });

  test('days come in order; those nothing was told of are left out', () => {
    const tired: NoteSignal = { kind: 'fatigue', polarity: 'present' };
    const states = dayStates(
      [noteOf('b', [tired], { day: '2026-11-25' }), noteOf('sets', [], { day: '2026-11-26' })],
      [checkInOf({ mood: 3 }, '07:00', '2026-11-20'), checkInOf({}, '07:00', '2026-11-21')],
    );
    expect(states.map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-25']);
  });
});

describe('what the days say together', () => {
  const slept = (values: readonly (readonly [day: string, value: 1 | 2 | 3 | 4 | 5])[]) =>
    dayStates(
      [],
      values.map(([day, sleep]) => checkInOf({ sleep }, '07:00', day)),
    );

  test('a mean a week', () => {
    const states = slept([
      ['2026-11-20', 5],
      ['2026-11-23', 1],
      ['2026-11-24', 4],
    ]);
    expect(weeklyMeans(states, 'sleep', 1)).toEqual([
      { fromDay: '2026-11-20', toDay: '2026-11-20', mean: 5, days: 1 },
      { fromDay: '2026-11-23', toDay: '2026-11-24', mean: 2.5, days: 2 },
    ]);
    expect(weeklyMeans(states, 'mood', 1)).toEqual([]);
  });

  test('the finding is of the last seven days; one bad night is none', () => {
    expect(readinessFinding([], DAY)).toEqual({ kind: 'nothing' });
    expect(readinessFinding(slept([['2026-11-17', 1]]), DAY)).toEqual({ kind: 'nothing' });
    expect(readinessFinding(slept([[DAY, 1]]), DAY)).toEqual({ kind: 'steady', days: 1 });
    expect(
      readinessFinding(
        slept([
          ['2026-11-22', 2],
          [DAY, 1],
        ]),
        DAY,
      ),
    ).toEqual({ kind: 'low', measure: 'sleep', days: 2, of: 2 });
    expect(
      readinessFinding(
        slept([
          ['2026-11-22', 2],
          ['2026-11-23', 5],
          [DAY, 2],
        ]),
        DAY,
      ).kind,
    ).toBe('steady');
    const sore = dayStates([noteOf('ow', [{ kind: 'pain', polarity: 'present', bodyPart: 'knee' }])], []);
    expect(readinessFinding(sore, DAY)).toMatchObject({ kind: 'sore', pain: { part: 'knee' }, days: 1 });
  });

  test('places that were only ever fine are no course', () => {
    const pain = (bodyPart: string, polarity: NoteSignal['polarity'], day: string) =>
      noteOf(`${bodyPart} ${polarity}`, [{ kind: 'pain', polarity, bodyPart }], { day });
    const states = dayStates(
      [
        pain('hip', 'absent', DAY),
        pain('knee', 'present', DAY),
        pain('knee', 'absent', '2026-11-25'),
        pain('back', 'improving', DAY),
      ],
      [],
    );
    expect(painCourses(states).map(({ part, byDay }) => [part, byDay.size])).toEqual([
      ['knee', 2],
      ['back', 1],
    ]);
  });
});

describe('check-ins', () => {
  test('what was told last holds', () => {
    const late = checkInOf({ sleep: 4 }, '09:00');
    const told = latestTold(
      [late, checkInOf({ sleep: 1, mood: 2 }, '08:00'), checkInOf({ sleep: 5 }, '09:30', '2026-11-23')],
      DAY,
    );
    expect(told.get('sleep')).toBe(late);
    expect(told.get('mood')?.mood).toBe(2);
    expect(told.get('energy')).toBeUndefined();
  });

  test('a bad night, no energy and no calm limit the plan for a day, or two, and cite what was told', () => {
    const checkIn = checkInOf({ sleep: 1, energy: 2, calm: 3, mood: 1, soreness: 1 });
    expect(checkInConstraints(checkIn, (measure, step) => `${measure} ${step}`)).toEqual([
      {
        id: `${checkIn.id}:sleep`,
        kind: 'poor_sleep',
        severity: 7,
        quote: 'sleep 1',
        noteId: checkIn.id,
        from: DAY,
        until: '2026-11-25',
      },
      {
        id: `${checkIn.id}:energy`,
        kind: 'fatigue',
        severity: 4,
        quote: 'energy 2',
        noteId: checkIn.id,
        from: DAY,
        until: DAY,
      },
    ]);
  });
});
