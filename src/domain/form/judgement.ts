// What is said of one repetition's form.
import type { KeypointName } from '../body/keypoints.ts';

/** A fault present with `probability` 0–1 (≥ 0.5 is reported); `severity` 0–1 grows with the distance past the threshold. */
export interface JudgedFault {
  readonly id: string;
  readonly probability: number;
  readonly severity: number;
  readonly joints: readonly KeypointName[];
  /** What the rule measured, in its signal's unit; absent in sets of earlier versions. */
  readonly value?: number;
}

/** `reason` is a code the interface puts into words; `needs` names the view that would show it. */
export interface NotJudged {
  readonly fault: string;
  readonly reason:
    | 'needs_side_view'
    | 'needs_front_view'
    | 'not_visible'
    | 'low_confidence'
    | 'model_unavailable'
    | 'too_short'
    /** The frames do not agree on where the camera stands. */
    | 'unsure_view'
    /** A limb looks longer or shorter than adults' are. */
    | 'unusual_body'
    /** It rests on a limb that the person does not want judged. */
    | 'set_aside';
}

export interface FormJudgement {
  /** 0–100, higher is better; null where form could not be judged (then `notJudged` says why, with fault `score`). */
  readonly score: number | null;
  /** The network's probability 0–1 that the repetition is good; null where it abstained. */
  readonly quality: number | null;
  /** Most severe first, safety before all. */
  readonly faults: readonly JudgedFault[];
  readonly notJudged: readonly NotJudged[];
}
