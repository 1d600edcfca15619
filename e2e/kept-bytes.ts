// Everything that this origin keeps in the browser, as text to be searched and as names to be counted; read from any page of the origin.
import type { Page } from '@playwright/test';

export interface Kept {
  readonly databases: readonly string[];
  readonly files: readonly string[];
  readonly caches: readonly string[];
  readonly marks: readonly string[];
  readonly registrations: number;
}

/** What there is, by name. */
export function keptNames(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      files,
      caches: await caches.keys(),
      marks: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      registrations: (await navigator.serviceWorker.getRegistrations()).length,
    };
  });
}

/**
 * The places in which one of the words stands: rows of every database, private files (packed ones too), caches, marks, the title. Words that
 * the app's own files hold can only be looked for elsewhere: `inCaches` false.
 */
export function placesWith(page: Page, words: readonly string[], inCaches = true): Promise<readonly string[]> {
  return page.evaluate(
    async ({ words: wanted, inCaches: withCaches }) => {
      const found: string[] = [];
      const look = (place: string, text: string) => {
        for (const word of wanted) if (text.includes(word)) found.push(`${word} in ${place}`);
      };
      const done = (request: IDBRequest) =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', resolve, { once: true });
          request.addEventListener('error', reject, { once: true });
        });
      for (const { name } of await indexedDB.databases()) {
        const opening = indexedDB.open(name ?? '');
        await done(opening);
        const database = opening.result;
        for (const store of database.objectStoreNames) {
          const all = database.transaction(store).objectStore(store).getAll();
          await done(all);
          look(`${name ?? ''}/${store}`, JSON.stringify(all.result));
        }
        database.close();
      }
      const unpack = async (blob: Blob) => {
        const reader = blob.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
        const decoder = new TextDecoder();
        let text = '';
        try {
          for (;;) {
            const { done: isDone, value } = await reader.read();
            if (isDone) break;
            text += decoder.decode(value, { stream: true });
          }
        } catch {
          // What follows the packed part is none of it.
        }
        return text;
      };
      const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
        for await (const [name, handle] of folder.entries()) {
          if (handle instanceof FileSystemDirectoryHandle) await walk(handle, `${path}${name}/`);
          else if (handle instanceof FileSystemFileHandle) {
            const file = await handle.getFile();
            look(path + name, await file.text());
            if (file.size > 16_384) look(`${path}${name}, packed`, await unpack(file.slice(16_384)));
          }
        }
      };
      await walk(await navigator.storage.getDirectory(), '/');
      for (const name of withCaches ? await caches.keys() : []) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          look(`${name} ${request.url}`, (await (await cache.match(request))?.text()) ?? '');
      }
      for (const [place, marks] of Object.entries({ localStorage, sessionStorage }))
        for (const key of Object.keys(marks)) look(`${place} ${key}`, marks.getItem(key) ?? '');
      look('the title', document.title);
      look('the page', document.body.innerText);
      return found;
    },
    { words: [...words], inCaches },
  );
}
