// The services of a realm of the app, each asked as a service apart is: what is no request of its contract is answered as such.
import type { LineService } from '../../contracts/line.ts';
import type { ServiceByName, ServiceName } from '../../contracts/service-contracts.ts';
import { checked } from './checked.ts';
import { LINE_SHAPES, REQUEST_SHAPES } from './shapes.ts';

type RealmService = ServiceByName & { readonly line: LineService };

export function checkedRealm<A extends Partial<RealmService>>(api: A): A {
  const services = Object.entries(api as Readonly<Record<string, object>>).map(([name, service]) => [
    name,
    checked(service, name === 'line' ? LINE_SHAPES : REQUEST_SHAPES[name as ServiceName]),
  ]);
  return Object.fromEntries(services) as A;
}
