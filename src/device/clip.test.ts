import { beforeEach, describe, expect, test } from 'vitest';
import { CLIP_LIMITS, clipType, recordClip, type RecorderLike } from './clip-recorder.ts';
import { createClipShelf } from './clip-shelf.ts';

class FakeRecorder implements RecorderLike {
  state: RecorderLike['state'] = 'inactive';
  readonly mimeType = 'video/webm';
  readonly #listeners: Record<string, ((event: { data: Blob }) => void)[]> = {};
  addEventListener(type: string, listener: (event: { data: Blob }) => void): void {
    (this.#listeners[type] ??= []).push(listener);
  }
  start(): void {
    this.state = 'recording';
  }
  stop(): void {
    this.state = 'inactive';
    this.give(1);
    this.#emit('stop', 0);
  }
  give(bytes: number): void {
    this.#emit('dataavailable', bytes);
  }
  #emit(type: string, bytes: number): void {
    const data = { size: bytes } as Blob;
    for (const listener of this.#listeners[type] ?? []) listener({ data: bytes === 1 ? new Blob(['x']) : data });
  }
}

const stream = {} as MediaStream;
let recorder: FakeRecorder;
const parts = { isTypeSupported: (type: string) => type.startsWith('video/webm'), create: () => recorder };
beforeEach(() => {
  recorder = new FakeRecorder();
});

describe('a recording', () => {
  test('takes the first kind of file that the browser records', () => {
    expect(clipType({ isTypeSupported: () => true })).toMatch(/mp4/);
    expect(clipType(parts)).toMatch(/webm/);
    expect(clipType({ isTypeSupported: () => false })).toBeNull();
    expect(recordClip(stream, null)).toBeNull();
  });

  test('is all of its pieces', async () => {
    const recording = recordClip(stream, parts);
    recorder.give(1);
    recorder.give(1);
    const clip = await recording?.stop();
    expect(clip).toMatchObject({ type: 'video/webm', isCut: false });
    expect(clip?.blob.size).toBe(3);
  });

  test('ends by itself after ninety seconds', async () => {
    const recording = recordClip(stream, parts);
    for (let second = 0; second < CLIP_LIMITS.ms / 1000; second++) recorder.give(1);
    expect(recorder.state).toBe('inactive');
    expect((await recording?.stop())?.isCut).toBe(true);
  });

  test('that was discarded, or never had a picture, is none', async () => {
    const recording = recordClip(stream, parts);
    recorder.give(1);
    recording?.discard();
    expect(await recording?.stop()).toBeNull();
    const refusing = {
      ...parts,
      create: () => {
        throw new DOMException('no', 'NotSupportedError');
      },
    };
    expect(recordClip(stream, refusing)).toBeNull();
  });
});

function fakeCaches(): CacheStorage {
  const kept = new Map<string, Map<string, Response>>();
  return {
    open: (name: string) => {
      const cache = kept.get(name) ?? new Map<string, Response>();
      kept.set(name, cache);
      return Promise.resolve({
        put: async (key: string, response: Response) => void cache.set(key, response),
        match: async (key: string | { url: string }) =>
          cache.get(typeof key === 'string' ? key : new URL(key.url).pathname)?.clone(),
        keys: async () => [...cache.keys()].map((key) => ({ url: `https://app.test${key}` })),
        delete: async (key: string) => cache.delete(key),
      });
    },
    delete: async (name: string) => kept.delete(name),
  } as unknown as CacheStorage;
}

describe('the shelf', () => {
  const clip = { blob: new Blob(['12345']), type: 'video/mp4', isCut: false };
  const shelfWith = (free: number | null) =>
    createClipShelf({ caches: fakeCaches(), room: () => Promise.resolve(free), canRecord: true });

  test('wants nothing at first', () => {
    expect(shelfWith(null).isWanted()).toBe(false);
  });

  test('keeps a clip by its set, says how large it is, and takes it away', async () => {
    const shelf = shelfWith(null);
    let changes = 0;
    const stop = shelf.onChange(() => (changes += 1));
    expect(await shelf.save('set-1', clip)).toBe('kept');
    expect(await shelf.save('set-2', { ...clip, isCut: true })).toBe('cut');
    expect(await shelf.list()).toEqual([
      { setId: 'set-1', bytes: 5 },
      { setId: 'set-2', bytes: 5 },
    ]);
    expect(await (await shelf.find('set-1'))?.text()).toBe('12345');
    await shelf.remove(['set-1', 'never']);
    expect(await shelf.find('set-1')).toBeNull();
    await shelf.removeAll();
    expect(await shelf.list()).toEqual([]);
    expect(changes).toBe(4);
    stop();
  });

  test('leaves room for the log', async () => {
    expect(await shelfWith(1000).save('set-1', clip)).toBe('full');
    expect(await shelfWith(1e9).save('set-1', null)).toBe('failed');
    const none = createClipShelf({ caches: null, room: () => Promise.resolve(null), canRecord: true });
    expect(none.isPossible).toBe(false);
    expect(await none.save('set-1', clip)).toBe('failed');
  });
});
