// The page's half of the bridge to a worker: starts it at the first call, races every call against the worker's death,
// restarts it once, and then says so. A call never hangs.
import { transfer, wrap } from 'comlink';
import type { Unavailable } from '../contracts/outcome.ts';
import { PING, PONG } from './serve.ts';

/** What is needed of a Worker; tests pass their own. */
export interface WorkerLike {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: string, listener: (event: Event) => void): void;
  removeEventListener(type: string, listener: (event: Event) => void): void;
  terminate(): void;
}

export interface ConnectOptions {
  /** A worker that answers no ping for this long while calls wait is dead. Long: compiling shaders blocks a worker for seconds. */
  readonly heartbeatTimeoutMs?: number;
  readonly heartbeatEveryMs?: number;
  /** The longest any call may take, whatever the worker says; then it answers `timed_out`. */
  readonly callTimeoutMs?: number;
  /** A worker that lived this long has earned another restart. */
  readonly forgiveAfterMs?: number;
  /** Told of each death: for the log and for a message. `final`: it will not be restarted. */
  readonly onDeath?: (detail: string, final: boolean) => void;
  readonly now?: () => number;
}

export interface Connected<T extends object> {
  /**
   * The worker's api. Where the worker is dead, out of time or closed, a method resolves to Unavailable (`worker_died`,
   * `timed_out`, `aborted`) in place of its usual answer; methods whose answer is void resolve. It rejects only where the
   * service threw, which is a bug.
   * ImageBitmap, VideoFrame, MessagePort, ReadableStream and MediaStreamTrack arguments are transferred, never copied.
   */
  readonly api: T;
  /** Ends the worker; waiting calls answer `aborted`. A later call starts a new one. */
  close(): void;
}

const DEFAULTS = {
  heartbeatTimeoutMs: 45_000,
  heartbeatEveryMs: 5000,
  callTimeoutMs: 180_000,
  forgiveAfterMs: 60_000,
} as const;
const MAX_RESTARTS = 1;

interface Call {
  readonly path: readonly string[];
  readonly args: readonly unknown[];
  /** Its arguments were transferred: they are gone, so it cannot be tried again. */
  readonly transferred: boolean;
  attempts: number;
  readonly settle: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
}

interface Realm {
  readonly worker: WorkerLike;
  readonly remote: unknown;
  readonly startedMs: number;
  readonly calls: Set<Call>;
  heartbeat: ReturnType<typeof setInterval> | null;
  lastSignMs: number;
}

/**
 * `createWorker` is called at the first call and again at a restart. A call that died with its worker is repeated once on the
 * new one unless it transferred its arguments; so methods must be safe to repeat.
 */
