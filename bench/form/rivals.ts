// The other kinds of model, taught on the same simulated people as the shipped network, for judging real push-ups beside it: the reference
// network, logistic regression, nearest neighbours under time warping.
import type { Repetition } from '../../src/domain/counting/repetition.ts';
import { formRepetition } from '../../src/domain/form/judge-repetition.ts';
import type { RepetitionMovement } from '../../src/domain/movements/movement.ts';
import { startTrainingBackend } from '../../training/form/backend.ts';
import type { ComparedData, Method } from '../../training/form/compare/method.ts';
import { trainLogistic, trainReference } from '../../training/form/compare/reference.ts';
import { keptSequences } from '../../training/form/compare/sequence-store.ts';
import { repetitionSequence } from '../../training/form/compare/sequences.ts';
import { fitNearest } from '../../training/form/compare/time-warping.ts';
import { FULL_PLAN } from '../../training/form/train-form.ts';
import type { Rival } from './real-push-ups.ts';

export async function trainRivals(movement: RepetitionMovement): Promise<readonly Rival[]> {
  await startTrainingBackend();
  const { seed, sizes } = FULL_PLAN;
  const of = (split: 'train' | 'validation') => [keptSequences(movement, { split, sizes, seed })];
  const data: ComparedData = {
    movements: [movement],
    train: of('train'),
    validation: of('validation'),
    test: [[]],
    mark: null,
  };
  const methods: readonly Method[] = [
    await trainReference(data, seed),
    await trainLogistic(data, seed),
    fitNearest(data, seed),
  ];
  return methods.map(({ name, predict }) => ({
    name,
    async qualities(repetitions) {
      const asked = repetitions.map((repetition) => exampleOf(repetition, movement));
      const said = await predict(
        movement,
        asked.filter((example) => example !== null),
      );
      let next = 0;
      return asked.map((example) => (example ? (said[next++]?.quality ?? null) : null));
    },
  }));
}

/** A real repetition where a simulated one is expected: nobody knows its truth. */
function exampleOf(repetition: Repetition, movement: RepetitionMovement) {
  const asked = formRepetition(repetition, movement);
  const sequence = repetitionSequence(repetition);
  if (!asked || !sequence) return null;
  return {
    ...asked,
    movementId: movement.id,
    body: 0,
    view: asked.view,
    seenFrom: asked.view,
    trueBands: {},
    counted: true,
    sequence,
  };
}
