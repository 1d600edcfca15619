// The workers behind the services: which realm each lives in, how it is reached, from where it comes, how it stands. A chunk of its own,
// fetched with the first call.
import type { NotesApi, PictureApi, PlannerApi, TransferApi, VisionApi } from '../contracts/realms.ts';
import { SERVICE_CONTRACTS, type ServiceName } from '../contracts/service-contracts.ts';
import type { CallFigures, ServiceHealth, ServicesHealth } from '../contracts/service-health.ts';
import { CALL_LIMITS_MS, SESSIONS } from '../contracts/service-limits.ts';
import type { Send } from '../rpc/callable.ts';
import { connect } from '../rpc/connect.ts';
import type { Connected } from '../rpc/connection.ts';
import notesUrl from '../services/notes.worker.ts?worker&url';
import pictureUrl from '../services/picture.worker.ts?worker&url';
import plannerUrl from '../services/planner.worker.ts?worker&url';
import transferUrl from '../services/transfer.worker.ts?worker&url';
import visionUrl from '../services/vision.worker.ts?worker&url';
import { createServicePlaces } from './service-places.ts';
import { scriptUrl } from './trusted-types.ts';

export interface RealmApis {
  readonly vision: VisionApi;
  readonly notes: NotesApi;
  readonly planner: PlannerApi;
  readonly picture: PictureApi;
  readonly transfer: TransferApi;
}

export type RealmName = keyof RealmApis;

const URLS: Readonly<Record<RealmName, string>> = {
  vision: visionUrl,
  notes: notesUrl,
  planner: plannerUrl,
  picture: pictureUrl,
  transfer: transferUrl,
};

const HOMES: { readonly [N in ServiceName | 'line']: RealmName } = {
  pose: 'vision',
  line: 'vision',
  form: 'vision',
  recogniser: 'vision',
  notes: 'notes',
  recommender: 'planner',
  transfer: 'transfer',
  exports: 'transfer',
  picture: 'picture',
};

/** Addresses of services that are served from another path, by name; part of the build. */
const LIST = '/services.json';
const LIST_LIMIT_MS = 3000;
/** Until a module from elsewhere has been fetched, has started and has said what it is. */
const START_LIMIT_MS = 20_000;

const options = { limitsMs: CALL_LIMITS_MS, sessions: SESSIONS };

function startWorker(url: string): () => Worker {
  // Refused before anything is started.
  const trusted = scriptUrl(url);
  return () => new Worker(trusted, { type: 'module' });
}

const places = createServicePlaces({
  async readList() {
    const response = await fetch(LIST, { cache: 'no-cache', signal: AbortSignal.timeout(LIST_LIMIT_MS) });
    // A host that answers unknown addresses with the page itself.
    const isList = response.ok && response.headers.get('content-type')?.includes('json') === true;
    return isList ? response.text() : null;
  },
  connectTo: (address) =>
    connect(startWorker(address), {
      ...options,
      limitsMs: { ...CALL_LIMITS_MS, 'about.contract': START_LIMIT_MS },
    }),
});

const realms = new Map<RealmName, Connected<object>>();

function ownRealm(name: RealmName): Connected<object> {
  const realm = realms.get(name) ?? connect(startWorker(URLS[name]), options);
  realms.set(name, realm);
  return realm;
}

/** What takes the calls of a realm: each goes to its service's other path where one is configured and stands, else to the app's own worker. */
export async function openRealm(name: RealmName): Promise<Send> {
  const own = ownRealm(name);
  const services = Object.keys(HOMES).filter((service) => HOMES[service as ServiceName] === name) as ServiceName[];
  const listed = await Promise.all(services.map((service) => places.isListed(service)));
  if (!listed.includes(true)) return own.send;
  return async (path, args) => {
    const service = path[0] as ServiceName | 'line';
    // The line poses beside the model of its own realm: with pose elsewhere, the page takes the camera's pictures there one by one.
    if (service === 'line') {
      const isPoseElsewhere = (await places.find('pose'))?.connection != null;
      return isPoseElsewhere
        ? { kind: 'unavailable', reason: 'no_backend', detail: 'pose is served from another path' }
        : own.send(path, args);
    }
    const placed = await places.find(service);
    const stands = placed?.connection != null && placed.connection.health().state !== 'failed';
    return stands ? placed.connection.send(path, args) : own.send(path, args);
  };
}

const NO_CALLS: CallFigures = { calls: 0, failures: 0, medianMs: null, p95Ms: null };

function healthOf(name: ServiceName | 'line'): ServiceHealth {
  const placed = name === 'line' ? undefined : places.known(name);
  const contract = name === 'line' ? null : SERVICE_CONTRACTS[name].version;
  const elsewhere = placed?.connection?.health();
  const hasFailed = elsewhere?.state === 'failed';
  const stands = elsewhere !== undefined && !hasFailed;
  const { figures, ...health } = stands ? elsewhere : ownRealm(HOMES[name]).health();
  const why = hasFailed ? 'failed' : placed?.passedOver;
  return {
    name,
    contract,
    realm: stands ? name : HOMES[name],
    from: stands ? (placed?.address ?? null) : null,
    passedOver: placed && why ? { address: placed.address, why } : null,
    ...health,
    ...(figures[name] ?? NO_CALLS),
  };
}

/** As they stand at the moment; starts nothing. */
export function servicesHealth(): ServicesHealth {
  return {
    services: (Object.keys(HOMES) as (keyof typeof HOMES)[]).map(healthOf),
    configuration: places.configuration(),
  };
}
