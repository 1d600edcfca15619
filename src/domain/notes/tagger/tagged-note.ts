// What the grammar's reading and the tagger's are compared by: lines, places, words of sets.
import type { NoteReading, ParsedSet, SetSource } from '../parsed-note.ts';
import type { DecodedNote } from './decode.ts';
import type { ReadSpan } from './labels.ts';
import type { Role } from './roles.ts';
import type { TaggedSet } from './tagged-sets.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
}
export type Stretch = readonly [start: number, end: number];

export interface TaggedNote extends DecodedNote {
  /** All of the text, in order. */
  readonly spans: readonly ReadSpan[];
}

/** Of sets read by the tagger, how many are right where every word of them is sure (same figures). */
export const TRUST = 0.9;

export const EFFORTS = new Set<Role>(['reps', 'duration', 'distance']);
export const NUMBERS = new Set<Role>(['sets', 'reps', 'load', 'duration', 'distance']);

export function linesOf(text: string): readonly Stretch[] {
  let from = 0;
  return text.split('\n').map((line): Stretch => {
    const start = from;
    from += line.length + 1;
    return [start, start + line.length];
  });
}

export function isOver(stretches: readonly Stretch[], { start, end }: Place): boolean {
  return overlaps(stretches, [start, end]);
}

export function keysOf(sets: readonly ParsedSet[]): string {
  return sets
    .map(({ exercise, reps, loadKg, durationSec, distanceM }) =>
      [exercise, reps, loadKg, durationSec, distanceM].join('|'),
    )
    .toSorted()
    .join('\n');
}

export function nameWords({ source }: TaggedSet, { spans }: TaggedNote): readonly ReadSpan[] {
  const name = source.exercise;
  return name ? spans.filter(({ start, end }) => start === name.start && end === name.end) : [];
}

export function readIn({ spans, setSources, signalSources }: NoteReading): readonly Stretch[] {
  return [
    ...spans.map(([start, end]): Stretch => [start, end]),
    ...setSources.flatMap((source) => Object.values(source).map(({ start, end }): Stretch => [start, end])),
    ...signalSources.map(({ start, end }): Stretch => [start, end]),
  ];
}

export function overlaps(stretches: readonly Stretch[], [start, end]: Stretch): boolean {
  return stretches.some((one) => one[0] < end && one[1] > start);
}

export function rounded(source: SetSource): SetSource {
  return Object.fromEntries(
    Object.entries(source).map(([field, value]) => [
      field,
      { ...value, confidence: Math.round(TRUST * value.confidence * 100) / 100 },
    ]),
  );
}
