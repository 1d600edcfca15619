// The heart-rate strap's chunk: fetched with a coach's screen or the setting that pairs it.
import { createHeart, type Heart, type HeartDependencies } from '../coach/heart.ts';
import type { BluetoothLike } from '../device/bluetooth.ts';

export function createLiveHeart(dependencies: Omit<HeartDependencies, 'bluetooth' | 'wait'>): Heart {
  return createHeart({
    ...dependencies,
    bluetooth: (navigator as { readonly bluetooth?: BluetoothLike }).bluetooth ?? null,
    wait: (ms) =>
      new Promise<void>((done) => {
        setTimeout(done, ms);
      }),
  });
}
