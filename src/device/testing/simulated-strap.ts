// A heart-rate strap for tests: a Bluetooth device that sends packets, drops out, comes back, loses contact, as straps do.
import type { BluetoothDeviceLike, BluetoothLike, GattCharacteristicLike, GattServerLike } from '../bluetooth.ts';

export interface StrapPacket {
  readonly bpm: number;
  /** Left out: the strap cannot tell. */
  readonly contact?: boolean;
  /** Milliseconds. */
  readonly rrMs?: readonly number[];
}

export interface SimulatedStrap {
  readonly bluetooth: BluetoothLike;
  /** One notification; nothing where nobody is connected. */
  send(packet: StrapPacket): void;
  /** Raw bytes, as a faulty strap may send them. */
  sendBytes(bytes: readonly number[]): void;
  /** Out of reach: the connection breaks, and connecting fails until `comeBack`. */
  walkAway(): void;
  comeBack(): void;
  /** In reach, connected as far as the browser knows, and silent. */
  fallSilent(): void;
  /** What it broadcasts when put on again; only while it is watched for. */
  advertise(): void;
  connections(): number;
  isForgotten(): boolean;
}

export interface StrapOptions {
  readonly name?: string;
  readonly battery?: number | null;
  /** Allowed before: `getDevices` finds it. */
  readonly known?: boolean;
  /** The person closes the list of straps. */
  readonly cancelled?: boolean;
  /** Bluetooth is off. */
  readonly off?: boolean;
  /** It has no heart-rate service after all. */
  readonly notAStrap?: boolean;
  readonly advertises?: boolean;
}

function packetBytes({ bpm, contact, rrMs = [] }: StrapPacket): readonly number[] {
  const wide = bpm > 255;
  const flags =
    (wide ? 1 : 0) | (contact === undefined ? 0 : 4) | (contact === true ? 2 : 0) | (rrMs.length > 0 ? 16 : 0);
  const intervals = rrMs.map((ms) => Math.round((ms * 1024) / 1000));
  return [
    flags,
    bpm & 0xff,
    ...(wide ? [bpm >> 8] : []),
    ...intervals.flatMap((interval) => [interval & 0xff, interval >> 8]),
  ];
}

export function createSimulatedStrap(options: StrapOptions = {}): SimulatedStrap {
  const { name = 'Strap 7', battery = 80, known = false, notAStrap = false, advertises = false } = options;
  let reachable = true;
  let connected = false;
  let notifying = false;
  let silent = false;
  let watched = false;
  let forgotten = false;
  let connections = 0;

  const measurement = Object.assign(new EventTarget(), {
    value: undefined as DataView | undefined,
    readValue: () => Promise.reject(new DOMException('no', 'NotSupportedError')),
    startNotifications: () => {
      notifying = true;
      return Promise.resolve<GattCharacteristicLike>(measurement);
    },
    stopNotifications: () => {
      notifying = false;
      return Promise.resolve<GattCharacteristicLike>(measurement);
    },
  });
  const level = Object.assign(new EventTarget(), {
    readValue: () => Promise.resolve(new DataView(Uint8Array.of(battery ?? 0).buffer)),
    startNotifications: () => Promise.resolve<GattCharacteristicLike>(level),
    stopNotifications: () => Promise.resolve<GattCharacteristicLike>(level),
  });
  const server: GattServerLike = {
    get connected() {
      return connected;
    },
    connect: () => {
      if (!reachable) return Promise.reject(new DOMException('out of range', 'NetworkError'));
      connected = true;
      silent = false;
      connections += 1;
      return Promise.resolve(server);
    },
    disconnect: () => {
      if (!connected) return;
      connected = false;
      notifying = false;
      device.dispatchEvent(new Event('gattserverdisconnected'));
    },
    getPrimaryService: (service) => {
      const found = service === 'heart_rate' ? (notAStrap ? null : measurement) : battery === null ? null : level;
      if (!found || !connected) return Promise.reject(new DOMException('no such service', 'NotFoundError'));
      return Promise.resolve({ getCharacteristic: () => Promise.resolve(found) });
    },
  };
  const device: BluetoothDeviceLike = Object.assign(new EventTarget(), {
    id: 'strap',
    name,
    gatt: server,
    forget: () => {
      forgotten = true;
      return Promise.resolve();
    },
    ...(advertises
      ? {
          watchAdvertisements: () => {
            watched = true;
            return Promise.resolve();
          },
        }
      : {}),
  });

  function sendBytes(bytes: readonly number[]): void {
    if (!connected || !notifying || silent) return;
    measurement.value = new DataView(Uint8Array.from(bytes).buffer);
    measurement.dispatchEvent(new Event('characteristicvaluechanged'));
  }

  return {
    bluetooth: {
      requestDevice: () =>
        options.cancelled || options.off
          ? Promise.reject(new DOMException('nothing chosen', 'NotFoundError'))
          : Promise.resolve(device),
      getDevices: () => Promise.resolve(known ? [device] : []),
      getAvailability: () => Promise.resolve(options.off !== true),
    },
    send: (packet) => sendBytes(packetBytes(packet)),
    sendBytes,
    walkAway() {
      reachable = false;
      server.disconnect();
    },
    comeBack() {
      reachable = true;
    },
    fallSilent() {
      silent = true;
    },
    advertise() {
      if (watched) device.dispatchEvent(new Event('advertisementreceived'));
    },
    connections: () => connections,
    isForgotten: () => forgotten,
  };
}
