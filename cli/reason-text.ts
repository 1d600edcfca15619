// Reasons and obstacles in English sentences, for the command line. The app has its own words, in both languages.
import { exerciseById } from '../src/domain/catalogue/exercises.ts';
import type { Obstacle, Reason, Relaxation } from '../src/domain/planning/plan.ts';
import type { Goal, ReadinessFlag } from '../src/domain/planning/profile.ts';

export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'trains_muscle':
      return `Trains the ${spaced(reason.muscle)} directly: ${figure(reason.weeklySets)} sets a week of about ${figure(reason.targetSets)}.`;
    case 'pattern_missing':
      return `Adds a ${spaced(reason.pattern)} pattern, which was missing.`;
    case 'liked':
      return 'You like it.';
    case 'goal':
      return `Suits the goal: ${GOAL_TEXT[reason.goal]}.`;
    case 'equipment_fits':
      return 'Your equipment is enough for it.';
    case 'camera_coaches':
      return 'The camera can count and judge it.';
    case 'spares_joint':
      return `Spares the ${spaced(reason.joint)}${quoted(reason.quote)}.`;
    case 'replaces':
      return reason.joint === undefined
        ? `Stands in for the ${exerciseName(reason.exercise)}.`
        : `Stands in for the ${exerciseName(reason.exercise)}, which asks too much of the ${spaced(reason.joint)}.`;
    case 'left_out':
      return `Leaves out the ${exerciseName(reason.exercise)}: ${reason.because === 'minutes' ? 'the time is short' : `kept out by ${LEFT_OUT[reason.because]}`}.`;
    case 'often_done_with':
      return `Published programmes often pair it with the ${exerciseName(reason.exercise)}.`;
    case 'similar_to':
      return `Of the same kind as the ${exerciseName(reason.exercise)}.`;
    case 'popular':
      return 'Common in published programmes.';
    case 'rested':
      return `The ${spaced(reason.muscle)} will have rested ${reason.days} days.`;
    case 'progressed_reps':
      return `${reason.from} repetitions last time, ${reason.to} now.`;
    case 'progressed_load':
      return `Every set reached the top of the range: from ${figure(reason.fromKg)} to ${figure(reason.toKg)} kg.`;
    case 'progressed_hold':
      return `${reason.fromSec} seconds last time, ${reason.toSec} now.`;
    case 'repeat_form':
      return `Repeats last time's numbers: the form scored ${reason.setScore}.`;
    case 'repeat_range':
      return "Repeats last time's numbers: the range was not full.";
    case 'lighter_form':
      return 'A step lighter: form or range fell short twice.';
    case 'repeat_missed':
      return "Repeats last time's load: it was all there was.";
    case 'eased_fatigue':
      return `Eased for tiredness${quoted(reason.quote)}.`;
    case 'eased_sleep':
      return `Eased for a poor night${quoted(reason.quote)}.`;
    case 'first_time':
      return 'A first time: begin light and stop with repetitions in reserve.';
    case 'after_break':
      return `Eased after ${reason.days} days without it.`;
    case 'strength_estimate':
      return `Estimated maximum ${figure(reason.kg)} kg (80 %: ${figure(reason.lowKg)} to ${figure(reason.highKg)}).`;
    case 'top_set':
      return `Top set at ${figure(reason.percent)} % of the estimated maximum.`;
    case 'back_off':
      return `Back-off sets at ${figure(reason.percent)} % of the top set.`;
    case 'volume_cut':
      return `${reason.sets} fewer sets: performance was falling.`;
    case 'recovering':
      return `The ${spaced(reason.muscle)} will be about ${Math.round(reason.percent)} % recovered.`;
    case 'locked':
      return 'Locked by the person.';
    case 'chosen':
      return 'Chosen by the person.';
    case 'missed_session':
      return `Moved from ${reason.date}, which was missed.`;
    case 'shortened':
      return `Cut to fit ${reason.minutes} minutes.`;
    case 'at_place':
      return `Fits the equipment of the place: ${reason.place}.`;
    case 'care':
      return `With care: ${FLAG_TEXT[reason.flag]}.`;
    case 'suits_body':
      return reason.how === 'seated' ? 'Done seated.' : `Done with the ${reason.how.replace('_', ' ')}.`;
    case 'programme':
      return `${reason.name || 'The block'}, week ${reason.week} of ${reason.weeks}.`;
  }
}

