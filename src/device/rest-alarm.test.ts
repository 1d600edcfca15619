import { expect, test } from 'vitest';
import { type AlarmAudio, createRestAlarm, type RestAlarmOptions } from './rest-alarm.ts';

interface Tone {
  readonly startSec: number;
  stopped: boolean;
}

/** A device whose clock, timers, page and sound are in the test's hand. */
function device({ audioState = 'running', muted = false }: { audioState?: string; muted?: boolean } = {}) {
  let nowMs = 1000;
  let visibility: DocumentVisibilityState = 'visible';
  let onVisibility: (() => void) | null = null;
  let pending: { readonly atMs: number; readonly done: () => void } | null = null;
  const tones: Tone[] = [];
  const touches: number[] = [];
  const overs: number[] = [];
  let closed = 0;
  let state = audioState;
  const parameter = { value: 0, setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined };
  const audio = {
    get currentTime() {
      return nowMs / 1000;
    },
    get state() {
      return state;
    },
    destination: {},
    createGain: () => ({ gain: parameter, connect: () => undefined }),
    createOscillator() {
      const tone: { startSec: number; stopped: boolean } = { startSec: Number.NaN, stopped: false };
      return {
        frequency: { value: 0 },
        connect: () => undefined,
        disconnect: () => undefined,
        start(atSec: number) {
          tone.startSec = atSec;
          tones.push(tone);
        },
        stop(atSec?: number) {
          if (atSec === undefined) tone.stopped = true;
        },
      };
    },
    resume() {
      state = 'running';
      return Promise.resolve();
    },
    close() {
      closed += 1;
      return Promise.resolve();
    },
  } as unknown as AlarmAudio;
  const options: RestAlarmOptions = {
    now: () => nowMs,
    page: {
      get visibilityState() {
        return visibility;
      },
      addEventListener: (_type: string, listener: unknown) => {
        onVisibility = listener as () => void;
      },
      removeEventListener: () => {
        onVisibility = null;
      },
    },
    timers: {
      set(done, afterMs) {
        pending = { atMs: nowMs + afterMs, done };
        return 1;
      },
      clear() {
        pending = null;
      },
    },
    createAudio: () => audio,
    vibrate: () => touches.push(nowMs),
    isMuted: () => muted,
    onOver: (lateMs) => overs.push(lateMs),
  };
  return {
    options,
    tones,
    touches,
    overs,
    closed: () => closed,
    listens: () => onVisibility !== null,
    sounding: () => tones.filter(({ stopped }) => !stopped).map(({ startSec }) => startSec),
    /** `timersRun`: false while the browser holds them back. */
    pass(ms: number, timersRun = true) {
      nowMs += ms;
      const due = pending;
      if (due && timersRun && due.atMs <= nowMs) {
        pending = null;
        due.done();
      }
    },
    show(to: DocumentVisibilityState) {
      visibility = to;
      onVisibility?.();
    },
  };
}

test('the tone is set ahead on the audio clock, and at the deadline the rest is over once', () => {
  const phone = device();
  const alarm = createRestAlarm(phone.options);
  alarm.set(31_000);
  expect(phone.sounding()[0]).toBeCloseTo(31);
  expect(phone.overs).toEqual([]);
  phone.pass(30_000);
  expect(phone.overs).toEqual([0]);
  expect(phone.touches).toEqual([31_000]);
  // The three that were set ahead, and none besides.
  expect(phone.tones).toHaveLength(3);
  phone.pass(60_000);
  phone.show('visible');
  expect(phone.overs).toEqual([0]);
});

test('a deadline that moves takes its tone along', () => {
  const phone = device();
  const alarm = createRestAlarm(phone.options);
  alarm.set(31_000);
  alarm.set(61_000);
  expect(phone.sounding()[0]).toBeCloseTo(61);
  phone.pass(30_000);
  expect(phone.overs).toEqual([]);
  phone.pass(30_000);
  expect(phone.overs).toEqual([0]);
});

test('silence: no deadline, no tone, no touch', () => {
  const phone = device();
  const alarm = createRestAlarm(phone.options);
  alarm.set(31_000);
  alarm.set(null);
  phone.pass(90_000);
  expect(phone.sounding()).toEqual([]);
  expect(phone.touches).toEqual([]);
  expect(phone.overs).toEqual([]);
});

test('while the page is hidden it rings where timers run, and again when somebody looks; only then the rest is over', () => {
  const phone = device();
  const alarm = createRestAlarm(phone.options);
  alarm.set(31_000);
  phone.show('hidden');
  phone.pass(30_000);
  expect(phone.touches).toEqual([31_000]);
  expect(phone.overs).toEqual([]);
  phone.pass(45_000);
  phone.show('visible');
  expect(phone.touches).toEqual([31_000, 76_000]);
  expect(phone.overs).toEqual([45_000]);
  expect(phone.tones).toHaveLength(6);
});

test('a locked phone that held all timers back rings on the return', () => {
  const phone = device({ audioState: 'suspended' });
  const alarm = createRestAlarm(phone.options);
  phone.show('hidden');
  alarm.set(31_000);
  phone.pass(100_000, false);
  phone.show('visible');
  expect(phone.overs).toEqual([70_000]);
  expect(phone.touches).toEqual([101_000]);
});

test('sound that waits for a tap is set ahead as soon as it runs', async () => {
  const phone = device({ audioState: 'suspended' });
  const alarm = createRestAlarm(phone.options);
  alarm.set(31_000);
  expect(phone.tones).toEqual([]);
  await Promise.resolve();
  expect(phone.sounding()[0]).toBeCloseTo(31);
});

test('muted, or without sound at all, the touch is left', () => {
  for (const phone of [device({ muted: true }), device()]) {
    const options = phone.options.isMuted?.() ? phone.options : { ...phone.options, createAudio: () => null };
    const alarm = createRestAlarm(options);
    alarm.set(2000);
    phone.pass(1000);
    expect(phone.tones).toEqual([]);
    expect(phone.touches).toEqual([2000]);
    expect(phone.overs).toEqual([0]);
  }
});

test('closed, nothing is left behind', () => {
  const phone = device();
  const alarm = createRestAlarm(phone.options);
  alarm.set(31_000);
  alarm.close();
  phone.pass(60_000);
  expect(phone.sounding()).toEqual([]);
  expect(phone.overs).toEqual([]);
  expect(phone.closed()).toBe(1);
  expect(phone.listens()).toBe(false);
});
