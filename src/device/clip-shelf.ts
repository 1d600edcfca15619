// The videos that the person chose to keep, one a set, on this device and nowhere else; and whether the next set is to be kept. They lie
// in Cache Storage: Safari's private file system cannot be written from a page.
import { type Clip, clipType } from './clip-recorder.ts';

const CLIP_CACHE = 'plumbline-clips-v1';

/** `cut`: kept, up to the bound. */
export type ClipOutcome = 'kept' | 'cut' | 'full' | 'failed';

export interface KeptClip {
  readonly setId: string;
  readonly bytes: number;
}

export interface ClipShelf {
  /** This browser can record and keep videos. */
  readonly isPossible: boolean;
  /** The next set is to be kept. Off at first, and off again after each set. */
  isWanted(): boolean;
  setWanted(wanted: boolean): void;
  /** A set is being filmed at this moment. */
  isRecording(): boolean;
  setRecording(recording: boolean): void;
  /** Never rejects. */
  save(setId: string, clip: Clip | null): Promise<ClipOutcome>;
  /** Of a set of this visit; null where none was to be kept. */
  outcomeOf(setId: string): ClipOutcome | null;
  find(setId: string): Promise<Blob | null>;
  list(): Promise<readonly KeptClip[]>;
  remove(setIds: readonly string[]): Promise<void>;
  removeAll(): Promise<void>;
  /** After any change; returns the unsubscriber. */
  onChange(listener: () => void): () => void;
}

export interface ClipShelfParts {
  readonly caches: CacheStorage | null;
  /** Bytes that are free; null where the browser does not say. */
  readonly room: () => Promise<number | null>;
  readonly canRecord: boolean;
}

/** Left free for the log itself. */
const SPARED_BYTES = 20_000_000;

export function createClipShelf(parts: ClipShelfParts = browserParts()): ClipShelf {
  const { caches, room, canRecord } = parts;
  const outcomes = new Map<string, ClipOutcome>();
  const listeners = new Set<() => void>();
  let wanted = false;
  let recording = false;
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const open = () => (caches ? caches.open(CLIP_CACHE) : null);

  async function keep(setId: string, clip: Clip | null): Promise<ClipOutcome> {
    if (!clip) return 'failed';
    try {
      const free = await room();
      if (free !== null && free < clip.blob.size + SPARED_BYTES) return 'full';
      const cache = await open();
      if (!cache) return 'failed';
      await cache.put(
        addressOf(setId),
        new Response(clip.blob, { headers: { 'Content-Type': clip.type, 'Content-Length': String(clip.blob.size) } }),
      );
      return clip.isCut ? 'cut' : 'kept';
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
    }
  }

  return {
    isPossible: canRecord && caches !== null,
    isWanted: () => wanted,
    setWanted(next) {
      wanted = next;
      changed();
    },
    isRecording: () => recording,
    setRecording(next) {
      recording = next;
      changed();
    },
    async save(setId, clip) {
      const outcome = await keep(setId, clip);
      outcomes.set(setId, outcome);
      changed();
      return outcome;
    },
    outcomeOf: (setId) => outcomes.get(setId) ?? null,
    async find(setId) {
      const kept = await (await open())?.match(addressOf(setId)).catch(() => undefined);
      return kept ? kept.blob() : null;
    },
    async list() {
      const cache = await open();
      const requests = (await cache?.keys()) ?? [];
      return Promise.all(
        requests.map(async (request) => ({
          setId: new URL(request.url).pathname.split('/').at(-1) ?? '',
          bytes: Number((await cache?.match(request))?.headers.get('Content-Length') ?? 0),
        })),
      );
    },
    async remove(setIds) {
      const cache = await open();
      const removed = await Promise.all(setIds.map(async (setId) => (await cache?.delete(addressOf(setId))) ?? false));
      for (const setId of setIds) outcomes.delete(setId);
      if (removed.includes(true)) changed();
    },
    async removeAll() {
      await caches?.delete(CLIP_CACHE);
      outcomes.clear();
      changed();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Never fetched: a name within the cache. */
function addressOf(setId: string): string {
  return `/clips/${encodeURIComponent(setId)}`;
}

function browserParts(): ClipShelfParts {
  const { caches, navigator } = globalThis as {
    readonly caches?: CacheStorage;
    readonly navigator: Partial<Navigator>;
  };
  return {
    caches: caches ?? null,
    canRecord: clipType() !== null,
    async room() {
      const estimate = await navigator.storage?.estimate().catch(() => null);
      return estimate?.quota === undefined || estimate.usage === undefined ? null : estimate.quota - estimate.usage;
    },
  };
}
