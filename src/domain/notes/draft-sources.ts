// Where the values of a set stand in the text, kept with the set while it is still open.
import type { Effort, LoadReading, Span } from './chunk-quantities.ts';
import type { SetField, ValueSource } from './parsed-note.ts';
import type { ChunkReading } from './read-chunk.ts';

export type DraftSources = Readonly<Partial<Record<SetField, ValueSource>>>;

/**
 * Shares of values that are right, by how they are written: on the development lines of sets whose faults were not read, 595 of 612 that
 * are typed or placed and 236 of 242 that are bare (`training/notes/calibrate.ts`).
 */
export const SURE = {
  /** With what it counts: "100 kg", "5 reps", "20 s". */
  typed: 0.97,
  /** By its place beside a multiplication sign. */
  placed: 0.96,
  /** A number alone, explained by its neighbours. */
  bare: 0.95,
  /** Said of the set in words: warm-up, left, RPE. */
  said: 0.97,
  /** A later number that takes the place of an earlier one. */
  corrected: 0.8,
} as const;

interface Cited {
  sources: DraftSources;
}

export function cite(
  draft: Cited,
  field: SetField,
  at: { readonly start: number; readonly end: number } | Span,
  confidence: number = SURE.said,
): void {
  const [start, end] = 'start' in at ? [at.start, at.end] : at;
  draft.sources = { ...draft.sources, [field]: { start, end, confidence } };
}

export function uncite(draft: Cited, ...fields: readonly SetField[]): void {
  const kept = { ...draft.sources };
  for (const field of fields) delete kept[field];
  draft.sources = kept;
}

export function effortSources(effort: Effort, reading: ChunkReading): DraftSources {
  const { span, plus, failed } = effort;
  const confidence = effort.sure ?? sureIn(reading);
  const at = ([start, end]: Span): ValueSource => ({ start, end, confidence });
  return {
    ...(effort.reps === undefined ? {} : { reps: at(span) }),
    ...(effort.durationSec === undefined ? {} : { duration: at(effort.durationSpan ?? span) }),
    ...(effort.distanceM === undefined ? {} : { distance: at(effort.distanceSpan ?? span) }),
    ...(plus === true || failed === true ? { type: at(span) } : {}),
  };
}

/** Words nobody understood beside the numbers make them less sure. */
function sureIn({ multiplied, explicit, unknown }: ChunkReading): number {
  const written = multiplied ? SURE.placed : explicit ? SURE.typed : SURE.bare;
  return unknown.length > 2 ? written * 0.9 : written;
}

export function loadSource({ span: [start, end], unit, value, sure }: LoadReading): ValueSource {
  return { start, end, confidence: sure ?? (unit !== undefined || value === 'bar' ? SURE.typed : SURE.placed) };
}
