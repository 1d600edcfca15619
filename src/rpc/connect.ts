// The page's half of the bridge to a worker: starts it at the first call, races every call against the worker's death and against time,
// starts it again, at once and then with growing pauses, and tells how it stands. A call never hangs.
import { transfer, wrap } from 'comlink';
import type { Unavailable } from '../contracts/outcome.ts';
import type { RealmState } from '../contracts/service-health.ts';
import { callable, type Send } from './callable.ts';
import { createCallFigures } from './call-figures.ts';
import type { ConnectOptions, Connected, WorkerLike } from './connection.ts';
import { PING } from './serve.ts';
import { isTransferable, transferables } from './transferables.ts';

const DEFAULTS = {
  heartbeatTimeoutMs: 45_000,
  heartbeatEveryMs: 5000,
  callTimeoutMs: 180_000,
  forgiveAfterMs: 60_000,
} as const;
/** Deaths in short order: after the first it starts at once, then with pauses that double. */
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;
/** Calls in a row that outlast their limits, with no answer in between: what answers pings and nothing else hangs. */
const HANGS_AFTER = 2;

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
  /** Sessions that are being set up again, by service. */
  readonly resuming: Map<string, Promise<unknown>>;
  heartbeat: ReturnType<typeof setInterval> | null;
  lastSignMs: number;
  unanswered: number;
}

/**
 * `createWorker` is called at the first call and again at each restart. A call that died with its worker is repeated once on the
 * new one unless it transferred its arguments; so methods must be safe to repeat.
 */
