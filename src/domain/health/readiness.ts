// Whether training may be planned at all. Wellness, not medicine: a question answered yes is passed on to a professional.
import { dayNumber } from '../planning/calendar.ts';
import { type Profile, READINESS_FLAGS, type ReadinessFlag } from '../planning/profile.ts';

/** After so long a body may have changed: advice and answers are asked for again. Design default. */
export const ANSWERS_LAST_DAYS = 365;

type Advice = NonNullable<Profile['adviceSought']>;

/**
 * Questions answered yes for which no advice counts, in the order asked. Any one of them means: no plan, see a professional.
 * `today` YYYY-MM-DD; without it advice of any sound day counts.
 */
export function unresolvedFlags(
  readiness: Profile['readiness'],
  advice: Advice = {},
  today?: string,
): readonly ReadinessFlag[] {
  return flagsOf(readiness).filter((flag) => !countsAsAdvice(advice[flag], today));
}

/** Questions answered yes about which advice was sought: training is planned, with care. */
export function flagsWithAdvice(
  { readiness, adviceSought = {} }: Pick<Profile, 'readiness' | 'adviceSought'>,
  today?: string,
): readonly ReadinessFlag[] {
  return flagsOf(readiness).filter((flag) => countsAsAdvice(adviceSought[flag], today));
}

/** A day that is none, lies ahead or is over a year ago is not believed: the person is asked again. */
export function countsAsAdvice(day: unknown, today?: string): boolean {
  if (typeof day !== 'string' || !Number.isFinite(dayNumber(day))) return false;
  if (today === undefined) return true;
  const age = dayNumber(today) - dayNumber(day);
  return age >= 0 && age <= ANSWERS_LAST_DAYS;
}

function flagsOf(readiness: Profile['readiness']): readonly ReadinessFlag[] {
  return READINESS_FLAGS.filter((flag) => readiness[flag] === true);
}
