// What can be done with each repetition of a list: replay it, and say whether it was good.
import type { ReactNode } from 'react';
import type { RepetitionRecording } from '../domain/form/repetition-recording.ts';
import type { RepetitionSummary } from '../domain/log/records.ts';
import type { Movement } from '../domain/movements/movement.ts';
import { useMarks } from './use-marks.tsx';
import { useReplay } from './use-replay.tsx';

export interface RepetitionSlots {
  readonly actions: (repetition: RepetitionSummary) => ReactNode;
  readonly below: (repetition: RepetitionSummary) => ReactNode;
  /** What became of the marks; null before the first. */
  readonly told: ReactNode;
}

/** `canMark`: the set is stored. */
export function useRepetitionSlots(
  movement: Movement,
  recordings: readonly RepetitionRecording[],
  canMark: boolean,
): RepetitionSlots {
  const replay = useReplay(movement, recordings);
  const marks = useMarks(movement, recordings, canMark);
  return {
    actions(repetition) {
      return (
        <>
          {marks.sign(repetition.index)}
          {replay.button(repetition)}
        </>
      );
    },
    below(repetition) {
      const panel = replay.panel(repetition);
      if (!panel) return null;
      return (
        <>
          {marks.ask(repetition.index)}
          {panel}
        </>
      );
    },
    told: marks.told,
  };
}
