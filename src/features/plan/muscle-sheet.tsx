// A muscle's sets of the week and its target: each with where it comes from.
import type { Muscle } from '../../domain/catalogue/exercise.ts';
import { numberText } from '../../ui/load-text.ts';
import { Numbers } from './numbers.tsx';
import type { Catalogue } from './use-catalogue.ts';

export interface MuscleSheetProps {
  readonly muscle: Muscle;
  /** Fractional sets a week. */
  readonly sets: number;
  readonly target: number;
  readonly catalogue: Catalogue;
}

export function MuscleSheet({ muscle, sets, target, catalogue }: MuscleSheetProps) {
  return (
    <Numbers
      catalogue={catalogue}
      rows={[
        {
          numbers: [
            { number: { kind: 'weekly_sets', muscle }, text: numberText(Math.round(sets * 10) / 10) },
            { number: { kind: 'target_sets', muscle }, text: numberText(Math.round(target * 2) / 2) },
          ],
        },
      ]}
    />
  );
}
