// Speaks to the app's vision worker from a bare page; passed to `page.evaluate`, so it stands on nothing outside itself.

export interface VisionQuestion {
  readonly workerUrl: string;
  readonly backend: 'wasm' | 'webgl' | 'webgpu';
  /** JPEG, base64. */
  readonly picture: string;
}

/** Starts the worker on that backend alone and poses one picture; answers of both calls. */
export async function askVisionWorker(question: VisionQuestion): Promise<[unknown, unknown]> {
  interface Policies {
    createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
  }
  const page = globalThis as unknown as { trustedTypes: Policies; policy?: ReturnType<Policies['createPolicy']> };
  page.policy ??= page.trustedTypes.createPolicy('plumbline', { createScriptURL: (url: string) => url });
  const worker = new Worker(page.policy.createScriptURL(question.workerUrl), { type: 'module' });
  let last = 0;
  // Comlink's wire format.
  const call = (path: readonly string[], args: readonly unknown[], transfer: Transferable[] = []) =>
    new Promise<unknown>((done, fail) => {
      const id = String((last += 1));
      worker.addEventListener('message', ({ data }: MessageEvent<{ id: string; name?: string; value: unknown }>) => {
        if (data.id !== id) return;
        if (data.name === 'throw') fail(new Error(JSON.stringify(data.value)));
        else done(data.value);
      });
      worker.addEventListener('error', (event) => fail(new Error(event.message)), { once: true });
      const argumentList = args.map((value) => ({ type: 'RAW', value }));
      worker.postMessage({ id, type: 'APPLY', path, argumentList }, transfer);
    });
  const bytes = Uint8Array.from(atob(question.picture), (character) => character.charCodeAt(0));
  const started = await call(
    ['pose', 'start'],
    [{ backend: question.backend, model: 'lightning', strict: true, smooth: false }],
  );
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  const estimate = await call(['pose', 'estimate'], [picture, 0], [picture]);
  worker.terminate();
  return [started, estimate];
}
