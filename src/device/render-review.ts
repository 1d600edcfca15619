// Pictures to share, drawn by the page itself where no worker can: one small piece after the other, so that the page stays usable.
import { drawCard, MOVING_SCALE, renderMovingCard } from '../domain/picture/moving-card.ts';
import { CARD_HEIGHT, CARD_WIDTH, type ReviewCard } from '../domain/picture/review-card.ts';

export type PagePicture =
  | { readonly kind: 'drawn'; readonly bytes: Uint8Array<ArrayBuffer>; readonly type: 'image/png' | 'image/gif' }
  | { readonly kind: 'unavailable'; readonly reason: 'no_backend' };

export interface PagePictures {
  still(card: ReviewCard): Promise<PagePicture>;
  moving(card: ReviewCard): Promise<PagePicture>;
}

/** Never rejects: a browser that gives no canvas is `no_backend`. */
export function createPagePictures(
  rest = () =>
    new Promise<void>((done) => {
      setTimeout(done, 0);
    }),
): PagePictures {
  return {
    async still(card) {
      const canvas = canvasOf(1);
      const context = canvas.getContext('2d', { alpha: false });
      if (!context) return { kind: 'unavailable', reason: 'no_backend' };
      drawCard(context, card, 1, 0.5);
      const blob = await new Promise<Blob | null>((done) => {
        canvas.toBlob(done, 'image/png');
      });
      if (!blob) return { kind: 'unavailable', reason: 'no_backend' };
      return { kind: 'drawn', bytes: new Uint8Array(await blob.arrayBuffer()), type: 'image/png' };
    },
    async moving(card) {
      const context = canvasOf(MOVING_SCALE).getContext('2d', { alpha: false, willReadFrequently: true });
      if (!context) return { kind: 'unavailable', reason: 'no_backend' };
      return { kind: 'drawn', bytes: await renderMovingCard(context, card, rest), type: 'image/gif' };
    },
  };
}

function canvasOf(scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(CARD_WIDTH * scale);
  canvas.height = Math.round(CARD_HEIGHT * scale);
  return canvas;
}
