// Asks the form network what each joint cost, against the person's nearest good repetition or the average one; the rules answer where
// the network does not.
import type { FormService, PersonalHead } from '../contracts/form.ts';
import { type Counterfactual, counterfactual } from '../domain/form/explain/counterfactual.ts';
import {
  type Explanation,
  explainRepetition,
  type OccludedAnswers,
} from '../domain/form/explain/explain-repetition.ts';
import { type Explainable, occlusionParts } from '../domain/form/explain/occlusion-parts.ts';
import type { RepetitionMovement, View } from '../domain/movements/movement.ts';

export interface Explained extends Explanation {
  readonly counterfactual: Counterfactual | null;
  /** False: the rules alone were asked. */
  readonly fromNetwork: boolean;
}

export interface ToExplain extends Explainable {
  readonly view: View;
}

/** A good repetition of the person's own; default the average of training. */
export type GoodReference = Pick<Explainable, 'features' | 'bands'>;

/** Never rejects. `form` null: the rules alone. */
export async function explainRecording(
  form: Pick<FormService, 'occlude'> | null,
  movement: RepetitionMovement,
  repetition: ToExplain,
  reference: GoodReference | null = null,
  personal: PersonalHead | null = null,
): Promise<Explained> {
  const answers = await ask(form, movement, repetition, reference, personal).catch(() => null);
  return {
    ...explainRepetition(movement, repetition, answers, reference?.bands),
    counterfactual: counterfactual(movement, repetition, answers),
    fromNetwork: answers !== null,
  };
}

async function ask(
  form: Pick<FormService, 'occlude'> | null,
  movement: RepetitionMovement,
  { features, view, bands }: ToExplain,
  reference: GoodReference | null,
  personal: PersonalHead | null,
): Promise<OccludedAnswers | null> {
  if (!form || !features) return null;
  const parts = occlusionParts(movement, { features, view, bands });
  const response = await form.occlude({
    movementId: movement.id,
    repetition: { features, view, bands },
    parts: parts.map((part) => ({ features: part.features, faults: part.faults })),
    ...(reference?.features ? { reference: { features: reference.features, bands: reference.bands } } : {}),
    ...(personal ? { personal } : {}),
  });
  if (response.kind === 'unavailable' || response.whole.quality === null) return null;
  return { whole: response.whole, answers: response.answers };
}