export function connect<T extends object>(createWorker: () => WorkerLike, options: ConnectOptions = {}): Connected<T> {
  const settings = { ...DEFAULTS, ...options };
  const now = options.now ?? (() => performance.now());
  let realm: Realm | null = null;
  let restarts = 0;
  let dead: string | null = null;

  function open(): Realm {
    const worker = createWorker();
    const opened: Realm = {
      worker,
      remote: wrap(worker as unknown as Parameters<typeof wrap>[0]),
      startedMs: now(),
      calls: new Set(),
      heartbeat: null,
      lastSignMs: now(),
    };
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      died(opened, `error: ${'message' in event && typeof event.message === 'string' ? event.message : 'unknown'}`);
    });
    worker.addEventListener('messageerror', () => died(opened, 'a message could not be read'));
    worker.addEventListener('message', (event) => {
      opened.lastSignMs = now();
      // Comlink listens for itself; PONG is all that is ours.
      if ((event as MessageEvent).data === PONG) opened.lastSignMs = now();
    });
    return opened;
  }

  function died(victim: Realm, detail: string): void {
    if (realm !== victim) return;
    close(victim);
    realm = null;
    if (now() - victim.startedMs >= settings.forgiveAfterMs) restarts = 0;
    const final = restarts >= MAX_RESTARTS;
    if (final) dead = detail;
    else restarts += 1;
    options.onDeath?.(detail, final);
    for (const call of victim.calls) {
      if (final || call.transferred || call.attempts > 1) call.settle(unavailable('worker_died', detail));
      else dispatch(call);
    }
  }

  function close(closing: Realm): void {
    if (closing.heartbeat !== null) clearInterval(closing.heartbeat);
    closing.heartbeat = null;
    closing.worker.terminate();
  }

  function watch(watched: Realm): void {
    if (watched.heartbeat !== null) return;
    watched.lastSignMs = now();
    watched.heartbeat = setInterval(() => {
      if (watched.calls.size === 0) {
        if (watched.heartbeat !== null) clearInterval(watched.heartbeat);
        watched.heartbeat = null;
        return;
      }
      if (now() - watched.lastSignMs > settings.heartbeatTimeoutMs) died(watched, 'no sign of life');
      else watched.worker.postMessage(PING);
    }, settings.heartbeatEveryMs);
  }

  function dispatch(call: Call): void {
    if (dead !== null) {
      call.settle(unavailable('worker_died', dead));
      return;
    }
    try {
      realm ??= open();
    } catch (error) {
      // A browser without module workers, or a policy that forbids this one.
      dead = String(error);
      options.onDeath?.(dead, true);
      call.settle(unavailable('worker_died', dead));
      return;
    }
    const current = realm;
    call.attempts += 1;
    current.calls.add(call);
    watch(current);
    invoke(current.remote, call).then(
      (value) => {
        if (current.calls.delete(call)) call.settle(value);
      },
      (error: unknown) => {
        if (current.calls.delete(call)) call.fail(error);
      },
    );
  }

  function start(path: readonly string[], args: readonly unknown[]): Promise<unknown> {
    return new Promise((done, fail) => {
      let settled = false;
      const limit = setTimeout(() => settle(unavailable('timed_out', path.join('.'))), settings.callTimeoutMs);
      const finish = (act: () => void) => {
        if (settled) return;
        settled = true;
        clearTimeout(limit);
        act();
      };
      const settle = (value: unknown) => finish(() => done(value));
      dispatch({
        path,
        args,
        transferred: transferables(args).length > 0,
        attempts: 0,
        settle,
        fail: (error) => finish(() => fail(error instanceof Error ? error : new Error(String(error)))),
      });
    });
  }

  return {
    api: callable([], start) as T,
    close() {
      const closing = realm;
      realm = null;
      restarts = 0;
      dead = null;
      if (!closing) return;
      close(closing);
      for (const call of closing.calls) call.settle(unavailable('aborted'));
    },
  };
}

function unavailable(reason: Unavailable['reason'], detail?: string): Unavailable {
  return detail === undefined ? { kind: 'unavailable', reason } : { kind: 'unavailable', reason, detail };
}

/** A stand-in for the api: property reads collect a path, a call sends it. */
function callable(
  path: readonly string[],
  start: (path: readonly string[], args: readonly unknown[]) => unknown,
): object {
  return new Proxy(() => undefined, {
    get(_target, key) {
      // Not a promise, whatever awaits it; and nothing a debugger or a test asks for is a remote method.
      if (typeof key === 'symbol' || key === 'then') return undefined;
      return callable([...path, key], start);
    },
    apply: (_target, _self, args: unknown[]) => start(path, args),
  });
}

async function invoke(remote: unknown, call: Call): Promise<unknown> {
  let target = remote as Record<string, unknown> & ((...args: unknown[]) => Promise<unknown>);
  for (const key of call.path) target = target[key] as typeof target;
  const moved = transferables(call.args);
  const args = call.args.map((arg) =>
    typeof arg === 'object' && arg !== null && moved.includes(arg as Transferable)
      ? transfer(arg, [arg as Transferable])
      : arg,
  );
  return target(...args);
}

function transferables(args: readonly unknown[]): Transferable[] {
  // Not every realm has them all: Node has no pictures, a worker no tracks.
  const kinds = [
    globalThis.ImageBitmap,
    globalThis.VideoFrame,
    globalThis.MessagePort,
    globalThis.ReadableStream,
    globalThis.MediaStreamTrack,
  ].filter((kind) => (kind as unknown) !== undefined);
  return args.filter((arg): arg is Transferable => kinds.some((kind) => arg instanceof kind));
}
