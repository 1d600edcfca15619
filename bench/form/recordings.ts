// The networks for single poses on Exercise-Correction, scene by scene held out, and on real planks.
import { judgeExerciseCorrection } from './exercise-correction.ts';
import type { FormSection } from './section.ts';

export async function judgeRecordings(): Promise<FormSection> {
  const { text, ...result } = await judgeExerciseCorrection();
  return {
    title: 'Exercise-Correction (MIT): single poses, every scene judged by a network that never saw it',
    text,
    result,
  };
}
