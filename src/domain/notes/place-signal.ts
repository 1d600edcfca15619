// What one cue says once its clause is looked at: whose it is, whether it is so, where on the body, how strong.
import type { BodyPartMention } from './body-parts.ts';
import type { Found } from './find-cues.ts';
import type { NoteSignal, SignalKind } from './parsed-note.ts';
import type { Cue } from './signal-cue.ts';
import {
  type Clause,
  continuesSubject,
  isLater,
  isNegated,
  isOfOthers,
  isOnlyWanted,
  isPast,
  isSupposed,
  speaksOfOthers,
} from './signal-scope.ts';
import { severityNear } from './signal-severity.ts';

const WITH_SEVERITY = new Set<SignalKind>(['pain', 'fatigue', 'sleep', 'stress', 'form_issue', 'mood_negative']);

const MAY_BE_LATER = new Set<SignalKind>(['pr', 'fatigue', 'pain']);

export interface Placed {
  readonly signal: NoteSignal;
  readonly found: Found;
  readonly parts: readonly BodyPartMention[];
  readonly rating: readonly [start: number, end: number] | null;
}

interface Surroundings {
  readonly text: string;
  readonly body: string;
  readonly clauses: readonly Clause[];
  readonly parts: readonly BodyPartMention[];
  readonly found: readonly Found[];
}

/** A clause is looked at this far around the words, in UTF-16 units: longer ones are no sentences. */
const REACH = 160;

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
  if (cue.polarity !== 'improving' && isPast(whole, cue.kind === 'sleep')) return [];
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
  const negated = cue.settled !== true && isNegated(around.body.slice(from, start), text.slice(end, end + 12));
  const polarity = negated ? 'absent' : isUndone(cue, around.body.slice(from, start)) ? 'present' : cue.polarity;
  const mentions = partsOf(found, around, negated);
  const joint = mentions.some((part) => part.joint);
  if (cue.sore === true && mentions.length === 0 && followsPain(found, around)) return [];
  if (cue.needsPart === true && mentions.length === 0) return [];
  if (cue.needsPart === true && cue.polarity === 'absent' && rivalPain(found, around)) return [];
  const kind = cue.sore === true && !joint ? 'fatigue' : cue.kind;
  if (negated && (kind === 'mood_negative' || (cue.needsPart === true && text.startsWith('not', start)))) return [];
  if (negated && kind === 'mood_positive')
    return [{ signal: { kind: 'mood_negative', polarity: 'present' }, found, parts: [], rating: null }];
  const sided = /(?:^|\s|\()(?:on (?:the |my )?)?(left|right)(?: side| one)?\)?\s*$/.exec(after)?.[1];
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
function rivalPain({ clause, start }: Found, { found }: Surroundings): boolean {
  return found.some(
    (other) =>
      other.clause === clause &&
      other.start !== start &&
      other.cue.kind === 'pain' &&
      other.cue.needsPart !== true &&
      other.cue.polarity !== 'absent',
  );
}

/** The body parts of a cue: joined ones of its clause, else those of a neighbouring clause that has no cue of its own. */
function partsOf(
  found: Found,
  { body, clauses, parts, found: all }: Surroundings,
  negated: boolean,
): readonly BodyPartMention[] {
  if (found.cue.kind !== 'pain') return [];
  const { clause, start, end } = found;
  const inside = parts.filter((part) => part.start >= clause.start && part.start < clause.end);
  if (inside.length > 0) {
    const distance = (part: BodyPartMention) =>
      part.end <= start ? start - part.end : part.start >= end ? part.start - end : 0;
    const nearest = inside.toSorted((a, b) => distance(a) - distance(b))[0];
    if (!nearest || (found.cue.needsPart === true && distance(nearest) > 40)) return [];
    return inside.filter((part) => part === nearest || joined(body, part, nearest, all));
  }
  if (found.cue.needsPart === true && found.cue.settled !== true) return [];
  const at = clauses.indexOf(clause);
  for (const near of [clauses[at - 1], clauses[at + 1]]) {
    if (
      !near ||
      near.sentence !== clause.sentence ||
      (found.cue.settled !== true &&
        !negated &&
        !isPast(body.slice(near.start, near.end), false) &&
        all.some((other) => other.clause === near && other.cue.kind === 'pain'))
    )
      continue;
    const beside = parts.filter((part) => part.start >= near.start && part.start < near.end);
    if (beside.length > 0) return beside;
  }
  return [];
}

/** "knee and elbow": one remark on both. */
function joined(body: string, a: BodyPartMention, b: BodyPartMention, found: readonly Found[]): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  if (to - from > 16) return false;
  return (
    /^\s*(?:,|\/|&|\+|和|跟|与|、|(?:and|or)(?: my| the)?)?\s*$/.test(body.slice(from, to)) &&
    !found.some(({ start }) => start >= from && start < to)
  );
}

function sideOf(side: string | undefined): Pick<NoteSignal, 'side'> {
  return side === 'left' || side === 'right' || side === 'both' ? { side } : {};
}
