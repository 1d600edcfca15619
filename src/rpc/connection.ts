// What connects a page with the worker that a realm of services lives in: what it needs, what it can be told, what it offers.
import type { RealmHealth } from '../contracts/service-health.ts';
import type { Send } from './callable.ts';

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
  /** The same for single methods, by their path: `pose.estimate`. */
  readonly limitsMs?: Readonly<Partial<Record<string, number>>>;
  /**
   * Methods that set a session up, by the path of what ends it. A worker that takes another's place is told the last of them that was
   * answered otherwise than `unavailable`, before any other call of that service.
   */
  readonly sessions?: Readonly<Partial<Record<string, string>>>;
  /** A worker that lived this long has earned another restart at once. */
  readonly forgiveAfterMs?: number;
  /** Told of each death. `startsAgainInMs` 0: at once; else calls answer `worker_died` until then. */
  readonly onDeath?: (detail: string, startsAgainInMs: number) => void;
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
  /** What `api` does with a call, for those who hold its path. */
  readonly send: Send;
  health(): RealmHealth;
  /** Ends the worker; waiting calls answer `aborted`. A later call starts a new one. */
  close(): void;
}
