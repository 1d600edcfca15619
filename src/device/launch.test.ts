import { expect, test } from 'vitest';
import { followLaunches, type Launch, type LaunchParamsLike, launchStep } from './launch.ts';

const LOG = { path: '/log', inMotion: false, isRepeated: false };
const of = (launch: Partial<Launch>): Launch => ({ path: null, files: [], unread: 0, ...launch });
const file = new File(['a'], 'a.csv');

test('launches are read: the path within the app, the files, and how many of them could not be read', async () => {
  let consumer: (params: LaunchParamsLike) => void = () => undefined;
  const launches: Launch[] = [];
  followLaunches((launch) => launches.push(launch), { setConsumer: (given) => (consumer = given) });
  consumer({ targetURL: 'https://app.test/coach?x=1' });
  consumer({
    targetURL: 'no address',
    files: [{ getFile: () => Promise.resolve(file) }, { getFile: () => Promise.reject(new Error('gone')) }, {}],
  });
  await new Promise((done) => setImmediate(done));
  expect(launches).toEqual([
    { path: '/coach?x=1', files: [], unread: 0 },
    { path: null, files: [file], unread: 2 },
  ]);
});

test('without a queue nothing happens', () => {
  const launches: Launch[] = [];
  followLaunches((launch) => launches.push(launch), null);
  expect(launches).toEqual([]);
});

test('the icon brings the window to the front as it is, a shortcut goes to its screen', () => {
  for (const path of [null, '/', '/log'])
    expect(launchStep(of({ path }), LOG, '/incoming'), String(path)).toEqual({ kind: 'stay' });
  expect(launchStep(of({ path: '/coach' }), LOG, '/incoming')).toEqual({ kind: 'go', path: '/coach' });
});

test('in a set a shortcut is passed over, and files wait for its end', () => {
  const set = { ...LOG, path: '/coach/air_squat', inMotion: true };
  expect(launchStep(of({ path: '/start' }), set, '/incoming')).toEqual({ kind: 'stay' });
  expect(launchStep(of({ files: [file] }), set, '/incoming')).toEqual({ kind: 'wait', path: '/incoming' });
});

test('files go to where it is asked what they are for; unreadable ones are told there', () => {
  expect(launchStep(of({ files: [file] }), LOG, '/incoming')).toEqual({ kind: 'go', path: '/incoming' });
  expect(launchStep(of({ unread: 1 }), LOG, '/incoming')).toEqual({ kind: 'go', path: '/incoming?failed' });
});

test('what the browser tells once more after a reload counts only where it was being dealt with', () => {
  const again = { ...LOG, isRepeated: true };
  expect(launchStep(of({ files: [file] }), again, '/incoming')).toEqual({ kind: 'stay' });
  expect(launchStep(of({ path: '/coach' }), again, '/incoming')).toEqual({ kind: 'stay' });
  expect(launchStep(of({ files: [file] }), { ...again, path: '/incoming' }, '/incoming')).toMatchObject({ kind: 'go' });
});
