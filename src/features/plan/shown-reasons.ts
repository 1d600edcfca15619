// Which of an exercise's reasons stand under it, and what is said of its session instead: what changed its numbers first, then why it is there, commonplaces only where there is nothing better.
import type { PlannedSession, Reason } from '../../domain/planning/plan.ts';

/** 0: a number or a choice that answers something the person did or said. 1: why it belongs in this week. 2: true of most exercises. */
const RANKS: Readonly<Record<Reason['kind'], 0 | 1 | 2>> = {
  spares_joint: 0,
  replaces: 0,
  left_out: 0,
  eased_fatigue: 0,
  eased_sleep: 0,
  repeat_form: 0,
  repeat_range: 0,
  lighter_form: 0,
  repeat_missed: 0,
  progressed_reps: 0,
  progressed_load: 0,
  progressed_hold: 0,
  after_break: 0,
  volume_cut: 0,
  recovering: 0,
  missed_session: 0,
  shortened: 0,
  care: 0,
  chosen: 0,
  locked: 1,
  suits_body: 1,
  programme: 1,
  top_set: 1,
  back_off: 1,
  strength_estimate: 2,
  at_place: 2,
  rested: 1,
  pattern_missing: 1,
  liked: 1,
  trains_muscle: 1,
  first_time: 2,
  often_done_with: 2,
  similar_to: 2,
  goal: 2,
  camera_coaches: 2,
  equipment_fits: 2,
  popular: 2,
};

/** The programme and the week of it that a session is from: said once above its exercises, as all of them are. Null without one. */
export function programmeOf({ exercises }: Pick<PlannedSession, 'exercises'>): Reason | null {
  for (const { reasons } of exercises) {
    const found = reasons.find(isOfProgramme);
    if (found) return found;
  }
  return null;
}

/** A block of the planner's own has no name: what it says is said of an aim alone. */
function isOfProgramme(reason: Reason): boolean {
  return reason.kind === 'programme' && reason.name !== '';
}

/**
 * At most two, the planner's order kept within a rank; a commonplace never stands beside something better, nor a joint spared
 * beside the exercise replaced for it, unless it quotes the person. What programmeOf says of the session is not said again.
 */
export function shownReasons(reasons: readonly Reason[]): readonly Reason[] {
  const replacedFor = new Set(reasons.flatMap((reason) => (reason.kind === 'replaces' ? [reason.joint] : [])));
  const ranked = reasons
    .filter((reason) => !isOfProgramme(reason))
    .filter((reason) => reason.kind !== 'spares_joint' || reason.quote !== undefined || !replacedFor.has(reason.joint))
    .toSorted((a, b) => RANKS[a.kind] - RANKS[b.kind]);
  const [first, second] = ranked;
  if (!first) return [];
  return second && RANKS[second.kind] < 2 ? [first, second] : [first];
}
