// What is moved into another realm, never copied: pictures, ports, streams and tracks.

// Not every realm has them all: Node has no pictures, a worker no tracks.
const KINDS = () =>
  [
    globalThis.ImageBitmap,
    globalThis.VideoFrame,
    globalThis.MessagePort,
    globalThis.ReadableStream,
    globalThis.MediaStreamTrack,
  ].filter((kind) => (kind as unknown) !== undefined);

export function isTransferable(value: unknown): value is Transferable & object {
  return typeof value === 'object' && value !== null && KINDS().some((kind) => value instanceof kind);
}

export function transferables(args: readonly unknown[]): readonly Transferable[] {
  return args.filter((arg) => isTransferable(arg));
}
