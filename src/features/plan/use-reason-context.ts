// What reasons are put into words with: names in the person's language, loads in their unit.
import { useMemo } from 'react';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { plannedLoad } from '../../domain/planning/planned-load.ts';
import { useLanguage } from '../../i18n/i18n.tsx';
import type { ReasonContext } from '../../i18n/reasons.ts';
import { loadText } from '../../ui/load-text.ts';
import { useApp } from '../app-services.tsx';
import type { Catalogue } from './use-catalogue.ts';

/** `exercise`: whose loads they are; undefined where it is not known. */
export function useReasonContext(catalogue: Catalogue, exercise: Exercise | undefined): ReasonContext {
  const { unit } = useApp().settings;
  const language = useLanguage();
  return useMemo(
    () => ({
      exerciseName: (id) => catalogue.byId(id)?.names[language] ?? id,
      load: (kg) => loadText(plannedLoad(kg, unit, exercise).value, unit),
    }),
    [catalogue, exercise, language, unit],
  );
}
