// Where somebody was in the list when they went to a workout: kept with the browser's own entry, so that going back comes back there.
import { type Asked, readAsked } from './asked.ts';

export interface ListPlace {
  readonly workoutId: string;
  /** How many workouts the list held. */
  readonly shown: number;
  readonly asked: Asked;
}

const MOST_SHOWN = 2000;

/** Written into the entry that is about to be left. */
export function keepPlace(place: ListPlace): void {
  const entry: unknown = history.state;
  history.replaceState({ ...(typeof entry === 'object' ? entry : {}), logPlace: place }, '');
}

/** Null where this entry was never left for a workout. */
export function placeToReturnTo(): ListPlace | null {
  const entry = history.state as { readonly logPlace?: Partial<Record<keyof ListPlace, unknown>> } | null;
  const place = entry?.logPlace;
  if (typeof place?.workoutId !== 'string' || typeof place.shown !== 'number') return null;
  return { workoutId: place.workoutId, shown: Math.min(MOST_SHOWN, place.shown), asked: readAsked(place.asked) };
}

/** Whether the workout was come to from the list, so that going back is going back there. */
export function isFromList(): boolean {
  return (history.state as { readonly fromList?: unknown } | null)?.fromList === true;
}

/** State of the entry of a workout that is written down from the list, and whether this is such an entry. */
export const WRITTEN_FROM_LIST = { fromList: true, written: true };

export function isJustWritten(): boolean {
  return (history.state as { readonly written?: unknown } | null)?.written === true;
}
