// When a snapshot of the log is made: at a quiet moment, where much was written since the last or a day has gone by, and where the second copy lacks
// something that only a snapshot can give it.
import type { CopySource, SecondCopyFacts, SecondCopyService } from '../contracts/second-copy.ts';
import type { AppServices } from '../features/app-services.tsx';
import { lockChannelName } from '../storage/late-lock.ts';
import type { OpenedStorage } from '../storage/open.ts';
import { COPIED_STORES } from '../storage/write-passage.ts';
import { loadSecondCopy, markLog } from './second-copy-later.ts';

const MOST_BYTES_SINCE = 4_000_000;
/** Each visit that writes has a file of its own. */
const MOST_FILES_SINCE = 24;
const DAY_MS = 86_400_000;

export interface CopyKeeper {
  /** Makes a snapshot where one is due and nobody trains. Never rejects. */
  look(): Promise<void>;
  /** Makes one at once and keeps nothing older: what was sealed since, or by another passphrase, must not lie open there. Never rejects. */
  remake(): Promise<boolean>;
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
    async remake() {
      await looking;
      const made = await copying
        .whileCopying(async () => (await service.snapshot(COPY_SOURCE, { alone: true })).kind === 'made')
        .catch(() => false);
      return made;
    },
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

/** How long after the first screen, after a workout and after an import it is looked whether a snapshot is due. */
const AFTERWARDS_MS = 3000;

export interface KeepCopiesParts extends Pick<AppServices, 'workout' | 'importUnderWay' | 'now'> {
  readonly storage: OpenedStorage;
  /** There is nothing to be copied before something was written. */
  readonly isFirstVisit: boolean;
}

/** Looks once the first screen stands, and whenever a workout or an import is over, until the page goes. */
export async function keepCopies({
  storage,
  workout,
  importUnderWay,
  now,
  isFirstVisit,
}: KeepCopiesParts): Promise<void> {
  if (isFirstVisit) await new Promise<void>((resolve) => storage.onChange(() => resolve()));
  else if ((await storage.insight.summaryCount()) > 0) markLog();
  const { service } = await loadSecondCopy();
  const keeper = createCopyKeeper({
    copying: storage.copying,
    service,
    isQuiet: () => workout.store.getState().status === 'none' && importUnderWay.store.getState().kind !== 'running',
    nowMs: () => now().getTime(),
  });
  const soon = () => setTimeout(() => void keeper.look(), AFTERWARDS_MS);
  workout.store.subscribe(({ status }, before) => {
    if (status === 'none' && before.status !== 'none') soon();
  });
  importUnderWay.store.subscribe(({ kind }, before) => {
    if (kind === 'over' && before.kind === 'running') soon();
  });
  if (typeof BroadcastChannel !== 'undefined')
    new BroadcastChannel(lockChannelName(COPY_SOURCE.database)).addEventListener('message', () => void keeper.remake());
  soon();
}

export function isDue({ snapshots, segments }: SecondCopyFacts, nowMs: number): boolean {
  const [latest] = snapshots;
  if (!latest) return true;
  if (segments.bytes > MOST_BYTES_SINCE || segments.files > MOST_FILES_SINCE) return true;
  // A clock that was set back must not keep snapshots away.
  return segments.files > 0 && Math.abs(nowMs - latest.beganMs) > DAY_MS;
}
