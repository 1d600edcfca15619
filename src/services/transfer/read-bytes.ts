// The bytes of a file in pieces, unpacked where it is packed, and never more of them than a log can have.
import type { Refused } from '../../contracts/transfer.ts';
import { nextTask } from '../next-task.ts';

/** A file that is not read; thrown inside the service, answered as a value. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  readonly reason: Refused['reason'];
  constructor(reason: Refused['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** Small enough for the phone's memory and for cancelling in between, large enough to be quick. */
const PIECE_BYTES = 512 * 1024;

export async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

/** Between pieces messages are let in: one may say to stop. Fails with RefusedFile: `too_large` once `mostBytes` are passed (a packed file is not believed), `damaged` where unpacking fails. */
export async function* readBytes(file: Blob, mostBytes: number): AsyncGenerator<Uint8Array> {
  if (file.size > mostBytes) throw new RefusedFile('too_large');
  if (!(await isGzip(file))) {
    for (let at = 0; at < file.size; at += PIECE_BYTES) {
      yield new Uint8Array(await file.slice(at, at + PIECE_BYTES).arrayBuffer());
      await nextTask();
    }
    return;
  }
  const unpacked = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await unpacked.read().catch(() => {
        throw new RefusedFile('damaged');
      });
      if (done) return;
      bytes += value.byteLength;
      if (bytes > mostBytes) throw new RefusedFile('too_large');
      yield value;
      await nextTask();
    }
  } finally {
    await unpacked.cancel().catch(() => undefined);
  }
}
