// Which parts of the app work without a network, told by the files that the service worker holds.

export type OfflineFeature = 'screens' | 'counting' | 'form' | 'notes' | 'plan' | 'fonts';

/** Every file belongs to the first that knows it; the screens take the rest. */
const FILES: readonly (readonly [Exclude<OfflineFeature, 'screens'>, RegExp])[] = [
  ['counting', /^\/models\/movenet-lightning\/|\.wasm$|^\/assets\/vision/],
  ['form', /^\/models\/(?:form|form-frames|recogniser)\//],
  ['notes', /^\/models\/notes\/|^\/assets\/notes\.worker/],
  ['plan', /^\/models\/recommender\/|^\/assets\/planner/],
  ['fonts', /^\/fonts\//],
];
const FEATURES: readonly OfflineFeature[] = ['screens', ...FILES.map(([feature]) => feature)];

export interface OfflineHeld {
  readonly feature: OfflineFeature;
  readonly held: boolean;
}

/** `missing`: paths of the files that are not held. */
export function offlineFeatures(missing: readonly string[]): readonly OfflineHeld[] {
  const lacking = new Set(
    missing.map((path): OfflineFeature => FILES.find(([, files]) => files.test(path))?.[0] ?? 'screens'),
  );
  return FEATURES.map((feature) => ({ feature, held: !lacking.has(feature) }));
}

/** A worker that is being stopped answers nothing. */
const ANSWER_LIMIT_MS = 5000;

/** Paths of the files that are not held; null where no service worker is at work here, or it does not answer. Never rejects. */
export async function missingOffline(): Promise<readonly string[] | null> {
  const { navigator } = globalThis as { readonly navigator: Partial<Navigator> };
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  const worker = registration?.active;
  if (!worker) return null;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<unknown>((done) => {
    port1.addEventListener('message', ({ data }) => done(data), { once: true });
    port1.start();
    setTimeout(() => done(null), ANSWER_LIMIT_MS);
  });
  worker.postMessage({ type: 'offline-status' }, [port2]);
  const status = await answer;
  port1.close();
  if (typeof status !== 'object' || status === null || !('missing' in status) || !Array.isArray(status.missing))
    return null;
  return status.missing.filter((path) => typeof path === 'string');
}
