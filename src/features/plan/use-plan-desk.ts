// The desk of the plan for the screens, one for the page.
import { useMemo } from 'react';
import { createPlanDesk, type PlanDesk } from '../../coach/plan-desk.ts';
import { useApp } from '../app-services.tsx';

export function usePlanDesk(): PlanDesk {
  const { planKeeper, recommender } = useApp();
  return useMemo(() => createPlanDesk({ planKeeper, recommender }), [planKeeper, recommender]);
}
