// What a person usually lifts, as far as it helps to read what they write.

/** `a×b×c` of 100×5×3 or 3×5×100: what this person usually does with the exercise says which number is the load. */
export interface UsualSet {
  readonly exerciseId: string;
  /** Kilograms of recent working sets, smallest and largest; absent where it is done without. */
  readonly loadKg?: readonly [min: number, max: number];
  readonly reps?: readonly [min: number, max: number];
}

export interface NoteHabits {
  readonly usual: readonly UsualSet[];
}
