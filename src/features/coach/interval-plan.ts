// When the camera counts within a block by the clock: long enough to be seen, begun early enough that counting starts with the work.
import type { IntervalNow } from '../../domain/coaching/interval-now.ts';
import type { IntervalScore } from '../../domain/coaching/interval-score.ts';
import type { SessionSnapshot } from '../../domain/coaching/session.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { movementById } from '../../domain/movements/registry.ts';
import type { IntervalFormat } from '../../domain/planning/exercise-group.ts';

/** A stretch of work shorter than this is over before the body was found: it is typed afterwards. */
const SHORTEST_SEEN_SEC = 15;
/** Being found and the countdown take about so long. */
export const AHEAD_MS = 5500;

/** Seconds of one stretch of work; of an AMRAP the whole. */
export function workSeconds(format: IntervalFormat): number {
  switch (format.kind) {
    case 'emom':
      return format.everySec;
    case 'amrap':
      return format.durationSec;
    case 'work_rest':
      return format.workSec;
  }
}

/** Whether the camera can count an exercise of the block at all. */
export function isSeen(exerciseId: string, format: IntervalFormat): boolean {
  return movementById(exerciseId) !== undefined && workSeconds(format) >= SHORTEST_SEEN_SEC;
}

/** The stretch of work the camera is to count now; null while nobody is to be looked at. Another string is another set. */
export function spellInView(now: IntervalNow, exerciseId: string, setsLogged: number): string | null {
  if (now.paused || now.kind === 'done' || !isSeen(exerciseId, now.format)) return null;
  if (now.format.kind === 'amrap')
    return now.kind === 'work' || now.remainingMs <= AHEAD_MS ? `amrap/${setsLogged}` : null;
  if (now.kind === 'work') return now.doneInSpell ? null : `spell/${now.spell}`;
  if (now.remainingMs > AHEAD_MS) return null;
  return `spell/${now.kind === 'lead_in' ? 0 : now.spell + 1}`;
}

/** What the block came to that was the latest thing done; null where sets of something else came after it. */
export function finishedBlock(
  snapshot: SessionSnapshot | null,
  sets: readonly Pick<SetRecord, 'startedAt'>[],
  scoreOf: (session: SessionSnapshot, groupId: string) => IntervalScore | null,
): IntervalScore | null {
  const block = snapshot?.intervalsDone?.at(-1);
  const latest = sets.at(-1);
  if (!snapshot || !block || (latest && Date.parse(latest.startedAt) > block.endedAtMs)) return null;
  return scoreOf(snapshot, block.groupId);
}
