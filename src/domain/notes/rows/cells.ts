// Lines of a note, and the cells that a line falls into.

/** Half-open UTF-16 offsets of the text, blanks at the ends left out. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands between cells; `aligned`: two blanks or more; `dash`: one with blanks around it. */
export type Mark = '|' | '\t' | ';' | ',' | 'aligned' | 'dash';

/** In the order they are tried: what is rarest in ordinary writing first. */
export const MARKS: readonly Mark[] = ['|', '\t', ';', ',', 'aligned', 'dash'];

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split('\n')) {
    const own = part.replace(/\r$/, '');
    lines.push({ text: own, start, end: start + own.length });
    start += part.length + 1;
  }
  return lines;
}

/** The line under the head of a Markdown table. */
export function isRule(text: string): boolean {
  return /^[\s|:+\-=]*-{2,}[\s|:+\-=]*$/.test(text);
}

const SEPARATORS: Readonly<Record<Mark, RegExp>> = {
  '|': /[|｜]/g,
  '\t': /\t/g,
  ';': /[;；]/g,
  ',': /[,，]/g,
  aligned: / {2,}/g,
  dash: / [-–—] /g,
};

/** Null where the mark does not part the line. */
export function cellsOf({ text, start }: Line, mark: Mark): readonly Cell[] | null {
  const lead = mark === 'aligned' ? text.length - text.trimStart().length : 0;
  const trimmed = mark === 'aligned' ? text.trimEnd() : text;
  const quoted = text.includes('"') ? quotesOf(text) : [];
  const cells: Cell[] = [];
  let from = lead;
  const push = (to: number) => {
    const raw = trimmed.slice(from, to);
    const before = raw.length - raw.trimStart().length;
    const own = raw.trim();
    cells.push({
      text: own.replace(/^"(.*)"$/, '$1').trim(),
      start: start + from + before,
      end: start + from + before + own.length,
    });
  };
  for (const {
    index,
    0: { length },
  } of trimmed.slice(lead).matchAll(SEPARATORS[mark])) {
    const at = lead + index;
    if (quoted.some(([open, close]) => at > open && at < close)) continue;
    push(at);
    from = at + length;
  }
  push(trimmed.length);
  if (mark !== '|') return cells.length >= (mark === '\t' || mark === 'aligned' ? 2 : 3) ? cells : null;
  // A Markdown row is fenced by its marks.
  if (cells.length < 3) return null;
  const [first, last] = [cells[0], cells.at(-1)];
  const fenced = cells.slice(first?.text === '' ? 1 : 0, last?.text === '' ? -1 : undefined);
  return fenced.length >= 2 ? fenced : null;
}

function quotesOf(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/"[^"]*"/g)].map((match) => [match.index, match.index + match[0].length - 1] as const);
}
