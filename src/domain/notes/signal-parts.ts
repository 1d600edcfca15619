// Which parts of the body a cue speaks of: those of its clause and the ones listed with them, else those of a clause beside it.
import type { BodyPartMention } from './body-parts.ts';
import type { Found } from './find-cues.ts';
import { type Clause, isPast, isSupposed, speaksOfOthers } from './signal-scope.ts';

export interface PartsAround {
  readonly body: string;
  readonly clauses: readonly Clause[];
  readonly parts: readonly BodyPartMention[];
  readonly found: readonly Found[];
}

/** An everyday word further than this from a part, in UTF-16 units, is not said of it. */
const FAR = 40;

/** Everyday words are said of a part in the clause before or behind only where they stand nearly alone: "my wrist, ouch". */
const FEW_WORDS = 4;

/** Empty where no part is meant. @param negated whether the cue is denied. */
export function partsOf(found: Found, around: PartsAround, negated: boolean): readonly BodyPartMention[] {
  if (found.cue.kind !== 'pain') return [];
  const { clause, start, end } = found;
  const inside = partsIn(clause, around);
  if (inside.length > 0) {
    const distance = (part: BodyPartMention) =>
      part.end <= start ? start - part.end : part.start >= end ? part.start - end : 0;
    const nearest = inside.toSorted((a, b) => distance(a) - distance(b))[0];
    if (!nearest || (found.cue.needsPart === true && distance(nearest) > FAR)) return [];
    return listedWith(nearest, found, around);
  }
  const everyday = found.cue.needsPart === true && found.cue.settled !== true;
  if (everyday && around.body.slice(clause.start, clause.end).trim().split(' ').length > FEW_WORDS) return [];
  const at = around.clauses.indexOf(clause);
  const [previous, next] = [around.clauses[at - 1], around.clauses[at + 1]];
  // "Left knee: 2/10 pain, right knee …": the same pain once more.
  const repeats =
    found.cue.settled !== true && !negated && previous !== undefined && holdsPain(previous, found, around);
  for (const near of [previous, ...(repeats ? [] : [next])]) {
    if (!near || !lends(near, found, around, negated)) continue;
    const beside = partsIn(near, around);
    if (beside.length > 0) return beside;
  }
  return [];
}

function partsIn({ start, end }: Clause, { parts }: PartsAround): readonly BodyPartMention[] {
  return parts.filter((part) => part.start >= start && part.start < end);
}

function holdsPain(clause: Clause, own: Found, { found }: PartsAround): boolean {
  return (
    clause.sentence === own.clause.sentence &&
    found.some((other) => other.clause === clause && other.cue.kind === 'pain' && other.cue.polarity === 'present')
  );
}

const TURN =
  /^\s*(?:but|yet|但|可是|不过|结果)(?:.*(?<![a-z])(?:now|today|again|start(?:ed|s))(?![a-z])|.*(?:又|现在|今天))/;
const OUTCOME = /^\s*(?:but|yet|and|no|nothing|didn'?t|it|结果|但|却|可|没想到|居然|不|没)/;

/** Whether the parts of a clause beside the cue's may be what it speaks of. */
function lends(near: Clause, { cue, clause }: Found, { body, found }: PartsAround, negated: boolean): boolean {
  const words = body.slice(near.start, near.end);
  if (cue.needsPart === true && cue.settled !== true && found.some((other) => other.clause === near)) return false;
  if (speaksOfOthers(words)) return false;
  // "Worried about my knee, but no pain".
  const own = body.slice(clause.start, clause.end);
  if (isSupposed(words)) return OUTCOME.test(own);
  // "Did not hurt at first, but hurts now".
  if (TURN.test(own) && near.start < clause.start && near.sentence === clause.sentence) return true;
  // "No pain, but knees caved in": what comes next is of something else.
  if (near.start > clause.start && found.some((other) => other.clause === near)) return false;
  const past = isPast(words, false);
  // "Knee hurt last week. Fine today."
  if (near.sentence !== clause.sentence)
    return past && near.sentence < clause.sentence && cue.settled === true && cue.polarity !== 'present';
  return (
    cue.settled === true ||
    negated ||
    past ||
    !found.some((other) => other.clause === near && other.cue.kind === 'pain')
  );
}

/** "Knees, hips and lower back": one remark on all of them, over commas too. */
function listedWith(nearest: BodyPartMention, own: Found, around: PartsAround): readonly BodyPartMention[] {
  const at = around.parts.indexOf(nearest);
  const list = [nearest];
  const reach = (step: 1 | -1) => {
    for (let next = at + step, last = nearest; ; next += step) {
      const part = around.parts[next];
      if (!part || !isListed(last, part, own, around)) return;
      list.push(part);
      last = part;
    }
  };
  reach(-1);
  reach(1);
  list.push(...around.parts.filter((part) => !list.includes(part) && isSaidToo(part, own, around)));
  return list.toSorted((a, b) => a.start - b.start);
}

function isListed(
  last: BodyPartMention,
  part: BodyPartMention,
  own: Found,
  { body, clauses, found }: PartsAround,
): boolean {
  const [from, to] = last.start < part.start ? [last.end, part.start] : [part.end, last.start];
  if (to - from > 16 || found.some(({ start }) => start >= from && start < to)) return false;
  if (
    !/^\s*(?:[,/&+]|和|跟|与|及|以及|还有|、|und|y|et)?(?: (?:der|die|das|im|in|el|la|los|las|en|le|les|au|aux|à))*\s*(?:(?:and|or|plus)(?: also)?)?(?: (?:my|the|in my|in the))?\s*$/.test(
      body.slice(from, to),
    )
  )
    return false;
  const clause = clauses.find(({ start, end }) => part.start >= start && part.start < end);
  return clause === own.clause || (clause !== undefined && !found.some((other) => other.clause === clause));
}

/** "Knee hurts, ankle too." */
function isSaidToo(part: BodyPartMention, own: Found, { body, clauses, found }: PartsAround): boolean {
  if (part.start < own.end || !/^\s*(?:too|as well|also)(?![a-z])|^也是?(?=[,.。]|$)/.test(body.slice(part.end)))
    return false;
  const clause = clauses.find(({ start, end }) => part.start >= start && part.start < end);
  return clause?.sentence === own.clause.sentence && !found.some(({ start }) => start > own.start && start < part.end);
}
