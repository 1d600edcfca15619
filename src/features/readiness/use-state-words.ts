// How what was told of a day is written: places, values, pains.
import { CHECK_IN_MEASURES } from '../../domain/log/check-in.ts';
import type { DayState, PainState } from '../../domain/readiness/day-states.ts';
import { bodyPartName } from '../../i18n/body-parts.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { readinessTexts, type ReadinessTexts } from '../../i18n/readiness-over-time.ts';

export interface StateWords {
  readonly texts: ReadinessTexts;
  /** `left knee`. */
  readonly place: (of: Pick<PainState, 'part' | 'side'>) => string;
  readonly pain: (pain: PainState) => string;
  /** Of a value of a check-in or a mean of notes: `3.5`. */
  readonly value: (value: number) => string;
  /** All of a day in one line; null where nothing was told. */
  readonly day: (state: DayState | undefined) => string | null;
}

export function useStateWords(): StateWords {
  const texts = useTexts(readinessTexts);
  const partName = useTexts(bodyPartName);
  const place: StateWords['place'] = ({ part, side }) =>
    texts.place(side, part === null ? texts.painNoPlace : partName(part));
  const pain: StateWords['pain'] = (own) => texts.painText(place(own), texts.painStates[own.state], own.severity);
  const value = (own: number) => String(Math.round(10 * own) / 10);
  return {
    texts,
    place,
    pain,
    value,
    day: (state) =>
      state === undefined
        ? null
        : [
            ...CHECK_IN_MEASURES.flatMap((measure) => {
              const own = state.measures[measure];
              return own ? [`${texts.measures[measure]} ${value(own.value)}`] : [];
            }),
            ...state.pains.map(pain),
          ].join(' · '),
  };
}
