// How the person is: pain, fatigue, sleep, mood and what stood in the way, each with whether it is there, gone or going.
import type { ExerciseMatch } from '../catalogue/link-exercise.ts';
import { type BodyPartMention, bodyPartsIn } from './body-parts.ts';
import type { NoteSignal, NoteSpan, SignalKind } from './parsed-note.ts';
import { ENGLISH_CUES, type Cue } from './signal-lexicon.ts';
import { CHINESE_CUES } from './signal-lexicon-zh.ts';
import {
  type Clause,
  clausesOf,
  continuesSubject,
  isNegated,
  isOfOthers,
  isPast,
  isSarcastic,
  isSupposed,
  speaksOfOthers,
  withoutIdioms,
} from './signal-scope.ts';
import { severityNear } from './signal-severity.ts';

export interface SignalReading {
  readonly signals: readonly NoteSignal[];
  readonly spans: readonly NoteSpan[];
  /** Stretches whose numbers belong to a signal. */
  readonly masks: readonly (readonly [start: number, end: number])[];
}

const CUES: readonly Cue[] = [...ENGLISH_CUES, ...CHINESE_CUES];
/** Read with exercise names in place: "leg press machine was taken". */
const ABOUT_THINGS = new Set<SignalKind>(['equipment', 'form_issue', 'pr', 'time_limit']);
const WITH_SEVERITY = new Set<SignalKind>(['pain', 'fatigue', 'sleep', 'stress', 'form_issue', 'mood_negative']);
/** More signals than this are no note. */
const MOST_SIGNALS = 50;
/** Signals are read up to here; nobody writes longer of how they feel. */
const MOST_CHARACTERS = 20_000;

interface Found {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
  readonly clause: Clause;
}

interface Placed {
  readonly signal: NoteSignal;
  readonly found: Found;
  readonly parts: readonly BodyPartMention[];
  readonly rating: readonly [start: number, end: number] | null;
}

/** @param folded as `foldText` gives it. @param names exercises found in it. */
export function readSignals(folded: string, names: readonly ExerciseMatch[]): SignalReading {
  const text = withoutIdioms(folded.slice(0, MOST_CHARACTERS));
  const body = withoutNames(text, names);
  const clauses = clausesOf(text);
  const parts = bodyPartsIn(body);
  const found = findCues(text, body, clauses);
  const placed = found.flatMap((one) => place(one, { text, body, clauses, parts, found }));
  const kept = merge(withoutSarcasm(placed, text, clauses)).slice(0, MOST_SIGNALS);
  return {
    signals: kept.map(({ signal }) => signal),
    spans: kept.flatMap(({ found: { start, end }, signal: { kind }, parts: mentioned }) => [
      [start, end, kind] as const,
      ...mentioned.map((mention) => [mention.start, mention.end, 'body_part'] as const),
    ]),
    masks: placed.flatMap(({ found: { start, end, cue }, rating }) => [
      ...(cue.kind === 'sleep' || cue.kind === 'time_limit' || cue.kind === 'stress' ? [[start, end] as const] : []),
      ...(rating ? [rating] : []),
    ]),
  };
}

function withoutNames(text: string, names: readonly ExerciseMatch[]): string {
  let masked = text;
  for (const { start, end, name, weak } of names) {
    if (end > text.length || weak || !/[\s-]|\p{Script=Han}{2}/u.test(name)) continue;
    masked = `${masked.slice(0, start)}${'_'.repeat(end - start)}${masked.slice(end)}`;
  }
  return masked;
}

