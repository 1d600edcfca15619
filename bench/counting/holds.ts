// Holds on real clips: how far off the timer is, and that nobody who keeps still is counted.
import { MOVEMENTS } from '../../src/domain/movements/registry.ts';
import { clipName, POSED_FPS } from './footage.ts';
import type { Outcome } from './outcome.ts';
import { countByProduct } from './product-counter.ts';
import { mean, round, sum } from './scores.ts';
import type { Bar } from './section.ts';

/** A hold timed further off than this is drawn among the missed clips. */
const HOLD_ERROR_SEC = 1;

export function isHold({ clip, movement }: Outcome): boolean {
  return movement?.kind === 'hold' || typeof clip.label.holdSeconds === 'number';
}

function holdErrorSec({ clip, counted }: Outcome): number {
  return Math.abs((counted?.holdMs ?? 0) / 1000 - (clip.label.holdSeconds ?? 0));
}

export function holdMissed(outcome: Outcome): boolean {
  return holdErrorSec(outcome) > HOLD_ERROR_SEC || (outcome.counted?.repetitions.length ?? 0) > 0;
}

/** What the counters of all movements done in repetitions make of somebody who keeps still; each ought to say nothing. */
function countedByOthers({ frames }: Outcome): readonly { readonly as: string; readonly repetitions: number }[] {
  return MOVEMENTS.flatMap((movement) => {
    if (movement.kind !== 'repetition') return [];
    const { repetitions } = countByProduct(frames, movement);
    return repetitions.length > 0 ? [{ as: movement.id, repetitions: repetitions.length }] : [];
  });
}

export function holdRow(outcomes: readonly Outcome[]) {
  const errors = outcomes.map(holdErrorSec);
  return {
    fps: outcomes[0]?.fps ?? POSED_FPS,
    clips: outcomes.length,
    meanErrorSec: round(mean(errors), 2),
    worstErrorSec: round(Math.max(0, ...errors), 2),
    repetitions: sum(outcomes.map(({ counted }) => counted?.repetitions.length ?? 0)),
    byOtherMovements: outcomes.flatMap((outcome) =>
      countedByOthers(outcome).map((counted) => ({ clip: clipName(outcome.clip.label), ...counted })),
    ),
  };
}

export type HoldRow = ReturnType<typeof holdRow>;

export function holdTable(rows: readonly HoldRow[]): readonly string[] {
  return rows.map(({ fps, clips, meanErrorSec, worstErrorSec, repetitions, byOtherMovements }) => {
    const others = byOtherMovements.map(({ clip, as, repetitions: times }) => `${clip} as ${as} ${times}`);
    return `holds at ${fps} fps: ${clips} clips, mean error ${meanErrorSec} s, worst ${worstErrorSec} s, repetitions ${repetitions}; by any other movement's counter: ${others.join(', ') || 'none'}`;
  });
}

export function holdBars(outcomes: readonly Outcome[]): readonly Bar[] {
  if (outcomes.length === 0) return [];
  const pushUp = MOVEMENTS.find(({ id }) => id === 'push_up');
  const repetitions = sum(
    outcomes.map(
      ({ counted, frames }) =>
        (counted?.repetitions.length ?? 0) + (pushUp ? countByProduct(frames, pushUp).repetitions.length : 0),
    ),
  );
  const name = 'repetitions in the plank clips, as a plank and as push-ups';
  return [{ name, figure: String(repetitions), bar: '0', met: repetitions === 0 }];
}
