// The page beside the tagger's weights: what it is for, what it was taught with, what it can and cannot tell.
import type { TaggerScore } from './evaluate.ts';
import { bytesAt, type Precision } from './pack.ts';
import type { TrainingPlan } from './train-tagger.ts';

export interface CardFacts {
  readonly version: string;
  readonly plan: TrainingPlan;
  readonly lines: number;
  readonly scores: ReadonlyMap<Precision, TaggerScore>;
}

export function taggerCard({ version, plan, lines, scores }: CardFacts): string {
  const share = (value: number) => value.toFixed(4);
  const shipped = scores.get('uint8');
  const precisions = [...scores].map(
    ([precision, { tokens, spans, roles }]) =>
      `| ${precision} | ${bytesAt(precision)} | ${share(tokens)} | ${share(roles)} | ${share(spans)} |`,
  );
  const roles = [...(shipped?.byRole ?? [])]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([role, { precision, recall, n }]) => `| ${role} | ${n} | ${precision.toFixed(3)} | ${recall.toFixed(3)} |`);
  return `# Tagger of notes (${version})

A line about training → what each word and number of it means: exercise, sets, repetitions, load, time, distance, effort, remarks. Two
layers of self-attention over sums of hashed words, their three-letter pieces and shapes of numbers. Licence MIT. Made by
\`npm run train:notes\` (seed ${plan.seed}); this page is written by that command.

## What it is for

Finding names of exercises that nobody knows, to ask about them, and lines written a person's own way, once they taught it. What it finds
goes through the same checks as what the grammar finds, and is shown to the person before it is kept. It gives no advice and judges no health.

## Data

Only lines made up by the project's generator (training/notes/generate.ts) in five languages: ${plan.pretraining} steps of guessing hidden
words, ${plan.steps - plan.pretraining} of reading what each token means, about ${plan.rows} tokens a step. No person's notes.

## Lines drawn afresh

${lines} lines of the same generator, none of them trained on; lines written by hand are measured by \`npm run bench:notes\`. Spans count where
place, role and status are all right.

| precision | bytes | tokens right | roles F1 | spans F1 |
| --------- | ----- | ------------ | -------- | -------- |
${precisions.join('\n')}

As it ships:

| role | n | precision | recall |
| ---- | - | --------- | ------ |
${roles.join('\n')}

## Limits

It reads at most 64 tokens at once. It has learnt from made-up lines: turns of phrase that nobody put into the generator, and languages
other than English, Chinese, German, Spanish and French, are read badly. Signals are taught in English and Chinese only.
`;
}
