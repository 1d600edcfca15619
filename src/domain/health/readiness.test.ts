import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { dayFrom, dayNumber } from '../planning/calendar.ts';
import { READINESS_FLAGS } from '../planning/profile.ts';
import { ANSWERS_LAST_DAYS, flagsWithAdvice, unresolvedFlags } from './readiness.ts';

const today = '2026-11-23';

describe('readiness', () => {
  it('names every question answered yes and no other', () => {
    expect(unresolvedFlags({ chest_pain: true, dizziness: false, pregnancy: true })).toEqual([
      'chest_pain',
      'pregnancy',
    ]);
    expect(unresolvedFlags({})).toEqual([]);
  });

  it('takes a yes for resolved once advice was sought, and says with what care to train', () => {
    const advice = { pregnancy: '2026-11-20' };
    expect(unresolvedFlags({ chest_pain: true, pregnancy: true }, advice, today)).toEqual(['chest_pain']);
    const readiness = { chest_pain: true, pregnancy: true };
    expect(flagsWithAdvice({ readiness, adviceSought: advice }, today)).toEqual(['pregnancy']);
  });

  it('believes no day that is none, lies ahead or is over a year ago', () => {
    const unresolved = (day: string) => unresolvedFlags({ dizziness: true }, { dizziness: day }, today);
    for (const day of ['', 'yesterday', '2026-02-30', '2026-11-24', '2025-11-22', '23.11.2026'])
      expect(unresolved(day), day).toEqual(['dizziness']);
    for (const day of [today, '2025-11-23']) expect(unresolved(day), day).toEqual([]);
    const unsound = { dizziness: 7 } as unknown as Parameters<typeof unresolvedFlags>[1];
    expect(unresolvedFlags({ dizziness: true }, unsound, today)).toEqual(['dizziness']);
  });

  it('counts advice for nothing that was not asked, and every yes either way', () => {
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(READINESS_FLAGS.map((flag) => [flag, fc.boolean()]))),
        fc.integer({ min: -500, max: 800 }),
        (readiness, ago) => {
          const day = dayFrom(dayNumber(today) - ago);
          const adviceSought = Object.fromEntries(READINESS_FLAGS.map((flag) => [flag, day]));
          const unresolved = unresolvedFlags(readiness, adviceSought, today);
          const resolved = flagsWithAdvice({ readiness, adviceSought }, today);
          expect(new Set([...unresolved, ...resolved])).toEqual(
            new Set(READINESS_FLAGS.filter((flag) => readiness[flag] === true)),
          );
          expect(ago >= 0 && ago <= ANSWERS_LAST_DAYS ? unresolved : resolved).toEqual([]);
        },
      ),
    );
  });
});
