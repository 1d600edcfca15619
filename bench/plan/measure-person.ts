// One person's week: first plan, final plan, what the checker finds, and whether what cannot be is explained.
import { createMuscleModel } from '../../src/domain/planning/muscle-model.ts';
import { planWeek, type PlanWeekRequest } from '../../src/domain/planning/plan-week.ts';
import type { PlanResult } from '../../src/domain/planning/plan.ts';
import { relaxed } from '../../src/domain/planning/relaxed.ts';
import { type Violation, violationsOf } from './check-plan.ts';
import { changesOf, person } from './people.ts';

export interface Measured {
  readonly number: number;
  readonly status: PlanResult['status'];
  /** The week was changed after it had been made. */
  readonly changed: boolean;
  readonly violations: readonly Violation[];
  /** Of processor time, in milliseconds. */
  readonly firstMs: number;
  readonly finalMs: number;
  readonly explained: 'enough and needed' | 'not enough' | 'superfluous' | 'not named';
  readonly relax: readonly string[];
  /** Null where it was not asked twice. */
  readonly sameAgain: boolean | null;
}

export function measurePerson(number: number, twice: boolean): Measured {
  const { request, first } = asked(number);
  const final = first.result.status === 'ok' ? timed(() => planWeek(request)) : first;
  const { result } = final;
  const relax = relaxationsOf(result);
  const { catalogue, history, muscles = [], constraints, today } = request;
  const recovered = createMuscleModel({
    catalogue,
    history,
    adjustments: muscles,
    constraints,
    now: today,
  }).recoveredOn;
  return {
    number,
    status: result.status,
    changed: (request.changes?.length ?? 0) > 0,
    violations: [first.result, result].flatMap((one) =>
      one.status === 'ok' ? violationsOf(request, one.plan, { recovered }) : [],
    ),
    firstMs: first.ms,
    finalMs: final.ms,
    explained: explained(request, result),
    relax: relax.map(({ kind }) => kind),
    sameAgain: twice ? JSON.stringify(planWeek(request)) === JSON.stringify(result) : null,
  };
}

/** With what the person changes of the plan they have, where they do. */
function asked(number: number): { readonly request: PlanWeekRequest; readonly first: ReturnType<typeof timed> } {
  const plain = person(number);
  const first = timed(() => planWeek({ ...plain, rounds: 0 }));
  const current = first.result.status === 'ok' ? first.result.plan : null;
  const changes = current ? changesOf(number, current) : [];
  if (!current || changes.length === 0) return { request: plain, first };
  const request = { ...plain, changes, current };
  return { request, first: timed(() => planWeek({ ...request, rounds: 0 })) };
}

function timed(plan: () => PlanResult): { readonly result: PlanResult; readonly ms: number } {
  const start = process.cpuUsage();
  const result = plan();
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1000 };
}

function relaxationsOf(result: PlanResult) {
  if (result.status !== 'unsatisfiable') return [];
  return result.obstacles.flatMap((obstacle) => (obstacle.kind === 'wishes' ? obstacle.relax : []));
}

/** Enough: with all of them given up there is a plan. Needed: with any one of them kept there is none. */
function explained(request: PlanWeekRequest, result: PlanResult): Measured['explained'] {
  if (result.status !== 'unsatisfiable') return 'enough and needed';
  const relax = relaxationsOf(result);
  if (relax.length === 0)
    return result.obstacles.some(({ kind }) => kind === 'invalid_profile') ? 'enough and needed' : 'not named';
  const isPlanned = (some: typeof relax): boolean => planWeek({ ...relaxed(request, some), rounds: 0 }).status === 'ok';
  if (!isPlanned(relax)) return 'not enough';
  return relax.some((one) => isPlanned(relax.filter((other) => other !== one))) ? 'superfluous' : 'enough and needed';
}