export function obstacleText(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'too_short':
      return `${figure(obstacle.minutes)} minutes are too short: allow at least ${obstacle.neededMinutes}.`;
    case 'nothing_left':
      return `No exercise is left that serves the goal. The smallest change that helps: ${obstacle.because.map((limit) => RELAXATION[limit]).join(', and ')}.`;
    case 'invalid_profile':
      return `The profile cannot be used: ${FIELD_TEXT[obstacle.field] ?? obstacle.field}.`;
    case 'readiness':
      return referralText(FLAG_TEXT[obstacle.flag]);
    case 'wishes':
      return `The wishes do not fit into one week together. The smallest change that helps: ${obstacle.relax.map(relaxationText).join(', and ')}.`;
  }
}

function relaxationText(wish: Relaxation): string {
  switch (wish.kind) {
    case 'minutes':
      return `${wish.to} minutes a session`;
    case 'equipment':
      return `add ${wish.add.map(spaced).join(' and ')}`;
    case 'joint':
      return `allow more for the ${spaced(wish.joint)}`;
    case 'dislike':
      return `allow the ${exerciseName(wish.exerciseId)}`;
    case 'level':
      return `allow exercises for the ${wish.to}`;
    case 'days':
      return `${wish.to} days a week`;
    case 'lock':
      return `unlock the ${exerciseName(wish.exerciseId)}`;
  }
}

/** `what` was answered yes. */
export function referralText(what: string): string {
  return `You answered yes to ${what}. Please see a doctor or another professional before training; no plan is made until then.`;
}

const LEFT_OUT = {
  equipment: 'the equipment',
  avoid: 'a joint that is spared',
  dislikes: 'a dislike',
  level: 'the level',
  care: 'care',
  body: 'what it asks of the body',
} as const;

const GOAL_TEXT: Readonly<Record<Goal, string>> = {
  strength: 'strength',
  hypertrophy: 'muscle',
  fat_loss: 'losing fat',
  general: 'general fitness',
  mobility: 'mobility',
};

const RELAXATION = {
  equipment: 'add equipment',
  avoid: 'spare fewer joints',
  dislikes: 'dislike fewer exercises',
  level: 'raise the level',
} as const;

const FLAG_TEXT: Readonly<Record<ReadinessFlag, string>> = {
  chest_pain: 'chest pain',
  dizziness: 'dizziness',
  heart_condition: 'a heart condition',
  high_blood_pressure: 'high blood pressure',
  unexplained_breathlessness: 'breathlessness without a reason',
  recent_surgery: 'recent surgery',
  pregnancy: 'pregnancy',
  after_birth: 'the months after a birth',
  medication: 'medication',
  told_not_to_exercise: 'having been told not to exercise',
  bone_or_joint_condition: 'a bone or joint condition',
};

const FIELD_TEXT: Readonly<Record<string, string>> = {
  daysPerWeek: 'daysPerWeek must be a whole number from 1 to 7',
  minutesPerSession: 'minutesPerSession must lie between 10 and 180',
  avoid: 'avoid needs joints with a severity from 1 to 10',
  bodyMassKg: 'bodyMassKg must lie between 25 and 350',
  setAside: 'setAside may name left_arm, right_arm, left_leg and right_leg',
  age: 'age must lie between 13 and 110',
  locks: 'a lock may name a day from 1 to 7',
};

const NAMES_KEPT = /^(?:Bulgarian|Romanian|Arnold|Copenhagen|Nordic|Russian|Turkish|Pallof|Pendlay|[A-Z]\b)/;

function exerciseName(id: string): string {
  const name = exerciseById(id)?.names.en ?? spaced(id);
  return NAMES_KEPT.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function quoted(quote: string | undefined): string {
  return quote === undefined ? '' : ` (“${quote}”)`;
}

function spaced(id: string): string {
  return id.replaceAll('_', ' ');
}

function figure(value: number): string {
  return String(Math.round(value * 10) / 10);
}
