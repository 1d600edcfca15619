// The picture service as a module of its own; see docs/services.md.
import { createPictureService } from './picture/create-picture-service.ts';
import { createOffscreenSurface, loadFaces } from './picture/offscreen-surface.ts';
import { SERVICE_CONTRACTS, type ServiceByName } from '../contracts/service-contracts.ts';
import { serve } from '../rpc/serve.ts';
import { checkedService, serveWhereStarted } from './apart/place.ts';

export { serve };
export const contract = SERVICE_CONTRACTS.picture;

export function create(): ServiceByName['picture'] {
  let loaded: Promise<void> | null = null;
  const faces = () => (loaded ??= loadFaces());
  const rest = () => Promise.resolve();
  const parts = { createSurface: createOffscreenSurface, faces, rest };
  return checkedService('picture', createPictureService(parts));
}

serveWhereStarted(import.meta.url, 'picture', create);
