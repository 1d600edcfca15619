// Lines of CSV after RFC 4180, safe to open in a spreadsheet: a text that would be taken for a formula is marked, and unmarked when read.

export type CsvCell = string | number | boolean | undefined;

/** A text that a spreadsheet would run, or one that carries our own mark already: so that unmarking undoes marking exactly. */
const LIKE_FORMULA = /^'*[=+\-@\t\r]/;

/** With its line break. `quoteTexts`: every text in quotes, as Hevy writes. Numbers are in the shortest form that reads back the same. */
export function csvLine(cells: readonly CsvCell[], { quoteTexts = false } = {}): string {
  return `${cells.map((cell) => cellText(cell, quoteTexts)).join(',')}\r\n`;
}

function cellText(cell: CsvCell, quoteTexts: boolean): string {
  if (cell === undefined) return quoteTexts ? '""' : '';
  if (typeof cell !== 'string') return String(cell);
  const safe = LIKE_FORMULA.test(cell) ? `'${cell}` : cell;
  return quoteTexts || safe !== cell || /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text as it was before it was marked. */
export function withoutFormulaMark(text: string): string {
  return text.startsWith("'") && LIKE_FORMULA.test(text) ? text.slice(1) : text;
}
