// The notes service as a module of its own; see docs/services.md.
import { SERVICE_CONTRACTS, type ServiceByName } from '../contracts/service-contracts.ts';
import { EXERCISES } from '../domain/catalogue/exercises.ts';
import { serve } from '../rpc/serve.ts';
import { checkedService, type Place, serveWhereStarted, settle } from './apart/place.ts';
import { createNotesService } from './notes/create-notes-service.ts';
import type { SmallNetworkOptions } from './small-network.ts';

export { serve };
export const contract = SERVICE_CONTRACTS.notes;

export function create(place: Place = {}): ServiceByName['notes'] {
  const { readModelFile, wasm, onBackend } = settle(import.meta.url, place);
  let own: Promise<SmallNetworkOptions['onBackend']> | null = null;
  // Most notes need no network: what runs it is set up when one does.
  const onOwn: SmallNetworkOptions['onBackend'] = async (work) => {
    own ??= import('./own-backend.ts').then(({ ownBackend }) => ownBackend(wasm));
    return (await own)(work);
  };
  return checkedService('notes', createNotesService(EXERCISES, { readModelFile, onBackend: onBackend ?? onOwn }));
}

serveWhereStarted(import.meta.url, 'notes', create);
