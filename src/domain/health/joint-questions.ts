// Before the limit of a sore joint is loosened, the person is asked how it is.
import type { Joint } from '../catalogue/exercise.ts';
import { dayFrom, dayNumber, daysBetween } from '../planning/calendar.ts';
import type { Profile, SoreJoint } from '../planning/profile.ts';
import { isHeld, type KeptConstraint } from './held-limits.ts';

export interface JointQuestion {
  readonly joint: Joint;
  /** 1–10, as it holds now. */
  readonly severity: number;
  /** The person's own words, where they set it. */
  readonly quote?: string;
  /** Limits that have run out and hold until the answer. */
  readonly constraintIds: readonly string[];
}

export type JointAnswer = 'better' | 'same' | 'worse';

/** An answer holds for so long, then the joint is asked about again. Design default. */
const ASK_AGAIN_DAYS = 7;
/** A day further ahead than any answer sets comes of a clock that was moved: ask. */
const FURTHEST_DAYS = 60;

/** One step: a number well inside each band of SoreJoint. */
const BANDS = [2, 5, 8] as const;

/** One for each joint whose limits have all run out, those of notes first. */
export function jointQuestions(
  kept: readonly KeptConstraint[],
  avoid: readonly SoreJoint[],
  today: string,
): readonly JointQuestion[] {
  const standing = kept.filter(({ removedAt, from }) => removedAt === undefined && from <= today);
  const running = new Set(standing.filter(({ until }) => until >= today).map(({ joint }) => joint));
  const questions = new Map<Joint, JointQuestion>();
  const ask = (joint: Joint, severity: number, found: Partial<JointQuestion>): void => {
    const before = questions.get(joint);
    const worse = !before || severity > before.severity;
    questions.set(joint, {
      ...(worse ? { ...found, joint, severity } : before),
      constraintIds: [...(before?.constraintIds ?? []), ...(found.constraintIds ?? [])],
    });
  };
  for (const note of standing)
    if (isHeld(note, today) && note.joint !== undefined && !running.has(note.joint))
      ask(note.joint, Math.max(1, note.severity), { quote: note.quote, constraintIds: [note.id] });
  for (const { joint, severity, askOn } of avoid)
    if (askOn !== undefined && isDue(askOn, today) && !running.has(joint)) ask(joint, severity, {});
  return [...questions.values()];
}

/**
 * What the answer makes of the joints to spare: better loosens by one step, the same holds for a week, worse tightens by one. What the
 * person set themselves stays, whatever they answer. The limits of the question are then to be taken back.
 */
export function answered(
  avoid: Profile['avoid'],
  { joint, severity }: JointQuestion,
  answer: JointAnswer,
  today: string,
): Profile['avoid'] {
  const standing = avoid.find((each) => each.joint === joint);
  const others = avoid.filter((each) => each.joint !== joint);
  const own = standing === undefined ? 0 : standing.askOn === undefined ? standing.severity : (standing.atLeast ?? 0);
  const next = Math.max(own, stepped(Math.max(severity, standing?.severity ?? 0), answer));
  const spare = standing?.spare === undefined ? {} : { spare: standing.spare };
  if (next <= own) return own === 0 ? others : [...others, { joint, severity: own, ...spare }];
  const askOn = dayFrom(dayNumber(today) + ASK_AGAIN_DAYS);
  return [...others, { joint, severity: next, ...spare, askOn, ...(own === 0 ? {} : { atLeast: own }) }];
}

/** 0: nothing left to spare. */
function stepped(severity: number, answer: JointAnswer): number {
  if (answer === 'same') return severity;
  const band = severity <= 3 ? 0 : severity <= 6 ? 1 : 2;
  if (answer === 'better') return BANDS[band - 1] ?? 0;
  return Math.max(severity, BANDS[band + 1] ?? 10);
}

function isDue(askOn: string, today: string): boolean {
  const ahead = daysBetween(today, askOn);
  return !(ahead > 0 && ahead <= FURTHEST_DAYS);
}
