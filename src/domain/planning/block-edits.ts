// What a person does to their blocks: begin one, stop it, go on with one that was stopped, change what it aims at. Nothing is ever dropped.
import { daysBetween } from './calendar.ts';
import type { PlanWishes, TrainingBlock } from './training-block.ts';
import { runningBlock } from './wishes-in-force.ts';

/** 1–52; the screens offer fewer. */
export const BLOCK_WEEKS = { min: 1, max: 52 } as const;
/** Aims of one block; more are none. */
export const MOST_AIMS = 4;

/** One that runs is stopped first. `today` YYYY-MM-DD. */
export function startBlock(wishes: PlanWishes, block: TrainingBlock, today: string): PlanWishes {
  const weeks = clamp(Math.round(block.weeks));
  return { ...wishes, blocks: [...stopBlock(wishes, today).blocks, { ...block, weeks }] };
}

/** The running one ends with today; without one nothing changes. */
export function stopBlock(wishes: PlanWishes, today: string): PlanWishes {
  const running = runningBlock(wishes.blocks, today);
  return running ? { ...wishes, blocks: [...wishes.blocks.slice(0, -1), { ...running, endedOn: today }] } : wishes;
}

/** The last block of the programme that was stopped before its weeks were over; null where there is none, or it runs. */
export function stoppedBlock({ blocks }: Pick<PlanWishes, 'blocks'>, programmeId: string): TrainingBlock | null {
  const last = blocks.findLast((block) => block.programmeId === programmeId);
  if (last?.endedOn === undefined) return null;
  return daysBetween(last.startedOn, last.endedOn) < 7 * last.weeks ? last : null;
}

/** The last block where its weeks went by to the end; null where it runs, was stopped, or there is none. */
export function finishedBlock({ blocks }: Pick<PlanWishes, 'blocks'>, today: string): TrainingBlock | null {
  const last = blocks.at(-1);
  if (!last || last.endedOn !== undefined) return null;
  return daysBetween(last.startedOn, today) >= 7 * last.weeks ? last : null;
}

/** Goes on from where it was stopped; the weeks in between are added to it. */
export function resumeBlock(wishes: PlanWishes, stopped: TrainingBlock, today: string): PlanWishes {
  const { endedOn, ...block } = stopped;
  const away = endedOn === undefined ? 0 : Math.max(0, Math.ceil(daysBetween(endedOn, today) / 7));
  const others = stopBlock(wishes, today).blocks.filter((one) => !isSame(one, stopped));
  return { ...wishes, blocks: [...others, { ...block, weeks: clamp(block.weeks + away) }] };
}

/** Of the running block. */
export function withAims(wishes: PlanWishes, aims: TrainingBlock['aims'], today: string): PlanWishes {
  const running = runningBlock(wishes.blocks, today);
  if (!running) return wishes;
  return { ...wishes, blocks: [...wishes.blocks.slice(0, -1), { ...running, aims: aims.slice(0, MOST_AIMS) }] };
}

function isSame(a: TrainingBlock, b: TrainingBlock): boolean {
  return a.programmeId === b.programmeId && a.startedOn === b.startedOn && a.endedOn === b.endedOn;
}

function clamp(weeks: number): number {
  return Math.min(BLOCK_WEEKS.max, Math.max(BLOCK_WEEKS.min, Number.isFinite(weeks) ? weeks : BLOCK_WEEKS.min));
}
