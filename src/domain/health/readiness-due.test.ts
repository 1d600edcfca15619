import { describe, expect, it } from 'vitest';
import { READINESS_FLAGS } from '../planning/profile.ts';
import { careWords } from './care-words.ts';
import { type DueRequest, readinessDue } from './readiness-due.ts';

const answers = Object.fromEntries(READINESS_FLAGS.map((flag) => [flag, false]));
const due = (changes: Partial<DueRequest> = {}, profile: Partial<DueRequest['profile']> = {}) =>
  readinessDue({
    profile: { readiness: answers, readinessAskedAt: '2026-09-01T10:00:00Z', ...profile },
    today: '2026-11-23',
    lastTrainedOn: '2026-11-20',
    notes: [],
    ...changes,
  });

describe('the readiness questions', () => {
  it('rest while nothing has changed', () => {
    expect(due()).toBeNull();
    expect(due({ lastTrainedOn: null })).toBeNull();
  });

  it('come again where one was never asked, or nobody knows when', () => {
    const { medication: _never, ...others } = answers;
    expect(due({}, { readiness: others })).toEqual({ kind: 'new_questions' });
    expect(due({}, { readinessAskedAt: 'some day' })).toEqual({ kind: 'new_questions' });
  });

  it('come again after a year, and where the clock was moved back', () => {
    expect(due({}, { readinessAskedAt: '2025-11-22T10:00:00Z' })).toEqual({ kind: 'year' });
    expect(due({}, { readinessAskedAt: '2025-11-23T10:00:00Z' })).toBeNull();
    expect(due({}, { readinessAskedAt: '2027-01-01T10:00:00Z' })).toEqual({ kind: 'year' });
  });

  it('come again after eight weeks without training, once', () => {
    expect(due({ lastTrainedOn: '2026-09-20' })).toEqual({ kind: 'long_break', weeks: 9 });
    expect(due({ lastTrainedOn: '2026-09-29' })).toBeNull();
    expect(due({ lastTrainedOn: '2026-09-20' }, { readinessAskedAt: '2026-11-20T10:00:00Z' })).toBeNull();
  });

  it('come again when a note written since says so', () => {
    const note = { text: 'Good legs. Got dizzy after the last set.', at: '2026-11-20T10:00:00Z' };
    expect(due({ notes: [note] })).toEqual({ kind: 'note', flag: 'dizziness', quote: 'dizzy' });
    for (const at of ['2026-08-20T10:00:00Z', '2027-08-20T10:00:00Z'])
      expect(due({ notes: [{ ...note, at }] })).toBeNull();
    expect(due({ notes: [note] }, { readiness: { ...answers, dizziness: true } })).toBeNull();
  });
});

describe('words that lead to a question', () => {
  it.each([
    ['felt light-headed between sets', 'dizziness'],
    ['nearly fainted in the heat', 'dizziness'],
    ['chest felt tight on the hill', 'chest_pain'],
    ['some pain in my chest', 'chest_pain'],
    ['palpitations last night', 'heart_condition'],
    ['doctor says blood pressure is high', 'high_blood_pressure'],
    ["couldn't catch my breath at all", 'unexplained_breathlessness'],
    ['I am pregnant!', 'pregnancy'],
    ['三组之后头晕', 'dizziness'],
    ['胸口有点闷', 'chest_pain'],
    ['今天胸闷', 'chest_pain'],
    ['血压有点高', 'high_blood_pressure'],
  ])('hears %s', (text, flag) => {
    expect(careWords(text).map((word) => word.flag)).toEqual([flag]);
  });

  it.each([
    'no chest pain, no dizziness',
    'was not dizzy at all',
    'chest is sore from the bench',
    'faint ache in the knee',
    'out of breath after burpees',
    '没有头晕',
    '胸肌酸',
    '',
  ])('lets %s be', (text) => {
    expect(careWords(text)).toEqual([]);
  });
});
