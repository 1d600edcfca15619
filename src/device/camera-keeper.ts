// Keeps the camera between the sets of a workout: opening it takes a second and, on some phones, a question each time. In between it is
// switched to black, nothing looks at it, and it is given back as soon as the person goes elsewhere or rests long.
import { type CameraChoice, type CameraSource, type OpenedCamera, openCamera } from './camera.ts';
import type { SourceEnd } from './frame-source.ts';

export interface CameraKeeper {
  /** As `openCamera`, at once where the same camera is kept. Closing the source keeps the camera; one source at a time. */
  open(choice: CameraChoice): Promise<OpenedCamera>;
  /** The camera's light goes out. Idempotent. */
  release(): void;
}

export interface CameraKeeperOptions {
  readonly openCamera?: (choice: CameraChoice) => Promise<OpenedCamera>;
  /** Passed in by tests; returns what takes the alarm back. */
  readonly later?: (work: () => void, ms: number) => () => void;
}

type Opened = Extract<OpenedCamera, { kind: 'open' }>;

/** The longest usual rest, and a little; after that opening it again costs less than keeping it warm. */
const KEPT_MS = 200_000;

export function createCameraKeeper(options: CameraKeeperOptions = {}): CameraKeeper {
  const open = options.openCamera ?? openCamera;
  const later =
    options.later ??
    ((work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    });
  const state = {
    kept: null as { readonly key: string; readonly opened: Opened } | null,
    /** Parks what is lent now. */
    park: null as (() => void) | null,
    forget: null as (() => void) | null,
  };

  function remember(): void {
    state.forget?.();
    state.forget = null;
  }

  function release(): void {
    remember();
    state.park = null;
    const closing = state.kept;
    state.kept = null;
    closing?.opened.source.close();
  }

  function lend(opened: Opened): Opened {
    const { source } = opened;
    let settle: (end: SourceEnd) => void = () => undefined;
    const ended = new Promise<SourceEnd>((done) => {
      settle = done;
    });
    const loan = { closed: false };
    const park = () => {
      if (loan.closed) return;
      loan.closed = true;
      settle('closed');
      if (state.kept?.opened !== opened || state.park !== park) return;
      state.park = null;
      source.light(false);
      state.forget = later(release, KEPT_MS);
    };
    state.park = park;
    void source.ended.then((end) => {
      loan.closed = true;
      settle(end);
    });
    const lent: CameraSource = {
      ...source,
      ended,
      next: async () => (loan.closed ? null : source.next()),
      close: park,
    };
    return { ...opened, source: lent };
  }

  return {
    async open(choice) {
      const key = choice.deviceId ?? choice.facing;
      const { kept } = state;
      if (kept?.key === key && kept.opened.source.isLive()) {
        state.park?.();
        remember();
        kept.opened.source.light(true);
        return lend(kept.opened);
      }
      release();
      const opened = await open(choice);
      if (opened.kind === 'failed') return opened;
      // Two asked at once: the later one stays.
      release();
      state.kept = { key, opened };
      void opened.source.ended.then(() => {
        if (state.kept?.opened === opened) state.kept = null;
      });
      return lend(opened);
    },
    release,
  };
}
