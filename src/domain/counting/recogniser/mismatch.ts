// Whether the person does something other than what is planned: said once, and only when the recogniser is sure twice in a row.
import type { RecognisedAs } from './answer.ts';

export interface OtherExercise {
  readonly kind: 'other';
  readonly exercise: string;
  readonly confidence: number;
}

/** Surer than the recogniser itself has to be: being told off wrongly is worse than not being told. */
const SURE = 0.75;
/** Answers that must agree. */
const TIMES = 2;

export interface Mismatch {
  /** Whether an answer is another exercise, surely enough to be looked into. */
  readonly isOther: (answer: RecognisedAs) => boolean;
  /** Answers in time order; null while all is well, unsure or already said. */
  push(answer: RecognisedAs): OtherExercise | null;
  reset(): void;
}

/** `planned`: exercise id. */
export function createMismatch(planned: string): Mismatch {
  let candidate: string | null = null;
  let times = 0;
  const said = new Set<string>();

  function isOther(answer: RecognisedAs): answer is Extract<RecognisedAs, { readonly kind: 'known' }> {
    return (
      answer.kind === 'known' &&
      answer.confidence >= SURE &&
      answer.exercise !== planned &&
      !answer.alike.includes(planned)
    );
  }

  return {
    isOther,
    push(answer) {
      if (!isOther(answer)) {
        candidate = null;
        times = 0;
        return null;
      }
      const { exercise, confidence } = answer;
      times = exercise === candidate ? times + 1 : 1;
      candidate = exercise;
      if (times < TIMES || said.has(exercise)) return null;
      said.add(exercise);
      return { kind: 'other', exercise, confidence };
    },
    reset() {
      candidate = null;
      times = 0;
      said.clear();
    },
  };
}
