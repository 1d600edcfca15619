// When a snapshot of the log is made: at a quiet moment, where much was written since the last or a day has gone by, and where the second copy lacks
// something that only a snapshot can give it.
import type { CopySource, SecondCopyFacts, SecondCopyService } from '../contracts/second-copy.ts';
import type { OpenedStorage } from '../storage/open.ts';
import { COPIED_STORES } from '../storage/write-passage.ts';

const MOST_BYTES_SINCE = 4_000_000;
/** Each visit that writes has a file of its own. */
const MOST_FILES_SINCE = 24;
const DAY_MS = 86_400_000;

export interface CopyKeeper {
  /** Makes a snapshot where one is due and nobody trains. Never rejects. */
  look(): Promise<void>;
}

export interface CopyKeeperParts {
  readonly copying: OpenedStorage['copying'];
  readonly service: SecondCopyService;
  /** No workout is under way and nothing is brought in. */
  readonly isQuiet: () => boolean;
  readonly nowMs: () => number;
}

export const COPY_SOURCE: CopySource = { database: 'plumbline', stores: COPIED_STORES };

export function createCopyKeeper({ copying, service, isQuiet, nowMs }: CopyKeeperParts): CopyKeeper {
  let looking: Promise<void> | null = null;

  async function lookOnce(): Promise<void> {
    // What an earlier page did not live to tell is told first.
    await copying.prepareWrites();
    if (!isQuiet()) return;
    const facts = await service.facts();
    if (facts.kind !== 'facts') return;
    if (!isDue(facts, nowMs()) && !(await copying.isCopyBehind())) return;
    await copying.whileCopying(async () => (await service.snapshot(COPY_SOURCE)).kind === 'made');
  }

  return {
    look() {
      looking ??= lookOnce()
        .catch(() => undefined)
        .finally(() => {
          looking = null;
        });
      return looking;
    },
  };
}

export function isDue({ snapshots, segments }: SecondCopyFacts, nowMs: number): boolean {
  const [latest] = snapshots;
  if (!latest) return true;
  if (segments.bytes > MOST_BYTES_SINCE || segments.files > MOST_FILES_SINCE) return true;
  // A clock that was set back must not keep snapshots away.
  return segments.files > 0 && Math.abs(nowMs - latest.beganMs) > DAY_MS;
}
