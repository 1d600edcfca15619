// A note cut into atoms. The text is folded unit for unit first, so that every offset holds in the text as written.
import type { ExerciseMatch } from '../catalogue/link-exercise.ts';
import type { Atom, Meaning } from './atoms.ts';
import { byFirstCharacter } from './first-characters.ts';
import { NOISE_ELSEWHERE, QUANTITIES_ELSEWHERE, WORDS_ELSEWHERE } from './lexer-elsewhere.ts';
import { NOISE_RULES } from './lexer-noise.ts';
import { QUANTITY_RULES, SPELT_RULE } from './lexer-quantities.ts';
import { WORD_RULES } from './lexer-words.ts';

/** Rules in the order they are tried. */
const rulesAt = byFirstCharacter(
  [
    ...NOISE_RULES,
    ...NOISE_ELSEWHERE,
    ...QUANTITIES_ELSEWHERE,
    ...QUANTITY_RULES,
    ...WORD_RULES,
    ...WORDS_ELSEWHERE,
    SPELT_RULE,
  ],
  ({ pattern }) => pattern.source,
);
const WORD = /[a-zà-öø-ÿ']+|\p{Script=Han}|[\s\S]/uy;
const BLANK = /[ \t\f\v\u00a0\u200b-\u200f\u2028-\u202f\ufeff]+/y;
/** What stands against a number without being a unit: the ends of ordinals, set notation. */
const NO_UNIT = /^(?:st|nd|rd|th|ish|am|pm|ea|x[a-z]*)$/;
const IN_WORD = /[a-zà-öø-ÿ]/;

/** @param folded as `foldText` gives it. @param names exercises found in it, in order, not overlapping. */
export function lex(folded: string, names: readonly ExerciseMatch[]): readonly Atom[] {
  const atoms: Atom[] = [];
  let at = 0;
  let nextName = 0;
  while (at < folded.length) {
    BLANK.lastIndex = at;
    const blank = BLANK.exec(folded);
    if (blank) {
      at += blank[0].length;
      continue;
    }
    while ((names[nextName]?.start ?? Infinity) < at) nextName += 1;
    const match = names[nextName];
    const limit = match?.start ?? folded.length;
    const read = match?.start === at ? null : readAt(folded, at, limit);
    if (match?.start === at) {
      atoms.push({ kind: 'exercise', match, start: at, end: match.end });
      at = match.end;
    } else if (read) {
      atoms.push({ ...read.meaning, start: at, end: read.end });
      at = read.end;
    } else {
      WORD.lastIndex = at;
      const word = WORD.exec(folded)?.[0] ?? folded.charAt(at);
      const text = word.slice(0, Math.max(1, limit - at));
      const last = atoms.at(-1);
      if (last?.kind === 'number' && last.end === at && /^[a-z]{2,}$/.test(text) && !NO_UNIT.test(text))
        atoms[atoms.length - 1] = { kind: 'unread', start: last.start, end: at + text.length };
      else atoms.push({ kind: 'word', text, start: at, end: at + text.length });
      at += text.length;
    }
  }
  return atoms;
}

/** The first rule that fits; a reading may run over a name only where it is noise ("in a row"). */
function readAt(folded: string, at: number, limit: number): { readonly meaning: Meaning; readonly end: number } | null {
  const before = folded.charAt(at - 1);
  // "Lx10", "2x5xBar": a multiplication sign may stand against a letter; no other word begins inside one.
  const startsInWord =
    IN_WORD.test(folded.charAt(at)) && IN_WORD.test(before) && !/\dx$/.test(folded.slice(at - 2, at));
  for (const { pattern, read } of rulesAt(folded.charAt(at))) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (!match || match[0].length === 0) continue;
    if (startsInWord && match[0] !== 'x') continue;
    const meaning = read(match);
    const end = at + match[0].length;
    if (meaning && (end <= limit || meaning.kind === 'noise')) return { meaning, end };
  }
  return null;
}
