// The picture service behind its worker; fetched when somebody shares a set.
import type { PictureService } from '../contracts/picture.ts';
import type { PictureApi } from '../contracts/realms.ts';
import { createPagePictures } from '../device/render-review.ts';
import { callLater } from '../rpc/callable.ts';
import { openRealm } from './open-realms.ts';

export function createPictures(): PictureService {
  const page = createPagePictures();
  // A worker without a canvas (older Safari) can do nothing: the page draws, piece by piece.
  if (typeof OffscreenCanvas === 'undefined') return page;
  const { picture } = callLater(() => openRealm('picture')) as PictureApi;
  const orPage = async (method: keyof PictureService, card: Parameters<PictureService['still']>[0]) => {
    const drawn = await picture[method](card);
    return drawn.kind === 'drawn' ? drawn : page[method](card);
  };
  return { still: (card) => orPage('still', card), moving: (card) => orPage('moving', card) };
}
