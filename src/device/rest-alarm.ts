// Says that the rest is over where no eye is on the screen: a tone set in advance on the audio clock, which runs on while timers of a
// hidden page are held back, and a touch; on the return from a lock screen both again.
import { wasTouched } from './camera-presence.ts';

/** What is needed of an AudioContext. */
export interface AlarmAudio {
  /** Seconds. */
  readonly currentTime: number;
  readonly state: string;
  readonly destination: AudioNode;
  createOscillator(): OscillatorNode;
  createGain(): GainNode;
  resume(): Promise<void>;
  close(): Promise<void>;
}

export interface RestAlarmOptions {
  /** Wall clock, epoch milliseconds. */
  readonly now?: () => number;
  readonly page?: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  readonly timers?: {
    readonly set: (done: () => void, afterMs: number) => number;
    readonly clear: (timer: number) => void;
  };
  /** Null where the browser has no sound, or not yet: asked again then. Made when a rest is first set. */
  readonly createAudio?: () => AlarmAudio | null;
  readonly vibrate?: (patternMs: readonly number[]) => void;
  /** Asked when the tone is set and when it rings. */
  readonly isMuted?: () => boolean;
  /** Once for each deadline, as soon as it has passed and the page is in sight. `lateMs`: how long ago that was. */
  readonly onOver?: (lateMs: number) => void;
}

export interface RestAlarm {
  /** The deadline in epoch milliseconds; another one replaces it, null is silence. */
  set(deadlineMs: number | null): void;
  close(): void;
}

/** Two short and one long, rising: heard through music, over before the count begins. Hertz and seconds after the deadline. */
const TONES = [
  { hz: 880, fromSec: 0, forSec: 0.11 },
  { hz: 880, fromSec: 0.18, forSec: 0.11 },
  { hz: 1318.5, fromSec: 0.36, forSec: 0.3 },
] as const;
const LOUDNESS = 0.35;
/** A tone that starts or stops at once clicks. */
const RAMP_SEC = 0.012;
const TOUCH_MS = [120, 80, 240] as const;
/** A timer that fires this early still means the deadline. */
const EARLY_MS = 20;
/** Browsers take longer waits for none (2^31 − 1 ms). */
const LONGEST_WAIT_MS = 2_000_000_000;

export function createRestAlarm(options: RestAlarmOptions = {}): RestAlarm {
  const now = options.now ?? (() => Date.now());
  const page = options.page ?? document;
  const timers = options.timers ?? {
    set: (done, afterMs) => globalThis.setTimeout(done, afterMs),
    clear: (timer) => globalThis.clearTimeout(timer),
  };
  const createAudio = options.createAudio ?? openAudio;
  const vibrate = options.vibrate ?? touch;
  const isMuted = options.isMuted ?? (() => false);
  let audio: AlarmAudio | null = null;
  let deadline: number | null = null;
  let timer: number | null = null;
  /** Oscillators that wait for their moment, and that moment on the audio clock. */
  let ahead: { readonly atSec: number; readonly tones: readonly OscillatorNode[] } | null = null;
  /** The deadline passed while nobody looked: told again on the return. */
  let rangUnseen = false;

  function sound(): AlarmAudio | null {
    audio ??= createAudio();
    return audio;
  }

  function play(context: AlarmAudio, atSec: number): readonly OscillatorNode[] {
    return TONES.map(({ hz, fromSec, forSec }) => {
      const oscillator = context.createOscillator();
      const gain = context.createGain();
      const startSec = atSec + fromSec;
      oscillator.frequency.value = hz;
      gain.gain.setValueAtTime(0, startSec);
      gain.gain.linearRampToValueAtTime(LOUDNESS, startSec + RAMP_SEC);
      gain.gain.setValueAtTime(LOUDNESS, startSec + forSec - RAMP_SEC);
      gain.gain.linearRampToValueAtTime(0, startSec + forSec);
      oscillator.connect(gain);
      gain.connect(context.destination);
      oscillator.start(startSec);
      oscillator.stop(startSec + forSec);
      return oscillator;
    });
  }

  function drop(): void {
    for (const tone of ahead?.tones ?? []) {
      try {
        tone.stop();
        tone.disconnect();
      } catch {
        // It has ended by itself.
      }
    }
    ahead = null;
  }

  /** Only a running context keeps time: one that waits for a tap would ring late. */
  function setAhead(): void {
    const context = sound();
    if (!context || deadline === null || isMuted()) return;
    const leftMs = deadline - now();
    if (context.state === 'running' && leftMs > 0) {
      const atSec = context.currentTime + leftMs / 1000;
      ahead = { atSec, tones: play(context, atSec) };
      return;
    }
    if (context.state !== 'suspended') return;
    const mine = deadline;
    context.resume().then(
      () => {
        if (deadline === mine && ahead === null && context.state === 'running') setAhead();
      },
      () => undefined,
    );
  }

  function ring(): void {
    vibrate(TOUCH_MS);
    const context = sound();
    if (!context || isMuted()) return;
    const played = ahead !== null && context.currentTime >= ahead.atSec - RAMP_SEC && !rangUnseen;
    if (played) return;
    drop();
    if (context.state === 'running') play(context, context.currentTime);
    else
      context.resume().then(
        () => void play(context, context.currentTime),
        () => undefined,
      );
  }

  function wait(): void {
    if (timer !== null) timers.clear(timer);
    timer = null;
    if (deadline === null) return;
    timer = timers.set(look, Math.min(LONGEST_WAIT_MS, Math.max(0, deadline - now())));
  }

  function look(): void {
    if (deadline === null) return;
    const lateMs = now() - deadline;
    if (lateMs < -EARLY_MS) {
      wait();
      return;
    }
    const seen = page.visibilityState === 'visible';
    if (seen || !rangUnseen) ring();
    if (!seen) {
      rangUnseen = true;
      return;
    }
    clear();
    options.onOver?.(Math.max(0, lateMs));
  }

  function clear(): void {
    if (timer !== null) timers.clear(timer);
    timer = null;
    deadline = null;
    rangUnseen = false;
    ahead = null;
  }

  const onVisibility = () => {
    if (page.visibilityState === 'visible') look();
  };
  page.addEventListener('visibilitychange', onVisibility);

  return {
    set(deadlineMs) {
      if (deadlineMs === deadline) return;
      drop();
      clear();
      deadline = deadlineMs;
      if (deadlineMs === null) return;
      setAhead();
      wait();
    },
    close() {
      drop();
      clear();
      page.removeEventListener('visibilitychange', onVisibility);
      void audio?.close().catch(() => undefined);
      audio = null;
    },
  };
}

function openAudio(): AlarmAudio | null {
  // Before the person has touched the page the browser only complains; it is asked again when the tone is due.
  const waits = 'userActivation' in navigator && !wasTouched();
  if (!('AudioContext' in globalThis) || waits) return null;
  try {
    return new AudioContext();
  } catch {
    // Too many are open, or the device has no output.
    return null;
  }
}

function touch(patternMs: readonly number[]): void {
  const { navigator } = globalThis;
  if ('vibrate' in (navigator ?? {})) navigator.vibrate([...patternMs]);
}
