// What a person said of their muscles: of each the latest word that still says something.
import { MUSCLES, type Muscle } from '../catalogue/exercise.ts';
import { dayNumber } from './calendar.ts';
import { RECENT_DAYS } from './muscle-doses.ts';
import type { MuscleAdjustment } from './muscle-state.ts';

export interface MuscleWord {
  /** Hours since 1970-01-01 by the person's clock. */
  readonly hour: number;
  /** 0–1. */
  readonly recovered: number;
}

/** Nobody is wholly spent. */
const LEAST_RECOVERED = 0.02;
export const HOURS = 24;
/** Of days without a time of day. */
export const EVENING_HOUR = 18;

/** Words of the next day are of now (a clock that was moved); later ones, those of long ago and those that make no sense are passed over. */
export function latestWords(adjustments: readonly MuscleAdjustment[], now: number): ReadonlyMap<Muscle, MuscleWord> {
  const words = new Map<Muscle, MuscleWord>();
  for (const { muscle, recovered, at } of adjustments) {
    const hour = hourOf(at);
    if (hour === undefined || !Number.isFinite(recovered) || !MUSCLES.includes(muscle)) continue;
    if (hour > now + HOURS || hour < now - RECENT_DAYS * HOURS) continue;
    if ((words.get(muscle)?.hour ?? Number.NEGATIVE_INFINITY) > hour) continue;
    words.set(muscle, { hour: Math.min(hour, now), recovered: Math.min(1, Math.max(LEAST_RECOVERED, recovered)) });
  }
  return words;
}

/** Hours since 1970-01-01 by the clock on the wall where this runs (a day: its evening); undefined where the text is no time. */
export function hourOf(text: string): number | undefined {
  const day = dayNumber(text);
  if (Number.isFinite(day)) return day * HOURS + EVENING_HOUR;
  const date = new Date(text);
  if (!Number.isFinite(date.getTime())) return undefined;
  const midnight = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return midnight / 3_600_000 + date.getHours() + date.getMinutes() / 60;
}

/** The words with one more; of a muscle only the latest is kept. */
export function withWordOf(words: readonly MuscleAdjustment[], word: MuscleAdjustment): readonly MuscleAdjustment[] {
  return [...words.filter(({ muscle }) => muscle !== word.muscle), word];
}
