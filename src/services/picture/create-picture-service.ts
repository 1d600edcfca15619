// Pictures to share, drawn on a canvas that belongs to no page.
import type { DrawnPicture, PictureService } from '../../contracts/picture.ts';
import type { Unavailable } from '../../contracts/outcome.ts';
import type { Context } from '../../domain/picture/draw-command.ts';
import { drawCard, MOVING_SCALE, type PixelContext, renderMovingCard } from '../../domain/picture/moving-card.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../domain/picture/review-card.ts';

export interface Surface {
  readonly context: Context & PixelContext;
  png(): Promise<Blob>;
}

export interface PictureParts {
  /** Null where this realm has no canvas. */
  readonly createSurface: (width: number, height: number) => Surface | null;
  /** Settles when the product's faces are there, or cannot be had. */
  readonly faces: () => Promise<void>;
  readonly rest: () => Promise<void>;
}

export function createPictureService({ createSurface, faces, rest }: PictureParts): PictureService {
  async function onSurface(
    scale: number,
    work: (surface: Surface) => Promise<DrawnPicture>,
  ): Promise<DrawnPicture | Unavailable> {
    const surface = createSurface(Math.round(CARD_WIDTH * scale), Math.round(CARD_HEIGHT * scale));
    if (!surface) return { kind: 'unavailable', reason: 'no_backend' };
    await faces();
    return work(surface);
  }
  return {
    still: (card) =>
      onSurface(1, async (surface) => {
        drawCard(surface.context, card, 1, 0.5);
        const blob = await surface.png();
        return { kind: 'drawn', bytes: new Uint8Array(await blob.arrayBuffer()), type: 'image/png' };
      }),
    moving: (card) =>
      onSurface(MOVING_SCALE, async ({ context }) => ({
        kind: 'drawn',
        bytes: await renderMovingCard(context, card, rest),
        type: 'image/gif',
      })),
  };
}
