// Work as impulses on a muscle: how much it carries of each, and in how many hours half of that is gone.
import type { Muscle } from '../catalogue/exercise.ts';
import type { MuscleDose } from './muscle-doses.ts';
import { EVENING_HOUR, HOURS, hourOf, type MuscleWord } from './muscle-words.ts';

/**
 * Hours in which half of the work is recovered from. With RECOVERY below a usual session leaves 0.6 after one day, 0.8 after two, 0.9
 * after three: strength is back 48–72 h after sets near failure in those who train (Morán-Navarro 2017; Korak 2015: most within one
 * repetition after 48 h) and later than 72 h in those who do not (Radaelli 2012). Muscles that lifts over several joints work hard are
 * slower (Korak 2015, at 24 h); between upper and lower body there is no difference. The split is a design default.
 */
export const HALF_LIFE = { large: 22, small: 16 } as const;
const SMALL: ReadonlySet<Muscle> = new Set<Muscle>([
  'calves',
  'front_delts',
  'side_delts',
  'rear_delts',
  'biceps',
  'triceps',
  'forearms',
  'abs',
  'obliques',
  'adductors',
  'abductors',
  'hip_flexors',
  'neck',
]);

/** Recovered = e^(−RECOVERY · load), load 1 = a usual session just done. Design default, by the time courses above. */
export const RECOVERY = 1.05;
/** Work nobody is used to weighs more and lasts longer (Radaelli 2012; Clarkson & Hubal 2002); how much is a design default. */
const UNACCUSTOMED = { load: 1.3, halfLife: 1.25 } as const;
/** As does far more than usual (volume against recovery: J Sports Sci 2023;41:1326): from 1.5 of it, in full at 3 of it. */
const MUCH_MORE = { from: 1.5, full: 3 } as const;

const LEAST_HOURS = 1;
const TINY = 1e-6;

/** A part of the load: how much at `hour`, and in how many hours half of it is gone. */
export interface Impulse {
  readonly hour: number;
  readonly load: number;
  readonly halfLife: number;
  readonly sets: number;
  readonly unknown: number;
  readonly sessions: number;
}

export function impulseOf(muscle: Muscle, { day, at, sets, dose, unknown, ...used }: MuscleDose, now: number): Impulse {
  const known = at === undefined ? undefined : hourOf(at);
  // A time that is not of that day or the night after it is no time of that workout.
  const isOfDay = known !== undefined && known >= day * HOURS && known <= (day + 1.5) * HOURS;
  const hour = Math.min(isOfDay ? known : day * HOURS + EVENING_HOUR, now - LEAST_HOURS);
  return { hour, sets, unknown, sessions: used.sessions, ...response(muscle, dose, used) };
}

/** What a dose is to a muscle that is used to `usual`. */
export function response(
  muscle: Muscle,
  dose: number,
  { usual, unaccustomed }: Pick<MuscleDose, 'usual' | 'unaccustomed'>,
): Pick<Impulse, 'load' | 'halfLife'> {
  const relative = dose / usual;
  const more = Math.min(1, Math.max(0, (relative - MUCH_MORE.from) / (MUCH_MORE.full - MUCH_MORE.from)));
  const slower = unaccustomed ? UNACCUSTOMED.halfLife : 1 + (UNACCUSTOMED.halfLife - 1) * more;
  return { load: relative * (unaccustomed ? UNACCUSTOMED.load : 1), halfLife: halfLifeOf(muscle) * slower };
}

/** What was done before the person spoke weighs as much as they said; what comes after weighs in full. */
export function withWord(
  muscle: Muscle,
  usual: number,
  dated: readonly { readonly dose: MuscleDose; readonly impulse: Impulse }[],
  { hour, recovered }: MuscleWord,
): readonly Impulse[] {
  // A workout of that day without a time was on the screen when they spoke.
  const isBefore = ({ dose, impulse }: (typeof dated)[number]) =>
    impulse.hour <= hour || (dose.at === undefined && dose.day <= Math.floor(hour / HOURS));
  const before = dated.filter(isBefore).map(({ impulse }) => ({ ...impulse, hour: Math.min(impulse.hour, hour) }));
  const after = dated.filter((one) => !isBefore(one)).map(({ impulse }) => impulse);
  const carried = loadAt(before, hour);
  const said = -Math.log(Math.max(recovered, TINY)) / RECOVERY;
  if (carried > TINY && said <= carried) return [...before.map((one) => scaled(one, said / carried)), ...after];
  const more = said - carried;
  const added = { hour, load: more, halfLife: halfLifeOf(muscle), sets: more * usual, unknown: 0, sessions: 0 };
  return [...before, added, ...after];
}

function scaled(one: Impulse, by: number): Impulse {
  return { ...one, load: one.load * by, sets: one.sets * by };
}

export function loadAt(impulses: readonly Impulse[], hour: number): number {
  return impulses.reduce((sum, one) => sum + one.load * leftOf(one, hour), 0);
}

/** The share of an impulse that is left. */
export function leftOf({ hour, halfLife }: Impulse, at: number): number {
  return 2 ** (-Math.max(0, at - hour) / halfLife);
}

export function recoveredAt(load: number): number {
  return Math.exp(-RECOVERY * load);
}

function halfLifeOf(muscle: Muscle): number {
  return SMALL.has(muscle) ? HALF_LIFE.small : HALF_LIFE.large;
}
