// Runs of blanks become one, so that patterns need not expect more; offsets lead back to the text as written.
import type { NoteSpan } from './parsed-note.ts';

export interface SqueezedText {
  readonly text: string;
  /** From offsets in `text` to offsets in what was written. */
  readonly spanOf: (span: NoteSpan) => NoteSpan;
}

const BLANK = /[ \t\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

/** "8o kg", "1oo": the letter beside the zero. */
const LETTER_FOR_ZERO = /(?<![\p{L}\d])\d+o+\d*(?![\p{L}\d]|['’])|(?<![\p{L}\d])\d+o+\d*(?=\s?(?:kgs?|lbs?|x\s?\d))/giu;

/** As long as what was meant. */
const SLIPPED_MINUTES = /(?<=\d\s?)(?:mintue|minuet|miunte)(?=s?(?!\p{L}))/giu;

export function squeezeText(written: string): SqueezedText {
  const origins: number[] = [];
  let text = '';
  for (let at = 0; at < written.length; at++) {
    const unit = written.charAt(at);
    const blank = BLANK.test(unit);
    if (blank && (text === '' || text.endsWith(' '))) continue;
    text += blank ? ' ' : unit;
    origins.push(at);
  }
  return {
    text: text
      .replaceAll(LETTER_FOR_ZERO, (digits) => digits.replaceAll(/o/gi, '0'))
      .replaceAll(SLIPPED_MINUTES, 'minute'),
    spanOf: ([start, end, role]) => [origins[start] ?? 0, (origins[end - 1] ?? 0) + 1, role],
  };
}
