// Weights come from disk, from the network or from the cache, and none of the three is trusted: every file is held against
// the size and sha256 in models/manifest.json before it is used.
import type { Unavailable } from '../contracts/outcome.ts';

export interface ModelFile {
  /** Below models/, with forward slashes. */
  readonly path: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
}

/** One entry of models/manifest.json. */
export interface ModelEntry {
  readonly id: string;
  readonly files: readonly ModelFile[];
  readonly licence: string;
  readonly source: string;
  readonly input: string;
  readonly accuracy: string;
  /** True: fetched with the app and held for offline use. False: only after the person asked for it. */
  readonly precache: boolean;
}

export type ModelBytes = { readonly kind: 'read'; readonly bytes: ArrayBuffer } | Unavailable;

/** A file's bytes; null where there is no such file; throws where it could not be reached. */
export type ModelReader = (path: string, entry: ModelEntry) => Promise<ArrayBuffer | null>;

export interface ModelFiles {
  /** `name` is the file's last path segment, e.g. `weights.bin`. Fails with `model_missing`, `model_corrupt` or `offline`. */
  read(modelId: string, name: string): Promise<ModelBytes>;
}

export function createModelFiles(models: readonly ModelEntry[], reader: ModelReader): ModelFiles {
  return {
    async read(modelId, name) {
      const entry = models.find((model) => model.id === modelId);
      const file = entry?.files.find(({ path }) => path.split('/').at(-1) === name);
      if (!entry || !file) return failure('model_missing', `${modelId}/${name} is not in the manifest`);
      let bytes: ArrayBuffer | null;
      try {
        bytes = await reader(file.path, entry);
      } catch (error) {
        return failure('offline', `${file.path}: ${String(error)}`);
      }
      if (!bytes) return failure('model_missing', file.path);
      if (bytes.byteLength !== file.bytes || (await sha256(bytes)) !== file.sha256)
        return failure('model_corrupt', file.path);
      return { kind: 'read', bytes };
    },
  };
}

/** Lower-case hex. */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where device/model-store.ts keeps models fetched on request. */
export const MODEL_CACHE = 'plumbline-models-v1';

/**
 * Reads below `baseUrl` (ends with a slash). Models fetched on request are only ever read from the cache: starting a service
 * never downloads them behind the person's back.
 */
export function browserModelReader(baseUrl: string): ModelReader {
  return async (path, entry) => {
    const url = new URL(`models/${path}`, baseUrl).href;
    const kept = 'caches' in globalThis ? await caches.match(url, { cacheName: MODEL_CACHE }) : undefined;
    if (kept) return kept.arrayBuffer();
    if (!entry.precache) return null;
    const response = await fetch(url);
    // A host that answers unknown addresses with the page itself.
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    return response.ok && !isPage ? response.arrayBuffer() : null;
  };
}

function failure(reason: Unavailable['reason'], detail: string): Unavailable {
  return { kind: 'unavailable', reason, detail };
}
