// What is used of Web Bluetooth: the part of the standard that the type library does not have.

export interface BluetoothLike {
  requestDevice(options: {
    readonly filters: readonly { readonly services: readonly string[] }[];
    readonly optionalServices?: readonly string[];
  }): Promise<BluetoothDeviceLike>;
  /** Devices that the person has allowed before; not everywhere. */
  getDevices?(): Promise<readonly BluetoothDeviceLike[]>;
  getAvailability?(): Promise<boolean>;
}

/** Events: `gattserverdisconnected`, `advertisementreceived`. */
export interface BluetoothDeviceLike extends EventTarget {
  readonly id: string;
  readonly name?: string | undefined;
  readonly gatt?: GattServerLike | undefined;
  watchAdvertisements?(options?: { readonly signal?: AbortSignal }): Promise<void>;
  forget?(): Promise<void>;
}

export interface GattServerLike {
  readonly connected: boolean;
  connect(): Promise<GattServerLike>;
  disconnect(): void;
  getPrimaryService(service: string): Promise<GattServiceLike>;
}

export interface GattServiceLike {
  getCharacteristic(characteristic: string): Promise<GattCharacteristicLike>;
}

/** Event: `characteristicvaluechanged`. */
export interface GattCharacteristicLike extends EventTarget {
  readonly value?: DataView | undefined;
  readValue(): Promise<DataView>;
  startNotifications(): Promise<GattCharacteristicLike>;
  stopNotifications(): Promise<GattCharacteristicLike>;
}
