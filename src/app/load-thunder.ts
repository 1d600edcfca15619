// The store of the larger pose model, with the list of its files: fetched by whoever looks at the setting, not with the first screen.
import manifest from '../../models/manifest.json';
import { createModelStore, type ModelStore } from '../device/model-store.ts';

export function createThunderStore(): ModelStore {
  return createModelStore({
    files: manifest.models.find(({ id }) => id === 'movenet-thunder')?.files ?? [],
    baseUrl: `${globalThis.location.origin}/`,
  });
}
