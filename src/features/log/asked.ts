// What somebody asks of the log, as the screen holds it, and as the finder understands it.
import type { Exercise, Muscle } from '../../domain/catalogue/exercise.ts';
import { addDays } from '../../domain/log/calendar-days.ts';
import { EVERYTHING, type HistoryQuery } from './find-workouts.ts';

export const PERIODS = ['any', 'month', 'quarter', 'year', 'own'] as const;
export type Period = (typeof PERIODS)[number];

export interface Asked {
  readonly text: string;
  readonly exerciseId: string | null;
  readonly period: Period;
  /** YYYY-MM-DD or empty, of the person's own period. */
  readonly from: string;
  readonly to: string;
  readonly muscle: Muscle | null;
  readonly camera: boolean;
  /** The list begins at this day and goes back from there. */
  readonly anchor: string | null;
}

export const NOTHING_ASKED: Asked = {
  text: '',
  exerciseId: null,
  period: 'any',
  from: '',
  to: '',
  muscle: null,
  camera: false,
  anchor: null,
};

const PERIOD_DAYS = { month: 28, quarter: 91, year: 365 } as const;
/** From this share on an exercise trains a muscle (see Exercise.muscles): an assistant of a fifth would be in every workout. */
const TRAINS = 0.5;

/** Something narrower than all of the log. */
export function isNarrowed({ text, exerciseId, period, muscle, camera }: Asked): boolean {
  return text.trim() !== '' || exerciseId !== null || period !== 'any' || muscle !== null || camera;
}

/** `named`: exercises that the text names. */
export function queryOf(
  asked: Asked,
  {
    named,
    exercises,
    today,
  }: { readonly named: readonly string[]; readonly exercises: readonly Exercise[]; readonly today: string },
): HistoryQuery {
  const { text, exerciseId, period, from, to, muscle, camera, anchor } = asked;
  const since = period === 'any' || period === 'own' ? null : addDays(today, 1 - PERIOD_DAYS[period]);
  const own = period === 'own';
  const until = own && to !== '' ? to : null;
  return {
    ...EVERYTHING,
    words: text.trim(),
    named,
    exerciseId,
    anyOf:
      muscle === null
        ? null
        : new Set(exercises.filter(({ muscles }) => (muscles[muscle] ?? 0) >= TRAINS).map(({ id }) => id)),
    camera,
    from: own && from !== '' ? from : since,
    to: anchor !== null && (until === null || anchor < until) ? anchor : until,
  };
}

/** Whatever a history entry holds; nothing asked where it is not of this screen. */
export function readAsked(value: unknown): Asked {
  if (typeof value !== 'object' || value === null) return NOTHING_ASKED;
  const known = value as Partial<Record<keyof Asked, unknown>>;
  const fits = (Object.keys(NOTHING_ASKED) as (keyof Asked)[]).every((key) => {
    const usual = NOTHING_ASKED[key];
    return usual === null ? known[key] === null || typeof known[key] === 'string' : typeof known[key] === typeof usual;
  });
  return fits && PERIODS.some((period) => period === known.period) ? (known as Asked) : NOTHING_ASKED;
}
