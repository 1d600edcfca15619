import { expect, test } from 'vitest';
import { NOTES } from '../domain/coaching/tone-plan.ts';
import { createTones, type ToneAudio } from './tones.ts';

interface Call {
  readonly what: string;
  readonly value: number;
  readonly atSec: number;
}

function fakeParam(calls: Call[]) {
  const note = (what: string) => (value: number, atSec: number) => void calls.push({ what, value, atSec });
  return {
    value: 0,
    setTargetAtTime: note('target'),
    setValueAtTime: note('set'),
    linearRampToValueAtTime: note('ramp'),
    cancelScheduledValues: (atSec: number) => void calls.push({ what: 'cancel', value: 0, atSec }),
  };
}

function fixture() {
  const made = { oscillators: 0, gains: 0, contexts: 0 };
  const calls = { suspended: 0, resumed: 0, closed: 0 };
  const params: { frequency: Call[]; gain: Call[] }[] = [];
  let state = 'suspended';
  let hidden = false;
  let gesture: () => void = () => undefined;
  let visibility: () => void = () => undefined;
  let timers: { run: () => void }[] = [];
  const settled = Promise.resolve();
  const audio = {
    currentTime: 1,
    get state() {
      return state;
    },
    destination: {},
    createOscillator() {
      made.oscillators += 1;
      const own = { frequency: [] as Call[], gain: [] as Call[] };
      params.push(own);
      return { type: 'sine', frequency: fakeParam(own.frequency), connect: () => undefined, start: () => undefined };
    },
    createGain() {
      made.gains += 1;
      return { gain: fakeParam(params.at(-1)?.gain ?? []), connect: () => undefined };
    },
    resume() {
      calls.resumed += 1;
      state = 'running';
      return settled;
    },
    suspend() {
      calls.suspended += 1;
      state = 'suspended';
      return settled;
    },
    close() {
      calls.closed += 1;
      return settled;
    },
  } as unknown as ToneAudio;
  const tones = createTones({
    createAudio: () => {
      made.contexts += 1;
      return audio;
    },
    page: {
      isHidden: () => hidden,
      onVisibility: (listener) => {
        visibility = listener;
        return () => undefined;
      },
      onGesture: (listener) => {
        gesture = listener;
        return () => undefined;
      },
    },
    later: (run) => {
      const timer = { run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  });
  return {
    tones,
    made,
    calls,
    params,
    state: () => state,
    touch: () => gesture(),
    show: (shown: boolean) => {
      hidden = !shown;
      visibility();
    },
    pass: () => {
      const due = timers;
      timers = [];
      for (const { run } of due) run();
    },
  };
}

test('the first touch makes the sound, and nothing is made after it', () => {
  const { tones, made, touch, params } = fixture();
  expect(made.contexts).toBe(0);
  touch();
  touch();
  expect(made).toEqual({ contexts: 1, oscillators: 2, gains: 2 });
  tones.setActive(true);
  for (let frame = 0; frame < 600; frame++) tones.depth(220 + frame);
  for (let count = 0; count < 30; count++) tones.play('count');
  expect(made).toEqual({ contexts: 1, oscillators: 2, gains: 2 });
  const [depth] = params;
  // One ramp of the pitch a frame, one of the loudness in all.
  expect(depth?.frequency).toHaveLength(600);
  expect(depth?.gain).toHaveLength(1);
});

test('silence is asked for once, not every frame', () => {
  const { tones, touch, params } = fixture();
  touch();
  tones.setActive(true);
  tones.depth(300);
  for (let frame = 0; frame < 50; frame++) tones.depth(null);
  tones.depth(310);
  expect(params[0]?.gain.map(({ value }) => value > 0)).toEqual([true, false, true]);
});

test('a note is all its pitches in turn, and a newer one takes over', () => {
  const { tones, touch, params } = fixture();
  touch();
  tones.setActive(true);
  tones.play('set_end');
  const set = params[1]?.frequency.filter(({ what }) => what === 'set') ?? [];
  expect(set.map(({ value }) => value)).toEqual(NOTES.set_end.map(({ hz }) => hz));
  expect((set[1]?.atSec ?? 0) - (set[0]?.atSec ?? 0)).toBeCloseTo((NOTES.set_end[0]?.ms ?? 0) / 1000);
  tones.play('count');
  expect(params[1]?.frequency.filter(({ what }) => what === 'cancel')).toHaveLength(2);
});

test('it sleeps in rests, after what is to be heard was heard', () => {
  const { tones, touch, state, pass, calls } = fixture();
  touch();
  tones.setActive(true);
  expect(state()).toBe('running');
  tones.play('set_end');
  tones.setActive(false);
  expect(state()).toBe('running');
  pass();
  expect(state()).toBe('suspended');
  tones.depth(300);
  tones.play('resumed');
  expect(state()).toBe('running');
  pass();
  expect(state()).toBe('suspended');
  expect(calls.suspended).toBe(2);
});

test('a page that is not shown makes no sound, and goes on when it is shown again', () => {
  const { tones, touch, state, show, params } = fixture();
  touch();
  tones.setActive(true);
  tones.depth(300);
  show(false);
  expect(state()).toBe('suspended');
  const before = params[0]?.frequency.length;
  tones.depth(310);
  tones.play('count');
  expect(params[0]?.frequency).toHaveLength(before ?? -1);
  expect(params[1]?.frequency).toHaveLength(0);
  show(true);
  expect(state()).toBe('running');
});

test('without sound in the browser, or closed, nothing happens', () => {
  const silent = createTones({ createAudio: () => null, page: null });
  silent.setActive(true);
  silent.depth(300);
  silent.play('count');
  silent.close();
  const { tones, touch, calls, made } = fixture();
  touch();
  tones.close();
  tones.play('count');
  expect(calls.closed).toBe(1);
  expect(made.contexts).toBe(1);
});
