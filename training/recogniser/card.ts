// The recogniser's model card, written by the run that made it, so that its figures are that run's.
import { markdownTable } from '../markdown-table.ts';
import type { Plan } from './draw.ts';
import type { Judged } from './judge.ts';

export interface CardFacts {
  readonly version: string;
  readonly bytes: number;
  readonly plan: Plan;
  readonly windows: { readonly train: number; readonly validation: number };
  /** As trained, and with eight-bit weights. */
  readonly judged: Judged;
  readonly shipped: Judged;
}

export function modelCard({ version, bytes, plan, windows, judged, shipped }: CardFacts): string {
  const { train, validation, seed, epochs } = plan;
  const rows = shipped.byClass.map(({ id, n, topOne, together }) => [
    id,
    String(n),
    topOne.toFixed(2),
    together.toFixed(2),
    (judged.alike[id] ?? []).join(', '),
  ]);
  return `# Recogniser (${version})

Three seconds of a body, ten times a second → which of ${shipped.byClass.length - 1} exercises, or none. Two dense layers on pairs of steps, largest
and mean over the window, two dense layers; ${bytes} bytes of eight-bit weights. Licence MIT. Made by \`npm run train:recogniser\` (seed
${seed}); this page is written by that command.

## What it is for

\`--exercise auto\`, and telling a person who trains that what they do is not what was planned. It is heard only where the exercise's own
counter confirms it. It judges neither form nor health, and must not be used to watch or compare people. It has never seen a real person.

## Data

Only the project's simulator: ${train.bodies} bodies of each exercise (${validation.bodies} others for validation), ${train.perBody} windows each, claimed views and a
little beyond, 10–30 frames a second, faults, noise, hidden parts, cropped and stretched pictures, sides taken for each other; free arms
anywhere. ${train.others} people of no exercise: scenes of people who do not train, bodies wandering between key poses of different
exercises, start positions kept still. ${windows.train} windows in training, ${windows.validation} in validation, ${epochs} epochs. No body is in both.

## Single windows of validation people

Top-1 ${shipped.topOne.toFixed(3)}, with alike exercises taken together ${shipped.topOneTogether.toFixed(3)}; before eight-bit weights ${judged.topOne.toFixed(3)} and ${judged.topOneTogether.toFixed(3)}. Windows of no exercise called
one: ${shipped.falseKnown.toFixed(3)}. Temperature ${judged.temperature.toFixed(2)}. These people also set the temperature and what is alike: \`npm run bench:counting -- --only
recogniser\` has the figures on people nobody looked at, on real clips and on yoga holds.

${markdownTable(['exercise', 'n', 'top-1', 'with alike', 'alike'], rows)}
`;
}
