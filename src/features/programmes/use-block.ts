// The person's block and what belongs to it: their past since it began, and what they may do to it, each with the way back.
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { localDay } from '../../coach/local-day.ts';
import { jointLimits } from '../../domain/health/joint-limits.ts';
import { toTrainingHistory } from '../../domain/log/history.ts';
import { dayFrom, dayNumber } from '../../domain/planning/calendar.ts';
import type { TrainingHistory } from '../../domain/planning/history.ts';
import type { PlanWishes, TrainingBlock } from '../../domain/planning/training-block.ts';
import { runningBlock } from '../../domain/planning/wishes-in-force.ts';
import { useApp } from '../app-services.tsx';

/** As far back as estimates of strength look. */
const LOOKED_BACK_DAYS = 84;

/** `past` null: still being read, or (`failed`) not to be read. */
export function useBlock() {
  const { planKeeper, storage, now } = useApp();
  const { profile, constraints, wishes } = useStore(planKeeper.store);
  const today = localDay(now());
  const running = runningBlock(wishes.blocks, today);
  const earliest = dayFrom(dayNumber(today) - LOOKED_BACK_DAYS);
  const from = running && running.startedOn < earliest ? running.startedOn : earliest;
  const [past, setPast] = useState<TrainingHistory | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    storage.log.since(from).then(
      (workouts) => {
        if (!gone) setPast(toTrainingHistory(workouts));
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [storage, from]);
  const limits = useMemo(() => jointLimits(profile?.avoid ?? [], constraints, today), [profile, constraints, today]);
  return { today, profile, constraints, limits, wishes, running, past, failed };
}

/** What was done last, with its undo; `failed`: it could not be stored and nothing changed. */
export type BlockEdit =
  | { readonly kind: 'none' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'done'; readonly undo: () => void };

/** Edits of the blocks alone: changes of the week and words about muscles stay as they are. */
export function useEditBlocks(): {
  readonly last: BlockEdit;
  readonly edit: (change: (wishes: PlanWishes) => PlanWishes) => Promise<boolean>;
  readonly forget: () => void;
} {
  const { planKeeper } = useApp();
  const [last, setLast] = useState<BlockEdit>({ kind: 'none' });
  const apply = async (change: (wishes: PlanWishes) => PlanWishes): Promise<boolean> => {
    const before = planKeeper.store.getState().wishes.blocks;
    const kept = await planKeeper.changeWishes(change);
    const undo = () => {
      void planKeeper
        .changeWishes((wishes) => ({ ...wishes, blocks: before }))
        .then((back) => {
          setLast(back ? { kind: 'none' } : { kind: 'failed' });
        });
    };
    setLast(kept ? { kind: 'done', undo } : { kind: 'failed' });
    // Where one is in a block stands at the head of its screen.
    if (kept && isAnother(before.at(-1), planKeeper.store.getState().wishes.blocks.at(-1))) globalThis.scrollTo(0, 0);
    return kept;
  };
  return { last, edit: apply, forget: () => setLast({ kind: 'none' }) };
}

function isAnother(before: TrainingBlock | undefined, after: TrainingBlock | undefined): boolean {
  return before?.programmeId !== after?.programmeId || before?.endedOn !== after?.endedOn;
}
