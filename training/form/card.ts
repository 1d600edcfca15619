// The model card, written by the run that made the model, so that its figures are that run's.
import { REPETITIONS_PER_BODY } from './examples.ts';
import type { PackedModel } from './pack.ts';
import {
  type Compared,
  type CompressionRow,
  compressionTable,
  faultTable,
  movementTable,
  totalsTable,
} from './report.ts';
import type { TrainingPlan } from './train-form.ts';

export interface CardSources {
  readonly packed: PackedModel;
  readonly plan: TrainingPlan;
  readonly compared: Compared;
  readonly compression: readonly CompressionRow[];
}

export function modelCard({ packed, plan, compared, compression }: CardSources): string {
  const [first, second] = plan.hidden;
  return `# Form network (${packed.version})

One small network for ${compared.network.length} movements counted in repetitions: 100 features of a repetition (ten moments × ten signals, see
\`src/domain/form/features.ts\`) and its view → ${first} relu, with a bias of the movement's own → ${second} relu → for each movement a head for overall
quality and one for each of its faults; the heads also hear what the movement's rules measured. ${packed.weights.length} bytes of eight-bit weights,
${packed.json.length} bytes of description. Licence MIT. Made by \`npm run train:form\` (seed ${plan.seed}); this page is written by that command.

## What it is for

To say how probable each named fault is, better than the rule of thumb it is read beside, and how good a repetition is as a whole. The
product's score (\`src/domain/form/combine-score.ts\`) never rises when any of these gets worse. The network may move a fault's verdict by at
most one and a half dead bands of its rule; where it abstains the rules judge alone.

It must not be used to judge health, injury, pain or fitness to train, to compare or select people, or for any movement or view not
listed here. It has never seen a real person.

## Data

Only the project's own simulator (\`src/domain/movements/simulate.ts\`): forward kinematics over each movement's key poses, random
bodies that keep their balance, cameras, frame rates (10–30), manners of moving, keypoint noise, dropped frames. Nobody's footage or
measurements were used. Bodies are split: a simulated person is in training (${plan.sizes.train} for each movement), validation (${plan.sizes.validation}) or test (${plan.sizes.test}), never
in two. ${REPETITIONS_PER_BODY} repetitions each, cut by the product's own counter (in training also by the simulator's times, shifted by up to 6 %). Training people
vary more than those it is tested on: manner of moving and keypoint noise 0.5–1.8 times what was measured; tested at 1.

The truth is what a fault's rule would measure on that very body through a camera without error at the middle of the view that shows it
best: from one dead band past the bound on the fault is present, within the bound it is absent, between the two it is mild and counts for
neither. A clear fault lies two dead bands past the bound.

## Figures, on held-out simulated people

F1 is the mean over faults, among repetitions whose fault could be judged, in the views that claim it. A false cue is any fault reported for a
repetition in which none is present, mild ones included. AUC, balanced accuracy and ECE are of overall quality, good against bad.

${totalsTable(compared)}

${movementTable(compared)}

### Fault by fault

${faultTable(compared)}

## Compression

${compressionTable(compression)}

## Limits

- Simulated good and bad are the simulator's idea of both. \`npm run bench:form\` measures it on real push-ups and on other people's recordings;
  training/README.md has those figures.
- The truth and the rules share their thresholds; a fault that no rule describes was never shown.
- Loose clothes, loads that hide joints, chairs, a second person: not simulated.
- Calibrated for the simulator's share of good repetitions, which is not anybody's.
`;
}
