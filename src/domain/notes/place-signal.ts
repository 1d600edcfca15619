// What one cue says once its clause is looked at: whose it is, whether it is so, where on the body, how strong.
import type { BodyPartMention } from './body-parts.ts';
import { SIDE_OF_PAIN } from './body-sides.ts';
import type { Found } from './find-cues.ts';
import type { NoteSignal, SignalKind } from './parsed-note.ts';
import type { Cue } from './signal-cue.ts';
import {
  continuesSubject,
  isLater,
  isNegated,
  isOfOthers,
  isOnlyWanted,
  isPast,
  isSupposed,
  speaksOfOthers,
} from './signal-scope.ts';
import { type PartsAround, partsOf } from './signal-parts.ts';
import { severityNear } from './signal-severity.ts';

const WITH_SEVERITY = new Set<SignalKind>(['pain', 'fatigue', 'sleep', 'stress', 'form_issue', 'mood_negative']);

const MAY_BE_LATER = new Set<SignalKind>(['pr', 'fatigue', 'pain']);

export interface Placed {
  readonly signal: NoteSignal;
  readonly found: Found;
  readonly parts: readonly BodyPartMention[];
  readonly rating: readonly [start: number, end: number] | null;
}

interface Surroundings extends PartsAround {
  readonly text: string;
}

/** A clause is looked at this far around the words, in UTF-16 units: longer ones are no sentences. */
const REACH = 160;
/** So far behind the words of a pain its side is looked for. */
const SIDE_REACH = 40;

export function place(found: Found, around: Surroundings): readonly Placed[] {
  const { cue, clause, start, end } = found;
  const { text, clauses } = around;
  const from = Math.max(clause.start, start - REACH);
  const to = Math.min(clause.end, end + REACH);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const whole = text.slice(from, to);
  if (clause.asked) return [];
  if (isSupposed(before)) return [];
  if (isLater(after) && MAY_BE_LATER.has(cue.kind)) return [];
  const then = sinceToday(before) + text.slice(start, end) + untilToday(after);
  if (cue.polarity !== 'improving' && isPast(then, cue.kind === 'sleep')) return [];
  if (cue.kind === 'pr' && isOnlyWanted(before)) return [];
  if (cue.kind !== 'equipment' && cue.kind !== 'time_limit') {
    const ofMe = /(?<![a-z])(?:me|my|myself)(?![a-z])|我/.test(text.slice(start, end));
    if (!ofMe && isOfOthers(before, after)) return [];
    const previous = clauses[clauses.indexOf(clause) - 1];
    if (
      previous?.sentence === clause.sentence &&
      continuesSubject(whole) &&
      speaksOfOthers(text.slice(Math.max(previous.start, previous.end - REACH), previous.end))
    )
      return [];
  }
  const negated =
    cue.settled !== true &&
    (isNegated(around.body.slice(from, start), text.slice(end, end + 12)) || isPartNegated(found, around));
  const polarity = negated ? 'absent' : isUndone(cue, around.body.slice(from, start)) ? 'present' : cue.polarity;
  const mentions = partsOf(found, around, negated);
  const joint = mentions.some((part) => part.joint);
  const words = text.slice(start, end);
  // "It is better": nobody knows what.
  if (cue.kind === 'pain' && cue.polarity === 'improving' && mentions.length === 0 && !NAMES_PAIN.test(words))
    return [];
  const sore = cue.sore === true || (cue.kind === 'pain' && SORENESS.test(words) && !NAMES_OTHER_PAIN.test(words));
  if (cue.sore === true && mentions.length === 0 && followsPain(found, around)) return [];
  if (cue.needsPart === true && mentions.length === 0) return [];
  if (cue.ofJoint === true && !joint) return [];
  // "Hurts your back" is anybody's, "Anna's knee" hers.
  if (mentions.some((part) => OTHER_OWNER.test(text.slice(Math.max(0, part.start - 24), part.start)))) return [];
  if (cue.needsPart === true && cue.polarity === 'absent' && rivalPain(found, around)) return [];
  const kind = sore && !joint ? 'fatigue' : cue.kind;
  if (negated && (kind === 'mood_negative' || (cue.needsPart === true && text.startsWith('not', start)))) return [];
  if (negated && kind === 'mood_positive')
    return [{ signal: { kind: 'mood_negative', polarity: 'present' }, found, parts: [], rating: null }];
  const sided = SIDE_OF_PAIN.exec(text.slice(end, end + SIDE_REACH))?.[1];
  const severity = WITH_SEVERITY.has(kind) ? severityNear(text, clause, start, end, clauses) : null;
  const none = severity?.value === 0;
  const rest = {
    polarity: none ? ('absent' as const) : polarity,
    ...(severity && polarity === 'present' && !none ? { severity: severity.value } : {}),
  };
  const rating = severity?.span ?? null;
  if (kind !== 'pain' || mentions.length === 0) return [{ signal: { kind, ...rest }, found, parts: [], rating }];
  return mentions.map(({ part, side }, index) => ({
    signal: { kind, bodyPart: part, ...sideOf(mentions.length === 1 ? (side ?? sided) : side), ...rest },
    found,
    parts: mentions.slice(index, index + 1),
    rating,
  }));
}

