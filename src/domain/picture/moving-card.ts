// A review card that moves: one round of the best repetition, picture by picture.
import { roundMs, loopProgress } from '../form/review/loop-clock.ts';
import { CARD_PALETTE, toIndices } from './card-palette.ts';
import { type Context, draw, fontOf } from './draw-command.ts';
import { encodeGif, type GifFrame } from './encode-gif.ts';
import { CARD_HEIGHT, CARD_WIDTH, cardCommands, figureArea, figureCommands, type ReviewCard } from './review-card.ts';

export interface PixelContext extends Context {
  getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
}

/** Half the size of the still one: it is looked at on a phone, and a messenger takes it as it is. */
export const MOVING_SCALE = 0.5;
const FRAME_MS = 80;
const MOST_FRAMES = 60;

export function drawCard(context: Context, card: ReviewCard, scale: number, progress: number): void {
  const measure = (text: string, style: Parameters<typeof fontOf>[0]) => {
    context.font = fontOf(style);
    return context.measureText(text).width;
  };
  draw(context, cardCommands(card, scale, measure));
  draw(context, figureCommands(card, scale, progress));
}

/** Moments of one round at full pace, 0–1; one alone where nothing was recorded. */
export function momentsOf({ replay }: ReviewCard): readonly number[] {
  if (!replay) return [0.5];
  const whole = roundMs(replay, 1);
  const count = Math.min(MOST_FRAMES, Math.max(2, Math.round(whole / FRAME_MS)));
  return Array.from({ length: count }, (_, k) => loopProgress(replay, 1, (k * whole) / count));
}

/** Draws one picture after the other; `rest` is waited for between two, so that whoever runs this is never kept for long. */
export async function renderMovingCard(
  context: PixelContext,
  card: ReviewCard,
  rest: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const [width, height] = [Math.round(CARD_WIDTH * MOVING_SCALE), Math.round(CARD_HEIGHT * MOVING_SCALE)];
  const moments = momentsOf(card);
  const area = figureArea(MOVING_SCALE);
  const delayMs = card.replay ? roundMs(card.replay, 1) / moments.length : 1000;
  const frames: GifFrame[] = [];
  drawCard(context, card, MOVING_SCALE, moments[0] ?? 0.5);
  frames.push({
    x: 0,
    y: 0,
    width,
    height,
    pixels: toIndices(context.getImageData(0, 0, width, height).data),
    delayMs,
  });
  for (const progress of moments.slice(1)) {
    await rest();
    draw(context, figureCommands(card, MOVING_SCALE, progress));
    const { data } = context.getImageData(area.x, area.y, area.width, area.height);
    frames.push({ ...area, pixels: toIndices(data), delayMs });
  }
  await rest();
  return encodeGif({ width, height, palette: CARD_PALETTE, frames });
}
