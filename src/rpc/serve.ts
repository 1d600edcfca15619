// The worker's half of the bridge: offers an api of services to whoever created this worker.
import { expose } from 'comlink';

/** Answers PING so that the other side can tell a busy worker from a dead one. */
export const PING = 'plumbline:ping';
export const PONG = 'plumbline:pong';

/** A message port or, by default, the worker's own global scope. */
export interface Endpoint {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  start?: () => void;
}

/** Call once, at the end of the worker's entry, when every message can be answered. */
export function serve(api: object, endpoint: Endpoint = globalThis as unknown as Endpoint): void {
  endpoint.addEventListener('message', (event) => {
    if (event.data === PING) endpoint.postMessage(PONG);
  });
  expose(api, endpoint as Parameters<typeof expose>[1]);
}
