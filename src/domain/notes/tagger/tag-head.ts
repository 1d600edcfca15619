// A last layer of the tagger for one person, learnt from their corrections.

/** Row-major, inputs × outputs, then the biases. */
export interface PersonalTagHead {
  /** The weights it was made for. */
  readonly modelVersion: string;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Shares of tokens tagged right, 0–1, on lines the fitting did not see (each held back once). */
export interface TagHeadGain {
  readonly factoryAccuracy: number;
  readonly personalAccuracy: number;
  readonly lines: number;
}
