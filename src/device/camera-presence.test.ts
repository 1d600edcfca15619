import { expect, test } from 'vitest';
import { cameraLeave, type CameraPresenceOptions, wasTouched, watchForCamera } from './camera-presence.ts';

interface Place {
  state?: PermissionState;
  cameras?: number;
}

function place({ state = 'granted', cameras = 0 }: Place = {}) {
  const permission = Object.assign(new EventTarget(), { state });
  const devices = Object.assign(new EventTarget(), {
    enumerateDevices: () =>
      Promise.resolve(Array.from({ length: cameras }, () => ({ kind: 'videoinput' }) as MediaDeviceInfo)),
  });
  const seen: { visibilityState: DocumentVisibilityState } = { visibilityState: 'visible' };
  const page = Object.assign(new EventTarget(), seen);
  let tick: (() => void) | null = null;
  let back = 0;
  const options: CameraPresenceOptions = {
    permissions: { query: () => Promise.resolve(permission as unknown as PermissionStatus) },
    devices,
    page,
    every(work) {
      tick = work;
      return () => {
        tick = null;
      };
    },
  };
  const settled = async () => {
    for (let turn = 0; turn < 4; turn++) await Promise.resolve();
  };
  return {
    options,
    watch: (poll = false) => watchForCamera(() => (back += 1), poll, options),
    back: () => back,
    ticks: () => tick !== null,
    async plug() {
      cameras = 1;
      devices.dispatchEvent(new Event('devicechange'));
      await settled();
    },
    /** There, but the browser does not tell. */
    async plugInSilence() {
      cameras = 1;
      tick?.();
      await settled();
    },
    async allow(to: PermissionState) {
      permission.state = to;
      permission.dispatchEvent(new Event('change'));
      await settled();
    },
    async show(to: DocumentVisibilityState) {
      page.visibilityState = to;
      page.dispatchEvent(new Event('visibilitychange'));
      await settled();
    },
    settled,
  };
}

test('what the browser says of the permission is told, and silence is no permission', async () => {
  expect(await cameraLeave(place({ state: 'granted' }).options)).toBe('granted');
  expect(await cameraLeave(place({ state: 'prompt' }).options)).toBe('prompt');
  expect(await cameraLeave({ permissions: null })).toBe('unknown');
  expect(await cameraLeave({ permissions: { query: () => Promise.reject(new TypeError('camera?')) } })).toBe('unknown');
});

test('a page that was touched may open the camera, a reloaded one not yet', () => {
  expect(wasTouched({ hasBeenActive: true })).toBe(true);
  expect(wasTouched({ hasBeenActive: false })).toBe(false);
  expect(wasTouched(null)).toBe(false);
});

test('a camera that is plugged in is noticed, one that is not there is not', async () => {
  const gym = place();
  const stop = gym.watch();
  await gym.show('visible');
  expect(gym.back()).toBe(0);
  await gym.plug();
  expect(gym.back()).toBe(1);
  stop();
  await gym.plug();
  expect(gym.back()).toBe(1);
});

test('where the browser does not tell, it is looked for every few seconds until it is ended', async () => {
  const gym = place();
  const stop = gym.watch(true);
  await gym.plugInSilence();
  expect(gym.back()).toBe(1);
  stop();
  expect(gym.ticks()).toBe(false);
});

test('a forbidden camera is waited for until it is allowed; a hidden page waits', async () => {
  const gym = place({ state: 'denied', cameras: 1 });
  gym.watch();
  await gym.settled();
  await gym.plug();
  expect(gym.back()).toBe(0);
  await gym.show('hidden');
  await gym.allow('granted');
  expect(gym.back()).toBe(0);
  await gym.show('visible');
  expect(gym.back()).toBe(1);
});
