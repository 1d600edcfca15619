// The second copy behind its worker: a chunk of its own, fetched with the first write or once the first screen is drawn.
import type { CopyReport, SecondCopyApi, SecondCopyService } from '../contracts/second-copy.ts';
import { connect } from '../rpc/connect.ts';
import type { WorkerLike } from '../rpc/connection.ts';
import secondCopyUrl from '../services/second-copy.worker.ts?worker&url';
import type { CopyReader, SecondCopy } from '../storage/passage.ts';
import { scriptUrl } from './trusted-types.ts';

/** The longest a set waits for its second copy. What is kept later counts all the same; what was not is sent again. */
const LONGEST_WAIT_MS = 1000;
const MINUTE = 60_000;

export interface SecondCopyOnPage extends Required<SecondCopy> {
  readonly service: SecondCopyService;
  /** Of what was read last; null where nothing was. */
  report(): CopyReport | null;
}

export interface SecondCopyOptions {
  readonly createWorker?: () => WorkerLike;
  /** Told when everything is about to be read; answers what is to be told at its end. */
  readonly onRead?: () => () => void;
}

export function createSecondCopy(options: SecondCopyOptions = {}): SecondCopyOnPage {
  const { createWorker = startWorker, onRead = () => () => undefined } = options;
  const { copy } = connect<SecondCopyApi>(createWorker, {
    limitsMs: {
      'copy.append': MINUTE / 6,
      'copy.facts': MINUTE / 2,
      // Everything is looked through once.
      'copy.open': MINUTE,
      'copy.next': MINUTE / 2,
      'copy.snapshot': 10 * MINUTE,
    },
  }).api;
  let isPossible = true;
  let report: CopyReport | null = null;

  return {
    service: copy,
    report: () => report,

    async append(batch) {
      if (!isPossible) return true;
      const kept = copy.append(batch).then(
        (answer) => {
          // Nothing can lack in a copy that there cannot be.
          if (answer.kind === 'unavailable' && answer.reason === 'no_backend') isPossible = false;
          return answer.kind === 'kept' || !isPossible;
        },
        () => false,
      );
      return Promise.race([kept, no(LONGEST_WAIT_MS)]);
    },

    async read(): Promise<CopyReader | null> {
      const copyId = crypto.randomUUID();
      const opened = await copy.open(copyId);
      if (opened.kind === 'none') return null;
      if (opened.kind === 'unavailable') {
        if (opened.reason === 'no_backend') return null;
        throw new Error(opened.detail ?? opened.reason);
      }
      const end = onRead();
      return {
        async next() {
          const page = await copy.next(copyId);
          if (page.kind === 'page') return page;
          end();
          if (page.kind === 'unavailable') throw new Error(page.detail ?? page.reason);
          ({ report } = page);
          return null;
        },
      };
    },
  };
}

function startWorker(): Worker {
  return new Worker(scriptUrl(secondCopyUrl), { type: 'module' });
}

function no(afterMs: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), afterMs);
  });
}
