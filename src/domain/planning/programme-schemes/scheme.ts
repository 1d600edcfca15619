// A training programme that somebody published, as facts: its sessions in their order, sets, repetitions, and the rule by which loads go up.
// Descriptions are our own words; the programme itself is at `source`.
import type { Level } from '../../catalogue/exercise.ts';
import type { Localized } from '../../language.ts';
import type { Goal } from '../profile.ts';

export interface ProgrammeScheme {
  /** snake_case, kept in blocks on disk: never changed. */
  readonly id: string;
  /** As published. */
  readonly name: string;
  readonly by: string;
  /** https address where it is described. */
  readonly source: string;
  readonly goals: readonly Goal[];
  /** Whom its author writes for. */
  readonly level: Level;
  /** 1–7. */
  readonly daysPerWeek: number;
  /** A usual block of it, 1–52. */
  readonly weeks: number;
  /** What a session of it takes, about. */
  readonly minutes: number;
  readonly about: Localized;
  /** How loads go up and back. */
  readonly rule: Localized;
  /** Round and round in this order, one after the other as the person comes to train. */
  readonly days: readonly (readonly ProgrammeSlot[])[];
  /** Percentages are of this share of the best single, 0–1; absent where it counts in no percentages. */
  readonly maximumShare?: number;
  /** Weeks of one cycle of percentages, after which maxima go up; absent: 1. */
  readonly cycleWeeks?: number;
}

export interface ProgrammeSlot {
  /** In the catalogue. */
  readonly exerciseId: string;
  readonly restSec: number;
  readonly rule: SlotRule;
}

/** `share` of the working load or of the maximum, 0–1.1. `open`: as many repetitions as go well, at least `reps`. */
export interface SlotSet {
  readonly reps: number;
  readonly share: number;
  readonly open?: true;
}

export type SlotRule = LinearRule | PercentRule | RangeRule | HoldRule | IntervalRule;

/** The same load until all is done, then more of it. */
export interface LinearRule {
  readonly kind: 'linear';
  /** Sets and repetitions; after a failure the next ones are tried with the same load before it goes back. */
  readonly stages: readonly (readonly SlotSet[])[];
  /** Kilograms after a success. */
  readonly addKg: number;
  /** Sessions in a row that must succeed first; absent: 1. */
  readonly after?: number;
  /** Failures in a row after which something gives way. */
  readonly failures: number;
  /** Share of the load kept then. */
  readonly backTo: number;
  /** Of an exercise done in two ways, which; absent: there is one. */
  readonly track?: string;
  /** The load is that of the track, but this session does not decide about it. */
  readonly follows?: true;
}

/** Percentages of a maximum that was stated or estimated at the start. */
export interface PercentRule {
  readonly kind: 'percent';
  /** Whose maximum it is. */
  readonly of: string;
  /** By week of the cycle. */
  readonly weeks: readonly (readonly SlotSet[])[];
  /** Kilograms on the maximum after each cycle that went well; of `open` sets more, see `byOpenSet`. 0: this slot decides nothing. */
  readonly addKg: number;
  /** Kilograms by the repetitions of the heaviest set: from so many on. In place of `addKg`. */
  readonly byOpenSet?: readonly (readonly [reps: number, kg: number])[];
}

/** Repetitions up to `max` in every set, then load: the progression of this product. */
export interface RangeRule {
  readonly kind: 'range';
  readonly sets: number;
  readonly min: number;
  readonly max: number;
  readonly open?: true;
}

export interface HoldRule {
  readonly kind: 'hold';
  readonly sets: number;
  readonly minSec: number;
  readonly maxSec: number;
}

/** One stretch after the other; `restSec` of walking after each but the last. */
export interface IntervalRule {
  readonly kind: 'intervals';
  readonly stretches: readonly { readonly sec: number; readonly restSec: number }[];
}

/** `times(3, 5)`: three sets of five with the working load. `open`: the last one as many as go well. */
export function times(sets: number, reps: number, { share = 1, open = false } = {}): readonly SlotSet[] {
  return Array.from({ length: sets }, (_none, at) => ({
    reps,
    share,
    ...(open && at === sets - 1 ? { open: true as const } : {}),
  }));
}

/** `waves('75x5 85x3 95x1+')`: per cent and repetitions, set by set. */
export function waves(text: string): readonly SlotSet[] {
  return text.split(' ').map((one) => {
    const [percent = '', reps = ''] = one.split('x');
    return {
      share: Number(percent) / 100,
      reps: Number.parseInt(reps, 10),
      ...(reps.endsWith('+') ? { open: true as const } : {}),
    };
  });
}

export interface LinearOptions extends Partial<Omit<LinearRule, 'kind' | 'stages'>> {
  readonly restSec?: number;
}

/** A lift with the same load in all sets, 2.5 kg more each time, a tenth less after three failures, unless said otherwise. */
export function linear(
  exerciseId: string,
  sets: readonly SlotSet[] | readonly (readonly SlotSet[])[],
  { restSec = 180, ...rule }: LinearOptions = {},
): ProgrammeSlot {
  const stages = Array.isArray(sets[0]) ? (sets as readonly (readonly SlotSet[])[]) : [sets as readonly SlotSet[]];
  return { exerciseId, restSec, rule: { kind: 'linear', stages, addKg: 2.5, failures: 3, backTo: 0.9, ...rule } };
}

export function percent(
  exerciseId: string,
  weeks: readonly (readonly SlotSet[])[],
  { restSec = 180, of = exerciseId, addKg = 0, ...rule }: Partial<PercentRule> & { readonly restSec?: number } = {},
): ProgrammeSlot {
  return { exerciseId, restSec, rule: { ...rule, kind: 'percent', weeks, of, addKg } };
}

export function range(
  exerciseId: string,
  sets: number,
  min: number,
  max: number,
  { restSec = 90, open = false } = {},
): ProgrammeSlot {
  return { exerciseId, restSec, rule: { kind: 'range', sets, min, max, ...(open ? { open: true as const } : {}) } };
}

export function hold(exerciseId: string, sets: number, minSec: number, maxSec: number, restSec = 60): ProgrammeSlot {
  return { exerciseId, restSec, rule: { kind: 'hold', sets, minSec, maxSec } };
}
