// From a Bluetooth device to its heart-rate notifications, step by step, none of which may hang: radios do.
import type { StrapProblem } from '../domain/heart/strap-problem.ts';
import type { BluetoothDeviceLike, GattCharacteristicLike, GattServerLike } from './bluetooth.ts';

export type HeartConnection =
  | {
      readonly kind: 'open';
      readonly server: GattServerLike;
      /** Notifying. */
      readonly measurement: GattCharacteristicLike;
      /** Per cent; null where the strap does not say. */
      readonly battery: number | null;
    }
  | { readonly kind: 'failed'; readonly reason: Extract<StrapProblem, 'unreachable' | 'not_a_strap'> };

/** A connection takes two or three seconds; one that takes this long will not come. */
const PATIENCE_MS = 12_000;
/** The battery is no reason to wait. */
const BATTERY_PATIENCE_MS = 3000;

/** Never rejects. `isWanted`: asked after each step; what is no longer wanted is closed. */
export async function heartConnection(
  device: BluetoothDeviceLike,
  wait: (ms: number) => Promise<void>,
  isWanted: () => boolean,
): Promise<HeartConnection> {
  const { gatt } = device;
  if (!gatt) return { kind: 'failed', reason: 'unreachable' };
  const server = await within(() => gatt.connect(), wait, PATIENCE_MS);
  if (!server || !isWanted()) {
    disconnect(gatt);
    return { kind: 'failed', reason: 'unreachable' };
  }
  const measurement = await within(
    async () => {
      const service = await server.getPrimaryService('heart_rate');
      const found = await service.getCharacteristic('heart_rate_measurement');
      return found.startNotifications();
    },
    wait,
    PATIENCE_MS,
  );
  if (!measurement || !isWanted()) {
    const connected = server.connected;
    disconnect(server);
    return { kind: 'failed', reason: connected ? 'not_a_strap' : 'unreachable' };
  }
  const battery = await within(() => batteryOf(server), wait, BATTERY_PATIENCE_MS);
  return { kind: 'open', server, measurement, battery };
}

async function batteryOf(server: GattServerLike): Promise<number | null> {
  const service = await server.getPrimaryService('battery_service');
  const level = await (await service.getCharacteristic('battery_level')).readValue();
  return level.byteLength > 0 ? Math.min(100, level.getUint8(0)) : null;
}

/** Null where it fails or takes too long. */
async function within<T>(work: () => Promise<T>, wait: (ms: number) => Promise<void>, ms: number): Promise<T | null> {
  try {
    return await Promise.race([work(), wait(ms).then(() => null)]);
  } catch {
    return null;
  }
}

function disconnect(server: GattServerLike): void {
  try {
    server.disconnect();
  } catch {
    // It is gone already.
  }
}
