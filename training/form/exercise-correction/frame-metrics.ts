// How well frames are told apart: one class a frame, correct or one of the faults.

export interface Verdict {
  /** Fault id; null: correct. */
  readonly truth: string | null;
  readonly called: string | null;
}

export interface FrameMetrics {
  readonly frames: number;
  /** By class, `correct` first; null for a class that is neither there nor called. */
  readonly f1: Readonly<Record<string, number | null>>;
  /** Mean of the F1 of the classes that are there; of a file with one class alone that is its recall's F1, and no test of false alarms. */
  readonly macroF1: number;
  /** Mean recall of the classes that are there. */
  readonly balancedAccuracy: number;
  /** Share of correct frames called faulty; null without any. */
  readonly falseAlarms: number | null;
}

export const CORRECT = 'correct';

export function measureFrames(verdicts: readonly Verdict[], faults: readonly string[]): FrameMetrics {
  const classes = [null, ...faults];
  const counts = classes.map((one) => {
    const there = verdicts.filter(({ truth }) => truth === one).length;
    const called = verdicts.filter((verdict) => verdict.called === one).length;
    const both = verdicts.filter((verdict) => verdict.called === one && verdict.truth === one).length;
    return { one, there, called, both, f1: there + called === 0 ? null : (2 * both) / (there + called) };
  });
  const present = counts.filter(({ there }) => there > 0);
  const [correct] = counts;
  return {
    frames: verdicts.length,
    f1: Object.fromEntries(counts.map(({ one, f1 }) => [one ?? CORRECT, f1])),
    macroF1: mean(present.map(({ f1 }) => f1 ?? 0)),
    balancedAccuracy: mean(present.map(({ both, there }) => both / there)),
    falseAlarms: correct && correct.there > 0 ? 1 - correct.both / correct.there : null,
  };
}

/** The most probable fault from one half on; correct otherwise, and where nothing is known. */
export function calledBy(probabilities: Readonly<Record<string, number | null>>): string | null {
  const [most] = Object.entries(probabilities)
    .map(([id, probability]) => ({ id, probability: probability ?? 0 }))
    .sort((a, b) => b.probability - a.probability);
  return most && most.probability >= 0.5 ? most.id : null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
