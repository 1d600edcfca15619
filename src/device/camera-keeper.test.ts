import { expect, test } from 'vitest';
import type { CameraChoice, CameraSource, OpenedCamera } from './camera.ts';
import { createCameraKeeper } from './camera-keeper.ts';
import type { SourceEnd } from './frame-source.ts';

function createHouse() {
  const cameras: { readonly facing: string; live: boolean; lit: boolean; unplug(): void }[] = [];
  const alarms: { work: () => void; ms: number }[] = [];
  const open = ({ facing }: CameraChoice): Promise<OpenedCamera> => {
    let settle: (end: SourceEnd) => void = () => undefined;
    const ended = new Promise<SourceEnd>((done) => {
      settle = done;
    });
    const camera = {
      facing,
      live: true,
      lit: true,
      unplug() {
        camera.live = false;
        settle('unplugged');
      },
    };
    cameras.push(camera);
    const source: CameraSource = {
      kind: 'camera',
      mirrored: true,
      durationMs: null,
      preview: null,
      size: () => ({ width: 640, height: 480 }),
      next: () => Promise.resolve(null),
      handOver: () => null,
      light(on) {
        camera.lit = on;
      },
      isLive: () => camera.live,
      ended,
      close() {
        camera.live = false;
        settle('closed');
      },
    };
    return Promise.resolve({ kind: 'open', source, camera: { deviceId: '', label: '', facing } });
  };
  const keeper = createCameraKeeper({
    openCamera: open,
    later(work, ms) {
      const alarm = { work, ms };
      alarms.push(alarm);
      return () => alarms.splice(alarms.indexOf(alarm), 1);
    },
  });
  return { keeper, cameras, alarms };
}

async function sourceOf(opening: Promise<OpenedCamera>): Promise<CameraSource> {
  const opened = await opening;
  if (opened.kind === 'failed') throw new Error(opened.detail);
  return opened.source;
}

test('the next set has the same camera, dark in between', async () => {
  const { keeper, cameras, alarms } = createHouse();
  const first = await sourceOf(keeper.open({ facing: 'front' }));
  first.close();
  expect(await first.ended).toBe('closed');
  expect(cameras).toMatchObject([{ live: true, lit: false }]);
  const second = await sourceOf(keeper.open({ facing: 'front' }));
  expect(cameras).toMatchObject([{ live: true, lit: true }]);
  expect(alarms).toEqual([]);
  expect(await first.next()).toBeNull();
  // What was parked before says nothing any more.
  first.close();
  expect(cameras).toMatchObject([{ lit: true }]);
  second.close();
});

test('a long rest, another camera or leaving gives it back', async () => {
  const { keeper, cameras, alarms } = createHouse();
  (await sourceOf(keeper.open({ facing: 'front' }))).close();
  alarms[0]?.work();
  expect(cameras).toMatchObject([{ live: false }]);
  await keeper.open({ facing: 'front' });
  await keeper.open({ facing: 'back' });
  expect(cameras.map(({ live }) => live)).toEqual([false, false, true]);
  keeper.release();
  expect(cameras.at(-1)?.live).toBe(false);
  keeper.release();
});

test('a camera that was unplugged ends its source and is opened anew', async () => {
  const { keeper, cameras } = createHouse();
  const source = await sourceOf(keeper.open({ facing: 'front' }));
  cameras[0]?.unplug();
  expect(await source.ended).toBe('unplugged');
  await keeper.open({ facing: 'front' });
  expect(cameras).toHaveLength(2);
});

test('a camera that is refused is not kept', async () => {
  const keeper = createCameraKeeper({
    openCamera: () => Promise.resolve({ kind: 'failed', reason: 'denied', detail: '' }),
  });
  expect(await keeper.open({ facing: 'front' })).toMatchObject({ kind: 'failed', reason: 'denied' });
  keeper.release();
});
