// How an exercise is done for a goal: the range of repetitions or seconds, the effort, the rest.
import type { Exercise, Level } from '../catalogue/exercise.ts';
import type { Goal } from './profile.ts';

/** Inclusive ranges. `reserve`: repetitions left at the end of a set, 0–5; for holds, a feeling of that much left. */
export type Scheme = RepetitionScheme | TimedScheme<'hold'> | TimedScheme<'steady'>;

export interface RepetitionScheme {
  readonly kind: 'repetitions';
  readonly min: number;
  readonly max: number;
  readonly reserve: number;
  readonly restSec: number;
}

/** `hold`: several sets of seconds. `steady`: one piece of cardio, planned in blocks of five minutes. */
export interface TimedScheme<Kind extends 'hold' | 'steady'> {
  readonly kind: Kind;
  readonly minSec: number;
  readonly maxSec: number;
  readonly reserve: number;
  readonly restSec: number;
}

export const STEADY_BLOCK_SEC = 300;
const MAX_STEADY_SEC = 1800;

type Numbers = readonly [min: number, max: number, restSec: number];

/** Repetitions and rest of multi-joint and single-joint work: NSCA guidance for each goal, narrowed to what double progression needs. */
const COMPOUND: Readonly<Record<Goal, Numbers>> = {
  strength: [4, 6, 180],
  hypertrophy: [6, 10, 120],
  fat_loss: [8, 12, 75],
  general: [8, 12, 90],
  mobility: [8, 12, 60],
};
const ISOLATION: Readonly<Record<Goal, Numbers>> = {
  strength: [8, 12, 90],
  hypertrophy: [10, 15, 75],
  fat_loss: [10, 15, 60],
  general: [10, 15, 60],
  mobility: [10, 15, 45],
};
const RESERVE: Readonly<Record<Level, number>> = { beginner: 3, intermediate: 2, advanced: 2 };

/** Where load is not stated the body decides the range: few pull-ups, many squats. */
const BODYWEIGHT_PULL: Numbers = [4, 10, 120];
const BODYWEIGHT: Numbers = [8, 20, 75];
const LIGHTER_STRENGTH: Numbers = [6, 10, 120];
/** Repetitions of a second or so, as of jumping jacks. */
const QUICK: Numbers = [15, 30, 45];
const JUMP: Numbers = [5, 8, 90];
const OLYMPIC: Numbers = [2, 4, 150];
const CORE: Numbers = [8, 15, 60];

/** `minutes` of the session: in a short one rests are cut, as two short sets do more than one set and a wait. */
export function schemeOf(exercise: Exercise, goal: Goal, level: Level, minutes: number): Scheme {
  const reserve = RESERVE[level];
  const { pattern, measure } = exercise;
  if (pattern === 'cardio' && measure === 'distance')
    return { kind: 'steady', minSec: STEADY_BLOCK_SEC, maxSec: MAX_STEADY_SEC, reserve: 4, restSec: 0 };
  if (pattern === 'mobility' && measure !== 'repetitions')
    return { kind: 'hold', minSec: 30, maxSec: 45, reserve: 4, restSec: 10 };
  if (measure !== 'repetitions') return { kind: 'hold', minSec: 20, maxSec: 60, reserve, restSec: rest(60, minutes) };
  const [min, max, restSec] = numbers(exercise, goal);
  return { kind: 'repetitions', min, max, reserve, restSec: rest(restSec, minutes) };
}

function numbers(exercise: Exercise, goal: Goal): Numbers {
  const { pattern, mechanic, loadKind, level } = exercise;
  if (exercise.secondsPerRepetition <= 1.5) return QUICK;
  if (pattern === 'jump') return JUMP;
  if (pattern === 'mobility') return [6, 10, 15];
  if (exercise.secondsPerRepetition >= 10 || (pattern === 'full_body' && level === 'advanced')) return OLYMPIC;
  if (pattern.startsWith('core')) return CORE;
  if (loadKind === 'bodyweight' || loadKind === 'bodyweight_plus')
    return pattern === 'vertical_pull' ? BODYWEIGHT_PULL : BODYWEIGHT;
  if (mechanic === 'isolation') return ISOLATION[goal];
  return goal === 'strength' && !isHeavy(exercise) ? LIGHTER_STRENGTH : COMPOUND[goal];
}

/** Few repetitions make sense only where much weight can be held safely. */
function isHeavy({ equipment, unilateral, pattern }: Exercise): boolean {
  if (unilateral || pattern === 'lunge') return false;
  return equipment.includes('barbell') || equipment.includes('trap_bar') || equipment.includes('machine');
}

function rest(sec: number, minutes: number): number {
  if (minutes <= 20) return Math.min(sec, 60);
  if (minutes <= 35) return Math.min(sec, 120);
  return sec;
}
