// Paints the figure's display list into RGBA bytes without a canvas, so that any machine can film it: exact coverage along each row,
// four rows to a pixel.
import type { FigureShape, Spot } from '../../src/domain/movements/figure.ts';
import { createRaster, type Raster } from '../../src/services/pose/rasterise.ts';

const SUBROWS = 4;

/** `width` and `height` in pixels of the picture that the shapes were made for; the raster is `scale` times that. */
export function rasteriseFigure(
  shapes: readonly FigureShape[],
  size: { readonly width: number; readonly height: number },
  scale = 1,
): Raster {
  const raster = createRaster(Math.round(size.width * scale), Math.round(size.height * scale));
  const coverage = new Float32Array(raster.width + 2);
  for (const shape of shapes) paint(raster, coverage, outlineOf(shape, scale), shape.fill);
  return raster;
}

/** Where a horizontal line at `y` runs inside: pairs of entry and exit, in pixels. */
interface Outline {
  readonly top: number;
  readonly bottom: number;
  /** Of a rectangle, whose edges are put on whole pixels. */
  readonly box?: readonly [left: number, top: number, right: number, bottom: number];
  spans(y: number): readonly number[];
}

function paint(raster: Raster, coverage: Float32Array, outline: Outline, fill: string): void {
  const [red, green, blue] = coloursOf(fill);
  const { data, width, height } = raster;
  const lastRow = Math.min(height - 1, Math.ceil(outline.bottom));
  if (outline.box) fillBox(raster, outline.box, [red, green, blue]);
  else
    for (let row = Math.max(0, Math.floor(outline.top)); row <= lastRow; row++) {
      let from = width;
      let to = -1;
      for (let subrow = 0; subrow < SUBROWS; subrow++) {
        const spans = outline.spans(row + (subrow + 0.5) / SUBROWS);
        for (let index = 0; index + 1 < spans.length; index += 2) {
          const left = Math.max(0, spans[index] ?? 0);
          const right = Math.min(width, spans[index + 1] ?? 0);
          if (right <= left) continue;
          addSpan(coverage, left, right);
          from = Math.min(from, Math.floor(left));
          to = Math.max(to, Math.min(width - 1, Math.floor(right)));
        }
      }
      for (let x = from; x <= to; x++) {
        const share = (coverage[x] ?? 0) / SUBROWS;
        coverage[x] = 0;
        if (share <= 0) continue;
        const at = 4 * (row * width + x);
        if (share > 0.999) {
          data[at] = red;
          data[at + 1] = green;
          data[at + 2] = blue;
        } else {
          data[at] = (data[at] ?? 0) * (1 - share) + red * share;
          data[at + 1] = (data[at + 1] ?? 0) * (1 - share) + green * share;
          data[at + 2] = (data[at + 2] ?? 0) * (1 - share) + blue * share;
        }
        data[at + 3] = 255;
      }
    }
}

function fillBox(
  { data, width, height }: Raster,
  box: NonNullable<Outline['box']>,
  [red, green, blue]: readonly [number, number, number],
): void {
  const [left, right] = [box[0], box[2]].map((x) => Math.min(width, Math.max(0, Math.round(x))));
  const [top, bottom] = [box[1], box[3]].map((y) => Math.min(height, Math.max(0, Math.round(y))));
  const words = new Uint32Array(data.buffer);
  const word = ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
  for (let row = top ?? 0; row < (bottom ?? 0); row++)
    words.fill(word, row * width + (left ?? 0), row * width + Math.max(left ?? 0, right ?? 0));
}

function addSpan(coverage: Float32Array, left: number, right: number): void {
  const [first, last] = [Math.floor(left), Math.floor(right)];
  if (first === last) {
    coverage[first] = (coverage[first] ?? 0) + right - left;
    return;
  }
  coverage[first] = (coverage[first] ?? 0) + first + 1 - left;
  for (let x = first + 1; x < last; x++) coverage[x] = (coverage[x] ?? 0) + 1;
  coverage[last] = (coverage[last] ?? 0) + right - last;
}

