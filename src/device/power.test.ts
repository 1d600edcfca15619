import { expect, test } from 'vitest';
import type { PowerState, Pressure } from '../domain/live/power-limit.ts';
import { watchPower } from './power.ts';

type Records = readonly { readonly state: Pressure }[];

function createBattery() {
  const listeners = new Set<() => void>();
  return {
    level: 0.5,
    charging: false,
    listeners,
    addEventListener: (_type: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => void listeners.delete(listener),
    change(level: number) {
      this.level = level;
      for (const listener of listeners) listener();
    },
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}

test('battery and heat are told as they change, and no more once closed', async () => {
  const battery = createBattery();
  const told: { tell: ((records: Records) => void) | null; ended: boolean } = { tell: null, ended: false };
  class PressureObserver {
    constructor(listener: (records: Records) => void) {
      told.tell = listener;
    }
    observe(): Promise<void> {
      return Promise.resolve();
    }
    disconnect(): void {
      told.ended = true;
    }
  }
  const heard: PowerState[] = [];
  const power = watchPower((state) => heard.push(state), {
    getBattery: () => Promise.resolve(battery),
    PressureObserver,
  });
  await settled();
  battery.change(0.18);
  told.tell?.([{ state: 'fair' }, { state: 'serious' }]);
  expect(heard).toEqual([
    { battery: { level: 0.5, charging: false }, pressure: null },
    { battery: { level: 0.18, charging: false }, pressure: null },
    { battery: { level: 0.18, charging: false }, pressure: 'serious' },
  ]);
  expect(power.known()).toEqual({ battery: true, pressure: true });
  power.close();
  expect(told.ended).toBe(true);
  expect(battery.listeners.size).toBe(0);
  told.tell?.([{ state: 'critical' }]);
  expect(heard).toHaveLength(3);
});

test('a browser that has none of it, or refuses, is silent', async () => {
  class Refused {
    observe(): Promise<void> {
      return Promise.reject(new Error('NotAllowedError'));
    }
    disconnect(): void {
      throw new Error('never observed');
    }
  }
  for (const parts of [
    {},
    { getBattery: () => Promise.reject(new Error('no')), PressureObserver: Refused },
    {
      getBattery: (): never => {
        throw new TypeError('gone');
      },
    },
  ]) {
    const heard: PowerState[] = [];
    const power = watchPower((state) => heard.push(state), parts);
    await settled();
    expect(heard).toEqual([]);
    expect(power.now()).toEqual({ battery: null, pressure: null });
    power.close();
  }
});
