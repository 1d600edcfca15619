// What the browser tells of battery and heat. Most tell little: whatever is missing, refused or broken is simply not known.
import type { PowerState, Pressure } from '../domain/live/power-limit.ts';

/** Of the Battery Status API; Chromium only. */
interface Battery {
  readonly level: number;
  readonly charging: boolean;
  addEventListener(type: 'levelchange' | 'chargingchange', listener: () => void): void;
  removeEventListener(type: 'levelchange' | 'chargingchange', listener: () => void): void;
}

/** Of the Compute Pressure API; Chromium only. */
interface Observer {
  observe(source: 'cpu', options: { readonly sampleInterval: number }): Promise<void>;
  disconnect(): void;
}

type ObserverClass = new (listener: (records: readonly { readonly state: Pressure }[]) => void) => Observer;

export interface PowerParts {
  readonly getBattery?: (() => Promise<Battery>) | undefined;
  readonly PressureObserver?: ObserverClass | undefined;
}

export interface Power {
  now(): PowerState;
  /** What this browser can tell at all, as far as is known by now. */
  readonly known: () => { readonly battery: boolean; readonly pressure: boolean };
  close(): void;
}

/** Heat changes over minutes. */
const SAMPLE_MS = 2000;

/** Calls back with each change and with what is known first. Never throws, never rejects. */
export function watchPower(listener: (state: PowerState) => void, parts: PowerParts = partsOfBrowser()): Power {
  let state: PowerState = { battery: null, pressure: null };
  let battery: Battery | null = null;
  let observer: Observer | null = null;
  let closed = false;

  function change(changes: Partial<PowerState>): void {
    if (closed) return;
    state = { ...state, ...changes };
    listener(state);
  }

  const readBattery = () => {
    if (battery) change({ battery: { level: battery.level, charging: battery.charging } });
  };

  async function watchBattery(): Promise<void> {
    const found = (await parts.getBattery?.()) ?? null;
    if (!found || closed) return;
    battery = found;
    found.addEventListener('levelchange', readBattery);
    found.addEventListener('chargingchange', readBattery);
    readBattery();
  }

  async function watchPressure(): Promise<void> {
    if (!parts.PressureObserver) return;
    const made = new parts.PressureObserver((records) => {
      const last = records.at(-1);
      if (last) change({ pressure: last.state });
    });
    observer = made;
    await made.observe('cpu', { sampleInterval: SAMPLE_MS });
    if (closed) made.disconnect();
  }

  void watchBattery().catch(() => undefined);
  void watchPressure().catch(() => {
    observer = null;
  });
  return {
    now: () => state,
    known: () => ({ battery: battery !== null, pressure: observer !== null }),
    close() {
      closed = true;
      battery?.removeEventListener('levelchange', readBattery);
      battery?.removeEventListener('chargingchange', readBattery);
      try {
        observer?.disconnect();
      } catch {
        // One that never began to observe.
      }
    },
  };
}

function partsOfBrowser(): PowerParts {
  const { navigator, PressureObserver } = globalThis as unknown as {
    navigator?: { getBattery?: () => Promise<Battery> };
    PressureObserver?: ObserverClass;
  };
  return {
    getBattery: navigator?.getBattery ? () => navigator.getBattery?.() ?? Promise.reject(new Error('gone')) : undefined,
    PressureObserver,
  };
}
