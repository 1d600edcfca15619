// How well form is judged, in every way there is to tell: `npm run bench:form [-- --only simulated,real]`. Tables on stderr, JSON on stdout and
// in bench/results/form.json, where a section that was left out stays as it was last measured.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { createFormInProcess } from '../cli/analyse/form-in-process.ts';
import type { FormService } from '../src/contracts/form.ts';
import { pushUp } from '../src/domain/movements/push-up.ts';
import type { FormSection } from './form/section.ts';

const RESULTS = 'bench/results';
const threads = cpus().length;

const SECTIONS: Readonly<Record<string, (form: FormService) => Promise<FormSection>>> = {
  simulated: async (form) => (await import('./form/simulated.ts')).judgeSimulated(form, threads),
  compared: async () => (await import('./form/compared.ts')).comparedModels(),
  care: async (form) => (await import('./form/care.ts')).judgeCare(form, threads),
  personal: async (form) => (await import('./form/personal.ts')).judgePersonal(form),
  recordings: async () => (await import('./form/recordings.ts')).judgeRecordings(),
  explanations: async () => (await import('./form/explanations.ts')).judgeExplanations(),
  movenet: async () => (await import('./form/movenet-compression.ts')).compressMoveNet(),
  cost: async () => (await import('./form/cost.ts')).measureCost(),
  // Last but one: the rivals train on a backend of their own.
  real: async (form) => {
    const { trainRivals } = await import('./form/rivals.ts');
    return (await import('./form/real-push-ups.ts')).judgeRealPushUps(form, await trainRivals(pushUp));
  },
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });

async function main(): Promise<void> {
  const asked = values.only?.split(',').map((name) => name.trim()) ?? Object.keys(SECTIONS);
  const unknown = asked.find((name) => !SECTIONS[name]);
  if (unknown !== undefined) throw new Error(`There is no section ${unknown}: ${Object.keys(SECTIONS).join(', ')}.`);
  const form = createFormInProcess();
  const started = await form.start();
  if (started.kind === 'unavailable')
    throw new Error(`The form network did not start: ${started.detail ?? started.reason}.`);
  const path = `${RESULTS}/form.json`;
  const kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
  const measured: Record<string, unknown> = {};
  console.error(`Form network ${started.modelVersion}`);
  for (const name of asked) {
    const { title, text, result } = (await SECTIONS[name]?.(form)) ?? { title: name, text: '', result: null };
    console.error(`\n## ${title}\n\n${text}`);
    measured[name] = { modelVersion: started.modelVersion, measuredAt: new Date().toISOString(), result };
  }
  const all = { ...kept, ...measured };
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(path, `${JSON.stringify(all, null, 2)}\n`);
  console.log(JSON.stringify(measured));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
