// The comparison as tables: all movements together, then each by itself.
import { digits, markdownTable } from '../../markdown-table.ts';
import { meanOf } from '../evaluate.ts';
import type { ComparisonRow } from './compare.ts';

const FIGURES = ['accuracy', 'balancedAccuracy', 'auc', 'ece', 'macroF1'] as const;
const HEADER = ['accuracy', 'balanced', 'AUC', 'ECE', 'macro F1'];

/** Means over movements; sizes are what the largest one needs. */
export function totalsOf(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  const methods = [...new Set(rows.map(({ method }) => method))];
  return methods.map((method): ComparisonRow => {
    const of = rows.filter((row) => row.method === method);
    const mean = (pick: (row: ComparisonRow) => number | null) => {
      const value = meanOf(of.map((row) => pick(row) ?? Number.NaN));
      return Number.isFinite(value) ? value : null;
    };
    const sum = (pick: (row: ComparisonRow) => number) => of.reduce((total, row) => total + pick(row), 0);
    return {
      movement: 'all',
      method,
      good: sum(({ good }) => good),
      bad: sum(({ bad }) => bad),
      accuracy: mean(({ accuracy }) => accuracy),
      balancedAccuracy: mean(({ balancedAccuracy }) => balancedAccuracy),
      auc: mean(({ auc }) => auc),
      ece: mean(({ ece }) => ece),
      macroF1: mean(({ macroF1 }) => macroF1),
      parameters: Math.max(...of.map(({ parameters }) => parameters)),
      bytes: Math.max(...of.map(({ bytes }) => bytes)),
      msPerRepetition: mean(({ msPerRepetition }) => msPerRepetition) ?? 0,
    };
  });
}

export function comparisonTables(rows: readonly ComparisonRow[]): string {
  const cells = (row: ComparisonRow) => FIGURES.map((figure) => digits(row[figure] ?? Number.NaN));
  const totals = markdownTable(
    ['method', ...HEADER, 'parameters', 'bytes', 'ms a repetition'],
    totalsOf(rows).map((row) => [
      row.method,
      ...cells(row),
      String(row.parameters),
      String(row.bytes),
      digits(row.msPerRepetition, 2),
    ]),
  );
  const single = markdownTable(
    ['movement', 'method', 'good', 'bad', ...HEADER],
    rows.map((row) => [row.movement, row.method, String(row.good), String(row.bad), ...cells(row)]),
  );
  return `${totals}\n\n${single}`;
}
