// The second copy as its worker keeps it: batches appended one behind the other, snapshots made beside that, all of it handed back page by page.
import type { Unavailable } from '../../contracts/outcome.ts';
import type { CopiedPage, CopyReport, CopySource, SecondCopyService } from '../../contracts/second-copy.ts';
import { listSnapshots, makeSnapshot } from './make-snapshot.ts';
import type { OpenDatabase } from './read-database.ts';
import { isNamed, NoPrivateFiles, type PrivateFiles } from './private-files.ts';
import { openCopy } from './read-copy.ts';
import { createSegmentWriter, type SegmentWriter } from './segment-file.ts';
import { segmentSizes } from './stored-segments.ts';

/** Held by the page that makes a snapshot. */
const MAKING = 'making';

export interface SecondCopyParts {
  /** May throw NoPrivateFiles. Asked once. */
  readonly openFiles: () => Promise<PrivateFiles>;
  readonly openDatabase: (source: CopySource) => Promise<OpenDatabase | null>;
  readonly nowMs: () => number;
  /** Hexadecimal, never the same twice. */
  readonly newId: () => string;
  readonly packs: boolean;
  /** Asks the other pages to let their segments go, and waits until they have had the time. */
  readonly letOthersGo: () => Promise<void>;
}

export interface SecondCopyInWorker extends SecondCopyService {
  /** Another page asks for it. */
  letGo(): Promise<void>;
}

interface Reading {
  readonly report: CopyReport;
  readonly pages: AsyncGenerator<CopiedPage>;
}

export function createSecondCopyService(parts: SecondCopyParts): SecondCopyInWorker {
  let opening: Promise<{ readonly files: PrivateFiles; readonly segments: SegmentWriter }> | null = null;
  let appending: Promise<unknown> = Promise.resolve();
  const readings = new Map<string, Reading>();

  function open() {
    opening ??= parts.openFiles().then((files) => ({ files, segments: createSegmentWriter(files, parts.newId) }));
    return opening;
  }

  /** One behind the other, whatever became of the one before. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = appending.then(work, work);
    appending = next.catch(() => undefined);
    return next;
  }

  const letGo = () => inTurn(async () => (await open()).segments.letGo());

  return {
    append: (batch) =>
      inTurn(() =>
        expected(async () => {
          await (await open()).segments.append(batch);
          return { kind: 'kept' } as const;
        }),
      ),

    snapshot: (source, { alone = false } = {}) =>
      expected(async () => {
        const { files } = await open();
        const lock = await files.hold(MAKING);
        if (!lock) return { kind: 'busy' };
        try {
          const made = await makeSnapshot(
            {
              ...parts,
              files,
              letGo,
              async letAllGo() {
                await parts.letOthersGo();
                await letGo();
              },
            },
            source,
            alone,
          );
          if (made === 'full') return unavailable('storage_full', 'no room for a snapshot');
          if (made === 'no_database') return unavailable('aborted', 'there is no database');
          if (made === 'damaged') return unavailable('aborted', 'what was written could not be read back');
          return { kind: 'made', snapshot: made };
        } finally {
          await lock.close();
        }
      }),

    facts: () =>
      expected(async () => {
        const { files } = await open();
        const snapshots = (await listSnapshots(files)).map(({ front: _front, ...info }) => info);
        const sizes = await segmentSizes(files);
        const bytes = sizes.reduce((sum, size) => sum + size, 0);
        return {
          kind: 'facts',
          snapshots,
          segments: { files: sizes.length, bytes },
          bytes: bytes + snapshots.reduce((sum, snapshot) => sum + snapshot.bytes, 0),
        } as const;
      }),

    open: (copyId, snapshot) =>
      expected(async () => {
        // What is on its way goes into it.
        await letGo();
        const copy = await openCopy((await open()).files, snapshot);
        if (!copy) return { kind: 'none' } as const;
        readings.set(copyId, { report: copy.report, pages: copy.pages() });
        return { kind: 'open' } as const;
      }),

    next: (copyId) =>
      expected(async () => {
        const reading = readings.get(copyId);
        if (!reading) return unavailable('aborted', 'nothing is open under this id');
        const { done, value } = await reading.pages.next();
        if (done !== true) return value;
        readings.delete(copyId);
        return { kind: 'end', report: reading.report } as const;
      }),

    async close(copyId) {
      await readings.get(copyId)?.pages.return(undefined);
      readings.delete(copyId);
    },

    eraseAll: () =>
      expected(async () => {
        const { files } = await open();
        await parts.letOthersGo();
        return inTurn(async () => {
          await (await open()).segments.letGo();
          let left = 0;
          for (const name of await files.names()) if (!(await files.remove(name))) left += 1;
          return { kind: 'erased', left } as const;
        });
      }),

    letGo,
  };
}

/** What a browser may throw at any time is an answer like any other. */
async function expected<T>(work: () => Promise<T>): Promise<T | Unavailable> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NoPrivateFiles) return unavailable('no_backend', error.message);
    return unavailable(isNamed(error, 'QuotaExceededError') ? 'storage_full' : 'aborted', String(error));
  }
}

function unavailable(reason: Unavailable['reason'], detail: string): Unavailable {
  return { kind: 'unavailable', reason, detail };
}
