// The model card, written by the run that made the model, so that its figures are that run's.
import { REPETITIONS_PER_BODY } from './examples.ts';
import { tableOf } from './evaluate.ts';
import { abstentionTable, curveTable, scoreTable, splitTable, type TrainingReport } from './report.ts';

export function modelCard(report: TrainingReport): string {
  const { bytes, version, seed } = report;
  const visible = report.visible
    .map(
      ({ movement, severities }) =>
        `- ${movement}: ${[...severities].map(([id, severity]) => `${id} ${severity.toFixed(2)}`).join(', ')}`,
    )
    .join('\n');
  return `# Form networks (${version})

One small network for each movement counted in repetitions: 100 features of a repetition (ten moments × ten signals, see
\`src/domain/form/features.ts\`) → 64 relu → 64 relu → 1 sigmoid, the probability that the repetition is good as far as the
camera's view shows. ${bytes.weights} bytes of eight-bit weights, ${bytes.json} bytes of description. Licence MIT.
Made by \`npm run train:form\` (seed ${seed}); this page is written by that command.

## What it is for

A second opinion beside the named rules, for the score of a repetition (\`src/domain/form/combine-score.ts\`): alone it can take at
most 40 of 100 points. It names no fault, and where it abstains the rules judge alone.

It must not be used to judge health, injury, pain or fitness to train, to compare or select people, or for any movement or view not
listed here. It has never seen a real person.

## Data

Only the project's own simulator (\`src/domain/movements/simulate.ts\`): forward kinematics over each movement's key poses, random
bodies, cameras, frame rates (10–30), manners of moving, keypoint noise, dropped frames. Nobody's footage or measurements were used.
Bodies are split: a simulated person is in training, validation or test, never in two. ${REPETITIONS_PER_BODY} repetitions each, cut by
the product's own counter (in training also by the simulator's times, shifted by up to 6 %).

${splitTable(report)}

Labels come from what was injected. Each fault has a severity from which its rule would report it on an average body, seen without noise
from a view that can see it:

${visible}

Good: every fault that this view can show is at most half of that. Bad: one is at or past it. Between the two is mild: left out of training,
calibration and the tables, shown in the curve below. A fault that cannot be judged from the view may be present in either and does
not count: the network's word is about what can be seen. Views without any judgeable fault are not trained.

## Figures, on held-out simulated people

\`good\` is the share of good repetitions, chance is 0.5 in \`balanced\` and \`AUC\`. Brier and ECE (ten bins) measure calibration, lower is better. \`network,
float32\` is before, \`as shipped\` after eight-bit weights, run by the shipped service, abstentions left out.

${tableOf(report.rows)}

The product's score orders repetitions by both, the network and the named rules:

${scoreTable(report)}

Mean quality by the worst fault's share of its visible severity, mild ones included (it should fall from left to right):

${curveTable(report)}

## Abstention

A repetition farther from the training set than 99 % of it (largest or mean squared standardised feature) gets no answer:

${abstentionTable(report)}

## Limits

- Simulated good and bad are the simulator's idea of both. On real push-ups (\`npm run bench:form\`) the network is far
  poorer than here and poorer than the rules: training/README.md has the figures.
- The labels and the rules share their thresholds; a fault that no rule describes was never shown.
- Loose clothes, loads that hide joints, chairs, a second person: not simulated.
- Calibrated for the simulator's share of good repetitions, which is not anybody's.
`;
}
