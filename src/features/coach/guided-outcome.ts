// What the coach of one set tells the hands-free workout: saved, not saved, nothing counted, failed; null while it goes on.
import type { CoachState } from '../../coach/coach-state.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import type { CutShort, GuidedEvent } from './guided-flow.ts';

export type SetOutcome =
  | { readonly kind: 'saved'; readonly set: SetRecord; readonly cutShort: CutShort | null }
  | Extract<GuidedEvent, { readonly kind: 'save_failed' | 'nothing_counted' | 'failed' }>;

type Told = Pick<CoachState, 'phase' | 'finished' | 'problem' | 'notice' | 'target'>;

export function outcomeOf({ phase, finished, problem, notice, target }: Told): SetOutcome | null {
  if (phase === 'failed') return { kind: 'failed', problem: problem ?? { where: 'pose', reason: 'not_started' } };
  if (phase !== 'finished' || !finished) return null;
  const { set, saved } = finished;
  switch (saved.kind) {
    case 'saving':
      return null;
    case 'failed':
      return { kind: 'save_failed', reason: saved.reason };
    case 'not_stored':
      return { kind: 'nothing_counted' };
    case 'saved': {
      const why = problem ? 'coach_stopped' : notice?.kind === 'camera_lost' ? 'camera_lost' : null;
      return { kind: 'saved', set, cutShort: why === null ? null : { why, missing: missingOf(set, target) } };
    }
  }
}

/** Repetitions, or seconds of a hold, to the target; 0 where it was reached or there is none. */
export function missingOf(set: Pick<SetRecord, 'reps' | 'durationSec'>, target: PlannedSet | null): number {
  if (target?.reps !== undefined) return Math.max(0, target.reps - (set.reps ?? 0));
  if (target?.durationSec !== undefined) return Math.max(0, target.durationSec - (set.durationSec ?? 0));
  return 0;
}
