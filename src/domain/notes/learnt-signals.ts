// What the person said of signals read before: the same words are read as they were put right.
import { foldText } from '../catalogue/exercise-names.ts';
import { currentBodyPart } from './current-body-part.ts';
import type { LearntNotes } from './lessons.ts';
import type { NoteSignal } from './parsed-note.ts';
import type { SignalReading } from './read-signals.ts';

/** A person's own word on it. */
const CONFIRMED = 0.98;

/** @param text the one the reading's offsets count in. */
export function withLearntSignals(reading: SignalReading, text: string, learnt: LearntNotes['signals']): SignalReading {
  if (learnt.length === 0 || reading.signals.length === 0) return reading;
  const kept = reading.signals.flatMap((signal, index) => {
    const source = reading.sources[index];
    if (!source) return [];
    const words = keyOf(text.slice(source.start, source.end));
    const lesson = learnt.findLast((one) => keyOf(one.words) === words && isSame(one.read, signal));
    if (!lesson) return [{ signal, source, from: index }];
    return lesson.meant === null
      ? []
      : [{ signal: withCurrentPlace(lesson.meant), source: { ...source, confidence: CONFIRMED }, from: index }];
  });
  const spans = kept.flatMap(({ signal, from }) =>
    (groupsOf(reading)[from] ?? []).map(
      ([start, end, role]) => [start, end, role === 'body_part' ? role : signal.kind] as const,
    ),
  );
  return { ...reading, signals: kept.map(({ signal }) => signal), sources: kept.map(({ source }) => source), spans };
}

/** Each signal's spans begin with the one of its words. */
function groupsOf({ spans }: SignalReading): readonly SignalReading['spans'][] {
  const groups: SignalReading['spans'][number][][] = [];
  for (const span of spans) {
    if (span[2] === 'body_part') groups.at(-1)?.push(span);
    else groups.push([span]);
  }
  return groups;
}

function keyOf(words: string): string {
  return foldText(words).trim().replaceAll(/\s+/gu, ' ');
}

function isSame(a: NoteSignal, b: NoteSignal): boolean {
  return a.kind === b.kind && a.polarity === b.polarity && placeOf(a) === placeOf(b) && a.side === b.side;
}

function placeOf({ bodyPart }: NoteSignal): string | undefined {
  return bodyPart === undefined ? undefined : currentBodyPart(bodyPart);
}

function withCurrentPlace(signal: NoteSignal): NoteSignal {
  const bodyPart = placeOf(signal);
  return bodyPart === undefined ? signal : { ...signal, bodyPart };
}
