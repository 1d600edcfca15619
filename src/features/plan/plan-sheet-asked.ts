// Which sheet of the plan is asked for, and how a row or a bar asks for it: the sheets themselves come when the first one is opened.
import { createContext, useContext } from 'react';
import type { Muscle } from '../../domain/catalogue/exercise.ts';

export type AskedSheet =
  | { readonly kind: 'exercise'; readonly sessionId: string; readonly exerciseId: string }
  | { readonly kind: 'session'; readonly sessionId: string }
  | { readonly kind: 'muscle'; readonly muscle: Muscle }
  | { readonly kind: 'what_if' };

const PlanSheetContext = createContext<(asked: AskedSheet) => void>(() => undefined);

export const PlanSheetProvider = PlanSheetContext.Provider;

/** Opens a sheet of the plan. */
export function useAskPlan(): (asked: AskedSheet) => void {
  return useContext(PlanSheetContext);
}
