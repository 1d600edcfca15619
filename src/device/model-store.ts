// Models that are fetched only when the person asks: downloaded once with progress, checked, kept in Cache Storage for use
// offline, removable. The worker that uses them reads the same cache.

export const MODEL_CACHE = 'plumbline-models-v1';

export interface StoredModelFile {
  /** Below models/, as in the manifest. */
  readonly path: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
}

export type ModelDownload =
  | { readonly kind: 'stored' }
  | {
      readonly kind: 'failed';
      readonly reason: 'offline' | 'model_missing' | 'model_corrupt' | 'storage_full' | 'aborted';
      readonly detail: string;
    };

export interface ModelStore {
  /** True when every file is kept. */
  has(): Promise<boolean>;
  /** `onProgress` gets 0–1 of all bytes. What was already kept is not fetched again; nothing unverified is ever kept. */
  download(onProgress: (share: number) => void, signal?: AbortSignal): Promise<ModelDownload>;
  remove(): Promise<void>;
  readonly totalBytes: number;
}

export interface ModelStoreOptions {
  readonly files: readonly StoredModelFile[];
  /** Ends with a slash; models/ lies below it. */
  readonly baseUrl: string;
  readonly caches?: CacheStorage;
  readonly fetch?: typeof globalThis.fetch;
}

export function createModelStore(options: ModelStoreOptions): ModelStore {
  const { files, baseUrl } = options;
  const fetchFile = options.fetch ?? ((...args: Parameters<typeof fetch>) => fetch(...args));
  const open = () => (options.caches ?? caches).open(MODEL_CACHE);
  const urlOf = ({ path }: StoredModelFile) => new URL(`models/${path}`, baseUrl).href;
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);

  async function missing(cache: Cache): Promise<StoredModelFile[]> {
    const kept = await Promise.all(files.map((file) => cache.match(urlOf(file))));
    return files.filter((_file, index) => !kept[index]);
  }

  return {
    totalBytes,
    async has() {
      return (await missing(await open())).length === 0;
    },
    async download(onProgress, signal) {
      try {
        const cache = await open();
        const wanted = await missing(cache);
        let done = totalBytes - wanted.reduce((sum, { bytes }) => sum + bytes, 0);
        onProgress(done / totalBytes);
        for (const file of wanted) {
          const response = await fetchFile(urlOf(file), { ...(signal ? { signal } : {}), cache: 'no-store' });
          if (!response.ok || !response.body || response.headers.get('content-type')?.startsWith('text/html') === true)
            return { kind: 'failed', reason: 'model_missing', detail: `${file.path}: ${response.status}` };
          const bytes = await readAll(response.body, file.bytes, (chunk) => {
            done += chunk;
            onProgress(Math.min(1, done / totalBytes));
          });
          if (!bytes || (await sha256(bytes)) !== file.sha256)
            return { kind: 'failed', reason: 'model_corrupt', detail: file.path };
          await cache.put(urlOf(file), new Response(bytes, { headers: { 'Content-Length': String(file.bytes) } }));
        }
        return { kind: 'stored' };
      } catch (error) {
        return { kind: 'failed', reason: reasonOf(error, signal), detail: String(error) };
      }
    },
    async remove() {
      const cache = await open();
      await Promise.all(files.map((file) => cache.delete(urlOf(file))));
    },
  };
}

/** All bytes; null where there are not exactly `expected` of them. */
async function readAll(
  body: ReadableStream<Uint8Array>,
  expected: number,
  onChunk: (bytes: number) => void,
): Promise<ArrayBuffer | null> {
  const bytes = new Uint8Array(expected);
  let at = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return at === expected ? bytes.buffer : null;
    if (at + value.byteLength > expected) {
      await reader.cancel();
      return null;
    }
    bytes.set(value, at);
    at += value.byteLength;
    onChunk(value.byteLength);
  }
}

function reasonOf(error: unknown, signal?: AbortSignal): 'offline' | 'storage_full' | 'aborted' {
  if (signal?.aborted) return 'aborted';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'storage_full' : 'offline';
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
