// The pictures of a video file one after another, by ffmpeg: much cheaper than seeking in a browser, for a bench that poses an hour's worth.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** RGBA, as a canvas would hand it over. */
export interface Picture {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** At the file's own rate, or `maxFps` where that is lower. Throws a sentence where ffmpeg is missing or cannot read the file. */
export async function* decodeVideo(path: string, maxFps: number): AsyncGenerator<Picture> {
  const rate = `fps='min(${maxFps},source_fps)'`;
  const ffmpeg = spawn(
    'ffmpeg',
    ['-v', 'error', '-i', path, '-an', '-vf', rate, '-f', 'image2pipe', '-c:v', 'ppm', '-'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let complaint = '';
  ffmpeg.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const ended = once(ffmpeg, 'close').catch(() => {
    throw new Error('posing needs ffmpeg: it is not installed');
  });
  let bytes = Buffer.alloc(0);
  for await (const chunk of ffmpeg.stdout as AsyncIterable<Buffer>) {
    bytes = Buffer.concat([bytes, chunk]);
    for (let picture = firstPicture(bytes); picture; picture = firstPicture(bytes)) {
      bytes = bytes.subarray(picture.bytes);
      yield picture;
    }
  }
  const [code] = (await ended) as [number];
  if (code !== 0) throw new Error(`${path}: ${complaint.trim() || 'ffmpeg cannot read it'}`);
}

/** A binary PPM at the beginning of the bytes, and its length in them; null while it is not all there. */
export function firstPicture(bytes: Buffer): (Picture & { readonly bytes: number }) | null {
  const header = /^P6\s(\d+)\s(\d+)\s255\s/.exec(bytes.toString('latin1', 0, 40));
  if (!header) return null;
  const [width, height] = [Number(header[1]), Number(header[2])];
  const from = header[0].length;
  const length = from + 3 * width * height;
  if (bytes.length < length) return null;
  const data = new Uint8ClampedArray(4 * width * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    data[4 * pixel] = bytes[from + 3 * pixel] ?? 0;
    data[4 * pixel + 1] = bytes[from + 3 * pixel + 1] ?? 0;
    data[4 * pixel + 2] = bytes[from + 3 * pixel + 2] ?? 0;
    data[4 * pixel + 3] = 255;
  }
  return { data, width, height, bytes: length };
}
