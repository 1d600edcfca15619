// The transfer service: files of other apps read twice, once to see how, once to make records; nothing of a file is held whole.
import type { Unavailable } from '../../contracts/outcome.ts';
import {
  type ImportPage,
  type InspectCancel,
  type InspectProgress,
  LONGEST_LOG_BYTES,
  PAGE_SETS,
  type PlanEnd,
  type PlanRequest,
  type Refused,
  type TransferService,
} from '../../contracts/transfer.ts';
import type { CustomExercise } from '../../domain/catalogue/custom-exercise.ts';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { createNameLinker, type NameLinker } from '../../domain/log/import/resolve-names.ts';
import type { LocalClock, PlannedWorkout } from '../../domain/log/import/plan-import.ts';
import { inspectFile } from './inspect-file.ts';
import { planRows } from './plan-rows.ts';
import { RefusedFile } from './read-bytes.ts';

export interface TransferParts {
  readonly exercises: readonly Exercise[];
  readonly clock: LocalClock;
  /** LONGEST_LOG_BYTES, unless a test says otherwise. */
  readonly mostBytes?: number;
}

interface OpenPlan {
  readonly pages: AsyncGenerator<ImportPage | PlanEnd>;
  page: number;
  last: Promise<ImportPage | PlanEnd | Refused | Unavailable>;
}

class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export function createTransferService({
  exercises,
  clock,
  mostBytes = LONGEST_LOG_BYTES,
}: TransferParts): TransferService {
  const plans = new Map<string, OpenPlan>();
  let made: { readonly key: string; readonly linker: NameLinker } | null = null;
  const linkerOver = (custom: readonly CustomExercise[]): NameLinker => {
    const key = JSON.stringify(custom.map(({ id, names, aliases }) => [id, names, aliases]));
    if (made?.key !== key) made = { key, linker: createNameLinker([...exercises, ...custom]) };
    return made.linker;
  };
  const parts = { exercises, clock, mostBytes, linkerOver };

  return {
    async inspect(file, request, port) {
      let cancelled = false;
      port?.addEventListener('message', ({ data }: MessageEvent<InspectCancel>) => {
        if (data.kind === 'cancel') cancelled = true;
      });
      port?.start();
      try {
        return await inspectFile(file, request, parts, (progress) => {
          if (cancelled) throw new Cancelled();
          port?.postMessage({ kind: 'progress', ...progress } satisfies InspectProgress);
        });
      } catch (error) {
        if (error instanceof Cancelled) return unavailable('aborted');
        return refusal(error);
      } finally {
        port?.close();
      }
    },

    async preview(file, request) {
      if (!isAnswered(request)) return unavailable('bad_input');
      try {
        let end: PlanEnd | null = null;
        for await (const page of pagesOf(file, request)) if (page.kind === 'end') end = page;
        return end ?? unavailable('bad_input');
      } catch (error) {
        return refusal(error);
      }
    },

    open(planId, file, request) {
      if (!isAnswered(request)) return Promise.resolve(unavailable('bad_input'));
      void plans.get(planId)?.pages.return(undefined);
      plans.set(planId, { pages: pagesOf(file, request), page: -1, last: Promise.resolve(unavailable('aborted')) });
      return Promise.resolve({ kind: 'open' });
    },

    next(planId, page) {
      const plan = plans.get(planId);
      if (!plan || !Number.isInteger(page) || page < plan.page) return Promise.resolve(unavailable('aborted'));
      if (page === plan.page) return plan.last;
      const passed = page - plan.page - 1;
      plan.page = page;
      plan.last = pageAfter(plan.pages, passed).catch(refusal);
      return plan.last;
    },

    async close(planId) {
      const plan = plans.get(planId);
      plans.delete(planId);
      await plan?.pages.return(undefined);
    },
  };

  async function* pagesOf(file: Blob, request: PlanRequest): AsyncGenerator<ImportPage | PlanEnd> {
    const { planner, pieces, totalBytes } = planRows(file, request, parts);
    let waiting: PlannedWorkout[] = [];
    let sets = 0;
    let readBytes = 0;
    const page = (): ImportPage => {
      const full = waiting;
      [waiting, sets] = [[], 0];
      return {
        kind: 'page',
        workouts: full.map(({ workout }) => workout),
        sets: full.flatMap((planned) => planned.sets),
        notes: full.flatMap((planned) => planned.notes),
        exercises: full.flatMap((planned) => planned.exercises),
        readBytes,
        totalBytes,
      };
    };
    for await (const piece of pieces) {
      ({ readBytes } = piece);
      for (const planned of piece.workouts) {
        if (sets > 0 && sets + planned.sets.length > PAGE_SETS) yield page();
        waiting.push(planned);
        sets += planned.sets.length;
      }
    }
    if (waiting.length > 0) yield page();
    yield { kind: 'end', totals: planner.totals(), problems: planner.seen().problems };
  }
}

/** `passed`: pages that were given by another worker, before it died; a file read again gives the same ones. */
async function pageAfter(
  pages: AsyncGenerator<ImportPage | PlanEnd>,
  passed: number,
): Promise<ImportPage | PlanEnd | Unavailable> {
  for (let number = 0; number < passed; number += 1) if ((await pages.next()).done) return unavailable('aborted');
  const { done, value } = await pages.next();
  return done ? unavailable('aborted') : value;
}

function isAnswered({ reading, answers }: PlanRequest): boolean {
  return (answers.dateOrder ?? reading.dateOrder) !== null && (answers.decimal ?? reading.decimal) !== null;
}

/** A bug goes on as one. */
function refusal(error: unknown): Refused {
  if (error instanceof RefusedFile) return { kind: 'refused', reason: error.reason };
  throw error;
}

function unavailable(reason: Unavailable['reason']): Unavailable {
  return { kind: 'unavailable', reason };
}
