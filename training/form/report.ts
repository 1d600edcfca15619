// What a training run says of itself, as tables: faults, quality, false cues, precision of the weights.
import type { View } from '../../src/domain/movements/movement.ts';
import { digits, markdownTable } from '../markdown-table.ts';
import { clearF1, f1, macroF1, meanOf, type MovementFigures } from './evaluate.ts';
import type { Precision } from './pack.ts';

/** The same test repetitions under two judges, in the same order of movements. */
export interface Compared {
  readonly network: readonly MovementFigures[];
  readonly rules: readonly MovementFigures[];
}

export interface CompressionRow {
  readonly precision: Precision;
  readonly weightBytes: number;
  /** Mean over movements, of overall quality. */
  readonly auc: number;
  readonly macroF1: number;
  /** Share of fault verdicts, reported or not, that differ from float32's. */
  readonly flipped: number;
}

const VIEWS: readonly View[] = ['side', 'oblique', 'front', 'back'];

export interface Totals {
  readonly macroF1: number;
  readonly clearMacroF1: number;
  readonly falseCues: number;
  readonly auc: number;
  readonly balanced: number;
  readonly ece: number;
  readonly scoreAuc: number;
  readonly unjudged: number;
}

export function totalsOf(figures: readonly MovementFigures[]): Totals {
  const good = figures.reduce((sum, of) => sum + of.good, 0);
  return {
    macroF1: macroF1(figures),
    clearMacroF1: macroF1(figures, clearF1),
    falseCues: figures.reduce((sum, of) => sum + of.falseCues, 0) / good,
    auc: meanOf(figures.map(({ quality }) => quality.auc)),
    balanced: meanOf(figures.map(({ quality }) => quality.balancedAccuracy)),
    ece: meanOf(figures.map(({ quality }) => quality.ece)),
    scoreAuc: meanOf(figures.map(({ scoreAuc }) => scoreAuc)),
    unjudged: meanOf(figures.flatMap(({ faults }) => faults.map(({ unjudged }) => unjudged))),
  };
}

/** All movements together: the network beside the rules. */
export function totalsTable({ network, rules }: Compared): string {
  const row = (name: string, figures: readonly MovementFigures[]) => {
    const totals = totalsOf(figures);
    return [
      name,
      digits(totals.macroF1),
      digits(totals.clearMacroF1),
      ...VIEWS.map((view) => digits(macroF1(figures, f1, view))),
      `${digits(100 * totals.falseCues, 1)} %`,
      digits(totals.auc),
      digits(totals.balanced),
      digits(totals.ece),
      digits(totals.scoreAuc),
    ];
  };
  return markdownTable(
    ['judge', 'macro F1', 'clear faults', ...VIEWS, 'false cues', 'AUC', 'balanced', 'ECE', 'AUC of the score'],
    [row('network and rules', network), row('rules alone', rules)],
  );
}

export function movementTable({ network, rules }: Compared): string {
  return markdownTable(
    [
      'movement',
      'F1',
      'clear',
      'rules F1',
      'false cues',
      'rules',
      'AUC',
      'balanced',
      'ECE',
      'answered',
      'score AUC',
      'rules',
    ],
    network.map((of, index) => {
      const beside = rules[index];
      const share = (figures: MovementFigures | undefined) =>
        figures ? `${digits((100 * figures.falseCues) / figures.good, 1)} %` : '–';
      return [
        of.movement,
        digits(macroF1([of])),
        digits(macroF1([of], clearF1)),
        digits(beside ? macroF1([beside]) : Number.NaN),
        share(of),
        share(beside),
        digits(of.quality.auc),
        digits(of.quality.balancedAccuracy),
        digits(of.quality.ece),
        digits(of.answered, 2),
        digits(of.scoreAuc),
        digits(beside?.scoreAuc ?? Number.NaN),
      ];
    }),
  );
}

export function faultTable({ network, rules }: Compared): string {
  const rows = network.flatMap(({ faults }, index) =>
    faults.map((of, at) => {
      const beside = rules[index]?.faults[at];
      return [
        of.movement,
        of.fault,
        of.view,
        `${of.present} / ${of.absent}`,
        digits(of.unjudged, 2),
        digits(f1([of])),
        digits(clearF1([of])),
        digits(beside ? f1([beside]) : Number.NaN),
      ];
    }),
  );
  return markdownTable(['movement', 'fault', 'view', 'present / absent', 'unjudged', 'F1', 'clear', 'rules F1'], rows);
}

export function compressionTable(rows: readonly CompressionRow[]): string {
  return markdownTable(
    ['weights', 'bytes', 'AUC', 'loss', 'macro F1', 'flipped verdicts'],
    rows.map(({ precision, weightBytes, auc, macroF1: macro, flipped }) => [
      precision,
      String(weightBytes),
      digits(auc, 4),
      digits((rows[0]?.auc ?? auc) - auc, 4),
      digits(macro, 4),
      `${digits(100 * flipped, 2)} %`,
    ]),
  );
}
