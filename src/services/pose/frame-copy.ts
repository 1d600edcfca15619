// A camera's frame as numbers, without a canvas: copied into an array that is used again, and made smaller on the way out.

/** What is used of a VideoFrame; TypeScript does not know `rotation`, `flip` and the `format` to copy to yet. */
export interface CopiedFrame {
  readonly visibleRect: { readonly width: number; readonly height: number } | null;
  readonly displayWidth: number;
  readonly displayHeight: number;
  readonly rotation?: number;
  readonly flip?: boolean;
  allocationSize(options?: object): number;
  copyTo(destination: Uint8Array<ArrayBuffer>, options?: object): Promise<unknown>;
}

/**
 * Fills `rgb` (width × height × 3, 0–255) with the frame made smaller. False, and nothing usable in it, where the frame lies on its side, has
 * pixels that are not square, or this browser does not convert.
 */
export type FrameCopy = (frame: CopiedFrame, rgb: Int32Array, width: number, height: number) => Promise<boolean>;

const RGBA = { format: 'RGBA' } as const;

export function createFrameCopy(): FrameCopy {
  let bytes = new Uint8Array(0);
  let refused = false;
  return async (frame, rgb, width, height) => {
    const { visibleRect: rect, displayWidth, displayHeight, rotation = 0, flip = false } = frame;
    if (refused || !rect || rect.width !== displayWidth || rect.height !== displayHeight || rotation !== 0 || flip)
      return false;
    try {
      const size = frame.allocationSize(RGBA);
      // A browser that does not know the wish counts the bytes of the frame's own format.
      if (size !== 4 * rect.width * rect.height) throw new Error('no RGBA');
      if (bytes.length !== size) bytes = new Uint8Array(size);
      await frame.copyTo(bytes, RGBA);
    } catch {
      refused = true;
      return false;
    }
    shrink(bytes, rect.width, rect.height, rgb, width, height);
    return true;
  };
}

/** Each pixel is the mean of four around its place in the larger picture: a ratio below two is met without gaps. */
export function shrink(
  rgba: Uint8Array,
  fromWidth: number,
  fromHeight: number,
  rgb: Int32Array,
  width: number,
  height: number,
): void {
  const stepX = fromWidth / width;
  const stepY = fromHeight / height;
  let to = 0;
  for (let y = 0; y < height; y++) {
    const top = Math.min(fromHeight - 1, Math.max(0, Math.floor((y + 0.5) * stepY - 0.5)));
    const row = 4 * top * fromWidth;
    const below = 4 * Math.min(fromHeight - 1, top + 1) * fromWidth;
    for (let x = 0; x < width; x++) {
      const left = Math.min(fromWidth - 1, Math.max(0, Math.floor((x + 0.5) * stepX - 0.5)));
      const a = row + 4 * left;
      const c = below + 4 * left;
      const next = left + 1 < fromWidth ? 4 : 0;
      for (let channel = 0; channel < 3; channel++) {
        const sum =
          (rgba[a + channel] ?? 0) +
          (rgba[a + next + channel] ?? 0) +
          (rgba[c + channel] ?? 0) +
          (rgba[c + next + channel] ?? 0);
        rgb[to] = (sum + 2) >> 2;
        to += 1;
      }
    }
  }
}
