import { describe, expect, test } from 'vitest';
import type { DeviceFacts } from '../../device/device-facts.ts';
import { deviceTexts } from '../../i18n/device.ts';
import { deviceRows, lacking, lastingAdvice } from './device-rows.ts';

const ALL: DeviceFacts = {
  camera: 'granted',
  webgpu: true,
  webgl: true,
  wasmSimd: true,
  wakeLock: true,
  voice: 'device',
  vibration: true,
  lockScreen: true,
  bluetooth: 'on',
  persisted: 'yes',
  privateFiles: true,
  folders: true,
  recordsVideo: true,
  sharesFiles: true,
  takesShares: true,
  opensFiles: true,
  badge: true,
  serviceWorker: true,
  installed: true,
  clearsAfterAWeek: false,
  maybePrivate: false,
  usage: 1e7,
  quota: 1e9,
  usageDetails: null,
};

const rows = (facts: Partial<DeviceFacts>) => {
  const { training, keeping, app } = deviceRows({ ...ALL, ...facts });
  return [...training, ...keeping, ...app];
};
const row = (facts: Partial<DeviceFacts>, id: string) => rows(facts).find((each) => each.id === id);

test('where everything is there, everything works', () => {
  expect(rows({}).every(({ state }) => state === 'works')).toBe(true);
  expect(lacking(deviceRows(ALL))).toBe(0);
});

describe('each thing that lacks is told by its cause', () => {
  test.each([
    [{ camera: 'ask' }, 'camera', 'works', 'ask'],
    [{ camera: 'denied' }, 'camera', 'missing', 'denied'],
    [{ camera: 'none' }, 'camera', 'missing', 'none'],
    [{ webgpu: false, webgl: false }, 'graphics', 'partly', 'wasm'],
    [{ webgpu: false }, 'graphics', 'works', undefined],
    [{ webgpu: false, webgl: false, wasmSimd: false }, 'graphics', 'missing', undefined],
    [{ voice: 'other' }, 'voice', 'missing', 'network_voice'],
    [{ bluetooth: 'off' }, 'strap', 'partly', 'off'],
    [{ bluetooth: 'unsupported' }, 'strap', 'missing', undefined],
    [{ persisted: 'no' }, 'persistence', 'partly', undefined],
    [{ installed: false }, 'badge', 'partly', 'install'],
    [{ installed: false, takesShares: false }, 'share_in', 'missing', undefined],
  ] as const)('%o: %s is %s', (facts, id, state, why) => {
    expect(row(facts, id)).toEqual({ id, state, ...(why && { why }) });
  });
});

test('what one can do without does not count as lacking', () => {
  expect(lacking(deviceRows({ ...ALL, vibration: false, folders: false, opensFiles: false, badge: false }))).toBe(0);
  expect(lacking(deviceRows({ ...ALL, camera: 'none', wakeLock: false }))).toBe(2);
});

test('how the log lasts: what is most pressing comes first, a copy always last', () => {
  expect(lastingAdvice(ALL)).toEqual(['backup']);
  expect(lastingAdvice({ ...ALL, persisted: 'no' })).toEqual(['not_promised', 'on_close', 'backup']);
  expect(lastingAdvice({ ...ALL, persisted: 'no', clearsAfterAWeek: true, maybePrivate: true })).toEqual([
    'private',
    'week',
    'on_close',
    'backup',
  ]);
});

test('both languages have words for every line in every state it can be in', () => {
  const varied: readonly Partial<DeviceFacts>[] = [
    {},
    { camera: 'ask', voice: 'other', bluetooth: 'off', persisted: 'no', installed: false },
    {
      camera: 'denied',
      voice: 'none',
      bluetooth: 'unsupported',
      persisted: 'unsupported',
      webgpu: false,
      webgl: false,
    },
    { camera: 'none', webgpu: false, webgl: false, wasmSimd: false, wakeLock: false, vibration: false },
    { camera: 'unsupported', lockScreen: false, privateFiles: false, folders: false, recordsVideo: false },
    { sharesFiles: false, takesShares: false, opensFiles: false, badge: false, serviceWorker: false },
  ];
  for (const { rows: words } of [deviceTexts.en, deviceTexts.zh])
    for (const { id, state, why } of varied.flatMap(rows)) {
      const text = (why && words[id].because?.[why]) ?? words[id][state];
      expect(text, `${id} ${state} ${why ?? ''}`).toMatch(/[.。]$/);
    }
});
