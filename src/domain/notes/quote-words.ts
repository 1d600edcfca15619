// Words of a note that belong together, quoted as they were written.

/** Longest quote, in UTF-16 units. */
const LONGEST = 90;
/** Words this close are quoted with what stands between them. */
const CLOSE = 3;

/** Half-open places in order, not overlapping; `''` for none. What was left out between them is an ellipsis. */
export function quoteWords(text: string, places: readonly (readonly [start: number, end: number])[]): string {
  const quote = closeWords(text, places).map(([start, end]) => text.slice(start, end));
  const line = quote.join(' … ').replaceAll(/\s+/gu, ' ').trim();
  // Never half of a surrogate pair.
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Places in order: those that only a sign or a short count stands between, on one line, are one. */
export function closeWords(
  text: string,
  places: readonly (readonly [start: number, end: number])[],
): readonly (readonly [start: number, end: number])[] {
  const joined: [start: number, end: number][] = [];
  for (const [start, end] of places) {
    const last = joined.at(-1);
    const between = last && text.slice(last[1], start);
    if (last && between !== undefined && between.length <= CLOSE && !between.includes('\n'))
      last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
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
