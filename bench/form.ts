// How well form is judged: the shipped network beside the rules and the majority, on simulated people held out of training and on real
// push-up clips with a verdict each. `npm run bench:form`; tables on stderr, JSON on stdout and in bench/results/form.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createFormInProcess } from '../cli/analyse/form-in-process.ts';
import { FORM_MOVEMENTS } from '../training/form/form-movements.ts';
import {
  digits,
  evaluateShipped,
  markdownTable,
  rowsOf,
  type ScoreAuc,
  type TableRow,
} from '../training/form/evaluate.ts';
import { tableOf } from '../training/form/evaluate.ts';
import { clear, FULL_PLAN, isGood, testExamples } from '../training/form/train-movement.ts';
import { judgeRealClips, type RealResult } from './form/real-clips.ts';

async function main(): Promise<void> {
  const form = createFormInProcess();
  const started = await form.start();
  if (started.kind === 'unavailable')
    throw new Error(`The form network did not start: ${started.detail ?? started.reason}.`);
  const rows: TableRow[] = [];
  const scoreAuc: ScoreAuc[] = [];
  const abstained: Record<string, number> = {};
  for (const movement of FORM_MOVEMENTS) {
    const test = testExamples(movement, FULL_PLAN);
    const examples = clear(test);
    const evaluated = await evaluateShipped(form, movement.id, test);
    const goodShare = examples.filter(isGood).length / examples.length;
    rows.push(...evaluated.rows, ...rowsOf(movement.id, 'majority', examples, () => goodShare));
    scoreAuc.push(evaluated.scoreAuc);
    abstained[movement.id] = evaluated.abstention.share;
  }
  const real = await judgeRealClips(form);
  const result = {
    modelVersion: started.modelVersion,
    simulated: { people: FULL_PLAN.sizes.test, rows, scoreAuc, abstained },
    real,
  };
  mkdirSync('bench/results', { recursive: true });
  writeFileSync('bench/results/form.json', `${JSON.stringify(result, null, 2)}\n`);
  console.error(
    [
      `Form networks ${started.modelVersion} on ${FULL_PLAN.sizes.test} simulated people held out of training`,
      tableOf(rows),
      markdownTable(
        ['movement', 'AUC of the score by rules alone', 'AUC of the score with the network', 'network abstains'],
        scoreAuc.map(({ movement, rulesScore, score }) => [
          movement,
          digits(rulesScore),
          digits(score),
          digits(abstained[movement] ?? Number.NaN),
        ]),
      ),
      real
        ? realText(real)
        : 'Real push-ups: not judged, the labelled clips are not beside the repository (../shared/data).',
    ].join('\n\n'),
  );
  console.log(JSON.stringify(result));
}

function realText({ clips, withoutRepetition, repetitions, abstained, rows }: RealResult): string {
  const cells = rows.map(({ truth, method, metrics, orderOnly }) => [
    truth,
    method,
    String(metrics.n),
    digits(metrics.goodShare, 2),
    ...(orderOnly ? ['–', '–'] : [digits(metrics.accuracy), digits(metrics.balancedAccuracy)]),
    digits(metrics.auc),
    ...(orderOnly ? ['–', '–'] : [digits(metrics.brier), digits(metrics.ece)]),
  ]);
  return [
    `Real push-up clips (never trained or tuned on; many are near-copies and one man did half of the wrong ones): ${clips} clips, ${repetitions} repetitions counted, ` +
      `${withoutRepetition.length} clips without one; the network abstained on ${digits(100 * abstained, 0)} % of the repetitions`,
    markdownTable(['truth', 'method', 'clips', 'good', 'accuracy', 'balanced', 'AUC', 'Brier', 'ECE'], cells),
  ].join('\n');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