function outlineOf(shape: FigureShape, scale: number): Outline {
  switch (shape.kind) {
    case 'rectangle': {
      const [left, top] = [shape.x * scale, shape.y * scale];
      const [right, bottom] = [left + shape.width * scale, top + shape.height * scale];
      return { top, bottom, box: [left, top, right, bottom], spans: () => [] };
    }
    case 'ellipse':
      return ellipse(scaled(shape.centre, scale), shape.radiusX * scale, shape.radiusY * scale, shape.angleRad);
    case 'capsule':
      return capsule(scaled(shape.from, scale), scaled(shape.to, scale), shape.radius * scale);
    case 'polygon':
      return polygon(shape.points.map((point) => scaled(point, scale)));
  }
}

function scaled({ x, y }: Spot, scale: number): Spot {
  return { x: x * scale, y: y * scale };
}

function ellipse(centre: Spot, radiusX: number, radiusY: number, angleRad: number): Outline {
  const [cos, sin] = [Math.cos(angleRad), Math.sin(angleRad)];
  const reach = Math.hypot(radiusX * sin, radiusY * cos);
  // ((dx cos + dy sin) / rx)² + ((dy cos − dx sin) / ry)² = 1, solved for dx.
  const a = (cos / radiusX) ** 2 + (sin / radiusY) ** 2;
  const b = cos * sin * (1 / radiusX ** 2 - 1 / radiusY ** 2);
  const c = (sin / radiusX) ** 2 + (cos / radiusY) ** 2;
  return {
    top: centre.y - reach,
    bottom: centre.y + reach,
    spans(y) {
      const dy = y - centre.y;
      const root = (b * dy) ** 2 - a * (c * dy * dy - 1);
      if (root <= 0) return [];
      const half = Math.sqrt(root) / a;
      const middle = centre.x - (b * dy) / a;
      return [middle - half, middle + half];
    },
  };
}

function capsule(from: Spot, to: Spot, radius: number): Outline {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const across =
    length > 0 ? { x: (-(to.y - from.y) * radius) / length, y: ((to.x - from.x) * radius) / length } : null;
  const side =
    across &&
    polygon([shifted(from, across, 1), shifted(to, across, 1), shifted(to, across, -1), shifted(from, across, -1)]);
  return {
    top: Math.min(from.y, to.y) - radius,
    bottom: Math.max(from.y, to.y) + radius,
    // Convex: the hull of what the two ends and the sides cover in this row.
    spans(y) {
      let [left, right] = [Infinity, -Infinity];
      for (const end of [from, to]) {
        const root = radius * radius - (y - end.y) ** 2;
        if (root <= 0) continue;
        left = Math.min(left, end.x - Math.sqrt(root));
        right = Math.max(right, end.x + Math.sqrt(root));
      }
      for (const x of side?.spans(y) ?? []) {
        left = Math.min(left, x);
        right = Math.max(right, x);
      }
      return left < right ? [left, right] : [];
    },
  };
}

function shifted(point: Spot, by: Spot, times: number): Spot {
  return { x: point.x + times * by.x, y: point.y + times * by.y };
}

function polygon(points: readonly Spot[]): Outline {
  const ys = points.map(({ y }) => y);
  return {
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    spans(y) {
      const crossings: number[] = [];
      let from = points.at(-1);
      for (const to of points) {
        if (from && from.y > y !== to.y > y)
          crossings.push(from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y));
        from = to;
      }
      return crossings.sort((a, b) => a - b);
    },
  };
}

const known = new Map<string, readonly [number, number, number]>();

/** `#rrggbb` as 0–255. */
function coloursOf(hex: string): readonly [number, number, number] {
  const found = known.get(hex);
  if (found) return found;
  const value = Number.parseInt(hex.slice(1), 16);
  const colours = [value >> 16, (value >> 8) & 255, value & 255] as const;
  known.set(hex, colours);
  return colours;
}
