// The shipped network on simulated people and cameras that training never drew, beside the rules alone.
import type { FormService } from '../../src/contracts/form.ts';
import { byRules, byService, evaluateMovement, type MovementFigures } from '../../training/form/evaluate.ts';
import { prepareExamples } from '../../training/form/example-store.ts';
import { FORM_MOVEMENTS } from '../../training/form/form-movements.ts';
import { faultTable, movementTable, totalsOf, totalsTable } from '../../training/form/report.ts';
import { examplesOf, FULL_PLAN } from '../../training/form/train-form.ts';
import type { FormSection } from './section.ts';

export async function judgeSimulated(form: FormService, threads: number): Promise<FormSection> {
  await prepareExamples(FORM_MOVEMENTS, FULL_PLAN.sizes, FULL_PLAN.seed, threads, () => undefined, ['test']);
  const network: MovementFigures[] = [];
  const rules: MovementFigures[] = [];
  for (const movement of FORM_MOVEMENTS) {
    const examples = examplesOf(movement, 'test', FULL_PLAN);
    network.push(await evaluateMovement(movement, examples, byService(form)));
    rules.push(await evaluateMovement(movement, examples, byRules));
  }
  const compared = { network, rules };
  return {
    title: `Simulated: ${FULL_PLAN.sizes.test} people for each of ${FORM_MOVEMENTS.length} movements, unseen in training, from the views it claims`,
    text: [totalsTable(compared), movementTable(compared), faultTable(compared)].join('\n\n'),
    result: { totals: { network: totalsOf(network), rules: totalsOf(rules) }, ...compared },
  };
}
