import { expect, test } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import type { Obstacle, Reason } from '../domain/planning/plan.ts';
import { obstacleText, reasonText } from './reasons.ts';

const context = {
  exerciseName: (id: string) => ({ walking_lunge: 'Walking lunge' })[id] ?? id,
  load: (kg: number) => `${kg} kg`,
};
const english = (reason: Reason) => reasonText.en(reason, context);

test('reasons are findings, in the person’s own words where there are any', () => {
  expect(english({ kind: 'rested', muscle: 'quadriceps', days: 4 })).toBe('Your quads have rested 4 days');
  expect(english({ kind: 'rested', muscle: 'chest', days: 1 })).toBe('Your chest has rested 1 day');
  expect(english({ kind: 'pattern_missing', pattern: 'hinge' })).toBe('Hinge missing from your week');
  expect(english({ kind: 'progressed_reps', from: 12, to: 13 })).toBe('All 12 last time: one more');
  expect(english({ kind: 'progressed_reps', from: 8, to: 10 })).toBe('All 8 last time: 10 now');
  expect(english({ kind: 'progressed_load', fromKg: 60, toKg: 62.5 })).toBe('60 kg went well: 62.5 kg now');
  expect(english({ kind: 'spares_joint', joint: 'knee', quote: 'left knee a bit sore' })).toBe(
    'Spares your knee: “left knee a bit sore”',
  );
  expect(english({ kind: 'replaces', exercise: 'walking_lunge', joint: 'knee' })).toBe(
    'Replaces Walking lunge to spare your knee',
  );
  expect(english({ kind: 'trains_muscle', muscle: 'biceps', weeklySets: 4.5, targetSets: 4.9 })).toBe(
    'Biceps: 4.5 of 5 sets this week',
  );
  expect(english({ kind: 'pattern_missing', pattern: 'some_new_pattern' })).toBe(
    'some new pattern missing from your week',
  );
});

test('obstacles say what to relax', () => {
  const tooShort: Obstacle = { kind: 'too_short', minutes: 10, neededMinutes: 18 };
  expect(obstacleText.en(tooShort)).toBe('10 minutes is too short for a session. Give it at least 18.');
  expect(obstacleText.en({ kind: 'nothing_left', because: ['equipment', 'avoid', 'level'] })).toBe(
    'No exercise is left to choose from. Relax the equipment, the joints you spare and the level.',
  );
  for (const language of LANGUAGES) {
    expect(obstacleText[language](tooShort)).toContain('18');
    expect(obstacleText[language]({ kind: 'nothing_left', because: [] })).not.toBe('');
    expect(obstacleText[language]({ kind: 'invalid_profile', field: 'daysPerWeek' })).not.toContain('daysPerWeek');
  }
});

test('a quote of the person is kept as written in either language', () => {
  for (const language of LANGUAGES)
    for (const kind of ['eased_fatigue', 'eased_sleep'] as const) {
      expect(reasonText[language]({ kind, quote: ' so tired ' }, context)).toContain('“so tired”');
      expect(reasonText[language]({ kind }, context)).not.toContain('“');
    }
});
