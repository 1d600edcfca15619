// Is there enough light to see a body by? Looks at a thumbnail of what is shown, seldom, so that it costs nothing.
import type { LumaGrid } from '../domain/body/framing-light.ts';

const WIDTH = 32;
const HEIGHT = 24;

export interface LightMeter {
  /** Mean luma 0–255 of the picture, null where there is none yet. */
  measure(preview: HTMLVideoElement | HTMLCanvasElement): number | null;
  /** The picture as a thumbnail of lumas; absent where only the mean is measured. */
  look?(preview: HTMLVideoElement | HTMLCanvasElement): LumaGrid | null;
}

export function createLightMeter(): LightMeter {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d', { willReadFrequently: true });

  function thumbnail(preview: HTMLVideoElement | HTMLCanvasElement): Uint8ClampedArray | null {
    const empty = preview instanceof HTMLVideoElement ? preview.videoWidth === 0 : preview.width === 0;
    if (!context || empty) return null;
    context.drawImage(preview, 0, 0, WIDTH, HEIGHT);
    return context.getImageData(0, 0, WIDTH, HEIGHT).data;
  }

  return {
    measure(preview) {
      const rgba = thumbnail(preview);
      return rgba && meanLuma(rgba);
    },
    look(preview) {
      const rgba = thumbnail(preview);
      return rgba && { columns: WIDTH, rows: HEIGHT, lumas: lumasOf(rgba) };
    },
  };
}

function lumasOf(rgba: Uint8ClampedArray): Uint8Array {
  const lumas = new Uint8Array(rgba.length / 4);
  for (let at = 0; at < lumas.length; at++) lumas[at] = lumaAt(rgba, 4 * at);
  return lumas;
}

function lumaAt(rgba: Uint8ClampedArray, at: number): number {
  return 0.2126 * (rgba[at] ?? 0) + 0.7152 * (rgba[at + 1] ?? 0) + 0.0722 * (rgba[at + 2] ?? 0);
}

/** Rec. 709 luma of RGBA bytes, 0–255. */
function meanLuma(rgba: Uint8ClampedArray): number {
  let sum = 0;
  for (let at = 0; at < rgba.length; at += 4) sum += lumaAt(rgba, at);
  return rgba.length === 0 ? 0 : sum / (rgba.length / 4);
}
