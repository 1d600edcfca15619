// A note cut into the pieces the tagger reads: words, single Han characters, numbers, signs. Deterministic; offsets lead back to the text.
import { foldText } from '../../catalogue/exercise-names.ts';
import { DIGITS } from '../numerals.ts';

export type TokenKind = 'word' | 'han' | 'number' | 'sign' | 'line';

export interface Token {
  /** Half-open UTF-16 offsets of the text as written. */
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Folded: lower case, half width. */
  readonly text: string;
  /** Of words of Latin letters, as written: Squat is `first`, OHP is `all`. */
  readonly capitals: 'none' | 'first' | 'all';
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
}

/** Tokens the network reads at once; longer notes go in windows. */
export const WINDOW_TOKENS = 64;

const TOKEN = new RegExp(
  String.raw`(?<line>\n+)|(?<number>${DIGITS}|\d+)|(?<han>\p{Script=Han})|(?<word>(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:'[a-z]+)*)|(?<sign>[^\s])`,
  'gu',
);
/** Ends of sentences; a window rather begins behind one than within a set. */
const STOPS = new Set(['.', '!', '?', ';', '。', '；', '…']);
const PAUSES = new Set([',', '、', '/', '|']);

export function tokensOf(written: string): readonly Token[] {
  const folded = foldText(written);
  const tokens: Token[] = [];
  let before = -1;
  for (const match of folded.matchAll(TOKEN)) {
    const [text] = match;
    const start = match.index;
    const end = start + text.length;
    tokens.push({
      start,
      end,
      text: text.startsWith('\n') ? '\n' : text,
      kind: kindOf(match.groups ?? {}),
      capitals: capitalsOf(written.slice(start, end)),
      glued: start === before,
    });
    before = end;
  }
  return tokens;
}

/**
 * Runs of tokens of at most WINDOW_TOKENS, all tokens in order and each once: broken at line ends, else behind sentences, else behind a
 * comma, else where the window is full.
 */
export function windowsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const windows: (readonly Token[])[] = [];
  let from = 0;
  while (tokens.length - from > WINDOW_TOKENS) {
    const to = breakBetween(tokens, from, from + WINDOW_TOKENS);
    windows.push(tokens.slice(from, to));
    from = to;
  }
  if (from < tokens.length) windows.push(tokens.slice(from));
  return windows;
}

/** In the later half of the window where there is a place, so that windows stay few. */
function breakBetween(tokens: readonly Token[], from: number, most: number): number {
  const isBreak = [
    ({ kind }: Token) => kind === 'line',
    ({ text }: Token) => STOPS.has(text),
    ({ text }: Token) => PAUSES.has(text),
  ];
  for (const [rank, matches] of isBreak.entries()) {
    const least = rank === 0 ? from : from + WINDOW_TOKENS / 2;
    for (let at = most; at > least; at--) {
      const token = tokens[at - 1];
      if (token && matches(token)) return at;
    }
  }
  return most;
}

function kindOf({ line, number, han, word }: Readonly<Record<string, string | undefined>>): TokenKind {
  if (line !== undefined) return 'line';
  if (number !== undefined) return 'number';
  if (han !== undefined) return 'han';
  return word === undefined ? 'sign' : 'word';
}

function capitalsOf(written: string): Token['capitals'] {
  if (!/^\p{Lu}/u.test(written)) return 'none';
  return written.length > 1 && written === written.toUpperCase() ? 'all' : 'first';
}