/** "无左小臂痛". */
function isPartNegated({ start }: Found, { text, parts }: Surroundings): boolean {
  const part = parts.find((one) => one.end === start);
  return part !== undefined && /(?:无|没有?)$/.test(text.slice(Math.max(0, part.start - 2), part.start));
}

const NAMES_PAIN = /pain|ache|discomfort|twinge|sore|hurt|swell|疼|痛|酸|不适|伤|肿/;
/** Soreness alone: of a joint it is pain, of a muscle fatigue. */
const SORENESS = /(?<![a-z])sore(?:ness)?(?![a-z])|酸/;
const NAMES_OTHER_PAIN = /pain|hurt|ach|疼|(?<!酸)痛/;

const OTHER_OWNER =
  /(?<![a-z])(?:your|(?!it|that|what|who|here|there|let|today|tonight|yesterday|mon|tues|wednes|thurs|fri|satur|sun|last|morning|week)[a-z]+'s) (?:(?:left|right|lower|upper|bad|sore) )?$/;

const TODAY = /(?<![a-z])(?:today|now|tonight|this time)(?![a-z])|今天|现在|今晚/g;

/** "Legs yesterday, today the knee hurts": what is said of today is not yesterday's. */
function sinceToday(before: string): string {
  const last = [...before.matchAll(TODAY)].at(-1);
  return last ? before.slice(last.index) : before;
}

function untilToday(after: string): string {
  const first = [...after.matchAll(TODAY)][0];
  return first ? after.slice(0, first.index) : after;
}

/** "Not feeling fresh": the good word is denied. */
function isUndone({ kind, polarity, settled }: Cue, before: string): boolean {
  return settled === true && polarity === 'absent' && kind !== 'pain' && isNegated(before, '');
}

/** "Jammed my thumb, pretty sore": the same pain once more. */
function followsPain({ clause }: Found, { clauses, found }: Surroundings): boolean {
  const previous = clauses[clauses.indexOf(clause) - 1];
  return (
    previous?.sentence === clause.sentence && found.some((one) => one.clause === previous && one.cue.kind === 'pain')
  );
}

/** "Felt fine" says nothing of a part that hurts in the same clause. */
function rivalPain({ clause, start }: Found, { text, found }: Surroundings): boolean {
  return found.some(
    (other) =>
      other.clause === clause &&
      other.start !== start &&
      other.cue.kind === 'pain' &&
      other.cue.needsPart !== true &&
      other.cue.polarity !== 'absent' &&
      (other.start > start || untilToday(text.slice(other.end, start)) === text.slice(other.end, start)),
  );
}

function sideOf(side: string | undefined): Pick<NoteSignal, 'side'> {
  return side === 'left' || side === 'right' || side === 'both' ? { side } : {};
}
