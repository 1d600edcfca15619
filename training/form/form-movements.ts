// The movements that the form network is taught: every one that is counted in repetitions and has a fault that can be seen from a view
// it is counted from. Holds are judged second by second, by their rules and the network for single frames.
import type { RepetitionMovement } from '../../src/domain/movements/movement.ts';
import { MOVEMENTS } from '../../src/domain/movements/registry.ts';
import { trainedViews } from './labels.ts';

export const FORM_MOVEMENTS: readonly RepetitionMovement[] = MOVEMENTS.filter(
  (movement): movement is RepetitionMovement => movement.kind === 'repetition' && trainedViews(movement).length > 0,
);

/** Where every kind of model is compared: one seen squatting, one on the floor, one of the arms, one one-sided, one lifting. */
export const COMPARED_IDS: readonly string[] = ['air_squat', 'push_up', 'bicep_curl', 'lunge', 'deadlift'];
