// May the camera be opened without a tap, and is it there again? Asks the browser, never the person.

/** `granted`: opens without a question. `unknown`: this browser does not tell. */
export type CameraLeave = 'granted' | 'prompt' | 'denied' | 'unknown';

export interface CameraPresenceOptions {
  readonly permissions?: Pick<Permissions, 'query'> | null;
  readonly devices?: Pick<MediaDevices, 'enumerateDevices' | 'addEventListener' | 'removeEventListener'> | null;
  readonly page?: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  /** Passed in by tests; calls again and again until what it returns is called. */
  readonly every?: (work: () => void, ms: number) => () => void;
}

export async function cameraLeave(options: CameraPresenceOptions = {}): Promise<CameraLeave> {
  return (await status(options))?.state ?? 'unknown';
}

/** True once the person has touched this very page: a reload begins anew. Browsers that do not tell: false. */
export function wasTouched(activation: Pick<UserActivation, 'hasBeenActive'> | null = ownActivation()): boolean {
  return activation?.hasBeenActive ?? false;
}

/** Not every browser tells of cameras that come and go. */
const LOOK_EVERY_MS = 3000;

/**
 * Calls `onBack` whenever there is a camera that is not forbidden: when devices change, when it is allowed, when the page is looked at
 * again, and with `poll` every three seconds. Returns what ends it.
 */
export function watchForCamera(onBack: () => void, poll: boolean, options: CameraPresenceOptions = {}): () => void {
  const devices = options.devices === undefined ? ownDevices() : options.devices;
  const page = options.page ?? document;
  const every =
    options.every ??
    ((work, ms) => {
      const timer = setInterval(work, ms);
      return () => clearInterval(timer);
    });
  let over = false;
  let permission: PermissionStatus | null = null;

  async function look(): Promise<void> {
    if (over || page.visibilityState !== 'visible' || permission?.state === 'denied') return;
    const all = (await devices?.enumerateDevices().catch(() => [])) ?? [];
    if (!over && all.some(({ kind }) => kind === 'videoinput')) onBack();
  }
  const onChange = () => void look();
  devices?.addEventListener('devicechange', onChange);
  page.addEventListener('visibilitychange', onChange);
  const stop = poll ? every(onChange, LOOK_EVERY_MS) : () => undefined;
  void status(options).then((found) => {
    if (over) return;
    permission = found;
    found?.addEventListener('change', onChange);
  });
  return () => {
    over = true;
    stop();
    devices?.removeEventListener('devicechange', onChange);
    page.removeEventListener('visibilitychange', onChange);
    permission?.removeEventListener('change', onChange);
  };
}

async function status(options: CameraPresenceOptions): Promise<PermissionStatus | null> {
  const permissions = options.permissions === undefined ? ownPermissions() : options.permissions;
  try {
    return (await permissions?.query({ name: 'camera' })) ?? null;
  } catch {
    // Firefox knows the question only of late.
    return null;
  }
}

function ownPermissions(): Permissions | null {
  const { navigator } = globalThis;
  return 'permissions' in (navigator ?? {}) ? navigator.permissions : null;
}

function ownDevices(): MediaDevices | null {
  const { navigator } = globalThis;
  return 'mediaDevices' in (navigator ?? {}) ? navigator.mediaDevices : null;
}

function ownActivation(): UserActivation | null {
  const { navigator } = globalThis;
  return 'userActivation' in (navigator ?? {}) ? navigator.userActivation : null;
}
