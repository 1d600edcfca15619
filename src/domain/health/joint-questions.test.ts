import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFrom, dayNumber } from '../planning/calendar.ts';
import { jointLimits } from './joint-limits.ts';
import { heldConstraints, type KeptConstraint } from './held-limits.ts';
import { answered, type JointAnswer, jointQuestions } from './joint-questions.ts';

const today = '2026-11-23';
const note = (changes: Partial<KeptConstraint> = {}): KeptConstraint => ({
  id: 'n1:0',
  kind: 'sore_joint',
  joint: 'knee',
  severity: 5,
  quote: 'left knee aches',
  noteId: 'n1',
  from: '2026-11-15',
  until: '2026-11-21',
  ...changes,
});

describe('a limit that has run out', () => {
  it('holds until the person was asked, and is asked about', () => {
    expect(heldConstraints([note()], today)).toEqual([note({ until: today })]);
    expect(jointQuestions([note()], [], today)).toEqual([
      { joint: 'knee', severity: 5, quote: 'left knee aches', constraintIds: ['n1:0'] },
    ]);
  });

  it('is let go after two weeks without an answer, and at once where it was taken back', () => {
    for (const gone of [note({ until: '2026-11-08' }), note({ removedAt: '2026-11-22T10:00:00Z' })]) {
      expect(heldConstraints([gone], today)).toEqual([]);
      expect(jointQuestions([gone], [], today)).toEqual([]);
    }
  });

  it('is not asked about while another of the same joint is in force', () => {
    const running = note({ id: 'n2:0', until: '2026-11-25' });
    expect(jointQuestions([note(), running], [], today)).toEqual([]);
    expect(heldConstraints([note(), running], today)).toHaveLength(2);
  });

  it('lets tiredness and bad nights run out by themselves', () => {
    expect(heldConstraints([note({ kind: 'fatigue' })], today)).toEqual([]);
  });

  it('is one question for one joint, of the worst', () => {
    const worse = note({ id: 'n2:0', severity: 8, quote: 'knee really hurts' });
    expect(jointQuestions([note(), worse], [], today)).toEqual([
      { joint: 'knee', severity: 8, quote: 'knee really hurts', constraintIds: ['n1:0', 'n2:0'] },
    ]);
  });
});

describe('the answer', () => {
  const [question] = jointQuestions([note()], [], today);
  if (!question) throw new Error('no question');

  it('loosens by a step, holds for a week or tightens by a step', () => {
    expect(answered([], question, 'better', today)).toEqual([{ joint: 'knee', severity: 2, askOn: '2026-11-30' }]);
    expect(answered([], question, 'same', today)).toEqual([{ joint: 'knee', severity: 5, askOn: '2026-11-30' }]);
    expect(answered([], question, 'worse', today)).toEqual([{ joint: 'knee', severity: 8, askOn: '2026-11-30' }]);
    expect(answered([], { ...question, severity: 3 }, 'better', today)).toEqual([]);
  });

  it('is asked for again a week later, and after a clock was moved', () => {
    const avoid = answered([], question, 'same', today);
    expect(jointQuestions([], avoid, '2026-11-29')).toEqual([]);
    expect(jointQuestions([], avoid, '2026-11-30')).toEqual([{ joint: 'knee', severity: 5, constraintIds: [] }]);
    expect(jointQuestions([], avoid, '2025-01-01')).toHaveLength(1);
  });

  it('never loosens what the person set themselves, nor another joint', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 10 }),
        fc.array(fc.constantFrom<JointAnswer>('better', 'same', 'worse'), { maxLength: 6 }),
        (own, severity, answers) => {
          let avoid = [
            { joint: 'knee', severity: own, spare: ['isometric'] } as const,
            { joint: 'hip', severity: 4 } as const,
          ] as Parameters<typeof answered>[0];
          let day = today;
          for (const answer of answers) {
            const asked = { joint: 'knee', severity, constraintIds: [] } as const;
            avoid = answered(avoid, asked, answer, day);
            day = dayFrom(dayNumber(day) + 7);
            const limits = jointLimits(avoid, [], day);
            expect(limits.get('knee')?.severity).toBeGreaterThanOrEqual(own);
            expect(limits.get('knee')?.severity).toBeLessThanOrEqual(10);
            expect(limits.get('knee')?.spare).toEqual(new Set(['isometric']));
            expect(limits.get('hip')?.severity).toBe(4);
          }
        },
      ),
    );
  });
});
