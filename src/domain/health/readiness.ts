// Whether training may be planned at all. Wellness, not medicine: a question answered yes is passed on to a professional.
import { type Profile, READINESS_FLAGS, type ReadinessFlag } from '../planning/profile.ts';

/** Questions answered yes and not resolved since, in the order asked. Any one of them means: no plan, see a professional. */
export function unresolvedFlags(readiness: Profile['readiness']): readonly ReadinessFlag[] {
  return READINESS_FLAGS.filter((flag) => readiness[flag] === true);
}
