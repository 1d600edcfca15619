// From the network's probabilities, window after window, to one answer: this exercise, or none of those it knows.

/** What the network says of one window: probabilities of `classes`, in their order. */
export interface WindowWord {
  readonly classes: readonly string[];
  readonly probabilities: readonly number[];
}

/** Which exercises cannot be told from one another by seventeen points, by exercise. */
export type Alike = Readonly<Record<string, readonly string[]>>;

export interface RankedExercise {
  readonly exercise: string;
  /** Mean probability over the windows, 0–1. */
  readonly probability: number;
  /** The same of it and all that are alike to it. */
  readonly together: number;
}

export type RecognisedAs =
  | {
      readonly kind: 'known';
      readonly exercise: string;
      /** 0–1: of the exercise and those alike to it. */
      readonly confidence: number;
      readonly alike: readonly string[];
    }
  | { readonly kind: 'none'; readonly confidence: number };

const NONE = 'none';
/** Surer than this together, or it is none. Design default: more likely than all the rest. */
export const KNOWN_FROM = 0.5;

/** Best first, without `none`; empty where there are no windows. */
export function rank(words: readonly WindowWord[], alike: Alike): readonly RankedExercise[] {
  const [first] = words;
  if (!first) return [];
  const mean = new Map(
    first.classes.map((id, index) => [
      id,
      words.reduce((sum, { probabilities }) => sum + (probabilities[index] ?? 0), 0) / words.length,
    ]),
  );
  return [...mean]
    .filter(([id]) => id !== NONE)
    .map(([exercise, probability]) => ({
      exercise,
      probability,
      together: (alike[exercise] ?? []).reduce((sum, id) => sum + (mean.get(id) ?? 0), probability),
    }))
    .sort((a, b) => b.probability - a.probability);
}

export function answerOf(words: readonly WindowWord[], alike: Alike): RecognisedAs {
  const [best] = rank(words, alike);
  if (!best || best.together < KNOWN_FROM) return { kind: 'none', confidence: best ? 1 - best.together : 1 };
  const { exercise, together } = best;
  return { kind: 'known', exercise, confidence: together, alike: alike[exercise] ?? [] };
}
