// The week's targets as the plan was made for: with what a block asked for on that day.
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { localDay } from '../../coach/local-day.ts';
import { targetsInBlock } from '../../domain/planning/block-volume.ts';
import type { Plan } from '../../domain/planning/plan.ts';
import type { MuscleTarget } from '../../domain/planning/weekly-targets.ts';
import { runningBlock } from '../../domain/planning/wishes-in-force.ts';
import { useApp } from '../app-services.tsx';

/** Empty without a profile. */
export function useWeeklyTargets({ createdAt }: Pick<Plan, 'createdAt'>): readonly MuscleTarget[] {
  const { profile, wishes, constraints } = useStore(useApp().planKeeper.store);
  return useMemo(() => {
    const today = localDay(new Date(createdAt));
    const block = runningBlock(wishes.blocks, today);
    return profile ? targetsInBlock(profile, { constraints, today, ...(block && { block }) }) : [];
  }, [profile, wishes, constraints, createdAt]);
}
