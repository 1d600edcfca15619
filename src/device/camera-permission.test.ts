import { expect, test } from 'vitest';
import { cameraPermission } from './camera-permission.ts';

const answering = (state: PermissionState) => ({
  query: (descriptor: PermissionDescriptor) =>
    Promise.resolve(Object.assign(new EventTarget(), { name: descriptor.name, state, onchange: null })),
});

test.each(['granted', 'denied', 'prompt'] as const)('%s is passed on', async (state) => {
  expect(await cameraPermission(answering(state))).toBe(state);
});

test('a browser that knows no such permission tells nothing', async () => {
  expect(await cameraPermission({ query: () => Promise.reject(new TypeError('no camera')) })).toBe('unknown');
});
