// Where a service apart finds what it needs, and how its file becomes a worker by being started as one.
import manifest from '../../../models/manifest.json';
import { SERVICE_CONTRACTS, type ServiceByName, type ServiceName } from '../../contracts/service-contracts.ts';
import { serve } from '../../rpc/serve.ts';
import { browserModelReader, createModelFiles } from '../model-files.ts';
import type { SmallNetworkOptions } from '../small-network.ts';
import { checked } from './checked.ts';
import { REQUEST_SHAPES } from './shapes.ts';

/** All may be left out. */
export interface Place {
  /** Address whose folder `models/` holds the weights, ends with a slash; default the root of the module's own origin. */
  readonly base?: string;
  /** In place of reading below `base`; its files are checked by whoever hands it in. */
  readonly readModelFile?: SmallNetworkOptions['readModelFile'];
  /** In place of a wasm backend of the service's own. */
  readonly onBackend?: SmallNetworkOptions['onBackend'];
}

export interface Settled {
  readonly readModelFile: SmallNetworkOptions['readModelFile'];
  readonly onBackend: SmallNetworkOptions['onBackend'] | undefined;
  readonly wasm: { readonly simdUrl: string };
}

/** Weights are checked by the manifest the module was built with, wherever they come from. */
export function settle(moduleUrl: string, place: Place): Settled {
  const base = new URL(place.base ?? '/', moduleUrl).href;
  const files = createModelFiles(manifest.models, browserModelReader(base));
  return {
    readModelFile: place.readModelFile ?? ((modelId, name) => files.read(modelId, name)),
    onBackend: place.onBackend,
    wasm: { simdUrl: new URL('tfjs-backend-wasm-simd.wasm', moduleUrl).href },
  };
}

export function checkedService<N extends ServiceName>(name: N, service: ServiceByName[N]): ServiceByName[N] {
  return checked(service, REQUEST_SHAPES[name]);
}

/**
 * Where the module is what a worker was started with, it offers its service to whoever started it, and says under `about` which contract
 * that is of; `?base=/elsewhere/` is heard.
 */
export function serveWhereStarted<N extends ServiceName>(
  moduleUrl: string,
  name: N,
  create: (place?: Place) => ServiceByName[N],
): void {
  const realm = globalThis as { readonly WorkerGlobalScope?: unknown; readonly location?: { readonly href: string } };
  if (realm.WorkerGlobalScope === undefined || realm.location?.href !== moduleUrl) return;
  const base = new URL(moduleUrl).searchParams.get('base');
  const contract = () => Promise.resolve(SERVICE_CONTRACTS[name]);
  serve({ [name]: create(base === null ? {} : { base }), about: { contract } });
}
