import { expect, test } from 'vitest';
import { EXERCISES, exerciseById } from '../domain/catalogue/exercises.ts';
import { dayFrom, dayNumber } from '../domain/planning/calendar.ts';
import { explainNumber } from '../domain/planning/explain-number.ts';
import { type Explanation, EXPLANATION_RULES, type PlanNumber } from '../domain/planning/explanation.ts';
import { planWeek, type PlanWeekRequest } from '../domain/planning/plan-week.ts';
import { LANGUAGES } from '../domain/language.ts';
import { explanationTexts } from './explanations.ts';

const today = '2026-11-23';
const context = {
  exerciseName: (id: string) => exerciseById(id)?.names.en ?? id,
  load: (kg: number) => `${Math.round(kg * 10) / 10} kg`,
  today,
};

function explanations(): readonly Explanation[] {
  const first: PlanWeekRequest = {
    catalogue: EXERCISES,
    cameraIds: new Set(),
    profile: {
      goal: 'strength',
      level: 'intermediate',
      daysPerWeek: 3,
      minutesPerSession: 45,
      equipment: 'all',
      avoid: [],
      likes: ['plank'],
      dislikes: [],
      readiness: {},
      bodyMassKg: 80,
    },
    history: [],
    constraints: [],
    today,
    seed: 1,
    rounds: 0,
  };
  const fresh = planWeek(first);
  if (fresh.status !== 'ok') throw new Error('no plan');
  const sets = fresh.plan.sessions.flatMap(({ exercises }) =>
    exercises.flatMap(({ exerciseId }) =>
      [1, 2, 3].map(() => ({ exerciseId, reps: 5, loadKg: 60, type: 'normal' as const })),
    ),
  );
  const history = [30, 27, 24, 4].map((ago) => ({ day: dayFrom(dayNumber(today) - ago), sets }));
  const found: Explanation[] = [];
  for (const request of [first, { ...first, history }]) {
    const made = planWeek(request);
    if (made.status !== 'ok') throw new Error('no plan');
    const tell = (number: PlanNumber): void => {
      const explanation = explainNumber(request, made.plan, number);
      if (explanation) found.push(explanation);
    };
    tell({ kind: 'weekly_sets', muscle: 'chest' });
    tell({ kind: 'target_sets', muscle: 'biceps' });
    for (const { id: sessionId, exercises } of made.plan.sessions) {
      for (const kind of ['minutes', 'date', 'exercises'] as const) tell({ kind, sessionId });
      for (const { exerciseId, sets: planned } of exercises) {
        tell({ kind: 'sets', sessionId, exerciseId });
        for (const kind of ['reps', 'load', 'seconds', 'rest', 'reserve'] as const)
          planned.forEach((_set, set) => tell({ kind, sessionId, exerciseId, set }));
      }
    }
  }
  return found;
}

test('every explanation of a week is told in whole words, in every language', () => {
  const all = explanations();
  expect(all.length).toBeGreaterThan(100);
  for (const language of LANGUAGES) {
    const texts = explanationTexts[language];
    for (const explanation of all) {
      const told = [
        texts.rule(explanation),
        texts.source[explanation.source],
        ...explanation.inputs.map((input) => {
          const { label, value } = texts.input(input, context);
          return `${label}: ${value}`;
        }),
        ...explanation.wouldChange.map((change) => texts.change(change, context)),
      ];
      for (const text of told) expect(text).toMatch(/^(?!.*(?:undefined|NaN|null|Infinity)).{2,}$/);
    }
    for (const rule of EXPLANATION_RULES)
      for (const kind of ['load', 'reps', 'sets', 'minutes'] as const) {
        const number = { kind, sessionId: '', exerciseId: '', set: 0 } as PlanNumber;
        const text = texts.rule({ number, rule, value: 0, source: 'person', inputs: [], wouldChange: [] });
        expect(text).toMatch(/[.。]$/);
      }
  }
});
