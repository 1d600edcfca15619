// Which services come from another path of this origin, by the list that stands at its root; and that each is what it says, before it
// is asked anything. One that is not is passed over for the one that came with the app.
import { SERVICE_CONTRACTS, type ServiceByName, type ServiceName } from '../contracts/service-contracts.ts';
import type { PassedOver, ServicesHealth } from '../contracts/service-health.ts';
import type { Connected } from '../rpc/connection.ts';

interface StatedContract {
  readonly name: string;
  readonly version: number;
  readonly methods: readonly string[];
}

/** What a module that is served apart offers beside its service. */
interface Apart {
  readonly about: { contract(): Promise<StatedContract> };
}

export type ApartConnection = Connected<Apart & Partial<ServiceByName>>;

export interface ServicePlacesParts {
  /** The list's text; null where there is none or it cannot be had. */
  readonly readList: () => Promise<string | null>;
  /** Throws where no script may be started from `address`. */
  readonly connectTo: (address: string, name: ServiceName) => ApartConnection;
}

export interface PlacedService {
  readonly address: string;
  /** Null: passed over. */
  readonly connection: ApartConnection | null;
  readonly passedOver: PassedOver | null;
}

export interface ServicePlaces {
  /** The service from its other path, asked for its contract; undefined where none is configured. */
  find(name: ServiceName): Promise<PlacedService | undefined>;
  /** What is known so far, without asking. */
  known(name: ServiceName): PlacedService | undefined;
  isListed(name: ServiceName): Promise<boolean>;
  configuration(): ServicesHealth['configuration'];
}

type List = Readonly<Partial<Record<ServiceName, string>>>;

export function createServicePlaces({ readList, connectTo }: ServicePlacesParts): ServicePlaces {
  let reading: Promise<List> | null = null;
  let configuration: ServicesHealth['configuration'] = 'not_read';
  const trials = new Map<ServiceName, Promise<PlacedService>>();
  const found = new Map<ServiceName, PlacedService>();

  async function read(): Promise<List> {
    const text = await readList().catch(() => null);
    const list = text === null ? {} : listOf(text);
    configuration = list === null ? 'unreadable' : Object.keys(list).length > 0 ? 'read' : 'none';
    return list ?? {};
  }

  async function examine(name: ServiceName, address: string): Promise<PlacedService> {
    const passed = (passedOver: PassedOver): PlacedService => ({ address, connection: null, passedOver });
    const wanted: StatedContract = SERVICE_CONTRACTS[name];
    // The number stands in the file's name: another is not even started.
    if (!new RegExp(`/${name}-${wanted.version}\\.js(\\?|$)`).test(address))
      return passed(new RegExp(`/${name}-\\d+\\.js(\\?|$)`).test(address) ? 'wrong_contract' : 'not_allowed');
    let connection: ApartConnection;
    try {
      connection = connectTo(address, name);
    } catch {
      return passed('not_allowed');
    }
    const offered: unknown = await connection.api.about.contract().catch(() => null);
    if (isContract(offered, wanted)) return { address, connection, passedOver: null };
    connection.close();
    return passed(isContract(offered) ? 'wrong_contract' : 'did_not_start');
  }

  const list = () => (reading ??= read());

  return {
    async find(name) {
      const address = (await list())[name];
      if (address === undefined) return undefined;
      const trial = trials.get(name) ?? examine(name, address);
      trials.set(name, trial);
      const placed = await trial;
      found.set(name, placed);
      return placed;
    },
    known: (name) => found.get(name),
    isListed: async (name) => (await list())[name] !== undefined,
    configuration: () => configuration,
  };
}

/** `{ "notes": "/elsewhere/notes-1.js" }`; null where it is anything else. */
function listOf(text: string): List | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const entries = Object.entries(value);
    const isSound = entries.every(
      ([name, address]) => Object.hasOwn(SERVICE_CONTRACTS, name) && typeof address === 'string',
    );
    return isSound ? Object.fromEntries(entries) : null;
  } catch {
    return null;
  }
}

/** Of `wanted`'s name and number with all its methods; without `wanted`, any contract at all. */
function isContract(value: unknown, wanted?: StatedContract): value is StatedContract {
  if (typeof value !== 'object' || value === null || !('methods' in value) || !Array.isArray(value.methods))
    return false;
  const { name, version, methods } = value as StatedContract;
  if (!wanted) return typeof version === 'number';
  return name === wanted.name && version === wanted.version && wanted.methods.every((each) => methods.includes(each));
}
