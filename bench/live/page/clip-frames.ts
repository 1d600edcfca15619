// Pictures of the clip that the camera plays, decoded beforehand.

/** `count` pictures that follow each other as a camera at `everyNth` of the clip's rate would give them, none larger than `longestSide`. */
export async function clipFrames(count: number, everyNth: number, longestSide: number): Promise<readonly ImageData[]> {
  const bytes = new Uint8Array(await (await fetch('/clip.mjpeg')).arrayBuffer());
  const jpegs = splitJpegs(bytes);
  // The clip begins with a still picture held for some seconds: the middle moves.
  const from = Math.max(0, Math.floor((jpegs.length - count * everyNth) / 2));
  const frames: ImageData[] = [];
  let context: OffscreenCanvasRenderingContext2D | null = null;
  for (let index = from; index < jpegs.length && frames.length < count; index += everyNth) {
    const bitmap = await createImageBitmap(new Blob([jpegs[index] ?? new Uint8Array()], { type: 'image/jpeg' }));
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
    context ??= new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    frames.push(context.getImageData(0, 0, width, height));
  }
  return frames;
}

/** Concatenated JPEGs: each begins with FF D8 FF; inside of one these three never stand together, thumbnails apart, which ours lack. */
function splitJpegs(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const starts: number[] = [];
  for (let at = bytes.indexOf(0xff); at >= 0 && at < bytes.length - 2; at = bytes.indexOf(0xff, at + 1))
    if (bytes[at + 1] === 0xd8 && bytes[at + 2] === 0xff) starts.push(at);
  return starts.map((start, index) => bytes.subarray(start, starts[index + 1] ?? bytes.length));
}
