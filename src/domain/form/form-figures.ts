// How well form was judged on people the network never saw: what lies beside the model as figures.json (by its training) and
// measured.json (by the benchmark, on real people), and what the app shows of it. Shares 0–1; null where there was nothing to measure.
import type { View } from '../movements/movement.ts';

export interface FaultFigures {
  /** Mean over faults, the harmonic mean of the next two. */
  readonly f1: number | null;
  /** Of faults that were there, the share that was reported. */
  readonly found: number | null;
  /** The same of clear ones: two dead bands past their bound. */
  readonly foundClear: number | null;
  /** Of faults that were reported, the share that was there. */
  readonly right: number | null;
}

export interface FormFigures {
  /** Of the model they were measured on. */
  readonly version: string;
  /** Simulated people for each movement. */
  readonly people: number;
  readonly all: FaultFigures & {
    /** Share of good repetitions for which any fault was reported. */
    readonly falseCues: number | null;
    /** The same by the rules without the network. */
    readonly rulesF1: number | null;
    readonly rulesFalseCues: number | null;
  };
  readonly movements: readonly (FaultFigures & {
    readonly id: string;
    readonly falseCues: number | null;
    readonly views: readonly (FaultFigures & { readonly view: View })[];
  })[];
}

/** On real people, by the model of that version. */
export interface MeasuredFigures {
  readonly version: string;
  /** Area under the curve of the set score, correct against wrong clips; 0.5 is chance. */
  readonly pushUps: { readonly clips: number; readonly auc: number; readonly rulesAuc: number } | null;
  /** Macro F1 on recordings held back. */
  readonly recordings: readonly { readonly movementId: string; readonly f1: number }[];
}
