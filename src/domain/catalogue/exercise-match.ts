// What the linker answers: which exercise a name means, and where in a text it stands.

export interface ExerciseLink {
  readonly exerciseId: string;
  /** 0–1; below 0.5 nothing is linked. */
  readonly confidence: number;
}

export interface ExerciseMatch extends ExerciseLink {
  /** Half-open UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** As it stands in the text, lower case. */
  readonly name: string;
  /** The name is an everyday word too ("press", "walk"): believe it only beside numbers. */
  readonly weak: boolean;
}
