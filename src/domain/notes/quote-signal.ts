// The words a signal was read from, as they are cited beside what they led to.
import type { NoteRecord } from '../log/records.ts';
import type { NoteReading, NoteSignal } from './parsed-note.ts';

/** Longest quote, in UTF-16 units. */
const LONGEST_QUOTE = 80;

const ENDS_OF_CLAUSES = ['.', ',', ';', '!', '?', '\n', '。', '，', '；', '！', '？'];

/** The clause around the words that were read as this signal (one of the note's own, the same object), else the whole note. */
export function quoteSignal({ text, parsed }: Pick<NoteRecord, 'text' | 'parsed'>, signal: NoteSignal): string {
  const place = placeOf(parsed, signal);
  if (!place) return shortened(text.trim());
  const { start, end } = place;
  const before = Math.max(...ENDS_OF_CLAUSES.map((mark) => (start === 0 ? -1 : text.lastIndexOf(mark, start - 1))));
  const after = text.slice(end).search(/[.,;!?\n。，；！？]/);
  return shortened(text.slice(before + 1, after < 0 ? text.length : end + after).trim());
}

function placeOf(
  { signals, spans, signalSources }: NoteRecord['parsed'] & Partial<Pick<NoteReading, 'signalSources'>>,
  signal: NoteSignal,
): { readonly start: number; readonly end: number } | null {
  const source = signalSources?.[signals.indexOf(signal)];
  if (source && source.end > source.start) return source;
  const same = signals.filter(({ kind }) => kind === signal.kind);
  const own = spans.filter(([, , role]) => role === signal.kind);
  const span = own[same.indexOf(signal)] ?? own[0];
  return span ? { start: span[0], end: span[1] } : null;
}

function shortened(quote: string): string {
  if (quote.length <= LONGEST_QUOTE) return quote;
  // Never half of a surrogate pair.
  return `${quote.slice(0, LONGEST_QUOTE - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
