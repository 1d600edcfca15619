// Thumbs and keyboards: slips of spelling, case, spaces and width, each within a piece, so that spans stay exact.
import type { Chance } from './chance.ts';
import type { LineDraft } from './line-draft.ts';
import type { Piece } from './template.ts';

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function neighbour(letter: string, chance: Chance): string {
  const row = ROWS.find((each) => each.includes(letter));
  if (!row) return letter;
  const at = row.indexOf(letter);
  return row.charAt(at === 0 || (at < row.length - 1 && chance.yes(0.5)) ? at + 1 : at - 1);
}

/** One slip in a word of four letters or more; digits are never touched. */
function misspell(text: string, chance: Chance): string {
  const words = [...text.matchAll(/[a-zà-ü]{4,}/gi)];
  if (words.length === 0) return text;
  const word = chance.pick(words);
  const at = word.index + chance.int(1, word[0].length - 2);
  const [letter, next] = [text.charAt(at), text.charAt(at + 1)];
  const slip = chance.weighted([
    [3, ''],
    [2, letter + letter],
    [3, neighbour(letter.toLowerCase(), chance)],
  ]);
  return chance.yes(0.3)
    ? text.slice(0, at) + next + letter + text.slice(at + 2)
    : text.slice(0, at) + slip + text.slice(at + 1);
}

const WIDE = { from: '0123456789', to: '０１２３４５６７８９' } as const;

const widen = (text: string): string => text.replace(/\d/g, (digit) => WIDE.to.charAt(WIDE.from.indexOf(digit)));

const TAILS: readonly string[] = [
  '!',
  '!!',
  ' 💪',
  ' 🔥',
  ' lol',
  '...',
  '.',
  '。',
  ' 😅',
  ' ✅',
  '~',
  ' haha',
  ' :)',
  ' \n',
  '！',
];

type Slip = (pieces: readonly Piece[], chance: Chance) => readonly Piece[];

const each =
  (change: (text: string, piece: Piece) => string): Slip =>
  (pieces) =>
    pieces.map((piece) => ({ ...piece, text: change(piece.text, piece) }));

const SLIPS: readonly (readonly [weight: number, slip: Slip])[] = [
  [
    30,
    (pieces, chance) => {
      const wordy = pieces.filter(({ text }) => /[a-zà-ü]{4,}/i.test(text));
      if (wordy.length === 0) return pieces;
      const chosen = chance.pick(wordy);
      return pieces.map((piece) => (piece === chosen ? { ...piece, text: misspell(piece.text, chance) } : piece));
    },
  ],
  [14, each((text) => text.toLowerCase())],
  [4, each((text) => text.toUpperCase())],
  [4, each(widen)],
  [
    10,
    (pieces) =>
      pieces.map((piece, at) =>
        piece.role === undefined && piece.text === ' ' && /[\d\p{Script=Han}]$/u.test(pieces[at - 1]?.text ?? '')
          ? { text: '' }
          : piece,
      ),
  ],
  [6, each((text, { role }) => (role === undefined ? text.replace(/ /g, '  ') : text))],
  [14, (pieces, chance) => [...pieces, { text: chance.pick(TAILS) }]],
  [4, (pieces) => [{ text: '  ' }, ...pieces]],
  [5, each((text, { role }) => (role === undefined ? text.replace(/,(?= )/g, '').replace(/，/g, ' ') : text))],
  [4, each((text) => text.replace(/['’]/g, ''))],
  [
    3,
    (pieces) =>
      pieces.map((piece, at) =>
        at === 0 ? { ...piece, text: piece.text.charAt(0).toUpperCase() + piece.text.slice(1) } : piece,
      ),
  ],
];

/** None in most lines, one or two in the rest. */
export function roughen(line: LineDraft, chance: Chance): void {
  const count = chance.weighted([
    [58, 0],
    [32, 1],
    [10, 2],
  ]);
  for (let at = 0; at < count; at += 1) line.pieces = [...chance.weighted(SLIPS)(line.pieces, chance)];
}
