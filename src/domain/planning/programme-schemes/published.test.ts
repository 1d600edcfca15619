import { describe, expect, it } from 'vitest';
import { exerciseById } from '../../catalogue/exercises.ts';
import { PROGRAMME_SCHEMES, schemeById } from './published.ts';

describe('published programmes', () => {
  it('are many, each with a name and an address of its own', () => {
    expect(PROGRAMME_SCHEMES.length).toBeGreaterThanOrEqual(15);
    expect(new Set(PROGRAMME_SCHEMES.map(({ id }) => id)).size).toBe(PROGRAMME_SCHEMES.length);
    expect(new Set(PROGRAMME_SCHEMES.map(({ name }) => name)).size).toBe(PROGRAMME_SCHEMES.length);
    expect(schemeById('generated')).toBeUndefined();
  });

  it.each(PROGRAMME_SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
    '%s holds facts that can be followed',
    (_id, scheme) => {
      expect(new URL(scheme.source).protocol).toBe('https:');
      expect(scheme.daysPerWeek).toBeGreaterThanOrEqual(1);
      expect(scheme.daysPerWeek).toBeLessThanOrEqual(7);
      expect(scheme.weeks).toBeLessThanOrEqual(52);
      for (const text of [scheme.about, scheme.rule]) {
        expect(text.en).not.toBe('');
        expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
      }
      const counted = scheme.days.flat().filter(({ rule }) => rule.kind === 'percent');
      expect(counted.length > 0).toBe(scheme.maximumShare !== undefined);
      for (const { exerciseId, restSec, rule } of scheme.days.flat()) {
        expect(exerciseById(exerciseId), exerciseId).toBeDefined();
        expect(restSec).toBeGreaterThanOrEqual(0);
        const sets = rule.kind === 'linear' ? rule.stages.flat() : rule.kind === 'percent' ? rule.weeks.flat() : [];
        for (const { reps, share } of sets) {
          expect(reps).toBeGreaterThanOrEqual(1);
          expect(reps).toBeLessThanOrEqual(20);
          expect(share).toBeGreaterThan(0.3);
          expect(share).toBeLessThanOrEqual(1.05);
        }
        if (rule.kind === 'percent') expect([1, scheme.cycleWeeks ?? 1]).toContain(rule.weeks.length);
      }
    },
  );

  it('every load that follows has a session that leads it', () => {
    for (const scheme of PROGRAMME_SCHEMES)
      for (const { exerciseId, rule } of scheme.days.flat()) {
        if (rule.kind !== 'linear' || rule.follows !== true) continue;
        const leads = scheme.days
          .flat()
          .some((other) => other.exerciseId === exerciseId && other.rule.kind === 'linear' && !other.rule.follows);
        expect(leads, `${scheme.id} ${exerciseId}`).toBe(true);
      }
  });
});
