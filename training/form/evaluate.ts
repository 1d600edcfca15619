// The table of a form model on people it has never seen: the network beside logistic regression, the rules alone and the majority.
import type { FormService } from '../../src/contracts/form.ts';
import { type Example, scoreOf } from './examples.ts';
import { areaUnderCurve, measure, type Metrics } from './metrics.ts';
import { clear, isGood } from './train-movement.ts';

export interface TableRow {
  readonly movement: string;
  /** `all`, or one view. */
  readonly view: string;
  readonly method: string;
  readonly metrics: Metrics;
}

export interface Abstention {
  readonly movement: string;
  /** What the repetitions were. */
  readonly of: string;
  readonly n: number;
  /** Share the network gave no answer to. */
  readonly share: number;
}

/** Quality of each example, in order; null where the network abstains. Throws where the service cannot be had. */
export async function qualities(
  form: FormService,
  movementId: string,
  features: readonly (readonly number[])[],
): Promise<readonly (number | null)[]> {
  const answer = await form.score({ movementId, features });
  if (answer.kind === 'unavailable') throw new Error(`${answer.reason}: ${answer.detail ?? ''}`);
  return answer.quality;
}

/** One method's row for all views and, where wanted, one for each. */
export function rowsOf(
  movement: string,
  method: string,
  examples: readonly Example[],
  probability: (example: Example, index: number) => number,
  byView = false,
): readonly TableRow[] {
  const judged = examples.map((example, index) => ({ example, p: probability(example, index) }));
  const rowOf = (view: string, of: readonly (typeof judged)[number][]): TableRow => ({
    movement,
    view,
    method,
    metrics: measure(
      of.map(({ p }) => p),
      of.map(({ example }) => isGood(example)),
    ),
  });
  const views = [...new Set(examples.map(({ view }) => view))].sort();
  return [rowOf('all', judged), ...(byView ? views : []).map((view) => rowOf(view, ofView(judged, view)))];
}

function ofView<T extends { readonly example: Example }>(judged: readonly T[], view: string): readonly T[] {
  return judged.filter(({ example }) => example.view === view);
}

/** Network (abstentions left out), rules, and both as the product's score (which is no probability: only its order is judged). */
export async function evaluateShipped(
  form: FormService,
  movementId: string,
  test: readonly Example[],
): Promise<{ readonly rows: readonly TableRow[]; readonly abstention: Abstention; readonly scoreAuc: ScoreAuc }> {
  const examples = clear(test);
  const quality = await qualities(
    form,
    movementId,
    examples.map(({ features }) => features),
  );
  const answered = examples.flatMap((example, index) => {
    const p = quality[index];
    return p === null || p === undefined ? [] : [{ example, p }];
  });
  const rules = (example: Example) => example.rules?.quality ?? 1;
  const score = (example: Example, p: number | null) => (example.rules ? scoreOf(example.rules, p) : 100);
  const truth = examples.map(isGood);
  return {
    rows: [
      ...rowsOf(
        movementId,
        'network, as shipped',
        answered.map(({ example }) => example),
        (_, index) => answered[index]?.p ?? 0.5,
        true,
      ),
      ...rowsOf(movementId, 'rules alone', examples, rules, true),
    ],
    abstention: {
      movement: movementId,
      of: 'held-out repetitions',
      n: examples.length,
      share: 1 - answered.length / examples.length,
    },
    scoreAuc: {
      movement: movementId,
      rulesScore: areaUnderCurve(
        examples.map((example) => score(example, null)),
        truth,
      ),
      score: areaUnderCurve(
        examples.map((example, index) => score(example, quality[index] ?? null)),
        truth,
      ),
    },
  };
}

export interface ScoreAuc {
  readonly movement: string;
  /** The product's score without the network, and with it. */
  readonly rulesScore: number;
  readonly score: number;
}

/** Mean quality by how severe the worst fault is, as a share of the severity from which it is visible. */
export async function severityCurve(
  form: FormService,
  movementId: string,
  test: readonly Example[],
): Promise<readonly { readonly upTo: number; readonly n: number; readonly meanQuality: number }[]> {
  const quality = await qualities(
    form,
    movementId,
    test.map(({ features }) => features),
  );
  const edges = [0.25, 0.5, 0.75, 1, 1.5, 2.01];
  return edges.map((upTo, index) => {
    const within = test.flatMap(({ share }, at) => {
      const p = quality[at];
      return share < upTo && share >= (edges[index - 1] ?? 0) && p !== null && p !== undefined ? [p] : [];
    });
    return { upTo, n: within.length, meanQuality: within.reduce((sum, p) => sum + p, 0) / within.length };
  });
}

const COLUMNS = ['movement', 'view', 'method', 'n', 'good', 'accuracy', 'balanced', 'AUC', 'Brier', 'ECE'] as const;

/** As Markdown, which reads well on a terminal too. */
export function tableOf(rows: readonly TableRow[]): string {
  const cells = rows.map(({ movement, view, method, metrics }) => [
    movement,
    view,
    method,
    String(metrics.n),
    digits(metrics.goodShare, 2),
    digits(metrics.accuracy),
    digits(metrics.balancedAccuracy),
    digits(metrics.auc),
    digits(metrics.brier),
    digits(metrics.ece),
  ]);
  return markdownTable(COLUMNS, cells);
}

export function markdownTable(header: readonly string[], cells: readonly (readonly string[])[]): string {
  const widths = header.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}

export function digits(value: number, places = 3): string {
  return Number.isFinite(value) ? value.toFixed(places) : '–';
}
