// A heart-rate strap over Web Bluetooth: paired by a tap, heard until it is let go, found again by itself when it was lost. Nothing here
// throws: what goes wrong is in the state.
import { readHeartMeasurement } from '../domain/heart/heart-measurement.ts';
import { createHeartSmoother, type HeartSample } from '../domain/heart/heart-samples.ts';
import type { StrapProblem } from '../domain/heart/strap-problem.ts';
import type { BluetoothDeviceLike, BluetoothLike, GattCharacteristicLike, GattServerLike } from './bluetooth.ts';
import { heartConnection } from './heart-connection.ts';

/**
 * `unsupported`: this browser has no Bluetooth. `idle`: no strap. `connected`: heard. `reconnecting`: it was heard before and is being looked
 * for. `lost`: given up until the person asks, or the strap calls.
 */
export type HeartStatus = 'unsupported' | 'idle' | 'connecting' | 'connected' | 'reconnecting' | 'lost';

export interface HeartRateState {
  readonly status: HeartStatus;
  /** As the strap calls itself. */
  readonly name: string | null;
  /** The last rate, whole; null before the first, and once it is older than a few seconds. */
  readonly bpm: number | null;
  /** False: it does not touch the skin. Null where it cannot tell. */
  readonly contact: boolean | null;
  /** Per cent; null where it does not say. */
  readonly battery: number | null;
  readonly problem: StrapProblem | null;
}

export interface HeartRateMonitor {
  state(): HeartRateState;
  /** Whenever the state changes; returns what stops it. */
  onChange(listener: () => void): () => void;
  /** Every sample, about one a second; times are `now()`. */
  onSample(listener: (sample: HeartSample) => void): () => void;
  /** From a tap: shows the browser's list of straps. Settles when connected or not. */
  pair(): Promise<void>;
  /** Connects to a strap that was paired before, without a tap, where the browser allows that. */
  resume(): Promise<void>;
  /** After `lost`, from a tap: tries the same strap again. */
  reconnect(): Promise<void>;
  /** Lets it go, and takes back the permission where the browser can. */
  forget(): Promise<void>;
  close(): void;
}

