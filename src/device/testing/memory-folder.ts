// A folder as the File System Access API hands it over, in memory, with the faults that real ones have.

export interface MemoryFolder {
  readonly handle: FileSystemDirectoryHandle;
  texts(): Readonly<Record<string, string>>;
  /** Null: it works again. */
  failWriting(error: DOMException | null): void;
  /** The last byte that is written comes out as another. */
  spoilWriting(spoils: boolean): void;
  /** What it is now, and what asking would come to. */
  setPermission(now: PermissionState, asked: PermissionState): void;
  /** How often the person was asked. */
  asked(): number;
}

export function createMemoryFolder(name: string, names: readonly string[]): MemoryFolder {
  const texts = new Map(names.map((each) => [each, 'theirs']));
  let failure: DOMException | null = null;
  let spoils = false;
  let permission: readonly [PermissionState, PermissionState] = ['granted', 'granted'];
  let asked = 0;

  function fileHandle(file: string) {
    return {
      getFile: () => Promise.resolve(new File([texts.get(file) ?? ''], file)),
      createWritable() {
        let written = '';
        const decoder = new TextDecoder();
        return Promise.resolve(
          new WritableStream<Uint8Array>({
            write(chunk) {
              if (failure) throw failure;
              written += decoder.decode(chunk, { stream: true });
            },
            close() {
              texts.set(file, spoils ? `${written.slice(0, -1)}#` : written);
            },
          }),
        );
      },
    };
  }

  const handle = {
    kind: 'directory',
    name,
    queryPermission: () => Promise.resolve(permission[0]),
    requestPermission() {
      asked += 1;
      permission = [permission[1], permission[1]];
      return Promise.resolve(permission[0]);
    },
    getFileHandle(file: string) {
      if (!texts.has(file)) texts.set(file, '');
      return Promise.resolve(fileHandle(file));
    },
    removeEntry(file: string) {
      texts.delete(file);
      return Promise.resolve();
    },
    async *keys() {
      yield* await Promise.resolve(texts.keys());
    },
  };

  return {
    handle: handle as unknown as FileSystemDirectoryHandle,
    texts: () => Object.fromEntries(texts),
    failWriting(error) {
      failure = error;
    },
    spoilWriting(value) {
      spoils = value;
    },
    setPermission(now, after) {
      permission = [now, after];
    },
    asked: () => asked,
  };
}
