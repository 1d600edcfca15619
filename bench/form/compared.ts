// Every kind of model side by side, as `npm run train:compare` last measured them on simulated people.
import { existsSync, readFileSync } from 'node:fs';
import type { ComparisonRow } from '../../training/form/compare/compare.ts';
import { comparisonTables } from '../../training/form/compare/report.ts';
import type { FormSection } from './section.ts';

const KEPT = 'training/form/comparison.json';

export function comparedModels(): FormSection {
  const title = 'Kinds of model, simulated people (`npm run train:compare` measures them anew)';
  if (!existsSync(KEPT)) return { title, text: 'Not measured yet.', result: null };
  const { rows } = JSON.parse(readFileSync(KEPT, 'utf8')) as { readonly rows: readonly ComparisonRow[] };
  return { title, text: comparisonTables(rows), result: rows };
}
