// Words of a note that belong together, quoted as they were written.

/** Longest quote, in UTF-16 units. */
const LONGEST = 90;
/** Words this close are quoted with what stands between them. */
const CLOSE = 3;

/** Half-open places in order, not overlapping; `''` for none. What was left out between them is an ellipsis. */
export function quoteWords(text: string, places: readonly (readonly [start: number, end: number])[]): string {
  let quote = '';
  let before: number | null = null;
  for (const [start, end] of places) {
    if (before !== null) {
      const between = text.slice(before, start);
      quote += between.length <= CLOSE && !between.includes('\n') ? between : ' … ';
    }
    quote += text.slice(start, end);
    before = end;
  }
  const line = quote.replaceAll(/\s+/gu, ' ').trim();
  // Never half of a surrogate pair.
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

export interface WordRun {
  readonly start: number;
  readonly text: string;
  readonly isFocus: boolean;
  readonly isUnread: boolean;
}

/** The whole text in order, cut where the places begin and end. Places beyond the text are of no account. */
export function wordRuns(
  text: string,
  focus: readonly (readonly [start: number, end: number])[],
  unread: readonly (readonly [start: number, end: number])[],
): readonly WordRun[] {
  const bounds = [...focus, ...unread].flat().filter((at) => at > 0 && at < text.length);
  const cuts = [...new Set([0, ...bounds, text.length])].sort((a, b) => a - b);
  const isIn = (places: typeof focus, at: number) => places.some(([start, end]) => at >= start && at < end);
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, cuts[index + 1]),
    isFocus: isIn(focus, start),
    isUnread: isIn(unread, start),
  }));
}
