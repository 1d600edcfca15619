// The rest, and the clock of a warm-up or a block, on the lock screen and on the buttons of a headset: what is on or next, skip, half a
// minute more, hold and let go. All of it where the browser has it.

/** What the person does there: `skip` goes on to what is next, `more` lengthens the rest, `pause` and `resume` hold the clock and let it go. */
export type MediaCommand = 'skip' | 'more' | 'pause' | 'resume';

/** What the buttons mean: of a rest, or of a clock that can be held. `clock_only`: nothing is skipped from outside. */
export type MediaButtons = 'rest' | 'clock' | 'clock_only';

export interface MediaText {
  /** `Rest 0:45` */
  readonly title: string;
  /** `Next: Push-up, 10 repetitions` */
  readonly detail: string;
}

export interface MediaControls {
  /** `isPaused`: the clock is held. */
  show(text: MediaText, place?: { readonly totalSec: number; readonly goneSec: number }, isPaused?: boolean): void;
  /** Takes everything back; may be shown again. */
  clear(): void;
}

/** What is needed of navigator.mediaSession. */
export interface MediaSessionPort {
  metadata: MediaMetadata | null;
  playbackState: MediaSessionPlaybackState;
  setActionHandler(action: MediaSessionAction, handler: MediaSessionActionHandler | null): void;
  setPositionState?(state?: MediaPositionState): void;
}

/** Something that plays, without which some browsers show no controls. */
export interface SilentSound {
  play(): Promise<void>;
  stop(): void;
}

export interface MediaControlsOptions {
  readonly onCommand: (command: MediaCommand) => void;
  /** Default `rest`. */
  readonly buttons?: MediaButtons;
  /** Null where the browser has none. */
  readonly session?: MediaSessionPort | null;
  readonly createMetadata?: (text: { readonly title: string; readonly artist: string }) => MediaMetadata | null;
  /**
   * Default none: a page that plays takes the sound from the music app of most phones, so that it is the person's choice
   * (see createSilentSound).
   */
  readonly sound?: SilentSound | null;
}

type Commands = readonly (readonly [MediaSessionAction, MediaCommand])[];

const HELD: Commands = [
  ['play', 'resume'],
  ['pause', 'pause'],
];

const COMMANDS: Readonly<Record<MediaButtons, Commands>> = {
  // Headsets send play or pause for the same button.
  rest: [
    ['play', 'skip'],
    ['pause', 'skip'],
    ['nexttrack', 'skip'],
    ['seekforward', 'more'],
  ],
  clock: [...HELD, ['nexttrack', 'skip']],
  clock_only: HELD,
};

export function createMediaControls(options: MediaControlsOptions): MediaControls {
  const session = options.session === undefined ? ownSession() : options.session;
  const createMetadata = options.createMetadata ?? ownMetadata;
  const { sound = null, onCommand } = options;
  const commands = COMMANDS[options.buttons ?? 'rest'];
  let shown: MediaText | null = null;

  function handle(action: MediaSessionAction, handler: (() => void) | null): void {
    try {
      session?.setActionHandler(action, handler);
    } catch {
      // Older browsers throw for an action they do not know.
    }
  }

  return {
    show(text, place, isPaused = false) {
      if (!session) return;
      if (shown === null) {
        for (const [action, command] of commands) handle(action, () => onCommand(command));
        void sound?.play().catch(() => undefined);
      }
      session.playbackState = isPaused ? 'paused' : 'playing';
      if (shown?.title !== text.title || shown.detail !== text.detail)
        session.metadata = createMetadata({ title: text.title, artist: text.detail });
      shown = text;
      if (!place || place.totalSec <= 0) return;
      try {
        session.setPositionState?.({
          duration: place.totalSec,
          position: Math.min(place.totalSec, Math.max(0, place.goneSec)),
          playbackRate: 1,
        });
      } catch {
        // The bar is missing, the words are there.
      }
    },
    clear() {
      if (!session || shown === null) return;
      shown = null;
      for (const [action] of commands) handle(action, null);
      session.metadata = null;
      session.playbackState = 'none';
      try {
        session.setPositionState?.();
      } catch {
        // Nothing was shown.
      }
      sound?.stop();
    },
  };
}

const SAMPLE_RATE_HZ = 8000;
/** Shorter sounds are taken for a notification and get no controls. */
const LOOP_SEC = 10;
const HEADER_BYTES = 44;

/** Ten seconds of silence in a loop, made when it is first played. Null where the browser plays nothing. */
export function createSilentSound(): SilentSound | null {
  if (!('Audio' in globalThis)) return null;
  let audio: HTMLAudioElement | null = null;
  let url = '';
  return {
    async play() {
      if (!audio) {
        url = URL.createObjectURL(new Blob([silentWave()], { type: 'audio/wav' }));
        audio = new Audio(url);
        audio.loop = true;
      }
      await audio.play();
    },
    stop() {
      audio?.pause();
      audio = null;
      if (url !== '') URL.revokeObjectURL(url);
      url = '';
    },
  };
}

/** A mono 8-bit RIFF wave; 128 is the middle. */
export function silentWave(): ArrayBuffer {
  const samples = SAMPLE_RATE_HZ * LOOP_SEC;
  const buffer = new ArrayBuffer(HEADER_BYTES + samples);
  const view = new DataView(buffer);
  const text = (at: number, word: string) => {
    for (let index = 0; index < word.length; index++) view.setUint8(at + index, word.charCodeAt(index));
  };
  text(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + samples, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, SAMPLE_RATE_HZ, true);
  view.setUint32(28, SAMPLE_RATE_HZ, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, 'data');
  view.setUint32(40, samples, true);
  new Uint8Array(buffer, HEADER_BYTES).fill(128);
  return buffer;
}

function ownSession(): MediaSessionPort | null {
  const { navigator } = globalThis;
  return 'mediaSession' in (navigator ?? {}) ? navigator.mediaSession : null;
}

function ownMetadata(text: { readonly title: string; readonly artist: string }): MediaMetadata | null {
  return 'MediaMetadata' in globalThis ? new MediaMetadata({ ...text, album: 'Plumbline' }) : null;
}
