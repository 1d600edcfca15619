// The app's lock as the page keeps it: other tabs are told, the second copy is made anew, drafts stay off the disk, and it locks by itself. Locking
// is leaving: a page that is loaded anew has nothing of the one before in its memory.
import type { AppLock, AppServices } from '../features/app-services.tsx';
import { DEFAULT_LOCK_AFTER_MIN } from '../features/lock-after.ts';
import { keepWeekAtHand } from '../features/plan/kept-week.ts';
import { dropDrafts, keepDraftsAtHand } from '../features/use-draft.ts';
import { LOCK_TELLER, lockChannelName } from '../storage/late-lock.ts';
import type { OpenedStorage } from '../storage/open.ts';
import type { Settings } from '../storage/storage.ts';
import { eraseEverything, followErasing } from './erase-everything.ts';
import { COPY_SOURCE } from './keep-copies.ts';
import { isTraining, watchAway } from './lock-when-away.ts';
import { loadSecondCopy } from './second-copy-later.ts';
import { whenWritten } from './when-written.ts';

const MINUTE_MS = 60_000;
/** A snapshot that another tab, or this page by itself, is at: it may hold what lay open before. */
const MOST_ATTEMPTS = 20;
const BETWEEN_ATTEMPTS_MS = 500;
/** A set in front of the camera is in memory until it ends. */
const IN_MOTION = /^\/(?:coach\/.+|workout\/camera)$/;
/** Told to every tab: the person wants all of them locked. */
const LOCK_NOW_CHANNEL = 'plumbline-lock-now';

export interface AppLockParts extends Pick<AppServices, 'workout' | 'importUnderWay' | 'now'> {
  readonly storage: OpenedStorage;
  readonly settings: () => Settings;
}

export async function createAppLock({
  storage,
  workout,
  importUnderWay,
  now,
  settings,
}: AppLockParts): Promise<AppLock> {
  const { lock } = storage;
  let isOn = (await lock.state()) !== 'none';
  let isChanging = false;
  keepAtHand(isOn);

  const isWriting = () => isChanging || importUnderWay.store.getState().kind === 'running';
  const isBusy = () => isWriting() || isTraining(workout.store.getState(), now().getTime());

  async function leave(): Promise<void> {
    hidePage();
    dropDrafts();
    await whenWritten(COPY_SOURCE.database);
    globalThis.location.reload();
  }

  /** One change at a time; while it runs the page is not left. */
  async function change<T>(work: () => Promise<T>): Promise<T> {
    isChanging = true;
    try {
      return await work();
    } finally {
      isOn = (await lock.state().catch(() => 'open')) !== 'none';
      keepAtHand(isOn);
      isChanging = false;
    }
  }

  followAway({
    nowMs: () => now().getTime(),
    afterMs: () => (isOn ? (settings().lockAfterMin ?? DEFAULT_LOCK_AFTER_MIN) * MINUTE_MS : null),
    isBusy,
    lock: () => void leave(),
  });
  listen(lockChannelName(COPY_SOURCE.database), (teller) => {
    // What this page holds is of before: it would be written as it was sealed, or not, until then.
    if (teller !== LOCK_TELLER) void leave();
  });
  listen(LOCK_NOW_CHANNEL, () => {
    if (isOn && !isWriting() && !IN_MOTION.test(globalThis.location.pathname)) void leave();
  });
  followErasing(() => storage.close());

  return {
    state: () => lock.state(),
    setUp: (passphrase, onProgress) =>
      change(async () => {
        await lock.setUp(passphrase, onProgress);
        await remakeCopies(storage.copying);
      }),
    change: (passphrase, next) =>
      change(async () => {
        const isChanged = await lock.change(passphrase, next);
        // The old passphrase would open the older copies.
        if (isChanged) await remakeCopies(storage.copying);
        return isChanged;
      }),
    remove: (passphrase, onProgress) =>
      change(async () => {
        const isRemoved = await lock.remove(passphrase, onProgress);
        if (isRemoved) await remakeCopies(storage.copying);
        return isRemoved;
      }),
    async lockNow() {
      tell(LOCK_NOW_CHANNEL);
      await leave();
    },
    async eraseEverything() {
      const { left } = await eraseEverything({
        closeStorage: () => storage.close(),
        eraseSecondCopy: async () => (await loadSecondCopy()).service.eraseAll(),
      });
      return left;
    },
  };
}

/** What makes things quicker or safer as long as nothing is sealed. */
function keepAtHand(isLockOn: boolean): void {
  keepDraftsAtHand(isLockOn);
  keepWeekAtHand(isLockOn);
}

/** Nothing that lay open, or that another passphrase opens, is left in the second copy: it is made anew, or else taken away. */
async function remakeCopies(copying: OpenedStorage['copying']): Promise<void> {
  const { service } = await loadSecondCopy();
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    let isBusy = false;
    const isMade = await copying
      .whileCopying(async () => {
        const answer = await service.snapshot(COPY_SOURCE, { alone: true });
        isBusy = answer.kind === 'busy';
        return answer.kind === 'made';
      })
      .catch(() => false);
    if (isMade) return;
    if (!isBusy) break;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_ATTEMPTS_MS));
  }
  await service.eraseAll();
}

function followAway(parts: Omit<Parameters<typeof watchAway>[0], 'later'>): void {
  const watch = watchAway({
    ...parts,
    later(run, ms) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') watch.hidden();
    else if (watch.shown()) hidePage();
  });
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'file') watch.picking();
    },
    { capture: true },
  );
}

/** Before it is loaded anew: whoever looks sees nothing of it any more. */
function hidePage(): void {
  const root = document.getElementById('root');
  if (root) root.hidden = true;
}

function listen(name: string, onMessage: (data: unknown) => void): void {
  if (typeof BroadcastChannel === 'undefined') return;
  new BroadcastChannel(name).addEventListener('message', ({ data }) => onMessage(data));
}

function tell(name: string): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(name);
  channel.postMessage(null);
  channel.close();
}
