// Is there enough light to see a body by? Looks at a thumbnail of what is shown, seldom, so that it costs nothing.

const WIDTH = 32;
const HEIGHT = 24;
/** Mean luma 0–255 below which MoveNet loses limbs; design default. */
export const TOO_DARK_BELOW = 38;

export interface LightMeter {
  /** Mean luma 0–255 of the picture, null where there is none yet. */
  measure(preview: HTMLVideoElement | HTMLCanvasElement): number | null;
}

export function createLightMeter(): LightMeter {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return {
    measure(preview) {
      const empty = preview instanceof HTMLVideoElement ? preview.videoWidth === 0 : preview.width === 0;
      if (!context || empty) return null;
      context.drawImage(preview, 0, 0, WIDTH, HEIGHT);
      return meanLuma(context.getImageData(0, 0, WIDTH, HEIGHT).data);
    },
  };
}

/** Rec. 709 luma of RGBA bytes, 0–255. */
export function meanLuma(rgba: Uint8ClampedArray): number {
  let sum = 0;
  for (let at = 0; at < rgba.length; at += 4)
    sum += 0.2126 * (rgba[at] ?? 0) + 0.7152 * (rgba[at + 1] ?? 0) + 0.0722 * (rgba[at + 2] ?? 0);
  return rgba.length === 0 ? 0 : sum / (rgba.length / 4);
}
