import { expect, test } from 'vitest';
import { SERVICE_CONTRACTS } from '../contracts/service-contracts.ts';
import { type ApartConnection, createServicePlaces } from './service-places.ts';

const NOTES = SERVICE_CONTRACTS.notes;

/** Places by that list; a module answers what it is said to, or not at all. */
function placesBy(list: string | null, modules: Readonly<Record<string, unknown>> = {}) {
  const started: string[] = [];
  const closed: string[] = [];
  const places = createServicePlaces({
    readList: () => (list === 'unreachable' ? Promise.reject(new Error('offline')) : Promise.resolve(list)),
    connectTo(address) {
      if (!address.startsWith('/')) throw new TypeError('No script may be started from there');
      started.push(address);
      const answer = modules[address];
      const contract = () =>
        answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer ?? { kind: 'unavailable' });
      return { api: { about: { contract } }, close: () => closed.push(address) } as unknown as ApartConnection;
    },
  });
  return { places, started, closed };
}

test('a service from another path is asked once what it is, and taken', async () => {
  const address = '/elsewhere/notes-1.js';
  const { places, started, closed } = placesBy(`{"notes":"${address}"}`, { [address]: NOTES });
  expect(places.configuration()).toBe('not_read');
  const found = await Promise.all([places.find('notes'), places.find('notes')]);
  for (const placed of found) expect(placed).toMatchObject({ address, passedOver: null });
  expect(found[0]?.connection).not.toBeNull();
  expect(places.known('notes')).toBe(found[1]);
  expect([started, closed]).toEqual([[address], []]);
  expect(await places.find('recommender')).toBeUndefined();
  expect([await places.isListed('notes'), await places.isListed('pose')]).toEqual([true, false]);
  expect(places.configuration()).toBe('read');
});

test.each([
  ['another number in its name', '/elsewhere/notes-2.js', NOTES, 'wrong_contract', 0],
  ['the name of another service', '/elsewhere/recommender-1.js', NOTES, 'not_allowed', 0],
  ['no number', '/elsewhere/notes.js', NOTES, 'not_allowed', 0],
  ['an address that nothing may be started from', 'https://example.com/notes-1.js', NOTES, 'not_allowed', 0],
  ['a name that says other than the module', '/elsewhere/notes-1.js', { ...NOTES, version: 2 }, 'wrong_contract', 1],
  ['another service in it', '/elsewhere/notes-1.js', SERVICE_CONTRACTS.recommender, 'wrong_contract', 1],
  ['fewer methods', '/elsewhere/notes-1.js', { ...NOTES, methods: ['parse'] }, 'wrong_contract', 1],
  ['nothing there', '/elsewhere/notes-1.js', undefined, 'did_not_start', 1],
  ['a module that is no service', '/elsewhere/notes-1.js', new Error('no such member'), 'did_not_start', 1],
  ['nonsense in answer', '/elsewhere/notes-1.js', 'yes', 'did_not_start', 1],
])('%s: passed over', async (_what, address, module, passedOver, starts) => {
  const { places, started, closed } = placesBy(JSON.stringify({ notes: address }), { [address]: module });
  expect(await places.find('notes')).toEqual({ address, connection: null, passedOver });
  expect(started).toHaveLength(starts);
  expect(closed).toHaveLength(starts);
});

test.each([
  [null, 'none'],
  ['unreachable', 'none'],
  ['{}', 'none'],
  ['', 'unreadable'],
  ['[]', 'unreadable'],
  ['null', 'unreadable'],
  ['{"notes":1}', 'unreadable'],
  ['{"__proto__":"/x/notes-1.js"}', 'unreadable'],
  ['{"toString":"/x/notes-1.js"}', 'unreadable'],
])('the list %s: the services that came with the app', async (list, configuration) => {
  const { places, started } = placesBy(list);
  expect(await places.find('notes')).toBeUndefined();
  expect(places.configuration()).toBe(configuration);
  expect(started).toEqual([]);
});
