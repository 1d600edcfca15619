// Is the set just done a personal record? Told from what was ever rolled up of the exercise and the sets before it today.
import type { Exercise } from '../catalogue/exercise.ts';
import { loadKg } from './load-kg.ts';
import { maximumInterval } from './maximum-interval.ts';
import type { SetRecord } from './records.ts';
import type { ExerciseRollup } from './roll-up.ts';

/** What no set before reached; a tie is none. The numbers are those of the set, as entered where there is an entry. */
export type LiveRecord =
  | { readonly kind: 'heaviest'; readonly set: SetRecord }
  /** More repetitions than ever with this load or a heavier one. */
  | { readonly kind: 'most_reps'; readonly set: SetRecord; readonly reps: number }
  /** Estimated one-repetition maximum, kilograms. */
  | { readonly kind: 'maximum'; readonly set: SetRecord; readonly kg: number }
  | { readonly kind: 'longest'; readonly set: SetRecord; readonly durationSec: number }
  | { readonly kind: 'farthest'; readonly set: SetRecord; readonly distanceM: number };

/** Kilograms: a pound that was reckoned into kilograms and back is no more than it was. */
const SAME_KG = 0.005;
/** Estimates are kept to a gram by the roll-ups; less than a hundred grams more is no finding. */
const MORE_MAXIMUM_KG = 0.1;

/**
 * The records of one set, weightiest first. `before`: roll-ups of the exercise without this workout's own; `today`: sets of this workout
 * before it. None for warm-ups, demonstrations, and where the exercise was never done before: there is nothing to be more than.
 */
export function liveRecords(
  set: SetRecord,
  exercise: Pick<Exercise, 'loadKind' | 'measure'> | undefined,
  before: readonly ExerciseRollup[],
  today: readonly SetRecord[],
): readonly LiveRecord[] {
  if (!counts(set)) return [];
  const earlier = today.filter((one) => one.exerciseId === set.exerciseId && one.id !== set.id && counts(one));
  const past = before.filter(({ sets }) => sets > 0);
  if (past.length === 0 && earlier.length === 0) return [];
  const held: LiveRecord[] = [];
  if (set.reps !== undefined) held.push(...ofRepetitions(set, set.reps, exercise, past, earlier));
  const { durationSec, distanceM } = set;
  if (
    distanceM !== undefined &&
    distanceM > most([...past.map((one) => one.farthestM), ...earlier.map((one) => one.distanceM)])
  )
    held.push({ kind: 'farthest', set, distanceM });
  if (durationSec !== undefined && distanceM === undefined && set.reps === undefined) {
    const longest = most([...past.map((one) => one.longestSec), ...earlier.map((one) => one.durationSec)]);
    if (durationSec > longest) held.push({ kind: 'longest', set, durationSec });
  }
  return held;
}

function ofRepetitions(
  set: SetRecord,
  reps: number,
  exercise: Pick<Exercise, 'loadKind'> | undefined,
  past: readonly ExerciseRollup[],
  earlier: readonly SetRecord[],
): readonly LiveRecord[] {
  const kg = kgOf(set);
  const points = [
    ...past.flatMap(({ front }) => front),
    ...earlier.flatMap((one): (readonly [number, number])[] => (one.reps === undefined ? [] : [[one.reps, kgOf(one)]])),
  ];
  if (points.length === 0) return [];
  const held: LiveRecord[] = [];
  const heaviest = Math.max(...points.map(([, load]) => load));
  if (set.load !== undefined && kg > heaviest + SAME_KG) held.push({ kind: 'heaviest', set });
  const asHeavy = points.filter(([, load]) => load >= kg - SAME_KG).map(([count]) => count);
  if (asHeavy.length > 0 && reps > Math.max(...asHeavy)) held.push({ kind: 'most_reps', set, reps });
  // The whole weight moved is not known where the body is part of it: its estimate would be of the belt alone.
  const isWhole = exercise?.loadKind === 'external' || exercise?.loadKind === 'per_hand' || exercise === undefined;
  const estimate = isWhole ? maximumInterval(set)?.kg : undefined;
  const best = most([...past.map(({ maximum }) => maximum?.kg), ...earlier.map((one) => maximumInterval(one)?.kg)]);
  if (estimate !== undefined && best > 0 && estimate > best + MORE_MAXIMUM_KG)
    held.push({ kind: 'maximum', set, kg: estimate });
  return held;
}

/** Added weight above that of the body, assistance below it; as the exercise states its load. */
function kgOf({ load }: Pick<SetRecord, 'load'>): number {
  return load ? loadKg(load) : 0;
}

function counts({ type, source, deletedAt }: SetRecord): boolean {
  return type !== 'warmup' && source !== 'demonstration' && deletedAt === undefined;
}

/** 0 of nothing. */
function most(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((greatest, value) => Math.max(greatest, value ?? 0), 0);
}
