// How the person is: pain, fatigue, sleep, mood and what stood in the way, each with whether it is there, gone or going.
import type { ExerciseMatch } from '../catalogue/link-exercise.ts';
import { type BodyPartMention, bodyPartsIn } from './body-parts.ts';
import { findCues } from './find-cues.ts';
import { merge, withoutSarcasm } from './merge-signals.ts';
import type { NoteSignal, NoteSpan, ValueSource } from './parsed-note.ts';
import { place } from './place-signal.ts';
import { sourceOf } from './signal-confidence.ts';
import { clausesOf, withoutIdioms } from './signal-scope.ts';

export interface SignalReading {
  readonly signals: readonly NoteSignal[];
  /** One for each of `signals`, in order; two may share words ("knees and hips ache"). */
  readonly sources: readonly ValueSource[];
  readonly spans: readonly NoteSpan[];
  /** Stretches whose numbers belong to a signal. */
  readonly masks: readonly (readonly [start: number, end: number])[];
}

/** More signals than this are no note. */
const MOST_SIGNALS = 50;

/** Signals are read up to here; nobody writes longer of how they feel. */
const MOST_CHARACTERS = 20_000;

/** A name that was only guessed at hides no body part: "wrist hurts" is no slip of "wrist curls". */
const SURE_NAME = 0.8;

/** @param folded as `foldText` gives it. @param names exercises found in it. */
export function readSignals(folded: string, names: readonly ExerciseMatch[]): SignalReading {
  const text = withoutIdioms(folded.slice(0, MOST_CHARACTERS));
  const body = withoutNames(text, names);
  const parts = bodyPartsIn(body);
  const clauses = clausesOf(text, parts);
  const found = findCues(text, body, clauses);
  const placed = found.flatMap((one) => place(one, { text, body, clauses, parts, found }));
  const kept = merge(withoutSarcasm(placed, text, clauses)).slice(0, MOST_SIGNALS);
  return {
    signals: kept.map(({ signal }) => signal),
    sources: kept.map(sourceOf),
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
  let parts: readonly BodyPartMention[] | null = null;
  for (const { start, end, name, weak, confidence } of names) {
    if (end > text.length || weak || confidence < SURE_NAME || !/[\s-]|\p{Script=Han}{2}/u.test(name)) continue;
    parts ??= bodyPartsIn(text);
    if (parts.some((part) => part.start <= start && part.end >= end)) continue;
    masked = `${masked.slice(0, start)}${'_'.repeat(end - start)}${masked.slice(end)}`;
  }
  return masked;
}

const REMARKS = new Set(['pain', 'fatigue', 'body_part']);

/** Names that are no exercises but words of how it feels: "wrist hurts" is no wrist curl, 二头 in 肱二头肌拉伤 no curl. */
export function withoutRemarks(
  names: readonly ExerciseMatch[],
  spans: SignalReading['spans'],
): readonly ExerciseMatch[] {
  const remarks = spans.filter(([, , role]) => REMARKS.has(role));
  if (remarks.length === 0) return names;
  return names.filter(
    (name) =>
      !remarks.some(
        ([start, end]) =>
          name.start < end &&
          name.end > start &&
          (name.confidence < SURE_NAME || (name.start >= start && name.end <= end)),
      ),
  );
}
