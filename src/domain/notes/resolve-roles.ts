// Which number of "a x b x c" is the load, which the repetitions, which the sets: decided jointly, by order and magnitude.
import type { Exercise } from '../catalogue/exercise.ts';
import type { Quantity } from './atoms.ts';
import { decideOrder, type DecidedOrder, type OrderReading, SURE_ORDER } from './decide-order.ts';
import type { UsualSet } from './habits.ts';

export type Role = 'sets' | 'reps' | 'load';

export interface RoleContext {
  readonly exercise: Exercise | undefined;
  /** Said elsewhere in the same chunk, so it is not among these numbers. */
  readonly loadKnown: boolean;
  readonly setsKnown: boolean;
  readonly repsKnown: boolean;
  /** The words speak of added weight. */
  readonly weighted: boolean;
  /** The chunk before put the load last. */
  readonly loadLast: boolean;
  /** It put the load before the repetitions, two numbers alone. */
  readonly loadFirst: boolean;
  /** "20 push-ups x 3": the exercise stands after the first number. */
  readonly nameInside: boolean;
  /** Distances or times: forty lengths of a pool are no oddity. */
  readonly intervals: boolean;
  /** Kilograms of one of the line's unit. */
  readonly kgPerUnit: number;
  /** What the person usually does with the exercise. */
  readonly usual?: UsualSet;
  /** Which order the person meant when asked. */
  readonly learntOrders?: { readonly loadFirst: number; readonly loadLast: number };
  /** Take the less likely of two orders. */
  readonly turned: boolean;
}

export interface Resolved {
  readonly roles: readonly Role[];
  /** A reader could take the order the other way. */
  readonly ambiguous: boolean;
  /** Where load first and load last were weighed against each other and are both near. */
  readonly order: DecidedOrder | null;
}

/** Best readings of two numbers closer than this (natural logarithms of odds) are worth a question. */
const CLOSE_PAIR = 0.75;
const IMPOSSIBLE = -50;

const ORDERS: Readonly<Record<number, readonly (readonly [roles: readonly Role[], prior: number])[]>> = {
  1: [
    [['reps'], 0],
    [['load'], -2],
    [['sets'], -4],
  ],
  2: [
    [['sets', 'reps'], 0],
    [['load', 'reps'], -0.5],
    [['reps', 'load'], -1.2],
    [['reps', 'sets'], -2.3],
    [['load', 'sets'], -4],
    [['sets', 'load'], -4],
  ],
  3: [
    [['sets', 'reps', 'load'], 0],
    [['load', 'reps', 'sets'], -0.1],
    [['sets', 'load', 'reps'], -3.8],
    [['reps', 'sets', 'load'], -4],
    [['reps', 'load', 'sets'], -4],
    [['load', 'sets', 'reps'], -4],
  ],
};

