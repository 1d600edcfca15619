// The signals of a note taken together: sarcasm, repetition, a pain that came and went.
import type { NoteSignal } from './parsed-note.ts';
import type { Placed } from './place-signal.ts';
import { type Clause, isSarcastic } from './signal-scope.ts';

/** "Oh great, my knee hurts again": the praise is not meant. */
export function withoutSarcasm(placed: readonly Placed[], text: string, clauses: readonly Clause[]): readonly Placed[] {
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
export function merge(placed: readonly Placed[]): readonly Placed[] {
  const kept: Placed[] = [];
  for (const one of placed.filter((each) => !isSaidOfPart(each, placed))) {
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
  const graded = kept.map((one) => withLaterDegree(one, kept));
  const placedPain = kept.some(({ signal }) => signal.kind === 'pain' && signal.bodyPart !== undefined);
  return graded.filter(({ signal }) => !(placedPain && signal.kind === 'pain' && signal.bodyPart === undefined));
}

function samePlace(a: NoteSignal, b: NoteSignal): boolean {
  if (a.bodyPart !== b.bodyPart) return false;
  return a.side === b.side || a.side === undefined || b.side === undefined;
}

function together(first: NoteSignal, second: NoteSignal): NoteSignal {
  const merged = { ...second, ...first };
  if (first.polarity === second.polarity) return merged;
  // "Didn't hurt at first, hurts now": what came later holds.
  const polarity =
    first.kind === 'pain' && !(first.polarity === 'absent' && second.polarity === 'present')
      ? 'improving'
      : first.polarity === 'present' || second.polarity === 'present'
        ? 'present'
        : 'improving';
  return polarity === 'present' ? { ...merged, polarity } : { ...withoutSeverity(merged), polarity };
}

function withoutSeverity({ severity: _severity, ...signal }: NoteSignal): NoteSignal {
  return signal;
}

/** "Shoulder is recovering well": the words were taken for the shoulder's. */
function isSaidOfPart({ found }: Placed, placed: readonly Placed[]): boolean {
  return placed.some(
    (other) =>
      other.found.cue.needsPart === true &&
      found.cue.needsPart !== true &&
      other.parts.length > 0 &&
      other.found.cue.kind !== found.cue.kind &&
      other.found.start < found.end &&
      other.found.end > found.start,
  );
}

/** "Right knee clicking, slightly painful": the degree is the knee's. */
function withLaterDegree(one: Placed, all: readonly Placed[]): Placed {
  const { signal, found } = one;
  if (signal.kind !== 'pain' || signal.bodyPart === undefined || signal.severity !== undefined) return one;
  if (signal.polarity !== 'present') return one;
  const severity = all.find(
    (other) =>
      other.signal.kind === 'pain' &&
      other.signal.polarity === 'present' &&
      other.signal.bodyPart === undefined &&
      other.found.clause.sentence === found.clause.sentence &&
      other.found.start > found.start,
  )?.signal.severity;
  return severity === undefined ? one : { ...one, signal: { ...signal, severity } };
}