export interface HeartRateDependencies {
  /** Null where the browser has none. */
  readonly bluetooth: BluetoothLike | null;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/** Waits between tries to find a lost strap again: some two minutes in all, the time of a walk to the water and back. */
export const RETRY_AFTER_MS: readonly number[] = [500, 1000, 2000, 4000, 8000, 15_000, 30_000, 60_000];
/** A strap sends once a second: silence for so long is a lost connection that nobody told of. */
export const SILENT_MS = 8000;
const LOOK_EVERY_MS = 2000;
const UNSUPPORTED: HeartRateState = {
  status: 'unsupported',
  name: null,
  bpm: null,
  contact: null,
  battery: null,
  problem: null,
};

export function createHeartRateMonitor({ bluetooth, now, wait }: HeartRateDependencies): HeartRateMonitor {
  let state: HeartRateState = bluetooth ? { ...UNSUPPORTED, status: 'idle' } : UNSUPPORTED;
  const changes = new Set<() => void>();
  const samples = new Set<(sample: HeartSample) => void>();
  let device: BluetoothDeviceLike | null = null;
  let server: GattServerLike | null = null;
  let smoother = createHeartSmoother();
  let heardMs = 0;
  /** Raised whenever what is under way is no longer wanted. */
  let turn = 0;
  /** Ends everything that listens to the connection under way. */
  let listening = new AbortController();

  function update(changed: Partial<HeartRateState>): void {
    const next = { ...state, ...changed };
    if ((Object.keys(next) as (keyof HeartRateState)[]).every((key) => next[key] === state[key])) return;
    state = next;
    for (const listener of changes) listener();
  }

  function onPacket(event: Event, mine: number): void {
    const { value } = event.target as GattCharacteristicLike;
    const measurement = value && readHeartMeasurement(value);
    if (mine !== turn || !measurement) return;
    heardMs = now();
    const sample = smoother.push(measurement, heardMs);
    update({
      contact: measurement.contact,
      bpm: sample ? Math.round(sample.bpm) : measurement.contact === false ? null : state.bpm,
    });
    if (sample) for (const listener of samples) listener(sample);
  }

  /** Notices a connection that fell silent without being closed, and lets an old rate go. */
  async function listenOn(mine: number): Promise<void> {
    while (mine === turn && state.status === 'connected') {
      await wait(LOOK_EVERY_MS);
      if (mine !== turn || state.status !== 'connected') return;
      if (now() - heardMs < SILENT_MS) continue;
      letGo();
      void findAgain(turn);
      return;
    }
  }

  function letGo(): void {
    turn += 1;
    listening.abort();
    listening = new AbortController();
    const open = server;
    server = null;
    try {
      open?.disconnect();
    } catch {
      // It is gone already.
    }
  }

  /** True where it is heard. */
  async function connect(found: BluetoothDeviceLike, mine: number): Promise<boolean> {
    const outcome = await heartConnection(found, wait, () => mine === turn);
    if (mine !== turn) return false;
    if (outcome.kind === 'failed') {
      update({ problem: outcome.reason });
      return false;
    }
    const { measurement, battery } = outcome;
    server = outcome.server;
    smoother = createHeartSmoother();
    heardMs = now();
    const { signal } = listening;
    measurement.addEventListener('characteristicvaluechanged', (event) => onPacket(event, mine), { signal });
    update({ status: 'connected', name: found.name ?? null, battery, problem: null });
    void listenOn(mine);
    return true;
  }

  async function findAgain(mine: number): Promise<void> {
    const lost = device;
    if (!lost) return;
    update({ status: 'reconnecting', bpm: null, contact: null });
    for (const afterMs of RETRY_AFTER_MS) {
      await wait(afterMs);
      if (mine !== turn) return;
      if (await connect(lost, mine)) return;
      if (mine !== turn) return;
    }
    update({ status: 'lost', problem: 'unreachable' });
    await awaitCall(lost, mine);
  }

  /** Where the browser can, a strap that is put on again is heard without a tap. */
  async function awaitCall(lost: BluetoothDeviceLike, mine: number): Promise<void> {
    if (!lost.watchAdvertisements) return;
    const { signal } = listening;
    const onCall = () => {
      if (mine === turn && state.status === 'lost') void again(lost);
    };
    lost.addEventListener('advertisementreceived', onCall, { once: true, signal });
    await lost.watchAdvertisements({ signal }).catch(() => undefined);
  }

  async function again(found: BluetoothDeviceLike): Promise<void> {
    letGo();
    const mine = turn;
    update({ status: 'connecting', bpm: null, contact: null, problem: null });
    if (!(await connect(found, mine)) && mine === turn) {
      update({ status: 'lost' });
      await awaitCall(found, mine);
    }
  }

  function take(found: BluetoothDeviceLike): void {
    if (device !== found) {
      device = found;
      found.addEventListener('gattserverdisconnected', () => {
        // One that was let go on purpose is not looked for.
        if (device !== found || server === null) return;
        letGo();
        void findAgain(turn);
      });
    }
    update({ name: found.name ?? null });
  }

  return {
    state: () => state,
    onChange(listener) {
      changes.add(listener);
      return () => void changes.delete(listener);
    },
    onSample(listener) {
      samples.add(listener);
      return () => void samples.delete(listener);
    },
    async pair() {
      if (!bluetooth) return;
      update({ problem: null });
      try {
        const found = await bluetooth.requestDevice({
          filters: [{ services: ['heart_rate'] }],
          optionalServices: ['battery_service'],
        });
        take(found);
        await again(found);
      } catch (error) {
        const cancelled = error instanceof DOMException && error.name === 'NotFoundError';
        const available = await bluetooth.getAvailability?.().catch(() => true);
        // A strap that is connected stays so.
        update({ problem: cancelled && available !== false ? 'cancelled' : 'off' });
      }
    },
    async resume() {
      if (!bluetooth?.getDevices || state.status !== 'idle') return;
      const [found] = await bluetooth.getDevices().catch(() => []);
      if (!found || device) return;
      take(found);
      await again(found);
      // Not there, and nobody asked: no complaint.
      if (!server) update({ problem: null });
    },
    async reconnect() {
      if (device && state.status === 'lost') await again(device);
    },
    async forget() {
      const gone = device;
      letGo();
      device = null;
      if (bluetooth) update({ ...UNSUPPORTED, status: 'idle' });
      await gone?.forget?.().catch(() => undefined);
    },
    close() {
      letGo();
      device = null;
      changes.clear();
      samples.clear();
    },
  };
}