export function connect<T extends object>(createWorker: () => WorkerLike, options: ConnectOptions = {}): Connected<T> {
  const settings = { ...DEFAULTS, ...options };
  const now = options.now ?? (() => performance.now());
  const { limitsMs = {}, sessions = {} } = options;
  const figures = createCallFigures();
  const session = new Map<string, readonly unknown[]>();
  let realm: Realm | null = null;
  let opened = 0;
  let deaths = 0;
  let restsUntilMs = Number.NEGATIVE_INFINITY;
  let last: { readonly detail: string; readonly atMs: number } | null = null;

  function open(): Realm {
    const worker = createWorker();
    const opening: Realm = {
      worker,
      remote: wrap(worker as unknown as Parameters<typeof wrap>[0]),
      startedMs: now(),
      calls: new Set(),
      resuming: new Map(),
      heartbeat: null,
      lastSignMs: now(),
      unanswered: 0,
    };
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      died(opening, `error: ${'message' in event && typeof event.message === 'string' ? event.message : 'unknown'}`);
    });
    worker.addEventListener('messageerror', () => died(opening, 'a message could not be read'));
    // Comlink listens for itself; here any message, an answer to PING too, is a sign of life.
    worker.addEventListener('message', () => {
      opening.lastSignMs = now();
    });
    opened += 1;
    return opening;
  }

  /** The worker of a new realm knows nothing: what was set up in the one before is set up again. */
  function resume(resumed: Realm): void {
    for (const [method, args] of session) {
      const path = method.split('.');
      const service = path[0] ?? '';
      const limit = setTimeout(() => died(resumed, `${method} hangs`), limitOf(path));
      const set = new Promise((settle) => {
        run(resumed, { path, args, transferred: true, attempts: 0, settle, fail: settle });
      }).finally(() => {
        clearTimeout(limit);
        resumed.resuming.delete(service);
      });
      resumed.resuming.set(service, set);
    }
  }

  function died(victim: Realm, detail: string): void {
    if (realm !== victim) return;
    end(victim);
    realm = null;
    deaths = now() - victim.startedMs >= settings.forgiveAfterMs ? 1 : deaths + 1;
    rest(detail);
    for (const call of victim.calls) {
      if (isResting() || call.transferred || call.attempts > 1) lost(call, detail);
      else dispatch(call);
    }
  }

  function rest(detail: string): void {
    const pauseMs = deaths <= 1 ? 0 : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (deaths - 2));
    last = { detail, atMs: now() };
    restsUntilMs = now() + pauseMs;
    options.onDeath?.(detail, pauseMs);
  }

  const isResting = () => now() < restsUntilMs;
  const limitOf = (path: readonly string[]) => limitsMs[path.join('.')] ?? settings.callTimeoutMs;

  function lost(call: Call, detail: string): void {
    figures.failed(call.path);
    call.settle(unavailable('worker_died', detail));
  }

  function end(ending: Realm): void {
    if (ending.heartbeat !== null) clearInterval(ending.heartbeat);
    ending.heartbeat = null;
    ending.worker.terminate();
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
    if (!realm && isResting()) {
      lost(call, last?.detail ?? '');
      return;
    }
    try {
      if (!realm) {
        realm = open();
        resume(realm);
      }
    } catch (error) {
      // A browser without module workers, or a policy that forbids this one.
      deaths = Math.max(2, deaths + 1);
      rest(String(error));
      lost(call, String(error));
      return;
    }
    const current = realm;
    const before = current.resuming.get(call.path[0] ?? '');
    if (before) void before.then(() => (realm === current ? run(current, call) : dispatch(call)));
    else run(current, call);
  }

  function run(on: Realm, call: Call): void {
    call.attempts += 1;
    on.calls.add(call);
    watch(on);
    const answered = () => {
      on.unanswered = 0;
      return on.calls.delete(call);
    };
    invoke(on.remote, call).then(
      (value) => {
        if (!answered()) return;
        keepSession(call, value);
        call.settle(value);
      },
      (error: unknown) => {
        if (answered()) call.fail(error);
      },
    );
  }

  function keepSession({ path, args, transferred }: Call, value: unknown): void {
    const method = path.join('.');
    if (method in sessions && !transferred && !isUnavailable(value)) session.set(method, args);
    for (const [begins, ends] of Object.entries(sessions)) if (ends === method) session.delete(begins);
  }

  const send: Send = (path, args) =>
    new Promise((done, reject) => {
      const beganMs = now();
      let settled = false;
      const limit = setTimeout(() => {
        figures.failed(path);
        const on = realm;
        finish(() => done(unavailable('timed_out', path.join('.'))));
        if (!on?.calls.delete(call)) return;
        on.unanswered += 1;
        if (on.unanswered >= HANGS_AFTER) died(on, `${path.join('.')} hangs`);
      }, limitOf(path));
      const finish = (act: () => void) => {
        if (settled) return;
        settled = true;
        clearTimeout(limit);
        act();
      };
      const call: Call = {
        path,
        args,
        transferred: transferables(args).length > 0,
        attempts: 0,
        settle: (value) =>
          finish(() => {
            if (!isUnavailable(value) || value.reason !== 'worker_died') figures.answered(path, now() - beganMs);
            done(value);
          }),
        fail: (error) =>
          finish(() => {
            figures.failed(path);
            last = { detail: `${path.join('.')} threw: ${String(error)}`, atMs: now() };
            reject(error instanceof Error ? error : new Error(String(error)));
          }),
      };
      dispatch(call);
    });

  function stateNow(): RealmState {
    if (realm) return realm.resuming.size > 0 ? 'restarting' : 'running';
    if (deaths === 0) return 'not_started';
    return isResting() ? 'failed' : 'restarting';
  }

  return {
    api: callable(send) as T,
    send,
    health() {
      const state = stateNow();
      return {
        state,
        uptimeMs: realm ? now() - realm.startedMs : null,
        restarts: Math.max(0, opened - 1),
        startsAgainInMs: state === 'failed' ? restsUntilMs - now() : null,
        lastFailure: last && { detail: last.detail, agoMs: now() - last.atMs },
        figures: figures.byService(),
      };
    },
    close() {
      const closing = realm;
      realm = null;
      deaths = 0;
      restsUntilMs = Number.NEGATIVE_INFINITY;
      session.clear();
      if (!closing) return;
      end(closing);
      for (const call of closing.calls) call.settle(unavailable('aborted'));
    },
  };
}

function unavailable(reason: Unavailable['reason'], detail?: string): Unavailable {
  return detail === undefined ? { kind: 'unavailable', reason } : { kind: 'unavailable', reason, detail };
}

function isUnavailable(value: unknown): value is Unavailable {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'unavailable';
}

async function invoke(remote: unknown, call: Call): Promise<unknown> {
  let target = remote as Record<string, unknown> & ((...args: unknown[]) => Promise<unknown>);
  for (const key of call.path) target = target[key] as typeof target;
  return target(...call.args.map((arg) => (isTransferable(arg) ? transfer(arg, [arg]) : arg)));
}
