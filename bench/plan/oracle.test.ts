import { expect, it } from 'vitest';
import { EXERCISES } from '../../src/domain/catalogue/exercises.ts';
import { createRandom } from '../../src/domain/movements/random.ts';
import { weekBasis } from '../../src/domain/planning/fixed-exercises.ts';
import { weekProblem, type PlanWeekRequest } from '../../src/domain/planning/plan-week.ts';
import { searchWeek } from '../../src/domain/planning/search-week.ts';
import { weekPreferences } from '../../src/domain/planning/week-preferences.ts';
import { optimumOf } from './oracle.ts';
import { person } from './people.ts';

it('the search comes near the optimum that HiGHS proves of the same problem', async () => {
  const request: PlanWeekRequest = {
    ...person(0),
    catalogue: EXERCISES.filter(({ pattern }, index) => index % 8 === 0 || pattern === 'horizontal_push'),
    profile: {
      goal: 'hypertrophy',
      level: 'beginner',
      daysPerWeek: 1,
      minutesPerSession: 20,
      equipment: ['dumbbell'],
      avoid: [{ joint: 'shoulder', severity: 5 }],
      likes: [],
      dislikes: [],
      readiness: {},
    },
    history: [],
    constraints: [],
  };
  const basis = weekBasis(request);
  if (!basis) throw new Error('no week');
  const problem = weekProblem(request, basis, weekPreferences(request, basis), createRandom(1));
  const { objective } = searchWeek(problem, createRandom(1), { rounds: 200 });
  const { isProven, found, bound } = await optimumOf(problem, 5, 0.01);
  expect(found).not.toBeNull();
  expect(objective).toBeLessThanOrEqual(bound * 1.001);
  expect(objective / bound).toBeGreaterThan(isProven ? 0.97 : 0.9);
});
