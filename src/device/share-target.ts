// What other apps share with this one: the service worker takes it, also without a network and before any page is open, and lays it down
// in Cache Storage until the page has asked what is to become of it. Used by both.

/** Where the manifest sends it. */
export const INCOMING_PATH = '/incoming';
const INCOMING_CACHE = 'plumbline-incoming-v1';
/** What nobody has looked at by then is thrown away: somebody's video is not to lie about. */
const KEPT_MS = 24 * 60 * 60 * 1000;
/** Left free for the log itself. */
const SPARED_BYTES = 20_000_000;

/** `empty`: neither file nor word. `full`: no room; nothing of it was kept. */
export type ShareOutcome = 'kept' | 'empty' | 'full' | 'failed';

export type SharedItem =
  | { readonly kind: 'file'; readonly id: string; readonly file: File }
  | { readonly kind: 'text'; readonly id: string; readonly text: string };

export interface ShareShelf {
  /** `form`: as the manifest names its parts: title, text, url, files. Never rejects. */
  receive(form: FormData): Promise<ShareOutcome>;
  /** In the order in which they came. */
  waiting(): Promise<readonly SharedItem[]>;
  remove(ids: readonly string[]): Promise<void>;
  removeOld(): Promise<void>;
}

export interface ShareShelfParts {
  readonly caches: CacheStorage;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Bytes that are free; null where the browser does not say. */
  readonly room: () => Promise<number | null>;
}

export function createShareShelf({ caches, now, room }: ShareShelfParts): ShareShelf {
  const open = () => caches.open(INCOMING_CACHE);

  async function lay(texts: readonly string[], files: readonly File[]): Promise<void> {
    const cache = await open();
    const laid: string[] = [];
    const put = async (body: Blob | string, headers: Readonly<Record<string, string>>) => {
      const address = `${INCOMING_PATH}/${String(now()).padStart(14, '0')}-${String(laid.length).padStart(3, '0')}`;
      laid.push(address);
      await cache.put(address, new Response(body, { headers }));
    };
    try {
      for (const text of texts) await put(text, { 'Content-Type': 'text/plain', 'X-Kind': 'text' });
      for (const file of files)
        await put(file, {
          'Content-Type': file.type || 'application/octet-stream',
          'Content-Length': String(file.size),
          'X-Kind': 'file',
          'X-Name': encodeURIComponent(file.name),
          // Its own: a response turns nothing known into a stream of bytes.
          'X-Type': file.type,
          'X-Modified': String(file.lastModified),
        });
    } catch (error) {
      // Half a share would be taken for the whole.
      await Promise.all(laid.map((address) => cache.delete(address)));
      throw error;
    }
  }

  return {
    async receive(form) {
      try {
        await this.removeOld();
        const files = form.getAll('files').filter((part) => typeof part !== 'string');
        const text = textOf(form);
        if (files.length === 0 && text === '') return 'empty';
        const free = await room();
        const bytes = files.reduce((sum, { size }) => sum + size, text.length);
        if (free !== null && free < bytes + SPARED_BYTES) return 'full';
        await lay(text === '' ? [] : [text], files);
        return 'kept';
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
      }
    },
    async waiting() {
      await this.removeOld();
      const cache = await open();
      const requests = [...(await cache.keys())].toSorted((a, b) => (a.url < b.url ? -1 : 1));
      const items = await Promise.all(
        requests.map(async (request): Promise<SharedItem | null> => {
          const response = await cache.match(request);
          return response ? itemOf(idOf(request), response) : null;
        }),
      );
      return items.filter((item) => item !== null);
    },
    async remove(ids) {
      const cache = await open();
      await Promise.all(ids.map((id) => cache.delete(`${INCOMING_PATH}/${id}`)));
    },
    async removeOld() {
      const oldest = now() - KEPT_MS;
      const cache = await open();
      for (const request of await cache.keys())
        if (!(Number.parseInt(idOf(request), 10) > oldest)) await cache.delete(request);
    },
  };
}

/** The title alone says nothing that the words do not, where there are words; an address often stands in both. */
function textOf(form: FormData): string {
  const part = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const text = part('text');
  const url = part('url');
  const words = text.includes(url) ? text : [text, url].filter((each) => each !== '').join('\n');
  // Beside files the title is the name of what was shared.
  return words === '' && form.getAll('files').length === 0 ? part('title') : words;
}

function idOf(request: Request): string {
  return new URL(request.url).pathname.slice(INCOMING_PATH.length + 1);
}

async function itemOf(id: string, response: Response): Promise<SharedItem> {
  const header = (name: string) => response.headers.get(name) ?? '';
  if (header('X-Kind') === 'text') return { kind: 'text', id, text: await response.text() };
  const blob = await response.blob();
  const file = new File([blob], decodeURIComponent(header('X-Name')) || 'file', {
    type: header('X-Type'),
    lastModified: Number(header('X-Modified')) || 0,
  });
  return { kind: 'file', id, file };
}

/** In a page or in the service worker; null where there is no Cache Storage. */
export function ownShareShelf(): ShareShelf | null {
  const { caches, navigator } = globalThis as unknown as {
    readonly caches?: CacheStorage;
    readonly navigator?: { readonly storage?: StorageManager };
  };
  if (!caches) return null;
  return createShareShelf({
    caches,
    now: () => Date.now(),
    async room() {
      const estimate = await navigator?.storage?.estimate().catch(() => null);
      return estimate?.quota === undefined || estimate.usage === undefined ? null : estimate.quota - estimate.usage;
    },
  });
}
