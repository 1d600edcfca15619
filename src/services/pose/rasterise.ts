// Paints simple shapes into RGBA bytes in plain code, so that the known frame is the same to the bit in every browser and in Node.

export interface Raster {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

export type Rgb = readonly [red: number, green: number, blue: number];

export function createRaster(width: number, height: number): Raster {
  return { data: new Uint8ClampedArray(new ArrayBuffer(width * height * 4)), width, height };
}

/** `inside(x, y)` is asked at pixel centres within the box (left, top, right, bottom), in pixels. */
export function fillWhere(
  raster: Raster,
  [left, top, right, bottom]: readonly [number, number, number, number],
  [red, green, blue]: Rgb,
  inside: (x: number, y: number) => boolean,
): void {
  const fromX = Math.max(0, Math.floor(left));
  const toX = Math.min(raster.width - 1, Math.ceil(right));
  const fromY = Math.max(0, Math.floor(top));
  const toY = Math.min(raster.height - 1, Math.ceil(bottom));
  for (let y = fromY; y <= toY; y++) {
    for (let x = fromX; x <= toX; x++) {
      if (!inside(x + 0.5, y + 0.5)) continue;
      const at = 4 * (y * raster.width + x);
      raster.data[at] = red;
      raster.data[at + 1] = green;
      raster.data[at + 2] = blue;
      raster.data[at + 3] = 255;
    }
  }
}
