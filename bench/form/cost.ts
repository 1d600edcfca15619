// What judging a repetition costs once it is counted: measuring, features, the network on wasm, in this process.
import { startTrainingBackend } from '../../training/form/backend.ts';
import { readFileSync } from 'node:fs';
import manifest from '../../models/manifest.json' with { type: 'json' };
import { formRepetition, judgeRepetition } from '../../src/domain/form/judge-repetition.ts';
import { measureFaults } from '../../src/domain/form/measure-faults.ts';
import { createFormService } from '../../src/services/form/create-form-service.ts';
import { createModelFiles } from '../../src/services/model-files.ts';
import { personRepetitions, TEST_VARIETY } from '../../training/form/examples.ts';
import { FORM_MOVEMENTS } from '../../training/form/form-movements.ts';
import { digits, markdownTable } from '../../training/markdown-table.ts';
import type { FormSection } from './section.ts';

const MODELS = new URL('../../models/', import.meta.url);
const FIRST_BODY = 88_000_000;
const ROUNDS = 5;

export async function measureCost(): Promise<FormSection> {
  await startTrainingBackend();
  const files = createModelFiles(manifest.models, (path) =>
    Promise.resolve(new Uint8Array(readFileSync(new URL(path, MODELS))).buffer),
  );
  const form = createFormService({
    readModelFile: (modelId, name) => files.read(modelId, name),
    onBackend: (work) => work(),
  });
  const started = performance.now();
  await form.start();
  const startMs = performance.now() - started;
  const times: Record<'measure' | 'features' | 'network' | 'judge', number[]> = {
    measure: [],
    features: [],
    network: [],
    judge: [],
  };
  const timed = async <T>(into: number[], work: () => T | Promise<T>): Promise<T> => {
    const from = performance.now();
    const made = await work();
    into.push(performance.now() - from);
    return made;
  };
  for (const movement of FORM_MOVEMENTS) {
    const cuts = personRepetitions(movement, FIRST_BODY, {
      repetitions: 2,
      withSimulatorTimes: false,
      variety: TEST_VARIETY,
    });
    for (let round = 0; round < ROUNDS; round++)
      for (const { repetition } of cuts) {
        const measures = await timed(times.measure, () => measureFaults(repetition, movement));
        const asked = await timed(times.features, () => formRepetition(repetition, movement, measures));
        if (!asked) continue;
        const answer = await timed(times.network, () => form.score({ movementId: movement.id, repetitions: [asked] }));
        if (answer.kind === 'unavailable') throw new Error(`${answer.reason} ${answer.detail ?? ''}`);
        await timed(times.judge, () => judgeRepetition(repetition, movement, answer.answers[0] ?? null, measures));
      }
  }
  await form.stop();
  const at = (values: readonly number[], share: number) =>
    [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;
  const rows = Object.entries(times).map(([what, values]) => ({
    what,
    medianMs: at(values, 0.5),
    p95Ms: at(values, 0.95),
  }));
  return {
    title: `Cost of judging a repetition, milliseconds, wasm in Node (${times.network.length} repetitions of ${FORM_MOVEMENTS.length} movements; loading and warming up ${digits(startMs, 0)} ms)`,
    text: markdownTable(
      ['step', 'median', '95 %'],
      rows.map(({ what, medianMs, p95Ms }) => [what, digits(medianMs, 2), digits(p95Ms, 2)]),
    ),
    result: { startMs, rows },
  };
}
