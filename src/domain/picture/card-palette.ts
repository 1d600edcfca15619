// The colours of a review card and everything between them and its ground, and which of them a pixel is nearest to.
import { CARD_COLOURS } from './review-card.ts';

const STEPS = 11;

/** 0xrrggbb. The ground first. */
export const CARD_PALETTE: readonly number[] = [
  ...new Set([
    rgb(CARD_COLOURS.ink),
    rgb(CARD_COLOURS.band),
    ...Object.values(CARD_COLOURS).flatMap((colour) =>
      Array.from({ length: STEPS }, (_, step) => between(rgb(CARD_COLOURS.ink), rgb(colour), (step + 1) / STEPS)),
    ),
    ...Object.values(CARD_COLOURS).flatMap((colour) =>
      [0.35, 0.7].map((share) => between(rgb(CARD_COLOURS.band), rgb(colour), share)),
    ),
  ]),
];

/** From red, green, blue and alpha, four bytes a pixel (alpha is taken to be full), to indices of CARD_PALETTE. */
export function toIndices(pixels: Uint8ClampedArray): Uint8Array {
  const indices = new Uint8Array(pixels.length / 4);
  for (let at = 0; at < indices.length; at++) {
    // Five bits a colour: what lies nearer than that looks the same.
    const key =
      (((pixels[4 * at] ?? 0) >> 3) << 10) | (((pixels[4 * at + 1] ?? 0) >> 3) << 5) | ((pixels[4 * at + 2] ?? 0) >> 3);
    let index = known[key] ?? UNKNOWN;
    if (index === UNKNOWN) {
      index = nearest(((key >> 10) << 3) + 4, (((key >> 5) & 31) << 3) + 4, ((key & 31) << 3) + 4);
      known[key] = index;
    }
    indices[at] = index;
  }
  return indices;
}

const UNKNOWN = 255;
const known = new Uint8Array(32_768).fill(UNKNOWN);

function nearest(red: number, green: number, blue: number): number {
  let best = { index: 0, distance: Number.POSITIVE_INFINITY };
  for (const [index, colour] of CARD_PALETTE.entries()) {
    const distance =
      2 * (((colour >> 16) & 255) - red) ** 2 +
      4 * (((colour >> 8) & 255) - green) ** 2 +
      3 * ((colour & 255) - blue) ** 2;
    if (distance < best.distance) best = { index, distance };
  }
  return best.index;
}

function rgb(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}

function between(from: number, to: number, share: number): number {
  const channel = (shift: number) => {
    const [a, b] = [(from >> shift) & 255, (to >> shift) & 255];
    return Math.round(a + share * (b - a)) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}
