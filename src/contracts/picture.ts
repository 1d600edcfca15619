// Picture service: what is known of a set in, a picture of it out that can be shared. Nothing is fetched but the product's own faces.
import type { ReviewCard } from '../domain/picture/review-card.ts';
import type { Unavailable } from './outcome.ts';

export interface DrawnPicture {
  readonly kind: 'drawn';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: 'image/png' | 'image/gif';
}

/** `no_backend`: this realm has no canvas to draw on. */
export interface PictureService {
  /** CARD_WIDTH × CARD_HEIGHT pixels; the figure at its turning point. */
  still(card: ReviewCard): Promise<DrawnPicture | Unavailable>;
  /** Half as large; one round of the repetition, endless. */
  moving(card: ReviewCard): Promise<DrawnPicture | Unavailable>;
}
