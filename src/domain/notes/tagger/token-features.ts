// What the tagger knows of a token: buckets of one table, summed. Shapes have buckets of their own, words and their pieces share the rest.
import type { Token } from './tokens.ts';

/** Rows of the table. */
export const BUCKETS = 3072;
/** Nothing; its row counts as zero. */
export const PAD = 0;
/** Stands for all features of a token hidden in training. */
export const MASK = 1;
/** The word's own bucket comes first; what is free is PAD. */
export const FEATURES = 20;

const FIRST_SHAPE = 2;
const FIRST_HASHED = 160;
/** Longer words are told by their beginning and end as well. */
const MOST_TRIGRAMS = 12;

/** Shapes in a fixed order: the bucket is the place in it. */
const SHAPES = [
  'word',
  'han',
  'number',
  'sign',
  'line',
  'glued',
  'apart',
  'first',
  'all',
  'other script',
  'decimal',
  'leading zero',
  'digits 1',
  'digits 2',
  'digits 3',
  'digits 4',
  'digits 5',
  'of five',
  'of two and a half',
  'unit behind',
  'times behind',
  'times before',
  'at before',
  'letter glued behind',
  ...Array.from({ length: 33 }, (_, value) => `value ${value}`),
  ...Array.from({ length: 40 }, (_, step) => `magnitude ${step}`),
] as const;
const BUCKET_OF = new Map<string, number>(SHAPES.map((shape, index) => [shape, FIRST_SHAPE + index]));

const EXACT_UP_TO = 32;
const UNITS = new Set(
  'kg kgs kilo kilos lb lbs pound pounds # s sec secs seconds min mins minutes m km mi miles meter meters rep reps set sets 公 千 斤 磅 组 次 秒 分 米 个 下'.split(
    ' ',
  ),
);
const TIMES = new Set(['x', '*', '×']);

/** [tokens × FEATURES] buckets. */
export function featuresOf(tokens: readonly Token[]): Int32Array {
  const ids = new Int32Array(tokens.length * FEATURES);
  for (const [index, token] of tokens.entries()) {
    const own = [
      hashed(`w ${token.text}`),
      ...shapesOf(token, tokens[index - 1], tokens[index + 1]),
      ...(token.kind === 'word' ? trigramsOf(token.text) : []),
    ];
    ids.set(own.slice(0, FEATURES), index * FEATURES);
  }
  return ids;
}

function shapesOf(token: Token, before: Token | undefined, behind: Token | undefined): readonly number[] {
  const shapes: string[] = [token.kind, token.glued ? 'glued' : 'apart'];
  if (token.capitals !== 'none') shapes.push(token.capitals);
  if (token.kind === 'word' && !/^[a-zß-ÿœ']/.test(token.text)) shapes.push('other script');
  if (token.kind === 'number') {
    shapes.push(...numberShapes(token.text));
    if (behind && UNITS.has(behind.text)) shapes.push('unit behind');
    else if (behind && TIMES.has(behind.text)) shapes.push('times behind');
    else if (behind?.kind === 'word' && behind.glued) shapes.push('letter glued behind');
    if (before && TIMES.has(before.text)) shapes.push('times before');
    else if (before?.text === '@') shapes.push('at before');
  }
  return shapes.map((shape) => BUCKET_OF.get(shape) ?? PAD);
}

/** Eight steps an octave of ten would be too fine for what a load is; about seven a decade from one to a million. */
function numberShapes(text: string): readonly string[] {
  const value = Number(text.replace(',', '.'));
  const shapes = [`digits ${Math.min(5, text.replace(/[.,].*$/, '').length)}`];
  if (/[.,]/.test(text)) shapes.push('decimal');
  if (/^0\d/.test(text)) shapes.push('leading zero');
  if (value % 5 === 0) shapes.push('of five');
  else if (value % 2.5 === 0) shapes.push('of two and a half');
  if (Number.isInteger(value) && value <= EXACT_UP_TO) shapes.push(`value ${value}`);
  shapes.push(`magnitude ${Math.min(39, Math.round(7 * Math.log10(1 + value)))}`);
  return shapes;
}

function trigramsOf(word: string): readonly number[] {
  const framed = `<${word}>`;
  const grams = Array.from({ length: framed.length - 2 }, (_, at) => framed.slice(at, at + 3));
  const kept =
    grams.length <= MOST_TRIGRAMS
      ? grams
      : [...grams.slice(0, MOST_TRIGRAMS - 3), ...grams.slice(grams.length - 3, grams.length)];
  return [...new Set(kept)].map((gram) => hashed(`g ${gram}`));
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return FIRST_HASHED + ((hash >>> 0) % (BUCKETS - FIRST_HASHED));
}
