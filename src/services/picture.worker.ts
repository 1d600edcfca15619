// The realm of pictures: drawing and packing them must not hold up the page.
import type { PictureApi } from '../contracts/realms.ts';
import { serve } from '../rpc/serve.ts';
import { checkedRealm } from './apart/check-realm.ts';
import { createPictureService } from './picture/create-picture-service.ts';
import { createOffscreenSurface, loadFaces } from './picture/offscreen-surface.ts';

let faces: Promise<void> | null = null;

const api: PictureApi = {
  picture: createPictureService({
    createSurface: createOffscreenSurface,
    faces: () => (faces ??= loadFaces()),
    rest: () => Promise.resolve(),
  }),
};
serve(checkedRealm(api));
