// Tones for whoever does not look at the screen: a pitch that follows the depth, and short notes for moments (domain/coaching/tone-plan.ts).
// Two oscillators for as long as it lives: nothing is made per frame or per note, parameters are moved.
import { NOTES, type ToneMoment } from '../domain/coaching/tone-plan.ts';

export interface Tones {
  /** Once a frame; null is silence. */
  depth(hz: number | null): void;
  /** A newer note takes over from an older one. */
  play(moment: ToneMoment): void;
  /** While a set runs. In rests the audio device sleeps. */
  setActive(active: boolean): void;
  close(): void;
}

/** What is needed of an AudioContext. */
export interface ToneAudio {
  /** Seconds. */
  readonly currentTime: number;
  readonly state: string;
  readonly destination: AudioNode;
  createOscillator(): OscillatorNode;
  createGain(): GainNode;
  resume(): Promise<void>;
  suspend(): Promise<void>;
  close(): Promise<void>;
}

export interface TonePage {
  isHidden(): boolean;
  /** Both return their unsubscriber. */
  onVisibility(listener: () => void): () => void;
  /** Each touch until one has made a sound possible. */
  onGesture(listener: () => void): () => void;
}

export interface TonesOptions {
  /** Null where the browser has no sound. */
  readonly createAudio?: () => ToneAudio | null;
  readonly page?: TonePage | null;
  /** Runs something later; returns how to call it off. */
  readonly later?: (run: () => void, ms: number) => () => void;
}

const DEPTH_LEVEL = 0.12;
const NOTE_LEVEL = 0.4;
/** Seconds. A tone that starts or stops at once clicks; a pitch that jumps grates. */
const RAMP_SEC = 0.008;
const GLIDE_SEC = 0.03;
const FADE_SEC = 0.05;
/** A note that is played while the device sleeps wakes it for so long. */
const AWAKE_MS = 1500;

interface Voice {
  readonly oscillator: OscillatorNode;
  readonly gain: GainNode;
}

interface Sound {
  readonly audio: ToneAudio;
  readonly depth: Voice;
  readonly note: Voice;
}

export function createTones(options: TonesOptions = {}): Tones {
  const createAudio = options.createAudio ?? browserAudio;
  const page = options.page === undefined ? browserPage() : options.page;
  const later = options.later ?? runLater;
  let sound: Sound | null = null;
  let active = false;
  let closed = false;
  let isQuiet = true;
  let sleep: (() => void) | null = null;

  /** Falls into a tap where it can: a context made elsewhere stays silent until one comes. */
  function open(): Sound | null {
    if (sound || closed) return sound;
    const audio = createAudio();
    if (!audio) return null;
    const voice = (type: OscillatorType): Voice => {
      const oscillator = audio.createOscillator();
      const gain = audio.createGain();
      oscillator.type = type;
      gain.gain.value = 0;
      oscillator.connect(gain);
      gain.connect(audio.destination);
      oscillator.start();
      return { oscillator, gain };
    };
    sound = { audio, depth: voice('sine'), note: voice('triangle') };
    return sound;
  }

  function follow(): void {
    if (!sound || closed) return;
    sleep?.();
    sleep = null;
    const wanted = active && !page?.isHidden();
    if (wanted && sound.audio.state !== 'running') void sound.audio.resume().catch(() => undefined);
    if (!wanted && sound.audio.state === 'running') {
      hush();
      void sound.audio.suspend().catch(() => undefined);
    }
  }

  function hush(): void {
    if (!sound || isQuiet) return;
    isQuiet = true;
    sound.depth.gain.gain.setTargetAtTime(0, sound.audio.currentTime, FADE_SEC);
  }

  const stops = [
    page?.onVisibility(follow),
    page?.onGesture(() => {
      const opened = open();
      if (opened && opened.audio.state !== 'running') void opened.audio.resume().then(follow, () => undefined);
    }),
  ];

  return {
    depth(hz) {
      if (!active || page?.isHidden()) return;
      if (hz === null) {
        hush();
        return;
      }
      const opened = open();
      if (!opened) return;
      const { audio, depth } = opened;
      depth.oscillator.frequency.setTargetAtTime(hz, audio.currentTime, GLIDE_SEC);
      if (!isQuiet) return;
      isQuiet = false;
      depth.gain.gain.setTargetAtTime(DEPTH_LEVEL, audio.currentTime, FADE_SEC);
    },
    play(moment) {
      if (page?.isHidden()) return;
      const opened = open();
      if (!opened) return;
      const { audio, note } = opened;
      if (audio.state !== 'running') void audio.resume().catch(() => undefined);
      let atSec = audio.currentTime + RAMP_SEC;
      note.gain.gain.cancelScheduledValues(audio.currentTime);
      note.oscillator.frequency.cancelScheduledValues(audio.currentTime);
      note.gain.gain.setValueAtTime(0, audio.currentTime);
      for (const { hz, ms, level } of NOTES[moment]) {
        const endSec = atSec + ms / 1000;
        note.oscillator.frequency.setValueAtTime(hz, atSec);
        note.gain.gain.setValueAtTime(0, atSec);
        note.gain.gain.linearRampToValueAtTime(NOTE_LEVEL * level, atSec + RAMP_SEC);
        note.gain.gain.setValueAtTime(NOTE_LEVEL * level, endSec - RAMP_SEC);
        note.gain.gain.linearRampToValueAtTime(0, endSec);
        atSec = endSec;
      }
      if (active) return;
      sleep?.();
      sleep = later(follow, AWAKE_MS);
    },
    setActive(value) {
      active = value;
      if (active) follow();
      else {
        hush();
        // What is still to be heard of a note is heard out.
        sleep?.();
        sleep = later(follow, AWAKE_MS);
      }
    },
    close() {
      closed = true;
      sleep?.();
      for (const stop of stops) stop?.();
      if (sound) void sound.audio.close().catch(() => undefined);
      sound = null;
    },
  };
}

function browserAudio(): ToneAudio | null {
  return 'AudioContext' in globalThis ? new AudioContext({ latencyHint: 'interactive' }) : null;
}

function runLater(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

function browserPage(): TonePage | null {
  if (!('document' in globalThis)) return null;
  return {
    isHidden: () => document.visibilityState === 'hidden',
    onVisibility(listener) {
      document.addEventListener('visibilitychange', listener);
      return () => document.removeEventListener('visibilitychange', listener);
    },
    onGesture(listener) {
      const options = { capture: true, passive: true } as const;
      addEventListener('click', listener, options);
      addEventListener('keydown', listener, options);
      return () => {
        removeEventListener('click', listener, options);
        removeEventListener('keydown', listener, options);
      };
    },
  };
}
