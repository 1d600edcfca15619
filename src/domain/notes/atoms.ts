// The smallest pieces of a note that mean something to a log: numbers with what they count, connecting words, cues.
import type { Side } from '../body/keypoints.ts';
import type { ExerciseMatch } from '../catalogue/link-exercise.ts';

export type LoadUnit = 'kg' | 'lb' | 'jin';
export type SetTag = 'warmup' | 'drop' | 'amrap' | 'failure';
/** What a word says of the numbers near it: not done, not yet done, done another day, done after all. */
export type Cue = 'skip' | 'not_that' | 'plan' | 'perhaps' | 'past' | 'done' | 'today' | 'contrast' | 'other';

export type Meaning =
  | { readonly kind: 'exercise'; readonly match: ExerciseMatch }
  | {
      readonly kind: 'number';
      readonly value: number;
      /** "5+": at least. */
      readonly plus?: boolean;
      /** "+20", "-15". */
      readonly sign?: 1 | -1;
      /** Spelt out; counts only where something else says that it counts. */
      readonly spelt?: boolean;
      /** "4F". */
      readonly failed?: boolean;
    }
  | { readonly kind: 'list'; readonly values: readonly number[] }
  | { readonly kind: 'load'; readonly value: number; readonly unit: LoadUnit; readonly sign?: 1 | -1 }
  | { readonly kind: 'bar' }
  | { readonly kind: 'bodyweight' }
  | { readonly kind: 'weighted' }
  | { readonly kind: 'assisted' }
  | {
      readonly kind: 'reps';
      readonly value: number;
      readonly plus?: boolean;
      readonly sets?: number;
      /** "一个", "一下": often no number at all. */
      readonly loose?: boolean;
      /** "5RM": yields to repetitions written out. */
      readonly max?: boolean;
      /** "Three times": sets, where repetitions or a time stand before it. */
      readonly times?: boolean;
    }
  | { readonly kind: 'sets'; readonly value: number }
  | { readonly kind: 'rounds'; readonly value: number }
  /** "EMOM", "every 90 s": a round begins so often. */
  | { readonly kind: 'every'; readonly seconds: number }
  | {
      readonly kind: 'duration';
      readonly seconds: number;
      /** "20s" may be a pair of twenties. */
      readonly pair?: number;
      /** "25:30". */
      readonly clock?: boolean;
      /** "A minute". */
      readonly spelt?: boolean;
    }
  | { readonly kind: 'distance'; readonly metres: number; readonly written: number; readonly unit: string }
  | { readonly kind: 'rpe'; readonly values: readonly number[]; readonly tight: boolean }
  | { readonly kind: 'rir'; readonly value: number }
  | { readonly kind: 'tag'; readonly tag: SetTag; readonly several: boolean; readonly missed?: boolean }
  | { readonly kind: 'working' }
  | { readonly kind: 'side'; readonly side: Side }
  | {
      readonly kind: 'each';
      /** Just "each". */
      readonly bare: boolean;
      /** Of hands or dumbbells: often a load. */
      readonly hands?: boolean;
    }
  | { readonly kind: 'ordinal'; readonly which: number | 'last'; readonly count: number }
  | { readonly kind: 'superset' }
  | { readonly kind: 'label'; readonly block: string }
  | { readonly kind: 'times' | 'at' | 'of' | 'for' | 'colon' | 'open' | 'close' }
  | { readonly kind: 'separator'; readonly text: 'comma' | 'slash' | 'plus' | 'arrow' | 'and' | 'then' | 'bar' }
  | { readonly kind: 'stop'; readonly text: 'line' | 'sentence' | 'semicolon' | 'question' }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'noise' }
  /** A number in a unit that no log keeps ("5 stone", "3foo"): no other meaning is guessed for it. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'word'; readonly text: string };

/** Half-open UTF-16 offsets in the text. */
export type Atom = Meaning & { readonly start: number; readonly end: number };
export type AtomOf<K extends Meaning['kind']> = Extract<Atom, { kind: K }>;

/** Units of one quantity: what a set is made of. */
export type Quantity = AtomOf<
  'number' | 'list' | 'load' | 'bar' | 'bodyweight' | 'reps' | 'sets' | 'duration' | 'distance'
>;

const QUANTITIES: ReadonlySet<Atom['kind']> = new Set([
  'number',
  'list',
  'load',
  'bar',
  'bodyweight',
  'reps',
  'sets',
  'duration',
  'distance',
]);

export function isQuantity(atom: Atom): atom is Quantity {
  return QUANTITIES.has(atom.kind);
}
