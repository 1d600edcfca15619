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
  /** Answers in time order; null while all is well, unsure or already said. */
  push(answer: RecognisedAs): OtherExercise | null;
  reset(): void;
}

/** `planned`: exercise id. */
export function createMismatch(planned: string): Mismatch {
  let candidate: string | null = null;
  let times = 0;
  const said = new Set<string>();

  return {
    push(answer) {
      const isOther =
        answer.kind === 'known' &&
        answer.confidence >= SURE &&
        answer.exercise !== planned &&
        !answer.alike.includes(planned);
      if (!isOther) {
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
