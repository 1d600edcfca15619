// How the system opens the app again while it is open: a shortcut, the icon, a file. The manifest asks for the window to be brought to the
// front and left as it is (`focus-existing`), so that no set is lost; what was wanted arrives here.

export interface Launch {
  /** Path and query within the app; null where the browser does not say. */
  readonly path: string | null;
  readonly files: readonly File[];
  /** Files that could not be read. */
  readonly unread: number;
}

/** What is needed of window.launchQueue. */
export interface LaunchQueuePort {
  setConsumer(consumer: (params: LaunchParamsLike) => void): void;
}

export interface LaunchParamsLike {
  readonly targetURL?: string | null;
  readonly files?: readonly { readonly kind?: string; getFile?(): Promise<File> }[];
}

/** Launches that came before are told at once. Nothing happens where the browser has no such queue. */
export function followLaunches(onLaunch: (launch: Launch) => void, queue = ownQueue()): void {
  queue?.setConsumer((params) => {
    void readLaunch(params).then(onLaunch);
  });
}

async function readLaunch({ targetURL, files = [] }: LaunchParamsLike): Promise<Launch> {
  const read = await Promise.all(
    files.map(async (handle) => (handle.getFile ? handle.getFile().catch(() => null) : null)),
  );
  const found = read.filter((file) => file !== null);
  return { path: pathOf(targetURL), files: found, unread: files.length - found.length };
}

function pathOf(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function ownQueue(): LaunchQueuePort | null {
  return (globalThis as { readonly launchQueue?: LaunchQueuePort }).launchQueue ?? null;
}

export interface LaunchPlace {
  /** Path and query of the page. */
  readonly path: string;
  /** A set is under way: nothing else may come between. */
  readonly inMotion: boolean;
  /** The page was reloaded, and this is what it had been launched with: browsers tell that once more. */
  readonly isRepeated: boolean;
}

/** `stay`: there is nothing to be done. `wait`: it is to be gone to when the set is over. */
export type LaunchStep = { readonly kind: 'stay' } | { readonly kind: 'go' | 'wait'; readonly path: string };

/** The icon only brings the window to the front; a shortcut goes to its screen, unless a set is under way; files wait for its end. */
export function launchStep(launch: Launch, place: LaunchPlace, incomingPath: string): LaunchStep {
  const isHere = (path: string) => place.path.split('?')[0] === path;
  if (launch.files.length > 0 || launch.unread > 0) {
    if (place.isRepeated && !isHere(incomingPath)) return { kind: 'stay' };
    const path = launch.files.length === 0 ? `${incomingPath}?failed` : incomingPath;
    return { kind: place.inMotion ? 'wait' : 'go', path };
  }
  const { path } = launch;
  if (path === null || path === '/' || path === place.path || place.isRepeated || place.inMotion)
    return { kind: 'stay' };
  return { kind: 'go', path };
}
