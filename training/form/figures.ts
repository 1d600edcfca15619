// The figures that the app itself shows of its form network: how well each movement was judged from each view on people it never saw.
import type { FaultFigures, FormFigures } from '../../src/domain/form/form-figures.ts';
import type { View } from '../../src/domain/movements/movement.ts';
import { f1, type FaultCounts, macroF1, type MovementFigures } from './evaluate.ts';
import { type Compared, totalsOf } from './report.ts';

const VIEWS: readonly View[] = ['side', 'oblique', 'front', 'back'];

export function figuresOf(version: string, people: number, { network, rules }: Compared): FormFigures {
  const [all, alone] = [totalsOf(network), totalsOf(rules)];
  return {
    version,
    people,
    all: {
      ...faultFigures(network),
      falseCues: round(all.falseCues),
      rulesF1: round(alone.macroF1),
      rulesFalseCues: round(alone.falseCues),
    },
    movements: network.map((of) => ({
      id: of.movement,
      ...faultFigures([of]),
      falseCues: round(of.falseCues / of.good),
      views: VIEWS.filter((view) => of.faults.some((entry) => entry.view === view && entry.present > 0)).map(
        (view) => ({
          view,
          ...faultFigures([of], view),
        }),
      ),
    })),
  };
}

function faultFigures(figures: readonly MovementFigures[], view?: View): FaultFigures {
  const macro = (of: (counts: readonly FaultCounts[]) => number) => round(macroF1(figures, of, view));
  const share = (part: (of: FaultCounts) => number, whole: (of: FaultCounts) => number) =>
    macro((counts) => {
      const total = counts.reduce((sum, of) => sum + whole(of), 0);
      return total === 0 ? Number.NaN : counts.reduce((sum, of) => sum + part(of), 0) / total;
    });
  return {
    f1: macro(f1),
    found: share(
      (of) => of.hits,
      (of) => of.present,
    ),
    foundClear: share(
      (of) => of.clearHits,
      (of) => of.clear,
    ),
    right: share(
      (of) => of.hits,
      (of) => of.hits + of.alarms,
    ),
  };
}

/** Three digits; what was not measured is null. */
function round(value: number): number | null {
  return Number.isFinite(value) ? Math.round(1000 * value) / 1000 : null;
}
