// A canvas of a worker's own, and the product's faces in it.
import type { Surface } from './create-picture-service.ts';

/** Null where the browser has none for workers. */
export function createOffscreenSurface(width: number, height: number): Surface | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  return context && { context, png: () => canvas.convertToBlob({ type: 'image/png' }) };
}

/** As in ui/tokens.css: a worker does not see the page's style sheets. */
const FACES = [
  { family: 'Figtree', file: '/fonts/figtree-latin.woff2', weight: '300 900' },
  { family: 'Barlow Condensed', file: '/fonts/barlow-condensed-600-latin.woff2', weight: '600' },
] as const;

const LATIN = 'U+0000-00FF, U+2000-206F, U+20AC, U+2212';

/** Where one cannot be had the system's face stands in. */
export async function loadFaces(): Promise<void> {
  const fonts = (globalThis as { readonly fonts?: FontFaceSet }).fonts;
  if (!fonts || typeof FontFace === 'undefined') return;
  await Promise.allSettled(
    FACES.map(async ({ family, file, weight }) => {
      fonts.add(await new FontFace(family, `url(${file})`, { weight, unicodeRange: LATIN }).load());
    }),
  );
}
