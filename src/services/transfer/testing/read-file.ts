// A file through the service as tests look at it: inspected, planned to the end, everything in one.
import type { ImportPage, PlanEnd, PlanRequest, TransferService } from '../../../contracts/transfer.ts';
import { EXERCISES } from '../../../domain/catalogue/exercises.ts';
import type { ImportAnswers, Inspection, KnownWorkout } from '../../../domain/log/import/inspection.ts';
import type { LocalClock } from '../../../domain/log/import/plan-import.ts';
import { loadKg } from '../../../domain/log/load-kg.ts';
import { createTransferService } from '../create-transfer-service.ts';

/** A device in Greenwich: tests say the same everywhere. */
export const UTC: LocalClock = {
  toMs: ({ year, month, day, hour, minute, second, offsetMin = 0 }) =>
    Date.UTC(year, month - 1, day, hour, minute, second) - offsetMin * 60_000,
  dayOf: (ms) => new Date(ms).toISOString().slice(0, 10),
};

export const transferInUtc = (mostBytes?: number): TransferService =>
  createTransferService({ exercises: EXERCISES, clock: UTC, ...(mostBytes !== undefined && { mostBytes }) });

/** Names are learnt once. */
const shared = transferInUtc();

export type Planned = Pick<ImportPage, 'workouts' | 'sets' | 'notes' | 'exercises'> & Omit<PlanEnd, 'kind'>;

export const IMPORTED_AT = '2026-11-28T20:00:00.000Z';

/** Throws where the file is refused. */
export async function inspected(
  file: Blob | string,
  request: { answers?: ImportAnswers; unit?: 'kg' | 'lb'; custom?: PlanRequest['custom'] } = {},
): Promise<Inspection> {
  const blob = typeof file === 'string' ? new Blob([file]) : file;
  const found = await shared.inspect(blob, { unit: 'kg', custom: [], ...request });
  if (found.kind !== 'log') throw new Error(JSON.stringify(found));
  return found;
}

/** Throws where the file is refused or a question that must be answered is open. */
export async function planned(
  file: Blob | string,
  { answers = {}, ...more }: Partial<Pick<PlanRequest, 'answers' | 'known' | 'custom'>> = {},
): Promise<Planned> {
  const blob = typeof file === 'string' ? new Blob([file]) : file;
  const { reading } = await inspected(blob, { answers, custom: more.custom ?? [] });
  const all = { workouts: [], sets: [], notes: [], exercises: [] } as {
    [Key in 'workouts' | 'sets' | 'notes' | 'exercises']: ImportPage[Key][number][];
  };
  const request = {
    reading,
    answers,
    custom: [],
    known: [],
    importId: 'i',
    importedAt: IMPORTED_AT,
    salt: '',
    ...more,
  };
  const opened = await shared.open('plan', blob, request);
  if (opened.kind !== 'open') throw new Error(JSON.stringify(opened));
  for (let number = 0; ; number += 1) {
    const page = await shared.next('plan', number);
    if (page.kind === 'end') return { ...all, totals: page.totals, problems: page.problems };
    if (page.kind !== 'page') throw new Error(JSON.stringify(page));
    all.workouts.push(...page.workouts);
    all.sets.push(...page.sets);
    all.notes.push(...page.notes);
    all.exercises.push(...page.exercises);
  }
}

/** A log that holds what was planned, under ids of its own: as if it had been written here by hand. */
export function asKnown(
  { workouts, sets }: Pick<Planned, 'workouts' | 'sets'>,
  foreign = true,
): readonly KnownWorkout[] {
  return workouts.map(({ id, startedAt }) => ({
    id: foreign ? `own-${id}` : id,
    startedAt,
    sets: sets
      .filter(({ workoutId }) => workoutId === id)
      .map((set) => ({
        id: foreign ? `own-${set.id}` : set.id,
        exerciseId: set.exerciseId,
        ...(set.reps !== undefined && { reps: set.reps }),
        ...(set.load && { kg: loadKg(set.load) }),
        ...(set.durationSec !== undefined && { durationSec: set.durationSec }),
        ...(set.distanceM !== undefined && { distanceM: set.distanceM }),
      })),
  }));
}

/** A set in one line, for tests to compare. */
export function inShort({
  exerciseId,
  type,
  reps,
  load,
  durationSec,
  distanceM,
  rpe,
  side,
}: Planned['sets'][number]): string {
  return [
    exerciseId,
    ...(type === 'normal' ? [] : [type]),
    ...(load ? [`${load.value} ${load.unit}`] : []),
    ...(reps === undefined ? [] : [`× ${reps}`]),
    ...(durationSec === undefined ? [] : [`${durationSec} s`]),
    ...(distanceM === undefined ? [] : [`${distanceM} m`]),
    ...(rpe === undefined ? [] : [`@${rpe}`]),
    ...(side ? [side] : []),
  ].join(' ');
}