/** Every cue, the longer one where two overlap. */
function findCues(text: string, body: string, clauses: readonly Clause[]): readonly Found[] {
  const all = CUES.flatMap((cue) =>
    [...(ABOUT_THINGS.has(cue.kind) ? text : body).matchAll(cue.pattern)].flatMap((match): Found[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const clause = clauses.find((one) => start >= one.start && start < one.end);
      return clause && end > start ? [{ cue, start, end, clause }] : [];
    }),
  ).sort((a, b) => rank(b) - rank(a) || a.start - b.start);
  const kept: Found[] = [];
  for (const one of all) {
    const rival = kept.find(({ start, end }) => one.start < end && one.end > start);
    // A word that may belong to a body part yields to nothing yet: whether it does is seen when it is placed.
    if (!rival || (rival.cue.needsPart === true && one.cue.needsPart !== true && rival.cue.kind !== one.cue.kind))
      kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function rank({ cue, start, end }: Found): number {
  return end - start + (cue.settled === true ? 3 : 0);
}

interface Surroundings {
  readonly text: string;
  readonly body: string;
  readonly clauses: readonly Clause[];
  readonly parts: readonly BodyPartMention[];
  readonly found: readonly Found[];
}

function place(found: Found, around: Surroundings): readonly Placed[] {
  const { cue, clause, start, end } = found;
  const { text, clauses } = around;
  const before = text.slice(clause.start, start);
  const after = text.slice(end, clause.end);
  const whole = text.slice(clause.start, clause.end);
  if (clause.asked) return [];
  if (isSupposed(before)) return [];
  if (
    /(?<![a-z])(?:tomorrow|next (?:time|week)|attempt(?:s|ed)?|if)(?![a-z])/.test(after) &&
    (cue.kind === 'pr' || cue.kind === 'fatigue' || cue.kind === 'pain')
  )
    return [];
  if (cue.polarity === 'present' && isPast(whole, cue.kind === 'sleep')) return [];
  if (
    cue.kind === 'pr' &&
    /(?<![a-z])(?:going for|go for|chasing|chase|near|close to|almost|nearly|off|under|below|of my|old|previous|tie[ds]?|want|toward|towards|attempt(?:ing|ed)?|tried|trying|until|before|missed|miss|failed|short of|from)(?![a-z])(?: \w+){0,3}\s*$|(?:目标|差点|接近|冲击|想|尝试|挑战)[^,]{0,6}$/.test(
      before,
    )
  )
    return [];
  if (cue.kind !== 'equipment' && cue.kind !== 'time_limit') {
    if (isOfOthers(before, after)) return [];
    const previous = clauses[clauses.indexOf(clause) - 1];
    if (
      previous?.sentence === clause.sentence &&
      continuesSubject(whole) &&
      speaksOfOthers(text.slice(previous.start, previous.end))
    )
      return [];
  }
  const negated = cue.settled !== true && isNegated(around.body.slice(clause.start, start), text.slice(end, end + 12));
  const polarity = negated ? 'absent' : cue.polarity;
  const mentions = partsOf(found, around, negated);
  const joint = mentions.some((part) => part.joint);
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
  return (
    /^\s*(?:,|\/|&|\+|和|跟|与|、|(?:and|or)(?: my| the)?)?\s*$/.test(body.slice(from, to)) &&
    !found.some(({ start }) => start >= from && start < to)
  );
}

/** "Oh great, my knee hurts again": the praise is not meant. */
function withoutSarcasm(placed: readonly Placed[], text: string, clauses: readonly Clause[]): readonly Placed[] {
  const meant = new Map<number, boolean>();
  const sarcastic = (sentence: number): boolean => {
    const known = meant.get(sentence);
    if (known !== undefined) return known;
    const own = clauses.filter((clause) => clause.sentence === sentence);
    const [first, last] = [own[0], own.at(-1)];
    const answer =
      first !== undefined && last !== undefined && isSarcastic(text.slice(Math.max(0, first.start - 2), last.end + 3));
    meant.set(sentence, answer);
    return answer;
  };
  return placed.flatMap((one): Placed[] => {
    const { signal, found } = one;
    const { sentence } = found.clause;
    const beside = placed.filter(
      (other) => other !== one && other.found.clause.sentence === sentence && isTrouble(other.signal),
    );
    if (
      signal.kind === 'sleep' &&
      signal.polarity === 'absent' &&
      beside.some((other) => other.signal.kind === 'sleep')
    )
      return [];
    if (signal.kind !== 'mood_positive') return [one];
    if (
      beside.some(
        (other) =>
          other.signal.kind === 'pain' &&
          other.found.clause === found.clause &&
          found.start < other.found.start &&
          !/(?<![a-z])(?:despite|even|no|without|with|other than|apart from|except)(?![a-z])/.test(
            text.slice(found.end, other.found.start),
          ) &&
          other.found.start - found.end < 25,
      )
    )
      return [];
    if (!sarcastic(sentence)) return [one];
    return beside.length > 0 ? [] : [{ ...one, signal: { kind: 'mood_negative', polarity: 'present' } }];
  });
}

function isTrouble({ kind, polarity }: NoteSignal): boolean {
  return polarity === 'present' && kind !== 'mood_positive' && kind !== 'pr';
}

/** One signal of a kind and place; a pain that came and went is improving. */
function merge(placed: readonly Placed[]): readonly Placed[] {
  const kept: Placed[] = [];
  for (const one of placed) {
    const { signal } = one;
    const at = kept.findIndex(({ signal: other }) => other.kind === signal.kind && samePlace(other, signal));
    const before = kept[at];
    if (!before) {
      kept.push(one);
      continue;
    }
    // "A bit off, but no pain": the plain word wins.
    const vague =
      before.found.cue.needsPart === true && before.found.cue.polarity === 'present' && signal.polarity === 'absent';
    kept[at] = {
      ...before,
      signal: vague ? { ...withoutSeverity(before.signal), polarity: 'absent' } : together(before.signal, signal),
      parts: [...before.parts, ...one.parts],
    };
  }
  const placedPain = kept.some(({ signal }) => signal.kind === 'pain' && signal.bodyPart !== undefined);
  return kept.filter(({ signal }) => !(placedPain && signal.kind === 'pain' && signal.bodyPart === undefined));
}

function samePlace(a: NoteSignal, b: NoteSignal): boolean {
  if (a.bodyPart !== b.bodyPart) return false;
  return a.side === b.side || a.side === undefined || b.side === undefined;
}

function together(first: NoteSignal, second: NoteSignal): NoteSignal {
  const merged = { ...second, ...first };
  if (first.polarity === second.polarity) return merged;
  const polarity =
    first.kind === 'pain'
      ? 'improving'
      : first.polarity === 'present' || second.polarity === 'present'
        ? 'present'
        : 'improving';
  return polarity === 'present' ? { ...merged, polarity } : { ...withoutSeverity(merged), polarity };
}

function withoutSeverity({ severity: _severity, ...signal }: NoteSignal): NoteSignal {
  return signal;
}

function sideOf(side: string | undefined): Pick<NoteSignal, 'side'> {
  return side === 'left' || side === 'right' || side === 'both' ? { side } : {};
}
