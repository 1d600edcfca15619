// Whether a week is possible at all: each lock on a day where it fits, something on every other day. The least there can be of it.
import { type Exercise, MUSCLES } from '../catalogue/exercise.ts';
import { servesGoal, usableExercises } from './candidates.ts';
import { isTimed, mostDaysAWeek } from './day-limits.ts';
import type { PlanningDay } from './planning-days.ts';
import type { Profile } from './profile.ts';
import { schemeOf } from './schemes.ts';
import { plannedSeconds, warmUpSeconds } from './session-time.ts';
import { SESSION_CAP } from './weekly-targets.ts';

/** An exercise that must be in the week; `slot` null: on any day. */
export interface Fixed {
  readonly exercise: Exercise;
  readonly slot: number | null;
}

export interface CoverEntry {
  readonly slot: number;
  readonly exercise: Exercise;
}

export interface CoverRequest {
  readonly profile: Profile;
  readonly days: readonly PlanningDay[];
  /** By day: what breaks no limit there. */
  readonly usable: readonly (readonly Exercise[])[];
  readonly fixed: readonly Fixed[];
}

/** Placements of the locks that are tried; people lock a handful. */
const MOST_TRIES = 3000;

/** One set of each; null where no such week exists. */
export function coverWeek(request: CoverRequest): readonly CoverEntry[] | null {
  const { profile, usable } = request;
  if (!usable.some((some) => some.some((exercise) => servesGoal(exercise, profile.goal)))) return null;
  let tries = 0;
  const order = request.fixed.toSorted((a, b) => Number(a.slot === null) - Number(b.slot === null));
  const week = new BareWeek(request);
  const place = (index: number): readonly CoverEntry[] | null => {
    const fixed = order[index];
    if (!fixed) return week.covered();
    if (week.entries.some(({ slot, exercise }) => exercise === fixed.exercise && (fixed.slot ?? slot) === slot))
      return place(index + 1);
    const slots = fixed.slot === null ? week.emptiestFirst() : [fixed.slot];
    for (const slot of slots) {
      if ((tries += 1) > MOST_TRIES) return null;
      const entry = { slot, exercise: fixed.exercise };
      if (!usable[slot]?.includes(fixed.exercise) || !week.fits(entry)) continue;
      week.put(entry, 1);
      const found = place(index + 1);
      if (found) return found;
      week.put(entry, -1);
    }
    return null;
  };
  return place(0);
}

class BareWeek {
  readonly entries: CoverEntry[] = [];
  readonly #request: CoverRequest;
  readonly #seconds: number[];
  readonly #sets: readonly Float64Array[];

  constructor(request: CoverRequest) {
    this.#request = request;
    this.#seconds = request.days.map(({ minutes }) => minutes * 60 - warmUpSeconds(minutes));
    this.#sets = request.days.map(() => new Float64Array(MUSCLES.length));
  }

  fits({ slot, exercise }: CoverEntry): boolean {
    const { profile } = this.#request;
    const days = this.entries.filter((entry) => entry.exercise === exercise).length;
    if (days >= mostDaysAWeek(exercise) || this.#secondsOf(slot, exercise) > (this.#seconds[slot] ?? 0)) return false;
    if (exercise.pattern === 'cardio' && this.#on(slot).some((entry) => entry.exercise.pattern === 'cardio'))
      return false;
    const cap = SESSION_CAP[profile.level];
    return (
      isTimed(exercise) ||
      MUSCLES.every((muscle, at) => (this.#sets[slot]?.[at] ?? 0) + (exercise.muscles[muscle] ?? 0) <= cap)
    );
  }

  /** `sign` 1 puts in, -1 takes out what was put in last. */
  put(entry: CoverEntry, sign: 1 | -1): void {
    const { slot, exercise } = entry;
    if (sign === 1) this.entries.push(entry);
    else this.entries.pop();
    this.#seconds[slot] = (this.#seconds[slot] ?? 0) - sign * this.#secondsOf(slot, exercise);
    const sets = this.#sets[slot];
    if (sets && !isTimed(exercise))
      MUSCLES.forEach((muscle, at) => {
        sets[at] = (sets[at] ?? 0) + sign * (exercise.muscles[muscle] ?? 0);
      });
  }

  emptiestFirst(): readonly number[] {
    const counts = this.#request.days.map((_day, slot) => this.#on(slot).length);
    return counts.map((_count, slot) => slot).toSorted((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  }

  /** With one exercise on every day that is still empty, by augmenting paths; null where there are too few for all days. */
  covered(): readonly CoverEntry[] | null {
    const empty = this.#request.days.map((_day, slot) => slot).filter((slot) => this.#on(slot).length === 0);
    const given = new Map<number, Exercise>();
    const used = new Map<Exercise, number>();
    for (const { exercise } of this.entries) used.set(exercise, (used.get(exercise) ?? 0) + 1);
    const give = (slot: number, seen: Set<Exercise>): boolean => {
      for (const exercise of this.#goalFirst(slot)) {
        if (seen.has(exercise) || !this.fits({ slot, exercise })) continue;
        seen.add(exercise);
        const holders = [...given].filter(([, one]) => one === exercise).map(([other]) => other);
        const isFree = (used.get(exercise) ?? 0) + holders.length < mostDaysAWeek(exercise);
        if (!isFree && !holders.some((other) => give(other, seen))) continue;
        given.set(slot, exercise);
        return true;
      }
      return false;
    };
    if (!empty.every((slot) => give(slot, new Set()))) return null;
    return [...this.entries, ...[...given].map(([slot, exercise]) => ({ slot, exercise }))];
  }

  #goalFirst(slot: number): readonly Exercise[] {
    const { usable, profile } = this.#request;
    const some = usable[slot] ?? [];
    const serving = some.filter((exercise) => servesGoal(exercise, profile.goal));
    return [...serving, ...some.filter((exercise) => !servesGoal(exercise, profile.goal))];
  }

  #on(slot: number): readonly CoverEntry[] {
    return this.entries.filter((entry) => entry.slot === slot);
  }

  #secondsOf(slot: number, exercise: Exercise): number {
    const { goal, level } = this.#request.profile;
    return plannedSeconds(exercise, schemeOf(exercise, goal, level, this.#request.days[slot]?.minutes ?? 0), 1);
  }
}

/** What breaks no limit on each day. Days alike share one list. */
export function usableByDay(
  catalogue: readonly Exercise[],
  profile: Profile,
  days: readonly PlanningDay[],
): readonly (readonly Exercise[])[] {
  const known = new Map<string, readonly Exercise[]>();
  // Asked of every exercise again and again while wishes are relaxed: those put away go first, by a set.
  const disliked = new Set(profile.dislikes);
  const welcome = catalogue.filter(({ id }) => !disliked.has(id));
  return days.map(({ equipment, limits, banned, chosen }) => {
    const key = JSON.stringify([equipment, [...limits].map(([joint, { severity }]) => [joint, severity]), [...chosen]]);
    const usable =
      known.get(key) ??
      usableExercises(
        welcome,
        { ...profile, dislikes: [], equipment, likes: [...profile.likes, ...lockedIds(profile), ...chosen] },
        limits,
      );
    known.set(key, usable);
    return banned.size === 0 ? usable : usable.filter(({ id }) => !banned.has(id));
  });
}

export function lockedIds({ locks = [] }: Profile): readonly string[] {
  return locks.map(({ exerciseId }) => exerciseId);
}
