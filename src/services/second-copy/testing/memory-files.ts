// Private files in memory for tests: held by one at a time, with a medium that forgets what was not flushed, and a disk that can be full.
import type { HeldFile, PrivateFiles } from '../private-files.ts';

interface Stored {
  bytes: Uint8Array<ArrayBuffer>;
  flushed: Uint8Array<ArrayBuffer>;
  isHeld: boolean;
}

export interface MemoryFiles extends PrivateFiles {
  /** Bytes of all files together that the disk takes. */
  quotaBytes: number;
  /** As when all processes die: nothing is held any more. What was written stays, as the system has it. */
  kill(): void;
  /** As when the power goes: of what was not flushed, only so many bytes of each file stay. */
  cutPower(kept: (unflushedBytes: number) => number): void;
  bytesOf(name: string): Uint8Array<ArrayBuffer>;
  put(name: string, bytes: Uint8Array<ArrayBuffer>): void;
}

export function createMemoryFiles(): MemoryFiles {
  const stored = new Map<string, Stored>();
  let life = 0;
  const used = () => [...stored.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);

  const files: MemoryFiles = {
    quotaBytes: Number.POSITIVE_INFINITY,
    names: async () => [...stored.keys()],
    async hold(name) {
      const file = stored.get(name) ?? { bytes: new Uint8Array(0), flushed: new Uint8Array(0), isHeld: false };
      stored.set(name, file);
      if (file.isHeld) return null;
      file.isHeld = true;
      return heldFile(file, life);
    },
    read: async (name) => {
      const file = stored.get(name);
      return file ? new Blob([file.bytes.slice()]) : null;
    },
    async remove(name) {
      if (stored.get(name)?.isHeld === true) return false;
      stored.delete(name);
      return true;
    },
    kill() {
      life += 1;
      for (const file of stored.values()) file.isHeld = false;
    },
    cutPower(kept) {
      files.kill();
      for (const file of stored.values()) {
        const { bytes, flushed } = file;
        file.bytes = bytes.slice(0, flushed.length + kept(Math.max(0, bytes.length - flushed.length)));
        file.flushed = file.bytes;
      }
    },
    bytesOf: (name) => stored.get(name)?.bytes ?? new Uint8Array(0),
    put(name, bytes) {
      stored.set(name, { bytes, flushed: bytes, isHeld: false });
    },
  };

  function heldFile(file: Stored, born: number): HeldFile {
    const alive = () => {
      if (born !== life || !file.isHeld) throw new DOMException('The file is closed', 'InvalidStateError');
    };
    return {
      size: async () => file.bytes.length,
      async write(bytes, at) {
        alive();
        const room = files.quotaBytes - used() + Math.max(0, file.bytes.length - at);
        // A full disk takes what fits, as the real one does.
        const taken = bytes.subarray(0, Math.max(0, Math.min(bytes.length, room)));
        const grown = new Uint8Array(Math.max(file.bytes.length, at + taken.length));
        grown.set(file.bytes);
        grown.set(taken, at);
        file.bytes = grown;
        if (taken.length < bytes.length) throw new DOMException('No room', 'QuotaExceededError');
      },
      async truncate(size) {
        alive();
        file.bytes = file.bytes.slice(0, size);
        file.flushed = file.flushed.slice(0, size);
      },
      async flush() {
        alive();
        file.flushed = file.bytes;
      },
      async close() {
        if (born === life) file.isHeld = false;
      },
    };
  }
  return files;
}