export function resolveRoles(chain: readonly Quantity[], context: RoleContext): Resolved {
  const orders = ORDERS[chain.length] ?? [];
  const scored = orders
    .map(([roles, prior]) => ({ roles, score: prior + habit(roles, context) + sum(chain, roles, context) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best) return { roles: [], ambiguous: false, order: null };
  const open = chain.every(({ kind }) => kind === 'number') && chain.length >= 2 && !context.loadKnown;
  const mirrored = scored.find(({ roles }) => isMirror(roles, best.roles));
  if (open && mirrored && mirrored.score > IMPOSSIBLE / 2 && (chain.length === 3 || mirrored === next))
    return decided(chain, best, mirrored, context);
  const ambiguous =
    open &&
    chain.length === 2 &&
    best.roles.includes('load') &&
    next !== undefined &&
    best.score - next.score < CLOSE_PAIR;
  return { roles: best.roles, ambiguous, order: null };
}

interface Scored {
  readonly roles: readonly Role[];
  readonly score: number;
}

/** Load first and load last with the repetitions where they were ("load × reps × sets"), or of two numbers the other way round. */
function isMirror(a: readonly Role[], b: readonly Role[]): boolean {
  if (!b.includes('load') || a === b) return false;
  return (
    (a.length === 2 || b[1] === 'reps') &&
    b.every((role, index) => a[a.length - 1 - index] === role) &&
    a.includes('reps')
  );
}

function decided(chain: readonly Quantity[], best: Scored, mirrored: Scored, context: RoleContext): Resolved {
  const [first, last] = best.roles[0] === 'load' ? [best, mirrored] : [mirrored, best];
  const order = decideOrder({
    loadFirst: readAs(chain, first, context),
    loadLast: readAs(chain, last, context),
    ...(context.usual ? { usual: context.usual } : {}),
    ...(context.learntOrders && chain.length === 3 ? { learnt: context.learntOrders } : {}),
  });
  const close = order.confidence < sureOf(chain.length === 3 ? SURE_ORDER : CLOSE_PAIR);
  const loadFirst = order.loadFirst !== (context.turned && close);
  return { roles: (loadFirst ? first : last).roles, ambiguous: close, order: close ? order : null };
}

function sureOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function readAs(chain: readonly Quantity[], { roles, score }: Scored, { kgPerUnit }: RoleContext): OrderReading {
  const valueOf = (role: Role): number => {
    const quantity = chain[roles.indexOf(role)];
    return quantity?.kind === 'number' ? quantity.value : 0;
  };
  return { score, reps: valueOf('reps'), loadKg: valueOf('load') * kgPerUnit };
}

function habit(roles: readonly Role[], { loadLast, loadFirst, nameInside, intervals }: RoleContext): number {
  if (loadFirst && roles.length === 2 && roles[0] === 'load') return 2.5;
  if (nameInside && roles[0] === 'reps') return 5;
  // "40 s x 10".
  if (intervals && roles.length === 2 && roles[0] === 'reps' && roles[1] === 'sets') return 1.5;
  return loadLast && roles.at(-1) === 'load' ? 1.5 : 0;
}

function sum(chain: readonly Quantity[], roles: readonly Role[], context: RoleContext): number {
  return chain.reduce((total, quantity, index) => total + fit(quantity, roles[index] ?? 'reps', context), 0);
}

function fit(quantity: Quantity, role: Role, context: RoleContext): number {
  switch (quantity.kind) {
    case 'load':
    case 'bar':
    case 'bodyweight':
      return role === 'load' ? 0 : IMPOSSIBLE;
    case 'reps':
    case 'list':
    case 'distance':
      return role === 'reps' ? 0 : IMPOSSIBLE;
    case 'duration':
      if (role === 'reps') return quantity.pair !== undefined && context.exercise?.loadKind === 'per_hand' ? -2 : 0;
      return role === 'load' && quantity.pair !== undefined && mayWeigh(context.exercise) ? -1.5 : IMPOSSIBLE;
    case 'sets':
      return role === 'sets' ? 0 : IMPOSSIBLE;
    case 'number':
      if (quantity.sign !== undefined) return role === 'load' ? 0 : IMPOSSIBLE;
      if (quantity.plus === true || quantity.failed === true) return role === 'reps' ? 0 : IMPOSSIBLE;
      if (role === 'load') return context.loadKnown ? IMPOSSIBLE : asLoad(quantity.value, context);
      if (!Number.isInteger(quantity.value)) return IMPOSSIBLE;
      if (role === 'sets')
        return context.setsKnown ? IMPOSSIBLE : asSets(quantity.value) * (context.intervals ? 0.3 : 1);
      return context.repsKnown ? IMPOSSIBLE : asReps(quantity.value, context.exercise);
  }
}

function mayWeigh(exercise: Exercise | undefined): boolean {
  return exercise?.measure !== 'hold' && exercise?.loadKind !== 'none';
}

/** Three to five sets are the rule, ten a known scheme, more are hardly written this way. */
function asSets(value: number): number {
  const known: Readonly<Record<number, number>> = {
    1: -1.2,
    2: -0.6,
    3: 0,
    4: 0,
    5: 0,
    6: -0.7,
    7: -1.5,
    8: -1,
    9: -2.2,
    10: -1.2,
    12: -2.5,
  };
  if (value < 1) return IMPOSSIBLE;
  return known[value] ?? (value <= 15 ? -3.5 : value <= 30 ? -6 : -12);
}

function asReps(value: number, exercise: Exercise | undefined): number {
  if (value < 1 || value > 1000) return IMPOSSIBLE;
  const light = exercise !== undefined && (exercise.loadKind !== 'external' || exercise.measure !== 'repetitions');
  if (value <= 15) return value === 1 ? -0.3 : 0;
  if (value <= 20) return light ? 0 : -0.4;
  if (value <= 30) return light ? -0.2 : -1;
  if (value <= 60) return light ? -0.6 : -2.5;
  return value <= 100 ? (light ? -1.2 : -4) : -6;
}

function asLoad(value: number, { exercise, weighted, kgPerUnit }: RoleContext): number {
  const kg = value * kgPerUnit;
  if (kg <= 0 || kg > 600) return IMPOSSIBLE;
  const kind = exercise?.loadKind;
  const unloaded = kind === 'none' ? -8 : kind === 'bodyweight' ? -6 : kind === 'bodyweight_plus' && !weighted ? -2 : 0;
  const barbell = exercise?.equipment.includes('barbell') === true;
  const heavy = kg > 350 ? -1.5 : 0;
  if (kg < 2) return unloaded - 5;
  if (kg < 5) return unloaded - (barbell ? 4 : 2.5);
  if (kg < 10) return unloaded - (barbell ? 2 : 1);
  if (kg < 20) return unloaded - (barbell ? 1 : 0.3);
  return unloaded + heavy;
}
